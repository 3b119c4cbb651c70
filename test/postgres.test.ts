import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { clusterFolder } from './support/cluster.ts';
import { startProgram } from './support/processes.ts';

// The Postgres of a run of tap: started by the first test file that asks. The runner here is this process.

const ASK = 'test/support/ask-postgres.ts';

function start(file: string) {
  return startProgram(file, [], { env: { TAP_BEFORE: 'test/support/before.ts' } });
}

/** Runs a program to its end. Returns what it printed. */
async function run(file: string): Promise<string> {
  const { stdout, stderr } = start(file);
  return (await Promise.all([text(stdout), text(stderr)])).join('');
}

/** Begins a run that ends with the test `t`. Returns its folder. */
async function beginRun(t: Test): Promise<string> {
  t.equal(await run('test/support/before.ts'), '');
  t.teardown(() => run('test/support/after.ts'));
  return clusterFolder(process.pid);
}

t.test('a killed start is taken over, and files that ask at once get the same Postgres', async (t) => {
  const folder = await beginRun(t);
  t.same(readdirSync(folder), [], 'nothing runs before a file asks');

  const killed = start(ASK);
  const is_starting = () => readdirSync(folder).some((name) => name.startsWith('postgres'));
  for (let polls = 0; !is_starting(); polls += 1) {
    assert(polls < 3_000, 'it did not begin to start Postgres within 30 s');
    await pause(10);
  }
  killed.kill('SIGKILL');
  const server = `${JSON.stringify({ host: join(folder, 'postgres'), port: 5432, user: 'market' })}\n`;
  t.same(await Promise.all([ASK, ASK, ASK].map(run)), [server, server, server]);
  t.ok(existsSync(join(folder, 'postgres/postmaster.pid')), 'it outlives the files');

  t.equal(await run('test/support/after.ts'), '');
  t.notOk(existsSync(folder), 'it ends with the run');
});

t.test('a failed start fails the other files at once, with its reason', async (t) => {
  await writeFile(join(await beginRun(t), 'failed'), 'no room');
  t.match(await run(ASK), "The run's Postgres did not start: no room");
});
