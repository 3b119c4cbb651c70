import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import t from 'tap';
import * as sdk from '../../generated/sdk/typescript/esm/index.js';
import { failure, json, network } from '../support/sdk.ts';

// Which error a failed call throws, and what it says. No market runs here.

const { aipod, shrimp } = sdk;
const url = 'http://market.example';
const id = { 'X-Request-Id': 'req-1' };

/** The error of a Shrimp Market call with this response. */
function refused(status: number, error: unknown, headers: Record<string, string> = id) {
  const { fetch } = network(json(status, { success: false, error }, headers));
  return failure(shrimp({ url, fetch, retries: 0 }).jobs.get({ job_id: 'job_1' }));
}

t.test('each status has a class, which both dialects share', async (t) => {
  const classes = [
    [sdk.BadRequestError, 'BadRequestError', [400, 405, 408, 413, 415, 422, 431]],
    [sdk.AuthenticationError, 'AuthenticationError', [401]],
    [sdk.PermissionDeniedError, 'PermissionDeniedError', [403]],
    [sdk.NotFoundError, 'NotFoundError', [404]],
    [sdk.ConflictError, 'ConflictError', [402, 409, 412]],
    [sdk.RateLimitError, 'RateLimitError', [429]],
    [sdk.ServerError, 'ServerError', [500, 502, 503, 599]],
  ] as const;
  for (const [kind, name, statuses] of classes) {
    for (const status of statuses) {
      const error = await refused(status, { code: 'SOME_CODE', message: 'No', details: null });
      t.ok(error instanceof kind && error instanceof sdk.ShrimpError && error instanceof sdk.ApiError, name);
      t.match(error, { name, status });
      t.match((error as Error).stack, new RegExp(`^${name}: SOME_CODE \\(${status}\\): No`));
      const { fetch } = network(json(status, { code: status, message: 'No', data: null }));
      const other = await failure(aipod({ url, fetch, retries: 0 }).wallet.get());
      t.ok(other instanceof kind && other instanceof sdk.AIPodError && !(other instanceof sdk.ShrimpError));
    }
  }
});

t.test('an error says code, status, message and request id', async (t) => {
  const details = { reason: 'already_bid', job_id: 'job_1', help: '/docs/errors/already_bid' };
  const error = await refused(409, { code: 'DUPLICATE_BID', message: '重复竞标', details });
  t.match(error, {
    message: 'DUPLICATE_BID (409): 重复竞标 [request req-1]',
    status: 409,
    code: 'DUPLICATE_BID',
    reason: 'already_bid',
    userMessage: '重复竞标',
    details,
    help: '/docs/errors/already_bid',
    fields: [],
    requestId: 'req-1',
    retryAfter: null,
  });
  const fields = [{ path: 'title', message: 'must not be empty', rule: 'required' }];
  const invalid = await refused(400, { code: 'VALIDATION_ERROR', message: 'No', details: { fields } }, {});
  t.match(invalid, { message: 'VALIDATION_ERROR (400): No', fields, requestId: null });

  const replies: [object | null, string][] = [
    [{ details: { reason: 'capability_missing', fields } }, 'capability_missing (403): No [request req-1]'],
    [{ details: {} }, 'Forbidden (403): No [request req-1]'],
    [{}, 'Forbidden (403): No [request req-1]'],
    [null, 'Forbidden (403): No [request req-1]'],
  ];
  for (const [data, message] of replies) {
    const body = JSON.stringify({ code: 403, message: 'No', data });
    const { fetch } = network(
      () => new Response(body, { status: 403, statusText: 'Forbidden', headers: id }),
    );
    t.match(await failure(aipod({ url, fetch }).wallet.get()), { name: 'PermissionDeniedError', message });
  }
});

t.test('a response that is not from a market has no code', async (t) => {
  const bodies = [
    '<h1>Bad Gateway</h1>',
    'null',
    '[]',
    '{}',
    '{"success":false,"error":{}}',
    '{"success":false,"error":{"code":3,"message":"x"}}',
    '{"code":200,"message":"x","data":{}}',
  ];
  for (const open of [shrimp, aipod]) {
    for (const body of bodies) {
      const { fetch } = network(() => new Response(body, { status: 502, headers: id }));
      const error = await failure(open({ url, fetch, retries: 0 }).keys.list());
      t.ok(error instanceof sdk.ServerError, body);
      t.notOk(error instanceof sdk.ShrimpError || error instanceof sdk.AIPodError);
      const { message } = error as Error;
      t.match(
        message,
        /^HTTP \(502\): This response is not from a market: http:\/\/market\.example\/.*keys \[/,
      );
      t.match(error, { code: undefined, userMessage: undefined, requestId: 'req-1' });
    }
    for (const body of ['<h1>Log in to this Wi-Fi</h1>', 'null', '{}']) {
      const { fetch, requests } = network(() => new Response(body));
      const error = await failure(open({ url, fetch }).keys.list());
      t.match(error, {
        name: 'ApiError',
        status: 200,
        message: /is not from a market: http:\/\/market.example/,
      });
      t.equal(requests.length, 1, 'no retry');
    }
  }
  const page = network(() => new Response('<h1>Bad Gateway</h1>', { status: 502 }));
  const error = await failure(shrimp({ url, fetch: page.fetch, retries: 0 }).jobs.list());
  t.match(error, { body: '<h1>Bad Gateway</h1>', url: `${url}/api/v1/jobs` });
});

t.test('a call without a response throws a ConnectionError with its cause', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const closed = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.close();
  await once(server, 'close');
  const away = await failure(shrimp({ url: closed, retries: 0 }).jobs.list());
  t.ok(away instanceof sdk.ConnectionError && away instanceof sdk.MarketError);
  t.notOk(away instanceof sdk.ApiError || away instanceof sdk.TimeoutError);
  t.match(away, {
    name: 'ConnectionError',
    message: `GET ${closed}/api/v1/jobs failed: ECONNREFUSED`,
    cause: { name: 'TypeError', message: 'fetch failed' },
  });
  const rows = shrimp({ url: closed, retries: 0 }).jobs.list()[Symbol.asyncIterator]();
  t.match(await failure(rows.next()), { name: 'ConnectionError' }, 'iterating too');

  const blocked = await failure(shrimp({ url: 'http://127.0.0.1:1', retries: 0 }).jobs.list());
  t.match(blocked, { message: /failed: bad port$/ });
  const broken = new Error('no network');
  const fetch = () => Promise.reject(broken);
  const error = await failure(aipod({ url, fetch, retries: 0 }).wallet.get());
  t.match(error, { name: 'ConnectionError', message: /failed: Error: no network$/ });
  t.equal((error as Error).cause, broken);
});

t.test('a try that takes too long throws a TimeoutError with its cause', async (t) => {
  const never: typeof fetch = (_, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const late = await failure(shrimp({ url, fetch: never, timeout: 10, retries: 0 }).jobs.list());
  t.ok(late instanceof sdk.TimeoutError && late instanceof sdk.ConnectionError);
  t.match(late, {
    name: 'TimeoutError',
    message: `GET ${url}/api/v1/jobs took longer than 10 ms`,
    cause: { name: 'AbortError' },
  });
});
