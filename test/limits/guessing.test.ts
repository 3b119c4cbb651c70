import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { changeKey } from '../support/change_agent.ts';
import { openMarket, type TestAgent } from '../support/market.ts';

// Guessing keys, passwords and names on the whole market, with the limits of production.

const limits = { rate_limit_per_minute: 120, max_concurrent_requests: 10, login_attempts_per_minute: 10 };
const password = '正确的马电池订书钉';

interface Ask {
  method?: 'GET' | 'POST' | 'PUT';
  url?: string;
  payload?: object;
  key?: string;
  headers?: Record<string, string>;
  remoteAddress?: string;
}

/** Sends a request from an address; returns what the caller learns, without ids and times. */
async function ask(app: FastifyInstance, { key, headers, ...request }: Ask) {
  const response = await app.inject({
    url: '/v1/wallet',
    ...request,
    headers: { ...headers, ...(key && { authorization: `Bearer ${key}` }) },
  });
  const body = JSON.parse(response.body, (name, value) => (name === 'timestamp' ? undefined : value));
  return { status: response.statusCode, body, headers: Object.keys(response.headers).sort() };
}

/** Repeats a request from one address; returns how often each status came back. */
async function askTimes(app: FastifyInstance, times: number, next: (i: number) => Ask) {
  const statuses: Record<number, number> = {};
  for (let i = 0; i < times; i += 1) {
    const { status } = await ask(app, next(i));
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return statuses;
}

const logIn = (username: string, password: string): Ask => ({
  method: 'POST',
  url: '/v1/auth/login',
  payload: { username, password },
});

const newKey = () => `fg_live_${randomUUID().replaceAll('-', '')}`;

t.test(
  'guessed keys count for the address in both dialects, and past the limit it learns nothing',
  async (t) => {
    const market = await openMarket(t, limits);
    const { app, db } = market;
    const from = { remoteAddress: '203.0.113.1' };
    const guess = (i: number): Ask => ({
      ...from,
      key: newKey(),
      url: i % 2 ? '/v1/wallet' : '/api/v1/jobs',
    });
    t.same(await askTimes(app, 125, guess), { 401: 120, 429: 5 });

    const [revoked, expired, banned] = [await market.agent(), await market.agent(), await market.agent()];
    const change = async ({ agent_id }: TestAgent, changes: { revoked_at?: Date; expires_at?: Date }) => {
      const key = await db
        .selectFrom('api_key')
        .select('key_id')
        .where('agent_id', '=', agent_id)
        .executeTakeFirstOrThrow();
      await changeKey(db, key.key_id, changes);
    };
    await change(revoked, { revoked_at: new Date() });
    await change(expired, { expires_at: new Date() });
    await market.ban(banned.agent_id);
    const past = await ask(app, { ...from, key: newKey() });
    t.match(past, { status: 429, body: { data: { details: { reason: 'rate_limited' } } } });
    for (const { key } of [revoked, expired, banned, { key: '' }, { key: 'no key' }]) {
      const { body, ...answer } = await ask(app, { ...from, key });
      t.same(answer, { status: past.status, headers: past.headers });
      t.same(body.message, past.body.message);
    }
    t.match(
      await ask(app, { ...from, url: '/v1/status' }),
      { status: 429 },
      'public operations are refused too',
    );
    t.match(await ask(app, { remoteAddress: '203.0.113.2', key: revoked.key }), { status: 401 });
  },
);

t.test('wrong old passwords count together with failed logins, and right ones do not', async (t) => {
  const market = await openMarket(t, limits);
  const { app } = market;
  const { api_key: key } = await market.ok('register', { body: { username: 'guarded', password } });
  const change = (old_password: string): Ask => ({
    method: 'PUT',
    url: '/v1/auth/password',
    key,
    payload: { old_password, new_password: password },
  });
  t.same(await askTimes(app, 2, () => change(password)), { 200: 2 });
  t.same(await askTimes(app, 6, () => logIn('Guarded', 'guess')), { 401: 6 });
  t.same(await askTimes(app, 6, () => change('guess')), { 403: 4, 429: 2 });
  t.match(await ask(app, change(password)), { status: 429 }, 'also the right one, from this address');
  t.match(await ask(app, { ...change(password), remoteAddress: '203.0.113.9' }), { status: 200 });
});

/** Every header in which proxies pass the client's address, with a new address each time. */
function forwarded(i: number, names = [...proxy_headers]): Record<string, string> {
  const address = `198.51.100.${i}`;
  return Object.fromEntries(
    names.map((name) => [name, name === 'forwarded' ? `for=${address};proto=https` : address]),
  );
}

const proxy_headers = [
  'x-forwarded-for',
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'cf-connecting-ip',
  'true-client-ip',
  'fastly-client-ip',
];

t.test('a new X-Forwarded-For each time does not evade the limit', async (t) => {
  const { app } = await openMarket(t, { ...limits, registrations_per_day: 3 });
  const headers = (i: number) => forwarded(i);
  const register = (i: number): Ask => ({
    method: 'POST',
    url: '/v1/auth/register',
    payload: { username: `agent-${i}` },
    headers: headers(i),
  });
  t.same(await askTimes(app, 5, register), { 201: 3, 429: 2 });
  const guess_password = (i: number): Ask => ({ ...logIn('agent-0', 'guess'), headers: headers(i) });
  t.same(await askTimes(app, 12, guess_password), { 401: 10, 429: 2 });
  const left = 120 - 5 - 12;
  const guess_key = (i: number): Ask => ({ key: newKey(), headers: headers(i) });
  t.same(await askTimes(app, left + 5, guess_key), { 401: left, 429: 5 });
});

t.test('from a trusted proxy only X-Forwarded-For counts', async (t) => {
  const few = { ...limits, rate_limit_per_minute: 5 };
  const proxied = await openMarket(t, { ...few, trust_proxy: ['10.0.0.0/8'] });
  const from = (remoteAddress: string, headers: (i: number) => Record<string, string>) => (i: number) => ({
    remoteAddress,
    key: newKey(),
    headers: headers(i),
  });
  const others = proxy_headers.filter((name) => name !== 'x-forwarded-for');
  const cases: [what: string, next: (i: number) => Ask, statuses: object][] = [
    ['its callers each for itself', from('10.0.0.1', (i) => forwarded(i)), { 401: 8 }],
    ['a caller that stays', from('10.0.0.1', () => forwarded(200)), { 401: 5, 429: 3 }],
    [
      'a caller that writes the beginning of the header itself',
      from('10.0.0.1', (i) => ({ 'x-forwarded-for': `192.0.2.${i}, 198.51.100.201` })),
      { 401: 5, 429: 3 },
    ],
    ['by the other headers', from('10.0.0.1', (i) => forwarded(i, others)), { 401: 5, 429: 3 }],
    ['past the proxy', from('192.0.2.250', (i) => forwarded(i)), { 401: 5, 429: 3 }],
  ];
  for (const [what, next, statuses] of cases) t.same(await askTimes(proxied.app, 8, next), statuses, what);

  const everywhere = await openMarket(t, { ...few, trust_proxy: true });
  t.same(
    await askTimes(
      everywhere.app,
      8,
      from('192.0.2.250', (i) => forwarded(i)),
    ),
    { 401: 8 },
  );
  const rewritten = from('192.0.2.250', (i) => ({ 'x-forwarded-for': `192.0.2.${i}, 198.51.100.202` }));
  t.same(
    await askTimes(everywhere.app, 8, rewritten),
    { 401: 5, 429: 3 },
    'entries that the proxy did not write do not count',
  );
});

t.test(
  'passwords: ten failures a minute for a name from one address, whether the name exists or not',
  async (t) => {
    const market = await openMarket(t, limits);
    await market.ok('register', { body: { username: 'Known', password } });
    const answers: Record<string, object[]> = {};
    for (const [name, host] of [
      ['Known', 1],
      ['Nobody', 2],
    ] as const) {
      const tries = [];
      for (let i = 0; i < 12; i += 1) {
        const username = i % 2 ? name : name.toUpperCase();
        tries.push(
          await ask(market.app, { ...logIn(username, 'a guess'), remoteAddress: `203.0.113.${host}` }),
        );
      }
      t.same(
        tries.map(({ status }) => status),
        [...Array(10).fill(401), 429, 429],
      );
      // The end of the minute, which the details of a 429 contain, depends on when it began.
      answers[name] = tries.map(({ status, body, headers }) => ({ status, message: body.message, headers }));
    }
    t.same(answers.Known, answers.Nobody);
    const right = logIn('known', password);
    t.match(
      await ask(market.app, { ...right, remoteAddress: '203.0.113.1' }),
      { status: 429 },
      'the right password is refused too',
    );
    t.match(await ask(market.app, { ...right, remoteAddress: '203.0.113.3' }), { status: 200 });
  },
);

t.test('passwords: ten times as many for a name from all addresses together', async (t) => {
  const market = await openMarket(t, { ...limits, login_attempts_per_minute: 2 });
  await market.ok('register', { body: { username: 'wanted', password } });
  const guess = (host: number) =>
    ask(market.app, { ...logIn('wanted', 'a guess'), remoteAddress: `203.0.113.${host}` });
  const answers = await Promise.all(Array.from({ length: 39 }, (_, i) => guess(i % 13)));
  const statuses = answers.map(({ status }) => status).sort();
  t.same(statuses, [...Array(20).fill(401), ...Array(19).fill(429)]);
  const right = { ...logIn('wanted', password), remoteAddress: '203.0.113.99' };
  t.match(await ask(market.app, right), { status: 429 }, 'the right one too');
});

t.test('passwords: one address cannot try name after name either', async (t) => {
  const { app } = await openMarket(t, { ...limits, rate_limit_per_minute: 8 });
  const spray = (i: number): Ask => logIn(`agent_${i}`, 'the same guess');
  t.same(await askTimes(app, 12, spray), { 401: 8, 429: 4 });
});

t.test('a refused login takes the same time and gets the same response for every name', async (t) => {
  const market = await openMarket(t, { login_attempts_per_minute: 1_000 });
  await market.ok('register', { body: { username: 'known', password } });
  await market.ok('register', { body: { username: 'keyed' } });
  const names = ['known', 'nobody', 'keyed'];
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const answers: Record<string, object> = {};
  for (let round = 0; round < 8; round += 1) {
    for (const name of names) {
      const started = performance.now();
      answers[name] = await ask(market.app, {
        ...logIn(name, 'not the password'),
        remoteAddress: `203.0.113.${names.indexOf(name)}`,
      });
      // The first round warms up.
      if (round > 0) times[name]?.push(performance.now() - started);
    }
  }
  t.match(answers.known, { status: 401, body: { data: { details: { reason: 'wrong_login' } } } });
  const reference = middle(times.known);
  for (const name of names.slice(1)) {
    t.same(answers[name], answers.known, name);
    const ratio = middle(times[name]) / reference;
    t.ok(ratio > 0.5 && ratio < 2, `${name} took ${ratio.toFixed(2)} of the time of a known name`);
  }
});

function middle(times: number[] = []): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
