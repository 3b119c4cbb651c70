import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import t from 'tap';
import { openMarket } from '../support/market.ts';

// What anybody can read without a key, on the whole server.

const PAGES = [
  '/',
  '/robots.txt',
  '/llms.txt',
  '/llms-full.txt',
  '/skill.md',
  '/openapi.json',
  '/.well-known/api-catalog',
  '/docs',
  '/docs/aipod',
  '/docs/shrimp',
  '/docs/limits',
  '/docs/limits.md',
  '/openapi/aipod.json',
  '/openapi/shrimp.yaml',
  '/openapi/aipod.zh.json',
  '/openapi/shrimp.zh.yaml',
];

t.test('every page is compressed, tagged, and not sent again while it is the same', async (t) => {
  const { app } = await openMarket(t);
  const asset = /\/assets\/[^"]+/.exec((await app.inject('/docs')).body)?.[0] ?? '';
  t.match(asset, /^\/assets\//);
  for (const url of [...PAGES, asset]) {
    const plain = await app.inject(url);
    t.match(plain, { statusCode: 200, headers: { etag: /^W\/"[\w-]{12}"$/, 'cache-control': /./ } }, url);
    t.match(plain.headers.vary, /Accept-Encoding/, url);
    t.match(plain.headers['x-content-type-options'], 'nosniff', url);

    const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    t.match(packed.headers, { 'content-encoding': 'br', etag: plain.headers.etag }, url);
    t.equal(brotliDecompressSync(packed.rawPayload).toString(), plain.body, url);

    const again = await app.inject({ url, headers: { 'if-none-match': plain.headers.etag } });
    t.match([again.statusCode, again.body], [304, ''], url);
    t.equal(again.headers.vary, plain.headers.vary, url);
    const other = await app.inject({ url, headers: { 'if-none-match': '"another"' } });
    t.equal(other.statusCode, 200, url);
  }
});

t.test('pages are written for their reader', async (t) => {
  const { app } = await openMarket(t);
  for (const url of ['/', '/docs', '/docs/limits']) {
    const ask = async (host: string, language: string) => {
      const { body } = await app.inject({
        url,
        headers: { host, accept: 'text/html', 'accept-language': language },
      });
      return body;
    };
    const one = await ask('one.example', 'en');
    t.equal(await ask('one.example', 'en'), one, url);
    t.not(await ask('one.example', 'zh'), one, `${url} in another language`);
    t.match(await ask('two.example', 'en'), 'two.example', `${url} at another address`);
    t.notMatch(await ask('two.example', 'en'), 'one.example');
  }
});

t.test('every page counts its address as a request without a key does; /livez does not', async (t) => {
  const { app } = await openMarket(t, { rate_limit_per_minute: 2, trust_proxy: true });
  for (const [i, url] of [...PAGES, '/readyz'].entries()) {
    const ask = () => app.inject({ url, headers: { 'x-forwarded-for': `198.51.100.${i}` } });
    const [first, second, third] = [await ask(), await ask(), await ask()];
    t.equal(first.headers['ratelimit-policy'], '"minute";q=2;w=60', url);
    t.match([first.statusCode, second.statusCode, third.statusCode], [200, 200, 429], url);
    t.match(third, { headers: { 'retry-after': /^\d+$/ } });
    t.equal(third.json().error.code, 'rate_limited', url);
    const api = await app.inject({ url: '/v1/status', headers: { 'x-forwarded-for': `198.51.100.${i}` } });
    t.equal(api.statusCode, 429, 'the same limit');
  }
  for (let i = 0; i < 30; i += 1) {
    const { statusCode, headers } = await app.inject('/livez');
    t.match([statusCode, headers.ratelimit], [200, undefined]);
  }
});

t.test('readiness is asked once a second', async (t) => {
  const { app, db } = await openMarket(t);
  t.equal((await app.inject('/readyz')).statusCode, 200);
  await db.destroy();
  t.equal((await app.inject('/readyz')).statusCode, 200, 'remembered');
  await pause(1_050);
  t.equal((await app.inject('/readyz')).statusCode, 503);
});
