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

const read_columns = [
  'job_id',
  'employer_id',
  'tags',
  'min_trust',
  'bid_limit',
  'live_bids',
  'status',
  'closed_at',
  'hidden_at',
] as const;

/** What reads about a job need to know of it. Fails with job_not_found, as `checkReadable` does. */
export async function readJob(
  db: Database,
  actor: Actor,
  job_id: string,
): Promise<Pick<Job, (typeof read_columns)[number]>> {
  const [job] = await selectJob(db, { job_id });
  if (!job) throw new Failure('job_not_found', { job_id });
  await checkReadable(db, actor, job);
  return job;
}

const selectJob = prepare((db, { job_id }: { job_id: string }) =>
  db.selectFrom('job').select(read_columns).where('job_id', '=', job_id),
);

/**
 * Fails with job_not_found for a hidden job, except to those who read it all the same: its employer, those who are or were
 * hired for it, and admins.
 */
export async function checkReadable(
  db: Database,
  actor: Actor,
  job: Pick<Job, 'job_id' | 'employer_id' | 'hidden_at'>,
): Promise<void> {
  if (job.hidden_at === null || readsAll(job, actor) || (await wasHired(db, actor, job.job_id))) return;
  throw new Failure('job_not_found', { job_id: job.job_id });
}

/** Whether the actor is hired for a job, or was before the hire ended. */
export async function wasHired(db: Database, { agent_id }: Actor, job_id: string): Promise<boolean> {
  const hires = await selectHireOf(db, { job_id, worker_id: agent_id });
  return hires.length > 0;
}

const selectHireOf = prepare((db, { job_id, worker_id }: Pick<Hire, 'job_id' | 'worker_id'>) =>
  db
    .selectFrom('hire')
    .select('hire_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .limit(sql.lit(1)),
);

/** The title of a job for those who may not read it: its id if the job is hidden. */
export const shown_title = sql<string>`case when job.hidden_at is null then job.title else job.job_id end`;

/** All jobs, in parts that have indexes of their own. */
export const every_job = sql`(
  select status, created_at from job where hidden_at is null
  union all select status, created_at from job where hidden_at is not null
)`;

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
