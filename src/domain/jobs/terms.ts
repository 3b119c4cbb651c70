import type { UpdateObject } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { spendFromKey } from '../access/spend_limits.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { normalizeTags } from '../kernel/tags.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import type { Job } from './lifecycle.ts';
import { lockJob } from './lifecycle.ts';

/** What an employer says of a job. Amounts in minor units. */
export interface Posting {
  title: string;
  description: string;
  tags: string[];
  budget: { min: bigint; max: bigint };
  deadline: Date | null;
  bid_limit: number;
  priority: Job['priority'];
}

/**
 * Posts a job; a capped key pays for a direct one out of its day. Answers its id. Fails with
 * invalid_agent_type, agent_banned, validation_failed (budget_order), spend_limit_reached.
 */
export async function postJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job: Omit<Posting, 'bid_limit' | 'priority'> &
    Partial<Posting> & { hiring: Job['hiring']; currency: Currency },
): Promise<string> {
  if (!['employer', 'all'].includes(actor.agent_type)) throw new Failure('invalid_agent_type');
  const { budget, tags, deadline, hiring, ...posted } = job;
  checkBudget(hiring, budget);
  // The lock makes sure that a concurrent ban cannot miss this job.
  const { banned_at } = await lockAgent(trx, actor.agent_id, 'share');
  if (banned_at) throw new Failure('agent_banned');
  if (hiring === 'direct') await spendFromKey(trx, rules, actor, job.currency, budget.max);
  const posted_overdue = sql<boolean>`coalesce(${deadline}::timestamptz <= now(), false)`;
  const job_id = newId(hiring === 'direct' ? 'task' : 'job');
  await trx
    .insertInto('job')
    .values({
      ...posted,
      job_id,
      hiring,
      employer_id: actor.agent_id,
      tags: normalizeTags(tags, hiring === 'direct' ? 'required_capabilities' : 'required_tags'),
      budget_min: budget.min,
      budget_max: budget.max,
      deadline,
      posted_overdue,
      sweep_at: sql`case when not ${posted_overdue} then ${deadline}::timestamptz end`,
    })
    .execute();
  return job_id;
}

/**
 * Edits a job: while OPEN anything but its currency, once there is a live bid only bid_limit, priority
 * and a later deadline; while ACTIVE only a later deadline, which the due times of undelivered hires
 * follow. Fails with job_not_found, forbidden (not_employer), invalid_state (has_bids, disputed, …),
 * validation_failed (currency_fixed, budget_order, future, later, live_bids), spend_limit_reached.
 */
export async function editJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  edits: Partial<Posting> & { currency?: Currency | undefined },
  versions: Versions = null,
): Promise<void> {
  const { currency, ...changes } = edits;
  const job = await lockJob(trx, job_id);
  if (job.employer_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_employer' });
  checkVersion(job, versions);
  const { budget, tags, deadline, ...rest } = changes;
  const now = await checkEditable(trx, job, changes);
  if (currency !== undefined && currency !== job.currency) {
    throw invalid('budget.currency', 'currency_fixed', `must be ${job.currency}: the currency never changes`);
  }

  if (budget) {
    checkBudget(job.hiring, budget);
    const raise = budget.max - job.budget_max;
    if (job.hiring === 'direct' && raise > 0n) await spendFromKey(trx, rules, actor, job.currency, raise);
  }
  if (changes.bid_limit !== undefined && changes.bid_limit < job.live_bids) {
    throw invalid('bid_limit', 'live_bids', `must not be below the ${job.live_bids} live bids`);
  }
  if (deadline === null && job.status === 'ACTIVE') throw invalid('deadline', 'later', 'must not be removed');
  if (deadline && deadline <= now) throw invalid('deadline', 'future', 'must be in the future');
  const set: UpdateObject<DB, 'job'> = {
    ...rest,
    ...(tags && { tags: normalizeTags(tags, 'required_tags') }),
    ...(budget && { budget_min: budget.min, budget_max: budget.max }),
    ...(deadline !== undefined && { deadline, posted_overdue: false }),
    ...(deadline !== undefined && job.status === 'OPEN' && { sweep_at: deadline }),
  };
  if (deadline && job.status === 'ACTIVE') set.sweep_at = await extendHires(trx, job, deadline);
  await trx
    .updateTable('job')
    .set({ ...set, version: sql`version + 1`, updated_at: sql`now()` })
    .where('job_id', '=', job_id)
    .execute();
}

/** Fails unless the job's state allows each of the changes; answers the database's now. */
async function checkEditable(trx: Transaction, job: Job, changes: Partial<Posting>): Promise<Date> {
  const { job_id } = job;
  if (job.disputed) throw new Failure('invalid_state', { reason: 'disputed', job_id });
  if (job.hiring === 'direct' && changes.bid_limit !== undefined) {
    throw new Failure('invalid_state', { reason: 'direct', job_id });
  }
  const fields = Object.keys(changes) as (keyof Posting)[];
  if (job.status === 'REVIEW' || job.status === 'CLOSED') {
    throw new Failure('invalid_state', {
      reason: job.status === 'REVIEW' ? 'is_review' : 'is_closed',
      job_id,
    });
  }
  const narrow = job.status === 'ACTIVE' || job.live_bids > 0;
  const free: (keyof Posting)[] =
    job.status === 'ACTIVE' ? ['deadline'] : ['bid_limit', 'priority', 'deadline'];
  const locked = narrow ? fields.filter((field) => !free.includes(field)) : [];
  if (locked.length > 0) {
    throw new Failure('invalid_state', {
      reason: job.status === 'ACTIVE' ? 'is_active' : 'has_bids',
      locked,
      job_id,
    });
  }
  if (narrow && changes.deadline !== undefined && job.deadline) {
    if (!changes.deadline || changes.deadline < job.deadline) {
      throw invalid('deadline', 'later', `must not be before ${job.deadline.toISOString()}`);
    }
  }
  const { now } = await trx.selectNoFrom(sql<Date>`now()`.as('now')).executeTakeFirstOrThrow();
  return now;
}

/** Moves the due times of undelivered hires up to a deadline; answers when the job lapses now. */
async function extendHires(trx: Transaction, job: Job, deadline: Date): Promise<Date> {
  await trx
    .updateTable('hire')
    .set({ due_at: sql`greatest(due_at, ${deadline}::timestamptz)` })
    .where('job_id', '=', job.job_id)
    .where('state', '=', 'hired')
    .execute();
  const { lapse_at } = await trx
    .selectFrom('hire')
    .where('job_id', '=', job.job_id)
    .where('state', '=', 'hired')
    .select(sql<Date>`min(due_at) + interval '72 hours'`.as('lapse_at'))
    .executeTakeFirstOrThrow();
  return lapse_at;
}

function checkBudget(hiring: Job['hiring'], { min, max }: Posting['budget']): void {
  if (min > max) throw invalid('budget.min', 'budget_order', 'must not be above budget.max');
  if (hiring === 'direct' && min !== max) {
    throw invalid('budget.min', 'budget_fixed', 'must equal budget.max: a direct job has one price');
  }
}
