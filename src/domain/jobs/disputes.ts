import assert from 'node:assert/strict';
import type { Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { holdAgents, lockAgents } from '../kernel/agent_locks.ts';
import { type Action, record } from '../kernel/audit_log.ts';
import { invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { recordFailures } from './failures.ts';
import { chooseHires } from './guards.ts';
import { goOn, resumeBans } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import { tellDecided, tellDispute } from './news.ts';
import { checkOpenDisputes } from './open_disputes.ts';
import { moveHire, payHires } from './payouts.ts';
import { type Hire, hasDelivered, isDisputed, isUndecided, type Job } from './records.ts';
import { addHours, DISPUTE_HOURS, GRACE_HOURS, later, reminderTime } from './timers.ts';

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
 * Disputes delivered hires: a worker its own, the employer the named ones, or all. Their clocks stop until the raiser
 * takes the dispute back, a party gives in, an admin resolves it, or the market decides, 14 days after the job's first
 * dispute. Fails with job_not_found, forbidden (not_party), invalid_state (nothing_to_dispute, dispute_used,
 * dispute_over, dispute_limit, …), validation_failed (hired_workers).
 */
export async function disputeJob(
  scope: ActorScope,
  dispute: { job_id: string; reason: string; worker_ids?: string[] | undefined; versions?: Versions },
): Promise<void> {
  const { trx, actor } = scope;
  const { reason, worker_ids } = dispute;
  const facts = await beginMove(scope, 'dispute', dispute);
  const { job } = facts;
  const side = job.employer_id === actor.agent_id ? ('employer' as const) : ('worker' as const);
  const chosen = chooseHires('dispute', facts, side === 'worker' ? [actor.agent_id] : worker_ids);
  await holdAgents(trx, [actor.agent_id, ...chosen.map((hire) => hire.worker_id)]);
  await checkOpenDisputes(trx, { agent_id: actor.agent_id, side });
  const dispute_id = newId('disp', trx.now);
  await trx
    .insertInto('dispute')
    .values({ job_id: job.job_id, dispute_id, raised_by: actor.agent_id, side, reason, raised_at: trx.now })
    .execute();
  for (const hire of chosen) await moveHire(trx, hire, { dispute_id });
  tellDispute(trx, 'dispute.raised', { job, hires: chosen, actor_id: actor.agent_id });
  const dispute_until = job.dispute_until ?? addHours(trx.now, DISPUTE_HOURS);
  await finishMove(scope, { job, move: 'dispute', status: statusNow(job), changes: { dispute_until } });
}

/**
 * Takes back the actor's open dispute. The clocks of its hires go on where they stopped; undelivered work is due in 72
 * hours at the earliest. Fails with job_not_found, forbidden (not_party, not_raiser), invalid_state (not_disputed).
 */
export async function retractDispute(
  scope: ActorScope,
  target: { job_id: string; versions?: Versions },
): Promise<void> {
  const { trx, actor } = scope;
  const { job, hires, disputes } = await beginMove(scope, 'retract', target);
  const own = disputes.find((dispute) => dispute.raised_by === actor.agent_id && !dispute.ended_at);
  assert.ok(own, 'the actor has an open dispute');
  const stopped = hires.filter((hire) => isDisputed(hire) && hire.dispute_id === own.dispute_id);
  const agents = await lockAgents(
    trx,
    stopped.map((hire) => hire.worker_id),
  );
  for (const hire of stopped) await moveHire(trx, hire, resume(hire, { since: own.raised_at, now: trx.now }));
  tellDispute(trx, 'dispute.retracted', { job, hires: stopped, actor_id: actor.agent_id });
  // A ban leaves disputed work alone.
  await resumeBans(trx, agents);
  await finishMove(scope, { job, move: 'retract', status: statusNow(job) });
}

/** A hire whose clocks go on now after they stopped at `since`. */
function resume(hire: Hire, { since, now }: { since: Date; now: Date }) {
  const { state, due_at, delivered_at, review_until } = hire;
  const stopped = state === 'delivered' && delivered_at ? later(since, delivered_at) : since;
  const goOnAt = (moment: Date) => new Date(moment.getTime() + now.getTime() - stopped.getTime());
  const due = (due_at: Date) => ({ due_at, remind_at: reminderTime(now, due_at) });
  return {
    dispute_id: null,
    ...(state === 'hired' && due(later(goOnAt(due_at), addHours(now, GRACE_HOURS)))),
    ...(review_until && { review_until: goOnAt(review_until) }),
  };
}

/**
 * Decides the disputes of a job: each disputed hire is paid its share, and the employer gets the rest. `shares` can
 * name other undecided hires too. Fails with invalid_agent_type, job_not_found, invalid_state (not_disputed),
 * validation_failed (hired_workers, four_decimals, each_hire).
 */
export async function resolveJob(scope: ActorScope, decision: Decision): Promise<void> {
  const { trx, actor } = scope;
  const { job, hires } = await beginMove(scope, 'resolve', decision);
  const shares = readShares(hires, decision.shares);
  const without = hires.find((hire) => isDisputed(hire) && !shares.has(hire.worker_id));
  if (without) throw invalid('shares', 'each_hire', { missing_id: without.worker_id });
  const decided = hires.filter((hire) => shares.has(hire.worker_id));
  tellDecided(trx, job, decided);
  const paid = await payHires(trx, job, { hires: decided, by: 'admin', shares });
  await recordFailures(trx, decided.filter(isLost(shares)));
  await goOn(scope, { job, move: 'resolve', hires, decided, paid, reason: 'resolved' });
  await recordDecision(trx, actor, { action: 'resolve_job', ...decision });
}

/** Ends the disputes of a locked job after 14 days: a hire that has delivered once is paid, another refunded. */
export async function decideDisputes(
  scope: Scope,
  { job, hires }: { job: Job; hires: Hire[] },
): Promise<void> {
  const decided = hires.filter(isDisputed);
  const shares = new Map(decided.map((hire) => [hire.worker_id, hasDelivered(hire) ? 1 : 0]));
  tellDecided(scope.trx, job, decided);
  const paid = await payHires(scope.trx, job, { hires: decided, by: 'market', shares });
  await recordFailures(scope.trx, decided.filter(isLost(shares)));
  await goOn(scope, { job, move: 'decide', hires, decided, paid, reason: 'resolved' });
}

/**
 * Closes any job: hires that never delivered are refunded and others paid, except those that `shares` names.
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
  const { trx } = scope;
  const undecided = hires.filter(isUndecided);
  tellDecided(trx, job, undecided);
  const defaults = undecided.map((hire) => [hire.worker_id, hasDelivered(hire) ? 1 : 0] as const);
  const all = new Map([...defaults, ...shares]);
  const paid = job.paid + (await payHires(trx, job, { hires: undecided, by: 'admin', shares: all }));
  await recordFailures(trx, undecided.filter(isLost(shares)));
  await finishMove(scope, {
    job,
    move: 'force',
    status: 'CLOSED',
    changes: { close_reason: 'forced', paid },
  });
}

/** Whether the decision on a hire gave its worker less than half. */
function isLost(shares: ReadonlyMap<string, number>): (hire: Hire) => boolean {
  return ({ worker_id }) => (shares.get(worker_id) ?? 1) < 0.5;
}

/** The status of a job with hires. */
function statusNow({ status }: Job): 'ACTIVE' | 'REVIEW' {
  return status === 'REVIEW' ? 'REVIEW' : 'ACTIVE';
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
    const known =
      hires.some((hire) => hire.worker_id === worker_id && isUndecided(hire)) && !parts.has(worker_id);
    if (!known) throw invalid(['shares', i, 'worker_id'], 'hired_workers');
    if (Math.round(share * 10_000) / 10_000 !== share) {
      throw invalid(['shares', i, 'share'], 'four_decimals');
    }
    parts.set(worker_id, share);
  }
  return parts;
}
