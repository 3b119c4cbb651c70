import assert from 'node:assert/strict';
import { request as connect } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import type { operations } from '../../generated/aipod.types.ts';
import { aipod } from '../../src/aipod/index.ts';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { listen } from '../../src/http/server.ts';
import type { Operation } from '../support/contract.ts';
import { type Market, openMarket, type Request } from '../support/market.ts';

// What all operations share. `market.call` validates the response of an operation against the document. An error before
// an operation is found has the same envelope.

type Id = keyof operations;

interface Described {
  operationId: Id;
  requestBody?: { content: { 'application/json': { example: unknown } } };
}

const described = Object.values(aipod.document.paths).flatMap((item) => Object.values(item as Described[]));
const bodies = new Map<string, unknown>(
  described.map(({ operationId, requestBody }) => [
    operationId,
    requestBody?.content['application/json'].example,
  ]),
);
const json = { 'content-type': 'application/json' };
const market = await openMarket(t);
const { key } = await market.agent();
const listed = [...market.contract.operations.values()].map((operation) => ({
  ...operation,
  id: operation.id as Id,
}));
const with_body = listed.filter(({ has_body }) => has_body);
const guarded = listed.filter((operation) => !operation.public);

/** Sends a request that no operation accepts; returns the error after checking its envelope. */
async function refused(
  method: string,
  url: string,
  { headers = {}, body }: Pick<Request, 'headers' | 'body'> = {},
) {
  const response = await market.app.inject({
    method: method as 'GET',
    url,
    headers: { authorization: `Bearer ${key}`, ...headers },
    payload: body as string,
  });
  const { code, message, data, timestamp, ...more } = response.json();
  assert.deepEqual([code, more], [response.statusCode, {}], `${method} ${url}`);
  assert.ok(message && timestamp);
  return { status: code, headers: response.headers, reason: data.details.reason };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition was not met within 5 seconds.');
    await pause(10);
  }
}

t.test('413: a body has at most 1 MiB, a delivery 10 MiB', async (t) => {
  const mib = 1024 * 1024;
  const { worker, path } = await market.taskAt('progress');
  for (const { id } of with_body) {
    const is_delivery = id === 'completeTask';
    const limit = is_delivery ? 10 * mib : mib;
    const caller = is_delivery ? { key: worker.key, path } : { key };
    const send = (bytes: number) =>
      market.call(id, { ...caller, headers: json, body: `${'"'.padEnd(bytes - 1, 'x')}"` });
    const [within, over] = [await send(limit), await send(limit + 1)];
    t.match([within.status, over.status], [400, 413], id);
    t.match(over.body.data, { details: { reason: 'payload_too_large' } });
  }
  for (const task_id of [path.task_id, 'none', 'a/../\0']) {
    const refusal = await market.refused('completeTask', {
      key,
      path: { task_id },
      body: { deliverables: { report: 'x'.repeat(mib) } },
    });
    t.match(refusal, { status: 413 }, 'only its worker delivers more than 1 MiB');
  }
  const report = '字'.repeat(3 * mib);
  const { deliverables } = await market.ok('completeTask', {
    key: worker.key,
    path,
    body: { deliverables: { report } },
  });
  t.equal(deliverables?.report, report, 'a delivery of 9 MiB arrives complete');
});

t.test('415: a body must be JSON', async (t) => {
  for (const { id } of with_body) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'json']) {
      const refusal = await market.refused(id, { key, headers: { 'content-type': type }, body: '{}' });
      t.match(refusal, { status: 415, reason: 'unsupported_media_type' }, `${id} ${type}`);
    }
  }
});

t.test('400: an operation without a body refuses any body but an empty one', async (t) => {
  for (const { id } of listed.filter(({ has_body }) => !has_body)) {
    for (const [type, body] of [
      ['application/json', '{"a":1}'],
      ['text/plain', '{}'],
      ['text/plain', 'hello'],
      ['application/octet-stream', 'x'.repeat(1_100_000)],
    ] as const) {
      const refusal = await market.refused(id, { key, headers: { 'content-type': type }, body });
      t.match(
        refusal,
        { status: 400, details: { fields: [{ path: 'body', rule: 'body_unexpected' }] } },
        `${id} ${type}`,
      );
    }
  }
});

