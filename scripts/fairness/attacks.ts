import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Attacker } from './attacker.ts';

/** What one agent does while others read their wallets. */
export interface Attack {
  name: string;
  /** Attacks until `signal` aborts; counts the responses by status into `statuses`. */
  run(address: string, signal: AbortSignal, statuses: Map<number, number>): Promise<void>;
}

/** How many requests the attacker has under way at any time. */
const AT_ONCE = 10;
/** How long the attacker waits after a refusal for its rate. */
const REFUSED_PAUSE_MS = 100;
const MIB = 1024 * 1024;

/** The attacks, in the order in which they are measured; the first is none. */
export function attacksOf(attacker: Attacker): Attack[] {
  const { keys, task_id, big_job_id, big_artifact_id } = attacker;
  const json = { 'content-type': 'application/json' };
  return [
    { name: 'nobody attacks', run: async () => {} },
    flood('10 MiB of empty objects, for a task that does not exist', keys, {
      method: 'PUT',
      path: '/v1/tasks/none/complete',
      headers: json,
      idempotent: true,
      body: fillBody('{"deliverables":{"a":[', '{}', ']}}', 10 * MIB),
    }),
    flood('10 MiB with 190,000 elements, for its own task', keys, {
      method: 'PUT',
      path: `/v1/tasks/${task_id}/complete`,
      headers: json,
      idempotent: true,
      // The last element is nested too deeply: the task is never delivered.
      body: fillBody(
        '{"deliverables":{"a":[',
        `{"b":"${'x'.repeat(100)}"}`,
        `,${'['.repeat(20)}${']'.repeat(20)}]}}`,
        10 * MIB,
      ),
    }),
    flood('1 MiB of empty objects, for a login', [], {
      method: 'POST',
      path: '/v1/auth/login',
      headers: json,
      body: fillBody('{"username":[', '{}', ']}', MIB),
    }),
    flood('a search that compares long texts', keys, {
      method: 'GET',
      path: `/v1/memory?q=b${'a'.repeat(99)}`,
    }),
    flood('the deepest page of jobs', keys, { method: 'GET', path: '/api/v1/jobs?limit=100&page=100' }),
    flood('the deepest page of memories', keys, { method: 'GET', path: '/v1/memory?page_size=100&page=100' }),
    dawdle('a page of ten 10 MiB artifacts, not read', keys, `/api/v1/jobs/${big_job_id}/artifacts`),
    dawdle('one 10 MiB artifact, not read', keys, `/api/v1/jobs/${big_job_id}/artifacts/${big_artifact_id}`),
  ];
}

interface Sent {
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** Whether each request has an Idempotency-Key of its own. */
  idempotent?: boolean;
  body?: Buffer;
}

/** Ten requests at a time; each of them with another key of the attacker, if it has keys. */
function flood(name: string, keys: string[], sent: Sent): Attack {
  return {
    name,
    async run(address, signal, statuses) {
      const agent = new Agent({ keepAlive: true });
      const senders = Array.from({ length: AT_ONCE }, async (_, i) => {
        const key = keys[i % keys.length];
        while (!signal.aborted) {
          const status = await send(address, { ...sent, agent, key, signal });
          if (!signal.aborted) count(statuses, status);
          if (status === 429) await pause(REFUSED_PAUSE_MS);
        }
      });
      await Promise.all(senders);
      agent.destroy();
    },
  };
}

/** The status of the response, 0 if there was none. */
function send(
  address: string,
  {
    method,
    path,
    headers,
    idempotent,
    body,
    agent,
    key,
    signal,
  }: Sent & {
    agent: Agent;
    key: string | undefined;
    signal: AbortSignal;
  },
): Promise<number> {
  return new Promise((resolve) => {
    request(`${address}${path}`, {
      method,
      agent,
      signal,
      headers: {
        ...headers,
        ...(key && { authorization: `Bearer ${key}` }),
        ...(idempotent && { 'idempotency-key': crypto.randomUUID() }),
        ...(body && { 'content-length': body.length }),
      },
    })
      .on('response', (response) => {
        response.resume().on('close', () => resolve(response.statusCode ?? 0));
      })
      .on('error', () => resolve(0))
      .end(body);
  });
}

/** Ten connections that ask for `path` and read nothing of the response; a closed one is opened again. */
function dawdle(name: string, keys: string[], path: string): Attack {
  return {
    name,
    async run(address, signal, statuses) {
      const { hostname, port } = new URL(address);
      const readers = Array.from({ length: AT_ONCE }, async (_, i) => {
        while (!signal.aborted) {
          await new Promise<void>((resolve) => {
            const socket = connect({ host: hostname, port: Number(port), signal });
            socket.once('data', (begin) => {
              socket.pause();
              count(statuses, Number(begin.toString('latin1', 9, 12)));
            });
            socket.on('error', () => {}).once('close', () => resolve());
            const key = keys[i % keys.length];
            socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n\r\n`);
          });
          await pause(REFUSED_PAUSE_MS);
        }
      });
      await Promise.all(readers);
    },
  };
}

function count(statuses: Map<number, number>, status: number): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

/** A body of at most `limit_bytes` that repeats an element. */
function fillBody(begin: string, element: string, end: string, limit_bytes: number): Buffer {
  const room = limit_bytes - Buffer.byteLength(begin) - Buffer.byteLength(end) + 1;
  const elements = Math.floor(room / (Buffer.byteLength(element) + 1));
  return Buffer.from(`${begin}${Array(elements).fill(element).join(',')}${end}`);
}
