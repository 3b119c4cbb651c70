import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import { announceJob } from '../events/openings.ts';
import { isWorker } from '../kernel/actor.ts';
import { type LockedAgent, lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import type { ActorScope, Scope } from '../kernel/scope.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { release } from '../ledger/transfers.ts';
import * as guard from './guards.ts';
import { type Facts, forbidden, type Guard, invalidState, type Refusal } from './guards.ts';
import { type JobChanges, updateJob } from './job_updates.ts';
import {
  type BidRow,
  checkReadable,
  type Dispute,
  type Hire,
  type Job,
  type JobStatus,
  readStanding,
} from './records.ts';
import { readReserve } from './reserves.ts';

interface Rule {
  /** `hired` is a worker with a standing hire on the job, `party` that worker or the employer. */
  by: 'worker' | 'employer' | 'hired' | 'party' | 'bidder' | 'admin' | 'market';
  from: readonly JobStatus[];
  to: readonly JobStatus[];
  /** Whether it is made only while a hire of the job is disputed. */
  in_dispute?: true;
}

/**
 * The life of a job:
 *
 *     OPEN ──accept, hire──▶ ACTIVE ──deliver──▶ REVIEW ──approve, settle──▶ CLOSED
 *      ▲ │                   │ ▲                   │
 *      │ └─cancel, expire────┼─┼───────────────────┼──────────────────────▶ CLOSED
 *      └─withdraw, remove────┘ └──────return───────┘
 *
 * Deliveries, reviews and disputes belong to a hire: with several hires, one is decided on while the others work, and
 * the job is CLOSED when none is left to decide on. The employer can cancel overdue hires, and 72 hours later they
 * lapse; a hire that has delivered once goes back to its last delivery instead. A dispute stops the clocks of the
 * hires that it names until its raiser takes it back (`retract`), a party gives in (the employer approves, the worker
 * withdraws), an admin resolves it, or the market decides after 14 days. `force` closes any job. A ban removes a
 * worker.
 */
export const moves = {
  accept: { by: 'worker', from: ['OPEN'], to: ['ACTIVE'] },
  cancel: { by: 'employer', from: ['OPEN', 'ACTIVE'], to: ['CLOSED', 'REVIEW', 'ACTIVE'] },
  hire: { by: 'employer', from: ['OPEN'], to: ['ACTIVE'] },
  expire: { by: 'market', from: ['OPEN'], to: ['CLOSED'] },
  deliver: { by: 'hired', from: ['ACTIVE'], to: ['REVIEW', 'ACTIVE'] },
  withdraw: { by: 'hired', from: ['ACTIVE', 'REVIEW'], to: ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'] },
  lapse: { by: 'market', from: ['ACTIVE'], to: ['CLOSED', 'REVIEW', 'ACTIVE'] },
  return: { by: 'employer', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE'] },
  approve: { by: 'employer', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE', 'REVIEW', 'CLOSED'] },
  settle: { by: 'market', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE', 'REVIEW', 'CLOSED'] },
  dispute: { by: 'party', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE', 'REVIEW'] },
  retract: { by: 'party', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE', 'REVIEW'], in_dispute: true },
  resolve: { by: 'admin', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE', 'REVIEW', 'CLOSED'], in_dispute: true },
  decide: { by: 'market', from: ['ACTIVE', 'REVIEW'], to: ['ACTIVE', 'REVIEW', 'CLOSED'], in_dispute: true },
  remove: { by: 'admin', from: ['ACTIVE'], to: ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'] },
  force: { by: 'admin', from: ['OPEN', 'ACTIVE', 'REVIEW'], to: ['CLOSED'] },
} as const satisfies Record<string, Rule>;

/** What agents do to a job without changing its status, by the same rules. */
const acts = {
  bid: { by: 'worker', from: ['OPEN'], to: [] },
  invite: { by: 'employer', from: ['OPEN'], to: [] },
  reject_bid: { by: 'employer', from: ['OPEN'], to: [] },
  withdraw_bid: { by: 'bidder', from: ['OPEN'], to: [] },
  add_evidence: { by: 'party', from: ['ACTIVE', 'REVIEW'], to: [], in_dispute: true },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof moves;
export type Act = Move | keyof typeof acts;

const rules: Record<Act, Rule> = { ...moves, ...acts };

/** Conditions on the actor beyond `by`, and on the job beyond `from`. */
const actor_guards: Partial<Record<Act, Guard>> = { accept: guard.isQualified, bid: guard.canBid };
const state_guards: Partial<Record<Act, Guard>> = {
  accept: guard.canBeTaken,
  hire: (facts) => guard.takesBids(facts) ?? guard.isPending(facts),
  bid: guard.takesBids,
  reject_bid: guard.isPending,
  withdraw_bid: guard.isPending,
  deliver: guard.isUndelivered,
  add_evidence: guard.isConcerned,
  withdraw: guard.canLeave,
  return: guard.canBeReturned,
  approve: guard.canBeApproved,
  cancel: guard.canBeCancelled,
  dispute: guard.canDispute,
  retract: guard.hasRaised,
};

/**
 * Why this actor cannot make this move now, or null. Pure: the same answer decides a move under lock and
 * tells a reader which moves are open. Money, limits of keys and the values of a request can still refuse.
 */
export function judgeMove(move: Act, facts: Facts): Refusal | null {
  return judgeActor(move, facts) ?? judgeState(move, facts);
}

/** What judges a move under lock, with all of the locked rows. */
export interface LockedFacts extends Facts {
  job: Job;
  bid: BidRow | null;
  agents: ReadonlyMap<string, LockedAgent>;
}

/**
 * Begins a move: locks the job, and the agents that the move hires or lets bid, and refuses what `judgeMove`
 * or If-Match refuses. A function chooses the move by the locked job and its hires. Fails with job_not_found,
 * bid_not_found, precondition_failed, and as judged.
 */
export async function beginMove(
  scope: ActorScope,
  move: Act | ((job: Job, hires: Hire[]) => Act),
  target: { job_id: string; bid_id?: string; versions?: Versions | undefined },
): Promise<LockedFacts> {
  const { trx, rules, actor } = scope;
  const { job_id, bid_id } = target;
  // In one message, the lock first.
  const [job, hires, bid, hired, bidder] = await Promise.all([
    lockJob(trx, job_id),
    readStanding(trx, job_id),
    bid_id === undefined ? null : readBid(trx, job_id, bid_id),
    move === 'accept' || move === 'bid' ? selectHired(trx, { job_id }) : [],
    move === 'bid' ? lockAgents(trx, [actor.agent_id]) : null,
  ]);
  const chosen = typeof move === 'function' ? move(job, hires) : move;
  // A bidder can still withdraw what it bid before.
  if (job.hidden_at && bid?.worker_id !== actor.agent_id) await checkReadable(trx, actor, job);
  const [disputes, agents] = await Promise.all([
    job.dispute_until ? readDisputes(trx, job_id) : [],
    bidder ?? lockAgents(trx, chosen === 'accept' ? [job.employer_id, actor.agent_id] : []),
  ]);
  // A job that is OPEN has no other hires than those that ended while it went on.
  const leavers = job.status === 'OPEN' ? hired.map((hire) => hire.worker_id) : [];
  const facts = { job, hires, disputes, leavers, bid, actor, agents, now: trx.now, rules };
  throwRefusal(judgeActor(chosen, facts));
  checkVersion(job, target.versions ?? null);
  throwRefusal(judgeState(chosen, facts));
  return facts;
}

/** The job, locked until the transaction ends. Fails with job_not_found. */
export async function lockJob(trx: Transaction, job_id: string): Promise<Job> {
  const [job] = await selectLocked(trx, { job_id });
  if (!job) throw new Failure('job_not_found', { job_id });
  return job;
}

const selectLocked = prepare((db, { job_id }: { job_id: string }) =>
  db.selectFrom('job').selectAll().where('job_id', '=', job_id).forUpdate(),
);

/**
 * Writes the result of a move of a locked job: its status, when time next moves it, the end of the live bids when it
 * leaves OPEN, and the end of the disputes in which no undecided hire is left.
 */
export async function finishMove(
  scope: Scope,
  { job, move, status, changes = {} }: { job: Job; move: Move; status: JobStatus; changes?: MoveChanges },
): Promise<void> {
  const { from, to }: Rule = moves[move];
  assert.ok(from.includes(job.status), `${move} from ${job.status}`);
  assert.ok(to.includes(status), `${move} to ${status}`);
  const { trx, actor } = scope;
  const { job_id, employer_id } = job;
  if (status === 'CLOSED' && job.prefunded) await releaseReserve(trx, job);
  if (job.live_bids > 0 && status !== 'OPEN') await rejectLiveBids(trx, job, move === 'hire');
  const disputed = job.disputed || move === 'dispute' ? await endDisputes(trx, job.job_id) : false;
  updateJob(trx, job, {
    ...changes,
    status,
    disputed,
    ...(status !== 'OPEN' && { live_bids: 0 }),
    ...(status === 'REVIEW' && job.status === 'ACTIVE' && { delivered_at: trx.now }),
    ...(status === 'CLOSED' && { closed_at: trx.now, reserve: 0n, reserve_outside: 0n }),
  });
  if (status === 'CLOSED' && actor?.agent_id !== employer_id) {
    tell(trx, employer_id, 'job.closed', { job_id, reason: changes.close_reason ?? 'completed' });
  }
  if (status === 'OPEN') {
    tell(trx, employer_id, 'job.reopened', { job_id });
    if (!job.hidden_at) announceJob(trx, job);
  }
}

/** What a move writes beside the status and what follows from it. */
type MoveChanges = Omit<JobChanges, 'status' | 'disputed'>;

function judgeActor(move: Act, facts: Facts): Refusal | null {
  const { job, hires, bid, actor } = facts;
  const { by } = rules[move];
  if (!actor || by === 'market') return actor || by !== 'market' ? { code: 'invalid_agent_type' } : null;
  const is_employer = job.employer_id === actor.agent_id;
  const is_hired = hires.some((hire) => hire.worker_id === actor.agent_id);
  switch (by) {
    case 'worker':
      if (!isWorker(actor)) return { code: 'invalid_agent_type' };
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
  const { job_id, status, disputed, hidden_at } = facts.job;
  const { from, in_dispute }: Rule = rules[move];
  if (in_dispute && !disputed) return invalidState('not_disputed', { job_id });
  if (hidden_at && HIRING.has(move) && status === 'OPEN') {
    return { code: 'job_not_open', details: { reason: 'is_hidden', job_id } };
  }
  if (from.includes(status)) return state_guards[move]?.(facts) ?? null;
  if (from.every((start) => start === 'OPEN')) {
    return { code: 'job_not_open', details: { reason: STATE_REASONS[status], job_id } };
  }
  return invalidState(status === 'REVIEW' ? 'delivered' : STATE_REASONS[status], { job_id });
}

/** What nobody does to a hidden job. */
const HIRING: ReadonlySet<Act> = new Set<Act>(['accept', 'bid', 'hire', 'invite']);

const STATE_REASONS = {
  OPEN: 'is_open',
  ACTIVE: 'is_active',
  REVIEW: 'is_review',
  CLOSED: 'is_closed',
} as const;

function throwRefusal(refusal: Refusal | null): void {
  if (refusal) throw new Failure(refusal.code, refusal.details);
}

async function readBid(trx: Transaction, job_id: string, bid_id: string): Promise<BidRow> {
  const [bid] = await selectBid(trx, { job_id, bid_id });
  if (!bid) throw new Failure('bid_not_found', { job_id, bid_id });
  return bid;
}

const selectBid = prepare((db, { job_id, bid_id }: Pick<BidRow, 'job_id' | 'bid_id'>) =>
  db.selectFrom('bid').selectAll().where('job_id', '=', job_id).where('bid_id', '=', bid_id),
);

/** Gives back what a prefunded job still holds without a hire. */
async function releaseReserve(trx: Transaction, job: Job): Promise<void> {
  const { job_id, employer_id, currency } = job;
  const { reserve: amount, reserve_outside: outside } = await readReserve(trx, job);
  if (amount > 0n) await release(trx, { job_id, employer_id, currency, amount, outside });
}

/** Ends the live bids. `displaced`: others were hired, and the bids can be live again if the job reopens soon. */
async function rejectLiveBids(trx: Transaction, { job_id }: Job, displaced: boolean): Promise<void> {
  const ended = await endLiveBids(trx, { job_id, ended_at: trx.now, displaced });
  const reason = displaced ? 'others_hired' : 'job_closed';
  for (const bid of ended) tell(trx, bid.worker_id, 'bid.rejected', { job_id, ...bid, reason });
}

const endLiveBids = prepare(
  (db, { job_id, ended_at, displaced }: { job_id: string; ended_at: Date; displaced: boolean }) =>
    db
      .updateTable('bid')
      .set({ status: sql`'REJECTED'`, ended_at, displaced })
      .where('job_id', '=', job_id)
      .where('status', '=', sql.lit('PENDING'))
      .returning(['bid_id', 'worker_id']),
);

/** Ends the disputes of a job in which no undecided hire is left; returns whether another goes on. */
async function endDisputes(trx: Transaction, job_id: string): Promise<boolean> {
  await trx
    .updateTable('dispute')
    .set({ ended_at: trx.now })
    .where('job_id', '=', job_id)
    .where('ended_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('hire')
            .where('hire.job_id', '=', job_id)
            .whereRef('hire.dispute_id', '=', 'dispute.dispute_id')
            .where('hire.state', 'in', ['hired', 'delivered']),
        ),
      ),
    )
    .execute();
  const disputes = await readDisputes(trx, job_id);
  return disputes.some((dispute) => dispute.ended_at === null);
}

function readDisputes(trx: Transaction, job_id: string): Promise<Dispute[]> {
  return selectDisputes(trx, { job_id });
}

const selectDisputes = prepare((db, { job_id }: { job_id: string }) =>
  db.selectFrom('dispute').selectAll().where('job_id', '=', job_id).orderBy('raised_at'),
);

/** All hires of a job, also those that ended. */
const selectHired = prepare((db, { job_id }: { job_id: string }) =>
  db.selectFrom('hire').select('worker_id').where('job_id', '=', job_id),
);
