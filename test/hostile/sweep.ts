import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Test } from 'tap';
import type { Dialect } from '../../src/contract/operations.ts';
import { type Described, describe } from '../support/invalid_requests.ts';
import { Answers, isForged, legible } from './answers.ts';
import { combine } from './combinations.ts';
import { bodies, odd_bodies } from './corpus_json.ts';
import { compareKept } from './kept.ts';
import { type Place, type Sent, send, urlOf, type Value } from './places.ts';
import type { Prepared, Right, Stage, Stages } from './prepared.ts';

/** Operations that are asked at a time, each one request after the other. */
const LANES = 4;

/**
 * Puts the corpus into every operation of a dialect, each value into a request that is right but for it: one
 * test for each. What is accepted must be kept as it came.
 */
export async function sweepCorpus(
  t: Test,
  dialect: Dialect,
  prepared: Prepared,
  stages: Stages,
): Promise<void> {
  const { market, log } = prepared;
  const answers = new Answers(market.app, dialect);
  const waiting = [...describe(dialect.document).entries()];
  const half = waiting.length / 2;
  let middle = 0;
  async function sweepOn(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [turn, operation] = next;
      const { sent, wrong } = await sweepOperation(answers, dialect, operation, stages, turn);
      t.same(oneOfEach(wrong), [], `${operation.id}: ${sent} requests`);
      if (waiting.length < half && middle === 0) middle = heapBytes();
    }
  }
  await Promise.all(Array.from({ length: LANES }, sweepOn));
  t.same(
    log.filter(isForged).slice(0, 3).map(legible),
    [],
    'each line of the log is the record of one request',
  );
  log.length = 0;
  t.equal(({} as Record<string, unknown>).polluted, undefined, 'no prototype was changed');
  const grown = Math.round((heapBytes() - middle) / 1024 ** 2);
  t.ok(grown < 30, `the heap has grown by ${grown} MiB since the middle`);
  t.comment(`${answers.sent} requests, ${answers.accepted} of them accepted`);
}

async function sweepOperation(
  answers: Answers,
  dialect: Dialect,
  operation: Described,
  stages: Stages,
  turn: number,
): Promise<{ sent: number; wrong: string[] }> {
  const { id, method, examples, schema } = operation;
  assert(stages[id], `${id} has no stage`);
  const stage: Stage = stages[id];
  const url = urlOf(dialect, operation);
  const wrong: string[] = [];
  let count = 0;
  let right: Right | undefined;
  let field: string | undefined;

  async function prepare(place?: Place): Promise<Right> {
    const top = place?.in === 'body' ? (place.name.split('.')[0] as string) : undefined;
    if (right && field === top) return right;
    field = top;
    const example = examples.find((one) => top !== undefined && top in one) ?? examples.at(-1) ?? {};
    const { body, ...rest } = await stage.prepare(top, example);
    right = { ...rest, ...(schema && { body: body ?? {} }) };
    return right;
  }

  async function attempt(what: () => string, request: Right, sent: Sent, expected: Expected): Promise<void> {
    count += 1;
    try {
      const { status, body } = await answers.ask(id, sent);
      assert(status >= 400 || !expected.refusal, `${status}: ${JSON.stringify(body)}`);
      if (status >= 300 || method === 'GET') return;
      if (!expected.again) right = undefined;
      if (expected.kept && stage.stored)
        await compareKept(dialect.document, operation, stage, { right: request, sent, answer: body });
    } catch (error) {
      right = undefined;
      wrong.push(legible(`${(error as Error).message.slice(0, 300)} FOR ${what()}`));
    }
  }

  for (const [place, value] of combine(dialect.document, operation, turn, stage.costly)) {
    const request = await prepare(place);
    const what = () => `${place.in} ${place.name} ${show(value, place)}`;
    const refusal = isBeyond(place, value) || place.in.endsWith('_name');
    const expected = { refusal, kept: place.in === 'body', again: place.in === 'header' };
    await attempt(what, request, send(url, operation, request, place, value), expected);
  }
  if (!schema) return { sent: count, wrong };
  for (const [refusal, list] of [
    [true, bodies],
    [false, odd_bodies],
  ] as const) {
    for (const [name, make] of Object.entries(list)) {
      const request = await prepare();
      const sent = send(url, operation, request);
      await attempt(() => name, request, { ...sent, body: make(String(sent.body)) }, { refusal });
    }
  }
  return { sent: count, wrong };
}

/** The first of those that begin alike. */
function oneOfEach(wrong: string[]): string[] {
  const kinds = new Map(wrong.map((one) => [one.slice(0, 50), one]));
  return [...kinds.values()];
}

interface Expected {
  refusal: boolean;
  /** Whether it is the body's, and read back when it is accepted. */
  kept?: boolean;
  /** Whether the same record is asked for again, though it was accepted: refused then, as far in as it gets. */
  again?: boolean;
}

/** Whether a value is a number out of its place's bounds. */
function isBeyond({ schema }: Place, { text }: Value): boolean {
  const { type, minimum = -Infinity, maximum = Infinity } = schema;
  if (type !== 'number' && type !== 'integer') return false;
  const number = Number(text);
  return !Number.isFinite(number) || number < minimum || number > maximum;
}

function show(value: Value, { in: within }: Place): string {
  const text = within === 'body' ? value.json : JSON.stringify(value.text);
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;
}

/** Bytes in use once everything is collected that can be. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
