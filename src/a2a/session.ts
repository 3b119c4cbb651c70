import type { operations as ShrimpOperations } from '../../generated/shrimp.types.ts';
import type { Market } from '../contract/execute.ts';
import type { Data } from '../contract/operations.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { readEnd } from '../domain/events/feed.ts';
import { type Draft, dropDraft, readDraft, saveDraft } from '../domain/jobs/drafts.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import type { PageRequest } from '../domain/kernel/page.ts';
import type { Caller, Origin } from '../doors/caller.ts';
import { withKey } from '../doors/origin.ts';
import type { Task } from './task.ts';

/** A page of an employer's jobs, as Shrimp Market shows them. */
type JobPage = Data<ShrimpOperations['listJobs']>;
export type JobSummary = JobPage['jobs'][number];

/** What lists the jobs that an agent posted, the last changed first. */
export type ListPosted = (
  db: Database,
  actor: Actor,
  request: { status: JobSummary['status'] | undefined; since: Date | undefined; page: PageRequest },
) => Promise<JobPage>;

/** Who sent a request, and what can be done in its name. */
export interface Session {
  actor: Actor;
  /** For reads. */
  caller: Caller;
  /** For a write that a repeat of the message does not do again, and that may create what has an id already. */
  writer(message_id: string, promised_id?: string): Caller;
  /** Shows a draft as a task that waits for the terms of its job. */
  askForTerms(draft: Draft): Task;
  saveDraft(message_id: string): Promise<Draft>;
  readDraft(job_id: string): Promise<Draft | null>;
  dropDraft(job_id: string): Promise<Draft>;
  listPosted(request: Parameters<ListPosted>[2]): Promise<JobPage>;
  /** The cursor from which every event is still to come. */
  readEnd(): Promise<string>;
}

/** What sessions are made with. */
export interface Means extends Pick<Session, 'askForTerms'> {
  market: Market;
  toCaller(origin: Origin): Caller;
  listPosted: ListPosted;
}

/** Makes the session of a request that was admitted. */
export function openSession(
  origin: Origin & { actor: Actor },
  { market, toCaller, listPosted, askForTerms }: Means,
): Session {
  const { actor, address } = origin;
  const { db, limits } = market;
  const { agent_id } = actor;
  const inTurn = <T>(work: () => Promise<T>) => limits.inTurn({ agent_id, address }, work);
  return {
    actor,
    caller: toCaller(origin),
    writer: (message_id, promised_id) =>
      toCaller({ ...withKey(origin, message_id), ...(promised_id !== undefined && { promised_id }) }),
    askForTerms,
    saveDraft: (message_id) => inTurn(() => inTransaction(db, (trx) => saveDraft(trx, actor, message_id))),
    readDraft: (job_id) => inTurn(() => readDraft(db, agent_id, job_id)),
    dropDraft: (job_id) => inTurn(() => inTransaction(db, (trx) => dropDraft(trx, agent_id, job_id))),
    listPosted: (request) => inTurn(() => listPosted(db, actor, request)),
    readEnd: () => inTurn(async () => (await readEnd(db, actor)).cursor),
  };
}
