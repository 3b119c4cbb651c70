import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Artifact } from '../../generated/database.types.ts';
import type { Database } from '../database/database.ts';
import type { Actor } from './actor.ts';
import { includes } from './arrays.ts';
import { Failure } from './failure.ts';
import type { Hire, Job } from './jobs.ts';
import type { Found, Order, Page, PageRequest } from './page.ts';
import { readPage } from './page.ts';
import { normalizeTag } from './tags.ts';

/** A job as its reader sees it, with one hire that stands or was ended by its closing: the reader's own before others. */
export interface Listing
  extends Omit<Job, 'sweep_at' | 'posted_overdue' | 'disputed_by' | 'budget_min' | 'paid'> {
  employer_trust: number;
  /** While OPEN, whether the employer's balance covers the budget now; then true; null once CLOSED. */
  funded: boolean | null;
  /** While OPEN the deadline, while ACTIVE the hire's due time has passed. */
  overdue: boolean;
  worker_id: string | null;
  worker_trust: number | null;
  hire_state: Hire['state'] | null;
  hired_at: Date | null;
  due_at: Date | null;
}

/** A listing with what only its parties and admins may read; null for everyone else. */
export interface ListingDetail extends Listing {
  delivery: Pick<Selectable<Artifact>, 'deliverables' | 'quality_notes'> | null;
}

/** One job. Fails with job_not_found. */
export async function getJob(db: Database, actor: Actor, job_id: string): Promise<ListingDetail> {
  const listing = await selectListing(
    db.selectFrom('job').where('job.job_id', '=', job_id),
    actor,
  ).executeTakeFirst();
  if (!listing) throw new Failure('job_not_found', { job_id });
  const is_party =
    actor.agent_id === listing.employer_id ||
    actor.agent_id === listing.worker_id ||
    actor.agent_type === 'admin';
  if (!is_party) return { ...listing, dispute_reason: null, feedback: null, delivery: null };
  const delivery = await db
    .selectFrom('artifact')
    .select(['deliverables', 'quality_notes'])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', listing.worker_id)
    .where('artifact_type', '=', 'final')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...listing, delivery: delivery ?? null };
}

/** Jobs that did not come to nothing, newest first. */
export function listJobs(
  db: Database,
  actor: Actor,
  filter: { stage?: NonNullable<Job['stage']> | undefined; tag?: string | undefined },
  request: PageRequest,
): Promise<Page<Listing>> {
  const { stage, tag } = filter;
  return readPage(db, {
    request,
    order: by_time,
    found: db
      .selectFrom('job')
      .$if(stage === undefined, (found) => found.where('job.stage', 'is not', null))
      .$if(stage !== undefined, (found) => found.where('job.stage', '=', stage as NonNullable<Job['stage']>))
      .$if(tag !== undefined, (found) => found.where(includes('job.tags', normalizeTag(tag as string)))),
    read: (page) => selectListing(page, actor),
  });
}

const by_time: Order<Listing> = {
  list: 'jobs',
  columns: [
    { ref: 'job.created_at', kind: 'time' },
    { ref: 'job.job_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.job_id],
};

function selectListing(jobs: Found<'job'>, actor: Actor) {
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
          .where((on) =>
            on.or([on('hire.state', '<>', 'refunded'), on('hire.settled_at', '=', on.ref('job.closed_at'))]),
          )
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
      'job.budget_max',
      'job.currency',
      'job.deadline',
      'job.status',
      'job.close_reason',
      'job.stage',
      'job.disputed',
      'job.revisions',
      'job.feedback',
      'job.delivered_at',
      'job.closed_at',
      'job.version',
      'job.created_at',
      'job.updated_at',
      'employer.trust_score as employer_trust',
      'hire.worker_id',
      'worker.trust_score as worker_trust',
      'hire.state as hire_state',
      'hire.hired_at',
      'hire.due_at',
      sql<string | null>`case when job.disputed then job.dispute_reason end`.as('dispute_reason'),
      sql<boolean | null>`case job.status
        when 'OPEN' then coalesce(funds.balance, 0) >= job.budget_max
        when 'CLOSED' then null
        else true
      end`.as('funded'),
      sql<boolean>`case job.status
        when 'OPEN' then coalesce(job.deadline <= now(), false)
        when 'ACTIVE' then hire.state = 'hired' and hire.due_at <= now()
        else false
      end`.as('overdue'),
    ]);
}
