import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Dialect } from '../../src/contract/operations.ts';
import { projectFile } from '../../src/root.ts';
import { type Contract, readContract } from '../support/contract.ts';
import type { Sent } from './places.ts';

/** What came back, as it came. */
export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** No answer takes longer on a machine that does nothing else, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Text of a refusal that says more than a caller may know. */
const LEAKS = [
  /\n\s+at |\.[cm]?[jt]s:\d|node_modules|node:internal|file:\/\//,
  /\b(select|insert into|update|delete from|returning) ["a-z$(*]|relation "|syntax error at|violates|duplicate key/,
  /invalid input|out of range for|invalid byte|SQLSTATE|\b(kysely|fastify|ajv|FST_ERR|22P0\d|2350\d|42601)\b/,
  new RegExp(`${projectFile()}/`.replaceAll('.', '\\.')),
];

/** More than any refusal needs, whatever of the request it repeats. */
const REFUSAL_CHARACTERS = 4_000;

/** Holds what a dialect answers to its document, and to what no answer may be. */
export class Answers {
  readonly #app: FastifyInstance;
  readonly #contract: Contract;
  sent = 0;
  accepted = 0;

  constructor(app: FastifyInstance, dialect: Dialect) {
    this.#app = app;
    this.#contract = readContract(dialect.document);
  }

  /** Sends a request to an operation, and answers the status and the body. Throws with what is wrong with the answer. */
  async ask(id: string, sent: Sent): Promise<{ status: number; body: unknown }> {
    const [answer, ms] = await this.#inject(sent);
    if (ms > PATIENCE_MS) {
      const [, again] = await this.#inject(sent);
      const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
      assert(again <= PATIENCE_MS * busy, `took ${Math.round(ms)} and ${Math.round(again)} ms`);
    }
    const body = this.hold(id, answer);
    if (answer.status < 300) this.accepted += 1;
    return { status: answer.status, body };
  }

  /** Answers the body of an answer that an operation may give; null: that its dialect may. Throws with what is wrong with it. */
  hold(id: string | null, answer: Answer): unknown {
    const { status, headers, text } = answer;
    const body = holdJson(answer);
    assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/);
    if (id !== null && this.#contract.operations.get(id)?.answers.has(status)) {
      this.#contract.check(id, { ...answer, body });
    } else {
      // What is refused before an operation is found.
      assert(id === null || PATHLESS.has(status), `${id} does not declare ${status}: ${text}`);
      this.#contract.checkRefusal(body);
    }
    return body;
  }

  async #inject({ method, url, headers, body }: Sent): Promise<[Answer, ms: number]> {
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

/** Throws unless an answer outside of the dialects is plain JSON. */
export function holdPlain(answer: Answer): void {
  const { error, ...rest } = holdJson(answer) as { error: Record<string, unknown> };
  assert.deepEqual([Object.keys(rest), Object.keys(error)], [[], ['code', 'message']], answer.text);
}

function holdJson({ status, headers, text }: Answer): unknown {
  assert(status < 500, `${status}: ${text}`);
  assert.match(String(headers['content-type']), /^application\/json/);
  // Of a header that somebody else wrote.
  assert.equal(headers['set-cookie'] ?? headers['x-injected'], undefined);
  if (status < 400) return JSON.parse(text);
  for (const leak of LEAKS) assert.doesNotMatch(text, leak);
  assert(text.length <= REFUSAL_CHARACTERS, `a refusal of ${text.length} characters`);
  return JSON.parse(text);
}

/** Whether a line of the log is more or less than one request's record. */
export function isForged(line: string): boolean {
  const { level, msg, route, method, ...rest } = JSON.parse(line);
  const names = Object.keys(rest).filter((name) => !LOGGED.has(name));
  return !line.endsWith('}\n') || level !== 30 || msg !== 'request' || names.length > 0;
}

const LOGGED = new Set(['time', 'pid', 'hostname', 'request_id', 'status', 'ms']);

/** A text in ASCII: a report of tests is lost to some of the characters that are sent here. */
export function legible(text: string): string {
  const spell = (one: string) => `\\u{${one.codePointAt(0)?.toString(16)}}`;
  return text.slice(0, 600).replaceAll(/[^ -~]/gu, spell);
}
