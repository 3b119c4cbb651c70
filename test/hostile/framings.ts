import { chunked, type Door, get, head, JSON_TYPE, post } from './doors.ts';
import type { Case } from './wire.ts';

// What only a socket can say. `text` is what a request would write, `hidden` what a second one within it would.

const FINE = [200, 201];
const REFUSED = [400];

/** Ways to say how long a body is that two servers might read in two ways. */
export function framings(door: Door, text: string, hidden: string): Case[] {
  const body = door.write.body(text);
  const length = `Content-Length: ${body.length}`;
  const within = post(door, hidden);
  const bad = (name: string, fields: string[], rest: string): Case => ({
    name,
    send: head(door, 'POST', door.write.path, [JSON_TYPE, ...fields]) + rest,
    status: REFUSED,
    plain: true,
  });
  const coded = (value: string) =>
    bad(`coding ${value}`, [`Transfer-Encoding: ${value}`], chunked(door, text));
  const sized = (size: string) =>
    bad(`chunk of ${size.slice(0, 24)}`, ['Transfer-Encoding: chunked'], `${size}\r\n${body}\r\n0\r\n\r\n`);
  const fine = (one: Case): Case => ({ ...one, status: FINE, plain: false });
  return [
    ...['+5', '-1', '5, 5', '0x5', '5 5', '', '1e3', '5.0', '9'.repeat(20), '9'.repeat(40)].map((value) =>
      bad(`length ${value}`, [`Content-Length: ${value}`], body),
    ),
    bad('the length twice', [length, length], body),
    bad('two lengths', [length, 'Content-Length: 0'], body + within),
    bad('two lengths in one', [`${length}, 0`], body + within),
    bad('a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked'], `0\r\n\r\n${within}`),
    bad('chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 4'], `0\r\n\r\n${within}`),
    ...['xchunked', 'chunked, identity', 'identity', 'chunked, chunked', '"chunked"', 'chunked;q=1'].map(
      coded,
    ),
    ...['\x0bchunked', 'chunked\x0b', 'chun\tked', 'chunked,', 'trailers'].map(coded),
    // A body of no length, and what follows is no request.
    { ...coded(''), plain: 'either' },
    fine(coded('Chunked')),
    // A coding that the market doesn't know, below one that it does.
    { ...coded('gzip, chunked'), status: [...FINE, 400, 415, 501], plain: false },
    bad('two codings', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'], chunked(door, text)),
    bad('a space before the colon', ['Transfer-Encoding : chunked', length], body + within),
    bad('a folded coding', ['Transfer-Encoding:\r\n chunked', length], `0\r\n\r\n${within}`),
    bad(
      'a coding after a bare line feed',
      ['X: x\nTransfer-Encoding: chunked', length],
      `0\r\n\r\n${within}`,
    ),
    bad('a coding after a bare return', ['X: x\rTransfer-Encoding: chunked', length], `0\r\n\r\n${within}`),
    bad('a coding after NUL', ['X: x\0', 'Transfer-Encoding: chunked'], `0\r\n\r\n${within}`),
    ...['zz', '-1', '+5', '0x5', '5 ', ' 5', '', '5\n', '1'.padEnd(17, '0'), 'f'.repeat(17)].map(sized),
    { ...sized('f'.repeat(16)), options: { half_close: true } },
    { ...sized(`5;${'a'.repeat(20_000)}`), status: [413] },
    bad('a chunk longer than said', ['Transfer-Encoding: chunked'], `2\r\n${body}\r\n0\r\n\r\n`),
    bad(
      'chunks with bare line feeds',
      ['Transfer-Encoding: chunked'],
      chunked(door, text).replaceAll('\r', ''),
    ),
    bad(
      'trailers that frame',
      ['Transfer-Encoding: chunked'],
      chunked(door, text).replace(/\r\n$/, 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n'),
    ),
    {
      ...bad('long trailers', ['Transfer-Encoding: chunked'], ''),
      send: [
        head(door, 'POST', door.write.path, [JSON_TYPE, 'Transfer-Encoding: chunked']),
        chunked(door, text).replace(/\r\n$/, `X: ${'x'.repeat(70_000)}\r\n\r\n`),
      ],
      status: [431],
    },
    fine(bad('chunks', ['Transfer-Encoding: chunked'], chunked(door, text))),
    fine(bad('a leading zero', [`Content-Length: 0${body.length}`], body)),
    { ...bad('a body cut short', ['Content-Length: 9000'], body), options: { half_close: true } },
    {
      ...bad('chunks cut short', ['Transfer-Encoding: chunked'], `900\r\n${body}`),
      options: { half_close: true },
    },
    {
      name: 'a request as the body of a read',
      send: get(door, [JSON_TYPE, `Content-Length: ${within.length}`]) + within,
      status: REFUSED,
    },
    {
      name: 'a request as the body of nothing',
      send:
        head(door, 'POST', `${door.dialect.prefix}/nothing`, [`Content-Length: ${within.length}`]) + within,
      status: [404],
    },
    {
      name: 'a request as a body without a key',
      send:
        head({ ...door, key: 'X: x' }, 'POST', door.write.path, [`Content-Length: ${within.length}`]) +
        within,
      status: [401],
    },
    {
      name: 'a request as a body of another method',
      send: head(door, 'PATCH', door.write.path, [`Content-Length: ${within.length}`]) + within,
      status: [405],
    },
  ];
}
