import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Test } from 'tap';
import type { Dialect } from '../../src/contract/operations.ts';
import { type Described, describe } from '../support/invalid_requests.ts';
import { bodies, odd_bodies } from './corpus_json.ts';
import { buildRequest, type Location, type RawRequest, type Value } from './locations.ts';
import { listMutations } from './mutations.ts';
import { isForged, legible, ResponseChecker } from './responses.ts';
import { checkRoundTrip } from './round_trip.ts';
import type { Fixture, Fixtures, ValidRequest, World } from './world.ts';

/** Operations tested at the same time. Each sends one request after the other. */
const CONCURRENCY = 4;

/**
 * Sends the corpus to every operation of a dialect, with one assertion for each operation. Each value
 * replaces one value of a valid request. An accepted body must be read back as it was sent.
 */
export async function sweepCorpus(
  t: Test,
  dialect: Dialect,
  world: World,
  fixtures: Fixtures,
): Promise<void> {
  const { market, log } = world;
  const checker = new ResponseChecker(market.app, dialect);
  const waiting = [...describe(dialect.document).entries()];
  const half = waiting.length / 2;
  let middle = 0;
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [turn, operation] = next;
      const { sent, wrong } = await sweepOperation(checker, dialect, operation, fixtures, turn);
      t.same(oneOfEach(wrong), [], `${operation.id}: ${sent} requests`);
      if (waiting.length < half && middle === 0) middle = heapBytes();
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  t.same(log.filter(isForged).slice(0, 3).map(legible), [], 'each log line is the record of one request');
  log.length = 0;
  t.equal(({} as Record<string, unknown>).polluted, undefined, 'no prototype was changed');
  const grown = Math.round((heapBytes() - middle) / 1024 ** 2);
  t.ok(grown < 30, `the heap grew by ${grown} MiB in the second half`);
  t.comment(`${checker.sent} requests, ${checker.accepted} of them accepted`);
}

async function sweepOperation(
  checker: ResponseChecker,
  dialect: Dialect,
  operation: Described,
  fixtures: Fixtures,
  turn: number,
): Promise<{ sent: number; wrong: string[] }> {
  const { id, method, examples, schema } = operation;
  assert(fixtures[id], `${id} has no fixture`);
  const fixture: Fixture = fixtures[id];
  const url = operation.url;
  const wrong: string[] = [];
  let count = 0;
  let valid: ValidRequest | undefined;
  let field: string | undefined;

  async function prepare(location?: Location): Promise<ValidRequest> {
    const top = location?.in === 'body' ? (location.name.split('.')[0] as string) : undefined;
    if (valid && field === top) return valid;
    field = top;
    const example = examples.find((one) => top !== undefined && top in one) ?? examples.at(-1) ?? {};
    const { body, ...rest } = await fixture.prepare(top, example);
    valid = { ...rest, ...(schema && { body: body ?? {} }) };
    return valid;
  }

  async function sendAndCheck(
    what: () => string,
    request: ValidRequest,
    sent: RawRequest,
    expected: Expected,
  ): Promise<void> {
    count += 1;
    try {
      const { status, body } = await checker.send(id, sent);
      assert(status >= 400 || !expected.refusal, `${status}: ${JSON.stringify(body)}`);
      if (status >= 300 || method === 'GET') return;
      if (!expected.reuse) valid = undefined;
      if (expected.round_trip && fixture.stored)
        await checkRoundTrip(dialect.document, operation, fixture, { request, sent, response: body });
    } catch (error) {
      valid = undefined;
      wrong.push(legible(`${(error as Error).message.slice(0, 300)} FOR ${what()}`));
    }
  }

  for (const [location, value] of listMutations(dialect.document, operation, turn, fixture.costly)) {
    const request = await prepare(location);
    const what = () => `${location.in} ${location.name} ${show(value, location)}`;
    const refusal = isOutOfBounds(location, value) || location.in.endsWith('_name');
    const expected = { refusal, round_trip: location.in === 'body', reuse: location.in === 'header' };
    const sent = buildRequest(url, operation, request, location, value);
    await sendAndCheck(what, request, sent, expected);
  }
  if (!schema) return { sent: count, wrong };
  for (const [refusal, list] of [
    [true, bodies],
    [false, odd_bodies],
  ] as const) {
    for (const [name, make] of Object.entries(list)) {
      const request = await prepare();
      const sent = buildRequest(url, operation, request);
      await sendAndCheck(() => name, request, { ...sent, body: make(String(sent.body)) }, { refusal });
    }
  }
  return { sent: count, wrong };
}

/** One of the messages that begin with the same 50 characters. */
function oneOfEach(wrong: string[]): string[] {
  const kinds = new Map(wrong.map((one) => [one.slice(0, 50), one]));
  return [...kinds.values()];
}

interface Expected {
  refusal: boolean;
  /** Whether the value is in the body, which is read back if it is accepted. */
  round_trip?: boolean;
  /**
   * Whether the next request uses the same record even if this one was accepted. A header mutation needs no
   * fresh record: the next request is then refused, but only after its headers were read.
   */
  reuse?: boolean;
}

/** Whether a value is a number outside the bounds of its location. */
function isOutOfBounds({ in: within, schema }: Location, { text }: Value): boolean {
  const { type, minimum = -Infinity, maximum = Infinity } = schema;
  // A parameter without a value counts as absent.
  if (within === 'query' && text === '') return false;
  if (type !== 'number' && type !== 'integer') return false;
  const number = Number(text);
  return !Number.isFinite(number) || number < minimum || number > maximum;
}

function show(value: Value, { in: within }: Location): string {
  const text = within === 'body' ? value.json : JSON.stringify(value.text);
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;
}

/** Bytes of the heap in use after a garbage collection. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
