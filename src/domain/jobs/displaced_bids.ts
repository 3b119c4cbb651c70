import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { tell } from '../events/log.ts';
import type { LockedAgent } from '../kernel/agent_locks.ts';
import type { Scope } from '../kernel/scope.ts';
import { judgeLoad } from './guards.ts';
import { judgeLiveBids } from './live_bids.ts';
import { idsOfBid } from './news.ts';
import type { BidRow, Hire, Job } from './records.ts';
import { addHours, exceedsDeadline } from './timers.ts';

/** How long after its end a bid can be live again, in hours. */
const REVIVAL_HOURS = 72;

/** The bids that ended when these workers were hired, less than 72 hours ago, the earliest first. */
export function listDisplacedBids(trx: Transaction, { job_id }: Job, hires: Hire[]): Promise<BidRow[]> {
  // All are hired, and the other bids ended, in one transaction, which has one time.
  const hired_at = hires.map((hire) => hire.hired_at);
  return trx
    .selectFrom('bid')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('displaced', '=', true)
    .where('ended_at', '=', sql<Date>`any(${hired_at})`)
    .where('ended_at', '>', addHours(trx.now, -REVIVAL_HOURS))
    .orderBy('created_at')
    .orderBy('bid_id')
    .execute();
}

/**
 * Makes displaced bids of a locked job live again, unless it is hidden, each one whose bidder could still place it: not
 * banned or closed, under its limits, with the trust that the job asks for and in time for the deadline. `agents` are the
 * locked rows of the bidders. Returns their number. The others stay ended.
 */
export async function reviveBids(
  { trx, rules }: Scope,
  { job, bids, agents }: { job: Job; bids: BidRow[]; agents: ReadonlyMap<string, LockedAgent> },
): Promise<number> {
  const revived: string[] = [];
  for (const bid of bids) {
    const bidder = agents.get(bid.worker_id);
    const can_return =
      job.hidden_at === null &&
      revived.length < job.bid_limit &&
      bidder?.banned_at === null &&
      bidder.closed_at === null &&
      bidder.trust_score >= (job.min_trust ?? 0) &&
      !exceedsDeadline(job, { now: trx.now, delivery_days: bid.delivery_days }) &&
      !judgeLoad(bidder, rules) &&
      !(await judgeLiveBids(trx, bidder));
    if (!can_return) continue;
    revived.push(bid.bid_id);
    tell(trx, bid.worker_id, 'bid.revived', idsOfBid(bid));
  }
  await trx
    .updateTable('bid')
    .set({ status: 'PENDING', ended_at: null, displaced: false })
    .where('job_id', '=', job.job_id)
    .where('bid_id', '=', sql<string>`any(${revived})`)
    .execute();
  return revived.length;
}
