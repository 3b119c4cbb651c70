import t from 'tap';
import {
  type ApiError,
  AuthenticationError,
  aipod,
  type Connection,
  type Shrimp,
  shrimp,
} from '../../generated/sdk/typescript/esm/index.js';
import { failure, json, network, openDemo } from '../support/sdk.ts';

// market.events(): what it asks, when it writes its cursor, what it lives through, and what ends it.

const page = (cursor: string, ...ids: string[]) =>
  json(200, {
    success: true,
    data: { events: ids.map((id) => ({ id, type: 'hire.paid', data: {} })), cursor, has_more: false },
  });
const refused = (status: number, code: string, details: object | null = null) =>
  json(status, { success: false, error: { code, message: code, details } });

const lost = () => {
  throw new TypeError('fetch failed');
};

/** A client of `shrimp` that gets these responses, each try once, and what it asked, and a store for its cursor. */
function open(responses: (() => Response)[], settings: Connection = {}) {
  const { requests, fetch } = network(...responses);
  const written: string[] = [];
  const market = shrimp({ url: 'http://market.test', key: 'k', retries: 0, fetch, ...settings });
  const asked = () => requests.map(({ input }) => Object.fromEntries(new URL(input).searchParams));
  const cursor = { read: () => written.at(-1), write: (cursor: string) => written.push(cursor) };
  return { market, asked, written, cursor };
}

async function take(events: AsyncIterable<Shrimp.Event>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of events) if (ids.push(id) === count) break;
  return ids;
}

t.test('the cursor of a page is written when the event after the page is asked for', async (t) => {
  const { market, asked, written, cursor } = open([page('c1', 'a', 'b'), page('c2', 'c'), page('c2')]);
  const seen: [string, string[]][] = [];
  for await (const { id } of market.events({ cursor, after: 'c0', types: ['hire.paid', 'hire.created'] })) {
    seen.push([id, [...written]]);
    if (id === 'c') break;
  }
  t.same(seen, [
    ['a', []],
    ['b', []],
    ['c', ['c1']],
  ]);
  const rest = { types: 'hire.paid,hire.created', wait: '50' };
  t.same(asked(), [
    { after: 'c0', ...rest },
    { after: 'c1', ...rest },
  ]);
  t.same(written, ['c1'], 'not after leaving the loop at c, which comes again');
});

t.test('the next run goes on at the cursor, whatever `after` says; without both at the oldest', async (t) => {
  const { market, asked, written, cursor } = open([page('c2', 'c')]);
  written.push('c1');
  await take(market.events({ cursor, after: 'c0' }), 1);
  await take(market.events(), 1);
  t.same(asked(), [{ after: 'c1', wait: '50' }, { wait: '50' }]);
});

t.test('an empty page moves the cursor, and the same cursor is written once', async (t) => {
  const { market, written, cursor } = open([page('c1'), page('c1'), page('c2', 'a')]);
  t.same(await take(market.events({ cursor }), 1), ['a']);
  t.same(written, ['c1']);
});

t.test('it goes on after failures that pass', async (t) => {
  const { market, asked } = open([
    lost,
    refused(503, 'UNAVAILABLE'),
    refused(429, 'RATE_LIMITED'),
    () => new Response('<h1>Bad gateway</h1>', { status: 522 }),
    page('c1', 'a'),
  ]);
  t.same(await take(market.events({ after: 'c0' }), 1), ['a']);
  t.same(new Set(asked().map(({ after }) => after)), new Set(['c0']));
  t.equal(asked().length, 5);
});

t.test('it ends with the error when the key does not work, or the request is wrong', async (t) => {
  for (const [status, code] of [
    [401, 'UNAUTHORIZED'],
    [403, 'FORBIDDEN'],
    [400, 'VALIDATION_ERROR'],
  ] as const) {
    const { market, asked } = open([page('c1', 'a'), refused(status, code)]);
    t.match(await failure(take(market.events(), 2)), { status, code });
    t.equal(asked().length, 2);
  }
});

