import assert from 'node:assert/strict';
import { sql, type UpdateObject } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import * as guard from './guards.ts';
import { type Facts, forbidden, type Guard, invalidState, type Refusal } from './guards.ts';
import { type BidRow, type Job, type JobStatus, standingHires } from './records.ts';
import { nextSweep } from './timers.ts';

interface Rule {
  /** `hired` is a worker with a standing hire on the job, `party` that worker or the employer. */
  by: 'worker' | 'employer' | 'hired' | 'party' | 'bidder' | 'admin' | 'market';
  from: readonly JobStatus[];
  /** The states from which it can be made while the job is disputed. */
  disputed: readonly JobStatus[];
  to: readonly JobStatus[];
}

/**
 * The life of a job:
 *
 *     OPEN ──accept, hire──▶ ACTIVE ──deliver──▶ REVIEW ──approve, settle──▶ CLOSED
 *      ▲ │                   │ ▲                   │
 *      │ └─cancel, expire────┼─┼───────────────────┼──────────────────────▶ CLOSED
 *      └─withdraw, remove────┘ └──────return───────┘
 *
 * The employer can cancel an overdue ACTIVE job, and 72 hours later it lapses: it becomes CLOSED, or REVIEW
 * when some hires have delivered. A dispute stops every timer and every move, except that a party can give in
 * (the employer approves, the worker withdraws) and an admin can close the job: `resolve` ends the dispute,
 * `force` closes any job. A ban removes a worker.
 */
export const moves = {
  accept: { by: 'worker', from: ['OPEN'], disputed: [], to: ['ACTIVE'] },
  cancel: { by: 'employer', from: ['OPEN', 'ACTIVE'], disputed: [], to: ['CLOSED', 'REVIEW', 'ACTIVE'] },
  hire: { by: 'employer', from: ['OPEN'], disputed: [], to: ['ACTIVE'] },
  expire: { by: 'market', from: ['OPEN'], disputed: [], to: ['CLOSED'] },
  deliver: { by: 'hired', from: ['ACTIVE'], disputed: [], to: ['REVIEW', 'ACTIVE'] },
  withdraw: {
    by: 'hired',
    from: ['ACTIVE'],
    disputed: ['ACTIVE', 'REVIEW'],
    to: ['OPEN', 'ACTIVE', 'REVIEW'],
  },
  lapse: { by: 'market', from: ['ACTIVE'], disputed: [], to: ['CLOSED', 'REVIEW', 'ACTIVE'] },
  return: { by: 'employer', from: ['REVIEW'], disputed: [], to: ['ACTIVE'] },
  approve: { by: 'employer', from: ['REVIEW'], disputed: ['ACTIVE', 'REVIEW'], to: ['CLOSED'] },
  settle: { by: 'market', from: ['REVIEW'], disputed: [], to: ['CLOSED'] },
  resolve: { by: 'admin', from: [], disputed: ['ACTIVE', 'REVIEW'], to: ['CLOSED'] },
  remove: { by: 'admin', from: ['ACTIVE'], disputed: [], to: ['OPEN', 'ACTIVE', 'REVIEW'] },
  force: {
    by: 'admin',
    from: ['OPEN', 'ACTIVE', 'REVIEW'],
    disputed: ['ACTIVE', 'REVIEW'],
    to: ['CLOSED'],
  },
  dispute: { by: 'party', from: ['ACTIVE', 'REVIEW'], disputed: [], to: ['ACTIVE', 'REVIEW'] },
} as const satisfies Record<string, Rule>;

