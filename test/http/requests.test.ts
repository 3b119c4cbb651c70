import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, InjectOptions } from 'fastify';
import t from 'tap';
import { listen } from '../../src/http/server.ts';
import { KEY, startTiny } from './tiny.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

async function ask(app: FastifyInstance, options: InjectOptions) {
  const response = await app.inject({ ...options, headers: { ...KEY, ...options.headers } });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

/** A body with as many elements as this. */
function filled(elements: number): string {
  return `{"name":"x","open":{"a":[${','.repeat(elements - 4).replaceAll(',', '0,')}0]}}`;
}

/** The first field that a refusal names, as `path: message`. */
function faults(body: { details: { fields: { path: string; message: string }[] } }): string[] {
  return body.details.fields.map(({ path, message }) => `${path}: ${message}`);
}

t.test('an operation is served in its envelope, with its status', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  const listed = await ask(app, { url: '/t/things?limit=7' });
  t.same([listed.status, listed.body], [200, { ok: true, data: { limit: 7 }, message: null }]);
  t.match(listed.headers, {
    'cache-control': 'private, no-store',
    'x-request-id': /^[0-9a-f-]{36}$/,
    'content-type': 'application/json',
  });
  const payload = { name: 'x' };
  t.match((await ask(app, { url: '/t/things' })).body, { data: { limit: 20 } }, 'defaults are filled in');
  t.match(await ask(app, { method: 'POST', url: '/t/things', payload }), {
    status: 201,
    body: { data: { name: 'x' }, message: '已创建' },
  });
  const english = { 'accept-language': 'en' };
  t.match(await ask(app, { method: 'POST', url: '/t/things', payload, headers: english }), {
    body: { message: 'Created' },
  });
  t.match(await ask(app, { url: '/t/things/%E4%B8%AD', headers: english }), {
    body: { data: { id: '中', language: 'en', address: '127.0.0.1' } },
  });
});

t.test('a handler of a market operation gets a transaction and the actor', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  t.match(await ask(app, { method: 'PUT', url: '/t/things/1' }), {
    status: 200,
    body: { data: { name: '1' } },
  });
});

t.test('HEAD responds like GET, without a body', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  const response = await app.inject({ method: 'HEAD', url: '/t/things', headers: KEY });
  t.equal(response.statusCode, 200);
  t.equal(response.body, '');
  t.not(response.headers['content-length'], '0');
});

t.test('without a credential an operation returns 401 before it reads the body', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  const response = await app.inject({
    method: 'POST',
    url: '/t/things',
    headers: JSON_TYPE,
    payload: 'not JSON',
  });
  t.equal(response.statusCode, 401);
  t.equal(response.headers['www-authenticate'], 'Bearer');
  t.match(response.json(), { ok: false, code: 'unauthorized' });
});

