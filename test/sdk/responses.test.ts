import t from 'tap';
import { shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { json, network } from '../support/sdk.ts';

// How the client reads responses, and which calls it rejects without a request. No market runs here.

const url = 'http://market.example';
const job = { title: 'A job', description: 'To do', budget: { min: 1, max: 2 } };
const done = { job_id: 'job_1', status: 'OPEN', created_at: '2026-03-27T10:30:00Z', matched_workers: [] };

const posted = json(201, { success: true, data: done });
const busy = (wait: string) =>
  json(
    503,
    { success: false, error: { code: 'SERVICE_UNAVAILABLE', message: 'Busy', details: null } },
    { 'Retry-After': wait },
  );

t.test('an id that would change the path is never sent', async (t) => {
  const { requests, fetch } = network(posted);
  const market = shrimp({ url, fetch });
  for (const bid_id of ['..', '.', ''])
    await t.rejects(market.bids.withdraw({ job_id: 'job_1', bid_id }), { name: 'TypeError' }, bid_id);
  await t.rejects(market.jobs.get({ job_id: '..' }), { name: 'TypeError' });
  t.equal(requests.length, 0);
  await market.bids.withdraw({ job_id: 'job_1', bid_id: '..x/y' });
  t.equal(requests[0]?.input, `${url}/api/v1/jobs/job_1/bids/..x%2Fy/withdraw`);
});

t.test('invalid calls reject the promise without a request, and never throw', async (t) => {
  const { requests, fetch } = network(posted);
  await t.rejects(shrimp({ url, fetch, agentId: '虾' }).jobs.list(), { name: 'TypeError' });
  await t.rejects(shrimp({ url: 'market.example', fetch }).jobs.list(), { name: 'TypeError' });
  for (const key of ['', () => '', async () => undefined as unknown as string])
    await t.rejects(shrimp({ url, fetch, key }).jobs.list(), { name: 'TypeError' });
  const market = shrimp({ url, fetch });
  const surplus = { job_id: 'job_1', surplus: 1 } as { job_id: string };
  await t.rejects(market.jobs.get(surplus), { name: 'TypeError' });
  await t.rejects(market.jobs.list(surplus as object), { name: 'TypeError' });
  t.equal(requests.length, 0);
});

t.test('a write does not follow a redirect, which would turn it into a read', async (t) => {
  const moved = () => new Response(null, { status: 301, headers: { location: `${url}/api/v1/jobs` } });
  const { requests, fetch } = network(moved, json(200, { success: true, data: { jobs: [] } }));
  await t.rejects(shrimp({ url, fetch }).jobs.create(job), { name: 'ApiError', status: 301 });
  t.match([requests.length, requests[0]?.init?.redirect], [1, 'manual']);
});

t.test('a response is parsed by its content, not its Content-Type', async (t) => {
  for (const type of ['text/plain', 'application/json', '']) {
    const body = JSON.stringify({ success: true, data: done });
    const { fetch } = network(
      () => new Response(new TextEncoder().encode(body), type ? { headers: { 'content-type': type } } : {}),
    );
    t.equal((await shrimp({ url: `${url}//`, fetch }).jobs.create(job)).job_id, 'job_1', type);
  }
});

t.test('Retry-After is seconds or a date, and retries are spread at random', async (t) => {
  const date = (s: number) => new Date(Date.now() + s * 1000).toUTCString();
  for (const wait of ['0', '0.01', date(-5), 'soon']) {
    const { requests, fetch } = network(busy(wait), posted);
    await shrimp({ url, fetch }).jobs.create(job);
    t.equal(requests.length, 2, wait);
  }
  for (const wait of ['61', date(120)]) {
    const { requests, fetch } = network(busy(wait), posted);
    const refused = await shrimp({ url, fetch })
      .jobs.create(job)
      .catch((error) => error);
    t.ok(refused.retryAfter > 60, wait);
    t.equal(requests.length, 1, `${wait} is too long: the caller decides whether to wait`);
  }
  const { fetch } = network(busy('0'));
  const started = performance.now();
  await t.rejects(shrimp({ url, fetch, retries: 6 }).jobs.list(), { code: 'SERVICE_UNAVAILABLE' });
  t.ok(performance.now() - started > 20, 'retries with Retry-After 0 are spread too');
});

t.test('withResponse reads RateLimit, or null if it is missing or malformed', async (t) => {
  const limits: [string, object | null][] = [
    ['"minute";r=118;t=42', { policy: 'minute', remaining: 118, reset: 42 }],
    ['"minute";r=118', null],
    ['none', null],
  ];
  for (const [header, rateLimit] of limits) {
    const { fetch } = network(json(201, { success: true, data: done }, { RateLimit: header }));
    t.same((await shrimp({ url, fetch }).jobs.create(job).withResponse()).rateLimit, rateLimit, header);
  }
  const { fetch } = network(posted);
  t.match(await shrimp({ url, fetch }).jobs.create(job).withResponse(), {
    rateLimit: null,
    requestId: null,
    etag: null,
    replayed: false,
  });
});

t.test('a failed call is reported once, by whichever promise is used', async (t) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  t.teardown(() => process.off('unhandledRejection', note));
  const { fetch } = network(json(404, { success: false, error: { code: 'JOB_NOT_FOUND', message: 'No' } }));
  const market = shrimp({ url, fetch });
  await t.rejects(market.jobs.get({ job_id: 'job_1' }).withResponse(), { code: 'JOB_NOT_FOUND' });
  await t.rejects(market.jobs.list().withResponse(), { code: 'JOB_NOT_FOUND' });
  await t.rejects(market.jobs.get({ job_id: 'job_1' }), { code: 'JOB_NOT_FOUND' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  t.same(unhandled, []);
});
