import { CHECK_MS, type Followed, RETRY, startHeart, writeEvent } from '../contract/stream.ts';
import { type CallersEvent, Refused } from '../doors/caller.ts';
import { failed, invalidParam, isRefused, RpcError, type RpcId, succeeded, toRpcError } from './rpc.ts';
import type { Session } from './session.ts';
import type { Status, Task, TaskState } from './task.ts';
import { isTerminal, readOwn, showTask, stateOf, toArtifact } from './tasks.ts';

/** What a subscription is about, and where it begins. */
export interface Subscription {
  /** Of the request: each response has it. */
  id: RpcId;
  /** The task as it is now, which the stream begins with. */
  task: Task;
  /** The id of the last event that the client received; undefined to begin now. */
  last_id: string | undefined;
}

/**
 * Yields the text of a stream of a task's updates: the task, then what happens to it, until it has ended, the caller is
 * gone, its key no longer works, or the server stops. The id of an event leads to what follows it, without a loss or a
 * repeat. Fails before the first text as `follow` does; later it says why it ends.
 */
export async function* writeUpdates(
  session: Session,
  { id, task, last_id }: Subscription,
): AsyncGenerator<string, void> {
  const is_half = last_id?.endsWith(HALF) ?? false;
  const after = (is_half ? last_id?.slice(0, -HALF.length) : last_id) ?? (await session.readEnd());
  const followed = session.caller.follow({ after, types: TYPES });
  const first = await followed.next().catch((error) => {
    throw last_id !== undefined && isRefused(error, 'VALIDATION_ERROR')
      ? invalidParam('Last-Event-ID', 'must be the id of an event of yours.')
      : error;
  });
  try {
    const results = readUpdates(session, { followed, first, after, task, is_half });
    for await (const update of results) {
      if (typeof update === 'string') yield update;
      else yield writeEvent(succeeded(id, update.result), update.id);
    }
  } catch (error) {
    // What happened has to be said in the stream: its status is sent.
    if (error instanceof RpcError) yield writeEvent(failed(id, error));
    else if (error instanceof Refused) yield writeEvent(failed(id, toRpcError(error)));
    else throw error;
  } finally {
    await followed.return();
  }
}

/** Marks the place between the two updates of one event. */
const HALF = '~';

/** An update with where a client goes on after it, or the text of something else. */
type Update = { id: string; result: object } | string;

interface Reading {
  followed: AsyncGenerator<Followed<CallersEvent>, void>;
  first: IteratorResult<Followed<CallersEvent>, void>;
  after: string;
  task: Task;
  /** Whether the client has the artifact of the next event. */
  is_half: boolean;
}

async function* readUpdates(session: Session, reading: Reading): AsyncGenerator<Update, void> {
  const { followed, task } = reading;
  const beat = startHeart();
  let { after: place, is_half } = reading;
  let known = task.status.state;
  let quiet_ms = 0;
  yield { id: is_half ? place + HALF : place, result: { task } };
  for (let next = reading.first; !next.done; next = await followed.next()) {
    const found = next.value;
    if (found === 'closing') return yield RETRY;
    let current = known;
    if (found === 'quiet') {
      yield* beat();
      quiet_ms += CHECK_MS;
      // What the employer did itself is no event.
      if (quiet_ms % LOOK_MS === 0) current = await readState(session, task.id);
    } else {
      const { data, ids } = found;
      const events = data.events.map((event, i) => ({ event, id: ids[i] ?? '' }));
      const own = events.filter(({ event }) => event.subject === task.id);
      if (own.length > 0 || next === reading.first) current = await readState(session, task.id);
      for (const { event, id } of own) {
        const artifact = is_half ? null : await readArtifact(session, event);
        if (artifact) yield { id: place + HALF, result: { artifactUpdate: artifact } };
        is_half = false;
        known = stateAfter(event, current);
        yield { id, result: { statusUpdate: toUpdate(event, known, id) } };
        if (isTerminal(known)) return;
        place = id;
      }
      place = data.cursor;
      if (data.has_more) continue;
    }
    if (current !== known) {
      const { status } = await showTask(session, task.id);
      yield { id: place, result: { statusUpdate: { taskId: task.id, contextId: task.id, status } } };
    }
    known = current;
    if (isTerminal(current)) return;
  }
}

/** How often a quiet stream reads its task, in ms. */
const LOOK_MS = 5_000;

async function readState(session: Session, id: string): Promise<TaskState> {
  const job = await readOwn(session, id);
  return job ? stateOf(job) : 'TASK_STATE_INPUT_REQUIRED';
}

/** What tells an employer about its job. The state is that after the event; null leaves it as it is. */
const AFTER: Partial<Record<CallersEvent['type'], TaskState | null>> = {
  'job.closed': null,
  'job.reopened': 'TASK_STATE_SUBMITTED',
  'bid.placed': 'TASK_STATE_SUBMITTED',
  'bid.withdrawn': 'TASK_STATE_SUBMITTED',
  'hire.created': 'TASK_STATE_WORKING',
  'hire.overdue': 'TASK_STATE_WORKING',
  'hire.delivered': null,
  'hire.paid': null,
  'hire.refunded': null,
  'artifact.added': null,
  'message.received': null,
  'dispute.raised': null,
  'dispute.retracted': null,
  'dispute.decided': null,
};
const TYPES = Object.keys(AFTER).join(',');

/** The state after an event. A task has ended only after `job.closed`: what is read again came before. */
function stateAfter({ type, data }: CallersEvent, current: TaskState): TaskState {
  if (type === 'job.closed') {
    return stateOf({
      status: 'CLOSED',
      close_reason: data.reason as Parameters<typeof stateOf>[0]['close_reason'],
    });
  }
  const before_end = type === 'hire.delivered' ? 'TASK_STATE_INPUT_REQUIRED' : 'TASK_STATE_WORKING';
  return AFTER[type] ?? (isTerminal(current) ? before_end : current);
}

function toUpdate({ type, subject = '', time, data }: CallersEvent, state: TaskState, id: string) {
  const status: Status = { state, timestamp: time };
  return { taskId: subject, contextId: subject, status, metadata: { event: type, data, last_event_id: id } };
}

/** The artifact that an event is about, if the caller can still read it. */
async function readArtifact({ caller }: Session, { type, subject = '', data }: CallersEvent) {
  const { artifact_id } = data;
  if (artifact_id === undefined || (type !== 'hire.delivered' && type !== 'artifact.added')) return null;
  try {
    const path = { job_id: subject, artifact_id };
    const artifact = toArtifact(await caller.shrimp('getArtifact', { path }));
    return { taskId: subject, contextId: subject, artifact, lastChunk: true };
  } catch (error) {
    if (isRefused(error, 'NOT_FOUND', 'FORBIDDEN')) return null;
    throw error;
  }
}
