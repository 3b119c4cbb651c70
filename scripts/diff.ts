import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { projectFile } from '../src/root.ts';
import { type Change, compare } from './diff/compare.ts';
import { listLostWords } from './diff/error_words.ts';

// Lists breaking changes of the OpenAPI documents and of the words of errors since a git ref (default: the last tag),
// and exits with 1 if it finds any: `npm run diff -- v0.1.0`. docs/versioning.md says which changes are breaking.

const git = async (...args: string[]) => {
  const { stdout } = await promisify(execFile)('git', args, {
    cwd: projectFile(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trim();
};

const ref = process.argv[2] ?? (await git('describe', '--tags', '--abbrev=0').catch(() => null));
if (ref === null) {
  console.log('There is no tag to compare with yet: name a ref, such as "npm run diff -- HEAD~1".');
} else {
  const broken = [
    await reportDocument(ref, 'aipod'),
    await reportDocument(ref, 'shrimp'),
    await reportErrors(ref),
  ].some(Boolean);
  console.log(broken ? `Clients of ${ref} would break.` : `Clients of ${ref} keep working.`);
  if (broken) process.exitCode = 1;
}

async function reportDocument(ref: string, name: string): Promise<boolean> {
  const file = `generated/${name}.openapi.json`;
  const before = await git('show', `${ref}:${file}`).catch(() => {
    console.error(`${ref} has no ${file}: name another ref of this repository.`);
    process.exit(2);
  });
  const after = await readFile(projectFile(file), 'utf8');
  return report(name, await compare(JSON.parse(before), JSON.parse(after)));
}

/** Compares the words of errors, which the documents do not list. */
async function reportErrors(ref: string): Promise<boolean> {
  const file = 'docs/guides/errors.en.md';
  const before = await git('show', `${ref}:${file}`).catch(() => null);
  if (before === null) return false;
  return report('errors', listLostWords(before, await readFile(projectFile(file), 'utf8')));
}

function report(name: string, changes: Change[]): boolean {
  const breaking = changes.filter((change) => change.breaking);
  const lines = breaking.map(({ path, message }) => `${name}  ${path}\n    ${message}`);
  console.log(
    [...lines, `${name}: ${breaking.length} of ${changes.length} changes are breaking.`].join('\n'),
  );
  return breaking.length > 0;
}
