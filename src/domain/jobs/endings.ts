import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { refundHires, statusOf } from './hires.ts';
import type { Hire, Job } from './lifecycle.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './lifecycle.ts';

/**
 * Takes back an OPEN job, or an ACTIVE one that is overdue. Fails with job_not_found, forbidden
 * (not_employer), invalid_state (not_overdue, …).
 */
export async function cancelJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'cancel');
  checkState(job, 'cancel');
  if (job.status === 'OPEN') {
    await finishMove(trx, rules, job, 'cancel', 'CLOSED', { close_reason: 'cancelled' });
  } else {
    const ended = await endOverdueHires(trx, rules, job, 'cancel', 0);
    if (!ended) throw new Failure('invalid_state', { reason: 'not_overdue', job_id });
  }
}

/** Ends the hires of a locked ACTIVE job that were due 72 hours ago; says whether there were any. */
export function lapseJob(trx: Transaction, rules: MarketRules, job: Job): Promise<boolean> {
  checkState(job, 'lapse');
  return endOverdueHires(trx, rules, job, 'lapse', 72);
}

/** Closes a locked OPEN job whose deadline has passed. */
export async function expireJob(trx: Transaction, rules: MarketRules, job: Job): Promise<void> {
  checkState(job, 'expire');
  await finishMove(trx, rules, job, 'expire', 'CLOSED', { close_reason: 'expired' });
}

async function endOverdueHires(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  move: 'cancel' | 'lapse',
  grace_hours: number,
): Promise<boolean> {
  const live = await standingHires(trx, job);
  const overdue = await overdueHires(trx, job, grace_hours);
  if (overdue.length === 0) return false;
  await refundHires(trx, job, overdue);
  const left = live.filter((hire) => !overdue.some((ended) => ended.hire_id === hire.hire_id));
  const status = left.length === 0 ? 'CLOSED' : statusOf(left);
  await finishMove(trx, rules, job, move, status, {
    ...(status === 'CLOSED' && { close_reason: 'cancelled' as const }),
  });
  return true;
}

function overdueHires(trx: Transaction, job: Job, grace_hours: number): Promise<Hire[]> {
  return trx
    .selectFrom('hire')
    .selectAll()
    .where('job_id', '=', job.job_id)
    .where('state', '=', 'hired')
    .where('due_at', '<=', sql<Date>`now() - make_interval(hours => ${grace_hours})`)
    .orderBy('worker_id')
    .execute();
}
