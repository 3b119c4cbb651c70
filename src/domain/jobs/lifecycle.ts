import assert from 'node:assert/strict';
import type { Selectable, UpdateObject } from 'kysely';
import { sql } from 'kysely';
import type { DB, Hire as HireTable, Job as JobTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';

export type Job = Selectable<JobTable>;
export type Hire = Selectable<HireTable>;
export type JobStatus = Job['status'];

interface Rule {
  /** `hired` is a worker with a live hire on the job, `party` that worker or the employer. */
  by: 'worker' | 'employer' | 'hired' | 'party' | 'admin' | 'market';
  from: readonly JobStatus[];
  /** From where it may be made while the job is disputed. */
  disputed: readonly JobStatus[];
  to: readonly JobStatus[];
}

/**
 * The life of a job:
 *
 *     OPEN ──accept, hire──▶ ACTIVE ──deliver──▶ REVIEW ──approve, settle──▶ CLOSED
 *      ▲ │                   │ ▲                   │
 *      │ └─cancel, expire────┼─┼───────────────────┼──────────────────────▶ CLOSED
 *      └─withdraw, remove────┘ └──────return───────┘
 *
 * An overdue ACTIVE job is cancelled by its employer or lapses: CLOSED, or REVIEW when some have
 * delivered. A dispute stops every timer, and every move but a party's giving in (the employer approves,
 * the worker withdraws) and an admin's closing it: resolve, or force, which closes any job. A ban removes
 * a worker.
 */
export const moves = {
  accept: { by: 'worker', from: ['OPEN'], disputed: [], to: ['ACTIVE'] },
  cancel: { by: 'employer', from: ['OPEN', 'ACTIVE'], disputed: [], to: ['CLOSED', 'REVIEW', 'ACTIVE'] },
  hire: { by: 'employer', from: ['OPEN'], disputed: [], to: ['ACTIVE'] },
  expire: { by: 'market', from: ['OPEN'], disputed: [], to: ['CLOSED'] },
  deliver: { by: 'hired', from: ['ACTIVE'], disputed: [], to: ['REVIEW', 'ACTIVE'] },
  withdraw: {
    by: 'hired',
    from: ['ACTIVE'],
    disputed: ['ACTIVE', 'REVIEW'],
    to: ['OPEN', 'ACTIVE', 'REVIEW'],
  },
  lapse: { by: 'market', from: ['ACTIVE'], disputed: [], to: ['CLOSED', 'REVIEW', 'ACTIVE'] },
  return: { by: 'employer', from: ['REVIEW'], disputed: [], to: ['ACTIVE'] },
  approve: { by: 'employer', from: ['REVIEW'], disputed: ['ACTIVE', 'REVIEW'], to: ['CLOSED'] },
  settle: { by: 'market', from: ['REVIEW'], disputed: [], to: ['CLOSED'] },
  resolve: { by: 'admin', from: [], disputed: ['ACTIVE', 'REVIEW'], to: ['CLOSED'] },
  remove: { by: 'admin', from: ['ACTIVE'], disputed: [], to: ['OPEN', 'ACTIVE', 'REVIEW'] },
  force: {
    by: 'admin',
    from: ['OPEN', 'ACTIVE', 'REVIEW'],
    disputed: ['ACTIVE', 'REVIEW'],
    to: ['CLOSED'],
  },
  dispute: { by: 'party', from: ['ACTIVE', 'REVIEW'], disputed: [], to: ['ACTIVE', 'REVIEW'] },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof moves;

/** The job, locked until the transaction ends: every move begins with it. Fails with job_not_found. */
export async function lockJob(trx: Transaction, job_id: string): Promise<Job> {
  const job = await trx
    .selectFrom('job')
    .selectAll()
    .where('job_id', '=', job_id)
    .forUpdate()
    .executeTakeFirst();
  if (!job) throw new Failure('job_not_found', { job_id });
  return job;
}

/**
 * The hires of a locked job that were not refunded, by worker: the order in which agents are locked. Before
 * a job is CLOSED none is paid; then those refunded by its closing stand too.
 */
export function standingHires(
  db: Database,
  { job_id, closed_at }: Pick<Job, 'job_id' | 'closed_at'>,
): Promise<Hire[]> {
  return db
    .selectFrom('hire')
    .selectAll()
    .where('job_id', '=', job_id)
    .where((eb) => eb.or([eb('state', '<>', 'refunded'), eb('settled_at', '=', closed_at)]))
    .orderBy('worker_id')
    .execute();
}

/**
 * Whether this agent may make this move on a locked job at all, whatever its state. Fails with
 * invalid_agent_type, forbidden (own_job, not_employer, not_hired, not_party).
 */
export function checkMayMove(job: Job, hires: Hire[], actor: Actor, move: Move): void {
  const is_employer = job.employer_id === actor.agent_id;
  const is_hired = hires.some((hire) => hire.worker_id === actor.agent_id);
  switch (moves[move].by) {
    case 'worker':
      if (!['worker', 'all'].includes(actor.agent_type)) throw new Failure('invalid_agent_type');
      if (is_employer) throw new Failure('forbidden', { reason: 'own_job' });
      return;
    case 'employer':
      if (!is_employer) throw new Failure('forbidden', { reason: 'not_employer' });
      return;
    case 'hired':
      if (!is_hired) throw new Failure('forbidden', { reason: 'not_hired' });
      return;
    case 'party':
      if (!is_employer && !is_hired) throw new Failure('forbidden', { reason: 'not_party' });
      return;
    case 'admin':
      if (actor.agent_type !== 'admin') throw new Failure('invalid_agent_type');
      return;
    case 'market':
      assert.fail(`${move} is the market's own`);
  }
}

/** Whether the state of a locked job allows this move. Fails with job_not_open, invalid_state. */
export function checkState(job: Job, move: Move): void {
  const { from, disputed }: Rule = moves[move];
  if ((job.disputed ? disputed : from).includes(job.status)) return;
  const { job_id, status } = job;
  if (from.length > 0 && from.every((start) => start === 'OPEN')) {
    throw new Failure('job_not_open', { reason: stateReasons[status], job_id });
  }
  const undisputed = status === 'REVIEW' ? 'delivered' : stateReasons[status];
  const reason = job.disputed ? 'disputed' : from.length === 0 ? 'not_disputed' : undisputed;
  throw new Failure('invalid_state', { reason, job_id });
}

const stateReasons = {
  OPEN: 'is_open',
  ACTIVE: 'is_active',
  REVIEW: 'is_review',
  CLOSED: 'is_closed',
} as const;

/**
 * Writes what a move made of a locked job, and when time will next move it: an OPEN job at its deadline,
 * an ACTIVE one 72 hours after its first undelivered hire was due, a REVIEW at the end of its window.
 * Out of OPEN it rejects the bids that are left.
 */
export async function finishMove(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  move: Move,
  status: JobStatus,
  changes: Omit<UpdateObject<DB, 'job'>, 'disputed'> & { disputed?: boolean } = {},
): Promise<Job> {
  const { disputed = job.disputed } = changes;
  if (job.live_bids > 0 && status !== 'OPEN') await rejectBids(trx, job);
  assert.ok((moves[move].to as readonly JobStatus[]).includes(status), `${move} does not lead to ${status}`);
  const timer = {
    OPEN: sql<Date>`case when not posted_overdue then deadline end`,
    ACTIVE: sql<Date>`(
      select min(due_at) + interval '72 hours' from hire where hire.job_id = job.job_id and state = 'hired'
    )`,
    REVIEW: sql<Date>`now() + make_interval(hours => ${rules.review_window_hours})`,
    CLOSED: null,
  }[status];
  return trx
    .updateTable('job')
    .set({
      ...changes,
      status,
      ...(status !== 'OPEN' && { live_bids: 0 }),
      ...(status === 'REVIEW' && job.status === 'ACTIVE' && { delivered_at: sql<Date>`now()` }),
      ...(status !== 'CLOSED' && !disputed && { disputed_by: null, dispute_reason: null }),
      sweep_at: disputed ? null : timer,
      ...(status === 'CLOSED' && { closed_at: sql`now()`, disputed: false }),
      version: sql`version + 1`,
      updated_at: sql`now()`,
    })
    .where('job_id', '=', job.job_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function rejectBids(trx: Transaction, { job_id }: Job): Promise<void> {
  await trx
    .updateTable('bid')
    .set({ status: 'REJECTED', ended_at: sql`now()` })
    .where('job_id', '=', job_id)
    .where('status', '=', 'PENDING')
    .execute();
}
