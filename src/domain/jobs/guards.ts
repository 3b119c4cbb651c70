import type { Actor } from '../kernel/actor.ts';
import type { LockedAgent } from '../kernel/agent_locks.ts';
import { Failure, type FailureCode, type FailureDetails, invalid, type Reason } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import {
  type BidRow,
  type Dispute,
  type Hire,
  hasDelivered,
  isDisputed,
  isUndecided,
  type Job,
} from './records.ts';
import { isPast } from './timers.ts';

// What the state table cannot say of a move. Everything here is pure: facts in, a refusal or null out.

/** What judging a move needs to know. */
export interface Facts {
  job: Pick<
    Job,
    | 'job_id'
    | 'employer_id'
    | 'hiring'
    | 'tags'
    | 'min_trust'
    | 'status'
    | 'live_bids'
    | 'disputed'
    | 'dispute_until'
    | 'hidden_at'
  >;
  /** The standing hires. */
  hires: Hire[];
  /** The disputes of the job, ended ones too. */
  disputes: Dispute[];
  /** The workers that left a hire of this job, read while it is OPEN. */
  leavers: string[];
  /** The bid that the move is about, if any. */
  bid: Pick<BidRow, 'bid_id' | 'worker_id' | 'status'> | null;
  /** Null where the market itself moves the job. */
  actor: Actor | null;
  /** The rows of the agents that the move hires or lets bid, the employer's included. */
  agents: ReadonlyMap<string, JudgedAgent>;
  now: Date;
  rules: MarketRules;
}

/** What judging a move needs to know of an agent. */
export type JudgedAgent = Pick<
  LockedAgent,
  | 'agent_id'
  | 'capabilities'
  | 'banned_at'
  | 'closed_at'
  | 'active_hires'
  | 'undecided_deliveries'
  | 'proven_jobs'
  | 'trust_score'
>;

/** Why a move cannot be made: what a `Failure` is made of. */
export interface Refusal {
  code: FailureCode;
  details?: FailureDetails | undefined;
}

export type Guard = (facts: Facts) => Refusal | null;

/** How often an employer can return the work of one hire. */
const REVISION_LIMIT = 5;

/** Refuses a worker that lacks the trust that a job asks for. */
const isTrusted: Guard = ({ job: { min_trust }, actor, agents }) => {
  const worker = agents.get(actor?.agent_id ?? '');
  if (!worker || min_trust === null || worker.trust_score >= min_trust) return null;
  return forbidden('trust_too_low', { min_trust, trust_score: worker.trust_score });
};

/** Refuses a worker as `isTrusted` does, and one that lacks a tag of the job. */
export const isQualified: Guard = (facts) => {
  const { job, actor, agents } = facts;
  const capabilities = agents.get(actor?.agent_id ?? '')?.capabilities ?? [];
  const missing = job.tags.filter((tag) => !capabilities.includes(tag));
  return isTrusted(facts) ?? (missing.length > 0 ? forbidden('capability_missing', { missing }) : null);
};

/**
 * Refuses a bidder that is banned or has closed its account; its key may have been accepted just before. Then as
 * `isTrusted` does.
 */
export const canBid: Guard = (facts) => {
  const bidder = facts.agents.get(facts.actor?.agent_id ?? '');
  if (bidder?.closed_at) return { code: 'unauthorized', details: { reason: 'account_closed' } };
  return bidder?.banned_at ? { code: 'agent_banned' } : isTrusted(facts);
};

/** Refuses a bid on a job that workers take directly, and a worker that has left it. */
export const takesBids: Guard = ({ job: { hiring, job_id }, leavers, actor }) => {
  if (hiring === 'direct') return { code: 'job_not_open', details: { reason: 'direct', job_id } };
  return leavers.includes(actor?.agent_id ?? '') ? invalidState('left_job', { job_id }) : null;
};

/** Refuses taking a job that is assigned by bidding, and a worker who cannot be hired. */
export const canBeTaken: Guard = (facts) => {
  const { job, leavers, actor, agents, rules } = facts;
  const { hiring, job_id } = job;
  if (hiring === 'bidding') return { code: 'job_not_open', details: { reason: 'bidding', job_id } };
  if (!actor) return null;
  if (leavers.includes(actor.agent_id)) return invalidState('left_job', { job_id });
  return judgeHire({ job, agents, rules }, actor.agent_id);
};

/** How often one agent can bid on a job. */
const BIDS_PER_JOB = 3;

