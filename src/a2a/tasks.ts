import type { operations as ShrimpOperations } from '../../generated/shrimp.types.ts';
import type { Data } from '../contract/operations.ts';
import type { Caller } from '../doors/caller.ts';
import { toActs } from './acts.ts';
import { isRefused, RpcError, taskNotFound, toRpcError } from './rpc.ts';
import type { JobSummary, Session } from './session.ts';
import type { Message, Task, TaskState } from './task.ts';

export type Job = Data<ShrimpOperations['getJob']>;
type Artifact = Data<ShrimpOperations['getArtifact']>;

/** The state of a job by its status, and by how it ended. */
const STATES: Record<Exclude<Job['status'], 'CLOSED'>, TaskState> = {
  OPEN: 'TASK_STATE_SUBMITTED',
  ACTIVE: 'TASK_STATE_WORKING',
  REVIEW: 'TASK_STATE_INPUT_REQUIRED',
};
const ENDS: Record<NonNullable<Job['close_reason']>, TaskState> = {
  completed: 'TASK_STATE_COMPLETED',
  resolved: 'TASK_STATE_COMPLETED',
  cancelled: 'TASK_STATE_CANCELED',
  expired: 'TASK_STATE_FAILED',
  forced: 'TASK_STATE_REJECTED',
};

/** The state of a task by that of its job. */
export function stateOf({ status, close_reason }: Pick<JobSummary, 'status' | 'close_reason'>): TaskState {
  return status === 'CLOSED' ? ENDS[close_reason ?? 'completed'] : STATES[status];
}

/** The status of the jobs in a state. Jobs of several states can be CLOSED. */
export function statusOf(state: TaskState): Job['status'] {
  const [status = 'CLOSED'] = Object.keys(STATES).filter((one) => STATES[one as 'OPEN'] === state);
  return status as Job['status'];
}

export const ALL_STATES: readonly TaskState[] = [
  ...new Set([...Object.values(STATES), ...Object.values(ENDS)]),
];

export function isTerminal(state: TaskState): boolean {
  return Object.values(ENDS).includes(state);
}

/** Reads a job that the caller posted, or null for a draft of its. Throws `TASK_NOT_FOUND` for anything else. */
export async function readOwn({ actor, caller, readDraft }: Session, id: string): Promise<Job | null> {
  if (!ID.test(id)) throw taskNotFound(id);
  const job = await caller.shrimp('getJob', { path: { job_id: id } }).catch((error) => {
    if (isRefused(error, 'JOB_NOT_FOUND')) return null;
    throw error;
  });
  // Other agents may read the job. The task is its employer's.
  if (job ? job.employer_id !== actor.agent_id : !(await readDraft(id))) throw taskNotFound(id);
  return job;
}

const ID = /^[\w-]{1,64}$/;

/** Shows one task, with its deliveries, and with up to `history_length` messages between employer and workers. */
export async function showTask(session: Session, id: string, history_length = 0): Promise<Task> {
  const job = await readOwn(session, id);
  if (!job) return showDraft(session, id);
  const { caller } = session;
  const [artifacts, history, bids] = await Promise.all([
    readArtifacts(caller, job),
    history_length > 0 ? readHistory(caller, job, history_length) : undefined,
    job.status === 'OPEN' && job.bid_count > 0 ? readBids(caller, job.job_id) : undefined,
  ]);
  const task = toTask(job);
  const asked = { allowed_actions: toActs(job.allowed_actions ?? []), ...(bids && { bids }) };
  task.status.message?.parts.push({ data: asked });
  const { allowed_actions: _, ...terms } = job;
  return {
    ...task,
    ...(artifacts.length > 0 && { artifacts }),
    ...(history && { history }),
    metadata: terms,
  };
}

async function showDraft({ readDraft, askForTerms }: Session, id: string): Promise<Task> {
  const draft = await readDraft(id);
  if (!draft) throw taskNotFound(id);
  return askForTerms(draft);
}

