import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { readFolder } from '../../scripts/generate/folders.ts';
import type { Document } from '../../scripts/generate/operations.ts';
import { describeForSdk, flattenArguments } from '../../scripts/generate/sdk_documents.ts';
import { nameOperations, writeGroups } from '../../scripts/generate/sdk_groups.ts';
import { writeReference } from '../../scripts/generate/sdk_reference.ts';
import { keepTypes, writeSchemas } from '../../scripts/generate/sdk_types.ts';
import { findLeftover } from '../../scripts/generate/stale.ts';
import { aipod } from '../../src/aipod/index.ts';
import { projectFile } from '../../src/root.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import { makeFolder } from '../support/folders.ts';
import { aipod_names, shrimp_names } from './names.ts';

// How the generator prepares a document for the SDKs. `npm run check` checks that generated/sdk is up to
// date.

const json = (schema: object, rest = {}) => ({ content: { 'application/json': { schema, ...rest } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const parameter = (name: string, place: string) => ({ name, in: place, schema: { type: 'string' } });
const refused = { description: 'Refused.', ...json(ref('ErrorReply')) };

/** The document of a market with two operations: list tasks and accept a task. */
const small: Document = {
  info: { title: 'Small', description: 'Answers come in an envelope.' },
  paths: {
    '/tasks': {
      get: {
        operationId: 'listTasks',
        tags: ['tasks'],
        summary: 'List tasks',
        parameters: [{ $ref: '#/components/parameters/Cursor' }],
        responses: {
          200: {
            description: 'A page.',
            headers: { 'X-Request-Id': {} },
            ...json(ref('TasksReply'), { example: {} }),
          },
          503: refused,
          400: refused,
        },
      },
    },
    '/tasks/{task_id}': {
      parameters: [parameter('task_id', 'path'), parameter('Idempotency-Key', 'header')],
      put: {
        operationId: 'acceptTask',
        tags: ['tasks'],
        summary: 'Accept a task',
        parameters: [parameter('If-Match', 'header')],
        requestBody: json({ type: 'object' }),
        responses: { 200: { description: 'Taken.', ...json(ref('TaskReply')) }, 400: refused },
      },
    },
  },
  components: {
    parameters: { Cursor: parameter('cursor', 'query') },
    schemas: {
      Task: { type: 'object', properties: { parent: ref('Task') } },
      TaskReply: { type: 'object', properties: { code: {}, data: ref('Task') } },
      TaskList: { type: 'object', properties: { total: {}, tasks: { type: 'array', items: ref('Task') } } },
      TasksReply: { type: 'object', properties: { code: {}, data: ref('TaskList') } },
      ErrorReply: { type: 'object', properties: { code: { type: 'integer', minimum: 400 } } },
    },
  },
};

/** The same market as its client is written from it. */
const client = { dialect: 'small', client: 'Small', document: structuredClone(small) };
Object.assign(client.document, { servers: [{ url: 'http://localhost:5001/v1' }] });
Object.assign(client.document.paths?.['/tasks/{task_id}']?.put as object, {
  description: 'The first\n*/ gets it.',
});

t.test('describeForSdk removes the envelopes and the headers that the client sets', async (t) => {
  const given = JSON.stringify(small);
  const { info, paths, components } = describeForSdk(small);
  t.equal(JSON.stringify(small), given, 'the document itself does not change');
  t.same(info, { title: 'Small' });
  t.match(paths, {
    '/tasks': {
      get: {
        parameters: [{ name: 'cursor' }],
        responses: { 200: { description: 'A page.', ...json(ref('TaskList')) } },
        'x-redoclyPagination': {
          cursorParam: 'cursor',
          nextCursor: '/cursor',
          hasMore: '/has_more',
          items: '/tasks',
        },
      },
    },
    '/tasks/{task_id}': {
      put: {
        parameters: [{ name: 'task_id' }, { name: 'If-Match' }],
        responses: { 200: json(ref('Task')) },
      },
    },
  });
  t.same(Object.keys(paths?.['/tasks/{task_id}'] ?? {}), ['put']);
  t.notMatch(JSON.stringify(paths), /X-Request-Id|Idempotency-Key|example/);
  t.same(
    Object.keys(components?.schemas ?? {}),
    ['Task', 'TaskList', 'ErrorReply'],
    'the envelopes are removed',
  );
  t.same(components?.schemas?.ErrorReply, {
    type: 'object',
    properties: { code: { type: 'integer', enum: [400, 503] } },
  });

  const bare = structuredClone(small);
  Object.assign(bare.components?.schemas?.TaskReply as object, { properties: {} });
  t.throws(() => describeForSdk(bare), { message: 'acceptTask has no envelope in its response' });
});

t.test('flattenArguments makes every body part of the arguments, and removes If-Match', async (t) => {
  const paths = JSON.stringify(flattenArguments(small).paths);
  t.match(
    paths,
    '"requestBody":{"content":{"application/json":{"schema":{"type":"object"}}},"required":true}',
  );
  t.notMatch(paths, 'If-Match');
});

t.test('operations have the expected names', async (t) => {
  for (const { document, names } of [
    { document: aipod.document, names: aipod_names },
    { document: shrimp.document, names: shrimp_names },
  ]) {
    const named = nameOperations(document as Document);
    t.same(
      Object.fromEntries(named.map(({ operationId, group, name }) => [operationId, `${group}.${name}`])),
      names,
    );
  }
  const same = structuredClone(small);
  Object.assign(same.paths?.['/tasks/{task_id}']?.put as object, { operationId: 'listTask' });
  t.throws(() => nameOperations(same), {
    message: 'listTasks and listTask would both become tasks.list: rename one',
  });
});

t.test('writeGroups writes a method with its description for each operation', async (t) => {
  const { document } = client;
  const text = writeGroups({ ...client, document: describeForSdk(document) });
  t.match(text, "    /**\n     * List tasks\n     */\n    list: methods.Listing<Ops['listTasks']>;");
  t.match(
    text,
    "\n     *\n     * The first\n     * *\\/ gets it.\n     */\n    accept: methods.Edit<Ops['acceptTask']>;",
  );
  t.match(text, 'list: list({"method":"GET","path":"/tasks","query":["cursor"],"rows":"tasks"}),');
  t.match(text, 'accept: call({"method":"PUT","path":"/tasks/{task_id}","body":true}),');
  t.match(text, 'export interface Small extends methods.Requests');
  t.match(text, 'export declare namespace Small {\n  export { Task, TaskList, ErrorReply };');
  t.match(text, "PREFIX = '/v1';");

  const twice = structuredClone(document);
  const body = json({ type: 'object', properties: { task_id: {} } });
  Object.assign(twice.paths?.['/tasks/{task_id}']?.put as object, { requestBody: body });
  t.throws(() => writeGroups({ ...client, document: describeForSdk(twice) }), {
    message: 'acceptTask has two arguments named task_id: rename one',
  });
});

t.test('writeReference lists the methods and types of a client', async (t) => {
  const text = writeReference([{ ...client, document: describeForSdk(client.document) }]);
  t.match(text, '## Small\n');
  t.match(
    text,
    '- `market.tasks.list({ cursor? })` → `List<TaskList, Task>`<br>List tasks · `GET /v1/tasks`',
  );
  t.match(text, '- `market.tasks.accept({ task_id? }, { ifVersion? })` → `Task`<br>');
  t.match(text, '`Task`, `TaskList`, `ErrorReply`.');
  const package_files = await readFolder(projectFile('generated/sdk/typescript'));
  for (const name of [...Object.values(aipod_names), ...Object.values(shrimp_names)])
    t.match(package_files.get('api.md'), `\`market.${name}(`);
});

t.test('the root has the types whose name only one document has', async (t) => {
  const schemas = (...names: string[]) => ({
    components: { schemas: Object.fromEntries(names.map((name) => [name, {}])) },
  });
  const clients = [
    { dialect: 'a', client: 'A', document: schemas('Task', 'Agent') },
    { dialect: 'b', client: 'B', document: schemas('Agent', 'Job', 'Bid') },
  ];
  t.equal(
    writeSchemas(clients),
    "export type { Task } from './a.js';\nexport type { Job, Bid } from './b.js';\n",
  );
});

t.test('keepTypes removes what the generated client would run', async (t) => {
  const text = keepTypes(`import { x } from './y.js';
/** A task. */
export type Task = { id: string };
export const OPERATIONS = {};
export type OperationId = (typeof OPERATIONS)["id"];
export const client = x(OPERATIONS);
`);
  t.equal(text, '\n/** A task. */\nexport type Task = { id: string };');
});

t.test('generated/sdk contains no path of the machine that generated it', async (t) => {
  const files = await readFolder(projectFile('generated/sdk'));
  t.ok(files.has('typescript/esm/index.js') && files.has('python/src/aipod_market/shrimp/types.py'));
  for (const [name, text] of files) t.notOk(/\/(tmp|home|root|Users|work)\//.test(text), name);
});

t.test('findLeftover lists files that are no longer generated', async (t) => {
  const folder = await makeFolder(t);
  for (const path of ['sdk/a', 'sdk/a/node_modules/x', 'sdk/b/x.egg-info', 'sdk/b/src/__pycache__'])
    await mkdir(join(folder, path), { recursive: true });
  for (const file of [
    'a/kept.js',
    'a/old.js',
    'a/node_modules/x/y.js',
    'b/x.egg-info/y',
    'b/src/__pycache__/y.pyc',
  ])
    await writeFile(join(folder, 'sdk', file), '');
  t.same(await findLeftover(folder, 'sdk', new Map([['sdk/a/kept.js', '']])), ['sdk/a/old.js']);
  t.same(await findLeftover(folder, 'none', new Map()), []);
});
