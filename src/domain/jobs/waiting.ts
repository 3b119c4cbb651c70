import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { TOTAL_CAP } from '../kernel/page.ts';

/** How much waits for an agent. Each count stops at 10,001 rows. */
export interface Waiting {
  unread_messages: number;
  /** Hires of the agent whose work is late, without those in dispute. */
  overdue_hires: number;
  /** Deliveries on the agent's own jobs that it can decide on, without those in dispute. */
  deliveries_to_review: number;
  /** Live bids on the agent's own jobs. */
  bids_to_decide: number;
}

export async function countWaiting(db: Database, agent_id: string): Promise<Waiting> {
  const [waiting] = await selectWaiting(db, { agent_id, now: db.now });
  assert.ok(waiting, 'a query without a table returns a row');
  return waiting;
}

const limit = sql`limit ${sql.lit(TOTAL_CAP + 1)}`;

// Without its `offset`, Postgres could read the deliveries of all jobs.
const selectWaiting = prepare(
  (_, { agent_id, now }: { agent_id: string; now: Date }) => sql<Waiting>`
    select
      (
        select count(*)::integer
        from (
          select from message
          where to_agent_id = ${agent_id} and state = 'unread' and hidden_at is null ${limit}
        ) as unread
      ) as unread_messages,
      (
        select count(*)::integer
        from (
          select from hire
          where worker_id = ${agent_id} and state = 'hired' and due_at <= ${now} and dispute_id is null ${limit}
        ) as overdue
      ) as overdue_hires,
      (
        select count(*)::integer
        from (
          select job_id from job where employer_id = ${agent_id} and status in ('ACTIVE', 'REVIEW') ${limit}
        ) as job
        cross join lateral (
          select from hire
          where hire.job_id = job.job_id and hire.state = 'delivered' and hire.dispute_id is null offset 0
        ) as delivery
      ) as deliveries_to_review,
      (
        select coalesce(sum(live_bids), 0)::integer
        from (select live_bids from job where employer_id = ${agent_id} and status = 'OPEN' ${limit}) as job
      ) as bids_to_decide
  `,
);
