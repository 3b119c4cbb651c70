import fc from 'fast-check';
import t from 'tap';
import { normalizeTag, normalizeTags } from '../../../src/domain/kernel/tags.ts';

const CASES: [tag: string, stored: string][] = [
  ['coding', 'coding'],
  ['  Stock_Analysis\t', 'stock_analysis'],
  ['新能源', '新能源'],
  ['\u3000新能源\u00a0', '新能源'],
  ['two words', 'two words'],
  ['cafe\u0301', 'café'],
  ['CAFÉ', 'café'],
  ['\u212b', 'å'],
  ['ＡＩ', 'ai'],
  ['ＰＹＴＨＯＮ', 'python'],
  ['py\u200bthon', 'python'],
  ['\u202epython\u2069', 'python'],
  ['so\u00adft\ufe0f', 'soft'],
  ['e\u034f\u0301', 'é'],
  ['™', 'tm'],
  ['𝚨', 'α'],
  // The capital letter has no precomposed character, the small letter has one.
  ['J\u030c', '\u01f0'],
];

t.test('a tag is stored trimmed, in lower case, in NFKC and without invisible characters', async (t) => {
  for (const [tag, stored] of CASES) t.equal(normalizeTag(tag), stored, JSON.stringify(tag));
});

t.test('normalising is idempotent, and gives equivalent spellings one form', async (t) => {
  const letters = fc.constantFrom(
    ...[
      'a',
      'É',
      'é',
      'e',
      '\u0301',
      'J',
      'j',
      '\u030c',
      'İ',
      '\u0323',
      'ß',
      '能',
      'Ａ',
      '™',
      'ﬁ',
      'ϒ',
      'Σ',
      '\u200d',
      '\u034f',
    ],
  );
  const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(texts, (text) => {
      const stored = normalizeTag(text);
      return [
        stored,
        text.normalize('NFD'),
        text.normalize('NFKC'),
        ` ${text}\n`,
        `\u200b${text}\u2060`,
      ].every((same) => normalizeTag(same) === stored);
    }),
    { numRuns: 2000 },
  );
  t.pass('2,000 texts');
});

t.test('duplicates are removed and the order is kept', async (t) => {
  t.same(normalizeTags([' b', 'A', 'B', 'a ', 'c', 'cafe\u0301', 'Café'], 'tags'), ['b', 'a', 'c', 'café']);
  t.same(normalizeTags([], 'tags'), []);
});

t.test('a tag longer than 64 characters after normalising is refused, with its index', async (t) => {
  t.same(normalizeTags(['x'.repeat(64)], 'tags'), ['x'.repeat(64)]);
  const grows = ['İ'.repeat(33), '\u0958'.repeat(33), 'ﷺ'.repeat(4)];
  for (const tag of grows) {
    t.throws(() => normalizeTags(['fine', tag], 'tags'), {
      code: 'validation_failed',
      details: { errors: [{ rule: 'tag_length', params: { limit: 64 }, field: ['tags', 1] }] },
    });
  }
});

t.test('a tag that shows nothing, or has a line break or a private-use character, is refused', async (t) => {
  for (const tag of ['\u200b', '\u3164', '\u2800', '\u0301', 'a\nb', 'a\u2028b', 'a\ue000', 'a\u0085b']) {
    t.throws(
      () => normalizeTags(['fine', tag], 'capabilities'),
      { code: 'validation_failed', details: { errors: [{ rule: 'tag_text', field: ['capabilities', 1] }] } },
      // A line separator would break the test's own report.
      encodeURIComponent(tag),
    );
  }
});
