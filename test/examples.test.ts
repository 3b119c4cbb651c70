import assert from 'node:assert/strict';
import t, { type Test } from 'tap';
import { aipod } from '../src/aipod/index.ts';
import type { Dialect } from '../src/contract/operations.ts';
import { DEMO_KEY } from '../src/demo.ts';
import { shrimp } from '../src/shrimp/index.ts';
import * as table from './authorization/table.ts';
import { aipodFixtures } from './hostile/aipod_fixtures.ts';
import { buildRequest } from './hostile/locations.ts';
import { shrimpFixtures } from './hostile/shrimp_fixtures.ts';
import { type Fixtures, openWorld, type ValidRequest } from './hostile/world.ts';
import { type Described, describe } from './support/invalid_requests.ts';

// Sends every example of the documents on the demo market. Whether the example responses look like real ones is recorded
// in every test file and checked at the end of the run.

const world = await openWorld(t);
const { app } = world.market;

async function ask(operation: Described, right: ValidRequest) {
  const { body, ...rest } = buildRequest(operation.url, operation, right);
  const { statusCode, payload } = await app.inject({
    ...(rest as object),
    ...(body !== undefined && { payload: body }),
  });
  return { status: statusCode, said: payload.slice(0, 300) };
}

async function sendBodies(t: Test, dialect: Dialect, fixtures: Fixtures): Promise<void> {
  for (const operation of describe(dialect.document)) {
    for (const example of operation.examples) {
      const { body, ...rest } =
        (await fixtures[operation.id]?.prepare(undefined, example)) ?? assert.fail(operation.id);
      const right = { ...rest, ...(operation.schema && { body: body ?? {} }) };
      const { status, said } = await ask(operation, right);
      t.ok(status < 300, `${operation.id} ${JSON.stringify(example)}: ${said}`);
    }
  }
}

t.test('AIPod accepts each of its example bodies', (t) => sendBodies(t, aipod, aipodFixtures(world)));
t.test('Shrimp Market accepts each of its example bodies', (t) =>
  sendBodies(t, shrimp, shrimpFixtures(world)),
);

t.test('every operation, as its document shows it, works for the agent of the demo key', async (t) => {
  for (const [dialect, rows] of [
    [aipod, table.aipod],
    [shrimp, table.shrimp],
  ] as const) {
    for (const operation of describe(dialect.document)) {
      const for_admins = table.isForAdmins(rows[operation.id as keyof typeof rows]);
      const { status, said } = await ask(operation, showRequest(operation, DEMO_KEY));
      if (for_admins) t.match({ status, said }, { status: 403, said: /INVALID_AGENT_TYPE/ }, operation.id);
      else t.ok(status < 300, `${dialect.name} ${operation.id}: ${said}`);
      if (!for_admins || operation.method !== 'GET') continue;
      const { status: read, said: why } = await ask(operation, showRequest(operation, world.admin.key));
      t.equal(read, 200, `${dialect.name} ${operation.id}: ${why}`);
    }
  }
});

/** The request that a document shows first for an operation, with the values of its parameters and its body. */
function showRequest({ parameters, schema, examples }: Described, key: string): ValidRequest {
  const shown = (place: string) =>
    Object.fromEntries(
      parameters
        .filter(({ in: where, example }) => where === place && example !== undefined)
        .map(({ name, example }) => [name, String(example)]),
    );
  const [body = {}] = examples;
  return { key, path: shown('path'), query: shown('query'), ...(schema && { body }) };
}
