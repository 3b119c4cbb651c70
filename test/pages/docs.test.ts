import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import t from 'tap';
import { createServer } from '../../src/http/server.ts';
import { serveDocs } from '../../src/pages/docs.ts';
import { createDialect } from '../http/tiny.ts';

const { dialect } = createDialect();
const info = { title: 'Tiny API', version: '1.0.0' };
const tags = [{ name: 'things', description: '物. All that there is.' }];
const chinese_tags = [{ name: 'things', description: '物。市场里的一切。可以读取。' }];
const tiny = {
  ...dialect,
  document: { ...dialect.document, info, tags },
  chinese: { ...dialect.document, info: { ...info, title: 'Tiny 接口' }, tags: chinese_tags },
  title: 'Tiny',
  client: 'Tiny',
};

async function start(demo_key: string | null) {
  const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [] });
  serveDocs(app, { documents: [tiny], demo_key, public_url: null });
  await app.ready();
  return app;
}

t.test('the page lists every operation of its document, in the language of the reader', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  for (const url of ['/docs', '/docs/', '/docs/tiny']) {
    const { statusCode, body } = await app.inject(url);
    t.equal(statusCode, 200);
    for (const [id, { tag }] of Object.entries(tiny.operations)) t.match(body, `id="${tag}/${id}"`);
  }
  t.equal((await app.inject('/docs/other')).statusCode, 404);
  const page = async (url: string, language: string) =>
    (await app.inject({ url, headers: { 'accept-language': language } })).body;
  t.match(
    await page('/docs', 'en'),
    /<html lang="en">.*<h1>Tiny API .*Search operations.*All that there is</s,
  );
  t.match(await page('/docs', 'zh'), /<html lang="zh-CN">.*<h1>Tiny 接口 .*搜索操作.*物：市场里的一切</s);
  t.match(await page('/docs?lang=en', 'zh'), /<html lang="en">/);
  t.match(await page('/docs', 'en'), 'data-document="/openapi/tiny.json"');
  t.match(await page('/docs', 'zh'), 'data-document="/openapi/tiny.zh.json"');
});

t.test('a link that names the document by its title leads to its page', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  const { statusCode, headers } = await app.inject('/docs?urls.primaryName=Tiny');
  t.match([statusCode, headers.location], [301, '/docs/tiny']);
  t.equal((await app.inject('/docs?urls.primaryName=Other')).statusCode, 200);
});

t.test(
  'everything that the page loads is compressed, and kept for ever under a name with its hash',
  async (t) => {
    const app = await start(null);
    t.after(() => app.close());

    const urls = (await app.inject('/docs')).body.match(/\/assets\/[^"]+/g) ?? [];
    t.equal(new Set(urls).size, 4);
    for (const url of urls) {
      t.match(url, /\.[\w-]{12}\.(js|css)$/);
      const ask = async (accepted: string) => app.inject({ url, headers: { 'accept-encoding': accepted } });
      const plain = await ask('identity');
      t.match(plain.headers, {
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      });
      t.notOk(plain.headers['content-encoding']);
      const brotli = await ask('gzip, deflate, br');
      t.equal(brotli.headers['content-encoding'], 'br');
      t.ok(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload));
      const gzip = await ask('gzip, br;q=0');
      t.equal(gzip.headers['content-encoding'], 'gzip');
      t.ok(gunzipSync(gzip.rawPayload).equals(plain.rawPayload));
    }
  },
);

t.test('the page works over plain http and runs no script but its own', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  const { headers } = await app.inject('/docs');
  t.match(headers['content-security-policy'], /script-src 'self';style-src 'self';.*connect-src 'self'/);
  t.notMatch(headers['content-security-policy'], /upgrade-insecure-requests/);
  t.equal(headers['strict-transport-security'], undefined);
});

t.test('only a market with demo data fills in the demo key', async (t) => {
  const [with_key, without] = [await start('demo-key'), await start(null)];
  t.after(() => Promise.all([with_key.close(), without.close()]));

  t.match((await with_key.inject('/docs')).body, 'data-demo-key="demo-key"');
  t.notMatch((await without.inject('/docs')).body, 'data-demo-key');
});
