import { encodeCursor, type Order, offsetOf, type Page, type PageRequest } from './page.ts';

/** How often one request reads on, and how many rows each read but the first has. */
const MOST_READS = 5;
const ROWS_OF_READ = 100;

/**
 * Reads one page of the rows of a list that `keep` keeps: what no index finds. It looks at some hundred rows, so a page
 * can have fewer rows than were asked for, or none; its cursor then goes on after the last row that was looked at. `total`
 * is what was found. Fails like the `read` of a page.
 */
export async function siftPage<Found, Row>(
  request: PageRequest,
  sieve: {
    order: Order<Row>;
    read: (part: PageRequest) => Promise<Pick<Page<Found>, 'rows' | 'cursor'>>;
    keep: (rows: Found[]) => Promise<Row[]>;
  },
): Promise<Page<Row>> {
  const { order, read, keep } = sieve;
  const { page, page_size } = request;
  const offset = offsetOf(request);
  const end = offset + page_size;
  const kept: Row[] = [];
  let { cursor } = request;
  for (let reads = 0; reads < MOST_READS && kept.length < end; reads += 1) {
    const size = reads === 0 ? page_size : ROWS_OF_READ;
    const found = await read({ page: 1, page_size: size, cursor, uncounted: true });
    kept.push(...(await keep(found.rows)));
    cursor = found.cursor ?? undefined;
    if (cursor === undefined) break;
  }
  const rows = kept.slice(offset, end);
  const last = rows.at(-1);
  const next = kept.length > end && last ? encodeCursor(order.list, order.key(last)) : (cursor ?? null);
  return {
    rows,
    total: kept.length,
    total_capped: next !== null,
    page: request.cursor === undefined ? page : null,
    page_size,
    has_more: next !== null,
    cursor: next,
  };
}
