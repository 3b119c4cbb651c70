import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Dialect } from '../../src/contract/operations.ts';
import { projectFile } from '../../src/root.ts';
import { type Contract, readContract } from '../support/contract.ts';
import type { RawRequest } from './locations.ts';

/** A response before it is parsed. */
export interface RawResponse {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** The longest time for a response on an idle machine, in milliseconds. */
const MAX_RESPONSE_MS = 2_000;

/** Text that must not appear in a refusal, because it reveals internals. */
const LEAKS = [
  /\n\s+at |\.[cm]?[jt]s:\d|node_modules|node:internal|file:\/\//,
  /\b(select|insert into|update|delete from|returning) ["a-z$(*]|relation "|syntax error at|violates|duplicate key/,
  /invalid input|out of range for|invalid byte|SQLSTATE|\b(kysely|fastify|ajv|FST_ERR|22P0\d|2350\d|42601)\b/,
  new RegExp(`${projectFile()}/`.replaceAll('.', '\\.')),
];

/** The longest refusal. A refusal may repeat parts of the request, but not without a limit. */
const MAX_REFUSAL_CHARACTERS = 4_000;

/** Validates the responses of a dialect against its document, and checks that they reveal no internals. */
export class ResponseChecker {
  readonly #app: FastifyInstance;
  readonly #contract: Contract;
  sent = 0;
  accepted = 0;

  constructor(app: FastifyInstance, dialect: Dialect) {
    this.#app = app;
    this.#contract = readContract(dialect.document);
  }

  /**
   * Sends a request to an operation and returns the status and the body. Throws if the response is wrong or
   * slow.
   */
  async send(id: string, request: RawRequest): Promise<{ status: number; body: unknown }> {
    const [response, ms] = await this.#inject(request);
    if (ms > MAX_RESPONSE_MS) {
      const [, again] = await this.#inject(request);
      const load = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
      assert(again <= MAX_RESPONSE_MS * load, `took ${Math.round(ms)} and ${Math.round(again)} ms`);
    }
    const body = this.check(id, response);
    if (response.status < 300) this.accepted += 1;
    return { status: response.status, body };
  }

  /**
   * Returns the parsed body of a response. Throws unless the operation declares the response. With null it
   * throws unless the response is a refusal in the form of the dialect.
   */
  check(id: string | null, response: RawResponse): unknown {
    const { status, headers, text } = response;
    const body = checkJson(response);
    assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/);
    if (id !== null && this.#contract.operations.get(id)?.answers.has(status)) {
      this.#contract.check(id, { ...response, body });
    } else {
      // The request was refused before an operation was found.
      assert(id === null || PATHLESS.has(status), `${id} does not declare ${status}: ${text}`);
      this.#contract.checkRefusal(body);
    }
    return body;
  }

  async #inject({ method, url, headers, body }: RawRequest): Promise<[RawResponse, ms: number]> {
    const started = performance.now();
    const response = await this.#app.inject({
      method: method as 'GET',
      url,
      headers,
      ...(body !== undefined && { payload: body }),
    });
    this.sent += 1;
    const { statusCode: status, headers: received, body: text } = response;
    return [{ status, headers: received, text }, performance.now() - started];
  }
}

const PATHLESS = new Set([404, 405, 414, 417]);

/** Throws unless a response that belongs to no dialect is plain JSON: an error with a code and a message. */
export function checkPlain(response: RawResponse): void {
  const { error, ...rest } = checkJson(response) as { error: Record<string, unknown> };
  assert.deepEqual([Object.keys(rest), Object.keys(error)], [[], ['code', 'message']], response.text);
}

function checkJson({ status, headers, text }: RawResponse): unknown {
  assert(status < 500, `${status}: ${text}`);
  assert.match(String(headers['content-type']), /^application\/json/);
  // Headers that only a response-splitting attack would add.
  assert.equal(headers['set-cookie'] ?? headers['x-injected'], undefined);
  if (status < 400) return JSON.parse(text);
  for (const leak of LEAKS) assert.doesNotMatch(text, leak);
  assert(text.length <= MAX_REFUSAL_CHARACTERS, `a refusal of ${text.length} characters`);
  return JSON.parse(text);
}

/** Whether a log line is anything but the record of one request. */
export function isForged(line: string): boolean {
  const { level, msg, ...rest } = JSON.parse(line);
  // The corpus sends X-Forwarded-For, of which one line warns.
  if (level === 40 && msg.endsWith('set TRUST_PROXY to the address of the proxy'))
    return !line.endsWith('}\n');
  const own = LOGGED[msg as keyof typeof LOGGED];
  const { params = {}, ...flat } = rest;
  const is_known = own !== undefined && Object.keys(rest).every((name) => [...ALWAYS, ...own].includes(name));
  const ids = Object.entries({ ...flat, ...params }).filter(([name]) => !TEXTS.includes(name));
  const are_ids = ids.every(([, value]) => /^[\w.-]{0,64}$|^\?$/.test(String(value)));
  return level !== 30 || !line.endsWith('}\n') || !is_known || !are_ids;
}

const ALWAYS = ['time', 'pid', 'hostname'];
/** What a line of each kind has: those of requests, and of what operators are told. */
const LOGGED = {
  request: [
    ...['request_id', 'traceparent', 'method', 'route', 'params', 'agent_id', 'key_id', 'address'],
    ...['status', 'code', 'reason', 'ms'],
  ],
  registration: ['agent_id', 'key_id', 'address'],
  'admin act': ['action', 'target_type', 'target_id', 'audit_id', 'agent_id', 'key_id'],
  'money moved by time': ['transfer_id', 'kind', 'job_id', 'agent_id', 'currency', 'amount'],
};
/** Not ids, and nothing that a client chooses. */
const TEXTS = ['time', 'hostname', 'method', 'route', 'address'];

/** A text in ASCII. Some characters of the corpus break the parsers of test reports. */
export function legible(text: string): string {
  const spell = (one: string) => `\\u{${one.codePointAt(0)?.toString(16)}}`;
  return text.slice(0, 600).replaceAll(/[^ -~]/gu, spell);
}
