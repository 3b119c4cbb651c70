import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { readFolder } from '../../scripts/generate/folders.ts';
import type { Document } from '../../scripts/generate/operations.ts';
import { describeForSdk, requireBodies } from '../../scripts/generate/sdk_documents.ts';
import { nameOperations, writeGroups } from '../../scripts/generate/sdk_groups.ts';
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
        parameters: [{ $ref: '#/components/parameters/Agent' }, parameter('cursor', 'query')],
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
    parameters: { Agent: parameter('X-Agent-ID', 'header') },
    schemas: {
      Task: { type: 'object', properties: { parent: ref('Task') } },
      TaskReply: { type: 'object', properties: { code: {}, data: ref('Task') } },
      TaskList: { type: 'object', properties: { total: {}, tasks: { type: 'array', items: ref('Task') } } },
      TasksReply: { type: 'object', properties: { code: {}, data: ref('TaskList') } },
      ErrorReply: { type: 'object', properties: { code: { type: 'integer', minimum: 400 } } },
    },
  },
};

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
  t.notMatch(JSON.stringify(paths), /X-Request-Id|X-Agent-ID|Idempotency-Key|example/);
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

t.test('requireBodies makes every body required, so that it is part of the arguments', async (t) => {
  const paths = JSON.stringify(requireBodies(small).paths);
  t.match(
    paths,
    '"requestBody":{"content":{"application/json":{"schema":{"type":"object"}}},"required":true}',
  );
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
  const text = writeGroups('small', describeForSdk(small));
  t.match(text, "/** List tasks */\n    list: Listing<Ops['listTasks']>;");
  t.match(text, "/** Accept a task */\n    accept: Write<Ops['acceptTask']>;");
  t.match(text, 'list: list(client.listTasks),');

  const same = structuredClone(small);
  Object.assign(same.paths?.['/tasks/{task_id}']?.put as object, { operationId: 'listTask' });
  t.throws(() => nameOperations(same), {
    message: 'listTasks and listTask would both become tasks.list: rename one',
  });
});

t.test('generated/sdk contains no path of the machine that generated it', async (t) => {
  const files = await readFolder(projectFile('generated/sdk'));
  t.ok(files.has('typescript/esm/index.js') && files.has('python/src/aipod_market/shrimp/types.py'));
  for (const [name, text] of files) t.notOk(/\/(tmp|home|root|Users|work)\//.test(text), name);
  // The generator groups the arguments of an operation whose path, query and body share a name. All others
  // are flat.
  t.notMatch(files.get('typescript/esm/api/shrimp.js'), 'argsStyle: "grouped"');
  t.notMatch(files.get('typescript/esm/api/aipod.js'), 'argsStyle: "grouped"');
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
