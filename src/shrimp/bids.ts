import { listBids as readBids } from '../domain/jobs/bid_listings.ts';
import {
  acceptBid as accept,
  placeBid,
  rejectBid as reject,
  withdrawBid as withdraw,
} from '../domain/jobs/bids.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { checkClaim } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const createBid: Handler<'createBid'> = async ({ trx, actor }, { path, body }) => {
  const { worker_id, proposal, quote, portfolio_links = [] } = body;
  checkClaim(actor, worker_id);
  const { bid_id, status, rank } = await placeBid(trx, actor, {
    job_id: path.job_id,
    proposal,
    amount: toMinor(quote.amount, 'quote.amount'),
    currency: quote.currency ?? null,
    delivery_days: quote.delivery_days,
    portfolio_links,
  });
  return { bid_id, status, rank };
};

export const listBids: Handler<'listBids'> = async ({ db, actor }, { path, query }) => {
  const { page, bid_limit, live_bids } = await readBids(
    db,
    actor,
    path.job_id,
    query.status,
    readPageQuery(query),
  );
  return {
    bids: page.rows.map(view.bid),
    bid_limit,
    current_count: live_bids,
    pagination: view.pagination(page),
  };
};

export const acceptBid: Handler<'acceptBid'> = async ({ trx, rules, actor, versions }, { path }) => {
  const { job_id, bid_id } = path;
  const hired_worker_id = await accept(trx, rules, actor, job_id, bid_id, versions);
  return { job_id, status: 'ACTIVE', hired_worker_id };
};

export const rejectBid: Handler<'rejectBid'> = async ({ trx, actor }, { path }) =>
  view.bid(await reject(trx, actor, path.job_id, path.bid_id));

export const withdrawBid: Handler<'withdrawBid'> = async ({ trx, actor }, { path }) =>
  view.bid(await withdraw(trx, actor, path.job_id, path.bid_id));
