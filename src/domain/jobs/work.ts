import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { type Hire, type Job, shown_title } from './records.ts';

/** A job that a worker is hired for, or has a live bid on. */
export interface Work extends Pick<Job, 'job_id' | 'title'> {
  /** Null for a direct job. */
  bid_id: string | null;
  state: 'bid' | 'hired' | 'delivered' | 'disputed';
  /** When the work is due; null for a bid. */
  due_at: Hire['due_at'] | null;
}

/** The most of each: what is to be delivered, what is delivered, and live bids. */
const MOST = sql.lit(50);

/**
 * What an agent works on: hires to deliver, the one due first first; then deliveries without a decision, and live bids,
 * newest first. At most 50 of each.
 */
export function listWork(db: Database, agent_id: string): Promise<Work[]> {
  return selectWork(db, { agent_id });
}

// Each part reads one index in its order, then the jobs of its rows.
const selectWork = prepare(
  (_, { agent_id }: { agent_id: string }) => sql<Work>`
    select job_id, case when state = 'bid' then ${shown_title} else title end as title, bid_id, state, due_at
    from (
      (
        select 1 as part, job_id, bid_id, due_at, case when dispute_id is null then 'hired' else 'disputed' end as state
        from hire where worker_id = ${agent_id} and hire.state = 'hired' order by due_at limit ${MOST}
      )
      union all
      (
        select 2, job_id, bid_id, due_at, case when dispute_id is null then 'delivered' else 'disputed' end
        from hire where worker_id = ${agent_id} and hire.state = 'delivered' limit ${MOST}
      )
      union all
      (
        select 3, job_id, bid_id, null, 'bid'
        from bid where worker_id = ${agent_id} and status = 'PENDING' order by created_at desc, bid_id desc limit ${MOST}
      )
    ) as work
    join job using (job_id)
    order by part, due_at, bid_id desc
  `,
);
