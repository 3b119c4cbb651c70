import assert from 'node:assert/strict';
import { request as connect } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import type { operations } from '../../generated/shrimp.types.ts';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { Failure, type FailureCode } from '../../src/domain/kernel/failure.ts';
import { listen } from '../../src/http/server.ts';
import { shrimp as dialect } from '../../src/shrimp/index.ts';
import * as table from '../authorization/table.ts';
import type { Operation } from '../support/contract.ts';
import { admin_key, type Market, openMarket, type Request } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// What all operations share. `shrimp.call` validates the response of an operation against the document. An error before
// an operation is found has the same envelope.

type Id = keyof operations;

interface Described {
  operationId: Id;
  requestBody?: {
    required: boolean;
    content: { 'application/json': { example?: object; examples?: Record<string, { value: object }> } };
  };
}

const { document } = dialect;
const described = Object.values(document.paths).flatMap((item) => Object.values(item as Described[]));
const bodies = new Map<string, unknown>(
  described.map(({ operationId, requestBody }) => {
    const content = requestBody?.content['application/json'];
    const shown = content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
    return [operationId, shown && (operationId === 'inviteWorker' ? shown : withoutSender(shown))];
  }),
);
const may_be_empty = described.filter(({ requestBody }) => requestBody?.required === false);
const optional = may_be_empty.map(({ operationId }) => operationId);
const json = { 'content-type': 'application/json' };
const shrimp = new Shrimp(await openMarket(t));
const { key } = await shrimp.agent('all');
const listed = [...shrimp.contract.operations.values()].map((operation) => ({
  ...operation,
  id: operation.id as Id,
}));
const with_body = listed.filter(({ has_body }) => has_body);
const guarded = listed.filter((operation) => !operation.public);

/** Removes the sender of an example, because a sender other than the agent of the key is refused first. */
function withoutSender(body: object): unknown {
  const senders = ['employer_id', 'worker_id', 'from_agent_id'];
  return Object.fromEntries(Object.entries(body).filter(([name]) => !senders.includes(name)));
}

/** Sends a request that no operation accepts; returns the error after checking its envelope. */
async function refused(
  method: string,
  url: string,
  { headers = {}, body }: Pick<Request, 'headers' | 'body'> = {},
) {
  const response = await shrimp.market.app.inject({
    method: method as 'GET',
    url,
    headers: { authorization: `Bearer ${key}`, ...headers },
    payload: body as string,
  });
  const { success, error, ...more } = response.json();
  assert.deepEqual([success, more], [false, {}], `${method} ${url}`);
  assert.deepEqual(Object.keys(error), ['code', 'message', 'details']);
  return { status: response.statusCode, headers: response.headers, ...error };
}

/** Returns the required query of an operation. */
function queryOf({ id }: { id: string }): { query?: Record<string, string> } {
  return id === 'getDailyAnalytics' ? { query: { start_date: '2026-03-01', end_date: '2026-03-13' } } : {};
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition was not met within 5 seconds.');
    await pause(10);
  }
}

t.test('413: a body has at most 1 MiB, an artifact 10 MiB', async (t) => {
  const mib = 1024 * 1024;
  const { worker, path } = await shrimp.jobAt('active');
  for (const { id } of with_body) {
    const is_artifact = id === 'createArtifact';
    const limit = is_artifact ? 10 * mib : mib;
    const caller = is_artifact ? { key: worker.key, path } : { key };
    const send = (bytes: number) =>
      shrimp.call(id, { ...caller, headers: json, body: `${'"'.padEnd(bytes - 1, 'x')}"` });
    const [within, over] = [await send(limit), await send(limit + 1)];
    t.match([within.status, over.status], [400, 413], id);
    t.match(over.body.error, {
      code: 'PAYLOAD_TOO_LARGE',
      details: { help: '/docs/errors/PAYLOAD_TOO_LARGE' },
    });
  }
  const large = { artifact_type: 'demo', title: '成果', content: 'x'.repeat(mib) };
  t.match(await shrimp.refused('createArtifact', { key, path, body: large }), { status: 413 }, 'no worker');
  const content = '字'.repeat(1_000_000);
  const body = { artifact_type: 'final', title: '成果', content };
  const artifact = await shrimp.ok('createArtifact', { key: worker.key, path, body });
  t.equal(artifact.content, content, 'an artifact of 3 MB arrives complete');
});

