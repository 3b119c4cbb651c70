import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Redis } from 'ioredis';
import t from 'tap';
import { connectRedis } from '../../src/limits/redis.ts';
import { createSlots } from '../../src/limits/slots.ts';
import { KEY, startTiny } from '../http/tiny.ts';

const found = spawnSync('redis-server', ['--version']).status === 0;
const skip = found ? false : 'no redis-server on PATH (package redis-server)';
const folder = mkdtempSync(join(tmpdir(), 'limits-'));
const path = join(folder, 'redis.sock');
t.after(() => rmSync(folder, { recursive: true }));

async function startRedis(): Promise<ChildProcess> {
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', path, '--save', '', '--dir', folder]);
  for await (const line of createInterface(server.stdout)) if (line.includes('ready to accept')) break;
  return server;
}

async function stop(server: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  server.kill(signal);
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

/** A log that keeps its lines. */
function keepLog() {
  const said: string[] = [];
  const keep = (...parts: unknown[]) => void said.push(String(parts.at(-1)));
  return { said, log: { error: keep, info: keep } as unknown as FastifyBaseLogger };
}

async function connected(log = keepLog().log): Promise<Redis> {
  const redis = await connectRedis(path, log);
  if (redis.status !== 'ready') await once(redis, 'ready');
  return redis;
}

t.test('servers share their limits', { skip }, async (t) => {
  const server = await startRedis();
  const clients = [await connected(), await connected()];
  const limits = { rate_limit_per_minute: 4, max_concurrent_requests: 3, login_attempts_per_minute: 10 };
  let tries = 0;
  const tried = async () => {
    tries += 1;
    await sleep(20);
  };
  const servers = await Promise.all(clients.map((redis) => startTiny({ redis, limits, tried })));
  t.after(async () => {
    for (const { app } of servers) await app.close();
    for (const redis of clients) redis.disconnect();
    await stop(server);
  });
  const [one, two] = servers as [(typeof servers)[0], (typeof servers)[0]];

  const statuses = [];
  for (const { app } of [one, two, one, two, one]) {
    statuses.push((await app.inject({ url: '/t/things', headers: KEY })).statusCode);
  }
  t.same(statuses, [200, 200, 200, 200, 429]);

  const other = { authorization: 'Bearer key-2' };
  const held = [one, one, two].map(({ app }) => app.inject({ url: '/t/wait', headers: other }));
  while (one.gate.waiting + two.gate.waiting < 3) await sleep(5);
  const fourth = await two.app.inject({ url: '/t/things', headers: other });
  t.match(fourth.json(), { code: 'too_many_concurrent' });
  one.gate.open();
  two.gate.open();
  t.same(
    (await Promise.all(held)).map(({ statusCode }) => statusCode),
    [200, 200, 200],
  );
  await sleep(20);
  t.equal(await clients[0]?.zcard('limits:slots:key:2'), 0, 'slots are released');

  const payload = { name: 'wrong' };
  const burst = Array.from({ length: 40 }, (_, at) =>
    (servers[at % 2] as typeof one).app.inject({
      method: 'POST',
      url: '/t/login',
      payload,
      remoteAddress: `192.0.2.${at}`,
    }),
  );
  await Promise.all(burst);
  t.equal(tries, 40, 'forty addresses with one try each');
  tries = 0;
  const again = Array.from({ length: 40 }, (_, at) =>
    (servers[at % 2] as typeof one).app.inject({
      method: 'POST',
      url: '/t/login',
      payload: { name: 'wrong-2' },
    }),
  );
  await Promise.all(again);
  t.ok(tries <= 10, 'one address with forty');
});

t.test('slots of a killed server are released', { skip }, async (t) => {
  const server = await startRedis();
  const redis = await connected();
  t.after(async () => {
    redis.disconnect();
    await stop(server);
  });
  const take = createSlots(redis);

  t.equal((await take('x', 1))?.held, 1);
  t.equal(await take('x', 1), null);
  // The lease has expired.
  const [member] = await redis.zrange('limits:slots:x', 0, '0');
  await redis.zadd('limits:slots:x', String(Date.now() - 1), member as string);
  t.equal((await take('x', 1))?.held, 1);
  t.ok((await redis.pttl('limits:slots:x')) > 0, 'the key expires');
});

t.test('while Redis is unavailable the server goes on without counting, and logs it once', async (t) => {
  const { said, log } = keepLog();
  const redis = await connectRedis(join(folder, 'nothing.sock'), log);
  const limits = {
    rate_limit_per_minute: 1,
    max_concurrent_requests: 1,
    registrations_per_day: 1,
    login_attempts_per_minute: 1,
  };
  const { app } = await startTiny({ redis, limits });
  t.after(async () => {
    await app.close();
    redis.disconnect();
  });

  const started = Date.now();
  for (let tries = 0; tries < 3; tries += 1) {
    const response = await app.inject({ url: '/t/things', headers: KEY });
    t.equal(response.statusCode, 200);
    t.equal(response.headers.ratelimit, undefined);
    const payload = { name: 'wrong' };
    t.equal((await app.inject({ method: 'POST', url: '/t/login', payload })).statusCode, 401);
    t.equal((await app.inject({ method: 'POST', url: '/t/registrations', payload })).statusCode, 201);
    await sleep(150);
  }
  t.ok(Date.now() - started < 2_000, 'without waiting for it');
  t.match(said, [/^Redis does not respond/]);
  t.equal(said.length, 1);
});

t.test('Redis can die, hang and come back', { skip }, async (t) => {
  const { said, log } = keepLog();
  let server = await startRedis();
  const redis = await connected(log);
  const { app } = await startTiny({ redis, limits: { rate_limit_per_minute: 1 } });
  t.after(async () => {
    await app.close();
    redis.disconnect();
    await stop(server);
  });
  const ask = async () => (await app.inject({ url: '/t/things', headers: KEY })).statusCode;

  t.same([await ask(), await ask()], [200, 429]);
  server.kill('SIGSTOP');
  const started = Date.now();
  t.equal(await ask(), 200, 'hanging');
  t.ok(Date.now() - started < 1_000);
  server.kill('SIGCONT');
  await stop(server);
  t.equal(await ask(), 200, 'dead');
  server = await startRedis();
  await once(redis, 'ready');
  t.same([await ask(), await ask()], [200, 429], 'back');
  t.match(said, [/^Redis does not respond/, /^Redis responds again/]);
});
