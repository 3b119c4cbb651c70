import t from 'tap';
import {
  AIPodError,
  ApiError,
  aipod,
  ShrimpError,
  shrimp,
} from '../../generated/sdk/typescript/esm/index.js';

// How the client reads responses, and which calls it rejects without a request. No market runs here.

const url = 'http://market.example';
const job = { title: 'A job', description: 'To do', budget: { min: 1, max: 2 } };
const done = { job_id: 'job_1', status: 'OPEN', created_at: '2026-03-27T10:30:00Z', matched_workers: [] };

/**
 * A `fetch` that returns these responses in turn, and then the last one again. `requests` has its arguments.
 */
function network(...responses: (() => Response)[]) {
  const requests: { input: string; init: RequestInit | undefined }[] = [];
  const respond = async (input: unknown, init?: RequestInit) => {
    requests.push({ input: String(input), init });
    return (responses[requests.length - 1] ?? responses.at(-1))?.() ?? Response.error();
  };
  return { requests, fetch: respond as typeof fetch };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  return () => Response.json(body, { status, headers });
};
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
  for (const bid_id of ['..', '.'])
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

t.test('a refusal has the facts of its headers; a malformed refusal is an ApiError', async (t) => {
  const refusal = { code: 'JOB_NOT_FOUND', message: 'No such job', details: { job_id: 'job_1' } };
  const headers = { 'X-Request-Id': 'req-1' };
  const known = network(json(404, { success: false, error: refusal }, headers));
  const error = await shrimp({ url, fetch: known.fetch })
    .jobs.get({ job_id: 'job_1' })
    .catch((error) => error);
  t.match(error, { name: 'ShrimpError', code: 'JOB_NOT_FOUND', requestId: 'req-1', retryAfter: null });

  for (const body of [
    { success: false, error: {} },
    { success: false, error: { code: 3, message: 'x' } },
    null,
    [],
  ]) {
    const { fetch } = network(json(403, body));
    const thrown = await shrimp({ url, fetch })
      .jobs.get({ job_id: 'job_1' })
      .catch((error) => error);
    t.ok(thrown instanceof ApiError && !(thrown instanceof ShrimpError), JSON.stringify(body));
    t.equal(thrown.status, 403);
  }
  for (const data of [{}, [], null]) {
    const { fetch } = network(json(403, { code: 403, message: 'No', data }));
    const thrown = await aipod({ url, fetch })
      .wallet.get()
      .catch((error) => error);
    t.ok(thrown instanceof AIPodError, JSON.stringify(data));
    t.match(thrown, { code: 403, reason: undefined, details: null });
  }
});
