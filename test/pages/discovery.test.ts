import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { openMarket } from '../support/market.ts';

// What programs look for at an address that they do not know. test/pages/public.test.ts checks caching and compression.

const headers = { host: 'market.example' };
const address = 'http://market.example';

t.test('each resource has its type and the address of the market, also for HEAD', async (t) => {
  const { app } = await openMarket(t);
  const types = {
    '/llms.txt': 'text/plain; charset=utf-8',
    '/llms-full.txt': 'text/plain; charset=utf-8',
    '/skill.md': 'text/markdown; charset=utf-8',
    '/openapi.json': 'application/json',
    '/robots.txt': 'text/plain; charset=utf-8',
    '/.well-known/agent-card.json': 'application/json',
    '/.well-known/api-catalog': 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  };
  for (const [url, type] of Object.entries(types)) {
    const { statusCode, headers: sent, body } = await app.inject({ url, headers });
    t.match([statusCode, sent['content-type']], [200, type], url);
    if (url !== '/robots.txt') t.ok(body.includes(address), `${url} has the address`);
    t.notMatch(body, 'localhost:5001', url);
    const head = await app.inject({ method: 'HEAD', url, headers });
    t.match([head.statusCode, head.body], [200, ''], url);
    t.match(head.headers, { etag: sent.etag, 'content-type': type }, url);
  }
});

t.test('other methods and paths are not found', async (t) => {
  const { app } = await openMarket(t);
  for (const method of ['POST', 'PUT', 'DELETE'] as const)
    for (const url of ['/llms.txt', '/skill.md', '/openapi.json', '/.well-known/api-catalog'])
      t.equal((await app.inject({ method, url })).statusCode, 404, `${method} ${url}`);
  for (const url of ['/llms.txt/', '/llms', '/skill', '/openapi.yaml', '/.well-known/', '/robots.txt/x'])
    t.equal((await app.inject(url)).statusCode, 404, url);
});

t.test('/ returns /llms.txt to readers that do not name HTML', async (t) => {
  const { app } = await openMarket(t);
  const ask = (accept: string) => app.inject({ url: '/', headers: { ...headers, accept } });
  const { body: llms } = await app.inject({ url: '/llms.txt', headers });
  for (const type of ['text/markdown', 'text/plain']) {
    const response = await ask(type);
    t.equal(response.body, llms);
    t.match(response, {
      statusCode: 200,
      headers: { 'content-type': `${type}; charset=utf-8`, vary: 'Accept, Accept-Language, Accept-Encoding' },
    });
    const again = { ...headers, accept: type, 'if-none-match': response.headers.etag };
    t.equal((await app.inject({ url: '/', headers: again })).statusCode, 304);
  }
  const page = await ask('text/html,*/*;q=0.8');
  t.match(page.body, /^<!DOCTYPE html>\n<!-- For agents: read \/llms.txt/);
  t.match(page.headers, { vary: 'Accept, Accept-Language, Accept-Encoding' });
  t.match(page.body, '<a href="/llms.txt">');
});

t.test('pages link to the documents, the docs, the text for agents and the catalog', async (t) => {
  const { app } = await openMarket(t);
  const expected = [
    ['service-desc', '/openapi/aipod.json'],
    ['service-desc', '/openapi/shrimp.json'],
    ['service-doc', '/docs'],
    ['describedby', '/llms.txt'],
    ['api-catalog', '/.well-known/api-catalog'],
  ];
  for (const url of ['/', '/docs', '/docs/shrimp']) {
    const { headers: sent, body } = await app.inject({ url, headers: { ...headers, accept: 'text/html' } });
    const links = [...String(sent.link).matchAll(/<([^>]+)>; rel="([\w-]+)"; type="([^"]+)"/g)];
    t.same(
      links.map(([, href, rel]) => [rel, href]),
      expected,
      url,
    );
    for (const [, href = '', rel = '', type = ''] of links) {
      t.match(body, `<link rel="${rel}" type="${type}" href="${href}"`, url);
      const target = await app.inject(href);
      t.match([target.statusCode, String(target.headers['content-type']).split(';')[0]], [200, type], href);
    }
  }
});

t.test('/openapi.json is the AIPod document, with a link to the other', async (t) => {
  const { app } = await openMarket(t);
  const [one, named] = await Promise.all(
    ['/openapi.json', '/openapi/aipod.json'].map((url) => app.inject({ url, headers })),
  );
  t.same(one?.json(), named?.json());
  t.match(one?.json(), { openapi: /^3\.1/, servers: [{ url: `${address}/v1` }] });
  t.match(one?.headers.link, '</openapi/shrimp.json>; rel="alternate"');
});

/** A link set in JSON (RFC 9264, section 4.2): contexts, whose members are lists of targets by relation. */
const linkset_schema = {
  type: 'object',
  required: ['linkset'],
  additionalProperties: false,
  properties: {
    linkset: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['anchor', 'service-desc', 'service-doc'],
        properties: { anchor: { type: 'string', pattern: '^https?://' } },
        additionalProperties: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['href'],
            properties: { href: { type: 'string', pattern: '^https?://' } },
            additionalProperties: { type: 'string' },
          },
        },
      },
    },
  },
};

t.test('the catalog is a valid link set, and its links lead somewhere', async (t) => {
  const { app } = await openMarket(t, { public_url: 'https://market.example' });
  const response = await app.inject('/.well-known/api-catalog');
  const validate = new Ajv2020({ strict: false }).compile(linkset_schema);
  validate(response.json());
  t.same(validate.errors ?? [], []);
  for (const method of ['GET', 'HEAD'] as const) {
    const { headers: sent } = await app.inject({ method, url: '/.well-known/api-catalog' });
    t.match(sent.link, '</.well-known/api-catalog>; rel="api-catalog"', method);
  }
  const { linkset } = response.json() as {
    linkset: ({ anchor: string } & Record<string, { href: string }[]>)[];
  };
  t.same(
    linkset.map(({ anchor }) => anchor),
    ['https://market.example/v1', 'https://market.example/api/v1', 'https://market.example/a2a'],
  );
  for (const { anchor, ...relations } of linkset)
    for (const { href } of Object.values(relations).flat())
      t.equal(
        (await app.inject(href.replace('https://market.example', ''))).statusCode,
        200,
        `${anchor} ${href}`,
      );
});

t.test('robots.txt allows everything', async (t) => {
  const { app } = await openMarket(t);
  const lines = (await app.inject('/robots.txt')).body.trimEnd().split('\n');
  t.same(
    lines.filter((line) => !line.startsWith('#')),
    ['User-agent: *', 'Allow: /'],
  );
});

t.test('security.txt names the contact of SECURITY_CONTACT, and is absent without it', async (t) => {
  const url = '/.well-known/security.txt';
  const { app: silent } = await openMarket(t);
  t.equal((await silent.inject(url)).statusCode, 404);

  const { app } = await openMarket(t, {
    public_url: 'https://market.example',
    security_contact: 'mailto:security@market.example',
  });
  const response = await app.inject(url);
  t.match(response, {
    statusCode: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', etag: /^W/ },
  });
  const fields = Object.fromEntries(
    response.body
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  const { Expires: expires = '', ...others } = fields;
  t.same(others, {
    Contact: 'mailto:security@market.example',
    'Preferred-Languages': 'zh, en',
    Canonical: `https://market.example${url}`,
  });
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  t.ok(days > 88 && days <= 90, `${expires} is within a year`);
  const again = await app.inject({ url, headers: { 'if-none-match': response.headers.etag } });
  t.equal(again.statusCode, 304);
});
