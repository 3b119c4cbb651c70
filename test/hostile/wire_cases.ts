import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Client, get, head, JSON_TYPE, post } from './clients.ts';
import type { Chunk } from './sockets.ts';
import type { Case } from './wire.ts';

// Reads that only a raw socket can send, and bodies in other encodings.

const FINE = [200, 201];
const REFUSED = [400];
const BOMB = gzipSync(Buffer.alloc(10_000_000, ' '));

/** A valid read with one unusual or malformed part. */
export function reads(client: Client): Case[] {
  const path = client.list.path;
  const bad = (name: string, send: Chunk): Case => ({ name, send, status: REFUSED, plain: true });
  const field = (value: string) => bad(`field ${JSON.stringify(value)}`, get(client, [value]));
  const line = (from: string | RegExp, to: string) =>
    bad(`line ${JSON.stringify(to)}`, get(client).replace(from, to));
  const fine = (one: Case): Case => ({ ...one, status: FINE, plain: false });
  const host = (name: string, value: string) => ({
    name: `host ${name}`,
    send: get(client).replace('Host: localhost\r\n', value),
    status: REFUSED,
    unread: true,
  });
  return [
    { ...bad('70 KB in a header', get(client, [`X: ${'x'.repeat(70_000)}`])), status: [431] },
    { ...bad('10,000 headers', get(client, Array(10_000).fill('X: x'))), status: [431] },
    // How many bytes a header counts beyond its characters depends on the version of Node.
    { ...fine(bad('2,000 short headers', get(client, Array(2_000).fill('a:b')))), status: [200, 431] },
    {
      ...bad(
        'a key after 2,400 headers',
        head({ ...client, key: 'a:b\r\n'.repeat(2_399) + client.key }, 'GET', path),
      ),
      status: [200, 401, 431],
      plain: false,
    },
    { ...bad('70 KB in the target', get(client, [], `${path}?q=${'x'.repeat(70_000)}`)), status: [431] },
    { ...bad('15 KB in the query', get(client, [], `${path}?q=${'x'.repeat(15_000)}`)), plain: false },
    {
      ...bad('a long path segment', get(client, [], `${path}/${'x'.repeat(600)}`)),
      status: [414],
      plain: false,
    },
    ...['X: a\r\n b', 'X : a', 'Xa', ': a', 'X Y: a', 'X\0Y: a', 'Xé: a', '(X): a', ' X: a'].map(field),
    ...['X: a\0b', 'X: a\x07b', 'X: a\rb', 'X: a\nY: b', 'X: a\x7fb', 'X: \x1b[2J'].map(field),
    fine(field('X: é中😀\u0085\u202e')),
    fine(bad('field with bytes above 127', Buffer.from(get(client, ['X: \xff\xfe\x80']), 'latin1'))),
    bad('a key in a folded header', get({ ...client, key: client.key.replace('Bearer ', 'Bearer\r\n ') })),
    bad('bare line feeds', get(client).replaceAll('\r', '')),
    fine(bad('empty lines before the request', `\r\n\r\n${get(client)}`)),
    bad('a space before the request', ` ${get(client)}`),
    bad('NUL before the request', `\0${get(client)}`),
    line('GET /', 'GET\t/'),
    line('GET /', 'GET'),
    line('GET ', 'get '),
    line('GET ', 'GETT '),
    line('GET ', 'NOTHING '),
    line('HTTP/1.1', 'HTTP/1.1 '),
    line('HTTP/1.1', 'HTTP/1.1 x'),
    ...['HTTP/1.2', 'HTTP/3.7', 'HTTP/11', 'http/1.1', 'ICE/1.0', 'HTTP/1', 'HTTPS/1.1'].map((version) =>
      line('HTTP/1.1', version),
    ),
    ...['HTTP/0.9', 'HTTP/1.0', 'HTTP/2.0'].map((version) => fine(line('HTTP/1.1', version))),
    { name: 'no version', send: `GET ${path}\r\n\r\n`, status: [400, 401] },
    host('none', ''),
    host('twice', 'Host: localhost\r\nHost: elsewhere\r\n'),
    ...['', 'a b', 'x/..', '[::1', 'x:99999', 'a@b', '<script>', 'a,b', 'é'].map((value) => ({
      ...host(value, `Host: ${value}\r\n`),
      status: [200, 400],
      unread: false,
    })),
    { name: 'an unknown expectation', send: get(client, ['Expect: 200-ok']), status: [200, 417] },
    fine(
      bad(
        'an upgrade to HTTP/2',
        get(client, [
          'Connection: Upgrade, HTTP2-Settings',
          'Upgrade: h2c',
          'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA',
        ]),
      ),
    ),
    fine(
      bad(
        'an upgrade to a WebSocket',
        get(client, [
          'Connection: Upgrade',
          'Upgrade: websocket',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
          'Sec-WebSocket-Version: 13',
        ]),
      ),
    ),
    fine(bad('a key named in Connection', get(client, ['Connection: Authorization, close']))),
    fine(bad('a key twice', get(client, ['Authorization: Bearer x']))),
    {
      name: 'two keys in one header',
      send: get({ ...client, key: client.key.replace('Bearer', 'Bearer x, Bearer') }),
      status: [401],
    },
    { ...bad('incomplete headers', get(client).slice(0, -2)), options: { half_close: true } },
    { ...bad('an incomplete request line', get(client).slice(0, 12)), options: { half_close: true } },
    fine(
      bad(
        'headers that override the method',
        get(client, ['X-HTTP-Method-Override: DELETE', 'X-HTTP-Method: DELETE', 'X-Method-Override: DELETE']),
      ),
    ),
  ];
}

