import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/errors.ts';
import { prepare } from '../database/prepare.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Found, Order, Page, PageRequest } from './kernel/page.ts';
import { decodeCursor, encodeCursor, offsetOf, selectKeys, sortRows } from './kernel/page.ts';

/** The most entries that one search looks at: the newest that the index finds. */
const CANDIDATES = 10_000;
/** How many of them are compared at least; once that many are, a full page is enough. */
const COUNTED = 1_000;
/** How long candidates that the index found are compared, from the beginning, and when Postgres ends a statement. */
const PATIENCE_MS = 1_000;
const INDEX_TIMEOUT_MS = 1_100;
/** The same for a second try without the index, which took too long. */
const SHORT_PATIENCE_MS = 300;

interface Search {
  /** The matches of the page, and one more. */
  ids: string[];
  /** How many matches were found, on the pages before too. */
  count: number;
  examined: number;
  candidates: number;
  /** The last candidate that was looked at. */
  last_id: string | null;
}

/**
 * Reads one page of the entries that contain `q`, folded, within 1.5 s and among the newest 10,000 candidates. Once 1,000
 * were compared, a full page ends the search, and `total` is a lower bound. A page that is not full and leaves candidates
 * out is `search_incomplete`, and its cursor goes on after the last one that was compared. `found` and `parts` are the same entries: `found` suits the index by text,
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
    findMatches(db, { order, request, q, found, patience_ms });
  const matches =
    (await inTransaction(db, async (trx) => {
      await sql`select set_config('statement_timeout', ${`${INDEX_TIMEOUT_MS}`}, true)`.execute(trx);
      return search(trx, [indexed], PATIENCE_MS);
    }).catch((error) => {
      if (isTimeout(error)) return null;
      throw error;
    })) ?? (await search(db, list.parts, SHORT_PATIENCE_MS));

  const { ids, count, examined, candidates, last_id } = matches;
  const shown = ids.slice(0, page_size);
  const rows = await list
    .read(sortRows(db.selectFrom('memory').where('memory_id', '=', sql<string>`any(${shown})`), order))
    .execute();
  const total_capped = examined < candidates;
  const search_incomplete = total_capped && ids.length <= page_size;
  const last_shown = rows.at(-1);
  const next = async () => {
    if (ids.length > page_size && last_shown !== undefined) return order.key(last_shown);
    if (!search_incomplete || last_id === null) return null;
    const [last] = await selectTime(db, { memory_id: last_id });
    return last ? [last.created_at, last_id] : null;
  };
  const after = await next();
  return {
    rows,
    total: count,
    total_capped,
    page: cursor === undefined ? page : null,
    page_size,
    has_more: after !== null,
    cursor: after && encodeCursor(order.list, after),
    search_incomplete,
  };
}

/**
 * Finds candidates with one statement, and compares their texts in groups, in the order of the list, for `patience_ms` in
 * all. At least one is compared.
 */
async function findMatches<Row>(
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
  const began = performance.now();
  const offset = offsetOf(request);
  const after = request.cursor === undefined ? null : decodeCursor(request.cursor, order);
  const keys = selectKeys(found, order, { limit: CANDIDATES + 1, after });
  const { rows } = await sql<{ newest: string[] }>`select array${keys} as newest`.execute(db);
  const { newest } = rows[0] ?? { newest: [] };
  const { ids, examined } = await compareTexts(db, newest.slice(0, CANDIDATES), {
    q,
    wanted: offset + request.page_size + 1,
    end: began + patience_ms,
  });
  return {
    ids: ids.slice(offset, offset + request.page_size + 1),
    count: ids.length,
    examined,
    candidates: newest.length,
    last_id: newest[examined - 1] ?? null,
  };
}

/** A group that takes less, in ms, is followed by a larger one, and another by a smaller one; the most texts in one. */
const GROUP_MS = 50;
const LARGEST_GROUP = 500;

/** Returns those of the candidates that contain `q`, and how many were compared: until there are `wanted`, or until `end`. */
async function compareTexts(
  db: Database,
  candidates: string[],
  { q, wanted, end }: { q: string; wanted: number; end: number },
): Promise<{ ids: string[]; examined: number }> {
  const ids: string[] = [];
  let examined = 0;
  // Texts built against the search take longer each: the first group is a single one.
  for (let size = 1; examined < candidates.length; ) {
    const began = performance.now();
    const group = candidates.slice(examined, examined + size);
    const matches = new Set((await selectContaining(db, { group, q })).map((match) => match.memory_id));
    ids.push(...group.filter((id) => matches.has(id)));
    examined += group.length;
    const now = performance.now();
    if (now > end || (ids.length >= wanted && examined >= COUNTED)) break;
    size = now - began < GROUP_MS ? Math.min(LARGEST_GROUP, size * 4) : Math.ceil(size / 2);
  }
  return { ids, examined };
}

const selectContaining = prepare((db, { group, q }: { group: string[]; q: string }) =>
  db
    .selectFrom('memory')
    .select('memory_id')
    .where('memory_id', '=', sql<string>`any(${group})`)
    .where(sql<boolean>`position(fold_text(${q}) in search_text) > 0`),
);

const selectTime = prepare((db, { memory_id }: { memory_id: string }) =>
  db.selectFrom('memory').select('created_at').where('memory_id', '=', memory_id),
);

/** Whether Postgres ended a statement because it took too long. */
function isTimeout(error: unknown): boolean {
  return (
    error instanceof DatabaseUnavailable && (error.cause as { code?: unknown } | undefined)?.code === '57014'
  );
}
