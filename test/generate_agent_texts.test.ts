import { join } from 'node:path';
import t, { type Test } from 'tap';
import { writeAgentTexts } from '../scripts/generate/agent_texts.ts';
import { writeFolder } from '../scripts/generate/folders.ts';
import type { Guides } from '../scripts/generate/guides.ts';
import type { Document } from '../scripts/generate/operations.ts';
import { makeFolder } from './support/folders.ts';

const string = { type: 'string' };
const document: Document = {
  info: { title: 'Tiny' },
  servers: [{ url: 'http://localhost:5001/t' }],
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        summary: '创建 · Create a thing',
        security: [],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/New' } } },
        },
        responses: {
          '201': {},
          '401': { $ref: '#/components/responses/Unauthorized' },
          '403': {
            description:
              'No: `own_job` – yours. FORBIDDEN, `idempotency_mismatch`, `name`, `agent_banned` or ACTIVE.',
          },
        },
      },
    },
    '/things/{thing_id}': {
      parameters: [{ name: 'thing_id', in: 'path', required: true, schema: string }],
      get: {
        operationId: 'getThing',
        summary: '读取 · Get a thing',
        parameters: [{ name: 'wait', in: 'query', schema: { type: 'integer' } }],
        responses: { '404': { $ref: '#/components/responses/NotFound' } },
      },
    },
  },
  components: {
    responses: { Unauthorized: { description: '`no_key`' }, NotFound: { description: 'There is none.' } },
    schemas: {
      New: {
        type: 'object',
        required: ['name'],
        properties: {
          name: string,
          at: { type: ['string', 'null'], format: 'date-time' },
          kind: { enum: ['one', 'two'] },
          tags: { type: 'array', items: string },
          price: { type: 'object', required: ['min'], properties: { min: { type: 'number' } } },
        },
      },
    },
  },
};

const guide = { title: 'First', summary: 'About one.' };
const guides = new Map([['first', { en: guide, zh: guide }]]) as unknown as Guides;

/** Generates the module of two templates. */
async function generate(t: Test, llms: string, skill = ''): Promise<string> {
  const folder = join(await makeFolder(t), 'agents');
  await writeFolder(folder, new Map(Object.entries({ 'llms.md': llms, 'skill.md': skill })));
  return writeAgentTexts(folder, new Map([['tiny', document]]), guides);
}

t.test('operations in a template become requests, commands and lists', async (t) => {
  const text = await generate(
    t,
    [
      'Send `tiny.createThing {"name": "a"}`, then `tiny.getThing?wait=5`, not `other.name`.',
      '<!-- tiny: createThing getThing -->',
      '<!-- guides -->',
    ].join('\n'),
    'tiny.createThing {"name": "a"}\ntiny.getThing?wait=5\n',
  );
  for (const line of [
    'Send `POST /t/things {"name": "a"}`, then `GET /t/things/{thing_id}?wait=5`, not `other.name`.',
    '- `POST /t/things`: Create a thing (`name`)',
    '- `GET /t/things/{thing_id}`: Get a thing',
    '- [First](http://localhost:5001/docs/first.md?lang=en): About one.',
    `curl -sS "http://localhost:5001/t/things" -H 'Accept-Language: en' -H 'Content-Type: application/json' -d '{"name": "a"}'`,
    `curl -sS "http://localhost:5001/t/things/$THING_ID?wait=5" -H "Authorization: Bearer $KEY" -H 'Accept-Language: en'`,
  ])
    t.ok(text.includes(`${JSON.stringify(line)},\n`), line);
});

t.test('each operation is one line with its fields and refusals', async (t) => {
  const text = await generate(t, '');
  for (const line of [
    '- `POST /t/things` createThing: Create a thing. No key. Body: name* string, at date-time|null, kind one|two, tags string[], price {min* number}. Refusals: 403 own_job FORBIDDEN.',
    '- `GET /t/things/{thing_id}` getThing: Get a thing. Query: wait integer. Refusals: 404.',
  ])
    t.ok(text.includes(`${JSON.stringify(line)},\n`), line);
});

t.test('a template that the document contradicts is refused', async (t) => {
  const cases: [template: string, message: string][] = [
    ['`tiny.nothing`', 'there is no operation nothing'],
    ['<!-- tiny: nothing -->', 'there is no operation nothing'],
    ['`tiny.getThing?weight=5`', 'the query of getThing has no weight'],
    ['`tiny.createThing {"name": "a", "colour": "red"}`', 'the body of createThing has no colour'],
    ['`tiny.createThing {"kind": "one"}`', 'the body of createThing needs name'],
    ['`tiny.createThing`', 'the body of createThing needs name'],
  ];
  for (const [template, message] of cases)
    await t.rejects(generate(t, template), {
      name: 'DocumentError',
      message: `docs/agents/llms.md: ${message}`,
    });
});
