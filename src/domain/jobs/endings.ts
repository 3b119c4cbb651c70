import type { ActorScope, Scope } from '../kernel/scope.ts';
import { overdueHires } from './guards.ts';
import { refundHires, statusOf } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import { type Hire, type Job, standingHires } from './records.ts';

/**
 * Cancels an OPEN job, or the overdue hires of an ACTIVE one. Fails with job_not_found, forbidden
 * (not_employer), invalid_state (not_overdue, …).
 */
export async function cancelJob(scope: ActorScope, target: { job_id: string }): Promise<void> {
  const { job, hires, now } = await beginMove(scope, 'cancel', target);
  if (job.status === 'OPEN') {
    const changes = { close_reason: 'cancelled' } as const;
    await finishMove(scope, { job, move: 'cancel', status: 'CLOSED', changes });
  } else {
    await endHires(scope, { job, hires, overdue: overdueHires(hires, now), move: 'cancel' });
  }
}

/** Ends the hires of a locked ACTIVE job that were due 72 hours ago; returns whether there were any. */
export async function lapseJob(scope: Scope, job: Job): Promise<boolean> {
  const hires = await standingHires(scope.trx, job);
  const overdue = overdueHires(hires, scope.trx.now, { lapsed: true });
  if (overdue.length > 0) await endHires(scope, { job, hires, overdue, move: 'lapse' });
  return overdue.length > 0;
}

/** Closes a locked OPEN job whose deadline has passed. */
export async function expireJob(scope: Scope, job: Job): Promise<void> {
  await finishMove(scope, { job, move: 'expire', status: 'CLOSED', changes: { close_reason: 'expired' } });
}

/** Refunds overdue hires, and closes the job when no hire is left. */
async function endHires(
  scope: Scope,
  { job, hires, overdue, move }: { job: Job; hires: Hire[]; overdue: Hire[]; move: 'cancel' | 'lapse' },
): Promise<void> {
  await refundHires(scope.trx, job, overdue);
  const left = hires.filter((hire) => !overdue.includes(hire));
  await finishMove(
    scope,
    left.length > 0
      ? { job, move, status: statusOf(left) }
      : { job, move, status: 'CLOSED', changes: { close_reason: 'cancelled' } },
  );
}
