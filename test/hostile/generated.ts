import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Test } from 'tap';
import type { Dialect, OpenApiDocument } from '../../src/contract/operations.ts';
import { schema_rules } from '../../src/contract/schema_words.ts';
import { type Described, describe } from '../support/invalid_requests.ts';
import { type Draft, draftsOf, VALID } from './arbitraries.ts';
import { buildRequest, type RawRequest } from './locations.ts';
import { isForged, legible, ResponseChecker } from './responses.ts';
import { checkRoundTrip } from './round_trip.ts';
import { type Fixture, type Fixtures, openWorld, type ValidRequest, type World } from './world.ts';

// Requests that fast-check generates from the documents, some with one mutation. The server must never refuse
// as invalid what a document allows, and must always refuse what it forbids. HOSTILE_SEED=7 generates other
// requests; a failure names its seed.

const SEED = Number(process.env.HOSTILE_SEED ?? 20_260_327);
const RUNS = 12;
/** Fewer runs for operations that hash a password, which takes a tenth of a second. */
const COSTLY_RUNS = 6;
const CONCURRENCY = 4;
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

/** Sends generated requests to every operation of a dialect. */
export async function testGenerated(
  t: Test,
  dialect: Dialect,
  fixturesOf: (world: World) => Fixtures,
): Promise<void> {
  const world = await openWorld(t);
  await testAll(t, dialect, new ResponseChecker(world.market.app, dialect), fixturesOf(world));
  t.same(
    world.log.filter(isForged).slice(0, 3).map(legible),
    [],
    'each log line is the record of one request',
  );
}

async function testAll(
  t: Test,
  dialect: Dialect,
  checker: ResponseChecker,
  fixtures: Fixtures,
): Promise<void> {
  const waiting = describe(dialect.document);
  async function work() {
    for (let operation = waiting.shift(); operation; operation = waiting.shift()) {
      const fixture = fixtures[operation.id];
      assert(fixture, `${operation.id} has no fixture`);
      const found = await findFailure(dialect, checker, operation, fixture);
      t.equal(found, undefined, `${dialect.name} ${operation.id}`);
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  t.comment(`${checker.sent} requests, ${checker.accepted} of them accepted`);
}

/**
 * Sends generated requests to an operation. Returns what is wrong with a response and the smallest request
 * that shows it, or undefined if every response is right.
 */
async function findFailure(
  dialect: Dialect,
  checker: ResponseChecker,
  operation: Described,
  fixture: Fixture,
): Promise<string | undefined> {
  const { id, method, examples, schema } = operation;
  const url = operation.url;
  const validate = compile(dialect.document, operation);
  let valid: ValidRequest | undefined;
  const run = fc.asyncProperty(draftsOf(dialect.document, operation), async (draft) => {
    valid ??= await fixture.prepare(undefined, examples.at(-1) ?? {});
    const request = fill(valid, draft, schema !== undefined);
    const [location, value] = draft.mutation ?? [];
    const sent = buildRequest(url, operation, request, location, value);
    const { status, body } = await checker.send(id, sent);
    checkRefusal(validate, draft, sent, { status, body });
    if (method === 'GET' || status >= 300) return;
    valid = undefined;
    if (sent.body === undefined || !fixture.stored) return;
    await checkRoundTrip(dialect.document, operation, fixture, { request, sent, response: body });
  });
  const numRuns = fixture.costly ? COSTLY_RUNS : RUNS;
  const { failed, errorInstance, counterexample, counterexamplePath } = await fc.check(run, {
    seed: SEED,
    numRuns,
  });
  if (!failed) return undefined;
  const message = (errorInstance as Error).message.slice(0, 300);
  return legible(`seed ${SEED}, path ${counterexamplePath}: ${message} FOR ${fc.stringify(counterexample)}`);
}

/**
 * Throws if a body that the document forbids was accepted, or if a request that the document allows was
 * refused by a rule that a schema expresses.
 */
function checkRefusal(
  validate: ValidateFunction | undefined,
  { mutation }: Draft,
  sent: RawRequest,
  response: Reply,
): void {
  const allowed = !validate || (validate(readJson(sent.body)) as boolean);
  const { status, body } = response;
  assert(allowed || status >= 400, `${status}, but the body ${validate?.errors?.[0]?.message}`);
  if (mutation !== null || !allowed) return;
  const { data, error } = body as { data?: Refusal; error?: Refusal };
  const fields = error?.details?.fields ?? data?.details?.fields ?? [];
  const by_schema = fields.some(({ rule }) => Object.hasOwn(schema_rules, rule));
  assert(!by_schema, `the schema allows what is refused by a rule of schemas: ${JSON.stringify(body)}`);
}

interface Reply {
  status: number;
  body: unknown;
}

interface Refusal {
  details?: { fields?: { rule: string }[] } | null;
}

/** A validator of the body, compiled from the document; undefined if the operation takes no body. */
function compile(document: OpenApiDocument, { schema }: Described): ValidateFunction | undefined {
  // The references in the schema point into the components.
  return schema && ajv.compile({ ...schema, components: (document as { components?: object }).components });
}

function readJson(text: RawRequest['body']): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Replaces each VALID in a draft by the value of the valid request. */
function fill(
  { key, path = {}, query = {}, body = {} }: ValidRequest,
  draft: Draft,
  has_body: boolean,
): ValidRequest {
  const filled = (generated: Record<string, unknown>, from: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(generated)
        .map(([name, value]) => [name, value === VALID ? from[name] : value])
        .filter(([, value]) => value !== undefined),
    );
  const sent = { ...query, ...draft.query };
  // A valid wait is a short one.
  if (Number(sent.wait) > 0 && Number(sent.wait) <= 60) sent.wait = '1';
  return {
    ...(key !== undefined && { key }),
    path: filled(draft.path, path) as Record<string, string>,
    query: sent,
    ...(has_body && { body: filled(draft.body, body) }),
  };
}