t.test('415: a body must be JSON', async (t) => {
  for (const { id } of with_body) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'json']) {
      const refusal = await shrimp.refused(id, { key, headers: { 'content-type': type }, body: '{}' });
      t.match(refusal, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }, `${id} ${type}`);
    }
  }
});

t.test('400: an operation without a body refuses any body but an empty one', async (t) => {
  for (const operation of listed.filter(({ has_body }) => !has_body)) {
    for (const [type, body] of [
      ['application/json', '{"a":1}'],
      ['text/plain', '{}'],
      ['text/plain', 'hello'],
      ['application/octet-stream', 'x'.repeat(1_100_000)],
    ] as const) {
      const request = { key, headers: { 'content-type': type }, body, ...queryOf(operation) };
      const refusal = await shrimp.refused(operation.id, request);
      t.match(
        refusal,
        { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'body' }] } },
        `${operation.id} ${type}`,
      );
    }
  }
});

t.test('400: a body must be one JSON text in UTF-8', async (t) => {
  for (const { id } of with_body) {
    for (const body of [
      '{"title":',
      '{} {}',
      "{'a': 1}",
      'NaN',
      Buffer.from('{"a":"\xff"}', 'latin1'),
      Buffer.from('{}', 'utf16le').fill(0xd8, 1, 2),
      ...(optional.includes(id) ? [] : ['null']),
    ]) {
      const refusal = await shrimp.refused(id, { key, headers: json, body });
      t.match(
        refusal,
        { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'body' }] } },
        `${id} ${body}`,
      );
    }
  }
});

t.test(
  'an empty body with a JSON type counts as missing, and null does where a body is optional',
  async (t) => {
    t.same([...optional].sort(), [
      'banAgent',
      'createKey',
      'forceCloseJob',
      'issueKey',
      'removeComment',
      'removeMemory',
      'restoreContent',
      'unbanAgent',
    ]);
    for (const { id } of with_body) {
      for (const sent of ['', 'null']) {
        const { status, body } = await shrimp.call(id, { key: admin_key, headers: json, body: sent });
        if (optional.includes(id)) t.match(status, id === 'createKey' ? 201 : 404, id);
        else t.match([status, body.error.details], [400, { fields: [{ path: 'body' }] }], id);
      }
    }
  },
);

/** An address for each operation, so that requests count for their agent alone. */
function from(id: string) {
  return { 'x-forwarded-for': `198.18.0.${listed.findIndex((one) => one.id === id)}` };
}

t.test('429: requests per minute of one agent and from one address', async (t) => {
  const shrimp = new Shrimp(await openMarket(t, { rate_limit_per_minute: 2, trust_proxy: true }));
  const { key } = await shrimp.agent('worker');
  const [first, second] = [await shrimp.call('listJobs', { key }), await shrimp.call('listJobs', { key })];
  t.match([first.status, second.status], [200, 200]);
  t.equal(first.headers['ratelimit-policy'], '"minute";q=2;w=60');
  t.match(
    [first.headers.ratelimit, second.headers.ratelimit],
    [/^"minute";r=1;t=\d+$/, /^"minute";r=0;t=\d+$/],
  );
  const limited = { status: 429, code: 'RATE_LIMITED', details: { reason: 'rate_limited' } };
  for (const { id } of guarded) {
    const { headers, ...refusal } = await shrimp.refused(id, {
      key,
      body: bodies.get(id),
      headers: from(id),
    });
    t.match({ ...refusal, headers }, { ...limited, headers: { ratelimit: /r=0;/ } }, id);
    t.ok(Number(headers['retry-after']) > 0 && Number(headers['retry-after']) <= 60);
  }
  t.equal((await shrimp.market.call('listTasks', { key })).status, 429, 'the other dialect shares the limit');

  // The registration was the first request of this address; this is the second.
  t.equal((await shrimp.call('listJobs')).status, 401);
  for (const { id } of listed) {
    t.match(await shrimp.refused(id, { body: bodies.get(id) }), limited, `${id} without a key`);
  }
  const lost = await shrimp.market.app.inject('/api/v1/nothing');
  t.match([lost.statusCode, lost.json().error.code], [429, 'RATE_LIMITED'], 'an unknown path counts too');
  const elsewhere = { 'x-forwarded-for': '198.51.100.7' };
  t.match(
    await shrimp.refused('listJobs', { headers: elsewhere }),
    { status: 401 },
    'another address is not limited',
  );
});

