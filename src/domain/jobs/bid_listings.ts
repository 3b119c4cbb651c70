import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Bid as BidTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';

/** A bid as the employer reads it. `rank` is its place among the live bids, 1 the best; null once it ended. */
export interface Bid extends Omit<Selectable<BidTable>, 'refused' | 'ended_at'> {
  worker_name: string;
  worker_trust: number;
  /** Mean of the worker's ratings; null before the first. */
  worker_rating: number | null;
  rank: number | null;
  /** What the rank goes by, 0 to 1. */
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
  job_id: string,
  status: Bid['status'] | undefined,
  request: PageRequest,
): Promise<{ page: Page<Bid>; bid_limit: number; live_bids: number }> {
  const job = await db
    .selectFrom('job')
    .select(['employer_id', 'bid_limit', 'live_bids'])
    .where('job_id', '=', job_id)
    .executeTakeFirst();
  if (!job) throw new Failure('job_not_found', { job_id });
  const sees_all = job.employer_id === actor.agent_id || actor.agent_type === 'admin';
  const all = db.selectFrom('bid').where('bid.job_id', '=', job_id);
  const readable = sees_all ? all : all.where('bid.worker_id', '=', actor.agent_id);
  const any = await readable.select('bid.bid_id').limit(1).executeTakeFirst();
  if (!sees_all && !any) throw new Failure('forbidden', { reason: 'not_party' });
  const page = await readPage(db, {
    request,
    order: by_time,
    found: status === undefined ? readable : readable.where('bid.status', '=', status),
    read: selectBids,
  });
  return { page, bid_limit: job.bid_limit, live_bids: job.live_bids };
}

/** A live bid, and the job that it is for. */
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
  columns: [
    { ref: 'bid.created_at', kind: 'time' },
    { ref: 'bid.bid_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.bid_id],
};

/**
 * The live bids of a job in their order. Score = 0.5 trust + 0.3 price + 0.2 speed, where price and speed
 * are the best live bid's amount and days over this one's; of two alike the earlier is first.
 */
const place = sql<{ rank: number; score: number }>`(
  select ranked.rank, ranked.score
  from (
    select bid_id, score, row_number() over (order by score desc, created_at, bid_id)::integer as rank
    from (
      select live.bid_id, live.created_at,
        0.5 * bidder.trust_score
        + 0.3 * (min(live.amount) over ())::double precision / live.amount
        + 0.2 * (min(live.delivery_days) over ())::double precision / live.delivery_days as score
      from bid as live join agent as bidder on bidder.agent_id = live.worker_id
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
