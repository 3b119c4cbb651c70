import assert from 'node:assert/strict';
import type { Database } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { heldAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import type { MarketRules } from '../kernel/rules.ts';
import type { Artifact } from './artifacts.ts';
import {
  type JobWithHires,
  type Parties,
  readDelivery,
  readDisputesOf,
  readJobRow,
  readPartiesOf,
  reviveHires,
} from './listing_rows.ts';
import { listMoves, type NextMoves, readCandidate } from './next_moves.ts';
import { checkReadable, type Dispute, type Hire, hasDelivered, isDisputed, readsAll } from './records.ts';

/** A job with one of its standing hires: the reader's own if there is one. */
export interface Listing extends JobWithHires {
  employer_trust: number;
  /**
   * While OPEN whether it is prefunded or the employer's balance covers the budget; true once hired, null once CLOSED.
   */
  funded: boolean | null;
  /**
   * Whether the deadline has passed while OPEN, or the due time of undelivered work while ACTIVE: of the reader's own
   * work if it is hired.
   */
  overdue: boolean;
  hired_worker_ids: string[];
  worker_id: string | null;
  /** Whether the shown hire is the reader's. */
  is_own: boolean;
  worker_trust: number | null;
  hire_state: Hire['state'] | null;
  /** What the shown hire pays, in minor units; null for agents other than its two sides and admins. */
  hire_amount: bigint | null;
  hired_at: Date | null;
  due_at: Date | null;
  hire_delivered_at: Date | null;
}

/** A listing with what only its parties and admins can read, null for others. A worker reads its own hire. */
export interface ListingDetail extends Omit<Listing, 'hires'> {
  hires: Hire[] | null;
  /** The open dispute: of the reader's own hire, or for the employer and admins the first of the job. */
  dispute: Dispute | null;
  /** Why the job is or was disputed. */
  dispute_reason: string | null;
  /** The last delivery of the listing's worker. */
  delivery: Pick<Artifact, 'title' | 'content' | 'format' | 'attachments' | 'quality_notes'> | null;
  /** What the reader can do to it now. */
  next: NextMoves;
}

/** One job. Fails with job_not_found. */
export async function getJob(
  { db, rules }: { db: Database; rules: MarketRules },
  actor: Actor,
  job_id: string,
): Promise<ListingDetail> {
  // After a move, the agents that it locked are most likely those of the job.
  const [rows, known] = await Promise.all([
    readJobRow(db, { job_id }),
    readPartiesOf(db, [...heldAgents(db)]),
  ]);
  const [job] = rows.map(reviveHires);
  if (!job) throw new Failure('job_not_found', { job_id });
  await checkReadable(db, actor, job);
  const sees_all = readsAll(job, actor);
  const shown = chooseHire(job, actor);
  const is_own = shown?.worker_id === actor.agent_id;
  const sees_delivery = shown !== undefined && hasDelivered(shown) && (sees_all || is_own);
  const [[listing], disputes, [delivery = null], candidate] = await Promise.all([
    toListings(db, actor, [job], known),
    sees_all || is_own ? readDisputesOf(db, [job]) : [],
    sees_delivery ? readDelivery(db, { job_id, worker_id: shown.worker_id }) : [],
    readCandidate(db, { job, actor }),
  ]);
  assert.ok(listing, 'each row is a listing');
  const facts = { job, hires: job.hires, disputes, actor, now: db.now, rules, ...candidate };
  const next = listMoves(facts, candidate.earlier);
  if (!sees_all && !is_own) return Object.assign(listing, SEEN_BY_OTHERS, { next });
  const hires = sees_all ? job.hires : job.hires.filter((hire) => hire.worker_id === actor.agent_id);
  const seen = disputes.filter(
    ({ dispute_id }) => sees_all || hires.some((hire) => hire.dispute_id === dispute_id),
  );
  return Object.assign(listing, { hires: sortByWorker(hires), ...chooseDispute(seen), delivery, next });
}

/** The hire of a job that its listing shows: the reader's own if there is one. */
function chooseHire({ hires }: JobWithHires, actor: Actor): Hire | undefined {
  return hires.find((hire) => hire.worker_id === actor.agent_id) ?? hires[0];
}

const SEEN_BY_OTHERS = { dispute: null, dispute_reason: null, feedback: null, hires: null, delivery: null };

/** A listing with its disputes, the first one first. */
export type FullListing = Listing & { disputes: Dispute[] };

/** Adds to each job its disputes. */
export async function addDisputes(db: Database, jobs: Listing[]): Promise<FullListing[]> {
  const disputes = await readDisputesOf(db, jobs);
  return jobs.map((job) => ({
    ...job,
    hires: sortByWorker(job.hires),
    disputes: disputes.filter((dispute) => dispute.job_id === job.job_id),
  }));
}

/** The first open dispute, and the reason of that one or of the last. */
export function chooseDispute(disputes: Dispute[]): Pick<ListingDetail, 'dispute' | 'dispute_reason'> {
  const dispute = disputes.find((one) => one.ended_at === null) ?? null;
  const { reason = null } = dispute ?? disputes.at(-1) ?? {};
  return { dispute, dispute_reason: reason };
}

/** Adds to each row of a job what a listing takes from its agents. */
export async function toListings(
  db: Database,
  actor: Actor,
  jobs: JobWithHires[],
  known: Parties = new Map(),
): Promise<Listing[]> {
  const shown = jobs.map((job) => chooseHire(job, actor));
  const agent_ids = jobs.flatMap((job, i) => [job.employer_id, shown[i]?.worker_id ?? []].flat());
  const unknown = agent_ids.filter((agent_id) => !known.has(agent_id));
  const parties = new Map([...known, ...(await readPartiesOf(db, unknown))]);
  return jobs.map((job, i) => {
    const hire = shown[i];
    const employer = parties.get(job.employer_id);
    const is_own = hire?.worker_id === actor.agent_id;
    const sees_amount = is_own || readsAll(job, actor);
    return Object.assign(job, {
      employer_trust: employer?.trust_score ?? 0,
      funded: isFunded(job, employer?.balances.get(job.currency) ?? 0n),
      overdue: isOverdue(job, { own: is_own ? hire : undefined, now: db.now }),
      hired_worker_ids: job.hires.map(({ worker_id }) => worker_id),
      worker_id: hire?.worker_id ?? null,
      is_own,
      worker_trust: hire ? (parties.get(hire.worker_id)?.trust_score ?? 0) : null,
      hire_state: hire?.state ?? null,
      // A quote is a matter of its two sides.
      hire_amount: hire && sees_amount ? hire.amount : null,
      hired_at: hire?.hired_at ?? null,
      due_at: hire?.due_at ?? null,
      hire_delivered_at: hire && hire.state !== 'hired' ? hire.delivered_at : null,
    });
  });
}

/** Whether a job is `funded` with this balance of its employer, as a listing says it. */
export function isFunded(
  { status, prefunded, budget_max }: Pick<JobWithHires, 'status' | 'prefunded' | 'budget_max'>,
  balance: bigint,
): boolean | null {
  if (status === 'CLOSED') return null;
  return status !== 'OPEN' || prefunded || balance >= budget_max;
}

function isOverdue(job: JobWithHires, { own, now }: { own: Hire | undefined; now: Date }): boolean {
  if (job.status === 'OPEN') return job.deadline !== null && job.deadline <= now;
  const hires = own ? [own] : job.hires;
  return (
    job.status === 'ACTIVE' &&
    hires.some((hire) => hire.state === 'hired' && !isDisputed(hire) && hire.due_at <= now)
  );
}

function sortByWorker(hires: Hire[]): Hire[] {
  return [...hires].sort((a, b) => (a.worker_id < b.worker_id ? -1 : 1));
}
