import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { listen } from '../../src/http/server.ts';
import { startTiny } from '../http/tiny.ts';

async function ask(app: FastifyInstance, url: string, key?: string, remoteAddress = '192.0.2.1') {
  const headers = key ? { authorization: `Bearer key-${key}` } : {};
  const response = await app.inject({ url, headers, remoteAddress });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

t.test('the limit of an agent counts requests with all its keys from all addresses', async (t) => {
  const { app } = await startTiny({ limits: { rate_limit_per_minute: 2 } });
  t.after(() => app.close());

  const first = await ask(app, '/t/things', 'one');
  t.equal(first.status, 200);
  t.equal(first.headers['ratelimit-policy'], '"minute";q=2;w=60');
  t.match(first.headers.ratelimit, /^"minute";r=1;t=(60|59)$/);
  t.equal((await ask(app, '/t/things', 'one_second', '192.0.2.2')).status, 200);

  const third = await ask(app, '/t/things', 'one_third', '192.0.2.3');
  t.match(third, { status: 429, body: { ok: false, code: 'rate_limited' } });
  t.match(third.headers, { 'retry-after': /^(60|59)$/, ratelimit: /^"minute";r=0;t=/ });
  t.equal((await ask(app, '/t/things', 'two')).status, 200, 'another agent is not limited');
  t.equal((await ask(app, '/t/things/1')).status, 200, 'requests without a key have a limit of their own');
});

t.test('the limit of an address counts requests without a valid key', async (t) => {
  for (const url of ['/t/things/1', '/t/nothing', '/t/things']) {
    const { app } = await startTiny({ limits: { rate_limit_per_minute: 2 } });
    const statuses = [];
    for (let tries = 0; tries < 3; tries += 1) statuses.push((await ask(app, url)).status);
    t.equal(statuses[0], statuses[1]);
    t.equal(statuses[2], 429, url);
    t.equal(
      (await ask(app, '/t/things', 'one')).status,
      200,
      'a valid key from the same address is not limited',
    );
    t.not((await ask(app, url, undefined, '192.0.2.2')).status, 429, 'another address is not limited');
    await app.close();
  }
});

t.test('an address has ten times the limit of one agent in all', async (t) => {
  const { app } = await startTiny({ limits: { rate_limit_per_minute: 2 } });
  t.after(() => app.close());
  // One request without a key, the others of agents that have not reached their own limit.
  t.equal((await ask(app, '/t/things/1')).status, 200);
  for (let i = 1; i < 19; i += 1) t.equal((await ask(app, '/t/things', `agent${i}`)).status, 200);
  const last = await ask(app, '/t/things', 'agent19');
  t.equal(last.status, 200);
  t.match(last.headers, { 'ratelimit-policy': '"address";q=20;w=60', ratelimit: /^"address";r=0;t=/ });
  for (const [url, key] of [
    ['/t/things', 'agent20'],
    ['/t/things/1', undefined],
    ['/t/things', 'wrong key'],
  ] as const) {
    const refused = await ask(app, url, key);
    t.match(refused, { status: 429, body: { ok: false, code: 'rate_limited' } });
    t.match(refused.headers['retry-after'], /^(60|59)$/);
  }
  t.equal((await ask(app, '/t/things', 'agent20', '192.0.2.2')).status, 200, 'another address');
});

t.test('a /64 of IPv6 counts as one address, and a mapped IPv4 address as the IPv4 one', async (t) => {
  const { app } = await startTiny({ limits: { rate_limit_per_minute: 1 } });
  t.after(() => app.close());
  const cases = [
    ['2001:db8::1', 200],
    ['2001:db8::ffff:1', 429],
    ['2001:db8:0:1::1', 200],
    ['192.0.2.1', 200],
    ['::ffff:192.0.2.1', 429],
  ] as const;
  for (const [address, status] of cases) {
    t.equal((await ask(app, '/t/things/1', undefined, address)).status, status, address);
  }
});

t.test('proxy headers count only from trusted proxies', async (t) => {
  for (const [trust_proxy, status] of [
    [false, 429],
    ['192.0.2.1', 200],
  ] as const) {
    const { app } = await startTiny({ trust_proxy, limits: { rate_limit_per_minute: 1 } });
    await ask(app, '/t/things/1');
    const forwarded = { 'x-forwarded-for': '198.51.100.7' };
    const response = await app.inject({ url: '/t/things/1', remoteAddress: '192.0.2.1', headers: forwarded });
    t.equal(response.statusCode, status);
    await app.close();
  }
});

t.test(
  'an address comes without the port that a proxy adds; what is no address counts as the proxy',
  async (t) => {
    const { app } = await startTiny({ trust_proxy: true, limits: { rate_limit_per_minute: 1 } });
    t.after(() => app.close());
    for (const [forwarded, status] of [
      ['203.0.113.3:50001', 200],
      ['203.0.113.3:50002', 429],
      ['203.0.113.3', 429],
      ['198.51.100.1, 203.0.113.3:50003', 429],
      ['[2001:db8::1]:50001', 200],
      ['[2001:db8::2]:50002', 429],
      ['[2001:db8::3]', 429],
      ['2001:db8::4', 429],
      ['[::ffff:203.0.113.3]:1', 429],
      // The proxy's own address, which has not sent anything until here.
      ['unknown', 200],
      ['_hidden', 429],
      ['203.0.113.999:1', 429],
      ['203.0.113.3:port', 429],
      ['[2001:db8::zz]:1', 429],
    ] as const) {
      const response = await app.inject({ url: '/t/things/1', headers: { 'x-forwarded-for': forwarded } });
      t.equal(response.statusCode, status, forwarded);
    }
  },
);

t.test('registrations with a valid body count for the day', async (t) => {
  const { app } = await startTiny({ limits: { registrations_per_day: 1, rate_limit_per_minute: 100 } });
  t.after(() => app.close());
  const register = (payload: object) => app.inject({ method: 'POST', url: '/t/registrations', payload });

  t.equal((await register({})).statusCode, 400);
  const first = await register({ name: 'x' });
  t.equal(first.statusCode, 201);
  t.equal(
    first.headers['ratelimit-policy'],
    '"day";q=1;w=86400',
    'the headers show the limit that is nearest to its end',
  );
  t.match(first.headers.ratelimit, /^"day";r=0;t=86\d\d\d$/);
  const second = await register({ name: 'y' });
  t.equal(second.statusCode, 429);
  t.match(Number(second.headers['retry-after']) > 86_000, true);
  t.equal((await ask(app, '/t/things/1')).status, 200);
});

function login(app: FastifyInstance, name: string, remoteAddress = '192.0.2.1') {
  return app.inject({ method: 'POST', url: '/t/login', payload: { name }, remoteAddress });
}

t.test('only failed logins count, and the case of the name is ignored', async (t) => {
  const { app } = await startTiny({ limits: { login_attempts_per_minute: 2 } });
  t.after(() => app.close());

  for (let tries = 0; tries < 5; tries += 1) t.equal((await login(app, 'right')).statusCode, 200);
  t.equal((await login(app, 'wrong-a')).statusCode, 401);
  const second = await login(app, 'wrong-A');
  t.equal(second.headers['ratelimit-policy'], '"login";q=2;w=60');
  t.match(second.headers.ratelimit, /r=0;t=/);
  const third = await login(app, 'wrong-a');
  t.match([third.statusCode, third.json()], [429, { code: 'rate_limited' }]);
  t.equal((await login(app, 'wrong-b')).statusCode, 401, 'another name');
  t.equal((await login(app, 'wrong-a', '192.0.2.2')).statusCode, 401, 'another address');
});

t.test('the limit of failed logins for a name from all addresses is ten times as high', async (t) => {
  const { app } = await startTiny({ limits: { login_attempts_per_minute: 1 } });
  t.after(() => app.close());

  for (let host = 0; host < 10; host += 1) {
    t.equal((await login(app, 'wrong', `192.0.2.${host}`)).statusCode, 401);
  }
  t.equal((await login(app, 'wrong', '192.0.2.99')).statusCode, 429);
});

t.test('concurrent logins get no more tries than consecutive ones', async (t) => {
  let tries = 0;
  const tried = async () => {
    tries += 1;
    await sleep(20);
  };
  const { app } = await startTiny({ tried, limits: { login_attempts_per_minute: 10 } });
  t.after(() => app.close());

  const burst = await Promise.all(Array.from({ length: 50 }, () => login(app, 'wrong')));
  t.equal(tries, 10);
  t.equal(burst.filter(({ statusCode }) => statusCode === 401).length, 10);
  t.equal(burst.filter(({ statusCode }) => statusCode === 429).length, 40);
  t.ok(burst.every(({ statusCode, headers }) => statusCode === 401 || Number(headers['retry-after']) > 0));
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

t.test('the concurrent requests of an agent are limited, and ten times as many of an address', async (t) => {
  const { app, gate } = await startTiny({ limits: { max_concurrent_requests: 2 } });
  t.after(() => app.close());

  const held = [ask(app, '/t/wait', 'one'), ask(app, '/t/wait', 'one_second')];
  await until(() => gate.waiting === 2);
  const third = await ask(app, '/t/things', 'one');
  t.match(third, { status: 429, body: { code: 'too_many_concurrent' }, headers: { 'retry-after': '1' } });
  t.equal((await ask(app, '/t/things', 'two')).status, 200, 'another agent is not limited');
  for (let i = 2; i < 20; i += 1) held.push(ask(app, '/t/wait', `agent${i}`));
  await until(() => gate.waiting === 20);
  for (const [url, key] of [
    ['/t/things', 'two'],
    ['/t/things/1', undefined],
  ] as const) {
    const over = await ask(app, url, key);
    t.match(over, { status: 429, body: { code: 'too_many_concurrent' } }, 'one address holds twenty');
  }
  t.equal((await ask(app, '/t/things', 'two', '192.0.2.2')).status, 200, 'another address is not limited');
  gate.open();
  t.same(
    (await Promise.all(held)).map(({ status }) => status),
    held.map(() => 200),
  );
  t.equal((await ask(app, '/t/things', 'one')).status, 200, 'slots are released');
});

t.test('slots are released after refusals, crashes and clients that hang up', async (t) => {
  const { app, gate } = await startTiny({ limits: { max_concurrent_requests: 1 } });
  t.after(() => app.close());
  const { port } = new URL(await listen(app, { host: '127.0.0.1', port: 0 }));

  t.equal((await ask(app, '/t/things?limit=x', 'one')).status, 400);
  for (const body of ['', `{"name":"x"}`]) {
    const request =
      body === ''
        ? 'GET /t/wait HTTP/1.1'
        : 'POST /t/things HTTP/1.1\r\nContent-Length: 999\r\nContent-Type: application/json';
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`${request}\r\nHost: x\r\nAuthorization: Bearer key-one\r\n\r\n${body}`);
    await until(() => body !== '' || gate.waiting === 1);
    await sleep(30);
    t.equal((await ask(app, '/t/things', 'one')).status, 429);
    socket.destroy();
    await once(socket, 'close');
    await sleep(30);
    t.equal((await ask(app, '/t/things', 'one')).status, 200);
  }
  gate.open();
});

t.test('a limit of 0 is off and sends no headers', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  for (let tries = 0; tries < 3; tries += 1) t.equal((await login(app, 'wrong')).statusCode, 401);
  const { headers } = await ask(app, '/t/things', 'one');
  t.notMatch(Object.keys(headers).join(), /ratelimit/);
});
