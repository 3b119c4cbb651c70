import { type Client, chunked, get, head, JSON_TYPE, post } from './clients.ts';
import type { Case } from './wire.ts';

// Requests that only a raw socket can send. `text` is what a request writes, `hidden` what a second request
// in its body would write.

const FINE = [200, 201];
const REFUSED = [400];

/** Ways to state the length of a body that two servers could read differently. */
export function framings(client: Client, text: string, hidden: string): Case[] {
  const body = client.write.body(text);
  const length = `Content-Length: ${body.length}`;
  const within = post(client, hidden);
  const bad = (name: string, fields: string[], rest: string): Case => ({
    name,
    send: head(client, 'POST', client.write.path, [JSON_TYPE, ...fields]) + rest,
    status: REFUSED,
    plain: true,
  });
  const coded = (value: string) =>
    bad(`coding ${value}`, [`Transfer-Encoding: ${value}`], chunked(client, text));
  const sized = (size: string) =>
    bad(`chunk of ${size.slice(0, 24)}`, ['Transfer-Encoding: chunked'], `${size}\r\n${body}\r\n0\r\n\r\n`);
  const fine = (one: Case): Case => ({ ...one, status: FINE, plain: false });
  return [
    ...['+5', '-1', '5, 5', '0x5', '5 5', '', '1e3', '5.0', '9'.repeat(20), '9'.repeat(40)].map((value) =>
      bad(`length ${value}`, [`Content-Length: ${value}`], body),
    ),
    bad('the same length twice', [length, length], body),
    bad('two different lengths', [length, 'Content-Length: 0'], body + within),
    bad('two lengths in one header', [`${length}, 0`], body + within),
    bad(
      'Content-Length before Transfer-Encoding',
      ['Content-Length: 4', 'Transfer-Encoding: chunked'],
      `0\r\n\r\n${within}`,
    ),
    bad(
      'Content-Length after Transfer-Encoding',
      ['Transfer-Encoding: chunked', 'Content-Length: 4'],
      `0\r\n\r\n${within}`,
    ),
    ...['xchunked', 'chunked, identity', 'identity', 'chunked, chunked', '"chunked"', 'chunked;q=1'].map(
      coded,
    ),
    ...['\x0bchunked', 'chunked\x0b', 'chun\tked', 'chunked,', 'trailers'].map(coded),
    // Without a coding the body has no length, so its bytes are read as the next request, which is invalid.
    { ...coded(''), plain: 'either' },
    fine(coded('Chunked')),
    // An unsupported coding, inside a supported one.
    { ...coded('gzip, chunked'), status: [...FINE, 400, 415, 501], plain: false },
    bad('two codings', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'], chunked(client, text)),
    bad('a space before the colon', ['Transfer-Encoding : chunked', length], body + within),
    bad('a coding in a folded header', ['Transfer-Encoding:\r\n chunked', length], `0\r\n\r\n${within}`),
    bad(
      'a coding after a bare line feed',
      ['X: x\nTransfer-Encoding: chunked', length],
      `0\r\n\r\n${within}`,
    ),
    bad(
      'a coding after a bare carriage return',
      ['X: x\rTransfer-Encoding: chunked', length],
      `0\r\n\r\n${within}`,
    ),
    bad('a coding after NUL', ['X: x\0', 'Transfer-Encoding: chunked'], `0\r\n\r\n${within}`),
    ...['zz', '-1', '+5', '0x5', '5 ', ' 5', '', '5\n', '1'.padEnd(17, '0'), 'f'.repeat(17)].map(sized),
    { ...sized('f'.repeat(16)), options: { half_close: true } },
    { ...sized(`5;${'a'.repeat(20_000)}`), status: [413] },
    bad('a chunk longer than its size', ['Transfer-Encoding: chunked'], `2\r\n${body}\r\n0\r\n\r\n`),
    bad(
      'chunks with bare line feeds',
      ['Transfer-Encoding: chunked'],
      chunked(client, text).replaceAll('\r', ''),
    ),
    bad(
      'trailers that state a length',
      ['Transfer-Encoding: chunked'],
      chunked(client, text).replace(/\r\n$/, 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n'),
    ),
    {
      ...bad('long trailers', ['Transfer-Encoding: chunked'], ''),
      send: [
        head(client, 'POST', client.write.path, [JSON_TYPE, 'Transfer-Encoding: chunked']),
        chunked(client, text).replace(/\r\n$/, `X: ${'x'.repeat(70_000)}\r\n\r\n`),
      ],
      status: [431],
    },
    fine(bad('chunks', ['Transfer-Encoding: chunked'], chunked(client, text))),
    fine(bad('a leading zero', [`Content-Length: 0${body.length}`], body)),
    { ...bad('an incomplete body', ['Content-Length: 9000'], body), options: { half_close: true } },
    {
      ...bad('incomplete chunks', ['Transfer-Encoding: chunked'], `900\r\n${body}`),
      options: { half_close: true },
    },
    {
      name: 'a request as the body of a read',
      send: get(client, [JSON_TYPE, `Content-Length: ${within.length}`]) + within,
      status: REFUSED,
    },
    {
      name: 'a request as the body of an unknown path',
      send:
        head(client, 'POST', `${client.dialect.prefix}/nothing`, [`Content-Length: ${within.length}`]) +
        within,
      status: [404],
    },
    {
      name: 'a request as the body of a request without a key',
      send:
        head({ ...client, key: 'X: x' }, 'POST', client.write.path, [`Content-Length: ${within.length}`]) +
        within,
      status: [401],
    },
    {
      name: 'a request as the body of an undeclared method',
      send: head(client, 'PATCH', client.write.path, [`Content-Length: ${within.length}`]) + within,
      status: [405],
    },
  ];
}
