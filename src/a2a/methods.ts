import { listTasks } from './lists.ts';
import { readHistoryLength, readSent, readText, refusePush, send } from './messages.ts';
import { invalidParam, RpcError } from './rpc.ts';
import type { Session } from './session.ts';
import type { Task } from './task.ts';
import { cancelTask, isTerminal, showTask } from './tasks.ts';

type Params = Record<string, unknown>;

/** A method of A2A: it returns its result, or the task whose updates are sent. */
export type Method =
  | { streams: false; run(session: Session, params: Params): Promise<unknown> }
  | { streams: true; run(session: Session, params: Params, last_id: string | undefined): Promise<Task> };

const methods: Record<string, Method> = {
  SendMessage: {
    streams: false,
    run: async (session, params) => ({ task: await send(session, readSent(params)) }),
  },
  SendStreamingMessage: { streams: true, run: (session, params) => send(session, readSent(params)) },
  GetTask: {
    streams: false,
    run: (session, params) =>
      showTask(session, readId(params), readHistoryLength(params.historyLength, 'historyLength')),
  },
  ListTasks: { streams: false, run: listTasks },
  CancelTask: { streams: false, run: (session, params) => cancelTask(session, readId(params)) },
  SubscribeToTask: { streams: true, run: subscribe },
  CreateTaskPushNotificationConfig: { streams: false, run: refuse(refusePush) },
  GetTaskPushNotificationConfig: { streams: false, run: refuse(refusePush) },
  ListTaskPushNotificationConfigs: { streams: false, run: refuse(refusePush) },
  DeleteTaskPushNotificationConfig: { streams: false, run: refuse(refusePush) },
  GetExtendedAgentCard: {
    streams: false,
    run: refuse(() => new RpcError('UNSUPPORTED_OPERATION', 'There is one card for all: the public one.')),
  },
};

/** Returns a method by its name. Throws an `RpcError` if there is none. */
export function findMethod(name: string): Method {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) throw new RpcError('METHOD_NOT_FOUND', `There is no method ${name.slice(0, 64)}.`);
  return method;
}

async function subscribe(session: Session, params: Params, last_id: string | undefined): Promise<Task> {
  const task = await showTask(session, readId(params));
  // A client that was cut off is told the rest.
  if (last_id === undefined && isTerminal(task.status.state)) {
    throw new RpcError('UNSUPPORTED_OPERATION', 'The task has ended: nothing more happens to it.');
  }
  return task;
}

function readId({ id }: Params): string {
  const found = readText('id', id);
  if (found === undefined) throw invalidParam('id', 'must name a task.');
  return found;
}

function refuse(toError: () => RpcError): () => Promise<never> {
  return async () => {
    throw toError();
  };
}
