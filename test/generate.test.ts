import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { tsImport } from 'tsx/esm/api';
import { writeDialect } from '../scripts/generate/dialects.ts';
import { bundleDocument, listDialects } from '../scripts/generate/documents.ts';
import { compareOperations, findStale, readDocument } from '../scripts/generate/stale.ts';
import { describeTables } from '../scripts/generate/tables.ts';
import { projectFile } from '../src/root.ts';
import { cloneDatabase } from './support/database.ts';

type Validators = Record<string, (data: unknown) => boolean>;
type Serializers = Record<string, (data: unknown) => string>;

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const done = { 200: { description: 'Done.', ...json({ type: 'object', additionalProperties: true }) } };
const query = (name: string, schema: object) => ({ name, in: 'query', schema });
const taskId = { name: 'task_id', in: 'path', required: true, schema: { type: 'string', minLength: 2 } };

const idempotency_key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } };

/** The operations of a small market: tasks are listed, posted and rated; login is public. */
const paths = {
  '/login': {
    post: {
      operationId: 'login',
      security: [],
      'x-transaction': 'own',
      'x-idempotency': 'reissue',
      parameters: [idempotency_key],
      responses: done,
    },
  },
  '/tasks': {
    get: {
      operationId: 'listTasks',
      security: [],
      parameters: [
        query('page', { $ref: 'common.yaml#/schemas/Page' }),
        query('min_budget', { type: 'number', minimum: 0, maximum: 1000 }),
        query('tag', { type: 'array', maxItems: 2, items: { type: 'string', maxLength: 5 } }),
        query('level', { type: 'array', maxItems: 2, items: { type: 'integer', maximum: 9 } }),
        query('overdue', { type: 'boolean' }),
        query('status', { type: 'string', enum: ['open', 'done'] }),
        { name: 'If-None-Match', in: 'header', schema: { type: 'string', maxLength: 3 } },
      ],
      responses: { 200: { description: 'A page.', ...json({ $ref: 'common.yaml#/schemas/TaskList' }) } },
    },
    post: {
      operationId: 'createTask',
      parameters: [{ name: 'If-Match', in: 'header', schema: { type: 'string', maxLength: 9 } }],
      requestBody: { required: true, ...json({ $ref: 'common.yaml#/schemas/NewTask' }) },
      responses: {
        201: { description: 'Posted.', ...json({ $ref: 'common.yaml#/schemas/Task' }) },
        400: { description: 'Refused.', ...json({ type: 'object' }) },
      },
    },
  },
  '/tasks/{task_id}/rating': {
    parameters: [taskId],
    post: {
      operationId: 'rateTask',
      requestBody: json({
        type: 'object',
        additionalProperties: false,
        required: ['stars'],
        properties: {
          stars: { type: 'integer', minimum: 1, maximum: 5 },
          comment: { type: 'string', default: '' },
          contact: { type: 'string', format: 'email' },
          proof: { $ref: 'common.yaml#/schemas/Proof' },
        },
      }),
      responses: { 204: { description: 'Rated.' } },
    },
  },
};

const text = { type: 'string' };
const schemas = {
  Page: { type: 'integer', minimum: 1, maximum: 100, default: 1 },
  NewTask: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: { title: text, priority: { type: 'string', enum: ['low', 'high'], default: 'low' } },
  },
  Task: {
    type: 'object',
    required: ['task_id', 'proof'],
    properties: {
      task_id: text,
      parent: { $ref: '#/schemas/Task' },
      proof: { anyOf: [{ $ref: '#/schemas/Proof' }, { type: 'null' }] },
      due_at: { type: ['string', 'null'], format: 'date-time' },
      rating: { oneOf: [{ $ref: '#/schemas/Rating' }, { type: 'null' }] },
      level: { oneOf: [{ $ref: '#/schemas/Level' }, { type: 'null' }] },
    },
  },
  Rating: {
    type: 'object',
    additionalProperties: false,
    required: ['stars'],
    properties: { stars: { type: 'integer' } },
  },
  Level: { type: 'string', enum: ['low', 'high'] },
  TaskList: {
    type: 'object',
    required: ['tasks'],
    properties: { tasks: { type: 'array', items: { $ref: '#/schemas/Task' } } },
  },
  Proof: {
    type: 'object',
    discriminator: { propertyName: 'kind', mapping: { link: '#/schemas/Link', note: '#/schemas/Note' } },
    oneOf: [{ $ref: '#/schemas/Link' }, { $ref: '#/schemas/Note' }],
  },
  Link: proof('link', 'uri', { type: 'string', format: 'uri' }),
  Note: proof('note', 'text', text),
};

