import fc from 'fast-check';
import { sql } from 'kysely';
import t from 'tap';
import { loadDemo } from '../../src/demo.ts';
import { shrimp as dialect } from '../../src/shrimp/index.ts';
import * as table from '../authorization/table.ts';
import {
  characters,
  type Described,
  describe,
  encode,
  forgeCursors,
  half,
  type InvalidRequest,
  listInvalidRequests,
  pathOf,
  queryOf,
  quote,
  readRows,
  texts,
  times,
} from '../support/invalid_requests.ts';
import { admin_key, openMarket } from '../support/market.ts';

// Sends invalid requests that are built from the document, each with one invalid value. Each must get a 400 that names
// the field, and nothing is written.

const market = await openMarket(t);
await loadDemo(market.db);
const { document } = dialect;
const json = { 'content-type': 'application/json' };
// The sender is optional, and the sender of the examples is not the caller of this test.
// Senders are left out. The worker of an invitation is not the sender.
const described = [
  ...describe(document, ['employer_id', 'worker_id', 'from_agent_id']).filter(
    ({ id }) => id !== 'inviteWorker',
  ),
  ...describe(document).filter(({ id }) => id === 'inviteWorker'),
];

/** Sends a request without validating it first. */
async function send(
  { id, tag, method, url }: Described,
  { path = {}, query, body }: Omit<InvalidRequest, 'at'>,
) {
  const for_admins = tag === 'admin' || table.isForAdmins(table.shrimp[id as keyof typeof table.shrimp]);
  const key = for_admins ? admin_key : 'fg_live_demo_xxxxxxxxxxxx';
  const filled = url.replaceAll(/\{(\w+)\}/g, (_, name) => encode(path[name] ?? ''));
  const response = await market.app.inject({
    method: method as 'GET',
    url: `${filled}${query === undefined ? '' : `?${query}`}`,
    headers: { authorization: `Bearer ${key}`, ...(body !== undefined && json) },
    ...(body !== undefined && { payload: body }),
  });
  sent += 1;
  return { status: response.statusCode, body: response.json() };
}

/** Returns the response if it is not a 400 that names the field and no other; otherwise an empty list. */
async function miss(operation: Described, { at, ...request }: InvalidRequest): Promise<unknown[]> {
  const { status, body } = await send(operation, request);
  const { code, details } = body.error ?? {};
  const named = details?.fields?.map(({ path }: { path: string }) => path);
  if (status === 400 && code === 'VALIDATION_ERROR' && named.join() === at) return [];
  return [{ at, ...request, body: request.body?.slice(0, 300), status, code, named }];
}

/** For each list of a job, the job with the longest list. */
const longest = new Map<string, string>();
for (const [id, table] of [
  ['listBids', 'bid'],
  ['listMessages', 'message'],
  ['listArtifacts', 'artifact'],
] as const) {
  const { rows } = await sql<{ job_id: string }>`
    select job_id from ${sql.table(table)} group by job_id order by count(*) desc limit 1
  `.execute(market.db);
  longest.set(id, rows[0]?.job_id ?? '');
}
for (const _ of ['one', 'more']) {
  const headers = { authorization: `Bearer ${admin_key}` };
  await market.app.inject({ method: 'POST', url: '/api/v1/keys', headers });
}
const before = await readRows(market.db);
let sent = 0;

for (const operation of described) {
  const { id, schema, examples } = operation;
  const requests = listInvalidRequests(document, operation);
  await t.test(`${id}: refuses ${requests.length} invalid requests and names the field`, async (t) => {
    const wrong: unknown[] = [];
    const query = queryOf(operation);
    const fine = {
      path: pathOf(operation),
      ...(query && { query }),
      ...(schema && { body: quote(examples[0]) }),
    };
    for (const request of requests) wrong.push(...(await miss(operation, { ...fine, ...request })));
    t.same(wrong, []);
  });
}

