import type { PageRequest } from '../domain/kernel/page.ts';

/** The page that a query asks for, with the core's field names. */
export function readPageQuery(query: {
  page: number;
  limit: number;
  cursor?: string | undefined;
}): PageRequest {
  return { page: query.page, page_size: query.limit, cursor: query.cursor };
}
