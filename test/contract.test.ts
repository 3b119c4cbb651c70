import t from 'tap';
import { type Document, listOperations } from '../scripts/generate/operations.ts';
import { resolve } from '../scripts/generate/references.ts';
import type { Schema } from '../scripts/generate/schemas.ts';
import { aipod } from '../src/aipod/index.ts';
import { shrimp } from '../src/shrimp/index.ts';
import { listSchemas, readContract } from './support/contract.ts';
import { listFacts } from './support/examples.ts';
import { openMarket } from './support/market.ts';

// Tests of the helpers that validate each response and each example of a document.

const market = await openMarket(t);
const { contract } = market;
const { key } = await market.agent();
const { task_id } = await market.ok('createTask', {
  key,
  body: { title: 'A task', description: 'To do.', required_capabilities: ['coding'], budget: 5 },
});
const answer = await market.call('getTask', { key, path: { task_id } });

t.test('a response that does not fit its document is found', async (t) => {
  contract.check('getTask', answer);
  const { etag: _, ...untagged } = answer.headers;
  const wrong: [what: string, changed: object, found: RegExp][] = [
    ['a status that is not declared', { status: 202 }, /does not declare status 202/],
    ['a missing field', { body: { ...answer.body, data: {} } }, /must have required property/],
    ['an extra field', { body: { ...answer.body, more: 1 } }, /must NOT have additional properties/],
    ['a missing header', { headers: untagged }, /lacks the header ETag/],
    [
      'a header in the wrong format',
      { headers: { ...answer.headers, etag: '7' } },
      /ETag .*must match pattern/,
    ],
    [
      'a header of another response',
      { headers: { ...answer.headers, 'retry-after': '1' } },
      /not declare the header/,
    ],
  ];
  for (const [what, changed, found] of wrong) {
    t.throws(() => contract.check('getTask', { ...answer, ...changed }), { message: found }, what);
  }
  t.throws(() => contract.checkRefusal({ error: 'plain' }), { message: /not in the envelope/ });
});

t.test('responses can grow: their objects are open, and those of requests are closed', async (t) => {
  for (const { document } of [aipod, shrimp]) {
    const { schemas } = (document as Document).components as { schemas: Record<string, Schema> };
    const closed = (schema: Schema) => JSON.stringify(schema).includes('"additionalProperties":false');
    for (const { operationId, body, responses } of listOperations(document as Document)) {
      const used = Object.values(responses).flatMap(({ schema }) => listSchemas(schemas, schema));
      t.same(
        used.filter((name) => closed(schemas[name] as Schema)),
        [],
        `${operationId} returns`,
      );
      if (body) t.ok(closed(resolve(document, body.schema)), `${operationId} takes`);
    }
  }
});

t.test('each declared response has an example, in place or as a named component', async (t) => {
  for (const { document } of [aipod, shrimp]) {
    for (const { id, answers } of readContract(document).operations.values()) {
      for (const [status, { examples }] of answers) {
        t.ok(examples.length > 0 && examples.every((one) => typeof one === 'object'), `${id} ${status}`);
      }
    }
  }
});

t.test('an example that no real response looks like is found', async (t) => {
  const real = { code: 0, message: 'OK', data: { tags: ['a'], due: null, steps: [{ at: 1 }] } };
  const misses = (example: object) => listFacts(example).filter((fact) => !listFacts(real).includes(fact));
  t.same(misses({ ...real, data: { ...real.data, tags: ['b', 'c'] } }), []);
  t.same(misses({ ...real, message: 'Done' }), ['message is "Done"']);
  t.same(misses({ ...real, data: { ...real.data, due: 'now' } }), ['data.due is string']);
  t.same(misses({ ...real, data: { ...real.data, steps: [{ at: 1, by: 2 }] } }), [
    'data.steps[] has at,by',
    'data.steps[].by is number',
  ]);
});
