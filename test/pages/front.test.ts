import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createServer } from '../../src/http/server.ts';
import { type Front, serveFront } from '../../src/pages/front.ts';

/** Others get a text. */
const BROWSER = { accept: 'text/html,*/*;q=0.8' };

/** Starts a server whose front page shows its language, its address and one figure. */
async function start(
  t: Test,
  {
    readFigures = async () => 7,
    trust_proxy = false,
    title = 'A title',
    ...times
  }: {
    readFigures?: () => Promise<number>;
    trust_proxy?: boolean;
    title?: string;
    max_age_ms?: number;
    timeout_ms?: number;
  } = {},
) {
  const app = createServer({ log_level: 'silent', trust_proxy, dialects: [] });
  const front: Front<number> = {
    readFigures,
    describe: (language, address, figure) => ({
      language,
      address,
      name: 'Tiny',
      title: [title],
      description: 'What this is.',
      translation: { text: 'Other', href: '/?lang=other', language: language === 'zh' ? 'en' : 'zh' },
      actions: [{ text: 'Docs', href: '/docs' }],
      figures: {
        title: 'Now',
        rows: figure === null ? null : [{ label: 'things', value: figure, text: `<${figure}>` }],
        absent: 'No figures.',
      },
      steps: {
        id: 'steps',
        title: 'Steps',
        text: 'In order.',
        rows: [{ title: 'One', command: `curl "${address}/x?a=1&b=2"`, note: 'It works.' }],
      },
      sections: [],
      copy: { label: 'Copy', done: 'Copied' },
      footer: { text: 'Foot', links: [] },
    }),
  };
  serveFront(app, front, times);
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

t.test('uses the language of the link, then that of the browser, then Chinese', async (t) => {
  const app = await start(t);
  const cases: [url: string, header: string | undefined, lang: string][] = [
    ['/', undefined, 'zh-CN'],
    ['/', 'en-GB,en;q=0.9', 'en'],
    ['/?lang=en', 'zh', 'en'],
    ['/?lang=zh', 'en', 'zh-CN'],
    ['/?lang=fr', 'en', 'en'],
    ['/?lang=en&lang=zh', undefined, 'zh-CN'],
    ['/?lang[]=en&other=1', undefined, 'zh-CN'],
  ];
  for (const [url, header, lang] of cases) {
    const { statusCode, headers, body } = await app.inject({
      url,
      headers: header === undefined ? BROWSER : { ...BROWSER, 'accept-language': header },
    });
    t.match({ statusCode, headers }, { statusCode: 200, headers: { 'content-language': lang } }, url);
    t.match(body, `<html lang="${lang}">`);
  }
  t.match(await app.inject({ method: 'HEAD', url: '/' }), { statusCode: 200, body: '' });
});

t.test('allows only its own style sheet and script', async (t) => {
  const app = await start(t);
  const { headers, body } = await app.inject({ url: '/', headers: BROWSER });
  t.match(headers, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  t.equal(headers['strict-transport-security'], undefined);
  const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
  t.match(style, /^\n:root \{/);
  const script = /<script>(.*)<\/script>/s.exec(body)?.[1] ?? '';
  t.match(script, /^'use strict';/);
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  t.same(String(headers['content-security-policy']).split(';').sort(), [
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'img-src data:',
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
  ]);
  t.equal(body.match(/<script/g)?.length, 1);
  t.notMatch(body, /style="|https?:\/\/(?!localhost|www\.w3\.org)/);
});

t.test('search engines and link previews find both languages', async (t) => {
  const app = await start(t);
  const head = { ...BROWSER, host: 'market.example' };
  const { body } = await app.inject({ url: '/', headers: { ...head, 'accept-language': 'en' } });
  for (const line of [
    '<link rel="canonical" href="http://market.example/?lang=en">',
    '<link rel="alternate" hreflang="zh-CN" href="http://market.example/?lang=zh">',
    '<link rel="alternate" hreflang="en" href="http://market.example/?lang=en">',
    '<link rel="alternate" hreflang="x-default" href="http://market.example/">',
    '<meta property="og:url" content="http://market.example/?lang=en">',
    '<meta property="og:title" content="Tiny · A title">',
    '<meta property="og:locale" content="en_GB">',
    '<meta property="og:locale:alternate" content="zh_CN">',
  ]) {
    t.match(body, line);
  }
});

t.test('shows the address that the reader used if it is a valid host, otherwise localhost', async (t) => {
  const app = await start(t);
  const addressFor = async (headers: Record<string, string>, on = app) => {
    const { body } = await on.inject({ url: '/', headers: { ...BROWSER, ...headers } });
    return /curl &#34;(.*)\/x\?a=1&#38;b=2&#34;/.exec(body)?.[1];
  };
  for (const host of ['market.example', 'market.example:8443', '127.0.0.1:5001', '[::1]:5001', 'my_host-1']) {
    t.equal(await addressFor({ host }), `http://${host}`);
  }
  const invalid = [
    'market.example/path',
    'user@market.example',
    'x"><script>alert(1)</script>',
    'x"; rm -rf ~; "',
    'x$(id)',
    'x`id`',
    '[::1',
    'x:port',
    'x:123456',
    'x y',
    'é.example',
    'x'.repeat(254),
  ];
  for (const host of invalid) t.equal(await addressFor({ host }), 'http://localhost', host);

  const forwarded = {
    host: 'inside:5001',
    'x-forwarded-host': 'outside.example',
    'x-forwarded-proto': 'https',
  };
  t.equal(await addressFor(forwarded), 'http://inside:5001', 'the headers of an untrusted proxy are ignored');
  const behind = await start(t, { trust_proxy: true });
  t.equal(await addressFor(forwarded, behind), 'https://outside.example');
  t.equal(
    await addressFor({ ...forwarded, 'x-forwarded-proto': 'javascript:alert(1)//' }, behind),
    'http://outside.example',
  );
  t.equal(await addressFor({ ...forwarded, 'x-forwarded-host': '"><img>' }, behind), 'https://localhost');
});

t.test('all values are escaped', async (t) => {
  const app = await start(t, { title: `<b>"Tom" & 'Jerry'</b>` });
  const { body } = await app.inject({ url: '/', headers: BROWSER });
  const escaped = '&#60;b&#62;&#34;Tom&#34; &#38; &#39;Jerry&#39;&#60;/b&#62;';
  t.match(body, `<h1>${escaped}</h1>`);
  t.match(body, '<data value="7">&#60;7&#62;</data>');
  t.notMatch(body, '<b>');
});

t.test('reads its figures once for many visits, and again after max_age_ms', async (t) => {
  let reads = 0;
  const readFigures = async () => {
    reads += 1;
    await pause(20);
    return reads;
  };
  const app = await start(t, { readFigures, max_age_ms: 1_000, timeout_ms: 10_000 });
  const show = async () =>
    /<data value="(\d+)">/.exec((await app.inject({ url: '/', headers: BROWSER })).body)?.[1];
  t.same(new Set(await Promise.all(Array.from({ length: 50 }, show))), new Set(['1']));
  t.equal(reads, 1);
  await pause(1_100);
  t.equal(await show(), '2');
});

t.test('is served without figures if they cannot be read', async (t) => {
  let reads = 0;
  let away = true;
  const readFigures = async () => {
    reads += 1;
    if (away) throw new Error('the database is away');
    return 7;
  };
  const failing = await start(t, { readFigures, max_age_ms: 1_000 });
  for (let times = 0; times < 3; times += 1) {
    const { statusCode, body } = await failing.inject({ url: '/', headers: BROWSER });
    t.equal(statusCode, 200);
    t.match(body, '<p>No figures.</p>');
  }
  t.equal(reads, 1, 'a failed read is not repeated at every visit');
  away = false;
  await pause(1_100);
  t.match((await failing.inject({ url: '/', headers: BROWSER })).body, '<data value="7">');

  let finish = (_figure: number) => {};
  let started = 0;
  const late = await start(t, {
    readFigures: () => {
      started += 1;
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    timeout_ms: 20,
  });
  for (let times = 0; times < 3; times += 1)
    t.match((await late.inject({ url: '/', headers: BROWSER })).body, '<p>No figures.</p>');
  t.equal(started, 1, 'one read at a time');
  finish(9);
  t.match((await late.inject({ url: '/', headers: BROWSER })).body, '<data value="9">');
});
