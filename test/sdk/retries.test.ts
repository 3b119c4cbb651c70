import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { aipod, shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { openDemo } from '../support/sdk.ts';

// How a client retries when the network or the market fails temporarily.

const { url, market: demo } = await openDemo(t);
const key = 'fg_live_demo_employer_001';
const job = { title: 'Once', description: 'To do', budget: { min: 1, max: 2 } };

/**
 * A `fetch` whose first requests fail with `failures`. The rest reach the market. `keys` has the
 * Idempotency-Key of each request and `times` when it was sent.
 */
function failing(...failures: ((ask: () => Promise<Response>) => Promise<Response>)[]) {
  const keys: (string | null)[] = [];
  const times: number[] = [];
  const ask: typeof fetch = (input, init) => {
    times.push(performance.now());
    keys.push(new Headers(init?.headers).get('idempotency-key'));
    const fail = failures[keys.length - 1];
    return fail ? fail(() => fetch(input, init)) : fetch(input, init);
  };
  return { fetch: ask, keys, times };
}

const refusal = (code: string) => ({ success: false, error: { code, message: code, details: null } });
const refusing =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  async () =>
    Response.json(refusal(code), { status, headers });
const lost = async (ask: () => Promise<Response>) => {
  await ask();
  throw new TypeError('fetch failed');
};
const brokenOff = async (ask: () => Promise<Response>) => {
  const { status, headers } = await ask();
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('{"success":true,'));
      stream.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { status, headers });
};

async function countJobs(title: string): Promise<number> {
  return (await demo.db.selectFrom('job').select('job_id').where('title', '=', title).execute()).length;
}

t.test('a write whose response was lost is carried out once', async (t) => {
  for (const [title, failure] of Object.entries({ Lost: lost, 'Broken off': brokenOff })) {
    const network = failing(failure);
    const { job_id } = await shrimp({ url, key, fetch: network.fetch }).jobs.create({ ...job, title });
    t.equal(network.keys.length, 2);
    t.match(network.keys[0], /^[0-9a-f]{32}$/);
    t.equal(network.keys[0], network.keys[1], 'the retry has the same key');
    t.equal(await countJobs(title), 1);

    // A second deletion would be refused, because the job is already cancelled.
    const again = failing(failure);
    const cancelled = await shrimp({ url, key, fetch: again.fetch }).jobs.delete({ job_id });
    t.match(cancelled, { status: 'CLOSED', close_reason: 'cancelled' });
    t.equal(again.keys.length, 2);
    t.not(again.keys[0], network.keys[0], 'another call has another key');
  }
});

t.test('with an idempotency key of the program a write is carried out once across calls', async (t) => {
  const market = shrimp({ url, key });
  const mine = { idempotencyKey: 'job-17-of-my-list' };
  // A concurrent call can be refused because the first is still running. The client retries it.
  const posted = await Promise.all([1, 2, 3].map(() => market.jobs.create({ ...job, title: 'Mine' }, mine)));
  t.equal(new Set(posted.map(({ job_id }) => job_id)).size, 1);
  t.equal(await countJobs('Mine'), 1);
  await t.rejects(market.jobs.create({ ...job, title: 'Another' }, mine), { code: 'IDEMPOTENCY_MISMATCH' });

  const pod = aipod({ url, key });
  const put = { idempotencyKey: 'a-PUT-has-one-too' };
  const edit = { agent_id: 'employer_001', description: 'First' };
  const { version } = await pod.agents.update(edit, put);
  t.equal((await pod.agents.update(edit, put)).version, version);
});

