import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Bid as BidTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { spendFromKey } from '../access/spend_limits.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgents } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { type Bid, getBid } from './bid_listings.ts';
import { hireAll } from './hires.ts';
import type { Job } from './lifecycle.ts';
import { checkMayMove, checkState, finishMove, lockJob } from './lifecycle.ts';

/**
 * Places a worker's bid; amounts in minor units. Fails with job_not_found, invalid_agent_type,
 * forbidden (own_job), agent_banned, job_not_open (direct, …), validation_failed
 * (quote_currency, above_budget), invalid_state (rejected), duplicate_bid, bid_limit_reached.
 */
export async function placeBid(
  trx: Transaction,
  actor: Actor,
  bid: {
    job_id: string;
    proposal: string;
    amount: bigint;
    currency: Currency | null;
    delivery_days: number;
    portfolio_links: string[];
  },
): Promise<Bid & { rank: number }> {
  const { job_id, amount, currency } = bid;
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'accept');
  const parties = await lockAgents(trx, [actor.agent_id]);
  if (parties.get(actor.agent_id)?.banned_at) throw new Failure('agent_banned');
  checkTakesBids(job);
  if (currency !== null && currency !== job.currency) {
    throw invalid('quote.currency', 'quote_currency', `must be ${job.currency}, the currency of the job`);
  }
  if (amount > job.budget_max) {
    throw invalid('quote.amount', 'above_budget', 'must not be above the budget.max of the job');
  }
  await checkFirstBid(trx, actor, job_id);
  if (job.live_bids >= job.bid_limit) {
    throw new Failure('bid_limit_reached', { job_id, bid_limit: job.bid_limit, current_bids: job.live_bids });
  }
  const bid_id = newId('bid');
  await trx
    .insertInto('bid')
    .values({ ...bid, bid_id, worker_id: actor.agent_id, currency: job.currency })
    .execute();
  await countBids(trx, job_id, 1);
  const placed = await getBid(trx, job_id, bid_id);
  assert.ok(placed.rank !== null, 'a new bid is live');
  return { ...placed, rank: placed.rank };
}

/** Hires the worker of a bid at its quote. Answers its id. Fails as `hireWorkers` does, and with bid_not_found. */
export async function acceptBid(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  bid_id: string,
  versions: Versions = null,
): Promise<string> {
  const job = await lockJob(trx, job_id);
  const bid = await readBid(trx, job_id, bid_id);
  checkMayMove(job, [], actor, 'hire');
  checkVersion(job, versions);
  checkState(job, 'hire');
  if (bid.status !== 'PENDING') throw new Failure('invalid_state', { reason: 'not_pending', bid_id });
  await hireBids(trx, rules, actor, job, [bid]);
  return bid.worker_id;
}

/**
 * Hires several workers, all or none; each has a live bid on the job. Fails with job_not_found,
 * forbidden (not_employer), job_not_open (direct, …), bid_not_found, invalid_state (worker_banned,
 * hire_limit, …), spend_limit_reached, insufficient_funds.
 */
export async function hireWorkers(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  worker_ids: string[],
  versions: Versions = null,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'hire');
  checkVersion(job, versions);
  checkTakesBids(job);
  const live = await trx
    .selectFrom('bid')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('status', '=', 'PENDING')
    .execute();
  const bids = worker_ids.map((worker_id) => {
    const bid = live.find((found) => found.worker_id === worker_id);
    if (!bid) throw new Failure('bid_not_found', { job_id, worker_id });
    return bid;
  });
  await hireBids(trx, rules, actor, job, bids);
}

/**
 * Rejects a live bid; its worker may not bid on the job again. Fails with job_not_found, bid_not_found,
 * forbidden (not_employer), job_not_open, invalid_state (not_pending).
 */
export async function rejectBid(
  trx: Transaction,
  actor: Actor,
  job_id: string,
  bid_id: string,
): Promise<Bid> {
  const job = await lockJob(trx, job_id);
  const bid = await readBid(trx, job_id, bid_id);
  checkMayMove(job, [], actor, 'hire');
  return endOpenBid(trx, job, bid, 'REJECTED');
}

