import type { Node } from 'libpg-query';

/** A distributed table where a statement names it. */
export interface Relation {
  table: string;
  /** Its owner column, as a term. */
  owner: string;
}

/** Names of columns with their terms. A term is a column of one relation, a parameter or a constant. */
export type Columns = [name: string, terms: string[]][];

/** One item of FROM. */
export interface Source {
  alias: string;
  columns: Columns;
  relations: Relation[];
  is_correlated: boolean;
}

/** What the names in a query refer to; `parent` has those of the query around it. */
export interface Scope {
  sources: Source[];
  subqueries: Query[];
  ctes: Map<string, Query>;
  parent: Scope | undefined;
  /** Whether it refers to a name of `parent`. */
  is_correlated: boolean;
}

/** A query within a statement: its result, and every relation it reads. */
export type Query = Omit<Source, 'alias'>;

/** The terms of a column in any of these sources. */
export function termsIn(sources: Source[], column: string): string[] {
  return sources.flatMap(({ columns }) => columns.flatMap(([name, terms]) => (name === column ? terms : [])));
}

/** The columns under the names that an alias gives them. */
export function rename(columns: Columns, names: Node[] | undefined): Columns {
  const given = textsOf(names);
  return columns.map(([name, terms], place) => [given[place] ?? name, terms]);
}

/** The expressions of a row, or the only one. */
export function partsOf(node: Node | undefined): Node[] {
  if (!node) return [];
  return 'RowExpr' in node ? (node.RowExpr.args ?? []) : [node];
}

/** The texts of those nodes that are names. */
export function textsOf(nodes: Node[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []));
}
