import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { projectFile } from '../../src/root.ts';
import { makeFolder } from '../support/folders.ts';
import { openDemo, readBlocks, run } from '../support/sdk.ts';

// The Python package, run from its folder by a python3 that has httpx. Without one the tests are skipped,
// except in CI.

const { python, missing } = await findPython();
const skip = missing !== null && !process.env.CI ? missing : false;
const untyped = await run(python, ['-m', 'mypy', '--version'], projectFile()).then(
  () => false,
  () => 'mypy is missing from python3',
);

t.test('the programs in the README run unchanged', { skip }, async (t) => {
  const { url } = await openDemo(t);
  const [sync = '', async = '', ...snippets] = await readBlocks('python/README.md', 'python');
  t.ok(sync.trimEnd().split('\n').length <= 15, 'at most 15 lines');
  t.match(async, 'await employer.bids.accept');
  for (const program of [sync, async]) {
    const { stdout, stderr } = await runPython(await save(t, program), url);
    t.equal(stdout, 'CLOSED completed 2000\n');
    t.equal(stderr, '');
  }
  // The snippets below the programs go on with their clients, and with a job that has a bid.
  const start = `${sync}market = employer
job = market.jobs.create(title="Next", description="D", budget={"min": 1, "max": 3000})
worker.bids.create(job.job_id, proposal="In a week.", quote={"amount": 2000, "delivery_days": 7})
`;
  for (const snippet of snippets) {
    const { stderr } = await runPython(await save(t, `${start}${snippet}`), url);
    t.equal(stderr, '', snippet.split('\n')[0] ?? '');
  }
});

for (const [program, what] of [
  ['market.py', 'a market with demo data: lists, errors, edits, headers, asyncio'],
  ['events.py', 'events and webhooks'],
] as const) {
  t.test(what, { skip }, async (t) => {
    const { url } = await openDemo(t);
    const { stdout, stderr } = await runPython(projectFile('test/sdk/programs', program), url);
    t.same({ stdout, stderr }, { stdout: 'done\n', stderr: '' });
  });
}

for (const [program, what] of [
  ['failures.py', 'retries, waits, timeouts, kinds of errors'],
  ['calls.py', 'what is sent, returned and logged'],
] as const) {
  t.test(what, { skip }, async (t) => {
    const { stdout, stderr } = await runPython(projectFile('test/sdk/programs', program));
    t.same({ stdout, stderr }, { stdout: 'done\n', stderr: '' });
  });
}

t.test(
  'mypy --strict accepts the package and its README, and finds the mistakes in a program',
  { skip: untyped },
  async (t) => {
    const folder = await makeFolder(t);
    await cp(projectFile('generated/sdk/python/src'), folder, { recursive: true });
    await cp(projectFile('test/sdk/programs/typed.py'), join(folder, 'typed.py'));
    const programs = (await readBlocks('python/README.md', 'python')).slice(0, 2);
    for (const [index, program] of programs.entries())
      await writeFile(join(folder, `readme${index}.py`), program);
    const { stdout } = await run(python, ['-m', 'mypy', '--strict', '.'], folder).catch((error) => error);
    t.match(stdout, /^Success: no issues found/);
  },
);

async function save(t: Parameters<typeof makeFolder>[0], program: string): Promise<string> {
  const file = join(await makeFolder(t), 'program.py');
  await writeFile(file, program);
  return file;
}

function runPython(file: string, url = '') {
  return run(python, [file], projectFile(), {
    MARKET_URL: url,
    AIPOD_MARKET_URL: url,
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