t.test('temporary failures are retried', async (t) => {
  const passing = [
    refusing(429, 'RATE_LIMITED'),
    refusing(503, 'SERVICE_UNAVAILABLE'),
    refusing(500, 'INTERNAL_ERROR'),
    async () =>
      new Response('<h1>Bad Gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
    refusing(409, 'IDEMPOTENCY_IN_PROGRESS', { 'Retry-After': '0' }),
    () => Promise.reject(new TypeError('fetch failed')),
  ];
  for (const failure of passing) {
    const network = failing(failure);
    await shrimp({ url, key, fetch: network.fetch }).jobs.list();
    t.equal(network.keys.length, 2);
    const raw = failing(failure);
    const title = `Raw ${passing.indexOf(failure)}`;
    await shrimp({ url, key, fetch: raw.fetch }).request('POST', '/jobs', { body: { ...job, title } });
    t.match(raw.keys, [/^[0-9a-f]{32}$/, raw.keys[0]], 'a raw request too');
    t.equal(await countJobs(title), 1);
  }
  const network = failing(...passing.slice(0, 4));
  const market = shrimp({ url, key, fetch: network.fetch });
  await t.rejects(
    market.jobs.create(job),
    { name: 'ServerError', status: 502, code: undefined },
    'at most three retries',
  );
  t.equal(network.keys.length, 4);
  t.equal(new Set(network.keys).size, 1);
});

t.test('permanent failures are not retried', async (t) => {
  for (const [status, code] of [
    [400, 'VALIDATION_ERROR'],
    [401, 'UNAUTHORIZED'],
    [404, 'JOB_NOT_FOUND'],
    [409, 'INVALID_STATE'],
    [422, 'IDEMPOTENCY_MISMATCH'],
  ] as const) {
    const network = failing(refusing(status, code));
    await t.rejects(shrimp({ url, key, fetch: network.fetch }).jobs.create(job), { status, code });
    t.equal(network.keys.length, 1);
  }
});

t.test('a retry waits as long as Retry-After says', async (t) => {
  const network = failing(refusing(429, 'RATE_LIMITED', { 'Retry-After': '1' }));
  await shrimp({ url, key, fetch: network.fetch }).jobs.list();
  const [first = 0, second = 0] = network.times;
  t.ok(second - first >= 990, `after ${Math.round(second - first)} ms`);

  const tomorrow = failing(refusing(429, 'RATE_LIMITED', { 'Retry-After': '86400' }));
  await t.rejects(shrimp({ url, key, fetch: tomorrow.fetch }).jobs.list(), { code: 'RATE_LIMITED' });
  t.equal(tomorrow.keys.length, 1, 'a wait that long is left to the caller');
});

t.test('a client waits for the limits of the market', async (t) => {
  const { url } = await openDemo(t, { max_concurrent_requests: 1 });
  const network = failing();
  const market = shrimp({ url, key, fetch: network.fetch });
  const posted = await Promise.all([1, 2, 3].map(() => market.jobs.create({ ...job, title: 'One by one' })));
  t.equal(new Set(posted.map(({ job_id }) => job_id)).size, 3);
  t.ok(network.keys.length > 3, `in ${network.keys.length} requests`);
});

t.test('a call has a timeout', async (t) => {
  const silent = await listen(t, () => {});
  await t.rejects(shrimp({ url: silent.url, timeout: 300, retries: 1 }).jobs.list(), {
    name: 'TimeoutError',
    message: `GET ${silent.url}/api/v1/jobs took longer than 300 ms`,
  });
  t.equal(silent.asked(), 2);
  const halting = await listen(t, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"code":0,');
  });
  const patient = aipod({ url: halting.url });
  await t.rejects(patient.system.getStatus({}, { timeout: 300, retries: 0 }), { name: 'TimeoutError' });
  t.equal(halting.asked(), 1);
});

t.test('a signal ends a call at once', async (t) => {
  const aborter = new AbortController();
  const silent = await listen(t, () => {
    if (silent.asked() === 2) aborter.abort();
  });
  const market = shrimp({ url: silent.url, key });
  const { signal } = aborter;
  const calls = [market.jobs.list({}, { signal }), market.jobs.create(job, { signal })].map((call) =>
    t.rejects(call as Promise<unknown>, { name: 'AbortError' }),
  );
  await Promise.all(calls);
  t.equal(silent.asked(), 2, 'no retries');

  const later = failing(refusing(503, 'SERVICE_UNAVAILABLE', { 'Retry-After': '60' }));
  const waiting = shrimp({ url, key, fetch: later.fetch }).jobs.get(
    { job_id: 'job_001' },
    { signal: AbortSignal.timeout(50) },
  );
  await t.rejects(waiting, { name: 'TimeoutError' }, 'during the wait before a retry too');

  const iterating = new AbortController();
  let rows = 0;
  const read = async () => {
    for await (const _ of shrimp({ url, key }).jobs.list({ limit: 5 }, { signal: iterating.signal })) {
      rows += 1;
      if (rows === 3) iterating.abort();
    }
  };
  await t.rejects(read(), { name: 'AbortError' });
  t.equal(rows, 5, 'between two pages');
});

/** A server that responds with `respond`, which may never respond. `asked` returns the number of requests. */
async function listen(t: Test, respond: (response: ServerResponse) => void) {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    respond(response);
  }).listen(0, '127.0.0.1');
  t.teardown(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}
