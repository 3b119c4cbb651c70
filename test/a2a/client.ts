import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import type { Message, Part, StreamResponse, Task } from '@a2a-js/sdk';
import { AgentCard, Role, TaskState, verifyAgentCardSignature } from '@a2a-js/sdk';
import {
  type Client,
  ClientFactory,
  ClientFactoryOptions,
  createAuthenticatingFetchWithRetry,
  JsonRpcTransportFactory,
} from '@a2a-js/sdk/client';

/** The SDK's own client, which finds the market by its card and sends a key. */
export async function connect(url: string, key: string): Promise<Client> {
  const fetchWithKey = createAuthenticatingFetchWithRetry(fetch, {
    headers: async () => ({ authorization: `Bearer ${key}` }),
    shouldRetryWithHeaders: async () => undefined,
  });
  const transports = [new JsonRpcTransportFactory({ fetchImpl: fetchWithKey })];
  return new ClientFactory(
    ClientFactoryOptions.createFrom(ClientFactoryOptions.default, { transports }),
  ).createFromUrl(url);
}

const verifySignature = verifyAgentCardSignature(async (kid, jku) => {
  const { keys } = (await (await fetch(String(jku))).json()) as Found;
  const jwk = keys.find((key: { kid: string }) => key.kid === kid);
  assert(jwk, `no key ${kid} at ${jku}`);
  return createPublicKey({ key: jwk, format: 'jwk' });
});

/**
 * Verifies the signature of a card as the SDK does, with the key to which its header leads. The SDK has to be given JSON: of
 * its own form it drops the security schemes (a2a-js#663).
 */
export function verifyCard(card: AgentCard): Promise<void> {
  return verifySignature(AgentCard.toJSON(card) as AgentCard);
}

let sent = 0;

/** A message of the client; with an id of its own unless set. */
export function message(
  content: object | string,
  { taskId = '', messageId = `message-${++sent}` }: { taskId?: string; messageId?: string } = {},
) {
  const part: Part = {
    content:
      typeof content === 'string' ? { $case: 'text', value: content } : { $case: 'data', value: content },
    metadata: undefined,
    filename: '',
    mediaType: '',
  };
  const written: Message = {
    messageId,
    taskId,
    contextId: '',
    role: Role.ROLE_USER,
    parts: [part],
    metadata: undefined,
    extensions: [],
    referenceTaskIds: [],
  };
  return { tenant: '', message: written, configuration: undefined, metadata: undefined };
}

/** Sends a message that must lead to a task. */
export async function send(client: Client, ...of: Parameters<typeof message>): Promise<Task> {
  const result = await client.sendMessage(message(...of));
  assert('status' in result, 'the result is a task');
  return result;
}

export function getTask(client: Client, id: string, historyLength?: number): Promise<Task> {
  return client.getTask({ tenant: '', id, historyLength });
}

/** The code of the error with which a call must be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<number> {
  const error = await call.then(
    () => assert.fail('the call was not refused'),
    (error) => error,
  );
  return error.envelopeCode;
}

/** The state of a task, as the protocol writes it, without its prefix. */
export function stateOf({ status }: Pick<Task, 'status'>): string {
  assert(status);
  return TaskState[status.state].replace('TASK_STATE_', '');
}

// biome-ignore lint/suspicious/noExplicitAny: data is compared as a whole
export type Found = any;

/** The data part of a message with the status of a task. */
export function askedOf({ status }: Pick<Task, 'status'>): Found {
  const part = status?.message?.parts.find(({ content }) => content?.$case === 'data');
  return part?.content?.value;
}

/** An update of a stream in short: its state, or its artifact, and the event that it is about. */
export function shorten({ payload }: StreamResponse): string {
  assert(payload);
  switch (payload.$case) {
    case 'task':
      return `task ${stateOf(payload.value)}`;
    case 'statusUpdate':
      return `${payload.value.metadata?.event ?? 'own'} ${stateOf(payload.value)}`;
    case 'artifactUpdate':
      return `artifact ${payload.value.artifact?.name}`;
    default:
      return payload.$case;
  }
}
