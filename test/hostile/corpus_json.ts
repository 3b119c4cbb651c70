// Values that have broken other servers, as JSON. `times` are plain texts.

export const numbers = [
  '0',
  '-0',
  '-1',
  '1',
  '5e-1',
  '1E2',
  '1e+2',
  '0.1',
  '0.29',
  '1.1',
  '4.35',
  '0.30000000000000004',
  '0.001',
  '1.005',
  '4.999999999999999',
  '999999999.99',
  '999999999.995',
  '1000000000.01',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '9223372036854775808',
  '1e15',
  '1e21',
  '1e308',
  '1e-308',
  '4.9e-324',
  '1e400',
  '-1e400',
  `1${'0'.repeat(400)}`,
  `0.${'0'.repeat(400)}1`,
  '9'.repeat(5000),
  'NaN',
  'Infinity',
  '-Infinity',
  '0x10',
  '010',
  '1_000',
  '.5',
  '5.',
  '+1',
  '--1',
  '1e',
  '１',
];

export const times = [
  'infinity',
  '-infinity',
  'now',
  'today',
  'epoch',
  'allballs',
  '1970-01-01T00:00:00Z',
  '1969-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '1000-01-01T00:00:00Z',
  '1000-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999999999Z',
  '9999-12-31T23:59:59-14:00',
  '10000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '2027-01-01T24:00:00Z',
  '2027-02-29T00:00:00Z',
  '2028-02-29T00:00:00Z',
  '2100-02-29T00:00:00Z',
  '2027-06-01T00:00:00+14:00',
  '2027-06-01T00:00:00-14:00',
  '2027-06-01T00:00:00+14:01',
  '2027-06-01T00:00:00-00:00',
  '2027-06-01T00:00:00+99:99',
  // In Shanghai this hour does not exist, the next one occurs twice, and the third has the offset +08:05:43.
  '1986-05-04T02:30:00',
  '1986-09-14T01:30:00',
  '1900-12-31T23:59:59',
  '1700-01-01T00:00',
  '2027-06-01T00:00',
  '2027-06-01t00:00:00z',
  '2027-06-01 00:00:00Z',
  '2027-06-01T00:00:00.1234567891Z',
  '2027-06-01T00:00:00,5Z',
  '20270601T000000Z',
  '2027-W22-1T00:00:00Z',
  '2027-152T00:00:00Z',
  '2027-06-01',
  '0000-00-00',
  '1999-12-31',
  '2027-13-45',
  '２０２７-06-01T00:00:00Z',
];

const nested = (levels: number, open = '{"a":', close = '}') =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;
const keys = (count: number) => `{${Array.from({ length: count }, (_, i) => `"k${i}":${i}`).join()}}`;

export const structures = [
  'null',
  'true',
  '{}',
  '[]',
  '[[]]',
  '[[["x"]]]',
  '{"0":"x","length":1}',
  '{"__proto__":{"polluted":true}}',
  String.raw`{"\u005f_proto__":{"polluted":true}}`,
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"constructor":1,"prototype":{"polluted":true}}',
  '{"toString":"x","valueOf":1,"hasOwnProperty":null}',
  '{"toJSON":"x"}',
  '{"$ref":"#","$ne":null,"$where":"1"}',
  '{"a":1,"a":2}',
  String.raw`{"a":1,"\u0061":2}`,
  '{"a":[{"b":1,"b":1}]}',
  '{"":1," ":2,"a.b":3,"a/b":4,"~1":5}',
  '{"2":"b","1":"a"}',
  '{"ключ":"中文","\\ud83d\\ude00":1}',
  nested(10),
  nested(13),
  nested(5000),
  nested(10, '[', ']'),
  nested(50_000, '[', ']'),
  '['.repeat(50_000),
  keys(999),
  keys(1001),
  keys(20_000),
  `[${'0,'.repeat(50_000)}0]`,
  `[${'"x",'.repeat(64)}"x"]`,
  `[${'{},'.repeat(1000)}[]]`,
  `{${'"a":1,'.repeat(10_000)}"a":2}`,
  `"${'x'.repeat(500_000)}"`,
];

