import { readFile } from 'node:fs/promises';
import t from 'tap';
import { aipod, shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { projectFile } from '../../src/root.ts';
import { failure, json, network } from '../support/sdk.ts';

// The settings of a client and the options of a call: environment, headers, log. No market runs here.

const url = 'http://market.example';
const done = json(200, { success: true, code: 0, data: { job_id: 'job_1' } }, { 'X-Request-Id': 'req-1' });
const busy = json(503, { success: false, error: { code: 'SERVICE_UNAVAILABLE', message: 'Busy' } });
const job = { title: 'A job', description: 'To do', budget: { min: 1, max: 2 } };

const headersOf = ({ init }: { init: RequestInit | undefined }) => new Headers(init?.headers);

t.test('address and key come from the environment unless they are given', async (t) => {
  t.throws(() => shrimp(), { name: 'TypeError', message: /pass `url`, or set AIPOD_MARKET_URL/ });
  process.env.AIPOD_MARKET_URL = 'http://env.example/';
  process.env.AIPOD_MARKET_KEY = 'fg_live_env';
  t.teardown(() => {
    delete process.env.AIPOD_MARKET_URL;
    delete process.env.AIPOD_MARKET_KEY;
  });
  const { requests, fetch } = network(done);
  await shrimp({ fetch }).jobs.get({ job_id: 'job_1' });
  await aipod({ fetch, url, key: 'fg_live_own' }).wallet.get();
  await shrimp({ fetch, key: null }).jobs.get({ job_id: 'job_1' });
  await shrimp({ fetch }).agents.register({ agent_type: 'worker', name: 'New' });
  t.same(
    requests.map((request) => [new URL(request.input).host, headersOf(request).get('authorization')]),
    [
      ['env.example', 'Bearer fg_live_env'],
      ['market.example', 'Bearer fg_live_own'],
      ['env.example', null],
      ['env.example', null],
    ],
  );
  t.equal(requests[0]?.input, 'http://env.example/api/v1/jobs/job_1');
  process.env.AIPOD_MARKET_URL = '';
  t.throws(() => aipod(), { name: 'TypeError' }, 'an empty variable is not set');
});

t.test('requests name the package and the runtime, but not in a browser', async (t) => {
  const { version } = JSON.parse(await readFile(projectFile('package.json'), 'utf8'));
  const agentWith = async (navigator: { userAgent: string } | undefined) => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    const { requests, fetch } = network(done);
    await shrimp({ url, fetch }).jobs.get({ job_id: 'job_1' });
    if (original) Object.defineProperty(globalThis, 'navigator', original);
    else Reflect.deleteProperty(globalThis, 'navigator');
    return requests[0] && headersOf(requests[0]).get('user-agent');
  };
  const node = `Node.js/${process.versions.node.split('.')[0]}`;
  t.equal(await agentWith(undefined), `aipod-market-typescript/${version} ${node}`, 'as in Node 20');
  t.equal(await agentWith({ userAgent: 'Deno/2.5.0' }), `aipod-market-typescript/${version} Deno/2.5.0`);
  t.equal(await agentWith({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140' }), null);
});

t.test('headers of a call replace those of the client, however they are spelled', async (t) => {
  const { requests, fetch } = network(done);
  const market = shrimp({ url, key: 'fg_live_a', language: 'en', fetch });
  const headers = { authorization: 'Bearer fg_live_b', 'IDEMPOTENCY-KEY': 'mine', 'X-Trace': '1' };
  await market.jobs.create(job, { headers });
  await market.request('GET', '/new', { headers: { 'accept-language': 'zh' } });
  const [post, get] = requests.map(headersOf);
  t.match(Object.fromEntries(post ?? []), {
    authorization: 'Bearer fg_live_b',
    'idempotency-key': 'mine',
    'x-trace': '1',
    'accept-language': 'en',
    'content-type': 'application/json',
  });
  t.equal(get?.get('accept-language'), 'zh');
  t.equal(get?.has('idempotency-key'), false, 'a read has no key');
});

t.test('request writes its query and body', async (t) => {
  const { requests, fetch } = network(done);
  const market = shrimp({ url: `${url}/sub/`, fetch });
  const query = { q: 'a b&c', tag: ['x', 'y'], page: 2, all: false, none: null, left: undefined };
  t.same(await market.request('GET', '/new/path', { query }), { job_id: 'job_1' });
  await market.request('PATCH', '/new', { body: [1], idempotencyKey: 'mine' });
  await market.request('DELETE', '/new');
  t.equal(requests[0]?.input, `${url}/sub/api/v1/new/path?q=a+b%26c&tag=x&tag=y&page=2&all=false`);
  t.match(requests[1]?.init, { method: 'PATCH', body: '[1]', redirect: 'manual' });
  t.equal(requests[1] && headersOf(requests[1]).get('idempotency-key'), 'mine');
  t.match(requests[2]?.init, { method: 'DELETE', body: undefined });
  t.match(requests[2] && headersOf(requests[2]).get('idempotency-key'), /^[0-9a-f]{32}$/);
});

t.test('a client logs to the logger at its level, and never a key', async (t) => {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => lines.push(`${level} ${message}`);
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn') };
  const secret = 'fg_live_secret';
  const idempotencyKey = 'secret-of-the-program';
  const run = async (logLevel?: 'off' | 'warn' | 'info' | 'debug') => {
    lines.length = 0;
    const { fetch } = network(busy, done);
    const market = shrimp({ url, key: secret, fetch, logger, ...(logLevel && { logLevel }) });
    await market.agents.register({ agent_type: 'worker', name: secret }, { idempotencyKey });
    const away = network(json(404, { success: false, error: { code: 'JOB_NOT_FOUND', message: 'No' } }));
    await failure(
      shrimp({ url, key: secret, fetch: away.fetch, logger, ...(logLevel && { logLevel }) }).jobs.list(),
    );
    t.notMatch(lines.join('\n'), /secret/);
    return lines.map((line) => line.replaceAll(/\d+ ms/g, 'N ms'));
  };
  const post = `aipod-market: POST ${url}/api/v1/agents/register`;
  const get = `aipod-market: GET ${url}/api/v1/jobs`;
  const retried = `warn ${post}: ServerError: SERVICE_UNAVAILABLE (503): Busy; retry 1 of 3 in N ms`;
  const ended = `info ${post}: 200 in N ms [request req-1]`;
  const failed = `info ${get}: NotFoundError: JOB_NOT_FOUND (404): No after N ms`;
  t.same(await run('off'), []);
  t.same(await run('warn'), [retried]);
  t.same(await run('info'), [retried, ended, failed]);
  t.same(await run(), [retried, ended, failed], 'with a logger of its own');
  t.same(await run('debug'), [
    `debug ${post}: try 1`,
    retried,
    `debug ${post}: try 2`,
    ended,
    `debug ${get}: try 1`,
    failed,
  ]);
});

t.test('AIPOD_MARKET_LOG sets the level', async (t) => {
  const { fetch } = network(done);
  const written = t.capture(console, 'info', () => {});
  await shrimp({ url, fetch }).jobs.get({ job_id: 'job_1' });
  t.same(written(), [], 'nothing unless it is set');
  process.env.AIPOD_MARKET_LOG = 'info';
  t.teardown(() => {
    delete process.env.AIPOD_MARKET_LOG;
  });
  await shrimp({ url, fetch }).jobs.get({ job_id: 'job_1' });
  await shrimp({ url, fetch, logLevel: 'off' }).jobs.get({ job_id: 'job_1' });
  t.match(written(), [
    { args: [/^aipod-market: GET http:\/\/market\.example\/api\/v1\/jobs\/job_1: 200 in/] },
  ]);
  process.env.AIPOD_MARKET_LOG = 'verbose';
  t.throws(() => shrimp({ url }), { message: 'The log level must be off, warn, info, debug, not verbose' });
});

t.test('a key that no header can carry is refused, and not shown', async (t) => {
  for (const key of ['', 'fg_live_secret\n', '虾', () => '', async () => undefined as unknown as string]) {
    const { requests, fetch } = network(done);
    const error = await failure(shrimp({ url, fetch, key }).jobs.list());
    t.match(error, { name: 'TypeError', message: 'The key must be visible ASCII, and not empty' });
    t.equal(requests.length, 0);
  }
});
