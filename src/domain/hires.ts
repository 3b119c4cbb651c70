import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { Actor } from './actor.ts';
import { Failure } from './failure.ts';
import { newId } from './ids.ts';
import type { Hire, Job } from './jobs.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './jobs.ts';
import type { Stake } from './ledger.ts';
import { hold, refund, release } from './ledger.ts';
import type { MarketRules } from './rules.ts';

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
): Promise<void> {
  const job = await lockJob(trx, job_id);
  checkMayMove(job, [], actor, 'accept');
  const { worker, employer } = await lockParties(trx, actor.agent_id, job.employer_id);
  const missing = job.tags.filter((tag) => !worker.capabilities.includes(tag));
  if (missing.length > 0) throw new Failure('forbidden', { reason: 'capability_missing', missing });
  checkState(job, 'accept');
  if (job.hiring === 'bidding') throw new Failure('job_not_open', { reason: 'bidding', job_id });
  if (worker.banned_at) throw new Failure('agent_banned');
  if (employer.banned_at) throw new Failure('invalid_state', { reason: 'employer_banned', job_id });
  if (worker.active_hires >= rules.max_active_hires) {
    throw new Failure('invalid_state', { reason: 'hire_limit', limit: rules.max_active_hires });
  }
  await hireWorker(trx, rules, job, actor.agent_id, job.budget_max);
  await finishMove(trx, rules, job, 'accept', 'ACTIVE');
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
): Promise<void> {
  const job = await lockJob(trx, job_id);
  const hires = await standingHires(trx, job);
  checkMayMove(job, hires, actor, 'withdraw');
  checkState(job, 'withdraw');
  const own = hires.filter((hire) => hire.worker_id === actor.agent_id);
  if (!job.disputed && own.some((hire) => hire.state === 'delivered')) {
    throw new Failure('invalid_state', { reason: 'delivered', job_id });
  }
  await refundHires(trx, job, own);
  const left = hires.filter((hire) => hire.worker_id !== actor.agent_id);
  const status = left.length === 0 ? 'OPEN' : statusOf(left);
  await finishMove(trx, rules, job, 'withdraw', status, {
    // A dispute goes on between the others, unless it was this worker's.
    disputed: job.disputed && left.length > 0 && job.disputed_by !== actor.agent_id,
    ...(status === 'OPEN' && { revisions: 0, feedback: null, delivered_at: null }),
    ...(status === 'REVIEW' && job.status === 'ACTIVE' && { delivered_at: sql<Date>`now()` }),
  });
}

/** ACTIVE while one of these hires has something to deliver, then REVIEW. */
export function statusOf(hires: Hire[]): 'ACTIVE' | 'REVIEW' {
  return hires.some((hire) => hire.state === 'hired') ? 'ACTIVE' : 'REVIEW';
}

/** Pays hires of a locked job out of its escrow, and counts them for their workers. Answers the sum in minor units. */
export async function payHires(trx: Transaction, job: Job, hires: Hire[]): Promise<bigint> {
  await endHires(trx, hires, 'paid');
  for (const hire of hires) {
    await trx
      .updateTable('agent')
      .set({
        completed_jobs: sql`completed_jobs + 1`,
        on_time_jobs: sql`on_time_jobs + ${hire.on_time ? 1 : 0}`,
      })
      .where('agent_id', '=', hire.worker_id)
      .execute();
  }
  await release(
    trx,
    hires.map((hire) => stakeOf(job, hire)),
  );
  return hires.reduce((sum, hire) => sum + hire.amount, 0n);
}

/** Gives the escrow of hires of a locked job back to its employer. */
export async function refundHires(trx: Transaction, job: Job, hires: Hire[]): Promise<void> {
  await endHires(trx, hires, 'refunded');
  await refund(
    trx,
    hires.map((hire) => stakeOf(job, hire)),
  );
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
    .set({ ...status, active_hires: sql`active_hires + ${change}` })
    .where('agent_id', '=', worker_id)
    .execute();
}

async function hireWorker(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  worker_id: string,
  amount: bigint,
): Promise<void> {
  const hire = await trx
    .insertInto('hire')
    .values({
      job_id: job.job_id,
      hire_id: newId('hire'),
      worker_id,
      amount,
      currency: job.currency,
      fee_bps: rules.platform_fee_bps,
      due_at: sql`case when ${job.deadline}::timestamptz > now() then ${job.deadline}::timestamptz
        else now() + interval '7 days' end`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await changeLoad(trx, worker_id, 1);
  await hold(trx, stakeOf(job, hire));
}

async function endHires(trx: Transaction, hires: Hire[], state: 'paid' | 'refunded'): Promise<void> {
  for (const { job_id, hire_id, worker_id, state: before } of hires) {
    await trx
      .updateTable('hire')
      .set({ state, settled_at: sql`now()` })
      .where('job_id', '=', job_id)
      .where('hire_id', '=', hire_id)
      .execute();
    if (before === 'hired') await changeLoad(trx, worker_id, -1);
  }
}

function stakeOf(job: Job, hire: Hire): Stake {
  const { job_id, worker_id, currency, amount, fee_bps } = hire;
  return { job_id, employer_id: job.employer_id, worker_id, currency, amount, fee_bps };
}

interface Party {
  agent_id: string;
  capabilities: string[];
  banned_at: Date | null;
  active_hires: number;
}

// Locked one at a time in the order of their ids, so that two hirings cannot deadlock.
async function lockParties(
  trx: Transaction,
  worker_id: string,
  employer_id: string,
): Promise<{ worker: Party; employer: Party }> {
  const locked = new Map<string, Party>();
  for (const agent_id of [worker_id, employer_id].sort()) {
    const party = await trx
      .selectFrom('agent')
      .select(['agent_id', 'capabilities', 'banned_at', 'active_hires'])
      .where('agent_id', '=', agent_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    locked.set(agent_id, party);
  }
  return { worker: locked.get(worker_id) as Party, employer: locked.get(employer_id) as Party };
}
