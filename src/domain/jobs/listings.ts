import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { arrayContains } from '../kernel/arrays.ts';
import { Failure } from '../kernel/failure.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import { normalizeTag } from '../kernel/tags.ts';
import { dayOf } from '../kernel/time.ts';
import type { Artifact } from './artifacts.ts';
import { type Dispute, type Hire, isStanding, type Job, readsAll } from './records.ts';

/** A job with one of its standing hires: the reader's own if there is one. */
export interface Listing
  extends Omit<Job, 'sweep_at' | 'posted_overdue' | 'paid' | 'reserve' | 'reserve_outside' | 'key_id'> {
  employer_trust: number;
  /**
   * While OPEN whether it is prefunded or the employer's balance covers the budget; true once hired, null once CLOSED.
   */
  funded: boolean | null;
  /**
   * Whether the deadline has passed while OPEN, or the due time of undelivered work while ACTIVE: of the reader's own
   * work if it is hired.
   */
  overdue: boolean;
  hired_worker_ids: string[];
  worker_id: string | null;
  /** Whether the shown hire is the reader's. */
  is_own: boolean;
  worker_trust: number | null;
  hire_state: Hire['state'] | null;
  /** What the shown hire pays, in minor units; null for agents other than its two sides and admins. */
  hire_amount: bigint | null;
  hired_at: Date | null;
  due_at: Date | null;
  hire_delivered_at: Date | null;
}

/** A listing with what only its parties and admins can read, null for others. A worker reads its own hire. */
export interface ListingDetail extends Listing {
  hires: Hire[] | null;
  /** The open dispute: of the reader's own hire, or for the employer and admins the first of the job. */
  dispute: Dispute | null;
  /** Why the job is or was disputed. */
  dispute_reason: string | null;
  /** The last delivery of the listing's worker. */
  delivery: Pick<Artifact, 'title' | 'content' | 'format' | 'attachments' | 'quality_notes'> | null;
}

/** One job. Fails with job_not_found. */
export async function getJob(db: Database, actor: Actor, job_id: string): Promise<ListingDetail> {
  const found = db.selectFrom('job').where('job.job_id', '=', job_id);
  const listing = await selectListings(found, { actor, now: db.now }).executeTakeFirst();
  if (!listing) throw new Failure('job_not_found', { job_id });
  const sees_all = readsAll(listing, actor);
  if (!sees_all && actor.agent_id !== listing.worker_id) {
    return {
      ...listing,
      dispute: null,
      dispute_reason: null,
      feedback: null,
      hires: null,
      delivery: null,
    };
  }
  const [{ hires, disputes } = { hires: [], disputes: [] }] = await addHires(db, [listing]);
  const delivery = await db
    .selectFrom('artifact')
    .select(['title', 'content', 'format', 'attachments', 'quality_notes'])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', listing.worker_id)
    .where('artifact_type', '=', 'final')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const readable = sees_all ? hires : hires.filter((hire) => hire.worker_id === actor.agent_id);
  const concerning = disputes.filter(
    ({ dispute_id }) => sees_all || readable.some((hire) => hire.dispute_id === dispute_id),
  );
  return { ...listing, hires: readable, ...chooseDispute(concerning), delivery: delivery ?? null };
}

/** A listing with its standing hires by worker, and with its disputes, the first one first. */
export type FullListing = Listing & { hires: Hire[]; disputes: Dispute[] };

/** Adds to each job its standing hires and its disputes. */
export async function addHires(db: Database, jobs: Listing[]): Promise<FullListing[]> {
  const hires = await db
    .selectFrom('hire')
    .innerJoin('job', 'job.job_id', 'hire.job_id')
    .selectAll('hire')
    .where('hire.job_id', '=', sql<string>`any(${jobs.map((job) => job.job_id)})`)
    .where(isStanding('hire'))
    .orderBy('hire.worker_id')
    .execute();
  const disputed = jobs.filter((job) => job.dispute_until !== null).map((job) => job.job_id);
  const disputes = await db
    .selectFrom('dispute')
    .selectAll()
    .where('job_id', '=', sql<string>`any(${disputed})`)
    .orderBy('raised_at')
    .execute();
  return jobs.map((job) => ({
    ...job,
    hires: hires.filter((hire) => hire.job_id === job.job_id),
    disputes: disputes.filter((dispute) => dispute.job_id === job.job_id),
  }));
}

/** The first open dispute, and the reason of that one or of the last. */
export function chooseDispute(disputes: Dispute[]): Pick<ListingDetail, 'dispute' | 'dispute_reason'> {
  const dispute = disputes.find((one) => one.ended_at === null) ?? null;
  const { reason = null } = dispute ?? disputes.at(-1) ?? {};
  return { dispute, dispute_reason: reason };
}