t.test('a rule that a schema cannot express is refused in the same way', async (t) => {
  const job = (more: object) => quote({ title: 'x', description: 'x', budget: { min: 5, max: 5 }, ...more });
  const bid = (quoted: object) => quote({ proposal: 'x', quote: quoted });
  const hire = { status: 'ACTIVE', selected_worker_ids: ['worker_010'] };
  const dates = (start: string, end: string) => `start_date=${start}&end_date=${end}`;
  const cases: [string, InvalidRequest][] = [
    ['listJobs', { at: 'page', query: 'page=502' }],
    ['createKey', { at: 'expires_at', body: quote({ expires_at: '2020-01-01T00:00:00Z' }) }],
    ['createJob', { at: 'budget.min', body: job({ budget: { min: 5.01, max: 5 } }) }],
    ['createJob', { at: 'deadline', body: job({ deadline: '2026-02-29T00:00:00Z' }) }],
    ['updateJob', { at: 'status', body: quote({ status: 'ACTIVE' }) }],
    ['updateJob', { at: 'status', body: quote({ ...hire, feedback: 'x' }) }],
    ['updateJob', { at: 'title', body: quote({ ...hire, title: 'x' }) }],
    ['updateJob', { at: 'feedback', body: quote({ status: 'CLOSED', feedback: 'x' }) }],
    ['updateJob', { at: 'selected_worker_ids', body: quote({ ...hire, status: 'CLOSED' }) }],
    ['updateJob', { at: 'status', body: quote({ selected_worker_ids: ['worker_010'] }) }],
    ['updateJob', { at: 'status', body: quote({ feedback: 'x' }) }],
    [
      'updateJob',
      {
        at: 'budget.currency',
        path: { job_id: 'task_002' },
        body: quote({ budget: { min: 5, max: 5, currency: 'USD' } }),
      },
    ],
    ['updateJob', { at: 'deadline', body: quote({ deadline: '2026-01-01T00:00:00Z' }) }],
    ['updateJob', { at: 'bid_limit', body: quote({ bid_limit: 1 }) }],
    ['createBid', { at: 'quote.amount', body: bid({ amount: 3000.01, delivery_days: 1 }) }],
    ['createBid', { at: 'quote.currency', body: bid({ amount: 5, currency: 'USD', delivery_days: 1 }) }],
    ['getDailyAnalytics', { at: 'end_date', query: dates('2026-03-13', '2026-03-12') }],
    ['getDailyAnalytics', { at: 'end_date', query: dates('2025-01-01', '2026-01-02') }],
    ['listAdminJobs', { at: 'page', query: 'page=5002&limit=3' }],
  ];
  for (const [id, request] of cases) {
    const operation = described.find((one) => one.id === id) as Described;
    // demo can bid on job_001, and posted job_005, which has two live bids.
    const path = { job_id: id === 'createBid' ? 'job_001' : 'job_005' };
    t.same(await miss(operation, { path, ...request }), [], `${id} ${request.at}`);
  }
});

const OWN_LISTS: ReadonlySet<string> = new Set(['listOwnBids', 'listInbox', 'listWebhookDeliveries']);

t.test('forged cursors are refused', async (t) => {
  const lists = described.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'));
  t.not(lists.length, 0);
  for (const operation of lists) {
    // The tag makes `send` use the admin key, which can read every list but those of an agent's own.
    const asked = OWN_LISTS.has(operation.id) ? operation : { ...operation, tag: 'admin' };
    const path = {
      job_id: longest.get(operation.id) ?? '',
      webhook_id: 'whk_011',
      agent_id: 'demo',
    };
    const { body } = await send(asked, { path, query: 'limit=1' });
    const { cursor: given } = body.data.pagination ?? body.data;
    t.ok(given, `${operation.id} has more`);
    const wrong: unknown[] = [];
    for (const cursor of forgeCursors(given))
      wrong.push(...(await miss(asked, { at: 'cursor', path, query: `cursor=${cursor}` })));
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
      .dictionary(fc.constantFrom(...parameters.map((parameter) => parameter.name), 'x'), text, {
        maxKeys: 3,
      })
      .map((pairs) =>
        Object.entries(pairs)
          .map(([name, given]) => `${name}=${encode(given)}`)
          .join('&'),
      );
    const path = fc.record({
      job_id: fc.constantFrom('job_001', 'job_005', 'task_001'),
      bid_id: fc.constant('bid_001'),
      agent_id: fc.constantFrom('demo', 'worker_001'),
      key_id: whole,
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
