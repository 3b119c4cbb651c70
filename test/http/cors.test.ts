import t from 'tap';
import { openMarket } from '../support/market.ts';

t.test('pages of other origins can call the market', async (t) => {
  const { app } = await openMarket(t);
  const origin = 'https://page.example';
  for (const url of ['/v1/tasks', '/api/v1/jobs', '/openapi/aipod.json', '/api/v1/nothing']) {
    const { statusCode, headers } = await app.inject({ url, headers: { origin } });
    t.match(headers, { 'access-control-allow-origin': '*' }, `${url} ${statusCode}`);
    t.match(headers['access-control-expose-headers'], /Retry-After/);
    t.notOk('access-control-allow-credentials' in headers);
  }
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/api/v1/jobs/job_1',
    headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'if-match' },
  });
  t.match(preflight, { statusCode: 204, body: '' });
  t.match(preflight.headers, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': /\bPUT\b/,
    'access-control-allow-headers': /Authorization.*Idempotency-Key.*If-Match.*X-Agent-ID/,
  });
  const plain = await app.inject({ method: 'OPTIONS', url: '/api/v1/jobs' });
  t.match([plain.statusCode, plain.headers.allow], [405, 'HEAD, GET, POST']);
});