t.test('an invalid value is named with what it should be', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  const cases: [options: InjectOptions, english: string, chinese: string][] = [
    [{ url: '/t/things?limit=x' }, 'limit: must be an integer', 'limit: 必须是整数'],
    [{ url: '/t/things?limit=0' }, 'limit: must be at least 1', 'limit: 不得小于 1'],
    [{ url: '/t/things?other=1' }, 'other: is not a known field: leave it out', 'other: 是未知字段，请删除'],
    [{ url: '/t/things?kind=c' }, 'kind: must be one of: a, b', 'kind: 必须是以下值之一: a, b'],
    [{ method: 'POST', url: '/t/things', payload: {} }, 'name: is missing', 'name: 缺少该字段'],
    [
      { method: 'POST', url: '/t/things', payload: { name: 'x', price: { min: -1 } } },
      'price.min: must be at least 0',
      'price.min: 不得小于 0',
    ],
    [
      { method: 'POST', url: '/t/things', payload: { name: 'x', tags: ['a', 'b', 'c', ''] } },
      'tags.3: must have at least 1 character',
      'tags.3: 至少需要 1 个字符',
    ],
    [
      { method: 'POST', url: '/t/things', payload: { name: 'x', 'a/b~': 1 } },
      'a/b~: is not a known field: leave it out',
      'a/b~: 是未知字段，请删除',
    ],
    [
      { method: 'POST', url: '/t/things', headers: JSON_TYPE, payload: '[]' },
      'body: must be an object',
      'body: 必须是对象',
    ],
    [
      { method: 'POST', url: '/t/things', payload: { name: '\0' } },
      'name: must not contain control characters or unpaired surrogates',
      'name: 不得包含控制字符或不成对的代理码元',
    ],
    [
      { url: '/t/things?kind=%00' },
      'kind: must not contain control characters or unpaired surrogates',
      'kind: 不得包含控制字符或不成对的代理码元',
    ],
    [
      { url: '/t/things/%00' },
      'thing_id: must not contain control characters or unpaired surrogates',
      'thing_id: 不得包含控制字符或不成对的代理码元',
    ],
  ];
  for (const [options, english, chinese] of cases) {
    const inEnglish = await ask(app, {
      ...options,
      headers: { ...options.headers, 'accept-language': 'en' },
    });
    t.equal(inEnglish.status, 400, english);
    t.same(faults(inEnglish.body), [english]);
    t.same(faults((await ask(app, options)).body), [chinese]);
  }
});

t.test('long names of refused fields are clipped', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());

  const payload = { name: 'x', ['n'.repeat(5000)]: 1 };
  const { body } = await ask(app, { method: 'POST', url: '/t/things', payload });
  t.equal(body.details.fields[0].path.length, 201);
});

t.test('a body is JSON in UTF-8, present if required, absent if not accepted', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  const post = { method: 'POST', url: '/t/things', headers: JSON_TYPE } as const;
  const put = { method: 'PUT', url: '/t/things/1', headers: JSON_TYPE } as const;
  const get = { url: '/t/things', headers: JSON_TYPE } as const;
  const large = { ...post, url: '/t/uploads', headers: { ...JSON_TYPE, authorization: 'Bearer key-large' } };
  const cases: [options: InjectOptions, status: number, rule: string | undefined][] = [
    [{ ...post, payload: '{"name":' }, 400, 'body_json'],
    [{ ...post, payload: Buffer.from('{"name":"\xff"}', 'latin1') }, 400, 'body_utf8'],
    [{ ...post, payload: '' }, 400, 'body_missing'],
    [{ method: 'POST', url: '/t/things' }, 400, 'body_missing'],
    [{ ...post, payload: 'null' }, 400, 'body_null'],
    [{ ...post, payload: '{"name":"x","open":{"__proto__":{}}}' }, 400, 'property_name'],
    [
      { ...post, payload: `{"name":"x","open":${'{"a":'.repeat(49_000)}1${'}'.repeat(49_000)}}` },
      400,
      'nesting',
    ],
    [{ ...post, payload: filled(50_000) }, 201, undefined],
    [{ ...post, payload: filled(50_001) }, 400, 'body_elements'],
    [{ ...post, payload: '['.repeat(1_000_000) }, 400, 'body_elements'],
    [{ ...post, payload: `{"name":"${',[{'.repeat(100_000)}"}` }, 201, undefined],
    [{ ...post, payload: String.raw`{"name":"\"${'{},'.repeat(100_000)}"}` }, 201, undefined],
    [{ ...post, url: '/t/uploads', payload: filled(50_001) }, 400, 'body_elements'],
    [{ ...large, payload: filled(200_000) }, 200, undefined],
    [{ ...large, payload: filled(200_001) }, 400, 'body_elements'],
    [{ ...large, url: '/t/things', payload: filled(50_001) }, 400, 'body_elements'],
    [{ ...get, payload: '{"a":1,"a":1}' }, 400, 'body_unexpected'],
    [{ ...post, payload: '\ufeff{"name":"x"}' }, 201, undefined],
    [{ ...put, payload: '' }, 200, undefined],
    [{ ...put, payload: 'null' }, 200, undefined],
    [{ ...put, headers: { 'content-type': 'text/plain' }, payload: '' }, 200, undefined],
    [{ ...get, payload: '{}' }, 200, undefined],
    [{ ...get, payload: ' null\n' }, 200, undefined],
    [{ ...get, payload: '' }, 200, undefined],
    [{ ...get, payload: `${' '.repeat(254)}{}` }, 200, undefined],
    [{ ...get, payload: `${' '.repeat(255)}{}` }, 400, 'body_unexpected'],
    [{ ...get, payload: '{"a":1}' }, 400, 'body_unexpected'],
    [{ ...get, payload: '[]' }, 400, 'body_unexpected'],
    [{ ...get, payload: '0' }, 400, 'body_unexpected'],
    [{ ...get, payload: '{' }, 400, 'body_unexpected'],
    [{ ...get, headers: { 'content-type': 'text/plain' }, payload: '{}' }, 400, 'body_unexpected'],
    [{ url: '/t/things', headers: { 'content-type': 'text/plain' }, payload: '' }, 200, undefined],
    [{ url: '/t/things', headers: { 'content-length': '0' } }, 200, undefined],
  ];
  for (const [options, status, rule] of cases) {
    const answer = await ask(app, options);
    t.equal(answer.status, status, rule ?? 'fine');
    t.equal(answer.body.details?.fields[0].rule, rule);
    if (rule?.startsWith('body_')) t.equal(answer.body.details.fields[0].path, 'body');
  }
});

