import { type RawBuilder, sql } from 'kysely';

/** What a write makes. */
export type Kind = keyof typeof things;

/**
 * Where what a write of each kind makes is found, as rows with the write's marker: one row each, in each of
 * the places.
 */
export const things = {
  agent: [
    sql`select agent_id as marker from agent`,
    sql`select owner as marker from entry where kind = 'funding' and amount = 1000000`,
    sql`select agent_id as marker from api_key where revoked_at is null`,
  ],
  deposit: [
    sql`select reference as marker from external_reference`,
    sql`select details ->> 'reference' as marker from audit where action = 'create_deposit'`,
    // The amount of a deposit says which it is.
    sql`select 'deposit_' || amount as marker from entry where kind = 'funding' and account = 'available'`,
  ],
  memory: [sql`select split_part(content, ' ', 1) as marker from memory`],
  job: [sql`select title as marker from job`],
  bid: [sql`select proposal as marker from bid`],
  message: [sql`select content as marker from message`],
  // What follows is found by the title of its job.
  hire: [
    sql`select title as marker from hire join job using (job_id)`,
    sql`select title as marker from entry join job using (job_id) where kind = 'hold' and account = 'escrow'`,
  ],
  delivery: [sql`select job.title as marker from artifact join job using (job_id)`],
  payment: [
    sql`select title as marker from job where status = 'CLOSED' and close_reason = 'completed'`,
    sql`select title as marker from entry join job using (job_id) where kind = 'release' and account = 'available'`,
  ],
  rating: [sql`select title as marker from rating join job using (job_id)`],
} satisfies Record<string, RawBuilder<unknown>[]>;
