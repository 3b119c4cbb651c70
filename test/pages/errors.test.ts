import t from 'tap';
import { guides } from '../../generated/guides.ts';
import { readErrorTables } from '../../scripts/diff/error_words.ts';
import { aipod } from '../../src/aipod/index.ts';
import { createServer } from '../../src/http/server.ts';
import { serveGuides } from '../../src/pages/guides.ts';
import { shrimp } from '../../src/shrimp/index.ts';

// The pages that `details.help` leads to, against the tables of the guide to errors.

const apis = [
  { ...aipod, title: 'AIPod', path: '/docs/aipod' },
  { ...shrimp, title: 'Shrimp Market', path: '/docs/shrimp' },
];
const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [] });
serveGuides(app, { public_url: null, apis });
t.teardown(() => app.close());
await app.ready();

interface Explained {
  word: string;
  /** The status in AIPod; undefined if it is not sent there. */
  status: string | undefined;
  codes: string[];
  meaning: string;
  advice: string;
}

for (const language of ['en', 'zh'] as const) {
  const { aipod_reasons, shrimp_codes, reasons } = readErrorTables(guides.errors[language].markdown);
  const explained: Explained[] = [
    ...[...aipod_reasons].map(([word, [status, meaning = '', advice = '']]) => ({
      ...{ word, status, codes: [], meaning, advice },
    })),
    ...[...shrimp_codes].map(([word, [, meaning = '', advice = '']]) => ({
      ...{ word, status: undefined, codes: [word], meaning, advice },
    })),
    ...[...reasons].map(([word, [status, codes = '', meaning = '', advice = '']]) => ({
      ...{ word, status: status === '–' ? undefined : status, meaning, advice },
      codes: codes === '–' ? [] : codes.split(', '),
    })),
  ];

  t.test(`every code and reason has a page in ${language}`, async (t) => {
    t.ok(explained.length > 100);
    for (const { word, status, codes, meaning, advice } of explained) {
      const url = `/docs/errors/${word}`;
      const page = await app.inject(`${url}?lang=${language}`);
      const source = await app.inject(`${url}.md?lang=${language}`);
      t.match([page.statusCode, source.statusCode], [200, 200], word);
      t.match(page.headers['content-type'], 'text/html', word);
      t.match(source.headers['content-type'], 'text/markdown', word);
      const [, summary = '', ...blocks] = source.body.split('\n\n');
      t.ok(page.body.includes(`<p>${summary}</p>`), word);
      for (const one of [meaning, advice]) {
        t.ok(blocks.includes(one), `${word}: ${one}`);
        const [plain = ''] = one.split(/[`['&]/);
        t.ok(page.body.includes(plain), `${word}: ${plain}`);
      }
      for (const code of codes) t.ok(summary.includes(`${shrimp_codes.get(code)?.[0]} ${code}`), word);
      if (status) t.ok(summary.startsWith(`AIPod ${status}`), word);
      t.ok(page.body.includes(`href="/docs/errors?lang=${language}#${word}"`), word);

      const examples = [...source.body.matchAll(/```json\n(.*?)\n```/gs)].map(([, text = '']) =>
        JSON.parse(text),
      );
      const from_aipod = examples.filter((example) => 'timestamp' in example);
      const from_shrimp = examples.filter((example) => 'success' in example);
      t.same([from_aipod.length, from_shrimp.length], [status ? 1 : 0, codes.length > 0 ? 1 : 0], word);
      for (const { code, data } of from_aipod)
        t.match([String(code), data.details], [status, { reason: word, help: url }], word);
      for (const { error } of from_shrimp) {
        t.ok(codes.includes(error.code), word);
        if (word === 'BID_LIMIT_REACHED') t.notOk('help' in error.details);
        // Some codes always come with a reason, whose page is the help.
        else if (!('reason' in error.details) || error.details.reason === word)
          t.equal(error.details.help, url);
      }
    }
  });
}

t.test('the page of a code links to its reasons', async (t) => {
  const { body } = await app.inject('/docs/errors/UNAUTHORIZED?lang=en');
  t.match(body, '<a href="/docs/errors/key_expired?lang=en"><code>key_expired</code></a>');
  t.match(
    (await app.inject('/docs/errors/UNAUTHORIZED.md?lang=en')).body,
    '- [no_key](/docs/errors/no_key.md?lang=en)',
  );
});

t.test('a page has no script, and an unknown word no page', async (t) => {
  const { body } = await app.inject('/docs/errors/no_key');
  t.match(body, '<html lang="zh-CN">');
  t.notMatch(body, /<script|style="/);
  for (const word of ['more', 'more.md', 'NO_KEY', '__proto__', 'required', 'request_timeout']) {
    const response = await app.inject(`/docs/errors/${word}`);
    t.match([response.statusCode, response.json()], [404, { error: { code: 'not_found' } }], word);
  }
});
