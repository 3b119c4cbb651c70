import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { spendFromKey } from '../access/spend_limits.ts';
import { announceJob } from '../events/openings.ts';
import { isEmployer } from '../kernel/actor.ts';
import { checkActive, lockAgent } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import { type Currency, toMajor } from '../kernel/money.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { normalizeTags } from '../kernel/tags.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { takeDraft } from './drafts.ts';
import { insertJob } from './job_indexes.ts';
import { updateJob } from './job_updates.ts';
import { lockJob } from './lifecycle.ts';
import { listMoves, type NextMoves } from './next_moves.ts';
import { checkReadable, type Job } from './records.ts';
import { changeReserve } from './reserves.ts';
import { addHours, earlier, isPast, LONGEST_HIRE_HOURS, reminderTime } from './timers.ts';

/** The terms that an employer sets for a job. Amounts in minor units. */
export interface Terms {
  title: string;
  description: string;
  tags: string[];
  budget: { min: bigint; max: bigint };
  deadline: Date | null;
  bid_limit: number;
  priority: Job['priority'];
  /** The least trust of a worker, 0 to 1; null for none. */
  min_trust: number | null;
}

/** What its employer can still edit of a job, once others rely on its terms. */
const EDITABLE = {
  has_bids: ['bid_limit', 'priority', 'deadline', 'min_trust'],
  direct: ['budget', 'priority', 'deadline', 'min_trust'],
  is_active: ['deadline'],
} as const satisfies Record<string, readonly (keyof Terms)[]>;

/** The OPEN jobs that one employer can have, prefunded ones not counted. */
export const OPEN_JOBS_LIMIT = 50;

/** A job that was just posted. */
export interface PostedJob
  extends Pick<Job, 'job_id' | 'employer_id' | 'tags' | 'min_trust' | 'status' | 'created_at'> {
  /** What the employer can do to it. */
  next: NextMoves;
}

/**
 * Posts a job, with the id of its draft if one was promised; a direct or prefunded one counts against the daily limit of a
 * capped key. Fails with invalid_agent_type, agent_banned, validation_failed (budget_order), invalid_state (job_limit),
 * spend_limit_reached, insufficient_funds (prefunded), job_not_found (the draft has ended or was posted).
 */
export async function postJob(
  scope: ActorScope,
  job: Omit<Terms, 'bid_limit' | 'priority' | 'min_trust'> &
    Partial<Terms> & { hiring: Job['hiring']; currency: Currency; prefund?: boolean | undefined },
): Promise<PostedJob> {
  const { trx, actor } = scope;
  if (!isEmployer(actor)) throw new Failure('invalid_agent_type');
  const { budget, tags, deadline, hiring, currency, prefund: prefunded = false, ...posted } = job;
  checkBudget(hiring, budget);
  // The lock makes sure that a concurrent ban cannot miss this job, and that open jobs are counted one by one.
  const [employer, open] = await Promise.all([
    lockAgent(trx, actor.agent_id),
    prefunded ? 0 : countOpenJobs(trx, actor.agent_id),
  ]);
  checkActive(employer);
  if (open >= OPEN_JOBS_LIMIT) {
    throw new Failure('invalid_state', { reason: 'job_limit', limit: OPEN_JOBS_LIMIT });
  }
  if (hiring === 'direct' || prefunded) await spendFromKey(scope, { currency, amount: budget.max });
  const posted_overdue = isPast(deadline, trx.now);
  const employer_id = actor.agent_id;
  const { promised_id } = scope;
  if (promised_id !== undefined) await takeDraft(trx, employer_id, promised_id);
  const job_id = promised_id ?? newId(hiring === 'direct' ? 'task' : 'job', trx.now);
  const normalized = normalizeTags(tags);
  insertJob(trx, {
    ...posted,
    job_id,
    hiring,
    currency,
    employer_id,
    key_id: actor.key.key_id,
    prefunded,
    tags: normalized,
    budget_min: budget.min,
    budget_max: budget.max,
    deadline,
    posted_overdue,
    posted_trust: employer.trust_score,
    sweep_at: posted_overdue ? null : deadline,
    created_at: trx.now,
    updated_at: trx.now,
  });
  announceJob(trx, { job_id, employer_id, tags: normalized, min_trust: posted.min_trust ?? null });
  if (prefunded) {
    const reserve = { job_id, employer_id, currency, reserve: 0n, reserve_outside: 0n };
    await changeReserve(trx, reserve, budget.max);
  }
  const { min_trust = null } = posted;
  const created = { job_id, employer_id, hiring, tags: normalized, min_trust, status: 'OPEN' } as const;
  const fresh = { ...created, live_bids: 0, disputed: false, dispute_until: null, hidden_at: null };
  const facts = { job: fresh, hires: [], disputes: [], leavers: [], actor, agents: new Map() };
  const next = listMoves({ ...facts, now: trx.now, rules: scope.rules });
  return { ...created, created_at: trx.now, next };
}

/** How many OPEN jobs an employer has, prefunded ones not counted. */
export async function countOpenJobs(db: Database, employer_id: string): Promise<number> {
  const [{ count } = { count: 0 }] = await countOpen(db, { employer_id });
  return count;
}

const countOpen = prepare((db, { employer_id }: { employer_id: string }) =>
  db
    .selectFrom('job')
    .where('employer_id', '=', employer_id)
    .where('status', '=', sql.lit('OPEN'))
    .where('prefunded', '=', sql.lit(false))
    .select(sql<number>`count(*)::integer`.as('count')),
);

