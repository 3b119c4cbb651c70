import { type RawBuilder, sql } from 'kysely';

/** The condition that a text[] column, named as in a query, contains this element. A gin index serves it. */
export function arrayContains(column: string, element: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} @> array[${element}]::text[]`;
}
