import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgents } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { changeLoad, payHires } from './hires.ts';
import type { Job } from './lifecycle.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './lifecycle.ts';

const revision_limit = 5;

/**
 * Accepts what was delivered: every live hire is paid. In a dispute this gives in, and pays in full.
 * Fails with job_not_found, forbidden (not_employer), invalid_state.
 */
export async function approveJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  versions: Versions = null,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'approve');
  checkVersion(job, versions);
  await completeJob(trx, rules, job, 'approve');
}

/** Pays every live hire of a locked job and closes it. Fails with invalid_state. */
export async function completeJob(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  move: 'approve' | 'settle',
): Promise<void> {
  checkState(job, move);
  const paid = await payHires(trx, job, await standingHires(trx, job));
  await finishMove(trx, rules, job, move, 'CLOSED', { close_reason: 'completed', paid: job.paid + paid });
}

/**
 * Sends delivered work back with feedback, five times at most: that of the named workers, or of all.
 * Each has 72 hours more at least, so that work returned after it was due cannot be cancelled at once.
 * A banned worker could not deliver again. Fails with job_not_found, forbidden (not_employer),
 * invalid_state (revision_limit, worker_banned, …), validation_failed (hired_workers).
 */
export async function returnJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  feedback: string,
  worker_ids?: string[],
  versions: Versions = null,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'return');
  checkVersion(job, versions);
  checkState(job, 'return');
  if (job.revisions >= revision_limit) {
    throw new Failure('invalid_state', { reason: 'revision_limit', limit: revision_limit });
  }
  const hires = await standingHires(trx, job);
  for (const [i, named] of (worker_ids ?? []).entries()) {
    const known = hires.some((hire) => hire.worker_id === named);
    if (!known) throw invalid(`worker_ids.${i}`, 'hired_workers', 'must be hired for this job');
  }
  const returned = hires.filter((hire) => worker_ids?.includes(hire.worker_id) ?? true);
  const parties = await lockAgents(
    trx,
    returned.map((hire) => hire.worker_id),
  );
  for (const { hire_id, worker_id } of returned) {
    if (parties.get(worker_id)?.banned_at) {
      throw new Failure('invalid_state', { reason: 'worker_banned', worker_id });
    }
    await trx
      .updateTable('hire')
      .set({
        state: 'hired',
        delivered_at: null,
        on_time: null,
        due_at: sql`greatest(due_at, now() + interval '72 hours')`,
      })
      .where('job_id', '=', job_id)
      .where('hire_id', '=', hire_id)
      .execute();
    await changeLoad(trx, worker_id, 1);
  }
  await finishMove(trx, rules, job, 'return', 'ACTIVE', {
    revisions: job.revisions + 1,
    feedback,
    delivered_at: null,
  });
}
