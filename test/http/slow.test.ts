import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { createServer, listen, TIMEOUTS } from '../../src/http/server.ts';
import { openMarket } from '../support/market.ts';

// Slow clients, each on its own socket. Only the timeout of the first byte is that of production; the others are
// short here, and a test adds up those of production.

const ANYWHERE = { host: '127.0.0.1', port: 0 };
const HEADERS_MS = 2_000;
const REQUEST_MS = 4_000;
const body_head = 'Host: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';

interface Slow {
  socket: Socket;
  received: string;
  /** In milliseconds, once the server has ended it. */
  ended: Promise<number>;
}

/** Sends `begin`, and then a character every quarter of a second until the connection is closed. */
function dawdle(url: string, begin: string, options: { deaf?: boolean } = {}): Slow {
  const { deaf = false } = options;
  const started = performance.now();
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: deaf });
  const slow: Slow = {
    socket,
    received: '',
    ended: new Promise((resolve) => socket.once('close', () => resolve(performance.now() - started))),
  };
  // A closed connection can report that in the middle of a write.
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    slow.received += chunk;
  });
  if (begin === '') return slow;
  socket.write(begin);
  const timer = setInterval(() => socket.write('x'), 250);
  socket.once('close', () => clearInterval(timer));
  return slow;
}

function connectionsOf(app: FastifyInstance): Promise<number> {
  return new Promise((resolve, reject) => {
    app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await condition())) {
    assert(performance.now() < end, 'It did not come to that within 20 seconds.');
    await pause(20);
  }
}

/** Requests a path seven times in a row; returns the median time in milliseconds. */
async function timeResponses(t: Test, url: string): Promise<number> {
  const times = [];
  for (let round = 0; round < 7; round += 1) {
    const started = performance.now();
    const response = await fetch(url, { headers: { connection: 'close' } });
    await response.text();
    times.push(performance.now() - started);
    if (response.status !== 200) t.fail(`${url} ${response.status}`);
  }
  return times.sort((a, b) => a - b)[3] as number;
}

t.test('three hundred slow clients delay no other client, and are disconnected', async (t) => {
  const market = await openMarket(t);
  const { app } = market;
  const asked = await market.agent();
  Object.assign(app.server, {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: 500,
  });
  const url = await listen(app, ANYWHERE);
  const kinds: [what: string, begin: string, patience_ms: number, last: RegExp][] = [
    ['who say nothing', '', TIMEOUTS.first_byte_ms, /^$/],
    ['with headers', 'GET /v1/status HTTP/1.1\r\nX-Slow: ', HEADERS_MS, /^HTTP\/1\.1 408 /],
    ['with bodies', `POST /v1/auth/register HTTP/1.1\r\n${body_head}{`, REQUEST_MS, /^HTTP\/1\.1 408 /],
    [
      'with bodies and no key',
      `POST /api/v1/jobs HTTP/1.1\r\n${body_head}{`,
      REQUEST_MS,
      /^HTTP\/1\.1 401 .+HTTP\/1\.1 408 /s,
    ],
  ];
  for (const [what, begin, patience_ms, last] of kinds) {
    await t.test(what, async (t) => {
      const begun = performance.now();
      const slow = Array.from({ length: 300 }, () => dawdle(url, begin));
      await until(async () => (await connectionsOf(app)) >= 300);
      for (const path of ['/livez', '/readyz', '/v1/status']) {
        const ms = await timeResponses(t, url + path);
        t.ok(ms < 1_000, `${path} in ${Math.round(ms)} ms`);
      }
      const task = { title: 'A task', description: 'To do.', budget: 5 };
      t.ok(await market.ok('createTask', { key: asked.key, body: task }), 'the database has time');
      // On a busy machine their time can be over by now.
      if (performance.now() - begun < patience_ms * 0.9)
        t.ok((await connectionsOf(app)) >= 300, 'all are still there meanwhile');

      const cut = await Promise.all(slow.map(({ ended }) => ended));
      const longest = Math.max(...cut);
      t.ok(Math.min(...cut) > patience_ms * 0.9, 'none is disconnected early');
      t.ok(longest < patience_ms + 10_000, `all after ${Math.round(longest)} ms`);
      t.same(
        slow.filter(({ received }) => !last.test(received)).map(({ received }) => received),
        [],
      );
      await until(async () => (await connectionsOf(app)) === 0);
    });
  }
});

