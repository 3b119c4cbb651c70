import { createHash } from 'node:crypto';
import t, { type Test } from 'tap';
import { guides } from '../../generated/guides.ts';
import { createServer } from '../../src/http/server.ts';
import { serveDocs } from '../../src/pages/docs.ts';
import { serveGuides } from '../../src/pages/guides.ts';
import { createDialect } from '../http/tiny.ts';

const { dialect } = createDialect();
const document = Object.assign({}, dialect.document, {
  info: { title: 'Tiny API', version: '1.0.0' },
  tags: [],
});

/** Starts a server with the guides and the docs page, whose prefix the guides share. */
async function start(t: Test, { public_url = null }: { public_url?: string | null } = {}) {
  const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [] });
  serveGuides(app, { public_url, apis: [{ ...dialect, title: 'Tiny API', path: '/docs/tiny' }] });
  serveDocs(app, {
    documents: [{ ...dialect, document, chinese: document, title: 'Tiny', client: 'Tiny' }],
    demo_key: null,
    public_url,
  });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

t.test('uses the language of the link, then that of the browser, then Chinese', async (t) => {
  const app = await start(t);
  const cases: [query: string, header: string | undefined, lang: string][] = [
    ['', undefined, 'zh-CN'],
    ['', 'en-GB,en;q=0.9', 'en'],
    ['?lang=en', 'zh', 'en'],
    ['?lang=zh', 'en', 'zh-CN'],
    ['?lang=fr', 'en', 'en'],
    ['?lang=en&lang=zh', undefined, 'zh-CN'],
  ];
  for (const [query, header, lang] of cases) {
    for (const [path, text] of [
      ['/docs/errors', `<html lang="${lang}">`],
      ['/docs/errors.md', `# ${guides.errors[lang === 'en' ? 'en' : 'zh'].title}\n`],
    ] as const) {
      const { statusCode, headers, body } = await app.inject({
        url: path + query,
        headers: header === undefined ? {} : { 'accept-language': header },
      });
      t.match(
        { statusCode, headers },
        { statusCode: 200, headers: { 'content-language': lang } },
        path + query,
      );
      t.match(headers.vary, /accept-language/i);
      t.ok(body.includes(text), `${path}${query} begins with ${text}`);
    }
  }
});

t.test('every link of every page leads to a page or an anchor', async (t) => {
  const app = await start(t);
  const pages = new Map<string, string>();
  const read = async (url: string) => {
    const page = pages.get(url) ?? (await app.inject(url)).body;
    pages.set(url, page);
    return page;
  };
  for (const topic of Object.keys(guides)) {
    for (const lang of ['zh', 'en']) {
      const url = `/docs/${topic}?lang=${lang}`;
      for (const [, href = ''] of (await read(url)).matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const [path = '', anchor] = href.split('#');
        if (path.startsWith('https:') || path.startsWith('/?')) continue;
        const { statusCode } = await app.inject(path || url);
        t.equal(statusCode, 200, `${url}: ${href}`);
        if (anchor) t.ok((await read(path || url)).includes(` id="${anchor}"`), `${url}: ${href}`);
      }
    }
  }
});

t.test('a page names its address, its translations and its source', async (t) => {
  const app = await start(t, { public_url: 'https://market.example' });
  const { body } = await app.inject('/docs/money?lang=en');
  for (const link of [
    '<link rel="canonical" href="https://market.example/docs/money?lang=en">',
    '<link rel="alternate" hreflang="zh-CN" href="https://market.example/docs/money?lang=zh">',
    '<link rel="alternate" hreflang="en" href="https://market.example/docs/money?lang=en">',
    '<link rel="alternate" hreflang="x-default" href="https://market.example/docs/money">',
    '<link rel="alternate" type="text/markdown" href="/docs/money.md?lang=en">',
    `<meta name="description" content="${guides.money.en.summary}">`,
    '<a href="/docs/money?lang=en" aria-current="page">Money</a>',
    '<a href="/docs/tiny">Tiny API</a>',
  ])
    t.ok(body.includes(link), link);
  const other = await start(t);
  t.match(
    (await other.inject({ url: '/docs/money', headers: { host: 'x.example' } })).body,
    /http:\/\/x\.example\/docs/,
  );
});

t.test('allows only its own style sheet', async (t) => {
  const app = await start(t);
  const { headers, body } = await app.inject('/docs/errors?lang=en');
  const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  t.same(String(headers['content-security-policy']).split(';').sort(), [
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'img-src data:',
    `style-src 'sha256-${hash}'`,
  ]);
  t.notMatch(body, /<script|style="/);
});

t.test('a client that has the page gets 304', async (t) => {
  const app = await start(t);
  for (const url of ['/docs/errors?lang=en', '/docs/errors.md?lang=en']) {
    const { headers } = await app.inject(url);
    t.match(headers, { 'cache-control': 'public, max-age=300', etag: /^W\/"[\w-]{12}"$/ });
    const again = (tag: string) => app.inject({ url, headers: { 'if-none-match': tag } });
    for (const tag of [String(headers.etag), `"x", ${String(headers.etag).slice(2)}`]) {
      const { statusCode, body, headers: repeated } = await again(tag);
      t.match({ statusCode, body, etag: repeated.etag }, { statusCode: 304, body: '', etag: headers.etag });
    }
    t.equal((await again('"x"')).statusCode, 200);
  }
});

t.test('the docs page and unknown topics are served as before', async (t) => {
  const app = await start(t);
  t.match((await app.inject('/docs')).body, '<title>Tiny API');
  for (const url of ['/docs/nothing', '/docs/nothing.md', '/docs/errors/more']) {
    const response = await app.inject(url);
    t.match([response.statusCode, response.json()], [404, { error: { code: 'not_found' } }], url);
  }
});
