import { gunzipSync } from 'node:zlib';
import t from 'tap';
import { parse } from 'yaml';
import { createServer } from '../../src/http/server.ts';
import { serveDocuments } from '../../src/pages/documents.ts';
import { document as tiny } from '../http/tiny-document.ts';

const document = { ...tiny, servers: [{ url: 'http://localhost:5001/t' }] };

async function start(public_url: string | null) {
  const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [] });
  const documents = ['tiny', 'other'].map((name) => ({ name, document: { ...document, 'x-name': name } }));
  serveDocuments(app, documents as never, public_url);
  await app.ready();
  return app;
}

t.test('each document is served as JSON and as YAML, with the address that was asked', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  const headers = { host: 'market.example:8080' };
  for (const name of ['tiny', 'other']) {
    const expected = { ...document, 'x-name': name, servers: [{ url: 'http://market.example:8080/t' }] };
    const json = await app.inject({ url: `/openapi/${name}.json`, headers });
    t.same(json.json(), expected);
    t.equal(json.headers['content-type'], 'application/json');
    const yaml = await app.inject({ url: `/openapi/${name}.yaml`, headers });
    t.same(parse(yaml.body), expected);
    t.match(yaml.headers['content-type'], /^application\/yaml/);
  }
  t.equal((await app.inject('/openapi/third.json')).statusCode, 404);
});

t.test(
  'PUBLIC_URL stands in for the address that was asked, and a strange one is not repeated',
  async (t) => {
    const [published, open] = [await start('https://market.example'), await start(null)];
    t.after(() => Promise.all([published.close(), open.close()]));

    const ask = async (app: typeof open, host: string) =>
      (await app.inject({ url: '/openapi/tiny.json', headers: { host } })).json().servers[0].url;
    t.equal(await ask(published, 'elsewhere'), 'https://market.example/t');
    t.match(await ask(open, 'a"b'), /^http:\/\/localhost/);
  },
);

t.test('a document is compressed, and not sent again while it is the same', async (t) => {
  const app = await start(null);
  t.after(() => app.close());

  const url = '/openapi/tiny.json';
  const first = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
  t.match(JSON.parse(gunzipSync(first.rawPayload).toString()), { 'x-name': 'tiny' });
  const { etag } = first.headers;
  t.match(etag, /^W\/"[\w-]{12}"$/);
  const again = await app.inject({ url, headers: { 'if-none-match': etag } });
  t.equal(again.statusCode, 304);
  t.equal(again.body, '');
  const elsewhere = await app.inject({ url, headers: { host: 'b.example', 'if-none-match': etag } });
  t.equal(elsewhere.statusCode, 200);
});
