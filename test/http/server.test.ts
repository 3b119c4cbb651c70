import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { serveHealth } from '../../src/http/health.ts';
import { listen } from '../../src/http/server.ts';
import { openMarket } from '../support/market.ts';
import { startTiny } from './tiny.ts';

const ANYWHERE = { host: '127.0.0.1', port: 0 };

/** Sends raw bytes, and returns what the server sends until it closes the connection. */
async function send(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

t.test('input that never becomes a request gets plain JSON, and the connection closes', async (t) => {
  const { app } = await startTiny({ request_timeout_ms: 200 });
  t.after(() => app.close());
  const url = await listen(app, ANYWHERE);
  const cases: [bytes: string, status: string, code: string][] = [
    ['nonsense\r\n\r\n', '400 Bad Request', 'validation_failed'],
    [
      `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'headers_too_large',
    ],
    ['GET / HTTP/1.1\r\n', '408 Request Timeout', 'request_timeout'],
    [
      'POST /t/login HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
      '408 Request Timeout',
      'request_timeout',
    ],
  ];
  for (const [bytes, status, code] of cases) {
    const [head = '', body = ''] = (await send(url, bytes)).split('\r\n\r\n');
    t.equal(head.split('\r\n')[0], `HTTP/1.1 ${status}`);
    t.match(head, /Connection: close/);
    t.match(JSON.parse(body), { error: { code, message: String } });
  }
});

t.test('a body whose length differs from Content-Length is refused', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  const url = await listen(app, ANYWHERE);

  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(
    'POST /t/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  );
  t.match(await text(socket), /^HTTP\/1.1 400 /);
  t.equal((await fetch(`${url}/t/things/1`)).status, 200, 'the server still responds');
});

t.test('a closing server finishes the requests that have begun', async (t) => {
  const { app, gate } = await startTiny();
  const url = await listen(app, ANYWHERE);

  const begun = send(url, `GET /t/wait HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer key-1\r\n\r\n`);
  while (gate.waiting === 0) await new Promise(setImmediate);
  const closed = app.close();
  await new Promise(setImmediate);
  gate.open();
  t.match(await begun, /^HTTP\/1.1 200 OK/);
  await closed;
});

t.test('a closing server refuses new requests with 503 in their envelope', async (t) => {
  for (const [path, status, body] of [
    ['/t/things', '503', '"code":"unavailable"'],
    ['/t/nothing', '503', '"code":"unavailable"'],
    ['/readyz', '503', '{"error":{"code":"unavailable","message":"Service Unavailable"}}'],
    ['/livez', '200', '{"status":"ok"}'],
  ] as const) {
    const { app } = await startTiny();
    serveHealth(app, async () => true);
    let release = () => {};
    // Keeps the server in the middle of closing.
    app.addHook('preClose', () => new Promise<void>((resolve) => (release = resolve)));
    const url = await listen(app, ANYWHERE);
    const closed = app.close();
    await new Promise(setImmediate);
    const answer = await send(url, `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer key-1\r\n\r\n`);
    t.match(answer, new RegExp(`^HTTP/1.1 ${status}`), path);
    t.match(answer.toLowerCase(), /connection: close/);
    if (status === '503') t.match(answer.toLowerCase(), /retry-after: 5/);
    t.ok(answer.includes(body), body);
    release();
    await closed;
  }
});

t.test('supervisors learn whether the process and the database respond', async (t) => {
  let answers = true;
  const { app } = await startTiny();
  serveHealth(app, async () => answers);
  t.after(() => app.close());

  t.match(await app.inject('/livez'), { statusCode: 200, body: '{"status":"ok"}' });
  t.match(await app.inject('/readyz'), { statusCode: 200, body: '{"status":"ok"}' });
  answers = false;
  t.match(await app.inject('/readyz'), { statusCode: 503, body: '{"status":"unavailable"}' });
  t.match(await app.inject('/livez'), { statusCode: 200 });
});

t.test('a retired server is not ready, and serves until it closes', async (t) => {
  const market = await openMarket(t);
  const { app } = market;
  t.equal((await app.inject('/readyz')).statusCode, 200);
  app.retire();
  t.match(await app.inject('/readyz'), { statusCode: 503, headers: { 'retry-after': '5' } });
  t.match(await app.inject('/livez'), { statusCode: 200, headers: { connection: 'close' } });
  t.match(await app.inject('/v1/status'), { statusCode: 200, headers: { connection: 'close' } });
});

t.test('a start logs nothing, a request one line', async (t) => {
  const lines: string[] = [];
  const { app } = await startTiny({
    log_level: 'info',
    log_stream: { write: (line) => void lines.push(line) },
  });
  t.after(() => app.close());

  const url = await listen(app, ANYWHERE);
  t.same(lines, []);
  await fetch(`${url}/t/things/1`);
  t.equal(lines.length, 1);
});

t.test('one line warns of forwarded requests while no proxy is trusted', async (t) => {
  for (const [trust_proxy, header, warnings] of [
    [false, 'x-forwarded-for', 1],
    [false, 'forwarded', 1],
    [false, 'x-other', 0],
    [true, 'x-forwarded-for', 0],
  ] as const) {
    const lines: string[] = [];
    const { app } = await startTiny({
      trust_proxy,
      log_level: 'warn',
      log_stream: { write: (line) => void lines.push(line) },
    });
    t.after(() => app.close());
    for (let i = 0; i < 3; i += 1)
      await app.inject({ url: '/t/things/1', headers: { [header]: '192.0.2.9' } });
    t.equal(lines.filter((line) => line.includes('TRUST_PROXY')).length, warnings, header);
  }
});

t.test('no response can be read as another media type', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  for (const url of ['/t/things', '/t/things/1', '/t/nothing', '/nothing', '/t/%zz'])
    t.equal((await app.inject(url)).headers['x-content-type-options'], 'nosniff', url);
  const sent = await send(await listen(app, ANYWHERE), 'nonsense\r\n\r\n');
  t.match(sent, /X-Content-Type-Options: nosniff/);
});

t.test('a client that hangs up is logged with 499', async (t) => {
  const lines: string[] = [];
  const { app, gate } = await startTiny({
    log_level: 'info',
    log_stream: { write: (line) => void lines.push(line) },
  });
  t.after(() => app.close());
  const url = await listen(app, ANYWHERE);

  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET /t/wait HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer key-1\r\n\r\n');
  while (gate.waiting === 0) await new Promise(setImmediate);
  socket.destroy();
  while (lines.length === 0) await new Promise(setImmediate);
  t.match(JSON.parse(lines[0] as string), { route: '/t/wait', status: 499 });
  gate.open();
});
