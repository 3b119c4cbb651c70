// Texts that have broken other servers. SQL is in capitals, while the SQL of the market is in small letters:
// so a test can distinguish leaked SQL from sent SQL.

/** Returns a text of `length` characters, the most that a location allows. */
export type Filler = (length: number) => string;

const sql = [
  `' OR '1'='1`,
  `'; DROP TABLE agent; --`,
  `'); SELECT PG_SLEEP(5); --`,
  String.raw`\'; --`,
  '$1',
  '{"a","b"}',
  String.raw`\x00ff`,
  '{$ne: null}',
];

const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "x">]><x>&e;</x>',
  '{{7*7}}',
  `\${7*7}`,
  `{{constructor.constructor('return process')()}}`,
  `\${jndi:ldap://x/a}`,
];

const lines = [
  'x\r\nSet-Cookie: a=b',
  'x\nX-Injected: 1\n\n<html>',
  '%0d%0aSet-Cookie:%20a=b',
  // Truncated to eight bits, these two characters are a carriage return and a line feed.
  'x嘊嘍X-Injected: 1',
  'x\u2028y\u2029z',
  'x\n{"level":60,"msg":"forged"}',
  '\x1b[2J\x1b]0;title\x07',
  '\u009b31m',
  '\x7f',
];

const paths = [
  '.',
  '..',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f',
  String.raw`..\..\boot.ini`,
  '//x/y',
  'http://x/y?z#w',
  'a%2Fb',
  'a#b',
  ':job_id',
];

const commands = ['%s%s%n%x', '%', '%zz', '%00', '%c0%ae', '%u0041', '$(id)', '; ls | cat && true'];

const names = [
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'null',
  'NaN',
  '1e309',
  '1２٣',
  '[]',
  '"',
  '\\',
  String.raw`\u0000`,
  String.raw`\ud800`,
  'admin',
  'аdmin',
  'Bearer x',
];

const characters = [
  '',
  ' ',
  ' x ',
  '\u200b',
  '\ufeffx',
  '\u202e\u2066gnp.exe',
  'שלום עليكم',
  `Z\u0351\u036b\u0343\u036a${'\u0334\u0335\u0489'.repeat(18)}`,
  'cafe\u0301',
  'caf\u00e9',
  // The first text has more characters after NFC, the second after conversion to lower case.
  '\u0958\u0dda\u{1d15e}\ufb2c',
  'ıſßẞΣςǅ',
  'ﷺ',
  '\u1112\u1161\u11ab',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏿🇨🇳',
  '𠀀𝕏',
  '\ue000\u{f0000}',
  '\ufffe\uffff\u{1fffe}\u{10ffff}',
  '\u{e0041}\u{e007f}',
];

/** A text with a part of every kind, for every location that takes a text. All of it must be stored. */
export const everything = ` \ufeffcafe\u0301 \u{1f469}\u200d\u{1f680}İﬀ\u0958 '$1' "\\u0000" <b>&amp;%00\t\r\n\u202e\u0085 `;

/** What no text in a request may contain: NUL and unpaired surrogates. */
const broken = ['\0', 'a\0b', '\ud800', '\udc00\ud800', 'a\ud83d', '\udfffx'];

export const texts = [...sql, ...markup, ...lines, ...paths, ...commands, ...names, ...characters, ...broken];

/**
 * Texts of the greatest length that a location allows. Some cause backtracking in careless regular
 * expressions.
 */
export const fillers = {
  letters: (length) => 'x'.repeat(length),
  four_bytes: (length) => '😀'.repeat(length),
  three_bytes: (length) => '字'.repeat(length),
  /** Becomes longer in lower case and after NFC. */
  grows: (length) => 'İ\u0958'.repeat(length).slice(0, length),
  grows_when_searched: (length) => 'ﷺ'.repeat(length),
  combining: (length) => `x${'\u0301'.repeat(length - 1)}`,
  quotes: (length) => `'`.repeat(length),
  backslashes: (length) => '\\'.repeat(length),
  double_quotes: (length) => '"'.repeat(length),
  line_separators: (length) => `${'\u2028'.repeat(length - 1)}x`,
  spaces: (length) => `${' '.repeat(length - 1)}x`,
  spaces_only: (length) => ' '.repeat(length),
  percents: (length) => '%'.repeat(length),
  email: (length) => `a@${'a-'.repeat(length / 2)}`.slice(0, length - 1),
  dots: (length) => `${'a.'.repeat(length / 2)}@`.slice(0, length),
  url: (length) => `https://${'a:@%'.repeat(length / 4)}`.slice(0, length),
  brackets: (length) => `https://[${':0'.repeat(length / 2)}`.slice(0, length),
} satisfies Record<string, Filler>;