t.test('400: a body must be one JSON text in UTF-8', async (t) => {
  for (const { id } of with_body) {
    for (const [rule, body] of [
      ['body_json', '{"title":'],
      ['body_json', '{} {}'],
      ['body_json', "{'a': 1}"],
      ['body_json', 'NaN'],
      ['body_utf8', Buffer.from('{"a":"\xff"}', 'latin1')],
      ['body_utf8', Buffer.from('{}', 'utf16le').fill(0xd8, 1, 2)],
      ...(['createKey', 'approveTask', 'takeNextTask'].includes(id) ? [] : [['body_null', 'null'] as const]),
    ] as const) {
      const refusal = await market.refused(id, { key, headers: json, body });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'body', rule }] } }, `${id} ${rule}`);
    }
    const missing = { status: 400, body: { data: { details: { fields: [{ rule: 'body_missing' }] } } } };
    const optional: Record<string, object> = {
      createKey: { status: 201 },
      approveTask: { status: 404 },
      takeNextTask: { status: 200 },
    };
    const wanted = optional[id] ?? missing;
    t.match(
      await market.call(id, { key, headers: json, body: '' }),
      wanted,
      'an empty body counts as missing',
    );
  }
});

/** An address for each operation, so that requests count for their agent alone. */
function from(id: string) {
  return { 'x-forwarded-for': `198.18.0.${listed.findIndex((one) => one.id === id)}` };
}

t.test('429: requests per minute of one agent and from one address', async (t) => {
  const market = await openMarket(t, { rate_limit_per_minute: 2, trust_proxy: true });
  const { key } = await market.agent();
  const [first, second] = [await market.call('getWallet', { key }), await market.call('getWallet', { key })];
  t.match([first.status, second.status], [200, 200]);
  t.equal(first.headers['ratelimit-policy'], '"minute";q=2;w=60');
  t.match(
    [first.headers.ratelimit, second.headers.ratelimit],
    [/^"minute";r=1;t=\d+$/, /^"minute";r=0;t=\d+$/],
  );
  for (const { id } of guarded) {
    const { status, reason, headers } = await market.refused(id, {
      key,
      body: bodies.get(id),
      headers: from(id),
    });
    t.match(
      { status, reason, headers },
      { status: 429, reason: 'rate_limited', headers: { ratelimit: /r=0;/ } },
      id,
    );
    t.ok(Number(headers['retry-after']) > 0 && Number(headers['retry-after']) <= 60);
  }

  // The registration was the first request of this address; this is the second.
  t.equal((await market.call('getStatus')).status, 200);
  for (const { id } of listed) {
    t.match(
      await market.refused(id, { body: bodies.get(id) }),
      { status: 429, reason: 'rate_limited' },
      `${id} without a key`,
    );
  }
  const lost = await market.app.inject('/v1/nothing');
  t.match([lost.statusCode, lost.json().code], [429, 429], 'an unknown path counts too');
  const elsewhere = { 'x-forwarded-for': '198.51.100.7' };
  t.match(
    await market.refused('getWallet', { headers: elsewhere }),
    { status: 401 },
    'another address is not limited',
  );
});

t.test('429: registrations per day from one address', async (t) => {
  const market = await openMarket(t, { registrations_per_day: 2, trust_proxy: true });
  const register = (username: string, from = '198.51.100.1') =>
    market.call('register', { body: { username }, headers: { 'x-forwarded-for': from } });
  t.equal((await register('x')).status, 400, 'an invalid registration does not count');
  const statuses = [(await register('one')).status, (await register('two')).status];
  const third = await register('three');
  t.match([...statuses, third.status], [201, 201, 429]);
  t.match(third.headers, { 'ratelimit-policy': '"day";q=2;w=86400', ratelimit: /^"day";r=0;t=/ });
  t.ok(Number(third.headers['retry-after']) > 86_000);
  t.equal((await register('three', '198.51.100.2')).status, 201, 'another address is not limited');
});

