import type { Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { record } from '../kernel/audit_log.ts';
import { invalid } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { payHires } from './hires.ts';
import type { Hire, Job } from './lifecycle.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './lifecycle.ts';

/** The part of a hire's amount that its worker gets, 0 to 1. */
export interface Share {
  worker_id: string;
  share: number;
}

/**
 * Stops the job's clock until a party gives in or an admin resolves it. Fails with job_not_found,
 * forbidden (not_party), invalid_state.
 */
export async function disputeJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  reason: string,
  versions: Versions = null,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, await standingHires(trx, job), actor, 'dispute');
  checkVersion(job, versions);
  checkState(job, 'dispute');
  await finishMove(trx, rules, job, 'dispute', job.status, {
    disputed: true,
    disputed_by: actor.agent_id,
    dispute_reason: reason,
  });
}

/**
 * Ends a dispute: each hire is paid its share, its employer gets the rest. Fails with
 * invalid_agent_type, job_not_found, invalid_state (not_disputed), validation_failed (hired_workers,
 * four_decimals, each_hire).
 */
export async function resolveJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  shares: Share[],
  reason: string | undefined,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'resolve');
  checkState(job, 'resolve');
  const hires = await standingHires(trx, job);
  const parts = readShares(hires, shares);
  const without = hires.find((hire) => !parts.has(hire.worker_id));
  if (without) throw invalid('shares', 'each_hire', `must have a share for ${without.worker_id}`);
  const paid = await payHires(trx, job, hires, parts);
  await finishMove(trx, rules, job, 'resolve', 'CLOSED', { close_reason: 'resolved', paid: job.paid + paid });
  await record(trx, actor, {
    action: 'resolve_job',
    target_type: 'job',
    target_id: job_id,
    reason,
    details: { shares },
  });
}

/**
 * Closes any job: undelivered hires are refunded and delivered ones paid, but for those that `shares`
 * names. Fails with invalid_agent_type, job_not_found, invalid_state, validation_failed (hired_workers,
 * four_decimals).
 */
export async function forceCloseJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  shares: Share[],
  reason: string | undefined,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'force');
  checkState(job, 'force');
  await closeByForce(trx, rules, job, readShares(await standingHires(trx, job), shares));
  const details = shares.length > 0 ? { shares } : {};
  await record(trx, actor, {
    action: 'force_close_job',
    target_type: 'job',
    target_id: job_id,
    reason,
    details,
  });
}

/** Closes a locked job by force, with a share for each worker that has one of its own. */
export async function closeByForce(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  shares: Map<string, number>,
): Promise<void> {
  const hires = await standingHires(trx, job);
  const parts = new Map(hires.map(({ worker_id, state }) => [worker_id, state === 'delivered' ? 1 : 0]));
  const paid = await payHires(trx, job, hires, new Map([...parts, ...shares]));
  await finishMove(trx, rules, job, 'force', 'CLOSED', { close_reason: 'forced', paid: job.paid + paid });
}

function readShares(hires: Hire[], shares: Share[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [i, { worker_id, share }] of shares.entries()) {
    const known = hires.some((hire) => hire.worker_id === worker_id) && !parts.has(worker_id);
    if (!known)
      throw invalid(`shares.${i}.worker_id`, 'hired_workers', 'must be hired for this job, and named once');
    if (Math.round(share * 10_000) / 10_000 !== share) {
      throw invalid(`shares.${i}.share`, 'four_decimals', 'must have at most four decimals');
    }
    parts.set(worker_id, share);
  }
  return parts;
}
