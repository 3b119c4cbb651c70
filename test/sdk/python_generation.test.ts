import t from 'tap';
import { readFolder } from '../../scripts/generate/folders.ts';
import type { Document } from '../../scripts/generate/operations.ts';
import { describeForSdk } from '../../scripts/generate/sdk_documents.ts';
import { collectTypes, listTypes, writeTypes } from '../../scripts/generate/sdk_python_classes.ts';
import { describeMethods, nameMethods } from '../../scripts/generate/sdk_python_methods.ts';
import { writeResources } from '../../scripts/generate/sdk_python_resources.ts';
import { pythonName, writeDocstring } from '../../scripts/generate/sdk_python_text.ts';
import { pythonType } from '../../scripts/generate/sdk_python_types.ts';
import { projectFile } from '../../src/root.ts';
import { aipod_names, shrimp_names } from './names.ts';

// What the generator writes in Python. test/sdk/python.test.ts runs it.

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const data = (name: string) => json({ type: 'object', properties: { data: ref(name) } });

const small: Document = {
  info: { title: 'Small' },
  servers: [{ url: 'http://localhost:5001/v1' }],
  paths: {
    '/tasks': {
      get: {
        operationId: 'listTasks',
        tags: ['tasks'],
        summary: 'List tasks',
        parameters: [
          { name: 'with', in: 'query', schema: ref('State') },
          { name: 'cursor', in: 'query', schema: { type: 'string' } },
        ],
        responses: { 200: { description: 'A page.', ...data('TaskList') } },
      },
    },
    '/tasks/{task_id}/return': {
      put: {
        operationId: 'returnTask',
        tags: ['tasks'],
        summary: 'Return a task',
        description: 'Undoes `listTasks` with a \\ and """.',
        security: [],
        parameters: [
          {
            name: 'task_id',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            description: 'The task.',
          },
          { name: 'If-Match', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: json({
          type: 'object',
          required: ['budget'],
          properties: { note: { type: ['string', 'null'] }, budget: ref('Budget') },
        }),
        responses: { 200: { description: 'Returned.', ...data('Task') } },
      },
    },
  },
  components: {
    schemas: {
      State: { type: 'string', enum: ['open', 'done'], description: 'OPEN: not a name.' },
      OptionalState: { oneOf: [ref('State'), { type: 'null' }] },
      Budget: {
        type: 'object',
        required: ['max'],
        properties: { max: { type: 'number' }, state: ref('State') },
      },
      Task: {
        type: 'object',
        required: ['state'],
        properties: { state: ref('OptionalState'), parent: ref('Task') },
      },
      TaskList: { type: 'object', properties: { total: {}, tasks: { type: 'array', items: ref('Task') } } },
    },
  },
};
const document = describeForSdk(small);
const methods = describeMethods(document);

t.test('pythonType', async (t) => {
  const cases: [schema: object, taken: string, returned: string][] = [
    [{ type: 'string' }, 'str', 'str'],
    [{ type: ['null', 'integer'] }, 'int | None', 'int | None'],
    [{ enum: ['a', 'b', null] }, 'Literal["a", "b"] | None', 'Literal["a", "b"] | str | None'],
    [{ ...ref('State'), default: 'open' }, 'types.State', 'types.State | str'],
    [ref('OptionalState'), 'types.State | None', 'types.State | str | None'],
    [ref('Budget'), 'types.Budget | types.BudgetDict', 'types.Budget'],
    [{ type: 'array', items: ref('State') }, 'Sequence[types.State]', 'list[types.State | str]'],
    [{ type: 'object', additionalProperties: { type: 'boolean' } }, 'Mapping[str, bool]', 'dict[str, bool]'],
    [{ type: 'object', additionalProperties: true }, 'Mapping[str, Any]', 'dict[str, Any]'],
    [{}, 'Any', 'Any'],
  ];
  for (const [schema, taken, returned] of cases) {
    const write = (takes: boolean) => pythonType(small, { ...schema }, { takes, prefix: 'types.' });
    t.equal(write(true), taken);
    t.equal(write(false), returned);
  }
});

t.test('named types: enums, classes, and a TypedDict for what callers pass', async (t) => {
  const types = collectTypes(small, [ref('Budget')], [ref('Task')]);
  t.same(listTypes(types), ['Budget', 'BudgetDict', 'State', 'Task']);
  const text = writeTypes(small, types);
  t.match(text, 'State: TypeAlias = Literal["open", "done"]\n"""OPEN: not a name."""\n');
  t.match(
    text,
    'class Budget:\n    max: float\n    state: State | Omit = OMIT\n    """OPEN: not a name."""\n',
  );
  t.match(text, 'class Task:\n    state: State | str | None\n    parent: Task | None = None\n');
  t.match(
    text,
    'class _BudgetRequired(TypedDict):\n    max: float\n\n\nclass BudgetDict(_BudgetRequired, total=False):',
  );
  t.match(text, 'from typing import Literal, TypeAlias, TypedDict\n');
});

t.test('a method has ids first, then keywords, and the description of the operation', async (t) => {
  const text = writeResources(document, methods, 'Small', { async: false, prefix: '' });
  t.match(text, '    _path = "/v1"\n');
  t.match(text, 'class TaskPage(types.TaskList, Page[types.Task]):');
  t.match(
    text,
    `    def return_(
        self,
        task_id: str,
        *,
        budget: types.Budget | types.BudgetDict,
        note: str | None | Omit = OMIT,
        if_version: int | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> types.Task:
        """
        Return a task

        Undoes \`listTasks\` with a \\\\ and \\""".

        Args:
            task_id: The task.
            if_version: Refuse with 412 if the record does not have this \`version\` any more.
        """
        return self._call(
            types.Task,
            "PUT",
            f"/tasks/{segment(task_id)}/return",
            body={
                "budget": budget,
                "note": note,
            },
            public=True,
`,
  );
  t.match(text, '            query={\n                "with": with_,\n                "cursor": cursor,\n');
  const async = writeResources(document, methods, 'Small', { async: true, prefix: 'Async' });
  t.match(async, '    async def return_(');
  t.match(async, '    ) -> Listing[AsyncTaskPage, types.Task]:\n');
  t.match(nameMethods(small).paths?.['/tasks/{task_id}/return'], {
    put: { description: 'Undoes `tasks.list` with a \\ and """.' },
  });
});

t.test('two arguments with one name are refused', async (t) => {
  const same = structuredClone(small);
  const { put } = same.paths?.['/tasks/{task_id}/return'] as { put: { requestBody: object } };
  put.requestBody = json({ type: 'object', properties: { timeout: { type: 'string' } } });
  t.throws(() => describeMethods(describeForSdk(same)), {
    message: 'returnTask has two arguments with the name timeout: rename one',
  });
});

t.test('writeDocstring', async (t) => {
  t.equal(writeDocstring('One line.', '  '), '  """One line."""\n');
  t.equal(writeDocstring('Ends with "quotes"', ''), '"""\nEnds with "quotes"\n"""\n');
  t.equal(writeDocstring('', ''), '');
});

t.test('the package has a method for each operation, named as in the TypeScript package', async (t) => {
  const files = await readFolder(projectFile('generated/sdk/python'));
  t.ok(files.has('CHANGELOG.md'));
  for (const name of [...Object.values(aipod_names), ...Object.values(shrimp_names)]) {
    const [group = '', method = ''] = name.split('.');
    t.match(files.get('api.md'), `\`market.${group}.${pythonName(method)}(`);
  }
});
