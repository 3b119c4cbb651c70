import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import t from 'tap';
import { compare } from '../scripts/diff/compare.ts';
import { listLostWords } from '../scripts/diff/error_words.ts';
import { projectFile } from '../src/root.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests change any part of a document.
type Document = any;

const read = async (): Promise<Document> =>
  JSON.parse(await readFile(projectFile('generated/shrimp.openapi.json'), 'utf8'));

const breaking: Record<string, (document: Document) => void> = {
  'a response loses a field': ({ components: { schemas } }) => {
    delete schemas.Job.properties.hires;
    schemas.Job.required = schemas.Job.required.filter((name: string) => name !== 'hires');
  },
  'a request needs a new field': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.team = { type: 'string', maxLength: 9 };
    schemas.CreateJobRequest.required.push('team');
  },
  'a request loses an allowed value': ({ components: { schemas } }) => {
    schemas.Priority.enum = ['low', 'normal'];
  },
  'an operation is removed': ({ paths }) => {
    delete paths['/jobs/{job_id}/dispute'];
  },
  'a public operation needs a credential': ({ paths }) => {
    delete paths['/agents/register'].post.security;
  },
  'an error code is renamed': ({ components: { schemas } }) => {
    const words = schemas.ErrorCode.enum;
    words[words.indexOf('DUPLICATE_BID')] = 'BID_EXISTS';
  },
  'a default changes': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.priority.default = 'low';
  },
  'an operation has another name in the SDKs': ({ paths }) => {
    paths['/jobs'].get.tags = ['work'];
  },
  'the maximum length of a text decreases': ({ components: { schemas } }) => {
    schemas.Proposal.maxLength = 10;
  },
};

const harmless: Record<string, (document: Document) => void> = {
  'a response gains a field': ({ components: { schemas } }) => {
    schemas.Job.properties.extra = { type: 'string', maxLength: 9 };
    schemas.Job.required.push('extra');
  },
  'a request gains an optional field': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.note = { type: 'string', maxLength: 9 };
  },
  'an error code is new': ({ components: { schemas } }) => {
    schemas.ErrorCode.enum.push('NEW_CODE');
  },
  'the server has another part of the path': (document) => {
    const moved = Object.entries(document.paths).map(([path, item]) => [`/api/v1${path}`, item]);
    Object.assign(document, { servers: [{ url: '/' }], paths: Object.fromEntries(moved) });
  },
  'a description changes': ({ info }) => {
    info.description += ' More.';
  },
};

t.test('compare tells breaking changes from harmless ones', async (t) => {
  // The harmless changes are made together: each comparison starts a program.
  const together = (document: Document) => {
    for (const change of Object.values(harmless)) change(document);
  };
  const cases: [name: string, change: (document: Document) => void, expected: boolean][] = [
    ...Object.entries(breaking).map(([name, change]): [string, typeof change, boolean] => [
      name,
      change,
      true,
    ]),
    ['nothing changed', () => {}, false],
    [Object.keys(harmless).join(', '), together, false],
  ];
  for (const [name, change, expected] of cases) {
    const after = await read();
    change(after);
    const changes = await compare(await read(), after);
    t.equal(
      changes.some((one) => one.breaking),
      expected,
      `${name}: ${JSON.stringify(changes.map(({ message }) => message))}`,
    );
  }
});

t.test(
  'a lost word of an error, status or code is breaking; another text or a new word is not',
  async (t) => {
    const guide = await readFile(projectFile('docs/guides/errors.en.md'), 'utf8');
    const lose = (from: string | RegExp, to: string) => {
      t.match(guide, from);
      return listLostWords(guide, guide.replace(from, to)).map(({ path }) => path);
    };
    t.same(lose(/\| `own_job` .*\n/, ''), ['aipod own_job 403', 'shrimp own_job FORBIDDEN']);
    t.same(lose('| `direct` | – | JOB_NOT_OPEN, ', '| `direct` | – | '), ['shrimp direct JOB_NOT_OPEN']);
    t.same(lose('| `memory` | 404 |', '| `memory` | – |'), ['aipod memory 404']);
    t.same(lose('| `agent_exists` | 409', '| `agent_exists` | 422'), ['aipod agent_exists 409']);
    t.same(lose('| `DUPLICATE_BID` |', '| `BID_EXISTS` |'), ['shrimp DUPLICATE_BID 409']);
    t.same(lose('| `nesting` |', '| `depth` |'), ['rule nesting']);
    t.same(lose('| `request_timeout` |', '| `timeout` |'), ['bare request_timeout 408']);
    t.same(lose('The work is delivered.', 'Delivered.'), []);
    t.same(lose('| `nesting` |', '| `new_rule` | – | – |\n| `nesting` |'), []);
  },
);

t.test('the script compares with a ref', async (t) => {
  const run = (...args: string[]) =>
    promisify(execFile)('npm', ['run', '--silent', 'diff', '--', ...args], { cwd: projectFile() });
  t.match(await run('HEAD'), { stdout: /^aipod: 0 of 0 .*\n?.*shrimp|Clients of HEAD keep working/s });
  await t.rejects(run('no-such-ref'), {
    code: 2,
    stderr: /no-such-ref has no generated\/aipod\.openapi\.json/,
  });
});
