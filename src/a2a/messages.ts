import { type Act, isPosting, readAct } from './acts.ts';
import { invalidParam, isObject, isRefused, RpcError, toRpcError } from './rpc.ts';
import type { Session } from './session.ts';
import type { Task } from './task.ts';
import { isTerminal, type Job, readOwn, showTask, stateOf } from './tasks.ts';

/** A message of a client: free text, or one act. */
export interface Sent {
  message_id: string;
  task_id: string | undefined;
  history_length: number;
  content: { text: string } | { act: Act };
}

/** Reads the parameters of `SendMessage`. Throws an `RpcError` for what is missing, wrong or not supported. */
export function readSent({ message, configuration = {} }: Record<string, unknown>): Sent {
  if (!isObject(message)) throw invalidParam('message', 'must be an object.');
  if (!isObject(configuration)) throw invalidParam('configuration', 'must be an object.');
  if (configuration.taskPushNotificationConfig != null) throw refusePush();
  const { messageId, taskId, contextId, role, parts } = message;
  if (typeof messageId !== 'string' || !KEY.test(messageId)) {
    throw invalidParam('message.messageId', 'must have 1 to 255 visible characters of ASCII.');
  }
  if (role !== 'ROLE_USER') throw invalidParam('message.role', 'must be ROLE_USER.');
  const task_id = readText('message.taskId', taskId);
  const context_id = readText('message.contextId', contextId);
  if (context_id !== undefined && context_id !== task_id) {
    throw invalidParam('message.contextId', 'must be that of the task: each task has a context of its own.');
  }
  return {
    message_id: messageId,
    task_id,
    history_length: readHistoryLength(configuration.historyLength, 'configuration.historyLength'),
    content: readParts(parts),
  };
}

/** An `Idempotency-Key` of the market. */
const KEY = /^[!-~]{1,255}$/;

/** The refusal of everything about push notifications. */
export function refusePush(): RpcError {
  return new RpcError(
    'PUSH_NOTIFICATION_NOT_SUPPORTED',
    'The market has webhooks of its own: createWebhook in its API. Or subscribe to the task.',
  );
}

/** Reads an optional text. In ProtoJSON an empty one counts as absent. */
export function readText(field: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw invalidParam(field, 'must be a text.');
  return value;
}

/** How many messages of a task are asked for; none unless set. */
export function readHistoryLength(value: unknown, field: string): number {
  if (value === undefined || value === null) return 0;
  if (!Number.isInteger(value) || (value as number) < 0)
    throw invalidParam(field, 'must be an integer, 0 or more.');
  return value as number;
}

const MOST_PARTS = 20;

function readParts(parts: unknown): Sent['content'] {
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > MOST_PARTS) {
    throw invalidParam('message.parts', `must have 1 to ${MOST_PARTS} parts.`);
  }
  const texts: string[] = [];
  const acts: Act[] = [];
  for (const [i, part] of parts.entries()) {
    const name = `message.parts.${i}`;
    if (!isObject(part)) throw invalidParam(name, 'must be an object.');
    const [kind, other] = KINDS.filter((one) => part[one] !== undefined);
    if (kind === undefined || other !== undefined)
      throw invalidParam(name, 'must have one of text and data.');
    const is_text = kind === 'text';
    const { mediaType = '' } = part;
    const fits =
      mediaType === '' || (is_text ? /^text\//.test(String(mediaType)) : mediaType === 'application/json');
    if (kind === 'raw' || kind === 'url' || !fits) {
      throw new RpcError(
        'CONTENT_TYPE_NOT_SUPPORTED',
        `${name}: a message has text, or data as application/json.`,
      );
    }
    if (!is_text) acts.push(readAct(part.data, name));
    else if (typeof part.text === 'string') texts.push(part.text);
    else throw invalidParam(`${name}.text`, 'must be a text.');
  }
  const [act] = acts;
  if (!act) return { text: texts.join('\n\n') };
  if (acts.length > 1 || texts.length > 0) {
    throw invalidParam(
      'message.parts',
      'must be one data part, or text: the market would not know which counts.',
    );
  }
  return { act };
}

const KINDS = ['text', 'data', 'raw', 'url'] as const;

