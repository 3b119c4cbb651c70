import t from 'tap';
import { checkText, MAX_DEPTH } from '../../src/contract/text_checks.ts';

function refusal(value: unknown, part = 'body') {
  const fault = checkText(part, value);
  return fault && { rule: fault.rule, path: fault.sent };
}

function nest(levels: number): unknown {
  return JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
}

t.test('text that Postgres cannot store or a terminal cannot show is refused by its path', async (t) => {
  const bad = ['\0', 'a\u0001', '\u001b[31m', '\u007f', '\ud800', 'a\udc00b'];
  for (const text of bad) {
    t.match(refusal({ tags: ['fine', { deep: text }] }), { rule: 'text_characters', path: 'tags.1.deep' });
    t.match(refusal({ open: { [text]: 1 } }), { rule: 'property_name', path: 'open' });
  }
  t.match(refusal('\0', 'query'), { rule: 'text_characters', path: 'query' });
  t.match(refusal({ '\0': 1 }), { rule: 'property_name', path: 'body' });
});

t.test('other text is accepted', async (t) => {
  for (const text of ['', 'tab\t line\n return\r', '中文', '😀', '\u0085', '\u2028', '\ufeff']) {
    t.equal(refusal({ [text]: [text] }), null);
  }
  t.equal(refusal(undefined), null);
  t.equal(refusal(null), null);
  t.equal(refusal([1, true, null, {}]), null);
});

t.test('property names that would change a prototype are refused', async (t) => {
  t.match(refusal(JSON.parse('{"open":{"__proto__":{}}}')), { rule: 'property_name', path: 'open' });
  t.match(refusal({ constructor: { prototype: {} } }), { rule: 'property_name', path: 'body' });
  t.equal(refusal({ constructor: 'of bridges', prototype: 1 }), null);
});

t.test('nesting is limited', async (t) => {
  t.equal(refusal(nest(MAX_DEPTH)), null);
  t.match(refusal(nest(MAX_DEPTH + 1)), { rule: 'nesting', path: 'a' });
});

t.test('a megabyte of brackets is refused without a crash', async (t) => {
  const brackets = JSON.parse('['.repeat(524_288) + ']'.repeat(524_288));
  t.match(refusal({ open: brackets }), { rule: 'nesting', path: 'open' });
  t.match(refusal(brackets), { rule: 'nesting' });
});
