import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/errors.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Found, Order, Page, PageRequest } from './kernel/page.ts';
import { decodeCursor, encodeCursor, offsetOf, selectKeys, sortRows } from './kernel/page.ts';

/** The most entries that one search looks at: the newest that the index finds. */
const CANDIDATES = 10_000;
/** How long the statement reads candidates that the index found, from its beginning, and when Postgres ends it. */
const PATIENCE_MS = 1_000;
const INDEX_TIMEOUT_MS = 1_100;
/** How long a second statement reads candidates, without the index, which took too long. */
const SHORT_PATIENCE_MS = 300;

interface Search {
  /** The matches of the page, and one more. */
  ids: string[];
  count: number;
  examined: number;
  candidates: number;
  /** The last candidate that was looked at. */
  last_id: string | null;
  last_at: Date | null;
}

/**
 * Reads one page of the entries that contain `q`, folded, within 1.5 s and among the newest 10,000 candidates. What is
 * left out makes it `search_incomplete`, and leaves `total` a lower bound; the cursor then goes on after the last match
 * of the page, or after the last candidate. `found` and `parts` are the same entries: `found` suits the index by text,
 * `parts` are in the order of time. Fails like `readPage`.
 */
export async function searchPage<Row>(
  db: Database,
  list: {
    request: PageRequest;
    order: Order<Row>;
    q: string;
    found: Found<'memory'>;
    parts: Found<'memory'>[];
    read: (page: Found<'memory'>) => { execute(): Promise<Row[]> };
  },
): Promise<Page<Row> & { search_incomplete: boolean }> {
  const { request, order, q } = list;
  const { page, page_size, cursor } = request;
  const indexed = list.found.where(sql<boolean>`text_grams(search_text) @> text_grams(fold_text(${q}))`);
  const search = (db: Database, found: Found<'memory'>[], patience_ms: number) =>
    selectMatches(db, { order, request, q, found, patience_ms });
  const matches =
    (await inTransaction(db, async (trx) => {
      await sql`select set_config('statement_timeout', ${`${INDEX_TIMEOUT_MS}`}, true)`.execute(trx);
      return search(trx, [indexed], PATIENCE_MS);
    }).catch((error) => {
      if (isTimeout(error)) return null;
      throw error;
    })) ?? (await search(db, list.parts, SHORT_PATIENCE_MS));

  const { ids, count, examined, candidates, last_id, last_at } = matches;
  const shown = ids.slice(0, page_size);
  const rows = await list
    .read(sortRows(db.selectFrom('memory').where('memory_id', '=', sql<string>`any(${shown})`), order))
    .execute();
  const search_incomplete = examined < candidates;
  const last_shown = rows.at(-1);
  const next = () => {
    if (ids.length > page_size && last_shown !== undefined) return order.key(last_shown);
    return search_incomplete && last_at && last_id ? [last_at, last_id] : null;
  };
  const after = next();
  return {
    rows,
    total: count,
    total_capped: search_incomplete,
    page: cursor === undefined ? page : null,
    page_size,
    has_more: after !== null,
    cursor: after && encodeCursor(order.list, after),
    search_incomplete,
  };
}

async function selectMatches<Row>(
  db: Database,
  search: {
    order: Order<Row>;
    request: PageRequest;
    q: string;
    found: Found<'memory'>[];
    patience_ms: number;
  },
): Promise<Search> {
  const { order, request, q, found, patience_ms } = search;
  const offset = offsetOf(request);
  const after = request.cursor === undefined ? null : decodeCursor(request.cursor, order);
  const keys = selectKeys(found, order, { limit: CANDIDATES + 1, after });
  const { rows } = await sql<Search>`
    with candidate as materialized (select array${keys} as newest)
    select
      matched[${offset + 1}::integer : ${offset + request.page_size + 1}::integer] as ids,
      cardinality(matched) as count,
      examined,
      cardinality(newest) as candidates,
      newest[examined] as last_id,
      last_at
    from candidate
    cross join lateral search_memories(newest[:${sql.lit(CANDIDATES)}], fold_text(${q}), ${patience_ms})
  `.execute(db);
  return rows[0] as Search;
}

/** Whether Postgres ended a statement because it took too long. */
function isTimeout(error: unknown): boolean {
  return (
    error instanceof DatabaseUnavailable && (error.cause as { code?: unknown } | undefined)?.code === '57014'
  );
}
