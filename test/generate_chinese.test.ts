import t from 'tap';
import { type ChineseTexts, readChinese, translateDocument } from '../scripts/generate/chinese.ts';
import { type Document, listOperations } from '../scripts/generate/operations.ts';
import { aipod } from '../src/aipod/index.ts';
import { shrimp } from '../src/shrimp/index.ts';
import { makeFolder } from './support/folders.ts';

const operation = {
  operationId: 'listThings',
  summary: '列出 · List things',
  description: 'Lists at most 20 things, see [paging](http://localhost:5001/docs/paging#cursors).',
  parameters: [{ name: 'q', in: 'query', description: 'Only  things\nwith `q`.', example: 'x' }],
  responses: {
    200: {
      description: 'The things.',
      content: {
        'application/json': {
          schema: { properties: { example: { description: 'A field.' } } },
          examples: { one: { summary: 'One thing', value: { description: 'The things.' } } },
        },
      },
      links: { Next: { operationId: 'listThings', description: 'Goes on.' } },
    },
  },
};
const document = {
  info: { title: 'Small', description: 'OPEN things.' },
  tags: [{ name: 'things', description: '物. All things.' }],
  paths: { '/things': { get: operation } },
} as unknown as Document;

const chinese: ChineseTexts = {
  info: { title: '小', description: 'OPEN 的东西。' },
  tags: { things: '物。一切东西。' },
  operations: { listThings: '最多列出 20 个，见[分页](http://localhost:5001/docs/paging#cursors)。' },
  texts: [
    { en: 'Only things with `q`.', zh: '只列出含 `q` 的。' },
    { en: 'The things.', zh: '这些东西。' },
    { en: 'One thing', zh: '一个' },
    { en: 'Goes on.', zh: '继续。' },
  ],
};

/** The complaints about a document and its Chinese texts. */
function refuse(given: Document, texts: ChineseTexts): string {
  try {
    translateDocument('small', given, texts);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

t.test('every text but those of schemas is in Chinese; values stay', async (t) => {
  t.same(translateDocument('small', document, chinese), {
    info: { title: '小', description: 'OPEN 的东西。' },
    tags: [{ name: 'things', description: '物。一切东西。' }],
    paths: {
      '/things': {
        get: {
          ...operation,
          summary: '列出',
          description: '最多列出 20 个，见[分页](http://localhost:5001/docs/paging?lang=zh#cursors)。',
          parameters: [{ name: 'q', in: 'query', description: '只列出含 `q` 的。', example: 'x' }],
          responses: {
            200: {
              description: '这些东西。',
              content: {
                'application/json': {
                  schema: { properties: { example: { description: 'A field.' } } },
                  examples: { one: { summary: '一个', value: { description: 'The things.' } } },
                },
              },
              links: { Next: { operationId: 'listThings', description: '继续。' } },
            },
          },
        },
      },
    },
  });
});

t.test('a text that is missing, superfluous or contradictory is refused', async (t) => {
  const { listThings: _, ...none } = chinese.operations;
  const file = 'openapi/small/zh.yaml';
  const cases: [ChineseTexts, string][] = [
    [{ ...chinese, operations: none }, `${file} has no Chinese text for operation listThings`],
    [{ ...chinese, tags: {} }, `${file} has no Chinese text for tag things`],
    [
      { ...chinese, texts: chinese.texts.slice(1) },
      `${file} has no Chinese text for text Only things with \`q\`.`,
    ],
    [{ ...chinese, tags: { ...chinese.tags, old: '旧' } }, `${file} has a Chinese text for nothing: tag old`],
    [
      { ...chinese, info: { ...chinese.info, description: 'ACTIVE 的 3 个。' } },
      `${file}: only one language has OPEN, ACTIVE, 3 in info description`,
    ],
  ];
  for (const [texts, complaint] of cases) t.equal(refuse(document, texts), complaint);

  const english = { ...document, paths: { '/things': { get: { ...operation, summary: 'List things' } } } };
  t.equal(refuse(english, chinese), 'openapi/small: operation listThings has no Chinese summary');
  await t.rejects(readChinese(await makeFolder(t), 'small'), /^openapi\/small\/zh\.yaml is missing/);
});

for (const { name, document } of [aipod, shrimp]) {
  t.test(`${name}: every operation and tag is described in Chinese`, async (t) => {
    const texts = await readChinese('openapi', name);
    const translated = translateDocument(name, document as Document, texts);
    for (const { operationId, source } of listOperations(translated)) {
      t.match(source.summary, /^[^A-Za-z]*\p{Script=Han}/u, operationId);
      t.match(source.description, /\p{Script=Han}.*。/su, operationId);
    }
    const { tags } = translated as unknown as { tags: { name: string; description: string }[] };
    for (const tag of tags) t.match(tag.description, /^[^。]+。[^。]+。/, tag.name);
  });
}
