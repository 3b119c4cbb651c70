import type { RawBuilder, SelectQueryBuilder } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { invalid } from './failure.ts';

/** Which part of a list to read: a page by its number (from 1), or what follows the row that `cursor` names. */
export interface PageRequest {
  page: number;
  page_size: number;
  cursor?: string | undefined;
}

/** `page` is null when the list is read by cursor; `cursor` is null on the last page. */
export interface Page<Row> {
  rows: Row[];
  total: number;
  total_capped: boolean;
  page: number | null;
  page_size: number;
  has_more: boolean;
  cursor: string | null;
}

/** The rows of a list and their order: columns that are unique together, all in one direction. */
export interface Order<Row> {
  /** Names the list in its cursors, so that the cursors of other lists are refused. */
  list: string;
  table: keyof DB;
  /** The columns of the table's primary key. */
  primary_key: string[];
  columns: { name: string; kind: 'time' | 'number' | 'text' }[];
  key: (row: Row) => (Date | number | string)[];
  /** Default: descending. */
  direction?: 'asc' | 'desc';
}

/** A query with its conditions and without a selection. */
// biome-ignore lint/complexity/noBannedTypes: Kysely's own type for a query that selects nothing.
export type Found<Table extends keyof DB> = SelectQueryBuilder<DB, Table, {}>;

/** Totals and offsets stop here. */
export const TOTAL_CAP = 10_000;
const OFFSET_CAP = 10_000;

/**
 * Reads one page: `found` has the conditions, `read` adds the selection. Several `found` are one list: each row of
 * it meets exactly one of them, so that each can use its own index. Offsets and totals stop at 10,000. Fails with
 * validation_failed (cursor) for a cursor of another list, and (offset_limit) for a page beyond the offsets.
 */
export async function readPage<Table extends keyof DB, Row>(
  db: Database,
  list: {
    request: PageRequest;
    order: Order<Row>;
    found: Found<Table> | Found<Table>[];
    read: (page: Found<Table>) => { execute(): Promise<Row[]> };
  },
): Promise<Page<Row>> {
  const { request, order } = list;
  const { page, page_size, cursor } = request;
  const found = [list.found].flat();
  const keys = selectKeys(found, order, request);
  // The joins of `read` run for the rows of the page, not for those that the offset skips.
  let rows_of_page = db.selectFrom(order.table) as unknown as Found<Table>;
  rows_of_page = rows_of_page.where(sql<boolean>`(${columnsOf(order, order.primary_key)}) in ${keys}`);
  const rows = await list.read(sortRows(rows_of_page, order)).execute();
  const count = await countRows(db, found);

  const shown = rows.slice(0, page_size);
  const last = shown.at(-1);
  const has_more = rows.length > page_size;
  return {
    rows: shown,
    total: Math.min(count, TOTAL_CAP),
    total_capped: count > TOTAL_CAP,
    page: cursor === undefined ? page : null,
    page_size,
    has_more,
    cursor: has_more && last !== undefined ? encodeCursor(order.list, order.key(last)) : null,
  };
}

/** The primary keys of a page's rows and of the row after it, in order. Fails like `readPage`. */
export function selectKeys<Table extends keyof DB, Row>(
  found: Found<Table>[],
  order: Order<Row>,
  { page, page_size, cursor }: PageRequest,
): RawBuilder<unknown> {
  const offset = offsetOf({ page, page_size, cursor });
  const { primary_key, columns, direction = 'desc' } = order;
  const refs = columnsOf(
    order,
    columns.map((column) => column.name),
  );
  const names = new Set([...columns.map((column) => column.name), ...primary_key]);
  const after = cursor === undefined ? null : decodeCursor(cursor, order).map((value) => sql`${value}`);
  const beyond = sql.raw(direction === 'desc' ? '<' : '>');
  const parts = found.map((part) => {
    const unread = after ? part.where(sql<boolean>`(${refs}) ${beyond} (${sql.join(after)})`) : part;
    return sortRows(unread, order)
      .select([...names].map((name) => sql.ref(`${order.table}.${name}`).as(name)))
      .limit(offset + page_size + 1);
  });
  const sorted = columns.map(({ name }) => sql`${sql.id(name)} ${sql.raw(direction)}`);
  return sql`(
    select ${sql.join(primary_key.map((name) => sql.id(name)))}
    from (${sql.join(parts, sql` union all `)}) as found
    order by ${sql.join(sorted)} limit ${page_size + 1} offset ${offset}
  )`;
}

/** How many rows a page skips. Fails with validation_failed (offset_limit). */
export function offsetOf({ page, page_size, cursor }: PageRequest): number {
  const offset = cursor === undefined ? (page - 1) * page_size : 0;
  if (offset > OFFSET_CAP) throw invalid('page', 'offset_limit', { limit: OFFSET_CAP });
  return offset;
}

/** How many rows a list has, at most one more than the cap. */
async function countRows<Table extends keyof DB>(db: Database, found: Found<Table>[]): Promise<number> {
  const parts = found.map((part) => part.select(sql.lit(1).as('one')).limit(TOTAL_CAP + 1));
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count
    from (select from (${sql.join(parts, sql` union all `)}) as found limit ${sql.lit(TOTAL_CAP + 1)}) as counted
  `.execute(db);
  return rows[0]?.count ?? 0;
}

/** The rows in the order of a list. */
export function sortRows<Table extends keyof DB, Row>(rows: Found<Table>, order: Order<Row>): Found<Table> {
  const { table, columns, direction = 'desc' } = order;
  return columns.reduce((sorted, { name }) => sorted.orderBy(sql.ref(`${table}.${name}`), direction), rows);
}

function columnsOf<Row>({ table }: Order<Row>, names: string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(`${table}.${name}`)));
}

/** The cursor that reads on after the row with this key. */
export function encodeCursor(list: string, key: (Date | number | string)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

function decodeCursor<Row>(cursor: string, order: Order<Row>): (number | string)[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  const [list, ...values] = Array.isArray(parts) ? parts : [];
  const fits =
    list === order.list &&
    values.length === order.columns.length &&
    order.columns.every(({ kind }, i) => {
      const value = values[i];
      if (kind === 'number') return Number.isFinite(value);
      if (typeof value !== 'string' || !/^[\w.:-]{1,128}$/.test(value)) return false;
      return kind === 'text' || isTime(value);
    });
  if (!fits) throw invalid('cursor', 'cursor');
  return values;
}

/** Whether this is a time as cursors write it. JavaScript reads other forms too, which Postgres refuses. */
function isTime(value: string): boolean {
  const time = new Date(value);
  return /^[1-9]\d{3}-/.test(value) && !Number.isNaN(time.getTime()) && time.toISOString() === value;
}