/** Bodies that are not JSON in UTF-8, or whose headers say so. */
export function encodings(client: Client, text: string): Case[] {
  const body = client.write.body(text);
  const typed = (type: string, status: number[]): Case => ({
    name: `type ${JSON.stringify(type)}`,
    send: post(client, text, [...(type ? [`Content-Type: ${type}`] : []), `Content-Length: ${body.length}`]),
    status,
  });
  const coded = (name: string, bytes: Buffer, fields: string[] = [`Content-Encoding: ${name}`]): Case => ({
    name: `coded ${name}`,
    send: [
      head(client, 'POST', client.write.path, [JSON_TYPE, `Content-Length: ${bytes.length}`, ...fields]),
      bytes,
    ],
    status: [400, 415],
  });
  const utf16 = Buffer.from(body, 'utf16le');
  return [
    coded('gzip', gzipSync(body)),
    coded('deflate', deflateSync(body)),
    coded('br', brotliCompressSync(body)),
    coded('gzip without Content-Encoding', gzipSync(body), []),
    coded('gzip of 10 MB', BOMB, ['Content-Encoding: gzip']),
    coded('utf-16', utf16, []),
    // Content-Encoding says gzip, but the body is plain JSON.
    {
      ...coded('gzip in the header only', Buffer.from(body), ['Content-Encoding: gzip']),
      status: [201, 400, 415],
    },
    ...[
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'text/plain',
      'text/json',
    ].map((type) => typed(type, [415])),
    ...['application/jsonp', 'application/merge-patch+json', 'application/json, text/plain', 'a/b; c="'].map(
      (type) => typed(type, [415]),
    ),
    ...['application /json', 'json', '*/*', 'é', '', 'application/json\\'].map((type) => typed(type, [415])),
    ...['APPLICATION/JSON', 'application/json;', 'application/json;;;', 'application/json; boundary=x'].map(
      (type) => typed(type, [201]),
    ),
    ...['utf-8', 'utf-16', 'gbk', '"', 'x'.repeat(5_000)].map((charset) =>
      typed(`application/json; charset=${charset}`, [201, 400, 415]),
    ),
    { ...typed('application/json\0', [400]), plain: true },
    {
      name: 'Expect: 100-continue',
      send: [
        post(client, text, [JSON_TYPE, `Content-Length: ${body.length}`, 'Expect: 100-continue']).slice(
          0,
          -body.length,
        ),
        body,
      ],
      status: [201],
    },
    {
      name: 'an unknown expectation of a write',
      send: post(client, text, [JSON_TYPE, `Content-Length: ${body.length}`, 'Expect: x']),
      status: [201, 417],
    },
    {
      name: 'a body too long',
      send: [
        head(client, 'POST', client.write.path, [JSON_TYPE, 'Content-Length: 1100000']),
        ' '.repeat(1_100_000),
      ],
      status: [413],
    },
    {
      name: 'a Content-Length that is too long',
      send: post(client, text, [JSON_TYPE, 'Content-Length: 2000000000']),
      status: [413],
    },
  ];
}