t.test('in production every slow client is disconnected within a minute', async (t) => {
  const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [] });
  t.after(() => app.close());
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = app.server as typeof app.server & {
    connectionsCheckingInterval: number;
  };
  const around = TIMEOUTS.first_byte_ms + connectionsCheckingInterval + TIMEOUTS.linger_ms;
  for (const [what, ms] of Object.entries({ headersTimeout, requestTimeout }))
    t.ok(ms > 0 && ms + around < 60_000, `${what} ${ms} ms and what is around it`);
  t.ok(TIMEOUTS.response_ms <= 60_000, 'a response');
});

/** A server with one response of 24 MB. Its timeouts are one second. */
async function serveLarge(t: Test) {
  const app = createServer({
    log_level: 'silent',
    trust_proxy: false,
    dialects: [],
    request_timeout_ms: 1_000,
  });
  t.after(() => app.close());
  // More than the socket buffers hold.
  app.get('/large', async () => 'x'.repeat(24_000_000));
  return { app, url: await listen(app, ANYWHERE) };
}

t.test('a client that does not read its response, or hardly, is disconnected', async (t) => {
  const { app, url } = await serveLarge(t);
  for (const bytes_a_time of [0, 1_000]) {
    const begun = performance.now();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {}).pause();
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    const timer = setInterval(() => bytes_a_time > 0 && socket.read(bytes_a_time), 50);
    await until(async () => (await connectionsOf(app)) === 1);
    await until(async () => (await connectionsOf(app)) === 0);
    const ms = performance.now() - begun;
    t.ok(ms > 800 && ms < 5_000, `a large response has no more time than a small one: ${Math.round(ms)} ms`);
    t.ok(socket.bytesRead < 24_000_000, 'most of it was never sent');
    clearInterval(timer);
    socket.destroy();
  }
});

t.test('a client that goes on sending after a refusal is disconnected', async (t) => {
  const { app, url } = await serveLarge(t);
  for (const [begin, status] of [
    ['nonsense\r\n\r\n', 400],
    ['GET /large HTTP/1.1\r\nX-Slow: ', 408],
    [`POST /large HTTP/1.1\r\n${body_head}`, 408],
  ] as const) {
    const slow = dawdle(url, begin, { deaf: true });
    await once(slow.socket, 'end');
    t.match(slow.received, `HTTP/1.1 ${status} `);
    t.notOk(slow.socket.closed, 'its side is open');
    await until(async () => (await connectionsOf(app)) === 0);
    slow.socket.destroy();
  }
});

t.test('an agent that leaves 20 MiB unread gets no further response until it reads', async (t) => {
  const market = await openMarket(t);
  const { publisher, worker, path } = await market.taskAt('progress');
  const body = { deliverables: { report: 'x'.repeat(10_400_000) } };
  await market.ok('completeTask', { key: worker.key, path, body });
  const url = await listen(market.app, ANYWHERE);
  const ask = async (key: string, task_id = path.task_id) =>
    (await fetch(`${url}/v1/tasks/${task_id}`, { headers: { authorization: `Bearer ${key}` } })).status;
  const sockets = Array.from({ length: 8 }, () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    // Reads the beginning and no more.
    socket.on('error', () => {}).on('readable', () => {});
    socket.write(
      `GET /v1/tasks/${path.task_id} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${publisher.key}\r\n\r\n`,
    );
    return socket;
  });
  await until(async () => (await ask(publisher.key, 'none')) === 429);
  const refused = await market.refused('getTask', { key: publisher.key, path });
  t.match(refused, { reason: 'too_many_concurrent', headers: { 'retry-after': '1' } });
  t.equal(await ask(worker.key), 200, 'another agent reads the same');
  // Two responses reach the limit, and three were on their way at most.
  const begun = sockets.filter((socket) => String(socket.read(12)).endsWith('200'));
  t.ok(begun.length >= 2 && begun.length <= 5, `${begun.length} responses of 10 MiB`);
  for (const socket of sockets) socket.destroy();
  await until(async () => (await ask(publisher.key)) === 200);
});
