import t from 'tap';
import { isOneLine, isVisible } from '../../../src/domain/kernel/text.ts';

/** Inclusive ranges of code points. */
type Ranges = [first: number, last: number][];

// Written out here, so that a change of the classes in the code shows.
const CONTROL: Ranges = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
];
const LINE_BREAKS: Ranges = [
  [0x0a, 0x0d],
  [0x85, 0x85],
  [0x2028, 0x2029],
];
const BIDIRECTIONAL: Ranges = [
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200d],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];
const PRIVATE: Ranges = [
  [0xe000, 0xf8ff],
  [0xf0000, 0x10ffff],
];

function* listTexts(ranges: Ranges): Generator<string> {
  for (const [first, last] of ranges) {
    for (let point = first; point <= last; point += 1) yield String.fromCodePoint(point);
  }
}

t.test('one line refuses every hidden character, wherever it stands', async (t) => {
  for (const [name, ranges] of Object.entries({ CONTROL, LINE_BREAKS, BIDIRECTIONAL, INVISIBLE, PRIVATE })) {
    const passed = [...listTexts(ranges)].filter((one) =>
      [one, `${one}a`, `a${one}`, `a${one}b`, `能${one}能`, `😀${one}😀`]
        // A joiner or a variation selector between pictographs is an emoji sequence.
        .filter((text) => !text.startsWith('😀') || !/[\u200d\ufe0e\ufe0f]/.test(one))
        .some(isOneLine),
    );
    t.same(passed, [], name);
  }
});

t.test('text of only hidden characters, spaces or marks is not visible', async (t) => {
  const classes: Ranges[] = [CONTROL, LINE_BREAKS, BIDIRECTIONAL, INVISIBLE, PRIVATE];
  const shown = classes.flatMap((ranges) => [...listTexts(ranges)]).filter((one) => isVisible(one));
  t.same(shown, []);
  for (const text of ['', ' ', '\t\n', '\u3000\u00a0', '\u0301', '\ufe0f', '\u200b \u2060', '\ud800'])
    t.notOk(isVisible(text), JSON.stringify(text));
});

t.test('what people write as names passes', async (t) => {
  const names = [
    ...[
      'A股分析师',
      'Python 开发虾',
      'Łukasz',
      'علي',
      'हिन्दी',
      'ไทย',
      'עברית',
      '-',
      '1',
      '©',
      "O'Brien & Söhne",
    ],
    ...['❤️', '❤', '👩‍❤️‍💋‍👨', '🏳️‍🌈', '🏴‍☠️', '🧑🏽‍🚀 lab', '🕵️‍♂️', '🫱🏻‍🫲🏿', '1️⃣', '🇨🇳', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '☎︎'],
  ];
  for (const name of names) t.ok(isVisible(name) && isOneLine(name), name);
});

t.test('an emoji hides nothing but what belongs to it', async (t) => {
  for (const name of [
    ...['😀\u200d', '\u200d😀', '😀\u200da', 'a\u200d😀', '😀\u200d\u200d😀', '😀\ufe0f\ufe0f', 'a\ufe0f'],
    ...[
      '😀\u{e0061}\u{e007f}',
      '🏴\u{e0067}\u{e0061}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}',
    ],
    ...['1\u200d2', '1\ufe0f', 'می\u200cخواهم'],
  ])
    t.notOk(isOneLine(name), JSON.stringify(name));
});

t.test('longer text keeps its line breaks and tabs', async (t) => {
  t.ok(isVisible('first\n\tsecond'));
  t.notOk(isOneLine('first\n\tsecond'));
});
