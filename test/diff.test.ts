import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { compare } from '../scripts/diff/compare.ts';
import { projectFile } from '../src/root.ts';
import { makeFolder } from './support/folders.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart at will.
type Document = any;

const read = async (): Promise<Document> =>
  JSON.parse(await readFile(projectFile('generated/shrimp.openapi.json'), 'utf8'));

const breaking: Record<string, (document: Document) => void> = {
  'a field of an answer is gone': ({ components: { schemas } }) => {
    delete schemas.Job.properties.hires;
    schemas.Job.required = schemas.Job.required.filter((name: string) => name !== 'hires');
  },
  'a request needs one field more': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.team = { type: 'string', maxLength: 9 };
    schemas.CreateJobRequest.required.push('team');
  },
  'a word of a request is refused': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.priority.enum = ['low', 'normal'];
  },
  'an operation is gone': ({ paths }) => {
    delete paths['/jobs/{job_id}/dispute'];
  },
  'an operation wants a credential': ({ paths }) => {
    delete paths['/agents/register'].post.security;
  },
  'an error code has another name': ({ components: { schemas } }) => {
    const words = schemas.ErrorCode.enum;
    words[words.indexOf('DUPLICATE_BID')] = 'BID_EXISTS';
  },
  'a reason is gone': ({ info }) => {
    info.description = info.description.replace('`own_job`, ', '');
  },
  'a default is another': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.priority.default = 'low';
  },
  'the SDKs would call it otherwise': ({ paths }) => {
    paths['/jobs'].get.tags = ['work'];
  },
  'a text may be shorter only': ({ components: { schemas } }) => {
    schemas.Proposal.maxLength = 10;
  },
};

const harmless: Record<string, (document: Document) => void> = {
  'nothing changed': () => {},
  'an answer has one field more': ({ components: { schemas } }) => {
    schemas.Job.properties.extra = { type: 'string', maxLength: 9 };
    schemas.Job.required.push('extra');
  },
  'a request may have one field more': ({ components: { schemas } }) => {
    schemas.CreateJobRequest.properties.note = { type: 'string', maxLength: 9 };
  },
  'an error code is new': ({ components: { schemas } }) => {
    schemas.ErrorCode.enum.push('NEW_CODE');
  },
  'another description': ({ info }) => {
    info.description += ' More.';
  },
};

t.test('what breaks clients is told from what does not', async (t) => {
  const file = join(await makeFolder(t), 'after.json');
  for (const [cases, expected] of [
    [breaking, true],
    [harmless, false],
  ] as const) {
    for (const [name, change] of Object.entries(cases)) {
      const after = await read();
      change(after);
      await writeFile(file, JSON.stringify(after));
      const changes = await compare(await read(), file);
      t.equal(
        changes.some((one) => one.breaking),
        expected,
        `${name}: ${JSON.stringify(changes.map(({ message }) => message))}`,
      );
    }
  }
});

t.test('the script compares with a ref', async (t) => {
  const run = (...args: string[]) =>
    promisify(execFile)('npm', ['run', '--silent', 'diff', '--', ...args], { cwd: projectFile() });
  t.match(await run('HEAD'), { stdout: /^aipod: 0 of 0 .*\n?.*shrimp|Clients of HEAD keep working/s });
  await t.rejects(run('no-such-ref'), {
    code: 2,
    stderr: /no-such-ref has no generated\/aipod\.openapi\.json/,
  });
});