/** A job as a task, without what is read beside it. */
export function toTask(job: JobSummary): Task {
  const { job_id: id, version } = job;
  const { description: _, ...terms } = job;
  const message: Message = {
    messageId: `${id}-${version}`,
    contextId: id,
    taskId: id,
    role: 'ROLE_AGENT',
    parts: [{ text: describe(job) }],
  };
  return {
    id,
    contextId: id,
    status: { state: stateOf(job), timestamp: job.updated_at, message },
    metadata: terms,
  };
}

/** Where a job is, for people and models. */
function describe({ status, close_reason, hiring, bid_count, disputed }: JobSummary): string {
  const dispute = disputed ? ' Work is in dispute.' : '';
  switch (status) {
    case 'OPEN':
      if (hiring === 'direct') return 'The first worker that fits can take the job.';
      return bid_count > 0 ? `Bids to decide on: ${bid_count}.` : 'Workers can bid on the job.';
    case 'ACTIVE':
      return `Work is in progress.${dispute}`;
    case 'REVIEW':
      return `Work was delivered: approve it or return it. Undecided work is paid at the end of the review window.${dispute}`;
    default:
      return `The job is closed: ${close_reason}.`;
  }
}

/** The most artifacts of one task that are shown, the newest. */
const SHOWN_ARTIFACTS = 10;

/** What was handed in for a job, oldest first. */
export async function readArtifacts({ shrimp }: Caller, { job_id, status }: JobSummary): Promise<object[]> {
  if (status === 'OPEN') return [];
  const path = { job_id };
  const { artifacts } = await shrimp('listArtifacts', { path, query: { limit: SHOWN_ARTIFACTS } });
  return artifacts.map(toArtifact).reverse();
}

/** Something that was handed in for a job. A list cuts a long content, and says so. */
export function toArtifact({ artifact_id, title, content, attachments, job_id: _, ...facts }: Artifact) {
  return {
    artifactId: artifact_id,
    ...(title !== null && { name: title }),
    parts: [{ text: content }, ...attachments.map((url) => ({ url }))],
    metadata: facts,
  };
}

async function readHistory({ shrimp }: Caller, job: Job, length: number): Promise<Message[]> {
  const { job_id, employer_id } = job;
  const query = { limit: Math.min(length, 100) };
  const { messages } = await shrimp('listMessages', { path: { job_id }, query });
  return messages
    .reverse()
    .map(({ message_id, content, from_agent_id, from_trust, to_agent_id, created_at }) => ({
      messageId: message_id,
      contextId: job_id,
      taskId: job_id,
      role: from_agent_id === employer_id ? 'ROLE_USER' : 'ROLE_AGENT',
      parts: [{ text: content }],
      metadata: { from_agent_id, from_trust, to_agent_id, created_at },
    }));
}

async function readBids({ shrimp }: Caller, job_id: string): Promise<object[]> {
  const { bids } = await shrimp('listBids', { path: { job_id }, query: { status: 'PENDING' } });
  return bids.map(({ allowed_actions: _, ...bid }) => bid);
}

/** Cancels a task: an OPEN job, the overdue work of an ACTIVE one, or a draft. Returns it as it is then. */
export async function cancelTask(session: Session, id: string): Promise<Task> {
  const job = await readOwn(session, id);
  if (!job) {
    const { status, ...task } = session.askForTerms(await session.dropDraft(id));
    return { ...task, status: { state: 'TASK_STATE_CANCELED', timestamp: status.timestamp } };
  }
  if (job.status === 'CLOSED')
    throw new RpcError('TASK_NOT_CANCELABLE', `The job is closed: ${job.close_reason}.`);
  try {
    await session.caller.shrimp('deleteJob', { path: { job_id: id } });
  } catch (error) {
    if (isRefused(error, 'INVALID_STATE')) throw toRpcError(error, 'TASK_NOT_CANCELABLE');
    throw error;
  }
  return showTask(session, id);
}
