import t from 'tap';
import { startTiny } from './tiny.ts';

function collectLog() {
  const lines: string[] = [];
  return { lines, stream: { write: (line: string) => void lines.push(line) } };
}

t.test('an unexpected error returns only the request id, and is logged with its stack', async (t) => {
  const { lines, stream } = collectLog();
  const { app } = await startTiny({ log_level: 'info', log_stream: stream });
  t.after(() => app.close());

  const response = await app.inject('/t/fail?code=crash');
  const { request_id, ...rest } = response.json();
  t.equal(response.statusCode, 500);
  t.same(rest, { ok: false, code: 'internal', details: null, language: 'zh' });
  t.equal(response.headers['x-request-id'], request_id);

  const logged = lines.map((line) => JSON.parse(line));
  t.match(logged, [
    { level: 50, request_id, err: { message: 'the secret cause', stack: /TypeError/ } },
    { level: 30, request_id, method: 'GET', route: '/t/fail', status: 500, ms: Number },
  ]);
});

t.test('a finished request is one log line, without its contents', async (t) => {
  const { lines, stream } = collectLog();
  const { app } = await startTiny({ log_level: 'info', log_stream: stream });
  t.after(() => app.close());

  await app.inject({ url: '/t/things?limit=3', headers: { authorization: 'Bearer key-ann' } });
  await app.inject('/elsewhere?api_key=secret');
  t.match(
    lines.map((line) => JSON.parse(line)),
    [
      { method: 'GET', route: '/t/things', status: 200, agent_id: 'ann' },
      { method: 'GET', route: null, status: 404 },
    ],
  );
  app.log.info({ api_key: 'secret', headers: { authorization: 'secret' } }, 'a slip');
  t.notMatch(lines.join(), /secret|key-ann/);
});

t.test('an unavailable database is a 503, also during authentication', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  for (const options of [
    { url: '/t/fail?code=down' },
    { url: '/t/things', headers: { authorization: 'Bearer down' } },
  ]) {
    const response = await app.inject(options);
    t.equal(response.statusCode, 503);
    t.equal(response.headers['retry-after'], '5');
    t.match(response.json(), { ok: false, code: 'unavailable' });
  }
});

t.test('a failure keeps its code', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  t.match((await app.inject('/t/fail?code=not_found')).json(), { code: 'not_found', language: 'zh' });
});

t.test('a path that the router cannot read is refused in the envelope of its prefix', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  const bad = await app.inject({ url: '/t/things/%zz', headers: { 'accept-language': 'en' } });
  t.equal(bad.statusCode, 400);
  t.match(bad.headers, { 'x-request-id': /./, 'cache-control': 'private, no-store' });
  t.match(bad.json(), {
    ok: false,
    code: 'validation_failed',
    details: {
      fields: [{ path: 'path', rule: 'path_encoding', message: 'must be valid percent-encoding of UTF-8' }],
    },
  });
  const long = await app.inject(`/t/things/${'x'.repeat(600)}`);
  t.equal(long.statusCode, 414);
  t.match(long.json(), { ok: false, code: 'uri_too_long' });
});

t.test('outside the prefixes responses are plain JSON', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  app.get('/broken', async () => {
    throw new Error('the secret cause');
  });
  const cases: [url: string, status: number, code: string, message: string][] = [
    ['/elsewhere', 404, 'not_found', 'Not Found'],
    ['/tt', 404, 'not_found', 'Not Found'],
    ['/%zz', 400, 'validation_failed', 'Bad Request'],
    ['/broken', 500, 'internal', 'Internal Server Error'],
  ];
  for (const [url, status, code, message] of cases) {
    const response = await app.inject(url);
    t.equal(response.statusCode, status, url);
    t.same(response.json(), { error: { code, message } });
    t.match(response.headers['x-request-id'], /./);
  }
  const posted = await app.inject({
    method: 'POST',
    url: '/elsewhere',
    headers: { 'content-type': 'application/json' },
    payload: 'not JSON',
  });
  t.equal(posted.statusCode, 404);
});
