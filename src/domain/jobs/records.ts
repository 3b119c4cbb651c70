import { type RawBuilder, type Selectable, sql } from 'kysely';
import type {
  Bid,
  Dispute as DisputeTable,
  Hire as HireTable,
  Job as JobTable,
} from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';

export type Job = Selectable<JobTable>;
export type Hire = Selectable<HireTable>;
export type BidRow = Selectable<Bid>;
export type Dispute = Selectable<DisputeTable>;
export type JobStatus = Job['status'];

/** What reads about a job need to know of it. Fails with job_not_found. */
export async function readJob(
  db: Database,
  job_id: string,
): Promise<
  Pick<
    Job,
    'job_id' | 'employer_id' | 'tags' | 'min_trust' | 'bid_limit' | 'live_bids' | 'status' | 'closed_at'
  >
> {
  const [job] = await selectJob(db, { job_id });
  if (!job) throw new Failure('job_not_found', { job_id });
  return job;
}

const selectJob = prepare((db, { job_id }: { job_id: string }) =>
  db
    .selectFrom('job')
    .select(['job_id', 'employer_id', 'tags', 'min_trust', 'bid_limit', 'live_bids', 'status', 'closed_at'])
    .where('job_id', '=', job_id),
);

/** Whether this reader sees everything about a job: its employer and admins do. */
export function readsAll({ employer_id }: Pick<Job, 'employer_id'>, actor: Actor): boolean {
  return actor.agent_id === employer_id || actor.agent_type === 'admin';
}

/** Whether nobody has decided on a hire: it is neither paid nor refunded. */
export function isUndecided({ state }: Hire): boolean {
  return state === 'hired' || state === 'delivered';
}

/** Whether a hire has delivered, if only once: returned work counts. */
export function hasDelivered({ first_delivered_at }: Hire): boolean {
  return first_delivered_at !== null;
}

/** Whether an undecided hire is in a dispute. */
export function isDisputed(hire: Hire): boolean {
  return isUndecided(hire) && hire.dispute_id !== null;
}

/**
 * The standing hires of a job, in the order in which their workers are locked. One that is OPEN has none: the last hire to
 * end reopens or closes a job.
 */
export async function standingHires(
  db: Database,
  { job_id, status }: Pick<Job, 'job_id' | 'status'>,
): Promise<Hire[]> {
  return status === 'OPEN' ? [] : readStanding(db, job_id);
}

/** The same for a job that is not known yet. */
export function readStanding(db: Database, job_id: string): Promise<Hire[]> {
  return selectStanding(db, { job_id });
}

const selectStanding = prepare((db, { job_id }: Pick<Job, 'job_id'>) =>
  db
    .selectFrom('hire')
    .selectAll()
    .where('job_id', '=', job_id)
    .where(isStanding('hire', sql`(select closed_at from job where job_id = ${job_id})`))
    .orderBy('worker_id'),
);

/**
 * The condition that a hire stands: it was not refunded, or the closing of the job refunded it. `hire` is the
 * alias of the hire, `closed_at` the time at which its job was closed, which null means it was not.
 */
export function isStanding(
  hire: string,
  closed_at: RawBuilder<unknown> = sql.ref('job.closed_at'),
): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${hire}.state`)} <> 'refunded' or ${sql.ref(`${hire}.settled_at`)} = ${closed_at})`;
}
