import { Failure } from '../domain/kernel/failure.ts';
import { readText } from './messages.ts';
import { invalidParam, RpcError } from './rpc.ts';
import type { Session } from './session.ts';
import type { Task, TaskState } from './task.ts';
import { ALL_STATES, readArtifacts, readOwn, stateOf, statusOf, toTask } from './tasks.ts';

interface TaskList {
  tasks: Task[];
  nextPageToken: string;
  pageSize: number;
  totalSize: number;
}

/**
 * Lists the tasks of the caller whose jobs are posted, the last changed first. A page can have fewer tasks than asked for,
 * or none, and go on. Throws an `RpcError` for a wrong parameter.
 */
export async function listTasks(session: Session, params: Record<string, unknown>): Promise<TaskList> {
  const { pageSize = DEFAULT_SIZE, includeArtifacts: with_artifacts = false } = params;
  if (!Number.isInteger(pageSize) || Number(pageSize) < 1 || Number(pageSize) > MOST) {
    throw invalidParam('pageSize', `must be an integer from 1 to ${MOST}.`);
  }
  if (typeof with_artifacts !== 'boolean') throw invalidParam('includeArtifacts', 'must be true or false.');
  const state = readState(params.status);
  const since = readTime(params.statusTimestampAfter);
  const cursor = readText('pageToken', params.pageToken);
  const context_id = readText('contextId', params.contextId);
  const page_size = Math.min(Number(pageSize), with_artifacts ? MOST_WITH_ARTIFACTS : MOST);
  const status = state && statusOf(state);
  const { jobs, pagination } =
    context_id === undefined
      ? await session.listPosted({ status, since, page: { page: 1, page_size, cursor } }).catch(refuseCursor)
      : await findOne(session, context_id);
  const found = jobs.filter((job) => state === undefined || stateOf(job) === state);
  const tasks: Task[] = [];
  // One after the other: a caller has few turns with the database.
  for (const job of found) {
    const task = toTask(job);
    tasks.push(with_artifacts ? { ...task, artifacts: await readArtifacts(session.caller, job) } : task);
  }
  const { cursor: next, total } = pagination;
  return { tasks, nextPageToken: next ?? '', pageSize: page_size, totalSize: total };
}

const DEFAULT_SIZE = 50;
const MOST = 100;
/** Each task with its artifacts is a read of its own. */
const MOST_WITH_ARTIFACTS = 10;

function readState(value: unknown): TaskState | undefined {
  const name = readText('status', value);
  if (name === undefined || name === 'TASK_STATE_UNSPECIFIED') return undefined;
  const state = ALL_STATES.find((one) => one === name);
  if (!state) throw invalidParam('status', `must be one of ${ALL_STATES.join(', ')}.`);
  return state;
}

function readTime(value: unknown): Date | undefined {
  const text = readText('statusTimestampAfter', value);
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (!TIME.test(text) || Number.isNaN(time.getTime())) {
    throw invalidParam('statusTimestampAfter', 'must be a time such as 2026-03-13T10:00:00Z.');
  }
  return time;
}

const TIME = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

function refuseCursor(error: unknown): never {
  throw isInvalidCursor(error) ? invalidParam('pageToken', 'must be a nextPageToken of this list.') : error;
}

function isInvalidCursor(error: unknown): boolean {
  return error instanceof Failure && error.code === 'validation_failed';
}

/** Each task is the only one of its context. */
async function findOne(session: Session, id: string) {
  const job = await readOwn(session, id).catch((error) => {
    if (error instanceof RpcError && error.reason === 'TASK_NOT_FOUND') return null;
    throw error;
  });
  const jobs = job ? [job] : [];
  return { jobs, pagination: { cursor: null, total: jobs.length } };
}