t.test('429: registrations per day from one address, counted over both dialects', async (t) => {
  const market = await openMarket(t, { registrations_per_day: 2, trust_proxy: true });
  const shrimp = new Shrimp(market);
  const register = (agent_id: string, from = '198.51.100.1') =>
    shrimp.call('registerAgent', {
      body: { agent_id, agent_type: 'worker', name: 'x', capabilities: [] },
      headers: { 'x-forwarded-for': from },
    });
  t.equal((await register('x')).status, 400, 'an invalid registration does not count');
  const headers = { 'x-forwarded-for': '198.51.100.1' };
  const other = await market.call('register', { body: { username: 'one' }, headers });
  t.match([other.status, (await register('two')).status], [201, 201]);
  const third = await register('three');
  t.match(third, {
    status: 429,
    headers: { 'ratelimit-policy': '"day";q=2;w=86400', ratelimit: /^"day";r=0;t=/ },
  });
  t.ok(Number(third.headers['retry-after']) > 86_000);
  t.equal((await register('three', '198.51.100.2')).status, 201, 'another address is not limited');
});

t.test('429: concurrent requests of one key', async (t) => {
  const shrimp = new Shrimp(await openMarket(t, { max_concurrent_requests: 2 }));
  const { db } = shrimp.market;
  const [{ key }, other] = [await shrimp.agent('all'), await shrimp.agent('all')];
  const waiting = async () => {
    const { rows } = await sql`
      select from pg_locks join pg_database on pg_database.oid = database
      where datname = current_database() and not granted
    `.execute(db);
    return rows.length;
  };
  const pending = await db.transaction().execute(async (trx) => {
    await sql`lock table job`.execute(trx);
    const requests = [];
    for (const count of [1, 2]) {
      requests.push(shrimp.call('listJobs', { key }));
      await until(async () => (await waiting()) === count);
    }
    t.match(await shrimp.refused('getAgent', { key, path: { agent_id: 'x' } }), {
      status: 429,
      code: 'RATE_LIMITED',
      details: { reason: 'too_many_concurrent' },
      headers: { 'retry-after': '1' },
    });
    t.equal((await shrimp.call('listKeys', { key: other.key })).status, 200, 'another key is not limited');
    return requests;
  });
  t.same(
    (await Promise.all(pending)).map(({ status }) => status),
    [200, 200],
  );
  t.equal((await shrimp.call('listKeys', { key })).status, 200, 'completed requests free their places');
});

/** Opens a second server over the same database, with its log. */
async function openLogged(t: Test, { db }: Market) {
  const written: string[] = [];
  const app = await createApp(readSettings({ RATE_LIMIT_PER_MINUTE: '10000' }), db, {
    write: (line) => void written.push(line),
  });
  t.teardown(() => app.close());
  return { app, lines: () => written.map((line) => JSON.parse(line)) };
}

