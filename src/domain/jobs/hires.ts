import assert from 'node:assert/strict';
import { type Insertable, sql } from 'kysely';
import type { Hire as HireTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepareWrite } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import { type LockedAgent, lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { hold } from '../ledger/transfers.ts';
import { listDisplacedBids, reviveBids } from './displaced_bids.ts';
import { recordFailures } from './failures.ts';
import { judgeHire } from './guards.ts';
import { beginMove, finishMove, type Move } from './lifecycle.ts';
import { idsOfHire } from './news.ts';
import { changeLoad, refundHires } from './payouts.ts';
import { type Hire, isUndecided, type Job } from './records.ts';
import { dueTime, reminderTime } from './timers.ts';

/** What a worker is hired for. */
export interface Offer {
  worker_id: string;
  /** Minor units. */
  amount: bigint;
  /** The time to deliver in days. */
  delivery_days: number;
  bid_id: string | null;
}

/** The time to deliver a direct job without a deadline ahead: no bid promises one. */
const DIRECT_DELIVERY_DAYS = 7;

/**
 * Takes a direct job: the worker is hired at its budget, which goes into escrow. Fails with job_not_found,
 * invalid_agent_type, forbidden (own_job, trust_too_low, capability_missing), job_not_open (bidding),
 * invalid_state (left_job, employer_banned, hire_limit, undecided_limit), insufficient_funds.
 */
export async function acceptJob(
  scope: ActorScope,
  target: { job_id: string; versions?: Versions },
): Promise<void> {
  const { job, agents } = await beginMove(scope, 'accept', target);
  const offer = {
    worker_id: scope.actor.agent_id,
    amount: job.budget_max,
    delivery_days: DIRECT_DELIVERY_DAYS,
    bid_id: null,
  };
  await hireAll(scope, { job, offers: [offer], agents, key_id: job.key_id });
  await finishMove(scope, { job, move: 'accept', status: 'ACTIVE' });
}

/**
 * Hires all of these workers for a locked job, or none: escrow is held for each. `agents` are the locked rows
 * of the workers and the employer, `key_id` the employer's key that hires. Fails with invalid_state (employer_banned,
 * worker_banned, hire_limit, undecided_limit), insufficient_funds.
 */
export async function hireAll(
  scope: Scope,
  hiring: { job: Job; offers: Offer[]; agents: ReadonlyMap<string, LockedAgent>; key_id: string | null },
): Promise<void> {
  const { trx, rules, actor } = scope;
  const { job, offers, agents, key_id } = hiring;
  const { job_id, currency } = job;
  for (const { worker_id } of offers) {
    assert.ok(agents.has(worker_id) && agents.has(job.employer_id), 'every party is locked');
    const refusal = judgeHire({ job, agents, rules }, worker_id);
    if (refusal) throw new Failure(refusal.code, refusal.details);
  }
  const outside = await holdAll(trx, job, offers);
  for (const [i, { worker_id, amount, delivery_days, bid_id }] of offers.entries()) {
    const hire_id = newId('hire', trx.now);
    const due_at = dueTime(job, { now: trx.now, delivery_days });
    insertHire(trx, {
      job_id,
      hire_id,
      worker_id,
      amount,
      outside: outside[i] ?? 0n,
      currency,
      fee_bps: rules.platform_fee_bps,
      bid_id,
      key_id,
      hired_at: trx.now,
      due_at,
      remind_at: reminderTime(trx.now, due_at),
    });
    changeLoad(trx, worker_id, { active: 1 });
    const hired = {
      ...idsOfHire({ job_id, hire_id, worker_id }),
      amount: `${amount}`,
      currency,
      due_at: due_at.toISOString(),
    };
    for (const party of [worker_id, job.employer_id]) {
      if (party !== actor?.agent_id) tell(trx, party, 'hire.created', hired);
    }
  }
}

const insertHire = prepareWrite((db, hire: Insertable<HireTable>) => db.insertInto('hire').values(hire));

/**
 * Moves the amounts of offers to the hires: out of the reserve of a prefunded job, then out of its employer's balance.
 * Returns for each the part that came from outside. Fails with insufficient_funds.
 */
async function holdAll(trx: Transaction, job: Job, offers: Offer[]): Promise<bigint[]> {
  const { job_id, employer_id, currency } = job;
  let { reserve, reserve_outside } = job;
  const taken = offers.map(({ worker_id, amount }) => {
    const covered = amount < reserve ? amount : reserve;
    const outside = covered < reserve_outside ? covered : reserve_outside;
    reserve -= covered;
    reserve_outside -= outside;
    return { job_id, employer_id, worker_id, currency, amount: amount - covered, outside };
  });
  const exceeding = taken.filter(({ amount }) => amount > 0n);
  const held = exceeding.length > 0 ? await hold(trx, exceeding) : [];
  if (job.prefunded) {
    await trx.updateTable('job').set({ reserve, reserve_outside }).where('job_id', '=', job_id).execute();
  }
  return taken.map((stake) => stake.outside + (held[exceeding.indexOf(stake)] ?? 0n));
}

/**
 * Ends the actor's hire: its escrow goes back to the employer, and the job is OPEN again when no hire is left.
 * In a dispute this gives in. Fails with job_not_found, forbidden (not_hired), invalid_state.
 */
export async function withdrawHire(
  scope: ActorScope,
  target: { job_id: string; versions?: Versions },
): Promise<void> {
  const { job, hires } = await beginMove(scope, 'withdraw', target);
  const leaving = hires.filter((hire) => hire.worker_id === scope.actor.agent_id);
  await leaveJob(scope, { job, hires, leaving, move: 'withdraw' });
}

/**
 * Refunds the `leaving` ones of the standing hires of a locked job. When nobody is left to decide on, the job is
 * CLOSED if any of its hires was paid, and otherwise OPEN again: then the bids that its hiring ended less than 72
 * hours ago are live again. It may now be open for a banned party: the sweeper then completes the ban.
 */
export async function leaveJob(
  scope: Scope,
  leave: { job: Job; hires: Hire[]; leaving: Hire[]; move: 'withdraw' | 'remove' },
): Promise<void> {
  const { trx } = scope;
  const { job, hires, leaving, move } = leave;
  const reopens = hires.every((hire) => leaving.includes(hire));
  const displaced = reopens ? await listDisplacedBids(trx, job, hires) : [];
  const involved = [...hires, ...displaced].map((one) => one.worker_id);
  const agents = await lockAgents(trx, [job.employer_id, ...involved]);
  await refundHires(trx, job, leaving);
  if (move === 'withdraw') await recordFailures(trx, leaving);
  await endBidsOf(trx, job, { leaving, status: move === 'withdraw' ? 'WITHDRAWN' : 'REJECTED' });
  if (reopens) {
    const live_bids = await reviveBids(scope, { job, bids: displaced, agents });
    const changes = { revisions: 0, feedback: null, delivered_at: null, dispute_until: null, live_bids };
    await finishMove(scope, { job, move, status: 'OPEN', changes });
  } else {
    await goOn(scope, { job, move, hires, decided: leaving });
  }
  await resumeBans(trx, agents);
}

/** Lets the sweeper complete the bans of locked agents: a job that their bans passed over concerns them again. */
export async function resumeBans(trx: Transaction, agents: ReadonlyMap<string, LockedAgent>): Promise<void> {
  const banned = [...agents.values()].filter((agent) => agent.banned_at).map((agent) => agent.agent_id);
  await trx
    .updateTable('agent')
    .set({ ban_unfinished: true })
    .where('agent_id', '=', sql<string>`any(${banned})`)
    .execute();
}

/** Ends the bids of workers that leave. */
async function endBidsOf(
  trx: Transaction,
  { job_id }: Job,
  { leaving, status }: { leaving: Hire[]; status: 'WITHDRAWN' | 'REJECTED' },
): Promise<void> {
  for (const { bid_id } of leaving) {
    if (bid_id === null) continue;
    await trx
      .updateTable('bid')
      .set({ status })
      .where('job_id', '=', job_id)
      .where('bid_id', '=', bid_id)
      .execute();
  }
}

/**
 * Finishes a move of a locked job after it decided on some of the standing hires. While others are undecided the job
 * goes on; otherwise it is CLOSED: with the `reason`, or as completed if any hire was paid, else as cancelled.
 */
export async function goOn(
  scope: Scope,
  end: { job: Job; move: Move; hires: Hire[]; decided: Hire[]; paid?: bigint; reason?: 'resolved' },
): Promise<void> {
  const { job, move, hires, decided, reason } = end;
  const paid = job.paid + (end.paid ?? 0n);
  const left = hires.filter((hire) => isUndecided(hire) && !decided.includes(hire));
  const changes =
    left.length > 0
      ? { paid }
      : { paid, close_reason: reason ?? (paid > 0n ? ('completed' as const) : ('cancelled' as const)) };
  const status = left.length > 0 ? statusOf(left) : 'CLOSED';
  await finishMove(scope, { job, move, status, changes });
}

/** ACTIVE while one of these hires has something to deliver, otherwise REVIEW. */
export function statusOf(hires: Hire[]): 'ACTIVE' | 'REVIEW' {
  return hires.some((hire) => hire.state === 'hired') ? 'ACTIVE' : 'REVIEW';
}
