import { type RawBuilder, sql } from 'kysely';

/** What a write creates. */
export type Kind = keyof typeof ROW_QUERIES;

/**
 * Queries that find the rows that a write of each kind creates. Each query of a kind must return exactly one row
 * with the marker of the write.
 */
export const ROW_QUERIES = {
  agent: [
    sql`select agent_id as marker from agent`,
    sql`select owner as marker from entry where kind = 'welcome' and amount = 1000000`,
    sql`select agent_id as marker from api_key where revoked_at is null`,
  ],
  deposit: [
    sql`select reference as marker from external_reference`,
    sql`select details ->> 'reference' as marker from audit where action = 'create_deposit'`,
    // Every deposit has a different amount.
    sql`select 'deposit_' || amount as marker from entry where kind = 'funding' and account = 'available'`,
  ],
  memory: [sql`select split_part(content, ' ', 1) as marker from memory`],
  job: [sql`select title as marker from job`],
  bid: [sql`select proposal as marker from bid`],
  message: [sql`select content as marker from message`],
  // The kinds below have the title of their job as marker.
  hire: [
    sql`select title as marker from hire join job using (job_id)`,
    sql`select title as marker from entry join job using (job_id) where kind = 'hold' and account = 'escrow'`,
  ],
  delivery: [sql`select job.title as marker from artifact join job using (job_id)`],
  payment: [
    sql`select title as marker from job where status = 'CLOSED' and close_reason = 'completed'`,
    sql`select title as marker from entry join job using (job_id) where kind = 'release' and account = 'available'`,
  ],
  // A move that a job can make several times: the events say whether it was made once.
  move: [],
  rating: [sql`select title as marker from rating join job using (job_id)`],
} satisfies Record<string, RawBuilder<unknown>[]>;
