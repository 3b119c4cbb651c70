import type { Kysely, RawBuilder, SelectQueryBuilder } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare, type Query } from '../../database/prepare.ts';
import { invalid } from './failure.ts';

/** Which part of a list to read: a page by its number (from 1), or what follows the row that `cursor` names. */
export interface PageRequest {
  page: number;
  page_size: number;
  cursor?: string | undefined;
  /** Whether `total` is left out: it is then how many rows the page has, with those before it. */
  uncounted?: boolean;
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
  /** `words` are all values that a text can have. */
  columns: { name: string; kind: 'time' | 'number' | 'text'; words?: readonly string[] }[];
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

/** How a list finds its rows and reads those of a page. */
export interface List<Table extends keyof DB, Row, Filter, Shape> {
  order: Order<Row>;
  /**
   * The rows of the list, or rows of an index of ours with the same columns of the key and the order. Several are one
   * list: each row meets exactly one of them, so that each can use its own index.
   */
  find: (db: Kysely<DB>, filter: Filter, shape: Shape) => Found<Table> | Found<Table>[];
  /** The values of the filter by which Postgres plans, as in `prepare`. */
  planned_by?: readonly (keyof Filter & string)[];
  /** Adds the selection. Its joins run for the rows of the page, not for those that an offset skips. */
  read: (page: Found<Table>, filter: Filter) => Query<Row>;
}

/**
 * Returns a function that reads one page. `find` and `read` are used as `prepare` says: the filter brings values, the
 * shape what calls have in common. Offsets and totals stop at 10,000. The function fails with validation_failed (cursor)
 * for a cursor of another list, and (offset_limit) for a page beyond the offsets.
 */
export function preparePages<Table extends keyof DB, Row, Filter extends object, Shape = undefined>(
  list: List<Table, Row, Filter, Shape>,
): (
  db: Database,
  request: PageRequest,
  filter: Filter,
  ...shape: Shape extends undefined ? [] : [Shape]
) => Promise<Page<Row>> {
  const { order, planned_by = [] } = list;
  type PageShape = { limit: number; shape: Shape };
  const readRows = prepare<Filter & Place, Row, PageShape>(
    (db, { offset, ...values }, { limit, shape }) => {
      const { after, filter } = splitPlace<Filter>(values, order);
      const keys = selectKeys([list.find(db, filter, shape)].flat(), order, { limit, offset, after });
      const rows = db.selectFrom(order.table) as unknown as Found<Table>;
      const of_page = rows.where(
        sql<boolean>`(${columnsOf(order.primary_key.map((name) => `${order.table}.${name}`))}) in ${keys}`,
      );
      return list.read(sortRows(of_page, order), filter);
    },
    { planned_by },
  );
  const countRows = prepare<Filter, { count: number }, { shape: Shape }>(
    (db, filter, { shape }) => {
      const found = [list.find(db, filter, shape)].flat();
      const parts = found.map((part) => part.select(sql.lit(1).as('one')).limit(sql.lit(TOTAL_CAP + 1)));
      return sql`
      select count(*)::integer as count
      from (select from (${sql.join(parts, sql` union all `)}) as found limit ${sql.lit(TOTAL_CAP + 1)}) as counted
    `;
    },
    { planned_by },
  );
  const totals = rememberTotals();

  return async (db, request, filter, ...[shape]) => {
    const { page, page_size, cursor } = request;
    const offset = offsetOf(request);
    const values = { ...filter, offset: offset || undefined, ...placeOf(cursor, order) };
    const rows = await readRows(db, values, { limit: readSize(page_size) + 1, shape: shape as Shape });
    const has_more = rows.length > page_size;
    const shown = has_more ? rows.slice(0, page_size) : rows;
    // The last page of the list tells how long it is.
    const is_counted =
      request.uncounted || (cursor === undefined && !has_more && (offset === 0 || rows.length > 0));
    const count = is_counted
      ? offset + rows.length
      : await totals(db, JSON.stringify([filter, shape]), async () => {
          const [counted] = await countRows(db, filter, { shape: shape as Shape });
          return counted?.count ?? 0;
        });
    const last = shown.at(-1);
    return {
      rows: shown,
      total: Math.min(count, TOTAL_CAP),
      total_capped: count > TOTAL_CAP,
      page: cursor === undefined ? page : null,
      page_size,
      has_more,
      cursor: has_more && last !== undefined ? encodeCursor(order.list, order.key(last)) : null,
    };
  };
}

/**
 * How many rows are read for a page of this size. Each size is a statement of its own, and callers choose among a
 * hundred: a few are enough.
 */
export function readSize(page_size: number): number {
  return READ_SIZES.find((size) => size >= page_size) ?? page_size;
}

const READ_SIZES = [10, 20, 50, 100];

/** Where a page begins: after how many rows, and after the row with these values of the order's columns. */
interface Place {
  offset?: number | undefined;
  after_0?: unknown;
  after_1?: unknown;
}

function placeOf<Row>(cursor: string | undefined, order: Order<Row>): Place {
  if (cursor === undefined) return {};
  const [after_0, after_1] = decodeCursor(cursor, order);
  return { after_0, after_1 };
}

function splitPlace<Filter>(values: object, { columns }: Pick<Order<never>, 'columns'>) {
  const { after_0, after_1, ...filter } = values as Place;
  return {
    after: after_0 === undefined ? null : [after_0, after_1].slice(0, columns.length),
    filter: filter as Filter,
  };
}

/**
 * Totals above this can be a second old: they cost more than their page. One that is capped costs most, and stays so for a
 * while.
 */
const REMEMBERED_FROM = 1_000;
const REMEMBERED_MS = 1_000;
const CAPPED_REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 1_000;

/** Returns a function that counts what `key` names, or returns what it counted a short while ago. */
function rememberTotals(): (db: Database, key: string, count: () => Promise<number>) => Promise<number> {
  const known = new WeakMap<Database, Map<string, { total: number; until: number }>>();
  return async (db, key, count) => {
    const totals = known.get(db) ?? new Map<string, { total: number; until: number }>();
    known.set(db, totals);
    const now = performance.now();
    const remembered = totals.get(key);
    if (remembered && remembered.until > now) return remembered.total;
    const total = await count();
    if (totals.size >= MOST_REMEMBERED) totals.clear();
    const remembered_ms = total > TOTAL_CAP ? CAPPED_REMEMBERED_MS : REMEMBERED_MS;
    if (total >= REMEMBERED_FROM) totals.set(key, { total, until: now + remembered_ms });
    return total;
  };
}

/**
 * The primary keys of a page's rows, in order: at most `limit`, beginning after `offset` rows or after the row with
 * the values `after`. The limit is a literal, so that Postgres plans for the rows of a page.
 */
export function selectKeys<Table extends keyof DB, Row>(
  found: Found<Table>[],
  order: Order<Row>,
  { limit, offset, after }: { limit: number; offset?: number | undefined; after: unknown[] | null },
): RawBuilder<unknown> {
  const { primary_key, columns, direction = 'desc' } = order;
  const refs = columnsOf(columns.map((column) => column.name));
  const names = new Set([...columns.map((column) => column.name), ...primary_key]);
  const beyond = sql.raw(direction === 'desc' ? '<' : '>');
  const read = offset === undefined ? sql.lit(limit) : sql`${offset} + ${sql.lit(limit)}`;
  const parts = found.map((part) => {
    const unread = after
      ? part.where(sql<boolean>`(${refs}) ${beyond} (${sql.join(after.map((value) => sql`${value}`))})`)
      : part;
    const sorted_part = columns.reduce((rows, { name }) => rows.orderBy(sql.ref(name), direction), unread);
    return sorted_part
      .select([...names].map((name) => sql.ref(name).as(name)))
      .limit(read as RawBuilder<number>);
  });
  const sorted = columns.map(({ name }) => sql`${sql.id(name)} ${sql.raw(direction)}`);
  return sql`(
    select ${columnsOf(primary_key)}
    from (${sql.join(parts, sql` union all `)}) as found
    order by ${sql.join(sorted)} limit ${sql.lit(limit)} ${offset === undefined ? sql`` : sql`offset ${offset}`}
  )`;
}

/** How many rows a page skips. Fails with validation_failed (offset_limit). */
export function offsetOf({ page, page_size, cursor }: PageRequest): number {
  const offset = cursor === undefined ? (page - 1) * page_size : 0;
  if (offset > OFFSET_CAP) throw invalid('page', 'offset_limit', { limit: OFFSET_CAP });
  return offset;
}

/** The rows in the order of a list. */
export function sortRows<Table extends keyof DB, Row>(rows: Found<Table>, order: Order<Row>): Found<Table> {
  const { table, columns, direction = 'desc' } = order;
  return columns.reduce((sorted, { name }) => sorted.orderBy(sql.ref(`${table}.${name}`), direction), rows);
}

function columnsOf(names: string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(name)));
}

/** The cursor that reads on after the row with this key. */
export function encodeCursor(list: string, key: (Date | number | string)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The name of the list that a cursor says it is of; undefined if it says nothing. */
export function listOfCursor(cursor: string): unknown {
  return parseCursor(cursor)[0];
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

export function decodeCursor<Row>(cursor: string, order: Order<Row>): (number | string)[] {
  const [list, ...values] = parseCursor(cursor);
  const fits =
    list === order.list &&
    values.length === order.columns.length &&
    order.columns.every(({ kind, words }, i) => {
      const value = values[i];
      if (kind === 'number') return Number.isFinite(value);
      if (typeof value !== 'string' || !/^[\w.:-]{1,128}$/.test(value)) return false;
      return kind === 'time' ? isTime(value) : (words?.includes(value) ?? true);
    });
  if (!fits) throw invalid('cursor', 'cursor');
  return values as (number | string)[];
}

/** Whether this is a time as cursors write it. JavaScript reads other forms too, which Postgres refuses. */
function isTime(value: string): boolean {
  const time = new Date(value);
  return /^[1-9]\d{3}-/.test(value) && !Number.isNaN(time.getTime()) && time.toISOString() === value;
}