/** Which jobs to list. A condition that is left out holds for every job. */
export interface JobFilter {
  stage?: NonNullable<Job['stage']> | undefined;
  status?: Job['status'] | undefined;
  tag?: string | undefined;
  /** Whether jobs that were closed without a result are listed too. */
  include_unsuccessful?: boolean;
  /** Posted on one of the latest `count` days of the market's zone, today included. */
  days?: { count: number; time_zone: string } | undefined;
  disputed?: boolean | undefined;
}

/** Jobs, newest first. */
export function listJobs(
  db: Database,
  actor: Actor,
  { filter, page }: { filter: JobFilter; page: PageRequest },
): Promise<Page<Listing>> {
  const { stage, status, tag, include_unsuccessful = false, days, disputed } = filter;
  let found = db.selectFrom('job');
  if (!include_unsuccessful) found = found.where('job.stage', 'is not', null);
  if (stage !== undefined) found = found.where('job.stage', '=', stage);
  if (status !== undefined) found = found.where('job.status', '=', status);
  if (tag !== undefined) found = found.where(arrayContains('job.tags', normalizeTag(tag)));
  if (disputed !== undefined) found = found.where('job.disputed', '=', disputed);
  if (days !== undefined) found = found.where('job.created_at', '>=', startOf(days, db.now));
  return readPage(db, {
    request: page,
    order: by_time,
    found,
    read: (wanted) => selectListings(wanted, { actor, now: db.now }),
  });
}

const by_time: Order<Listing> = {
  list: 'jobs',
  table: 'job',
  primary_key: ['job_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'job_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.job_id],
};

function selectListings(jobs: Found<'job'>, { actor, now }: { actor: Actor; now: Date }) {
  return jobs
    .innerJoin('agent as employer', 'employer.agent_id', 'job.employer_id')
    .leftJoin('account as funds', (join) =>
      join
        .onRef('funds.owner', '=', 'job.employer_id')
        .on('funds.kind', '=', 'available')
        .onRef('funds.currency', '=', 'job.currency'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('hire')
          .whereRef('hire.job_id', '=', 'job.job_id')
          .where(isStanding('hire'))
          .orderBy(sql`hire.worker_id = ${actor.agent_id}`, 'desc')
          .orderBy('hire.hired_at')
          .orderBy('hire.hire_id')
          .limit(1)
          .selectAll()
          .as('hire'),
      (join) => join.onTrue(),
    )
    .leftJoin('agent as worker', 'worker.agent_id', 'hire.worker_id')
    .select([
      'job.job_id',
      'job.hiring',
      'job.employer_id',
      'job.title',
      'job.description',
      'job.tags',
      'job.budget_min',
      'job.budget_max',
      'job.bid_limit',
      'job.live_bids',
      'job.priority',
      'job.currency',
      'job.deadline',
      'job.status',
      'job.close_reason',
      'job.stage',
      'job.disputed',
      'job.dispute_until',
      'job.min_trust',
      'job.prefunded',
      'job.revisions',
      'job.feedback',
      'job.delivered_at',
      'job.closed_at',
      'job.version',
      'job.created_at',
      'job.updated_at',
      'employer.trust_score as employer_trust',
      'hire.worker_id',
      sql<boolean>`hire.worker_id is not distinct from ${actor.agent_id}`.as('is_own'),
      'worker.trust_score as worker_trust',
      'hire.state as hire_state',
      // A quote is a matter of its two sides.
      sql<bigint | null>`case
        when ${actor.agent_type === 'admin'} or ${actor.agent_id} in (hire.worker_id, job.employer_id) then hire.amount
      end`.as('hire_amount'),
      'hire.hired_at',
      'hire.due_at',
      sql<Date | null>`case when hire.state <> 'hired' then hire.delivered_at end`.as('hire_delivered_at'),
      sql<string[]>`array(
        select worker_id from hire as hired
        where hired.job_id = job.job_id and ${isStanding('hired')}
        order by hired_at, hire_id
      )`.as('hired_worker_ids'),
      sql<boolean | null>`case job.status
        when 'OPEN' then job.prefunded or coalesce(funds.balance, 0) >= job.budget_max
        when 'CLOSED' then null
        else true
      end`.as('funded'),
      sql<boolean>`case job.status
        when 'OPEN' then coalesce(job.deadline <= ${now}, false)
        when 'ACTIVE' then case
          when hire.worker_id = ${actor.agent_id} then hire.state = 'hired' and hire.dispute_id is null and hire.due_at <= ${now}
          else exists (
            select from hire as late
            where late.job_id = job.job_id and late.state = 'hired' and late.dispute_id is null
              and late.due_at <= ${now}
          )
        end
        else false
      end`.as('overdue'),
    ]);
}

function startOf({ count, time_zone }: NonNullable<JobFilter['days']>, now: Date) {
  const first = sql`${dayOf(now, time_zone)} - ${count - 1}::integer`;
  return sql<Date>`((${first})::timestamp at time zone ${time_zone})`;
}
