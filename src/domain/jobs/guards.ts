import type { Actor } from '../kernel/actor.ts';
import type { LockedAgent } from '../kernel/agent_locks.ts';
import type { FailureCode, FailureDetails, Reason } from '../kernel/failure.ts';
import type { BidRow, Hire, Job } from './records.ts';
import { addHours, GRACE_HOURS, isPast } from './timers.ts';

// What the state table cannot say of a move. Everything here is pure: facts in, a refusal or null out.

/** What judging a move needs to know. */
export interface Facts {
  job: Job;
  /** The standing hires. */
  hires: Hire[];
  /** The bid that the move is about, if any. */
  bid: BidRow | null;
  /** Null where the market itself moves the job. */
  actor: Actor | null;
  /** The rows of the agents that the move hires or lets bid, the employer's included. */
  agents: ReadonlyMap<string, LockedAgent>;
  now: Date;
  /** How many undelivered hires one worker can have. */
  max_active_hires: number;
}

/** Why a move cannot be made: what a `Failure` is made of. */
export interface Refusal {
  code: FailureCode;
  details?: FailureDetails | undefined;
}

export type Guard = (facts: Facts) => Refusal | null;

/** How often an employer can return the work of a job. */
const REVISION_LIMIT = 5;

/** Refuses a worker that lacks a tag of a direct job. */
export const hasCapabilities: Guard = ({ job, actor, agents }) => {
  const capabilities = agents.get(actor?.agent_id ?? '')?.capabilities ?? [];
  const missing = job.tags.filter((tag) => !capabilities.includes(tag));
  return missing.length > 0 ? forbidden('capability_missing', { missing }) : null;
};

/** Refuses a banned bidder; its key may have been accepted just before the ban. */
export const isNotBanned: Guard = ({ actor, agents }) =>
  agents.get(actor?.agent_id ?? '')?.banned_at ? { code: 'agent_banned' } : null;

/** Refuses a bid on a job that workers take directly. */
export const takesBids: Guard = ({ job: { hiring, job_id } }) =>
  hiring === 'direct' ? { code: 'job_not_open', details: { reason: 'direct', job_id } } : null;

/** Refuses taking a job that is assigned by bidding, and a worker who cannot be hired. */
export const canBeTaken: Guard = (facts) => {
  const { hiring, job_id } = facts.job;
  if (hiring === 'bidding') return { code: 'job_not_open', details: { reason: 'bidding', job_id } };
  return facts.actor && judgeHire(facts, facts.actor.agent_id);
};

/** Refuses a bid that has ended. */
export const isPending: Guard = ({ bid }) =>
  bid && bid.status !== 'PENDING' ? invalidState('not_pending', { bid_id: bid.bid_id }) : null;

/** Refuses handing in work that has been delivered. */
export const isUndelivered: Guard = ({ job: { job_id }, hires, actor }) => {
  const own = hires.find((hire) => hire.worker_id === actor?.agent_id);
  return own?.state === 'hired' ? null : invalidState('delivered', { job_id });
};

/** Refuses leaving a hire whose work has been delivered, unless that gives in to a dispute. */
export const canLeave: Guard = ({ job: { job_id, disputed }, hires, actor }) => {
  const delivered = hires.some((hire) => hire.worker_id === actor?.agent_id && hire.state === 'delivered');
  return delivered && !disputed ? invalidState('delivered', { job_id }) : null;
};

/** Refuses returning work more often than the limit. */
export const canBeRevised: Guard = ({ job }) =>
  job.revisions >= REVISION_LIMIT ? invalidState('revision_limit', { limit: REVISION_LIMIT }) : null;

/** Refuses cancelling a job in progress that has no overdue hire. */
export const canBeCancelled: Guard = ({ job, hires, now }) =>
  job.status === 'ACTIVE' && overdueHires(hires, now).length === 0
    ? invalidState('not_overdue', { job_id: job.job_id })
    : null;

/** The undelivered hires that are due, or were due `GRACE_HOURS` ago where they lapse. */
export function overdueHires(hires: Hire[], now: Date, { lapsed = false } = {}): Hire[] {
  const latest = lapsed ? addHours(now, -GRACE_HOURS) : now;
  return hires.filter((hire) => hire.state === 'hired' && isPast(hire.due_at, latest));
}

/** Why this worker cannot be hired for the job: a banned party, or the worker's limit of hires. */
export function judgeHire(
  { job, agents, max_active_hires }: Pick<Facts, 'job' | 'agents' | 'max_active_hires'>,
  worker_id: string,
): Refusal | null {
  const worker = agents.get(worker_id);
  if (agents.get(job.employer_id)?.banned_at) return invalidState('employer_banned', { job_id: job.job_id });
  if (worker?.banned_at) return invalidState('worker_banned', { worker_id });
  if (worker && worker.active_hires >= max_active_hires) {
    return invalidState('hire_limit', { limit: max_active_hires, worker_id });
  }
  return null;
}

export function invalidState(reason: Reason, facts: FailureDetails): Refusal {
  return { code: 'invalid_state', details: { reason, ...facts } };
}

export function forbidden(reason: Reason, facts: FailureDetails = {}): Refusal {
  return { code: 'forbidden', details: { reason, ...facts } };
}
