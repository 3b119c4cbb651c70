import assert from 'node:assert/strict';
import { type Insertable, sql } from 'kysely';
import type { Bid as BidTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { spendFromKey } from '../access/spend_limits.ts';
import { tell } from '../events/log.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgents } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';
import type { ActorScope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { type Bid, getBid, rankOf } from './bid_listings.ts';
import { judgeEarlierBids, judgeLoad } from './guards.ts';
import { hireAll } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import { judgeLiveBids } from './live_bids.ts';
import { idsOfBid } from './news.ts';
import { listMoves, type NextMoves, readMoves } from './next_moves.ts';
import type { BidRow, Job } from './records.ts';
import { exceedsDeadline } from './timers.ts';

/**
 * Places a worker's bid; the amount is in minor units. Fails with job_not_found, invalid_agent_type, forbidden
 * (own_job, trust_too_low), agent_banned, job_not_open (direct, …), validation_failed (quote_currency, above_budget,
 * past_deadline), invalid_state (left_job, rejected, bids_used_up, hire_limit, undecided_limit, live_bids_limit),
 * duplicate_bid, bid_limit_reached.
 */
export async function placeBid(
  scope: ActorScope,
  bid: {
    job_id: string;
    proposal: string;
    amount: bigint;
    /** Null: the currency of the job. */
    currency: Currency | null;
    delivery_days: number;
    portfolio_links: string[];
  },
): Promise<{ bid_id: string; rank: number; next: NextMoves }> {
  const { trx, rules, actor } = scope;
  const { job_id, amount, currency, delivery_days } = bid;
  const facts = await beginMove(scope, 'bid', { job_id });
  const { job, agents } = facts;
  if (currency !== null && currency !== job.currency) {
    throw invalid('bid.currency', 'quote_currency', { expected: job.currency });
  }
  if (amount > job.budget_max) throw invalid('bid.amount', 'above_budget');
  if (job.deadline && exceedsDeadline(job, { now: trx.now, delivery_days })) {
    throw invalid('bid.delivery_days', 'past_deadline', { deadline: job.deadline });
  }
  const bidder = agents.get(actor.agent_id);
  assert.ok(bidder, 'the bidder is locked');
  const [, too_many] = await Promise.all([checkEarlierBids(trx, actor, job_id), judgeLiveBids(trx, bidder)]);
  if (job.live_bids >= job.bid_limit) {
    throw new Failure('bid_limit_reached', { job_id, bid_limit: job.bid_limit, current_bids: job.live_bids });
  }
  const refusal = judgeLoad(bidder, rules) ?? too_many;
  if (refusal) throw new Failure(refusal.code, refusal.details);
  const bid_id = newId('bid', trx.now);
  insertBid(trx, {
    ...bid,
    bid_id,
    worker_id: actor.agent_id,
    currency: job.currency,
    created_at: trx.now,
  });
  countBids(trx, job_id, 1);
  tell(trx, job.employer_id, 'bid.placed', { job_id, bid_id, worker_id: actor.agent_id });
  const placed = { bid_id, status: 'PENDING', refused: false, displaced: false } as const;
  return {
    bid_id,
    rank: job.live_bids === 0 ? 1 : await rankOf(trx, { job_id, bid_id }),
    next: listMoves(facts, [placed]),
  };
}

const insertBid = prepareWrite((db, bid: Insertable<BidTable>) => db.insertInto('bid').values(bid));

/**
 * Hires the worker of a bid at its quote. Returns the worker's id and what the employer can do next. Fails as `hireWorkers` does, and with
 * bid_not_found.
 */
export async function acceptBid(
  scope: ActorScope,
  target: { job_id: string; bid_id: string; versions?: Versions },
): Promise<{ worker_id: string; next: NextMoves }> {
  const { job, bid } = await beginMove(scope, 'hire', target);
  assert.ok(bid, 'the move names a bid');
  await hireBids(scope, job, [bid]);
  return { worker_id: bid.worker_id, next: await movesAfter(scope, target.job_id) };
}

/**
 * Hires several workers, all or none; each has a live bid on the job. Fails with job_not_found, forbidden
 * (not_employer), job_not_open (direct, …), bid_not_found, invalid_state (worker_banned, hire_limit, …),
 * spend_limit_reached, insufficient_funds.
 */
export async function hireWorkers(
  scope: ActorScope,
  { worker_ids, ...target }: { job_id: string; worker_ids: string[]; versions?: Versions },
): Promise<void> {
  const { job } = await beginMove(scope, 'hire', target);
  const live = await scope.trx
    .selectFrom('bid')
    .selectAll()
    .where('job_id', '=', job.job_id)
    .where('status', '=', 'PENDING')
    .execute();
  const bids = worker_ids.map((worker_id) => {
    const bid = live.find((found) => found.worker_id === worker_id);
    if (!bid) throw new Failure('bid_not_found', { job_id: job.job_id, worker_id });
    return bid;
  });
  await hireBids(scope, job, bids);
}

/**
 * Rejects a live bid; its worker can no longer bid on the job. Fails with job_not_found, bid_not_found,
 * forbidden (not_employer), job_not_open, invalid_state (not_pending).
 */
export async function rejectBid(
  scope: ActorScope,
  target: { job_id: string; bid_id: string },
): Promise<{ bid: Bid; next: NextMoves }> {
  const { bid } = await beginMove(scope, 'reject_bid', target);
  assert.ok(bid, 'the move names a bid');
  await endBid(scope.trx, target, { status: 'REJECTED', refused: true });
  tell(scope.trx, bid.worker_id, 'bid.rejected', { ...idsOfBid(bid), reason: 'rejected' });
  return showBid(scope, target);
}

/**
 * Withdraws the actor's live bid. Fails with job_not_found, bid_not_found, forbidden (not_bidder),
 * job_not_open, invalid_state (not_pending).
 */
export async function withdrawBid(
  scope: ActorScope,
  target: { job_id: string; bid_id: string },
): Promise<{ bid: Bid; next: NextMoves }> {
  const { job, bid } = await beginMove(scope, 'withdraw_bid', target);
  assert.ok(bid, 'the move names a bid');
  await endBid(scope.trx, target, { status: 'WITHDRAWN', refused: false });
  tell(scope.trx, job.employer_id, 'bid.withdrawn', idsOfBid(bid));
  return showBid(scope, target);
}

async function showBid(
  scope: ActorScope,
  { job_id, bid_id }: { job_id: string; bid_id: string },
): Promise<{ bid: Bid; next: NextMoves }> {
  return { bid: await getBid(scope.trx, job_id, bid_id), next: await movesAfter(scope, job_id) };
}

/** What the actor can do to a job as its transaction has left it. */
function movesAfter({ trx, rules, actor }: ActorScope, job_id: string): Promise<NextMoves> {
  return readMoves({ db: trx, rules }, actor, job_id);
}

/** Ends a live bid on a locked job. `refused`: its worker can no longer bid on the job. */
export async function endBid(
  trx: Transaction,
  { job_id, bid_id }: Pick<BidRow, 'job_id' | 'bid_id'>,
  end: { status: 'REJECTED' | 'WITHDRAWN'; refused: boolean },
): Promise<void> {
  await trx
    .updateTable('bid')
    .set({ ...end, ended_at: trx.now })
    .where('job_id', '=', job_id)
    .where('bid_id', '=', bid_id)
    .execute();
  countBids(trx, job_id, -1);
}

async function checkEarlierBids(trx: Transaction, actor: Actor, job_id: string): Promise<void> {
  const earlier = await selectEarlier(trx, { job_id, worker_id: actor.agent_id });
  const refusal = judgeEarlierBids(job_id, earlier);
  if (refusal) throw new Failure(refusal.code, refusal.details);
}

const selectEarlier = prepare((db, { job_id, worker_id }: Pick<BidRow, 'job_id' | 'worker_id'>) =>
  db
    .selectFrom('bid')
    .select(['bid_id', 'status', 'refused', 'displaced'])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id),
);

async function hireBids(scope: ActorScope, job: Job, bids: BidRow[]): Promise<void> {
  const { trx } = scope;
  const offers = [...bids].sort((a, b) => (a.worker_id < b.worker_id ? -1 : 1));
  const agents = await lockAgents(trx, [job.employer_id, ...offers.map((bid) => bid.worker_id)]);
  const quoted = bids.reduce((sum, bid) => sum + bid.amount, 0n);
  // The key that posted a prefunded job has counted its reserve.
  const counted = job.key_id === scope.actor.key.key_id ? job.reserve : 0n;
  const exceeding = quoted > counted ? quoted - counted : 0n;
  // After the employer's lock, as in posting: the other order could deadlock with it.
  await spendFromKey(scope, { currency: job.currency, amount: exceeding });
  const { job_id } = job;
  for (const bid of offers) tell(trx, bid.worker_id, 'bid.accepted', idsOfBid(bid));
  acceptBids(trx, { job_id, bid_ids: bids.map((bid) => bid.bid_id), ended_at: trx.now });
  await hireAll(scope, { job, offers, agents, key_id: scope.actor.key.key_id });
  await finishMove(scope, { job, move: 'hire', status: 'ACTIVE' });
}

const acceptBids = prepareWrite(
  (db, { job_id, bid_ids, ended_at }: { job_id: string; bid_ids: string[]; ended_at: Date }) =>
    db
      .updateTable('bid')
      .set({ status: sql`'ACCEPTED'`, ended_at })
      .where('job_id', '=', job_id)
      .where('bid_id', '=', sql<string>`any(${bid_ids})`),
);

function countBids(trx: Transaction, job_id: string, change: 1 | -1): void {
  addToLiveBids(trx, { job_id, change });
}

const addToLiveBids = prepareWrite((db, { job_id, change }: { job_id: string; change: 1 | -1 }) =>
  db
    .updateTable('job')
    .set({ live_bids: sql`live_bids + ${change}::integer` })
    .where('job_id', '=', job_id),
);
