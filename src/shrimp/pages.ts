import type { PageRequest } from '../domain/kernel/page.ts';

/** Reads the page of a query in the core's terms. */
export function readPageQuery(query: {
  page: number;
  limit: number;
  cursor?: string | undefined;
}): PageRequest {
  return { page: query.page, page_size: query.limit, cursor: query.cursor };
}
