import { holdAgents } from '../kernel/agent_locks.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import { decideDisputes } from './disputes.ts';
import { recordFailures } from './failures.ts';
import { goOn } from './hires.ts';
import { scheduleSweep } from './job_updates.ts';
import { beginMove, finishMove, lockJob } from './lifecycle.ts';
import { moveHire, refundHires } from './payouts.ts';
import { type Hire, hasDelivered, isDisputed, type Job, standingHires } from './records.ts';
import { remindWorkers } from './reminders.ts';
import { settleHires } from './reviews.ts';
import { dueHires, isPast, reviewEnd } from './timers.ts';

/**
 * Cancels an OPEN job, or the overdue hires of an ACTIVE one. Fails with job_not_found, forbidden
 * (not_employer), invalid_state (not_overdue, disputed, …).
 */
export async function cancelJob(scope: ActorScope, target: { job_id: string }): Promise<void> {
  const { job, hires, now } = await beginMove(scope, 'cancel', target);
  if (job.status === 'OPEN') {
    const changes = { close_reason: 'cancelled' } as const;
    await finishMove(scope, { job, move: 'cancel', status: 'CLOSED', changes });
  } else {
    const overdue = hires.filter(
      (hire) => hire.state === 'hired' && isPast(hire.due_at, now) && !isDisputed(hire),
    );
    await endHires(scope, { job, hires, overdue, move: 'cancel' });
  }
}

/** Closes a locked OPEN job whose deadline has passed. */
export async function expireJob(scope: Scope, job: Job): Promise<void> {
  await finishMove(scope, { job, move: 'expire', status: 'CLOSED', changes: { close_reason: 'expired' } });
}

/**
 * Does everything that is due for a locked job with hires: the market reminds workers, decides disputes, accepts
 * deliveries, and ends hires that were due 72 hours ago. Returns whether the job moved: a reminder is no move.
 */
export async function makeDueMoves(scope: Scope, locked: Job): Promise<boolean> {
  const { trx } = scope;
  const read = async () => {
    const job = await lockJob(trx, locked.job_id);
    const hires = await standingHires(trx, job);
    return { job, hires, ...dueHires(hires, trx.now) };
  };
  const disputed = await read();
  if (disputed.reminded.length > 0) {
    remindWorkers(trx, disputed.job, disputed.reminded);
    scheduleSweep(trx, disputed.job);
  }
  const is_decided = disputed.job.disputed && isPast(disputed.job.dispute_until, trx.now);
  if (is_decided) await decideDisputes(scope, disputed);
  const delivered = await read();
  if (delivered.settled.length > 0) await settleHires(scope, delivered);
  const { job, hires, lapsed } = await read();
  if (lapsed.length > 0) await endHires(scope, { job, hires, overdue: lapsed, move: 'lapse' });
  return is_decided || delivered.settled.length > 0 || lapsed.length > 0;
}

/**
 * Ends overdue hires: one that never delivered is refunded, one that has goes back to its last delivery, and its
 * employer decides again. Closes the job when no hire is left to decide on.
 */
async function endHires(
  scope: Scope,
  { job, hires, overdue, move }: { job: Job; hires: Hire[]; overdue: Hire[]; move: 'cancel' | 'lapse' },
): Promise<void> {
  await holdAgents(scope.trx, [job.employer_id, ...overdue.map((hire) => hire.worker_id)]);
  const refunded = overdue.filter((hire) => !hasDelivered(hire));
  const restored = overdue.filter(hasDelivered);
  await refundHires(scope.trx, job, refunded);
  await recordFailures(scope.trx, refunded);
  const delivered = { state: 'delivered' as const, review_until: reviewEnd(scope) };
  for (const hire of restored) await moveHire(scope.trx, hire, delivered);
  const standing = hires.map((hire) => (restored.includes(hire) ? { ...hire, ...delivered } : hire));
  await goOn(scope, { job, move, hires: standing, decided: refunded });
}
