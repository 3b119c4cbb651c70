import assert from 'node:assert/strict';
import t, { type Test } from 'tap';
import { aipod } from '../src/aipod/index.ts';
import type { Dialect } from '../src/contract/operations.ts';
import { shrimp } from '../src/shrimp/index.ts';
import * as table from './authorization/table.ts';
import { aipodFixtures } from './hostile/aipod_fixtures.ts';
import { buildRequest, urlOf } from './hostile/locations.ts';
import { shrimpFixtures } from './hostile/shrimp_fixtures.ts';
import { type Fixtures, openWorld, type ValidRequest } from './hostile/world.ts';
import { type Described, describe } from './support/invalid_requests.ts';

// Sends every example body of the documents, and the example parameters of every read, on the demo market. Whether the
// example responses look like real ones is recorded in every test file and checked at the end of the run.

const world = await openWorld(t);
const { app } = world.market;

async function ask(dialect: Dialect, operation: Described, right: ValidRequest) {
  const url = urlOf(dialect, operation);
  const { body, ...rest } = buildRequest(url, operation, right);
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
      const { status, said } = await ask(dialect, operation, right);
      t.ok(status < 300, `${operation.id} ${JSON.stringify(example)}: ${said}`);
    }
  }
}

t.test('AIPod accepts each of its example bodies', (t) => sendBodies(t, aipod, aipodFixtures(world)));
t.test('Shrimp Market accepts each of its example bodies', (t) =>
  sendBodies(t, shrimp, shrimpFixtures(world)),
);

t.test('every read succeeds with its example parameters on the demo market', async (t) => {
  for (const [dialect, rows] of [
    [aipod, table.aipod],
    [shrimp, table.shrimp],
  ] as const) {
    for (const operation of describe(dialect.document).filter(({ method }) => method === 'GET')) {
      const { id, parameters } = operation;
      const shown = (place: string) =>
        Object.fromEntries(
          parameters
            .filter(({ in: where, example }) => where === place && example !== undefined)
            .map(({ name, example }) => [name, String(example)]),
        );
      const key = table.isForAdmins(rows[id as keyof typeof rows])
        ? world.admin.key
        : 'fg_live_demo_employer_001';
      const { status, said } = await ask(dialect, operation, {
        key,
        path: shown('path'),
        query: shown('query'),
      });
      t.equal(status, 200, `${dialect.name} ${id}: ${said}`);
    }
  }
});
