import t from 'tap';
import { suggest } from '../../src/contract/suggest.ts';

const fields = ['title', 'description', 'required_tags', 'budget', 'deadline', 'bid_limit', 'priority'];

t.test('a name that is spelled or worded almost like a candidate', async (t) => {
  for (const [text, want] of [
    ['tags', 'required_tags'],
    ['requiredTags', 'required_tags'],
    ['required-tag', 'required_tags'],
    ['titel', 'title'],
    ['Title', 'title'],
    ['max_budget', 'budget'],
    ['dead_line', 'deadline'],
    ['bidLimit', 'bid_limit'],
  ] as const)
    t.equal(suggest(text, fields), want, text);
  t.equal(suggest('HIGHT', ['low', 'high']), 'high');
  t.equal(suggest('open', ['OPEN', 'CLOSED', null, 1]), 'OPEN');
});

t.test('the nearest spelling wins', async (t) => {
  t.equal(suggest('low', ['slow', 'low_', 'lot']), 'low_');
});

t.test('nothing is suggested for a name that is unlike all, empty or very long', async (t) => {
  for (const text of ['unit', 'skills', '', '截止', '__proto__', 'x'.repeat(100_000)])
    t.equal(suggest(text, ['min', 'max', 'currency', ...fields]), undefined, text.slice(0, 20));
});
