import { readFile } from 'node:fs/promises';
import t from 'tap';
import { projectFile } from '../src/root.ts';

// The README in Chinese says the same as the one in English.

const en = await readFile(projectFile('README.md'), 'utf8');
const zh = await readFile(projectFile('README.zh-CN.md'), 'utf8');

t.test('each README links to the other', async (t) => {
  t.match(en, '[中文](README.zh-CN.md)');
  t.match(zh, '[English](README.md)');
});

t.test('both have the same commands; only the English ones ask for English', async (t) => {
  const commands = (text: string) =>
    [...text.matchAll(/^```(?:sh|js)\n(.*?)^```$/gms)].map(([, code = '']) =>
      code.replaceAll(/^# .*\n| +# .*$/gm, ''),
    );
  const neutral = (code: string) =>
    code
      .replaceAll(/^ +-H 'Accept-Language: en' \\\n|^EN=.*\n| -H "\$EN"/gm, '')
      .replaceAll(" \\\n  -H 'Accept-Language: en'", '');
  t.equal(commands(en).length, 6);
  t.same(commands(zh), commands(en).map(neutral));
  t.notMatch(commands(zh).join(), 'Accept-Language');
});

t.test('both have the same links', async (t) => {
  const links = (text: string) =>
    [...text.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)]
      .map(([, link, image]) => (link ?? image ?? '').replace('.zh.md', '.en.md'))
      .filter((target) => !/^README/.test(target))
      .sort();
  t.ok(links(en).length > 20);
  t.same(links(zh), links(en));
});

t.test(
  'both have the same sections and tables: their settings, commands, defaults and numbers',
  async (t) => {
    const rows = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^(\||## )/.test(line))
        .map((line) =>
          line.startsWith('##') ? '##' : [...new Set(line.match(/`[^`]+`|\d[\d,.]*/g))].sort(),
        );
    t.ok(rows(en).length > 60);
    t.same(rows(zh), rows(en));
  },
);