/**
 * Edits a job. While OPEN everything but the currency, and `min_trust` only downwards. Once there is a live bid only
 * bid_limit, priority, min_trust and a later deadline; of a direct job only a higher budget, a later deadline, priority
 * and min_trust. While ACTIVE only a later deadline, which the due times of undelivered hires follow, up to 366 days
 * after they began. Fails with job_not_found, forbidden (not_employer), invalid_state (has_bids, direct, is_active, …),
 * validation_failed (currency_fixed, budget_order, future, later, too_late, not_lower, not_higher, live_bids),
 * spend_limit_reached, insufficient_funds (prefunded).
 */
export async function editJob(
  scope: ActorScope,
  {
    job_id,
    versions,
    edits,
  }: { job_id: string; versions: Versions; edits: Partial<Terms> & { currency?: Currency | undefined } },
): Promise<void> {
  const { trx, actor } = scope;
  const { currency, ...changes } = edits;
  const { budget, tags, deadline, ...rest } = changes;
  const { min_trust } = rest;
  const job = await lockJob(trx, job_id);
  await checkReadable(trx, actor, job);
  if (job.employer_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_employer' });
  checkVersion(job, versions);
  checkEditable(job, changes);
  if (currency !== undefined && currency !== job.currency) {
    throw invalid('currency', 'currency_fixed', { expected: job.currency });
  }
  if (budget) {
    checkBudget(job.hiring, budget);
    const raise = budget.max - job.budget_max;
    if (job.hiring === 'direct' && raise < 0n) {
      throw invalid('budget.max', 'not_lower', { limit: toMajor(job.budget_max) });
    }
    if ((job.hiring === 'direct' || job.prefunded) && raise > 0n) {
      await spendFromKey(scope, { currency: job.currency, amount: raise });
    }
    // A reopened job can hold less than its budget.
    if (job.prefunded) await changeReserve(trx, job, budget.max - job.reserve);
  }
  if (min_trust !== undefined && min_trust !== null && min_trust > (job.min_trust ?? 0)) {
    throw invalid('min_trust', 'not_higher', { limit: job.min_trust ?? 0 });
  }
  if (changes.bid_limit !== undefined && changes.bid_limit < job.live_bids) {
    throw invalid('bid_limit', 'live_bids', { count: job.live_bids });
  }
  checkDeadline(job, deadline, trx.now);
  if (deadline && job.status === 'ACTIVE') await extendHires(trx, job_id, deadline);
  const dated = deadline === undefined ? job : { job_id, deadline, posted_overdue: false };
  const normalized = tags && normalizeTags(tags);
  if (normalized && !job.hidden_at)
    announceJob(trx, { ...job, tags: normalized.filter((tag) => !job.tags.includes(tag)) });
  updateJob(trx, job, {
    ...rest,
    ...(normalized && { tags: normalized }),
    ...(budget && { budget_min: budget.min, budget_max: budget.max }),
    deadline: dated.deadline,
    posted_overdue: dated.posted_overdue,
  });
}

/** Fails unless the state of a job allows each of the changes. */
function checkEditable(job: Job, changes: Partial<Terms>): void {
  const { job_id, status } = job;
  if (job.hiring === 'direct' && changes.bid_limit !== undefined) {
    throw new Failure('invalid_state', { reason: 'direct', job_id });
  }
  if (status === 'REVIEW') throw new Failure('invalid_state', { reason: 'is_review', job_id });
  if (status === 'CLOSED') throw new Failure('invalid_state', { reason: 'is_closed', job_id });
  const reason = restrictionOf(job);
  if (!reason) return;
  const editable: readonly (keyof Terms)[] = EDITABLE[reason];
  // One that was past when the job was posted counts as none.
  const is_open_ended = !job.deadline || job.posted_overdue;
  const fixes_deadline = changes.deadline && is_open_ended && reason !== 'is_active';
  const locked = (Object.keys(changes) as (keyof Terms)[]).filter(
    (field) => !editable.includes(field) || (field === 'deadline' && fixes_deadline),
  );
  if (locked.length > 0) throw new Failure('invalid_state', { reason, locked, job_id });
}

/** Why only some terms of a job can be edited; null when all can. */
function restrictionOf({ status, hiring, live_bids }: Job): keyof typeof EDITABLE | null {
  if (status === 'ACTIVE') return 'is_active';
  if (hiring === 'direct') return 'direct';
  return live_bids > 0 ? 'has_bids' : null;
}

/** Fails for a new deadline that is past, or earlier where others rely on it. No deadline is the latest of all. */
function checkDeadline(job: Job, deadline: Date | null | undefined, now: Date): void {
  if (deadline === undefined) return;
  if (deadline === null && job.status === 'ACTIVE') throw invalid('deadline', 'later', { earliest: now });
  if (deadline && isPast(deadline, now)) throw invalid('deadline', 'future');
  if (deadline && job.deadline && restrictionOf(job) && deadline < job.deadline) {
    throw invalid('deadline', 'later', { earliest: job.deadline });
  }
}

/** Moves the due times of undelivered hires to a later deadline. Fails with validation_failed (too_late). */
async function extendHires(trx: Transaction, job_id: string, deadline: Date): Promise<void> {
  const extended = await trx
    .updateTable('hire')
    .set({ due_at: deadline, remind_at: reminderTime(trx.now, deadline) })
    .where('job_id', '=', job_id)
    .where('state', '=', 'hired')
    .where('due_at', '<', deadline)
    .returning('hired_at')
    .execute();
  const first = extended.map((hire) => hire.hired_at).reduce(earlier, deadline);
  const latest = addHours(first, LONGEST_HIRE_HOURS);
  if (extended.length > 0 && deadline > latest) throw invalid('deadline', 'too_late', { latest });
}

function checkBudget(hiring: Job['hiring'], { min, max }: Terms['budget']): void {
  if (min > max) throw invalid('budget.min', 'budget_order');
  if (hiring === 'direct' && min !== max) throw invalid('budget.min', 'budget_fixed');
}