/** Why a worker with these earlier bids on a job cannot bid again. */
export function judgeEarlierBids(job_id: string, earlier: EarlierBid[]): Refusal | null {
  if (earlier.some((bid) => bid.refused)) return invalidState('rejected', { job_id });
  const live = earlier.find((bid) => bid.status === 'PENDING');
  if (live) return { code: 'duplicate_bid', details: { job_id, bid_id: live.bid_id } };
  // A bid that ended because others were hired can be made again.
  const own = earlier.filter((bid) => !bid.displaced);
  return own.length < BIDS_PER_JOB ? null : invalidState('bids_used_up', { job_id, limit: BIDS_PER_JOB });
}

export type EarlierBid = Pick<BidRow, 'bid_id' | 'status' | 'refused' | 'displaced'>;

/** Refuses a bid that has ended. */
export const isPending: Guard = ({ bid }) =>
  bid && bid.status !== 'PENDING' ? invalidState('not_pending', { bid_id: bid.bid_id }) : null;

/** Refuses handing in work that has been delivered. */
export const isUndelivered: Guard = ({ job: { job_id }, hires, actor }) => {
  const own = ownHire(hires, actor);
  if (own && !isUndecided(own)) return invalidState('paid', { job_id });
  return own?.state === 'hired' ? null : invalidState('delivered', { job_id });
};

/** Refuses evidence from a worker whose own work is not disputed. */
export const isConcerned: Guard = ({ job: { job_id }, hires, actor }) => {
  const own = ownHire(hires, actor);
  return own && !isDisputed(own) ? invalidState('delivered', { job_id }) : null;
};

/** Refuses leaving a hire whose work has been delivered, unless that gives in to a dispute. */
export const canLeave: Guard = ({ job: { job_id }, hires, actor }) => {
  const own = ownHire(hires, actor);
  if (!own || !isUndecided(own)) return invalidState('paid', { job_id });
  return own.state === 'delivered' && !isDisputed(own) ? invalidState('delivered', { job_id }) : null;
};

/** Refuses cancelling a job in progress that has no overdue hire, or only disputed ones. */
export const canBeCancelled: Guard = ({ job: { job_id, status }, hires, now }) => {
  if (status === 'OPEN') return null;
  const overdue = hires.filter((hire) => hire.state === 'hired' && isPast(hire.due_at, now));
  if (overdue.length === 0) return invalidState('not_overdue', { job_id });
  return overdue.every(isDisputed) ? invalidState('disputed', { job_id }) : null;
};

/** Refuses a second dispute of one party, and one after the 14 days in which a job can be disputed. */
export const canDispute: Guard = (facts) => {
  const { job, hires, disputes, actor, now } = facts;
  const { job_id, dispute_until } = job;
  const concerned = actor && job.employer_id !== actor.agent_id ? [actor.agent_id] : undefined;
  const misfit = findMisfit('dispute', facts, concerned);
  if (misfit) return misfit;
  // A job that reopened and hired again starts afresh.
  const hired_at = Math.min(...hires.map((hire) => hire.hired_at.getTime()));
  const is_used = disputes.some(
    ({ raised_by, raised_at }) => raised_by === actor?.agent_id && raised_at.getTime() >= hired_at,
  );
  if (is_used) return invalidState('dispute_used', { job_id });
  return isPast(dispute_until, now) ? invalidState('dispute_over', { job_id }) : null;
};

/** Refuses taking back a dispute that another agent raised, or that has ended. */
export const hasRaised: Guard = ({ job: { job_id }, disputes, actor }) => {
  const own = disputes.find((dispute) => dispute.raised_by === actor?.agent_id && !dispute.ended_at);
  return own ? null : forbidden('not_raiser', { job_id });
};

/** The moves of an employer that are about some of the hires. */
type HireMove = 'approve' | 'return' | 'dispute';

export const canBeApproved: Guard = (facts) => findMisfit('approve', facts);

/** Refuses returning work as `chooseHires` does, and if only banned workers delivered it, where the facts have them. */
export const canBeReturned: Guard = (facts) => {
  const returned = facts.hires.filter((hire) => !judgeHireMove('return', hire));
  const banned = returned.filter(({ worker_id }) => facts.agents.get(worker_id)?.banned_at);
  const [first] = banned;
  if (first && banned.length === returned.length) {
    return invalidState('worker_banned', { worker_id: first.worker_id });
  }
  return findMisfit('return', facts);
};

/**
 * The hires that a move is about: those of the named workers, otherwise all that it fits. While others work, an
 * approval without names gives in to the disputes. Fails with validation_failed (hired_workers) and as judged.
 */
export function chooseHires(move: HireMove, facts: Facts, worker_ids?: readonly string[]): Hire[] {
  const { job, hires } = facts;
  for (const [i, named] of (worker_ids ?? []).entries()) {
    if (!hires.some((hire) => hire.worker_id === named)) throw invalid(['worker_ids', i], 'hired_workers');
  }
  const misfit = findMisfit(move, facts, worker_ids);
  if (misfit) throw new Failure(misfit.code, misfit.details);
  if (worker_ids) return hires.filter((hire) => worker_ids.includes(hire.worker_id));
  const gives_in = move === 'approve' && job.status === 'ACTIVE';
  const chosen = hires.filter((hire) => (gives_in ? isDisputed(hire) : !judgeHireMove(move, hire)));
  if (chosen.length === 0) throw new Failure('invalid_state', { reason: 'is_active', job_id: job.job_id });
  return chosen;
}

