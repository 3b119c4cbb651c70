import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { projectFile } from '../../src/root.ts';
import { makeFolder } from '../support/folders.ts';
import { openDemo, readProgram, run } from '../support/sdk.ts';

// The Python package, run from its folder by a python3 that has httpx. Without one the tests are skipped,
// except in CI.

const { python, missing } = await findPython();
const skip = missing !== null && !process.env.CI ? missing : false;

t.test('the program in the README runs unchanged', { skip }, async (t) => {
  const { url } = await openDemo(t);
  const program = await readProgram('python/README.md', 'python');
  t.ok(program.trimEnd().split('\n').length <= 15, 'at most 15 lines');
  const file = join(await makeFolder(t), 'hire.py');
  await writeFile(file, program);
  const { stdout, stderr } = await runPython(file, url);
  t.equal(stdout, 'CLOSED completed 2000\n');
  t.equal(stderr, '');
});

t.test('lists, errors, edits, retries, and asyncio', { skip }, async (t) => {
  const { url } = await openDemo(t);
  const { stdout, stderr } = await runPython(projectFile('test/sdk/programs/market.py'), url);
  t.equal(stdout, 'done\n');
  t.equal(stderr, '');
});

function runPython(file: string, url: string) {
  return run(python, [file], projectFile(), {
    MARKET_URL: url,
    PYTHONPATH: projectFile('generated/sdk/python/src'),
    // Keeps Python from writing into the generated folder.
    PYTHONDONTWRITEBYTECODE: '1',
  });
}

/** Finds the first python3 with httpx. If there is none, `missing` says what is missing. */
async function findPython(): Promise<{ python: string; missing: string | null }> {
  let missing = 'python3 is missing';
  for (const python of ['python3', '/usr/bin/python3']) {
    const tried = await run(python, ['-c', 'import sys; print(sys.version)'], projectFile()).catch(
      () => null,
    );
    if (!tried) continue;
    missing = 'httpx is missing from python3';
    const found = await run(python, ['-c', 'import httpx'], projectFile()).catch(() => null);
    if (found) return { python, missing: null };
  }
  return { python: 'python3', missing };
}
