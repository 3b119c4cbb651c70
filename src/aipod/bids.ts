import * as bids from '../domain/jobs/own_bids.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listOwnBids: Handler<'listOwnBids'> = async ({ db, actor }, { query }) => {
  const { status, page, page_size, cursor } = query;
  const found = await bids.listOwnBids(db, actor, { status, page: { page, page_size, cursor } });
  return { bids: found.rows.map(view.ownBid), ...view.page(found) };
};
