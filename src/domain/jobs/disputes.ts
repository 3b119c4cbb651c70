import type { Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { type Action, record } from '../kernel/audit_log.ts';
import { invalid } from '../kernel/failure.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { payHires } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import type { Hire, Job } from './records.ts';

/** The part of a hire's amount that its worker gets, 0 to 1. */
export interface Share {
  worker_id: string;
  share: number;
}

/** An admin's decision on a job. */
interface Decision {
  job_id: string;
  shares: Share[];
  reason: string | undefined;
}

/**
 * Stops the timers of a job until a party gives in or an admin resolves the dispute. Fails with job_not_found,
 * forbidden (not_party), invalid_state.
 */
export async function disputeJob(
  scope: ActorScope,
  dispute: { job_id: string; reason: string; versions?: Versions },
): Promise<void> {
  const { job } = await beginMove(scope, 'dispute', dispute);
  const changes = {
    disputed: true,
    disputed_by: scope.actor.agent_id,
    dispute_reason: dispute.reason,
  };
  await finishMove(scope, { job, move: 'dispute', status: job.status, changes });
}

/**
 * Ends a dispute: each hire is paid its share, and the employer gets the rest. Fails with invalid_agent_type,
 * job_not_found, invalid_state (not_disputed), validation_failed (hired_workers, four_decimals, each_hire).
 */
export async function resolveJob(scope: ActorScope, decision: Decision): Promise<void> {
  const { trx, actor } = scope;
  const { job, hires } = await beginMove(scope, 'resolve', decision);
  const shares = readShares(hires, decision.shares);
  const without = hires.find((hire) => !shares.has(hire.worker_id));
  if (without) throw invalid('shares', 'each_hire', { missing_id: without.worker_id });
  const paid = job.paid + (await payHires(trx, job, { hires, shares }));
  await finishMove(scope, {
    job,
    move: 'resolve',
    status: 'CLOSED',
    changes: { close_reason: 'resolved', paid },
  });
  await recordDecision(trx, actor, { action: 'resolve_job', ...decision });
}

/**
 * Closes any job: undelivered hires are refunded and delivered ones paid, except those that `shares` names.
 * Fails with invalid_agent_type, job_not_found, invalid_state, validation_failed (hired_workers, four_decimals).
 */
export async function forceCloseJob(scope: ActorScope, decision: Decision): Promise<void> {
  const { trx, actor } = scope;
  const { job, hires } = await beginMove(scope, 'force', decision);
  await closeByForce(scope, { job, hires, shares: readShares(hires, decision.shares) });
  await recordDecision(trx, actor, { action: 'force_close_job', ...decision });
}

/** Closes a locked job by force, with a share for each worker that `shares` names. */
export async function closeByForce(
  scope: Scope,
  { job, hires, shares }: { job: Job; hires: Hire[]; shares: ReadonlyMap<string, number> },
): Promise<void> {
  const defaults = hires.map(({ worker_id, state }) => [worker_id, state === 'delivered' ? 1 : 0] as const);
  const all = new Map([...defaults, ...shares]);
  const paid = job.paid + (await payHires(scope.trx, job, { hires, shares: all }));
  await finishMove(scope, {
    job,
    move: 'force',
    status: 'CLOSED',
    changes: { close_reason: 'forced', paid },
  });
}

function recordDecision(
  trx: Transaction,
  actor: Actor,
  { action, job_id, shares, reason }: Decision & { action: Action },
): Promise<void> {
  const details = shares.length > 0 ? { shares } : {};
  return record(trx, actor, { action, target_type: 'job', target_id: job_id, reason, details });
}

function readShares(hires: Hire[], shares: Share[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [i, { worker_id, share }] of shares.entries()) {
    const known = hires.some((hire) => hire.worker_id === worker_id) && !parts.has(worker_id);
    if (!known) throw invalid(['shares', i, 'worker_id'], 'hired_workers');
    if (Math.round(share * 10_000) / 10_000 !== share) {
      throw invalid(['shares', i, 'share'], 'four_decimals');
    }
    parts.set(worker_id, share);
  }
  return parts;
}
