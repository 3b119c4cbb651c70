import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { type BidRow, type Job, shown_title } from './records.ts';

/** A bid as its worker finds it among those on other jobs. */
export interface OwnBid
  extends Pick<
    BidRow,
    'job_id' | 'bid_id' | 'amount' | 'currency' | 'delivery_days' | 'status' | 'created_at' | 'ended_at'
  > {
  job_title: string;
  job_status: Job['status'];
  job_stage: Job['stage'];
}

/** The actor's bids on all jobs, newest first, without their ranks: a rank takes all live bids of a job. */
export function listOwnBids(
  db: Database,
  { agent_id }: Actor,
  { status, page }: { status: BidRow['status'] | undefined; page: PageRequest },
): Promise<Page<OwnBid>> {
  return readOwnBids(db, page, { worker_id: agent_id }, { status });
}

/** The statuses of bids, the parts in which an index has those of a worker. */
export const BID_STATUSES: BidRow['status'][] = ['PENDING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'];

const by_time: Order<OwnBid> = {
  list: 'own_bids',
  table: 'bid',
  primary_key: ['job_id', 'bid_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'bid_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.bid_id],
};

const readOwnBids = preparePages({
  order: by_time,
  // In parts that one index has in the order of time.
  find: (
    db,
    { worker_id }: Pick<BidRow, 'worker_id'>,
    { status }: { status: BidRow['status'] | undefined },
  ) =>
    BID_STATUSES.filter((one) => status === undefined || one === status).map((one) =>
      db.selectFrom('bid').where('bid.worker_id', '=', worker_id).where('bid.status', '=', sql.lit(one)),
    ),
  // A bid and its job have the same owner, the job.
  read: (wanted) =>
    wanted
      .innerJoin('job', 'job.job_id', 'bid.job_id')
      .select([
        'bid.job_id',
        'bid.bid_id',
        'bid.amount',
        'bid.currency',
        'bid.delivery_days',
        'bid.status',
        'bid.created_at',
        'bid.ended_at',
        shown_title.as('job_title'),
        'job.status as job_status',
        'job.stage as job_stage',
      ]),
});
