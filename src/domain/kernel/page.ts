import type { SelectQueryBuilder } from 'kysely';
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

/** The order of a list: columns that are unique together, all in one direction. */
export interface Order<Row> {
  /** Names the list in its cursors, so that the cursors of other lists are refused. */
  list: string;
  columns: { ref: string; kind: 'time' | 'number' | 'text' }[];
  key: (row: Row) => (Date | number | string)[];
  /** Default: descending. */
  direction?: 'asc' | 'desc';
}

/** A query with its conditions and without a selection. */
// biome-ignore lint/complexity/noBannedTypes: Kysely's own type for a query that selects nothing.
export type Found<Table extends keyof DB> = SelectQueryBuilder<DB, Table, {}>;

const TOTAL_CAP = 10_000;
const OFFSET_CAP = 10_000;

/**
 * Reads one page: `found` has the conditions, `read` adds the selection. Offsets and totals stop at 10,000.
 * Fails with validation_failed (cursor) for a cursor of another list, and (offset_limit) for a page beyond the offsets.
 */
export async function readPage<Table extends keyof DB, Row>(
  db: Database,
  list: {
    request: PageRequest;
    order: Order<Row>;
    found: Found<Table>;
    read: (page: Found<Table>) => { execute(): Promise<Row[]> };
  },
): Promise<Page<Row>> {
  const { page, page_size, cursor } = list.request;
  const { order } = list;
  const offset = cursor === undefined ? (page - 1) * page_size : 0;
  if (offset > OFFSET_CAP) {
    throw invalid('page', 'offset_limit', { limit: OFFSET_CAP });
  }

  const { direction = 'desc' } = order;
  const refs = order.columns.map((column) => sql.ref(column.ref));
  let wanted = list.found;
  for (const ref of refs) wanted = wanted.orderBy(ref, direction);
  if (cursor !== undefined) {
    const after = decodeCursor(cursor, order).map((value) => sql`${value}`);
    wanted = wanted.where(
      sql<boolean>`(${sql.join(refs)}) ${direction === 'desc' ? sql`<` : sql`>`} (${sql.join(after)})`,
    );
  }
  const rows = await list.read(wanted.limit(page_size + 1).offset(offset)).execute();
  const { count } = await db
    .selectFrom(
      list.found
        .select(sql.lit(1).as('one'))
        .limit(TOTAL_CAP + 1)
        .as('found'),
    )
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow();

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

function encodeCursor(list: string, key: (Date | number | string)[]): string {
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
