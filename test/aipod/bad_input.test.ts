import fc from 'fast-check';
import t from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { loadDemo } from '../../src/demo.ts';
import {
  characters,
  type Described,
  describe,
  encode,
  forgeCursors,
  half,
  type InvalidRequest,
  listInvalidRequests,
  nested,
  pathOf,
  quote,
  readRows,
  texts,
  times,
} from '../support/invalid_requests.ts';
import { openMarket } from '../support/market.ts';

// Sends invalid requests that are built from the document, each with one invalid value. Each must get a 400 that names
// the field, and nothing is written.

const market = await openMarket(t);
await loadDemo(market.db);
const key = 'fg_live_demo_xxxxxxxxxxxx';
const json = { 'content-type': 'application/json' };
const described = describe(aipod.document);

/** Sends a request without validating it first. */
async function send({ method, url }: Described, { path = {}, query, body }: Omit<InvalidRequest, 'at'>) {
  const filled = url.replaceAll(/\{(\w+)\}/g, (_, name) => encode(path[name] ?? ''));
  const response = await market.app.inject({
    method: method as 'GET',
    url: query === undefined ? filled : `${filled}?${query}`,
    headers: { authorization: `Bearer ${key}`, ...(body !== undefined && json) },
    ...(body !== undefined && { payload: body }),
  });
  sent += 1;
  return { status: response.statusCode, body: response.json() };
}

/** Returns the response if it is not a 400 that names the field and no other; otherwise an empty list. */
async function miss(operation: Described, { at, ...request }: InvalidRequest): Promise<unknown[]> {
  const { status, body } = await send(operation, request);
  const { reason, fields } = body.data?.details ?? {};
  const named = fields?.map(({ path }: { path: string }) => path);
  if (status === 400 && reason === 'validation_failed' && named.join() === at) return [];
  return [{ at, ...request, body: request.body?.slice(0, 300), status, reason, named }];
}

const before = await readRows(market.db);
let sent = 0;

for (const operation of described) {
  const { id, schema, examples } = operation;
  const requests = listInvalidRequests(aipod.document, operation);
  await t.test(`${id}: refuses ${requests.length} invalid requests and names the field`, async (t) => {
    const wrong: unknown[] = [];
    const fine = { path: pathOf(operation), ...(schema && { body: quote(examples[0]) }) };
    for (const request of requests) wrong.push(...(await miss(operation, { ...fine, ...request })));
    t.same(wrong, []);
  });
}

t.test('a repeated parameter of any type is reported as repeated', async (t) => {
  for (const [id, name, query] of [
    ['listTasks', 'status', 'status=open&status=done'],
    ['listTasks', 'page', 'page=1&page=2'],
    ['listAgents', 'min_trust', 'min_trust=0.1&min_trust=0.2'],
  ] as const) {
    const operation = described.find((one) => one.id === id) as Described;
    const { status, body } = await send(operation, { query });
    t.match([status, body.message], [400, `参数错误: ${name} 不可重复`]);
  }
});

t.test('a rule that a schema cannot express is refused in the same way', async (t) => {
  const cases: [string, InvalidRequest][] = [
    ['listTasks', { at: 'page', query: 'page=502' }],
    ['createMemory', { at: 'content', body: quote({ content: '字'.repeat(10_923) }) }],
    ['createKey', { at: 'expires_at', body: quote({ expires_at: '2020-01-01T00:00:00Z' }) }],
    [
      'completeTask',
      { at: 'deliverables', path: { task_id: 'task_001' }, body: `{"deliverables":${nested(12)}}` },
    ],
  ];
  for (const [id, request] of cases) {
    const operation = described.find((one) => one.id === id) as Described;
    t.same(await miss(operation, request), [], id);
  }
});

t.test('forged cursors are refused', async (t) => {
  const lists = described.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'));
  for (const operation of lists) {
    const path = { agent_id: 'ai_writer_002', webhook_id: 'whk_001' };
    const { body } = await send(operation, { path, query: 'page_size=1' });
    const cursors = forgeCursors(body.data.cursor ?? Buffer.from('["keys","",""]').toString('base64url'));
    const wrong: unknown[] = [];
    for (const cursor of cursors)
      wrong.push(...(await miss(operation, { at: 'cursor', path, query: `cursor=${cursor}` })));
    t.same(wrong, [], operation.id);
  }
});

t.test('nothing was written', async (t) => {
  t.same(await readRows(market.db), before);
  t.comment(`${sent} requests`);
});

t.test('random requests never cause a 5xx', async (t) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...characters, ...texts, ...times),
  );
  // A path with a lone surrogate is refused before an operation is found.
  const whole = text.filter((one) => !half.test(one));
  for (const operation of described) {
    const { schema, examples, parameters } = operation;
    const [example = {}] = examples;
    const value = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), text, fc.double());
    const known = Object.keys(schema?.properties ?? {}).map((name) => [
      name,
      fc.oneof(value, fc.constant(example[name])),
    ]);
    const body = fc
      .oneof(
        fc.record(Object.fromEntries(known), { requiredKeys: [] }),
        fc.jsonValue({ stringUnit: 'binary' }),
      )
      .map(quote);
    const query = fc
      .dictionary(fc.constantFrom(...parameters.map(({ name }) => name), 'x'), text, { maxKeys: 3 })
      .map((pairs) =>
        Object.entries(pairs)
          .map(([name, given]) => `${name}=${encode(given)}`)
          .join('&'),
      );
    const path = fc.record({
      task_id: fc.constant('task_001'),
      agent_id: fc.constant('demo'),
      key_id: whole,
      memory_id: whole,
    });
    const request = fc.record({ path, query, ...(schema && { body }) });
    const run = fc.asyncProperty(request, async (sent) => {
      const { status } = await send(operation, sent);
      if (status >= 500) throw new Error(`${operation.id} answered ${status}`);
    });
    await fc.assert(run, { numRuns: 20 });
  }
  t.comment(`${sent} requests`);
});
