import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { indexWorker } from '../agents/tag_index.ts';
import { type LockedAgent, lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import type { HeldStake } from '../ledger/transfers.ts';
import { hold, settle } from '../ledger/transfers.ts';
import { judgeHire } from './guards.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import type { Hire, Job } from './records.ts';
import { addHours, isPast } from './timers.ts';

/** What a worker is hired for. */
export interface Offer {
  worker_id: string;
  /** Minor units. */
  amount: bigint;
  /** The time to deliver in days, where the job has no deadline ahead. */
  delivery_days: number;
  bid_id: string | null;
}

/** The time to deliver a direct job without a deadline ahead: no bid promises one. */
const DIRECT_DELIVERY_DAYS = 7;

/**
 * Takes a direct job: the worker is hired at its budget, which goes into escrow. Fails with job_not_found,
 * invalid_agent_type, forbidden (own_job, capability_missing), job_not_open (bidding), invalid_state
 * (employer_banned, hire_limit), insufficient_funds.
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
  await hireAll(scope, { job, offers: [offer], agents });
  await finishMove(scope, { job, move: 'accept', status: 'ACTIVE' });
}

/**
 * Hires all of these workers for a locked job, or none: escrow is held for each. `agents` are the locked rows
 * of the workers and the employer. Fails with invalid_state (employer_banned, worker_banned, hire_limit),
 * insufficient_funds.
 */
export async function hireAll(
  scope: Scope,
  { job, offers, agents }: { job: Job; offers: Offer[]; agents: ReadonlyMap<string, LockedAgent> },
): Promise<void> {
  const { trx, rules } = scope;
  const { job_id, currency, deadline } = job;
  const { max_active_hires } = rules;
  const hires: Hire[] = [];
  for (const { worker_id, amount, delivery_days, bid_id } of offers) {
    assert.ok(agents.has(worker_id) && agents.has(job.employer_id), 'every party is locked');
    const refusal = judgeHire({ job, agents, max_active_hires }, worker_id);
    if (refusal) throw new Failure(refusal.code, refusal.details);
    const hire = await trx
      .insertInto('hire')
      .values({
        job_id,
        hire_id: newId('hire', trx.now),
        worker_id,
        amount,
        currency,
        fee_bps: rules.platform_fee_bps,
        bid_id,
        hired_at: trx.now,
        due_at: deadline && !isPast(deadline, trx.now) ? deadline : addHours(trx.now, 24 * delivery_days),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await changeLoad(trx, worker_id, 1);
    hires.push(hire);
  }
  const outside = await hold(
    trx,
    hires.map((hire) => stakeOf(job, hire)),
  );
  for (const [i, { hire_id }] of hires.entries()) {
    await trx
      .updateTable('hire')
      .set({ outside: outside[i] ?? 0n })
      .where('job_id', '=', job_id)
      .where('hire_id', '=', hire_id)
      .execute();
  }
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
  // A dispute goes on between the others, unless this worker raised it.
  const disputed = job.disputed && job.disputed_by !== scope.actor.agent_id;
  await leaveJob(scope, { job, hires, leaving, move: 'withdraw', disputed });
}

/**
 * Refunds the `leaving` ones of the standing hires of a locked job, which is OPEN again when none is left. The
 * job may now be open, or no longer disputed, for a banned party: the sweeper then completes the ban.
 */
export async function leaveJob(
  scope: Scope,
  leave: { job: Job; hires: Hire[]; leaving: Hire[]; move: 'withdraw' | 'remove'; disputed: boolean },
): Promise<void> {
  const { trx } = scope;
  const { job, hires, leaving, move, disputed } = leave;
  const agents = await lockAgents(trx, [job.employer_id, ...hires.map((hire) => hire.worker_id)]);
  await refundHires(trx, job, leaving);
  for (const { bid_id } of leaving) {
    if (bid_id === null) continue;
    await trx
      .updateTable('bid')
      .set({ status: move === 'withdraw' ? 'WITHDRAWN' : 'REJECTED' })
      .where('job_id', '=', job.job_id)
      .where('bid_id', '=', bid_id)
      .execute();
  }
  const left = hires.filter((hire) => !leaving.includes(hire));
  const fresh = { disputed: false, revisions: 0, feedback: null, delivered_at: null };
  await finishMove(
    scope,
    left.length > 0
      ? { job, move, status: statusOf(left), changes: { disputed } }
      : { job, move, status: 'OPEN', changes: fresh },
  );
  const banned = [...agents.values()].filter((agent) => agent.banned_at).map((agent) => agent.agent_id);
  await trx
    .updateTable('agent')
    .set({ ban_unfinished: true })
    .where('agent_id', '=', sql<string>`any(${banned})`)
    .execute();
}

/** ACTIVE while one of these hires has something to deliver, otherwise REVIEW. */
export function statusOf(hires: Hire[]): 'ACTIVE' | 'REVIEW' {
  return hires.some((hire) => hire.state === 'hired') ? 'ACTIVE' : 'REVIEW';
}

/**
 * Pays hires of a locked job out of its escrow, and counts them for their workers. Returns the sum in minor
 * units. A worker with a share (0 to 1) gets floor(amount × share), and the employer the rest.
 */
export async function payHires(
  trx: Transaction,
  job: Job,
  { hires, shares = new Map() }: { hires: Hire[]; shares?: ReadonlyMap<string, number> },
): Promise<bigint> {
  const parts = hires.map((hire) => ({ hire, paid: part(hire.amount, shares.get(hire.worker_id) ?? 1) }));
  for (const { hire, paid } of parts) {
    await endHire(trx, hire, paid);
    if (paid > 0n) {
      await trx
        .updateTable('agent')
        .set({
          completed_jobs: sql`completed_jobs + 1`,
          on_time_jobs: sql`on_time_jobs + ${hire.on_time ? 1 : 0}`,
        })
        .where('agent_id', '=', hire.worker_id)
        .execute();
    }
  }
  await settle(
    trx,
    parts.map(({ hire, paid }) => ({ ...stakeOf(job, hire), paid })),
  );
  return parts.reduce((sum, { paid }) => sum + paid, 0n);
}

/** floor(amount × share), exactly: shares have at most four decimals. */
function part(amount: bigint, share: number): bigint {
  return (amount * BigInt(Math.round(share * 10_000))) / 10_000n;
}

/** Returns the escrow of hires of a locked job to its employer. */
export async function refundHires(trx: Transaction, job: Job, hires: Hire[]): Promise<void> {
  await payHires(trx, job, { hires, shares: new Map(hires.map((hire) => [hire.worker_id, 0])) });
}

/**
 * Adds to a worker's count of undelivered hires. The first hire makes an idle worker busy; after the last one
 * the market turns busy back to idle, if it was the market that set it.
 */
export async function changeLoad(trx: Transaction, worker_id: string, change: 1 | -1): Promise<void> {
  const status =
    change === 1
      ? {
          status: sql<'busy'>`case when status = 'idle' then 'busy' else status end`,
          busy_by_market: sql<boolean>`busy_by_market or status = 'idle'`,
        }
      : {
          status: sql<'idle'>`case when busy_by_market and status = 'busy' and active_hires = 1 then 'idle' else status end`,
          busy_by_market: sql<boolean>`busy_by_market and active_hires > 1`,
        };
  await trx
    .updateTable('agent')
    .set({ ...status, active_hires: sql`active_hires + ${change}`, version: sql`version + 1` })
    .where('agent_id', '=', worker_id)
    .execute();
  await indexWorker(trx, worker_id);
}

async function endHire(trx: Transaction, hire: Hire, paid: bigint): Promise<void> {
  const { job_id, hire_id, worker_id, state } = hire;
  await trx
    .updateTable('hire')
    .set({ state: paid > 0n ? 'paid' : 'refunded', paid, settled_at: trx.now })
    .where('job_id', '=', job_id)
    .where('hire_id', '=', hire_id)
    .execute();
  if (state === 'hired') await changeLoad(trx, worker_id, -1);
}

function stakeOf(job: Job, hire: Hire): HeldStake {
  const { job_id, worker_id, currency, amount, fee_bps, outside } = hire;
  return { job_id, employer_id: job.employer_id, worker_id, currency, amount, fee_bps, outside };
}