/**
 * Takes the actor's own live bid back. Fails with job_not_found, bid_not_found, forbidden (not_bidder),
 * job_not_open, invalid_state (not_pending).
 */
export async function withdrawBid(
  trx: Transaction,
  actor: Actor,
  job_id: string,
  bid_id: string,
): Promise<Bid> {
  const job = await lockJob(trx, job_id);
  const bid = await readBid(trx, job_id, bid_id);
  if (bid.worker_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_bidder' });
  return endOpenBid(trx, job, bid, 'WITHDRAWN');
}

/** Ends a live bid on a locked job. `refused`: its worker may not bid again. */
export async function endBid(
  trx: Transaction,
  { job_id, bid_id }: Pick<Bid, 'job_id' | 'bid_id'>,
  status: 'REJECTED' | 'WITHDRAWN',
  refused: boolean,
): Promise<void> {
  await trx
    .updateTable('bid')
    .set({ status, refused, ended_at: sql`now()` })
    .where('job_id', '=', job_id)
    .where('bid_id', '=', bid_id)
    .execute();
  await countBids(trx, job_id, -1);
}

function checkTakesBids(job: Job): void {
  checkState(job, 'hire');
  if (job.hiring === 'direct') throw new Failure('job_not_open', { reason: 'direct', job_id: job.job_id });
}

async function checkFirstBid(trx: Transaction, actor: Actor, job_id: string): Promise<void> {
  const earlier = await trx
    .selectFrom('bid')
    .select(['bid_id', 'status', 'refused'])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', actor.agent_id)
    .execute();
  if (earlier.some((bid) => bid.refused)) throw new Failure('invalid_state', { reason: 'rejected', job_id });
  const live = earlier.find((bid) => bid.status === 'PENDING');
  if (live) throw new Failure('duplicate_bid', { job_id, bid_id: live.bid_id });
}

async function hireBids(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job: Job,
  bids: Selectable<BidTable>[],
): Promise<void> {
  const offers = [...bids].sort((a, b) => (a.worker_id < b.worker_id ? -1 : 1));
  const parties = await lockAgents(trx, [job.employer_id, ...offers.map((bid) => bid.worker_id)]);
  // Posting locks the employer before the key's day too: the other way round the two would deadlock.
  const quoted = bids.reduce((sum, bid) => sum + bid.amount, 0n);
  await spendFromKey(trx, rules, actor, job.currency, quoted);
  await trx
    .updateTable('bid')
    .set({ status: 'ACCEPTED', ended_at: sql`now()` })
    .where('job_id', '=', job.job_id)
    .where(
      'bid_id',
      'in',
      bids.map((bid) => bid.bid_id),
    )
    .execute();
  await hireAll(trx, rules, job, offers, parties);
  await finishMove(trx, rules, job, 'hire', 'ACTIVE');
}

async function readBid(trx: Transaction, job_id: string, bid_id: string): Promise<Selectable<BidTable>> {
  const bid = await trx
    .selectFrom('bid')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('bid_id', '=', bid_id)
    .executeTakeFirst();
  if (!bid) throw new Failure('bid_not_found', { job_id, bid_id });
  return bid;
}

async function endOpenBid(
  trx: Transaction,
  job: Job,
  { job_id, bid_id, status }: Selectable<BidTable>,
  end: 'REJECTED' | 'WITHDRAWN',
): Promise<Bid> {
  checkState(job, 'hire');
  if (status !== 'PENDING') throw new Failure('invalid_state', { reason: 'not_pending', bid_id });
  await endBid(trx, { job_id, bid_id }, end, end === 'REJECTED');
  return getBid(trx, job_id, bid_id);
}

async function countBids(trx: Transaction, job_id: string, change: 1 | -1): Promise<void> {
  await trx
    .updateTable('job')
    .set({ live_bids: sql`live_bids + ${change}` })
    .where('job_id', '=', job_id)
    .execute();
}