t.test('a cursor that is not kept any more is a gap, which it reports and jumps', async (t) => {
  const { market, asked, cursor, written } = open([
    refused(410, 'CURSOR_EXPIRED', { cursor: 'c7' }),
    page('c8', 'a'),
    page('c9', 'b'),
  ]);
  const gaps: ApiError[] = [];
  const onGap = (error: ApiError) => gaps.push(error);
  t.same(await take(market.events({ after: 'c0', cursor, onGap }), 2), ['a', 'b']);
  t.match(gaps, [{ status: 410, code: 'CURSOR_EXPIRED' }]);
  t.same(
    asked().map(({ after }) => after),
    ['c0', 'c7', 'c8'],
  );
  t.same(written, ['c8']);
});

t.test(
  'a signal ends the loop without an error: while it waits, in a pause, and within a page',
  async (t) => {
    const hanging: typeof fetch = (_, init) =>
      new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      );
    for (const responses of [[], [lost]]) {
      const { market } = open(responses, responses.length > 0 ? {} : { fetch: hanging });
      const signal = AbortSignal.timeout(50);
      t.same(await take(market.events({ signal }), 1), []);
    }
    const { market, written, cursor } = open([page('c1', 'a', 'b')]);
    const aborter = new AbortController();
    const ids: string[] = [];
    for await (const { id } of market.events({ signal: aborter.signal, cursor })) {
      ids.push(id);
      aborter.abort();
    }
    t.same([ids, written], [['a'], []]);
    t.same(await take(market.events({ signal: AbortSignal.abort() }), 1), []);
  },
);

t.test('a call that waits has that much more time', async (t) => {
  const limits: number[] = [];
  const { setTimeout: real } = globalThis;
  t.teardown(() => Object.assign(globalThis, { setTimeout: real }));
  const record = (run: () => void, ms: number) => {
    limits.push(ms);
    return real(run, ms);
  };
  Object.assign(globalThis, { setTimeout: record });
  const { fetch } = network(json(200, { code: 0, message: 'OK', data: { events: [], task: null } }));
  const market = aipod({ url: 'http://market.test', key: 'k', fetch });
  await market.tasks.next({ wait: 60 });
  await market.events.list({ wait: 20 });
  await market.request('GET', '/events', { query: { wait: 10 } });
  await market.tasks.next();
  await market.tasks.next({ wait: 60 }, { timeout: 5_000 });
  await aipod({ url: 'http://market.test', key: 'k', timeout: 0, fetch }).tasks.next({ wait: 60 });
  t.same(limits, [90_000, 50_000, 40_000, 30_000, 5_000]);
});

t.test('a market tells both sides what happens, in both dialects', async (t) => {
  const { url } = await openDemo(t);
  const employer = shrimp({ url, key: 'fg_live_demo_employer_001' });
  const worker = aipod({ url, key: 'fg_live_demo_worker_001' });
  const { cursor: after } = await worker.events.list({ page_size: 100 });
  const job = { title: 'Once', description: 'To do', budget: { min: 1, max: 2 } };
  const { job_id } = await employer.jobs.create(job);
  const events = worker.events({ after, types: ['bid.accepted', 'hire.created'] });
  const first = events.next();
  const bidder = shrimp({ url, key: 'fg_live_demo_worker_001' });
  const quote = { amount: 2, delivery_days: 1 };
  const { bid_id } = await bidder.bids.create({ job_id, proposal: 'Now', quote });
  await employer.bids.accept({ job_id, bid_id });
  const { value } = await first;
  t.match(value, { source: '/v1', subject: job_id });
  await events.return();
  for await (const event of employer.events({ types: ['bid.placed'] })) {
    t.match(event, { source: '/api/v1', type: 'bid.placed' });
    if (event.data.job_id === job_id) break;
  }
  t.ok((await failure(shrimp({ url, key: 'fg_live_no' }).events().next())) instanceof AuthenticationError);
});
