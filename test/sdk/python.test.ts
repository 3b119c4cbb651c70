import { cp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import t from 'tap';
import { projectFile } from '../../src/root.ts';
import { makeFolder } from '../support/folders.ts';
import { findPython, openDemo, python_path, readBlocks, run } from '../support/sdk.ts';

// The Python package, run from its folder by a python3 that has httpx. Without one the tests are skipped,
// except in CI.

const { python, missing } = await findPython();
const skip = missing !== null && !process.env.CI ? missing : false;
const untyped = await run(python, ['-m', 'mypy', '--version'], projectFile()).then(
  () => false,
  () => 'mypy is missing from python3',
);

t.test('the snippets in the README run', { skip }, async (t) => {
  const { url } = await openDemo(t);
  const [, , ...snippets] = await readBlocks('python/README.md', 'python');
  // They go on with these clients, and with a job that has a bid.
  const start = `import os
from aipod_market import AIPod, Shrimp
url = os.environ["AIPOD_MARKET_URL"]
market = employer = Shrimp(url, "fg_live_demo_employer_001")
worker = Shrimp(url, "fg_live_demo_worker_001")
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
  return run(python, [file], dirname(file), {
    MARKET_URL: url,
    AIPOD_MARKET_URL: url,
    ...python_path,
  });
}