/** Calls an operation with the example body of the document. */
async function call(app: FastifyInstance, operation: Operation, key: string) {
  const { id, method, path } = operation;
  const url = path.replaceAll(/\{\w+\}/g, 'x');
  const headers = { authorization: `Bearer ${key}`, ...(bodies.get(id) !== undefined && json) };
  const payload = JSON.stringify(bodies.get(id));
  const response = await app.inject({
    method: method as 'GET',
    url,
    headers,
    ...queryOf(operation),
    ...(payload && { payload }),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

t.test('500: an internal error is described only in the log', async (t) => {
  const shrimp = new Shrimp(await openMarket(t));
  const { db } = shrimp.market;
  const { key } = await shrimp.agent('all');
  const { app, lines } = await openLogged(t, shrimp.market);
  const tagged = (...tags: string[]) => guarded.filter(({ tag }) => tags.includes(tag));
  const named = (...ids: Id[]) => guarded.filter(({ id }) => ids.includes(id));
  const inbox = named('listInbox', 'markMessageRead');
  const of_jobs = tagged('jobs', 'bids', 'messages', 'artifacts', 'ratings');
  for (const [table, operations, asked] of [
    ['job', of_jobs.filter((operation) => !inbox.includes(operation)), key],
    ['message', inbox, key],
    ['job', named('getDashboardStats', 'listAdminJobs', 'forceCloseJob', 'resolveJob'), admin_key],
    ['bid', named('listPendingBids', 'getDailyAnalytics'), admin_key],
    ['audit', named('listAudit'), admin_key],
    ['account', named('listAdminAgents', 'listAgents', 'listAgentTransactions'), admin_key],
    ['agent_handle', listed.filter(({ id }) => id === 'registerAgent'), key],
    ['api_key_hash', guarded, key],
  ] as const) {
    // Until then the market knows who holds the key.
    if (table === 'api_key_hash') await pause(1_050);
    await sql`alter table ${sql.table(table)} rename to broken`.execute(db);
    for (const operation of operations) {
      const { status, headers, body } = await call(app, operation, asked);
      const request_id = headers['x-request-id'];
      t.equal(status, 500, `${operation.id} without ${table}`);
      t.match(body.error, { code: 'INTERNAL_ERROR', message: '服务器内部错误' });
      const help = '/docs/errors/INTERNAL_ERROR';
      t.same(body.error.details, { request_id, help }, 'the response has only the request id');
      const logged = lines().filter((line) => line.request_id === request_id && line.err);
      t.match(logged, [
        { level: 50, err: { message: `relation "${table}" does not exist`, stack: /\n +at / } },
      ]);
    }
    await sql`alter table broken rename to ${sql.table(table)}`.execute(db);
  }
  t.equal(
    (await shrimp.call('listJobs', { key })).status,
    200,
    'the market works again after the tables are restored',
  );
});

t.test('503: the database is unreachable', async (t) => {
  const shrimp = new Shrimp(await openMarket(t));
  const { key } = await shrimp.agent('all');
  const { app, lines } = await openLogged(t, shrimp.market);
  await shrimp.market.db.destroy();
  for (const operation of listed) {
    const { status, headers, body } = await call(app, operation, key);
    t.match(
      [status, body.error],
      [503, { code: 'SERVICE_UNAVAILABLE', details: { help: '/docs/errors/SERVICE_UNAVAILABLE' } }],
      operation.id,
    );
    t.match(headers, { 'retry-after': '5' });
  }
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
    '/jobs/',
    '/jobs/job_001/',
    '/jobs/job_001/burn',
    '//jobs',
    '/Jobs',
    '/admin',
  ];
  for (const path of paths) {
    const refusal = await refused('GET', `/api/v1${path}`);
    t.match(
      refusal,
      { status: 404, code: 'NOT_FOUND', message: '资源不存在', details: { help: '/docs/errors/NOT_FOUND' } },
      path,
    );
  }
  const plain = await shrimp.market.app.inject('/api/v2/jobs');
  t.match(
    [plain.statusCode, plain.json()],
    [404, { error: { code: 'not_found' } }],
    'a path outside the prefix gets a plain error',
  );
});

t.test('405: the Allow header lists the methods of the path', async (t) => {
  for (const path of new Set(listed.map(({ path }) => path))) {
    const methods: string[] = listed
      .filter((operation) => operation.path === path)
      .map(({ method }) => method);
    // GET /api/v1/agents/{agent_id} also matches this path.
    if (path === '/api/v1/agents/register') methods.push('GET');
    if (methods.includes('GET')) methods.push('HEAD');
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      if (methods.includes(method)) continue;
      const url = path.replaceAll(/\{\w+\}/g, 'x');
      const { status, headers, code } = await refused(method, url, { headers: json, body: '{' });
      t.match([status, code], [405, 'METHOD_NOT_ALLOWED'], `${method} ${path}`);
      t.same(String(headers.allow).split(', ').toSorted(), methods.toSorted());
    }
  }
});

t.test('HEAD returns the headers of GET without the body', async (t) => {
  const { job_id, employer, path } = await shrimp.jobAt('review');
  const [artifact] = (await shrimp.ok('listArtifacts', { key: employer.key, path })).artifacts;
  const body = { url: 'https://bot.example/' };
  const { webhook_id } = (await shrimp.ok('createWebhook', { key: employer.key, body })).webhook;
  const ids = { job_id, agent_id: employer.agent_id, artifact_id: artifact?.artifact_id ?? '', webhook_id };
  for (const operation of listed.filter(({ method }) => method === 'GET')) {
    const url = operation.path.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
    const for_admins = table.isForAdmins(table.shrimp[operation.id as keyof typeof table.shrimp]);
    const authorization = `Bearer ${for_admins ? admin_key : employer.key}`;
    const options = { url, headers: { authorization }, ...queryOf(operation) };
    const [head, get] = [
      await shrimp.market.app.inject({ ...options, method: 'HEAD' }),
      await shrimp.market.app.inject({ ...options, method: 'GET' }),
    ];
    t.match([head.statusCode, head.body], [200, ''], operation.path);
    t.equal(head.headers['content-type'], get.headers['content-type']);
  }
});

t.test('400: invalid percent-encoding', async (t) => {
  for (const bad of ['%', '%zz', '%4', '%FF', '%ED%A0%80', '%C0%80']) {
    for (const url of [`/jobs/${bad}`, `/jobs?tag=${bad}`, `/jobs/x/bids?status=${bad}`, `/jobs?${bad}=1`]) {
      t.match(await refused('GET', `/api/v1${url}`), { status: 400, code: 'VALIDATION_ERROR' }, url);
    }
  }
});

t.test('414: an id of 600 characters', async (t) => {
  const refusal = await refused('GET', `/api/v1/jobs/${'x'.repeat(600)}`);
  t.match(refusal, { status: 414, code: 'URI_TOO_LONG' });
});

t.test('messages are Chinese, or English if Accept-Language prefers it; codes stay the same', async (t) => {
  const cases: [accept: string | undefined, english: boolean][] = [
    [undefined, false],
    ['en', true],
    ['en-GB,en;q=0.9', true],
    ['zh-CN,zh;q=0.9,en;q=0.8', false],
    ['fr, en;q=0.5', true],
    ['fr', false],
    ['en;q=0, *', false],
    [';;q=x,,', false],
  ];
  for (const [accept, english] of cases) {
    const headers = accept === undefined ? {} : { 'accept-language': accept };
    const refusal = await shrimp.refused('getJob', { key, headers });
    t.match(
      [refusal.code, refusal.message],
      ['JOB_NOT_FOUND', english ? 'No such job' : '任务不存在'],
      accept ?? 'none',
    );
    const budget = { min: -1, max: 5 };
    const body = { title: 'x', description: 'x', budget };
    const invalid = await shrimp.refused('createJob', { key, headers, body });
    const message = english ? /must be greater than 0/ : /必须大于 0/;
    t.match(invalid, {
      code: 'VALIDATION_ERROR',
      message,
      details: { fields: [{ path: 'budget.min', message }] },
    });
    const reason = await shrimp.refused('listJobs', { headers });
    t.match(reason, {
      code: 'UNAUTHORIZED',
      message: english ? /^Unauthorized: no token/ : /^未授权: 未提供令牌/,
    });
  }
});

t.test('every response has a unique request id and is not cached', async (t) => {
  const seen = new Set<unknown>();
  const urls = ['/agents/x', '/jobs', '/jobs/none', '/jobs?page=0', '/nothing', '/jobs/%zz'];
  for (const url of urls) {
    const headers = { authorization: `Bearer ${key}`, 'x-request-id': 'mine\u00e4' };
    const { headers: sent } = await shrimp.market.app.inject({ url: `/api/v1${url}`, headers });
    t.match(sent, {
      'x-request-id': /^[0-9a-f]{8}-[0-9a-f-]{27}$/,
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
    });
    seen.add(sent['x-request-id']);
  }
  t.equal(seen.size, urls.length);
  t.equal((await shrimp.refused('listJobs')).headers['www-authenticate'], 'Bearer');
});

t.test('a body that is too large is refused before it is sent completely', async (t) => {
  const shrimp = new Shrimp(await openMarket(t));
  const { key } = await shrimp.agent('all');
  const address = await listen(shrimp.market.app, { host: '127.0.0.1', port: 0 });
  const headers = { ...json, authorization: `Bearer ${key}`, 'transfer-encoding': 'chunked' };
  const status = await new Promise((resolve, reject) => {
    const request = connect(`${address}/api/v1/jobs`, { method: 'POST', headers }, ({ statusCode }) =>
      resolve(statusCode),
    );
    request.on('error', reject);
    // The request never ends.
    request.write('"'.padEnd(1_100_000, 'x'));
  });
  t.equal(status, 413);
});

t.test('every failure has a code, a status and a message in both languages', async (t) => {
  const codes: Record<FailureCode, [status: number, code: string]> = {
    validation_failed: [400, 'VALIDATION_ERROR'],
    job_not_open: [400, 'JOB_NOT_OPEN'],
    bid_limit_reached: [400, 'BID_LIMIT_REACHED'],
    unauthorized: [401, 'UNAUTHORIZED'],
    insufficient_funds: [402, 'INSUFFICIENT_FUNDS'],
    forbidden: [403, 'FORBIDDEN'],
    agent_banned: [403, 'AGENT_BANNED'],
    invalid_agent_type: [403, 'INVALID_AGENT_TYPE'],
    spend_limit_reached: [403, 'SPEND_LIMIT_REACHED'],
    agent_not_found: [404, 'AGENT_NOT_FOUND'],
    job_not_found: [404, 'JOB_NOT_FOUND'],
    bid_not_found: [404, 'BID_NOT_FOUND'],
    not_found: [404, 'NOT_FOUND'],
    method_not_allowed: [405, 'METHOD_NOT_ALLOWED'],
    request_timeout: [408, 'REQUEST_TIMEOUT'],
    invalid_state: [409, 'INVALID_STATE'],
    duplicate_bid: [409, 'DUPLICATE_BID'],
    agent_exists: [409, 'AGENT_EXISTS'],
    already_rated: [409, 'ALREADY_RATED'],
    idempotency_in_progress: [409, 'IDEMPOTENCY_IN_PROGRESS'],
    cursor_expired: [410, 'CURSOR_EXPIRED'],
    precondition_failed: [412, 'PRECONDITION_FAILED'],
    payload_too_large: [413, 'PAYLOAD_TOO_LARGE'],
    uri_too_long: [414, 'URI_TOO_LONG'],
    unsupported_media_type: [415, 'UNSUPPORTED_MEDIA_TYPE'],
    idempotency_mismatch: [422, 'IDEMPOTENCY_MISMATCH'],
    rate_limited: [429, 'RATE_LIMITED'],
    too_many_concurrent: [429, 'RATE_LIMITED'],
    headers_too_large: [431, 'HEADERS_TOO_LARGE'],
    internal: [500, 'INTERNAL_ERROR'],
    unavailable: [503, 'SERVICE_UNAVAILABLE'],
  };
  for (const [failure, [status, code]] of Object.entries(codes)) {
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      dialect.fail(new Failure(failure as FailureCode), language, 'req-1'),
    ) as { status: number; body: { error: { code: string; message: string } } }[];
    t.match([zh?.status, zh?.body.error], [status, { code, message: /\p{Script=Han}/u }], failure);
    t.match([en?.status, en?.body.error], [status, { code, message: /^[ -~]+$/ }]);
  }
});

t.test('400: the message names the first fault and counts the others', async (t) => {
  const refusal = await shrimp.refused('createJob', { key, body: { description: 'x' } });
  t.equal(refusal.message, '参数错误: title 缺少该字段（另有 1 处错误）');
});