/** Makes a whole body from a valid one. */
export type MakeBody = (valid: string) => string | Buffer;

/** Bodies that every operation must refuse. */
export const bodies: Record<string, MakeBody> = {
  spaces: () => ' \r\n\t',
  text: (valid) => JSON.stringify(valid),
  twice: (valid) => valid + valid,
  cut: (valid) => valid.slice(0, -1),
  trailing: (valid) => `${valid}]`,
  comma: (valid) => valid.replace(/\}$/, ',}'),
  comment: (valid) => `/* x */${valid}`,
  xml: () => '<?xml version="1.0"?><title>x</title>',
  prototype: (valid) => valid.replace(/^\{/, '{"__proto__":{"polluted":true},'),
  prototype_escaped: (valid) => valid.replace(/^\{/, String.raw`{"__proto\u005f_":{"polluted":true},`),
  surplus: (valid) => valid.replace(/^\{/, `${keys(100_000).slice(0, -1)},`),
  // More than 50,000 elements in a megabyte, of objects, lists and names.
  objects: () => `{"deliverables":{"a":[${'{},'.repeat(250_000)}{}]}}`,
  lists: () => `{"username":[${'[],'.repeat(250_000)}[]]}`,
  escaped_quotes: () => String.raw`{"a\"b":[${'["\\\\",'.repeat(60_000)}`,
  repeated: (valid) => valid.replace(/^\{/, '{"a":1,"a":1,'),
  repeated_escaped: (valid) => valid.replace(/^\{/, String.raw`{"a":1,"\u0061":1,`),
  repeated_inside: (valid) => valid.replace(/^\{/, '{"deliverables":{"a":{"b":1,"b":2}},'),
  nul_after: (valid) => `${valid}\0`,
  nul_before: (valid) => `\0${valid}`,
  two_boms: (valid) => `\ufeff\ufeff${valid}`,
  utf16le: (valid) => Buffer.from(`\ufeff${valid}`, 'utf16le'),
  utf16be: (valid) => Buffer.from(`\ufeff${valid}`, 'utf16le').swap16(),
  utf32: (valid) => Buffer.from([...valid].flatMap((one) => [one.codePointAt(0) as number, 0, 0, 0])),
  latin1: () => Buffer.from('{"title":"caf\xe9"}', 'latin1'),
  gbk: () => Buffer.from('7b2261223ad6d0cec47d', 'hex'),
  overlong_slash: (valid) => spoil(valid, 'c0af'),
  overlong_nul: (valid) => spoil(valid, 'c080'),
  surrogates_as_bytes: (valid) => spoil(valid, 'eda080edb080'),
  beyond_unicode: (valid) => spoil(valid, 'f4908080'),
  cut_character: (valid) => spoil(valid, 'e4b8'),
  lone_continuation: (valid) => spoil(valid, '80'),
  never_a_byte: (valid) => spoil(valid, 'ff'),
};

/** Bodies that some operations accept. */
export const odd_bodies: Record<string, MakeBody> = {
  nothing: () => '',
  null: () => 'null',
  padded: (valid) => ' '.repeat(900_000) + valid,
  too_long: (valid) => ' '.repeat(1_100_000) + valid,
  bom: (valid) => `\ufeff${valid}`,
};

/**
 * Inserts bytes that are not UTF-8 into the last text of a body. For a body without texts it returns only the
 * bytes.
 */
function spoil(valid: string, hex: string): Buffer {
  const at = valid.lastIndexOf('"');
  const bytes = Buffer.from(hex, 'hex');
  return at < 0
    ? bytes
    : Buffer.concat([Buffer.from(valid.slice(0, at)), bytes, Buffer.from(valid.slice(at))]);
}