t.test('429: failed logins with one username from one address', async (t) => {
  const market = await openMarket(t, { login_attempts_per_minute: 2, trust_proxy: true });
  const password = 'correct horse';
  await market.ok('register', { body: { username: 'someone', password } });
  const login = (tried: string, from = '198.51.100.1') =>
    market.call('login', {
      body: { username: 'Someone', password: tried },
      headers: { 'x-forwarded-for': from },
    });
  t.equal((await login(password)).status, 200);
  t.match(
    [(await login('wrong')).status, (await login('wrong')).status],
    [401, 401],
    'the successful login did not count',
  );
  const third = await login(password);
  t.match(
    [third.status, third.body.data],
    [429, { details: { reason: 'rate_limited' } }],
    'the right password is refused too',
  );
  t.match(third.headers, { 'ratelimit-policy': '"login";q=2;w=60' });
  t.ok(Number(third.headers['retry-after']) > 0);
  t.equal((await login(password, '198.51.100.2')).status, 200, 'another address is not limited');
});

t.test('429: concurrent requests of one key', async (t) => {
  const market = await openMarket(t, { max_concurrent_requests: 2 });
  const [{ key }, other] = [await market.agent(), await market.agent()];
  const waiting = async () => {
    const { rows } = await sql`
      select from pg_locks join pg_database on pg_database.oid = database
      where datname = current_database() and not granted
    `.execute(market.db);
    return rows.length;
  };
  const pending = await market.db.transaction().execute(async (trx) => {
    await sql`lock table job`.execute(trx);
    const requests = [];
    for (const count of [1, 2]) {
      requests.push(market.call('listTasks', { key }));
      await until(async () => (await waiting()) === count);
    }
    const third = await market.refused('getAgent', { key, path: { agent_id: 'x' } });
    t.match(third, { status: 429, reason: 'too_many_concurrent', headers: { 'retry-after': '1' } });
    t.equal((await market.call('listAgents', { key: other.key })).status, 200, 'another key is not limited');
    return requests;
  });
  t.same(
    (await Promise.all(pending)).map(({ status }) => status),
    [200, 200],
  );
  t.equal((await market.call('listAgents', { key })).status, 200, 'completed requests free their places');
});

/** Opens a second server over the same database, with its log. */
async function openLogged(t: Test, { db }: Market) {
  const written: string[] = [];
  const app = await createApp(readSettings({}), db, { write: (line) => void written.push(line) });
  t.teardown(() => app.close());
  return { app, lines: () => written.map((line) => JSON.parse(line)) };
}