function proof(kind: string, name: string, schema: object) {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['kind', name],
    properties: { kind: { type: 'string', const: kind }, [name]: schema },
  };
}

/** Writes a document to a test folder as the dialect `small`. JSON is valid YAML. */
function layOut(test: Test, given: object): string {
  const openapi = { openapi: '3.1.0', info: { title: 'Small', version: '1.0.0' }, paths: given };
  return test.testdir({
    small: {
      'openapi.yaml': JSON.stringify(openapi),
      'common.yaml': JSON.stringify({ schemas }),
      'other.yaml': JSON.stringify({ schemas: { Task: text } }),
    },
  });
}

/** Writes the generated files of the dialect beside its document. */
async function generate(test: Test, given: object = paths) {
  const folder = layOut(test, given);
  const files = await writeDialect('small', await bundleDocument(folder, 'small'));
  await Promise.all([...files].map(([name, content]) => writeFile(join(folder, name), content)));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return { folder, files };
}

const load = (folder: string, name: string) =>
  tsImport(pathToFileURL(join(folder, name)).href, import.meta.url);

t.test('a dialect is a folder with an openapi.yaml', async (t) => {
  const folder = t.testdir({ b: { 'openapi.yaml': '' }, a: { 'openapi.yaml': '' }, notes: { 'a.yaml': '' } });
  t.same(await listDialects(folder), ['a', 'b']);
});

