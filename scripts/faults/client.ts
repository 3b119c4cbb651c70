import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kind } from './row_queries.ts';

/** A write request, and its outcome. */
export interface Write {
  kind: Kind;
  /** The text by which `ROW_QUERIES` find its rows. */
  marker: string;
  request: Request;
  idempotency_key: string;
  tries: number;
  /** Why the first retry was necessary. */
  first_failure?: string;
  /** The response that acknowledged it. */
  acknowledged?: Acknowledged;
}

export interface Request {
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  key?: string;
  body?: object;
  /** The second half of the body is sent only after this. */
  until?: Promise<void>;
}

export interface Acknowledged {
  status: number;
  replayed: boolean;
  body: string;
}

/** A client that sends each write with its own idempotency key, and retries it until the response is final. */
export interface Client {
  /** In the order in which they were first sent. */
  writes: Write[];
  /** What no client should see: a valid request refused, a server error, a 503 without Retry-After. */
  problems: string[];
  /** How many responses had the status 503. */
  unavailable: number;
  /** Unless null, the first try of each write is aborted after a random time of at most this, in milliseconds. */
  hang_up_ms: number | null;
  /** The slowest response or timeout, in milliseconds. */
  slowest_ms: number;
  /** Sends a write until it is acknowledged, and returns the `data` of the response. Fails if it is refused. */
  write(kind: Kind, marker: string, request: Request): Promise<Record<string, unknown>>;
  /** Sends a write again. Fails if it is refused, or if no try gets a response within a minute. */
  repeat(write: Write): Promise<Acknowledged>;
}

const RESPONSE_TIMEOUT_MS = 10_000;
const RETRY_PAUSE_MS = 100;
const GIVE_UP_MS = 60_000;

export function createClient(address: string): Client {
  const client: Client = {
    writes: [],
    problems: [],
    unavailable: 0,
    hang_up_ms: null,
    slowest_ms: 0,
    write,
    repeat,
  };

  async function write(kind: Kind, marker: string, request: Request): Promise<Record<string, unknown>> {
    const made: Write = { kind, marker, request, idempotency_key: randomUUID(), tries: 0 };
    client.writes.push(made);
    made.acknowledged = await send(made);
    return JSON.parse(made.acknowledged.body).data;
  }

  function repeat(write: Write): Promise<Acknowledged> {
    return send(write);
  }

  async function send(write: Write): Promise<Acknowledged> {
    for (const end = performance.now() + GIVE_UP_MS; performance.now() < end; await pause(RETRY_PAUSE_MS)) {
      const acknowledged = await tryOnce(write);
      if (acknowledged) return acknowledged;
    }
    return complain(write, 'never got a response');
  }

  /** Resolves to undefined if the connection failed or the response asks for a retry. */
  async function tryOnce(write: Write): Promise<Acknowledged | undefined> {
    write.tries += 1;
    const started = performance.now();
    const { hang_up_ms } = client;
    const timeout_ms =
      hang_up_ms !== null && write.tries === 1 ? Math.random() * hang_up_ms : RESPONSE_TIMEOUT_MS;
    let response: Response;
    let body: string;
    try {
      response = await fetch(address + write.request.path, optionsOf(write, timeout_ms));
      body = await response.text();
    } catch (error) {
      const { name, message, cause } = error as Error;
      write.first_failure ??= `${message} (${cause})`;
      if (name === 'TimeoutError') client.slowest_ms = Math.max(client.slowest_ms, timeout_ms);
      return undefined;
    }
    client.slowest_ms = Math.max(client.slowest_ms, performance.now() - started);
    const { status, headers, ok } = response;
    if (!ok) write.first_failure ??= `${status} ${body}`;
    if (ok) return { status, replayed: headers.get('idempotent-replayed') === 'true', body };
    if (status === 503) {
      client.unavailable += 1;
      if (!/^\d+$/.test(headers.get('retry-after') ?? '')) complain(write, 'got a 503 without Retry-After');
      return undefined;
    }
    if (status === 409 && /idempotency_in_progress/i.test(body)) return undefined;
    return complain(write, `was refused with ${status}: ${body}`);
  }

  function complain({ kind, marker, tries }: Write, what: string): never {
    const problem = `${kind} ${marker}, try ${tries}, ${what}`;
    client.problems.push(problem);
    throw new Error(problem);
  }

  return client;
}

type Response = Awaited<ReturnType<typeof fetch>>;

function optionsOf({ request, idempotency_key }: Write, timeout_ms: number) {
  const { method, key, body, until } = request;
  const text = body && JSON.stringify(body);
  return {
    method,
    headers: {
      'idempotency-key': idempotency_key,
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(text && !until && { body: text }),
    ...(text && until && { body: inHalves(text, until), duplex: 'half' as const }),
    signal: AbortSignal.timeout(Math.ceil(timeout_ms)),
  };
}

async function* inHalves(text: string, until: Promise<void>): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  const half = Math.floor(bytes.length / 2);
  yield bytes.subarray(0, half);
  await until;
  yield bytes.subarray(half);
}