/** Calls an operation with the example body of the document. */
async function call(app: FastifyInstance, { id, method, path }: Operation, key: string) {
  const url = path.replaceAll(/\{\w+\}/g, 'x');
  const headers = { authorization: `Bearer ${key}`, ...(bodies.get(id) !== undefined && json) };
  const payload = JSON.stringify(bodies.get(id));
  const response = await app.inject({ method: method as 'GET', url, headers, ...(payload && { payload }) });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

t.test('500: an internal error is described only in the log', async (t) => {
  const market = await openMarket(t);
  const { key } = await market.agent();
  const { app, lines } = await openLogged(t, market);
  const touching = (tag: string) => guarded.filter((operation) => operation.tag === tag);
  for (const [table, operations] of [
    ['job', touching('tasks')],
    ['memory', touching('memory').filter(({ id }) => id !== 'createMemory')],
    ['entry', touching('wallet').filter(({ id }) => id === 'listTransactions')],
    ['agent_handle', listed.filter(({ id }) => ['register', 'login', 'createMemory'].includes(id))],
    ['api_key_hash', guarded],
  ] as const) {
    // Until then the market knows who holds the key.
    if (table === 'api_key_hash') await pause(1_050);
    await sql`alter table ${sql.table(table)} rename to broken`.execute(market.db);
    for (const operation of operations) {
      const { status, headers, body } = await call(app, operation, key);
      const request_id = headers['x-request-id'];
      t.equal(status, 500, `${operation.id} without ${table}`);
      t.same(
        body.data,
        { details: { reason: 'internal', request_id, help: '/docs/errors/internal' } },
        'the response has only the request id',
      );
      const logged = lines().filter((line) => line.request_id === request_id && line.err);
      t.match(logged, [
        { level: 50, err: { message: `relation "${table}" does not exist`, stack: /\n +at / } },
      ]);
    }
    await sql`alter table broken rename to ${sql.table(table)}`.execute(market.db);
  }
  t.equal(
    (await market.call('listTasks', { key })).status,
    200,
    'the market works again after the tables are restored',
  );
});

t.test('503: the database is unreachable', async (t) => {
  const market = await openMarket(t);
  const { key } = await market.agent();
  const { app, lines } = await openLogged(t, market);
  await market.db.destroy();
  for (const operation of listed) {
    const { status, headers, body } = await call(app, operation, key);
    if (operation.id === 'getStatus') {
      t.match([status, body.data], [200, { status: 'degraded', database: 'unavailable' }]);
      continue;
    }
    t.match([status, body.data], [503, { details: { reason: 'unavailable' } }], operation.id);
    t.match(headers, { 'retry-after': '5' });
  }
  t.match(await app.inject('/readyz'), { statusCode: 503 });
  t.match(await app.inject('/livez'), { statusCode: 200 });
  t.same(
    lines().filter(({ level }) => level > 40),
    [],
    'an unreachable database is not logged as an error',
  );
});

t.test('404: an unknown path', async (t) => {
  const paths = [
    '',
    '/',
    '/nothing',
    '/tasks/',
    '/tasks/task_001/',
    '/tasks/task_001/burn',
    '//tasks',
    '/Tasks',
  ];
  for (const path of paths) {
    t.match(await refused('GET', `/v1${path}`), { status: 404, reason: 'not_found' }, path);
  }
  const plain = await market.app.inject({ method: 'POST', url: '/nothing', headers: json, payload: '{' });
  t.match(
    [plain.statusCode, plain.json()],
    [404, { error: { code: 'not_found' } }],
    'a path outside the prefix gets a plain error',
  );
});

t.test('405: the Allow header lists the methods of the path', async (t) => {
  for (const path of new Set(listed.map(({ path }) => path))) {
    const methods = listed.filter((operation) => operation.path === path).map(({ method }) => method);
    // PUT /v1/agents/{agent_id} also matches this path.
    if (path === '/v1/agents/me') methods.push('PUT');
    // GET /v1/trust/{agent_id} also matches this path.
    if (path === '/v1/trust/rate') methods.push('GET');
    // GET and DELETE /v1/tasks/{task_id} also match this path.
    if (path === '/v1/tasks/next') methods.push('GET', 'DELETE');
    if (methods.includes('GET')) methods.push('HEAD');
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      if (methods.includes(method)) continue;
      const url = path.replaceAll(/\{\w+\}/g, 'x');
      const { status, headers, reason } = await refused(method, url, { headers: json, body: '{' });
      t.match([status, reason], [405, 'method_not_allowed'], `${method} ${path}`);
      t.same(String(headers.allow).split(', ').toSorted(), methods.toSorted());
    }
  }
});

t.test('HEAD returns the headers of GET without the body', async (t) => {
  const { path, publisher } = await market.taskAt('open');
  const body = { url: 'https://bot.example/' };
  const { webhook } = await market.ok('createWebhook', { key: publisher.key, body });
  for (const { path: template, method } of listed.filter(({ method }) => method === 'GET')) {
    const url = template
      .replace('{task_id}', path.task_id)
      .replace('{agent_id}', publisher.agent_id)
      .replace('{webhook_id}', webhook.webhook_id);
    const options = { url, headers: { authorization: `Bearer ${publisher.key}` } };
    const [head, get] = [
      await market.app.inject({ ...options, method: 'HEAD' }),
      await market.app.inject({ ...options, method }),
    ];
    t.match([head.statusCode, head.body], [200, ''], template);
    t.equal(head.headers['content-type'], get.headers['content-type']);
  }
  t.match(await market.app.inject({ method: 'HEAD', url: '/v1/tasks' }), { statusCode: 401, body: '' });
});

