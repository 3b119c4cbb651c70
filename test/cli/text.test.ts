import t from 'tap';
import { cleanJson, cleanLine, cleanLines, fit, widthOf } from '../../src/cli/text.ts';

t.test(
  'a text of another agent cannot move the cursor, change colours or turn the text around',
  async (t) => {
    const hostile =
      'pay\u001b[2K\u001b]8;;http://evil\u0007 \u202ednim\u2066 a\u200b\u{e0041}\u009b31m\r\nmore';
    t.equal(cleanLine(hostile), 'pay[2K]8;;http://evil dnim a31m more');
    t.equal(cleanLines('a\tb\u001b[1m\r\nc\u2028d'), 'a  b[1m\nc\nd');
    const json = cleanJson(JSON.stringify({ hostile }, null, 2));
    t.notMatch(json, /[\u0080-\u009f\u202e\u2066\u200b]/);
    t.same(JSON.parse(json), { hostile }, 'JSON keeps the text');
  },
);

t.test('Chinese and emoji take two columns, marks none', async (t) => {
  const widths: [string, number][] = [
    ['abc', 3],
    ['数据清洗', 8],
    ['한국어', 6],
    ['カナ', 4],
    ['，。', 4],
    ['e\u0301', 1],
    ['👩‍💻', 2],
    ['✔️', 2],
    ['', 0],
  ];
  for (const [text, width] of widths) t.equal(widthOf(text), width, text);
});

t.test('a line is filled or cut to a width, and no character is cut in half', async (t) => {
  t.equal(fit('ab', 4), 'ab  ');
  t.equal(fit('abcdef', 4), 'abc…');
  t.equal(fit('数据清洗', 6), '数据… ');
  t.equal(fit('数据清洗', 5), '数据…');
  for (let width = 1; width < 10; width += 1) t.equal(widthOf(fit('数据 a 清洗', width)), width);
});