/** Why one of the named hires does not fit a move; without names, why none of the undecided hires does. */
function findMisfit(move: HireMove, { hires }: Facts, worker_ids?: readonly string[]): Refusal | null {
  const named = hires.filter((hire) => worker_ids?.includes(hire.worker_id) ?? isUndecided(hire));
  const misfits = named.map((hire) => judgeHireMove(move, hire));
  const is_refused = worker_ids ? misfits.some(Boolean) : misfits.every(Boolean);
  return (is_refused && misfits.find(Boolean)) || null;
}

function judgeHireMove(move: HireMove, hire: Hire): Refusal | null {
  const { job_id, worker_id, state, revisions } = hire;
  const facts = { job_id, worker_id };
  if (!isUndecided(hire)) return invalidState('paid', facts);
  switch (move) {
    case 'approve':
      return state === 'delivered' || isDisputed(hire) ? null : invalidState('is_active', facts);
    case 'return':
      if (isDisputed(hire)) return invalidState('disputed', facts);
      if (state === 'hired') return invalidState('is_active', facts);
      return revisions >= REVISION_LIMIT
        ? invalidState('revision_limit', { ...facts, limit: REVISION_LIMIT })
        : null;
    case 'dispute':
      if (isDisputed(hire)) return invalidState('disputed', facts);
      return hasDelivered(hire) ? null : invalidState('nothing_to_dispute', facts);
  }
}

/** Why this worker cannot be hired for the job: a banned party, a closed account, or what the worker still has in hand. */
export function judgeHire(
  { job, agents, rules }: Pick<Facts, 'agents' | 'rules'> & { job: Pick<Job, 'job_id' | 'employer_id'> },
  worker_id: string,
): Refusal | null {
  const worker = agents.get(worker_id);
  if (agents.get(job.employer_id)?.banned_at) return invalidState('employer_banned', { job_id: job.job_id });
  if (worker?.banned_at) return invalidState('worker_banned', { worker_id });
  if (worker?.closed_at) return invalidState('agent_closed', { worker_id });
  return worker ? judgeLoad(worker, rules) : null;
}

/** Paid jobs after which a worker is no newcomer. */
const NEWCOMER_JOBS = 3;
const NEWCOMER_HIRES = 5;
const LEAST_UNDECIDED = 5;
const MOST_UNDECIDED = 100;

/** The undelivered hires that a worker can have, null for any number, and the deliveries that nobody has decided on. */
export function limitLoad(
  { proven_jobs }: Pick<LockedAgent, 'proven_jobs'>,
  { max_active_hires }: MarketRules,
): { active_hires: number | null; undecided_deliveries: number } {
  const setting = max_active_hires === 0 ? Number.POSITIVE_INFINITY : max_active_hires;
  const active_hires = proven_jobs < NEWCOMER_JOBS ? Math.min(NEWCOMER_HIRES, setting) : setting;
  return {
    active_hires: Number.isFinite(active_hires) ? active_hires : null,
    undecided_deliveries: Math.min(LEAST_UNDECIDED + proven_jobs, MOST_UNDECIDED),
  };
}

/** Why a worker can take no more work: too much undelivered, or too many deliveries that nobody has decided on. */
export function judgeLoad(
  worker: Pick<LockedAgent, 'agent_id' | 'active_hires' | 'undecided_deliveries' | 'proven_jobs'>,
  rules: MarketRules,
): Refusal | null {
  const { agent_id: worker_id, active_hires, undecided_deliveries } = worker;
  const limits = limitLoad(worker, rules);
  if (limits.active_hires !== null && active_hires >= limits.active_hires) {
    return invalidState('hire_limit', { limit: limits.active_hires, worker_id });
  }
  if (undecided_deliveries < limits.undecided_deliveries) return null;
  return invalidState('undecided_limit', { limit: limits.undecided_deliveries, worker_id });
}

/** The actor's own standing hire. */
export function ownHire(hires: Hire[], actor: Actor | null): Hire | undefined {
  return hires.find((hire) => hire.worker_id === actor?.agent_id);
}

export function invalidState(reason: Reason, facts: FailureDetails): Refusal {
  return { code: 'invalid_state', details: { reason, ...facts } };
}

export function forbidden(reason: Reason, facts: FailureDetails = {}): Refusal {
  return { code: 'forbidden', details: { reason, ...facts } };
}
