import t from 'tap';
import { chooseLanguage } from '../../src/contract/language.ts';

const CASES: [header: string | undefined, language: 'zh' | 'en'][] = [
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['zh;q=0.5, en;q=0.7', 'en'],
  ['zh;q=0, *', 'en'],
  ['en;q=0', 'zh'],
  ['*', 'zh'],
  ['fr, de', 'zh'],
  ['fr, en;q=0.1', 'en'],
  ['en;q=nonsense', 'zh'],
];

t.test('the language is the one that Accept-Language prefers, otherwise Chinese', async (t) => {
  for (const [header, language] of CASES) t.equal(chooseLanguage(header), language, String(header));
});