t.test('an empty query parameter counts as absent, unless it is required or unknown', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  t.match(await ask(app, { url: '/t/things?kind=&limit=' }), { status: 200, body: { data: { limit: 20 } } });
  for (const [url, fault] of [
    ['/t/fail?code=', 'code: 至少需要 1 个字符'],
    ['/t/things?other=', 'other: 是未知字段，请删除'],
    ['/t/things?kind=&kind=', 'kind: 必须是以下值之一: a, b'],
  ] as const) {
    const { status, body } = await ask(app, { url });
    t.same([status, faults(body)], [400, [fault]]);
  }
});

t.test('every response in JSON has the media type without a charset', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  for (const url of ['/t/things', '/t/things?limit=0', '/t/things/%zz', '/t/nothing', '/elsewhere', '/%zz']) {
    t.equal((await ask(app, { url })).headers['content-type'], 'application/json', url);
  }
});

t.test('a body in chunks is read only until it cannot be an empty one', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const post = (text: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { ...KEY, ...JSON_TYPE, 'transfer-encoding': 'chunked' };
      const sent = request(`${origin}/t/things`, { method: 'GET', headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      });
      sent.once('error', reject).end(text);
    });
  t.equal(await post('{}'), 200);
  t.equal(await post(`{"a":"${'x'.repeat(100_000)}"}`), 400);
});

t.test('another media type is a 415, a body over the limit a 413', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  const post = { method: 'POST', url: '/t/things', payload: '{"name":"x"}' } as const;
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense']) {
    t.match(await ask(app, { ...post, headers: { 'content-type': type } }), {
      status: 415,
      body: { ok: false, code: 'unsupported_media_type' },
    });
  }
  t.match(await ask(app, { ...post, headers: { 'content-type': 'Application/JSON; charset=UTF-8' } }), {
    status: 201,
  });
  const payload = { name: 'x'.repeat(1_500_000) };
  const large = { authorization: 'Bearer key-large' };
  t.match(await ask(app, { ...post, payload }), { status: 413, body: { code: 'payload_too_large' } });
  t.match(await ask(app, { ...post, url: '/t/uploads', payload, headers: large }), {
    body: { data: { length: 1_500_000 } },
  });
  const larger = { name: 'x'.repeat(3_000_000) };
  t.match(await ask(app, { ...post, url: '/t/uploads', payload: larger, headers: large }), { status: 413 });
});

