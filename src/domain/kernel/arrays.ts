import { type RawBuilder, sql } from 'kysely';

/** The condition that a text[] column, named as in a query, has this element. Its gin index answers it. */
export function includes(column: string, element: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} @> array[${element}]::text[]`;
}
