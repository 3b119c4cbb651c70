import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kind } from './things.ts';

/** A request that makes one thing, and all that became of it. */
export interface Write {
  kind: Kind;
  /** The text by which what it makes is found in the database. */
  marker: string;
  request: Request;
  idempotency_key: string;
  tries: number;
  /** Why it took another try, the first time. */
  setback?: string;
  /** The first answer that acknowledged it. */
  acknowledged?: Acknowledged;
}

export interface Request {
  method: 'POST' | 'PUT';
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

/** A caller that keeps at it: each write has a key of its own, and is tried until its answer is final. */
export interface Client {
  /** In the order of their first try. */
  writes: Write[];
  /** What no caller should see: refusals of what was right, errors of the server, a 503 without Retry-After. */
  problems: string[];
  /** How many answers were a 503. */
  unavailable: number;
  /** Set, the first try of each write is given up after up to so many milliseconds, whatever becomes of it. */
  hang_up_ms: number | null;
  /** The longest that an answer took or was waited for, in milliseconds. */
  slowest_ms: number;
  /** Sends a write until it is acknowledged; answers the `data` of the answer. Fails when it is refused. */
  write(kind: Kind, marker: string, request: Request): Promise<Record<string, unknown>>;
  /** Sends a write once more. Fails when that is refused, or not answered in time. */
  repeat(write: Write): Promise<Acknowledged>;
}

const ANSWER_TIMEOUT_MS = 10_000;
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
      const answer = await attempt(write);
      if (answer) return answer;
    }
    return complain(write, 'never got an answer');
  }

  /** Undefined: the connection failed, or the answer says to come again. */
  async function attempt(write: Write): Promise<Acknowledged | undefined> {
    write.tries += 1;
    const started = performance.now();
    const { hang_up_ms } = client;
    const patience_ms =
      hang_up_ms !== null && write.tries === 1 ? Math.random() * hang_up_ms : ANSWER_TIMEOUT_MS;
    let response: Response;
    let body: string;
    try {
      response = await fetch(address + write.request.path, optionsOf(write, patience_ms));
      body = await response.text();
    } catch (error) {
      const { name, message, cause } = error as Error;
      write.setback ??= `${message} (${cause})`;
      if (name === 'TimeoutError') client.slowest_ms = Math.max(client.slowest_ms, patience_ms);
      return undefined;
    }
    client.slowest_ms = Math.max(client.slowest_ms, performance.now() - started);
    const { status, headers, ok } = response;
    if (!ok) write.setback ??= `${status} ${body}`;
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

function optionsOf({ request, idempotency_key }: Write, patience_ms: number) {
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
    signal: AbortSignal.timeout(Math.ceil(patience_ms)),
  };
}

async function* inHalves(text: string, until: Promise<void>): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  const half = Math.floor(bytes.length / 2);
  yield bytes.subarray(0, half);
  await until;
  yield bytes.subarray(half);
}
