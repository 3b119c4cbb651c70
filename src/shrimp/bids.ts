import * as listings from '../domain/jobs/bid_listings.ts';
import * as bids from '../domain/jobs/bids.ts';
import * as own from '../domain/jobs/own_bids.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { allowedActions } from './actions.ts';
import { checkAgentId } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const createBid: Handler<'createBid'> = async (scope, { path, body }) => {
  const { worker_id, proposal, quote, portfolio_links = [] } = body;
  checkAgentId(scope.actor, worker_id);
  const { job_id } = path;
  const { bid_id, rank, next } = await bids.placeBid(scope, {
    job_id,
    proposal,
    amount: toMinor(quote.amount, 'bid.amount'),
    currency: quote.currency ?? null,
    delivery_days: quote.delivery_days,
    portfolio_links,
  });
  return { bid_id, status: 'PENDING', rank, allowed_actions: allowedActions(job_id, next) };
};

export const listBids: Handler<'listBids'> = async ({ db, actor }, { path, query }) => {
  const { page, bid_limit, live_bids } = await listings.listBids(db, actor, {
    job_id: path.job_id,
    status: query.status,
    page: readPageQuery(query),
  });
  return {
    bids: page.rows.map(view.bid),
    bid_limit,
    current_count: live_bids,
    pagination: view.pagination(page),
  };
};

export const listOwnBids: Handler<'listOwnBids'> = async ({ db, actor }, { query }) => {
  const page = await own.listOwnBids(db, actor, { status: query.status, page: readPageQuery(query) });
  return { bids: page.rows.map(view.ownBid), pagination: view.pagination(page) };
};

export const acceptBid: Handler<'acceptBid'> = async (scope, { path }) => {
  const { job_id, bid_id } = path;
  const { worker_id, next } = await bids.acceptBid(scope, { job_id, bid_id, versions: scope.versions });
  return {
    job_id,
    status: 'ACTIVE',
    hired_worker_id: worker_id,
    allowed_actions: allowedActions(job_id, next),
  };
};

export const rejectBid: Handler<'rejectBid'> = async (scope, { path: { job_id, bid_id } }) =>
  view.bidDetail(await bids.rejectBid(scope, { job_id, bid_id }));

export const withdrawBid: Handler<'withdrawBid'> = async (scope, { path: { job_id, bid_id } }) =>
  view.bidDetail(await bids.withdrawBid(scope, { job_id, bid_id }));
