import { sql, type UpdateObject } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { spendFromKey } from '../access/spend_limits.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { normalizeTags } from '../kernel/tags.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { lockJob } from './lifecycle.ts';
import type { Job } from './records.ts';
import { isPast, nextSweep } from './timers.ts';

/** The terms that an employer sets for a job. Amounts in minor units. */
export interface Terms {
  title: string;
  description: string;
  tags: string[];
  budget: { min: bigint; max: bigint };
  deadline: Date | null;
  bid_limit: number;
  priority: Job['priority'];
}

/** The terms of a job that has live bids, or is ACTIVE, which its employer can still edit. */
const EDITABLE_WITH_BIDS: readonly (keyof Terms)[] = ['bid_limit', 'priority', 'deadline'];
const EDITABLE_WHILE_ACTIVE: readonly (keyof Terms)[] = ['deadline'];

/**
 * Posts a job; a direct one counts against the daily limit of a capped key. Returns its id. Fails with
 * invalid_agent_type, agent_banned, validation_failed (budget_order), spend_limit_reached.
 */
export async function postJob(
  scope: ActorScope,
  job: Omit<Terms, 'bid_limit' | 'priority'> & Partial<Terms> & { hiring: Job['hiring']; currency: Currency },
): Promise<string> {
  const { trx, actor } = scope;
  if (!['employer', 'all'].includes(actor.agent_type)) throw new Failure('invalid_agent_type');
  const { budget, tags, deadline, hiring, currency, ...posted } = job;
  checkBudget(hiring, budget);
  // The lock makes sure that a concurrent ban cannot miss this job.
  const { banned_at } = await lockAgent(trx, actor.agent_id, 'share');
  if (banned_at) throw new Failure('agent_banned');
  if (hiring === 'direct') await spendFromKey(scope, { currency, amount: budget.max });
  const posted_overdue = isPast(deadline, trx.now);
  const job_id = newId(hiring === 'direct' ? 'task' : 'job', trx.now);
  await trx
    .insertInto('job')
    .values({
      ...posted,
      job_id,
      hiring,
      currency,
      employer_id: actor.agent_id,
      tags: normalizeTags(tags),
      budget_min: budget.min,
      budget_max: budget.max,
      deadline,
      posted_overdue,
      sweep_at: nextSweep(scope, 'OPEN', { job_id, deadline, posted_overdue }),
      created_at: trx.now,
      updated_at: trx.now,
    })
    .execute();
  return job_id;
}

/**
 * Edits a job. While OPEN everything but the currency; once there is a live bid only bid_limit, priority and a
 * later deadline; while ACTIVE only a later deadline, which the due times of undelivered hires follow. Fails
 * with job_not_found, forbidden (not_employer), invalid_state (has_bids, disputed, …), validation_failed
 * (currency_fixed, budget_order, future, later, live_bids), spend_limit_reached.
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
  const job = await lockJob(trx, job_id);
  if (job.employer_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_employer' });
  checkVersion(job, versions);
  checkEditable(job, changes);
  if (currency !== undefined && currency !== job.currency) {
    throw invalid('currency', 'currency_fixed', { expected: job.currency });
  }
  if (budget) {
    checkBudget(job.hiring, budget);
    const raise = budget.max - job.budget_max;
    if (job.hiring === 'direct' && raise > 0n)
      await spendFromKey(scope, { currency: job.currency, amount: raise });
  }
  if (changes.bid_limit !== undefined && changes.bid_limit < job.live_bids) {
    throw invalid('bid_limit', 'live_bids', { count: job.live_bids });
  }
  if (deadline === null && job.status === 'ACTIVE') throw invalid('deadline', 'later', { earliest: trx.now });
  if (deadline && isPast(deadline, trx.now)) throw invalid('deadline', 'future');
  if (deadline && job.status === 'ACTIVE') await extendHires(trx, job_id, deadline);
  const dated = deadline === undefined ? job : { job_id, deadline, posted_overdue: false };
  const set: UpdateObject<DB, 'job'> = {
    ...rest,
    ...(tags && { tags: normalizeTags(tags) }),
    ...(budget && { budget_min: budget.min, budget_max: budget.max }),
    deadline: dated.deadline,
    posted_overdue: dated.posted_overdue,
    sweep_at: nextSweep(scope, job.status, dated),
  };
  await trx
    .updateTable('job')
    .set({ ...set, version: sql`version + 1`, updated_at: trx.now })
    .where('job_id', '=', job_id)
    .execute();
}

/** Fails unless the state of a job allows each of the changes. */
function checkEditable(job: Job, changes: Partial<Terms>): void {
  const { job_id, status } = job;
  if (job.disputed) throw new Failure('invalid_state', { reason: 'disputed', job_id });
  if (job.hiring === 'direct' && changes.bid_limit !== undefined) {
    throw new Failure('invalid_state', { reason: 'direct', job_id });
  }
  if (status === 'REVIEW') throw new Failure('invalid_state', { reason: 'is_review', job_id });
  if (status === 'CLOSED') throw new Failure('invalid_state', { reason: 'is_closed', job_id });
  if (status === 'OPEN' && job.live_bids === 0) return;
  const editable = status === 'ACTIVE' ? EDITABLE_WHILE_ACTIVE : EDITABLE_WITH_BIDS;
  const locked = (Object.keys(changes) as (keyof Terms)[]).filter((field) => !editable.includes(field));
  if (locked.length > 0) {
    const reason = status === 'ACTIVE' ? 'is_active' : 'has_bids';
    throw new Failure('invalid_state', { reason, locked, job_id });
  }
  const { deadline } = changes;
  if (deadline === undefined || !job.deadline) return;
  if (!deadline || deadline < job.deadline) {
    throw invalid('deadline', 'later', { earliest: job.deadline });
  }
}

/** Moves the due times of undelivered hires to a later deadline. */
async function extendHires(trx: Transaction, job_id: string, deadline: Date): Promise<void> {
  await trx
    .updateTable('hire')
    .set({ due_at: deadline })
    .where('job_id', '=', job_id)
    .where('state', '=', 'hired')
    .where('due_at', '<', deadline)
    .execute();
}

function checkBudget(hiring: Job['hiring'], { min, max }: Terms['budget']): void {
  if (min > max) throw invalid('budget.min', 'budget_order');
  if (hiring === 'direct' && min !== max) throw invalid('budget.min', 'budget_fixed');
}
