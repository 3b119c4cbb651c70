import t from 'tap';
import { parse } from 'yaml';
import { createServer } from '../../src/http/server.ts';
import { serveDocs } from '../../src/pages/docs.ts';
import { document } from '../http/tiny-document.ts';

async function start(demo_key: string | null) {
  const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [] });
  serveDocs(app, {
    title: 'Tiny docs',
    documents: [{ name: 'tiny', title: 'Tiny API', document }],
    demo_key,
  });
  await app.ready();
  return app;
}

t.test('every document is served as JSON and as YAML', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  const json = await app.inject('/openapi/tiny.json');
  t.same(json.json(), document);
  t.match(json.headers['content-type'], /^application\/json/);
  const yaml = await app.inject('/openapi/tiny.yaml');
  t.same(parse(yaml.body), document);
  t.match(yaml.headers['content-type'], /^application\/yaml/);
  t.equal((await app.inject('/openapi/other.json')).statusCode, 404);
});

t.test('the page and everything that it loads are served', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  for (const url of ['/docs', '/docs/']) {
    const page = await app.inject(url);
    t.equal(page.statusCode, 200);
    t.match(page.body, /<title>Tiny docs<\/title>/);
    t.match(page.body, /<head>\n<meta name="viewport" /, 'it fits the screen of a phone');
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link as string);
    t.ok(links.length >= 8);
    for (const link of links) {
      const { pathname } = new URL(link, `http://localhost${url}`);
      t.equal((await app.inject(pathname)).statusCode, 200, pathname);
    }
  }
  t.equal((await app.inject('/docs/static/oauth2-redirect.html')).statusCode, 200, 'the OAuth redirect page');
});

t.test('the page works over plain http, and readers can try out requests', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  const { headers } = await app.inject('/docs');
  t.match(headers['content-security-policy'], /script-src 'self'/);
  t.notMatch(headers['content-security-policy'], /upgrade-insecure-requests/);
  t.equal(headers['strict-transport-security'], undefined);
  const script = (await app.inject('/docs/static/swagger-initializer.js')).body;
  t.match(script, /"urls":\[\{"name":"Tiny API","url":"\/openapi\/tiny\.json"\}\]/);
  t.match(script, /"persistAuthorization":true/);
  t.match(script, /"validatorUrl":null/);
});

t.test('a demo key is filled in for readers who have not entered a key', async (t) => {
  const app = await start('demo-key');
  t.after(() => app.close());

  t.match((await app.inject('/docs')).body, /theme\/demo\.js/);
  const script = (await app.inject('/docs/static/theme/demo.js')).body;
  const run = new Function('localStorage', script);
  const empty: { authorized?: string } = {};
  run(empty);
  t.same(JSON.parse(empty.authorized as string), {
    Key: { name: 'Key', schema: { type: 'http', scheme: 'bearer' }, value: 'demo-key' },
  });
  const own = { authorized: 'my own' };
  run(own);
  t.equal(own.authorized, 'my own');
});

t.test('without a demo key no key is filled in', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  t.notMatch((await app.inject('/docs')).body, /demo\.js/);
});