/**
 * Carries a message out, and returns the task that it made or is about. The same message makes nothing twice. Throws an
 * `RpcError`, or what an operation refuses.
 */
export async function send(session: Session, sent: Sent): Promise<Task> {
  const { content } = sent;
  if ('text' in content) return say(session, sent, content.text);
  const { act } = content;
  return isPosting(act.operation_id) ? post(session, sent, act) : move(session, sent, act);
}

async function post(
  session: Session,
  { message_id, task_id, history_length }: Sent,
  act: Act,
): Promise<Task> {
  const { shrimp, aipod } = session.writer(message_id, task_id);
  const body = act.body as never;
  const posting =
    act.operation_id === 'createJob'
      ? shrimp('createJob', { body }).then(({ job_id }) => job_id)
      : aipod('createTask', { body }).then((task) => task.task_id);
  const job_id = await posting.catch(async (error) => {
    // The draft was posted, or there is none.
    if (task_id === undefined || !isMissing(error)) throw error;
    await readOwn(session, task_id);
    throw invalidParam('message.parts', 'must name an operation_id: the job of this task is posted.');
  });
  if (task_id !== undefined && job_id !== task_id) {
    throw invalidParam('message.messageId', `was used for the task ${job_id}.`);
  }
  return showTask(session, job_id, history_length);
}

function isMissing(error: unknown): boolean {
  return isRefused(error, 'JOB_NOT_FOUND', 'TASK_NOT_FOUND');
}

async function move(
  session: Session,
  { message_id, task_id, history_length }: Sent,
  act: Act,
): Promise<Task> {
  const { operation_id, bid_id, body } = act;
  if (task_id === undefined) throw invalidParam('message.taskId', `must name the task of ${operation_id}.`);
  const job = await readOwn(session, task_id);
  if (!job) throw invalidParam('message.parts', 'must have the terms of the job: it is not posted yet.');
  const { shrimp } = session.writer(message_id);
  const path = { job_id: task_id, ...(bid_id !== undefined && { bid_id }) };
  try {
    if (operation_id === 'sendMessage') {
      refuseClosed(job);
      await shrimp('sendMessage', { body: { ...body, job_id: task_id } });
    } else await shrimp(operation_id as 'updateJob', { path, ...(body && { body }) });
  } catch (error) {
    // A repeat of what closed the job is no error, and did not get here.
    if (isRefused(error, 'INVALID_STATE', 'JOB_NOT_OPEN') && job.status === 'CLOSED') {
      throw toRpcError(error, 'UNSUPPORTED_OPERATION');
    }
    throw error;
  }
  return showTask(session, task_id, history_length);
}

/** Free text opens a draft, or is a message to the worker of the task. */
async function say(session: Session, sent: Sent, text: string): Promise<Task> {
  const { message_id, history_length } = sent;
  const id = sent.task_id ?? (await session.saveDraft(message_id)).job_id;
  const job = await readOwn(session, id);
  if (!job || sent.task_id === undefined) return showTask(session, id, history_length);
  refuseClosed(job);
  const workers = job.hired_worker_ids;
  const [to_agent_id, other] = workers;
  if (to_agent_id === undefined || other !== undefined) return askWhom(session, id, workers);
  const body = { job_id: id, to_agent_id, content: text };
  await session.writer(message_id).shrimp('sendMessage', { body });
  return showTask(session, id, history_length);
}

function refuseClosed(job: Job): void {
  if (isTerminal(stateOf(job))) {
    throw new RpcError('UNSUPPORTED_OPERATION', `The job is closed: ${job.close_reason}.`);
  }
}

/** The task, with the question which agent a text is for. */
async function askWhom(session: Session, id: string, workers: string[]): Promise<Task> {
  const { status, ...task } = await showTask(session, id);
  const whom = workers.length > 0 ? `one of ${workers.join(', ')}` : 'a bidder, or a worker that you invited';
  const text = `For whom is this text? Send a data part with to_agent_id: ${whom}.`;
  const data = { operation_id: 'sendMessage', needs: ['to_agent_id', 'content'] };
  const message = status.message && { ...status.message, parts: [{ text }, { data }] };
  return { ...task, status: { ...status, state: 'TASK_STATE_INPUT_REQUIRED', ...(message && { message }) } };
}
