import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Bid as BidTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import { readJob, readsAll } from './records.ts';

/** A bid as the employer reads it. `rank` is its place among the live bids, 1 is the best; null once it ended. */
export interface Bid extends Omit<Selectable<BidTable>, 'refused' | 'displaced' | 'ended_at'> {
  worker_name: string;
  worker_trust: number;
  /** Mean of the worker's ratings; null before the first. */
  worker_rating: number | null;
  rank: number | null;
  /** The value that the rank is ordered by, 0 to 1. */
  score: number | null;
}

/** One bid, as its transaction left it. */
export function getBid(trx: Transaction, job_id: string, bid_id: string): Promise<Bid> {
  const bid = trx.selectFrom('bid').where('bid.job_id', '=', job_id).where('bid.bid_id', '=', bid_id);
  return selectBids(bid).executeTakeFirstOrThrow();
}

/**
 * A job's bids, newest first: all of them for its employer and admins, its own for a bidder. Fails with
 * job_not_found, forbidden (not_party).
 */
export async function listBids(
  db: Database,
  actor: Actor,
  { job_id, status, page: request }: { job_id: string; status: Bid['status'] | undefined; page: PageRequest },
): Promise<{ page: Page<Bid>; bid_limit: number; live_bids: number }> {
  const job = await readJob(db, job_id);
  const { bid_limit, live_bids } = job;
  let readable = db.selectFrom('bid').where('bid.job_id', '=', job_id);
  if (!readsAll(job, actor)) {
    readable = readable.where('bid.worker_id', '=', actor.agent_id);
    const own = await readable.select('bid.bid_id').limit(1).executeTakeFirst();
    if (!own) throw new Failure('forbidden', { reason: 'not_party' });
  }
  const found = status === undefined ? readable : readable.where('bid.status', '=', status);
  const page = await readPage(db, { request, order: by_time, found, read: selectBids });
  return { page, bid_limit, live_bids };
}

/** A live bid and its job. */
export interface PendingBid extends Bid {
  job_title: string;
  employer_id: string;
}

/** Live bids on OPEN jobs, the oldest first, for admins. Fails with invalid_agent_type. */
export function listPendingBids(db: Database, actor: Actor, request: PageRequest): Promise<Page<PendingBid>> {
  checkAdmin(actor);
  return readPage(db, {
    request,
    order: { ...by_time, list: 'pending_bids', direction: 'asc' },
    found: db.selectFrom('bid').where('bid.status', '=', 'PENDING'),
    read: (page) =>
      selectBids(page)
        .innerJoin('job', 'job.job_id', 'bid.job_id')
        .select(['job.title as job_title', 'job.employer_id']),
  });
}

const by_time: Order<Bid> = {
  list: 'bids',
  table: 'bid',
  primary_key: ['job_id', 'bid_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'bid_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.bid_id],
};

/**
 * Rank and score of a live bid. Score = 0.5 trust + 0.3 price + 0.2 speed. Price is where the amount lies in the
 * budget, 1 at its minimum or below and 0 at its maximum; speed is 1 ÷ √days. So no bid changes the score of another,
 * and a score says nothing of other quotes. The earlier of two equal bids ranks first.
 */
const place = sql<{ rank: number; score: number }>`(
  select ranked.rank, ranked.score
  from (
    select bid_id, score, row_number() over (order by score desc, created_at, bid_id)::integer as rank
    from (
      select live.bid_id, live.created_at,
        0.5 * bidder.trust_score
        + 0.3 * case
          when job.budget_max = job.budget_min then 1
          else (job.budget_max - greatest(live.amount, job.budget_min))::double precision
            / (job.budget_max - job.budget_min)
        end
        + 0.2 / sqrt(live.delivery_days) as score
      from bid as live
      join job on job.job_id = live.job_id
      join agent as bidder on bidder.agent_id = live.worker_id
      where live.job_id = bid.job_id and live.status = 'PENDING'
    ) as scored
  ) as ranked
  where ranked.bid_id = bid.bid_id
)`.as<'place'>(sql`place`);

function selectBids(bids: Found<'bid'>) {
  return bids
    .innerJoin('agent as worker', 'worker.agent_id', 'bid.worker_id')
    .leftJoinLateral(place, (join) => join.onTrue())
    .select([
      'bid.job_id',
      'bid.bid_id',
      'bid.worker_id',
      'bid.proposal',
      'bid.amount',
      'bid.currency',
      'bid.delivery_days',
      'bid.portfolio_links',
      'bid.status',
      'bid.created_at',
      'worker.name as worker_name',
      'worker.trust_score as worker_trust',
      sql<number | null>`worker.quality_sum / nullif(worker.rating_count, 0)`.as('worker_rating'),
      'place.rank',
      'place.score',
    ]);
}
