import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { indexWorker } from '../agents/tag_index.ts';
import type { Actor } from '../kernel/actor.ts';
import { type LockedAgent, lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import type { Stake } from '../ledger/transfers.ts';
import { hold, settle } from '../ledger/transfers.ts';
import type { Hire, Job } from './lifecycle.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './lifecycle.ts';

/** What a worker is hired for: amount in minor units, and how long it may take where the job has no deadline ahead. */
export interface Offer {
  worker_id: string;
  amount: bigint;
  delivery_days: number;
  bid_id: string | null;
}

/** Of a direct job, which has no bids that promise a time. */
const direct_delivery_days = 7;

/**
 * Takes a direct job: the worker is hired at its budget, which goes into escrow. Fails with
 * job_not_found, invalid_agent_type, forbidden (own_job, capability_missing), job_not_open (bidding),
 * invalid_state (employer_banned, hire_limit), insufficient_funds.
 */
export async function acceptJob(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  versions: Versions = null,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'accept');
  const { agent_id: worker_id } = actor;
  const parties = await lockAgents(trx, [worker_id, job.employer_id]);
  const capabilities = parties.get(worker_id)?.capabilities ?? [];
  const missing = job.tags.filter((tag) => !capabilities.includes(tag));
  if (missing.length > 0) throw new Failure('forbidden', { reason: 'capability_missing', missing });
  checkVersion(job, versions);
  checkState(job, 'accept');
  if (job.hiring === 'bidding') throw new Failure('job_not_open', { reason: 'bidding', job_id });
  const offer = { worker_id, amount: job.budget_max, delivery_days: direct_delivery_days, bid_id: null };
  await hireAll(trx, rules, job, [offer], parties);
  await finishMove(trx, rules, job, 'accept', 'ACTIVE');
}

/**
 * Hires all of these workers for a locked job, or none: escrow is held for each. `parties` are the
 * locked workers and the employer. Fails with invalid_state (employer_banned, worker_banned,
 * hire_limit), insufficient_funds.
 */
export async function hireAll(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  offers: Offer[],
  parties: Map<string, LockedAgent>,
): Promise<void> {
  const { job_id, employer_id } = job;
  if (parties.get(employer_id)?.banned_at) {
    throw new Failure('invalid_state', { reason: 'employer_banned', job_id });
  }
  const hires: Hire[] = [];
  for (const { worker_id, amount, delivery_days, bid_id } of offers) {
    const worker = parties.get(worker_id);
    assert.ok(worker, 'every party was locked');
    if (worker.banned_at) throw new Failure('invalid_state', { reason: 'worker_banned', worker_id });
    if (worker.active_hires >= rules.max_active_hires) {
      throw new Failure('invalid_state', { reason: 'hire_limit', limit: rules.max_active_hires, worker_id });
    }
    const hire = await trx
      .insertInto('hire')
      .values({
        job_id,
        hire_id: newId('hire'),
        worker_id,
        amount,
        currency: job.currency,
        fee_bps: rules.platform_fee_bps,
        bid_id,
        due_at: sql`case when ${job.deadline}::timestamptz > now() then ${job.deadline}::timestamptz
          else now() + make_interval(days => ${delivery_days}) end`,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await changeLoad(trx, worker_id, 1);
    hires.push(hire);
  }
  await hold(
    trx,
    hires.map((hire) => stakeOf(job, hire)),
  );
}

/**
 * Ends the actor's hire: its escrow goes back to the employer, and the job is OPEN again when no hire is
 * left. In a dispute this gives in. Fails with job_not_found, forbidden (not_hired), invalid_state.
 */
export async function withdrawHire(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  versions: Versions = null,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  const hires = await standingHires(trx, job);
  checkMayMove(job, hires, actor, 'withdraw');
  checkVersion(job, versions);
  checkState(job, 'withdraw');
  const own = hires.filter((hire) => hire.worker_id === actor.agent_id);
  if (!job.disputed && own.some((hire) => hire.state === 'delivered')) {
    throw new Failure('invalid_state', { reason: 'delivered', job_id });
  }
  // A dispute goes on between the others, unless it was this worker's.
  const disputed = job.disputed && job.disputed_by !== actor.agent_id;
  await leaveJob(trx, rules, job, hires, own, { move: 'withdraw', disputed });
}

/**
 * Refunds some of the hires of a locked job, which is OPEN again when no hire is left. A job that is open
 * again, or disputed no more, may be a banned agent's: the sweeper then ends that.
 */
export async function leaveJob(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  hires: Hire[],
  leaving: Hire[],
  { move, disputed }: { move: 'withdraw' | 'remove'; disputed: boolean },
): Promise<void> {
  const parties = await lockAgents(trx, [job.employer_id, ...hires.map((hire) => hire.worker_id)]);
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
  if (left.length > 0) {
    await finishMove(trx, rules, job, move, statusOf(left), { disputed });
  } else {
    const anew = { disputed: false, revisions: 0, feedback: null, delivered_at: null };
    await finishMove(trx, rules, job, move, 'OPEN', anew);
  }
  const banned = [...parties.values()].filter((party) => party.banned_at).map((party) => party.agent_id);
  await trx
    .updateTable('agent')
    .set({ ban_unfinished: true })
    .where('agent_id', '=', sql<string>`any(${banned})`)
    .execute();
}

/** ACTIVE while one of these hires has something to deliver, then REVIEW. */
export function statusOf(hires: Hire[]): 'ACTIVE' | 'REVIEW' {
  return hires.some((hire) => hire.state === 'hired') ? 'ACTIVE' : 'REVIEW';
}

/**
 * Pays hires of a locked job out of its escrow, and counts them for their workers. Answers the sum in
 * minor units. Of a hire with a share (0 to 1) the worker gets floor(amount × share), the employer the
 * rest.
 */
export async function payHires(
  trx: Transaction,
  job: Job,
  hires: Hire[],
  shares: Map<string, number> = new Map(),
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

/** floor(amount × share), exactly: shares have four decimals at most. */
function part(amount: bigint, share: number): bigint {
  return (amount * BigInt(Math.round(share * 10_000))) / 10_000n;
}

/** Gives the escrow of hires of a locked job back to its employer. */
export async function refundHires(trx: Transaction, job: Job, hires: Hire[]): Promise<void> {
  await payHires(trx, job, hires, new Map(hires.map((hire) => [hire.worker_id, 0])));
}

/**
 * Counts a worker's undelivered hires up or down. The first makes an idle worker busy, and after the
 * last the market turns back the busy that it set.
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
    .set({ state: paid > 0n ? 'paid' : 'refunded', paid, settled_at: sql`now()` })
    .where('job_id', '=', job_id)
    .where('hire_id', '=', hire_id)
    .execute();
  if (state === 'hired') await changeLoad(trx, worker_id, -1);
}

function stakeOf(job: Job, hire: Hire): Stake {
  const { job_id, worker_id, currency, amount, fee_bps } = hire;
  return { job_id, employer_id: job.employer_id, worker_id, currency, amount, fee_bps };
}
