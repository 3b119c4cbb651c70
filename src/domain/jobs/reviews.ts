import { lockAgents } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { changeLoad, payHires } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import type { Hire, Job } from './records.ts';
import { addHours, GRACE_HOURS } from './timers.ts';

/**
 * Accepts what was delivered: every standing hire is paid. In a dispute this gives in, and pays in full. Fails
 * with job_not_found, forbidden (not_employer), invalid_state.
 */
export async function approveJob(
  scope: ActorScope,
  target: { job_id: string; versions?: Versions },
): Promise<void> {
  const { job, hires } = await beginMove(scope, 'approve', target);
  await completeJob(scope, { job, hires, move: 'approve' });
}

/** Pays every standing hire of a locked job and closes it. */
export async function completeJob(
  scope: Scope,
  { job, hires, move }: { job: Job; hires: Hire[]; move: 'approve' | 'settle' },
): Promise<void> {
  const paid = job.paid + (await payHires(scope.trx, job, { hires }));
  await finishMove(scope, { job, move, status: 'CLOSED', changes: { close_reason: 'completed', paid } });
}

/**
 * Returns delivered work with feedback, five times at most: that of the named workers, or of all. Each gets at
 * least 72 more hours, so that work returned after it was due cannot be cancelled at once. The work of a banned
 * worker cannot be returned, since it could not deliver again. Fails with job_not_found, forbidden
 * (not_employer), invalid_state (revision_limit, worker_banned, …), validation_failed (hired_workers).
 */
export async function returnJob(
  scope: ActorScope,
  returned: { job_id: string; feedback: string; worker_ids?: string[] | undefined; versions?: Versions },
): Promise<void> {
  const { trx } = scope;
  const { feedback, worker_ids } = returned;
  const { job, hires } = await beginMove(scope, 'return', returned);
  for (const [i, named] of (worker_ids ?? []).entries()) {
    const known = hires.some((hire) => hire.worker_id === named);
    if (!known) throw invalid(['worker_ids', i], 'hired_workers');
  }
  const reopened = hires.filter((hire) => worker_ids?.includes(hire.worker_id) ?? true);
  const agents = await lockAgents(
    trx,
    reopened.map((hire) => hire.worker_id),
  );
  const earliest = addHours(trx.now, GRACE_HOURS);
  for (const { hire_id, worker_id, due_at } of reopened) {
    if (agents.get(worker_id)?.banned_at) {
      throw new Failure('invalid_state', { reason: 'worker_banned', worker_id });
    }
    await trx
      .updateTable('hire')
      .set({
        state: 'hired',
        delivered_at: null,
        on_time: null,
        due_at: due_at > earliest ? due_at : earliest,
      })
      .where('job_id', '=', job.job_id)
      .where('hire_id', '=', hire_id)
      .execute();
    await changeLoad(trx, worker_id, 1);
  }
  const changes = { revisions: job.revisions + 1, feedback, delivered_at: null };
  await finishMove(scope, { job, move: 'return', status: 'ACTIVE', changes });
}
