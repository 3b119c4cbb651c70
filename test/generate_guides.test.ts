import { join } from 'node:path';
import t, { type Test } from 'tap';
import { writeFolder } from '../scripts/generate/folders.ts';
import { readGuides, writeGuides } from '../scripts/generate/guides.ts';
import { makeFolder } from './support/folders.ts';

const first = {
  'first.en.md': '# First\n\nAbout\n`one`.\n\n## A part\n\n| word | status |\n|---|---|\n| `a_word` | 1 |\n',
  'first.zh.md': '# 第一\n\n关于一。\n\n## 一部分\n\n| 词 | 状态 |\n|---|---|\n| `a_word` | 1 |\n',
};

/** Writes guides into a folder and generates their module. */
async function generate(t: Test, files: Record<string, string>): Promise<string> {
  const folder = join(await makeFolder(t), 'guides');
  await writeFolder(folder, new Map(Object.entries(files)));
  return writeGuides(await readGuides(folder));
}

t.test('a guide becomes HTML with the same anchors in both languages', async (t) => {
  const text = await generate(t, first);
  t.match(text, "export type Topic = 'first';");
  t.match(text, 'title: "First"');
  t.match(text, 'summary: "About one."');
  t.match(text, 'headings: [{"id":"a-part","text":"一部分"}]');
  t.match(text, String.raw`"<h2 id=\"a-part\">一部分</h2>"`);
  t.match(text, String.raw`aria-labelledby=\"a-part\"`);
  t.match(text, String.raw`<td><a id=\"a_word\" href=\"#a_word\"><code>a_word</code></a></td>`);
});

t.test('HTML in a guide is escaped', async (t) => {
  const text = await generate(t, {
    ...first,
    'first.en.md': `${first['first.en.md']}\n<b onclick="x">hi</b>\n`,
  });
  t.match(text, `<p>&lt;b onclick=&quot;x&quot;&gt;hi&lt;/b&gt;</p>`);
});

t.test('links to guides work in the repository and on the server', async (t) => {
  const text = await generate(t, {
    ...first,
    'second.en.md':
      '# Second\n\nMore.\n\nSee [it](first.en.md#a_word) and [this](https://example.com/x.en.md).\n',
    'second.zh.md': '# 第二\n\n更多。\n\n见[它](first.zh.md#a-part)。\n',
  });
  t.match(text, String.raw`<a href=\"/docs/first?lang=en#a_word\">it</a>`);
  t.match(text, '[it](/docs/first.md?lang=en#a_word)');
  t.match(text, '[它](/docs/first.md?lang=zh#a-part)');
  t.match(text, '[this](https://example.com/x.en.md)');
});

t.test('a guide that is incomplete is refused', async (t) => {
  const { 'first.zh.md': zh, ...untranslated } = first;
  const cases: [files: Record<string, string>, message: RegExp][] = [
    [untranslated, /^docs\/guides\/first\.zh\.md is missing/],
    [
      { ...untranslated, 'first.zh.md': zh.replace('## 一部分', '一部分') },
      /first\.zh\.md has 0 sections, .* 1$/,
    ],
    [
      { ...untranslated, 'first.zh.md': zh.replace('a_word', 'b_word') },
      /of first has #a_word\n.* has #b_word$/,
    ],
    [{ ...untranslated, 'first.zh.md': 'Text.' }, /first\.zh\.md must begin with a title/],
    ...['none.zh.md', 'first.zh.md#none', '#none', 'first.en.md'].map(
      (href): [Record<string, string>, RegExp] => [
        { ...untranslated, 'first.zh.md': `${zh}\n[x](${href})\n` },
        /first\.zh\.md: the link .* leads nowhere$/,
      ],
    ),
  ];
  for (const [files, message] of cases)
    await t.rejects(generate(t, files), { name: 'DocumentError', message });
});