t.test('an ambiguous document is refused', async (t) => {
  const operation = { operationId: 'listTasks', responses: done };
  const response = (file: string) => ({
    200: { description: 'A task.', ...json({ $ref: `${file}#/schemas/Task` }) },
  });
  const table = [
    {
      given: { '/tasks': { get: operation }, '/jobs': { post: operation } },
      want: 'openapi/small: operationId listTasks is used twice, at GET /tasks and at POST /jobs',
    },
    {
      given: { '/tasks': { get: { responses: done } } },
      want: 'openapi/small: GET /tasks has no operationId',
    },
    {
      given: {
        '/tasks': { get: { operationId: 'listTasks', responses: response('common.yaml') } },
        '/jobs': { get: { operationId: 'listJobs', responses: response('other.yaml') } },
      },
      want: 'openapi/small: two schemas in different files have the name Task',
    },
    { given: { '/tasks': { $ref: 'tasks.yaml' } }, want: /small\/openapi.yaml:1:\d+: Can't resolve \$ref/ },
  ];
  for (const { given, want } of table) {
    await t.rejects(bundleDocument(layOut(t, given), 'small'), { name: 'DocumentError', message: want });
  }
});

t.test('validators', async (t) => {
  const { folder } = await generate(t);
  const { validators } = (await load(folder, 'small.validators.js')) as { validators: Validators };

  t.same(Object.keys(validators).sort(), [
    'createTask.body',
    'createTask.headers',
    'createTask.query',
    'listTasks.headers',
    'listTasks.query',
    'login.headers',
    'login.query',
    'rateTask.body',
    'rateTask.path',
    'rateTask.query',
  ]);

  const accepted: [part: string, given: object, want: object][] = [
    ['listTasks.query', {}, { page: 1 }],
    ['listTasks.query', { page: '7' }, { page: 7 }],
    ['listTasks.query', { min_budget: '0.5' }, { page: 1, min_budget: 0.5 }],
    ['listTasks.query', { min_budget: '5e-7' }, { page: 1, min_budget: 5e-7 }],
    ['listTasks.query', { tag: 'a' }, { page: 1, tag: ['a'] }],
    ['listTasks.query', { tag: ['a', 'b'] }, { page: 1, tag: ['a', 'b'] }],
    ['listTasks.query', { level: '5' }, { page: 1, level: [5] }],
    ['listTasks.query', { level: ['5', '-6'] }, { page: 1, level: [5, -6] }],
    ['listTasks.query', { overdue: 'false' }, { page: 1, overdue: false }],
    ['listTasks.headers', { 'if-none-match': 'abc', host: 'x' }, { 'if-none-match': 'abc', host: 'x' }],
    ['rateTask.path', { task_id: '42' }, { task_id: '42' }],
    ['rateTask.body', { stars: 5 }, { stars: 5, comment: '' }],
    ['createTask.body', { title: 'A' }, { title: 'A', priority: 'low' }],
    [
      'rateTask.body',
      { stars: 5, comment: '', proof: { kind: 'note', text: 'x' } },
      { stars: 5, comment: '', proof: { kind: 'note', text: 'x' } },
    ],
  ];
  for (const [part, given, want] of accepted) {
    const title = `${part} accepts ${JSON.stringify(given)}`;
    t.ok(validators[part]?.(given), title);
    t.strictSame(given, want, `${title} with coercion and defaults`);
  }

  const refused: [part: string, given: unknown][] = [
    ...[
      'abc',
      '',
      ' 5',
      '5 ',
      '1e1',
      '0x10',
      '1.0',
      '1.5',
      '05',
      '+5',
      '0',
      '101',
      'true',
      ['1', '2'],
      {},
    ].map((page): [string, unknown] => ['listTasks.query', { page }]),
    ...['abc', '', ' 5', '1e', '1e400', '0x10', '.5', '5.', 'Infinity', 'NaN', '1001', ['1', '2']].map(
      (min_budget): [string, unknown] => ['listTasks.query', { min_budget }],
    ),
    ['listTasks.query', { unknown: '1' }],
    ['listTasks.query', { status: ['open', 'done'] }],
    ['listTasks.query', { status: '' }],
    ['listTasks.query', { tag: ['a', 'b', 'c'] }],
    ['listTasks.query', { tag: 'longer' }],
    ['listTasks.query', { level: ['5', '1e0'] }],
    ['listTasks.query', { overdue: '1' }],
    ['listTasks.headers', { 'if-none-match': 'abcd' }],
    ['login.query', { page: '1' }],
    ['rateTask.path', { task_id: 'x' }],
    ['rateTask.body', null],
    ['rateTask.body', []],
    ['rateTask.body', { stars: '5' }],
    ['rateTask.body', { stars: 5, unknown: 1 }],
    ['rateTask.body', { stars: 5, contact: 'nowhere' }],
    ['rateTask.body', { stars: 5, proof: { kind: 'link', text: 'x' } }],
    ['rateTask.body', { stars: 5, proof: { kind: 'other' } }],
  ];
  for (const [part, given] of refused) {
    t.notOk(validators[part]?.(given), `${part} refuses ${JSON.stringify(given)}`);
  }
});

t.test('serializers', async (t) => {
  const { folder } = await generate(t);
  const { serializers } = (await load(folder, 'small.serializers.js')) as { serializers: Serializers };

  t.same(Object.keys(serializers).sort(), ['createTask.201', 'listTasks.200', 'login.200']);

  const due_at = '2026-03-27T10:30:00Z';
  const link = { kind: 'link', uri: 'https://example.com' };
  const table: [key: string, given: object, want: object][] = [
    ['login.200', { anything: [1] }, { anything: [1] }],
    [
      'createTask.201',
      { task_id: 'a', proof: null, due_at, secret: 1 },
      { task_id: 'a', proof: null, due_at },
    ],
    [
      'createTask.201',
      { task_id: 'a', proof: link, due_at: null },
      { task_id: 'a', proof: link, due_at: null },
    ],
    [
      'createTask.201',
      {
        task_id: 'a',
        proof: null,
        rating: { stars: 5, secret: 1 },
        level: 'new',
      },
      { task_id: 'a', proof: null, rating: { stars: 5 }, level: 'new' },
    ],
    [
      'createTask.201',
      { task_id: 'a', proof: null, rating: null, level: null },
      { task_id: 'a', proof: null, rating: null, level: null },
    ],
    [
      'listTasks.200',
      { tasks: [{ task_id: 'a', proof: null, parent: { task_id: 'b', proof: link } }] },
      { tasks: [{ task_id: 'a', proof: null, parent: { task_id: 'b', proof: link } }] },
    ],
  ];
  for (const [key, given, want] of table) {
    t.same(JSON.parse(serializers[key]?.(given) ?? ''), want, `${key} writes ${JSON.stringify(want)}`);
  }
  t.throws(() => serializers['listTasks.200']?.({}), 'a missing required property throws');
});

t.test('types', async (t) => {
  const { files } = await generate(t);
  const types = files.get('small.types.ts') ?? '';
  for (const want of [
    'page: components["schemas"]["Page"];',
    'min_budget?: number;',
    'priority: "low" | "high";',
    'comment: string;',
    'contact?: string;',
    'kind: "link";',
  ]) {
    t.match(types, want);
  }
});

t.test('the table of operations', async (t) => {
  const { folder } = await generate(t);
  const { operations, prefix } = await load(folder, 'small.operations.ts');
  t.equal(prefix, '');
  t.same(Object.keys(operations), ['login', 'listTasks', 'createTask', 'rateTask']);
  t.match(operations, {
    login: { public: true, transaction: 'own', idempotency: 'reissue', body: 'none' },
    listTasks: { method: 'GET', public: true, transaction: 'none', idempotency: 'none', if_match: false },
    createTask: {
      path: '/tasks',
      status: 201,
      public: false,
      transaction: 'market',
      if_match: true,
      body: 'required',
      body_limit: 1024 * 1024,
      validators: { query: 'createTask.query', headers: 'createTask.headers', body: 'createTask.body' },
      serializer: 'createTask.201',
    },
    rateTask: { path: '/tasks/:task_id/rating', body: 'optional', validators: { path: 'rateTask.path' } },
  });

  const wait = {
    name: 'wait',
    in: 'query',
    schema: { type: 'integer', minimum: 0, maximum: 60, default: 0 },
  };
  const versioned = { '/v1/tasks': paths['/tasks'], '/api/v2/login': paths['/login'] };
  const table: [given: object, want: RegExp][] = [
    [versioned, /^paths: begin with \/v1 and \/api\/v2, but must share one prefix/],
    [
      { '/login': { post: { ...paths['/login'].post, parameters: [] } } },
      /^login: x-idempotency needs the parameter Idempotency-Key/,
    ],
    [
      { '/login': { post: { ...paths['/login'].post, 'x-limit': { credentials: 'name' } } } },
      /^login: x-limit names name, which the body does not require/,
    ],
    [
      { '/login': { post: { ...paths['/login'].post, 'x-waits': true } } },
      /^login: x-waits and the query parameter wait need each other/,
    ],
    [
      {
        '/login': {
          post: {
            ...paths['/login'].post,
            parameters: [...paths['/login'].post.parameters, wait],
            'x-waits': true,
          },
        },
      },
      /^login: an operation that waits runs in one transaction/,
    ],
    [{ '/login': { post: { operationId: 'login', responses: {} } } }, /^login: has no successful response/],
  ];
  for (const [given, message] of table)
    await t.rejects(generate(t, given), { name: 'DocumentError', message });
});

t.test('an invalid schema is refused with the name of its part', async (t) => {
  const login = (schema: object) => ({ '/login': { post: { operationId: 'login', ...schema } } });
  const table = [
    {
      given: login({ requestBody: json({ requird: [] }) }),
      want: /^login.body: .*unknown keyword: "requird"/,
    },
    { given: login({ responses: { 200: json({ type: 'text' }) } }), want: /^login.200: schema is invalid/ },
  ];
  for (const { given, want } of table)
    await t.rejects(generate(t, given), { name: 'DocumentError', message: want });
});

t.test('table types', async (t) => {
  const { db } = await cloneDatabase(t);
  await sql`create table example (
    amount bigint not null,
    day date,
    made_at timestamptz not null default now(),
    facts jsonb,
    tags text[] not null,
    status text not null default 'a' check (status in ('a', 'b')),
    reason text check (reason in ('c', 'd')),
    code text not null check (code <> 'a')
  )`.execute(db);
  const types = await describeTables(db);
  t.match(
    types,
    `export interface Example {
  amount: bigint;
  code: string;
  day: string | null;
  facts: Json | null;
  made_at: Generated<Timestamp>;
  reason: "c" | "d" | null;
  status: Generated<"a" | "b">;
  tags: string[];
}`,
  );
  t.match(types, 'export type Timestamp = ColumnType<Date, Date | string, Date | string>;');
  t.notMatch(types, 'kysely_migration');
});

t.test('the same input generates the same bytes', async (t) => {
  const first = (await generate(t)).files;
  const second = (await generate(t)).files;
  t.same([...first], [...second]);
  for (const content of first.values())
    t.notMatch(content, projectFile(), 'the output contains no local path');
});

t.test('stale files are named', async (t) => {
  const { folder, files } = await generate(t);
  t.same(await findStale(folder, files), []);
  files.set('small.types.ts', 'other');
  files.set('small.sdk.ts', 'new');
  t.same(await findStale(folder, files), [
    'generated/small.types.ts is stale: run "npm run generate"',
    'generated/small.sdk.ts is stale: run "npm run generate"',
  ]);
});

t.test('new, changed and removed operations are named', async (t) => {
  const { folder } = await generate(t);
  const committed = await readDocument(folder, 'small');
  t.same(compareOperations('small', committed, committed), []);

  const fresh = structuredClone(committed);
  const { '/login': login, ...rest } = fresh.paths ?? {};
  fresh.paths = { ...rest, '/frobnicate': { post: { operationId: 'frobnicateTask' } } };
  // Only createTask uses this schema.
  Object.assign(fresh.components?.schemas?.NewTask as object, { maxProperties: 9 });
  t.ok(login);
  t.same(compareOperations('small', committed, fresh), [
    'openapi/small: operation createTask changed: run "npm run generate"',
    'openapi/small: operation frobnicateTask is new: run "npm run generate", then give it a handler in src/small/handlers.ts',
    'openapi/small: operation login is gone: run "npm run generate", then remove its handler from src/small/handlers.ts',
  ]);
  t.same(await readDocument(folder, 'other'), {}, 'a dialect that was never generated has no document');
});