/** What agents do to a job without changing its status, by the same rules. */
const acts = {
  bid: { by: 'worker', from: ['OPEN'], disputed: [], to: [] },
  reject_bid: { by: 'employer', from: ['OPEN'], disputed: [], to: [] },
  withdraw_bid: { by: 'bidder', from: ['OPEN'], disputed: [], to: [] },
  add_evidence: { by: 'hired', from: [], disputed: ['ACTIVE', 'REVIEW'], to: [] },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof moves;
export type Act = Move | keyof typeof acts;

const rules: Record<Act, Rule> = { ...moves, ...acts };

/** Conditions on the actor beyond `by`, and on the job beyond `from` and `disputed`. */
const actor_guards: Partial<Record<Act, Guard>> = { accept: guard.hasCapabilities, bid: guard.isNotBanned };
const state_guards: Partial<Record<Act, Guard>> = {
  accept: guard.canBeTaken,
  hire: (facts) => guard.takesBids(facts) ?? guard.isPending(facts),
  bid: guard.takesBids,
  reject_bid: guard.isPending,
  withdraw_bid: guard.isPending,
  deliver: guard.isUndelivered,
  withdraw: guard.canLeave,
  return: guard.canBeRevised,
  cancel: guard.canBeCancelled,
};

/**
 * Why this actor cannot make this move now, or null. Pure: the same answer decides a move under lock and
 * tells a reader which moves are open. Money, limits of keys and the values of a request can still refuse.
 */
export function judgeMove(move: Act, facts: Facts): Refusal | null {
  return judgeActor(move, facts) ?? judgeState(move, facts);
}

/**
 * Begins a move: locks the job, and the agents that the move hires or lets bid, and refuses what `judgeMove`
 * or If-Match refuses. A function chooses the move by the locked job. Fails with job_not_found, bid_not_found,
 * precondition_failed, and as judged.
 */
export async function beginMove(
  scope: ActorScope,
  move: Act | ((job: Job) => Act),
  target: { job_id: string; bid_id?: string; versions?: Versions | undefined },
): Promise<Facts> {
  const { trx, rules, actor } = scope;
  const job = await lockJob(trx, target.job_id);
  const bid = target.bid_id === undefined ? null : await readBid(trx, job.job_id, target.bid_id);
  const chosen = typeof move === 'function' ? move(job) : move;
  const hires = await standingHires(trx, job);
  const locked = lockedBy(chosen, job, actor.agent_id);
  const agents = await lockAgents(trx, locked);
  const { max_active_hires } = rules;
  const facts: Facts = { job, hires, bid, actor, agents, now: trx.now, max_active_hires };
  throwRefusal(judgeActor(chosen, facts));
  checkVersion(job, target.versions ?? null);
  throwRefusal(judgeState(chosen, facts));
  return facts;
}

/** The job, locked until the transaction ends. Fails with job_not_found. */
export async function lockJob(trx: Transaction, job_id: string): Promise<Job> {
  const job = await trx
    .selectFrom('job')
    .selectAll()
    .where('job_id', '=', job_id)
    .forUpdate()
    .executeTakeFirst();
  if (!job) throw new Failure('job_not_found', { job_id });
  return job;
}

/**
 * Writes the result of a move of a locked job: its status, when time next moves it, and the end of the live
 * bids when it leaves OPEN.
 */
export async function finishMove(
  scope: Scope,
  { job, move, status, changes = {} }: { job: Job; move: Move; status: JobStatus; changes?: JobChanges },
): Promise<void> {
  const { from, disputed: from_disputed, to }: Rule = moves[move];
  assert.ok((job.disputed ? from_disputed : from).includes(job.status), `${move} from ${job.status}`);
  assert.ok(to.includes(status), `${move} to ${status}`);
  const { trx } = scope;
  const { disputed = job.disputed } = changes;
  if (job.live_bids > 0 && status !== 'OPEN') await rejectLiveBids(trx, job);
  await trx
    .updateTable('job')
    .set({
      ...changes,
      status,
      ...(status !== 'OPEN' && { live_bids: 0 }),
      ...(status === 'REVIEW' && job.status === 'ACTIVE' && { delivered_at: trx.now }),
      ...(status !== 'CLOSED' && !disputed && { disputed_by: null, dispute_reason: null }),
      sweep_at: disputed ? null : nextSweep(scope, status, job),
      ...(status === 'CLOSED' && { closed_at: trx.now, disputed: false }),
      version: sql`version + 1`,
      updated_at: trx.now,
    })
    .where('job_id', '=', job.job_id)
    .execute();
}

type JobChanges = Omit<UpdateObject<DB, 'job'>, 'disputed'> & { disputed?: boolean };

function judgeActor(move: Act, facts: Facts): Refusal | null {
  const { job, hires, bid, actor } = facts;
  const { by } = rules[move];
  if (!actor || by === 'market') return actor || by !== 'market' ? { code: 'invalid_agent_type' } : null;
  const is_employer = job.employer_id === actor.agent_id;
  const is_hired = hires.some((hire) => hire.worker_id === actor.agent_id);
  switch (by) {
    case 'worker':
      if (!['worker', 'all'].includes(actor.agent_type)) return { code: 'invalid_agent_type' };
      return is_employer ? forbidden('own_job') : (actor_guards[move]?.(facts) ?? null);
    case 'employer':
      return is_employer ? null : forbidden('not_employer');
    case 'hired':
      return is_hired ? null : forbidden('not_hired');
    case 'party':
      return is_employer || is_hired ? null : forbidden('not_party');
    case 'bidder':
      return bid?.worker_id === actor.agent_id ? null : forbidden('not_bidder');
    case 'admin':
      return actor.agent_type === 'admin' ? null : { code: 'invalid_agent_type' };
  }
}

function judgeState(move: Act, facts: Facts): Refusal | null {
  const { job_id, status, disputed } = facts.job;
  const rule = rules[move];
  if ((disputed ? rule.disputed : rule.from).includes(status)) return state_guards[move]?.(facts) ?? null;
  if (rule.from.length > 0 && rule.from.every((start) => start === 'OPEN')) {
    return { code: 'job_not_open', details: { reason: STATE_REASONS[status], job_id } };
  }
  if (disputed) return invalidState('disputed', { job_id });
  if (rule.from.length === 0) return invalidState('not_disputed', { job_id });
  return invalidState(status === 'REVIEW' ? 'delivered' : STATE_REASONS[status], { job_id });
}

const STATE_REASONS = {
  OPEN: 'is_open',
  ACTIVE: 'is_active',
  REVIEW: 'is_review',
  CLOSED: 'is_closed',
} as const;

function throwRefusal(refusal: Refusal | null): void {
  if (refusal) throw new Failure(refusal.code, refusal.details);
}

/** The agents whose rows decide a move before it is made. */
function lockedBy(move: Act, { employer_id }: Job, agent_id: string): string[] {
  if (move === 'accept') return [employer_id, agent_id];
  return move === 'bid' ? [agent_id] : [];
}

async function readBid(trx: Transaction, job_id: string, bid_id: string): Promise<BidRow> {
  const bid = await trx
    .selectFrom('bid')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('bid_id', '=', bid_id)
    .executeTakeFirst();
  if (!bid) throw new Failure('bid_not_found', { job_id, bid_id });
  return bid;
}

async function rejectLiveBids(trx: Transaction, { job_id }: Job): Promise<void> {
  await trx
    .updateTable('bid')
    .set({ status: 'REJECTED', ended_at: trx.now })
    .where('job_id', '=', job_id)
    .where('status', '=', 'PENDING')
    .execute();
}