t.test('400: invalid percent-encoding', async (t) => {
  for (const bad of ['%', '%zz', '%4', '%FF', '%ED%A0%80', '%C0%80']) {
    for (const url of [
      `/v1/tasks/${bad}`,
      `/v1/tasks?capability=${bad}`,
      `/v1/memory?tag=a&q=${bad}`,
      `/v1/tasks?${bad}=1`,
    ]) {
      t.match(await refused('GET', url), { status: 400, reason: 'validation_failed' }, url);
    }
  }
});

t.test('414: an id of 600 characters', async (t) => {
  t.match(await refused('GET', `/v1/tasks/${'x'.repeat(600)}`), { status: 414, reason: 'uri_too_long' });
});

t.test('messages are Chinese, or English if Accept-Language prefers it; codes stay the same', async (t) => {
  const cases: [accept: string | undefined, english: boolean][] = [
    [undefined, false],
    ['en', true],
    ['en-GB,en;q=0.9', true],
    ['zh-CN,zh;q=0.9,en;q=0.8', false],
    ['fr, en;q=0.5', true],
    ['fr', false],
    ['*', false],
    ['en;q=0, *', false],
    [';;q=x,,', false],
  ];
  for (const [accept, english] of cases) {
    const headers = accept === undefined ? {} : { 'accept-language': accept };
    const [{ body }, refusal] = [
      await market.call('listTasks', { key, headers }),
      await market.refused('getTask', { key, headers }),
    ];
    t.match([body.code, body.message], [0, english ? 'OK' : '操作成功'], accept ?? 'none');
    t.match([refusal.reason, refusal.message], ['job_not_found', english ? 'No such task' : '任务不存在']);
    const invalid = await market.refused('createTask', {
      key,
      headers,
      body: { title: 'x', description: 'x', budget: -1 },
    });
    t.match(
      [invalid.details.fields?.[0]?.path, invalid.message],
      ['budget', english ? /must be greater than 0/ : /必须大于 0/],
    );
  }
});

t.test('every response has a unique request id and is not cached', async (t) => {
  const seen = new Set<unknown>();
  const urls = [
    '/v1/status',
    '/v1/tasks',
    '/v1/tasks/none',
    '/v1/tasks?page=0',
    '/v1/nothing',
    '/v1/tasks/%zz',
  ];
  for (const url of urls) {
    const headers = { authorization: `Bearer ${key}`, 'x-request-id': 'mine\u00e4' };
    const { headers: sent } = await market.app.inject({ url, headers });
    t.match(sent, {
      'x-request-id': /^[0-9a-f]{8}-[0-9a-f-]{27}$/,
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
    });
    seen.add(sent['x-request-id']);
  }
  t.equal(seen.size, urls.length);
  t.equal((await market.refused('getWallet')).headers['www-authenticate'], 'Bearer');
});

t.test('a body that is too large is refused before it is sent completely', async (t) => {
  const market = await openMarket(t);
  const { key } = await market.agent();
  const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
  const headers = { ...json, authorization: `Bearer ${key}`, 'transfer-encoding': 'chunked' };
  const status = await new Promise((resolve, reject) => {
    const request = connect(`${address}/v1/memory`, { method: 'POST', headers }, ({ statusCode }) =>
      resolve(statusCode),
    );
    request.on('error', reject);
    // The request never ends.
    request.write('"'.padEnd(1_100_000, 'x'));
  });
  t.equal(status, 413);
});

t.test('400: the message names the first fault and counts the others', async (t) => {
  const refusal = await market.refused('createTask', { key, body: { budget: 5 } });
  t.equal(refusal.message, '参数错误: title 缺少该字段（另有 1 处错误）');
});