t.test('a body above 1 MiB is read only from callers that the dialect allows one', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  const { port } = new URL(await listen(app, { host: '127.0.0.1', port: 0 }));
  const begin = '{"name":"';
  const send = async (key: string, head: string, bytes: number, end = '') => {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.write(`POST /t/uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer key-${key}\r\n${head}`);
    socket.write(`Content-Type: application/json\r\n\r\n`);
    socket.write(chunk(begin + 'x'.repeat(bytes), head.startsWith('T')) + end);
    while (!received) await pause(10);
    socket.destroy();
    return received.slice(9, 12);
  };
  // None of these bodies is complete: only a refusal responds before the end.
  t.equal(await send('other', 'Content-Length: 1500000\r\n', 10), '413', 'before the body');
  t.equal(await send('other', 'Transfer-Encoding: chunked\r\n', 1_100_000), '413', 'once it is too large');
  const last = `${chunk('"}', true)}0\r\n\r\n`;
  t.equal(
    await send('other', 'Transfer-Encoding: chunked\r\n', 10, last),
    '200',
    'a small body of no length',
  );
  t.equal(await send('large', 'Transfer-Encoding: chunked\r\n', 1_100_000, last), '200');
});

function chunk(text: string, is_chunked: boolean): string {
  return is_chunked ? `${text.length.toString(16)}\r\n${text}\r\n` : text;
}

t.test('a member that is sent twice is refused by its path', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  for (const [payload, path] of [
    ['{"name":"x","name":"x"}', 'name'],
    [String.raw`{"name":"x","n\u0061me":"y"}`, 'name'],
    ['{"name":"x","open":{"a":[1,{"b":{},"c":[2,3]},{"b":1,"b":2}]}}', 'open.a.2.b'],
    ['{"name":"x","open":{"a":{"b":1},"b":{"a":1},"c":1,"c":[]}}', 'open.c'],
    [String.raw`{"name":"x","open":{"\"{":1,"\\":2,"\\":3}}`, 'open.\\'],
    ['[{"a":1,"a":1}]', '0.a'],
  ] as const) {
    const { status, body } = await ask(app, {
      method: 'POST',
      url: '/t/things',
      headers: JSON_TYPE,
      payload,
    });
    t.match([status, body.details.fields], [400, [{ path, rule: 'duplicate_member' }]], payload);
  }
  const payload = '{"name":"name","open":{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}],"":":"}}';
  const answer = await ask(app, { method: 'POST', url: '/t/things', headers: JSON_TYPE, payload });
  t.equal(answer.status, 201, 'members of different objects can have one name');
});

t.test('an unknown path or method is refused in the envelope of its prefix', async (t) => {
  const { app } = await startTiny();
  t.after(() => app.close());
  for (const url of ['/t', '/t/', '/t/nothing', '/t/things/', '/t/things/1/more', '/t/nothing?limit=1']) {
    t.match(await ask(app, { url }), { status: 404, body: { ok: false, code: 'not_found' } }, url);
  }
  const bad = { method: 'POST', url: '/t/nothing', headers: JSON_TYPE, payload: 'not JSON' } as const;
  t.match(await ask(app, bad), { status: 404 });

  for (const [method, url, allow] of [
    ['DELETE', '/t/things', 'HEAD, GET, POST'],
    ['OPTIONS', '/t/things/1', 'HEAD, GET, PUT'],
    ['PATCH', '/t/login', 'POST'],
    ['GET', '/t/uploads?x=1', 'POST'],
  ] as const) {
    const answer = await ask(app, { method, url });
    t.match(answer, { status: 405, body: { ok: false, code: 'method_not_allowed' } });
    t.equal(answer.headers.allow, allow);
    t.equal(answer.headers['cache-control'], 'private, no-store');
  }
});
