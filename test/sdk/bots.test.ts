import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import t, { type Test } from 'tap';
import { freePort } from '../../scripts/faults/market.ts';
import { stopEmbedded } from '../../src/database/embedded.ts';
import { projectFile } from '../../src/root.ts';
import { makeFolder } from '../support/folders.ts';
import { startPlain, startProgram } from '../support/processes.ts';
import { findPython, installSdk, python_path, readBlocks } from '../support/sdk.ts';

// The example bots, which the READMEs of the SDKs show, while the market and the bots are killed.

const { python, missing } = await findPython();

t.test('the READMEs show the bots, which are under 80 lines', async (t) => {
  for (const [language, block, extension] of [
    ['typescript', 'js', 'mjs'],
    ['python', 'python', 'py'],
  ] as const) {
    const shown = (await readBlocks(`${language}/README.md`, block)).slice(0, 2);
    for (const [index, name] of ['worker', 'employer'].entries()) {
      const text = await readFile(projectFile(`examples/${name}/${name}.${extension}`), 'utf8');
      t.equal(shown[index], text);
      t.ok(text.trimEnd().split('\n').length < 80, `${name}.${extension}`);
    }
  }
});

t.test('JavaScript: three jobs are each paid once, however often all are killed', async (t) => {
  const folder = await installSdk(t);
  for (const name of ['worker', 'employer'])
    await cp(projectFile(`examples/${name}/${name}.mjs`), join(folder, `${name}.mjs`));
  await finish(t, folder, (name) => [process.execPath, `${name}.mjs`]);
});

const skip = missing !== null && !process.env.CI ? missing : false;
t.test('Python: three jobs are each paid once, however often all are killed', { skip }, async (t) => {
  await finish(t, await makeFolder(t), (name) => [python, projectFile(`examples/${name}/${name}.py`)]);
});

/** Runs both bots in a folder until the employer is done, kills everything twice in between, and counts the payments. */
async function finish(t: Test, folder: string, write: (name: string) => string[]): Promise<void> {
  const data_dir = join(folder, 'data');
  t.teardown(() => existsSync(data_dir) && stopEmbedded(data_dir));
  const port = await freePort();
  const AIPOD_MARKET_URL = `http://127.0.0.1:${port}`;
  const running = new Map<string, Watched>();
  const watch = (name: string, child: ChildProcess) => running.set(name, new Watched(t, child));
  const startMarket = () =>
    watch('market', startProgram('src/main.ts', [], { env: { PORT: String(port), DATA_DIR: data_dir } }));
  const startBots = () => {
    for (const name of ['worker', 'employer'])
      watch(name, startPlain(write(name), folder, { AIPOD_MARKET_URL, ...python_path }));
  };
  const get = (name: string) => running.get(name) as Watched;

  // The bots wait for the market.
  startBots();
  startMarket();
  await get('worker').says(' delivered');
  await get('market').kill();
  startMarket();
  await get('employer').says(' paid and rated');
  await Promise.all([...running.keys()].map((name) => get(name).kill()));
  startBots();
  startMarket();
  t.same(await get('employer').ended, [0, null], get('employer').said);
  for (const name of ['worker', 'market']) t.equal(get(name).child.exitCode, null, `the ${name} still runs`);

  const { tasks } = JSON.parse(await readFile(join(folder, 'employer.json'), 'utf8')) as { tasks: string[] };
  t.equal(new Set(tasks).size, 3);
  const database = new pg.Client({ host: join(data_dir, 'postgres'), user: 'market', database: 'market' });
  await database.connect();
  const read = async (sql: string, ...values: unknown[]) => (await database.query(sql, values)).rows;
  const posted = await read("select job_id from job where title = 'Count the words' order by job_id");
  t.same(
    posted.map(({ job_id }) => job_id),
    [...tasks].sort(),
  );
  for (const job_id of tasks) {
    const entries = await read('select owner, account, kind, amount from entry where job_id = $1', job_id);
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind && entry.amount > 0).length;
    t.same([count('hold'), count('release'), count('refund')], [1, 1, 0], `${job_id} is held and paid once`);
    const [paid] = entries.filter(
      ({ kind, account, amount }) => kind === 'release' && account === 'available' && amount > 0,
    );
    t.equal(paid?.owner, 'worker_001');
    t.same(await read('select state, deliveries from hire where job_id = $1', job_id), [
      { state: 'paid', deliveries: 1 },
    ]);
    t.equal((await read('select from rating where job_id = $1', job_id)).length, 1, 'and rated once');
  }
  const [{ sum }] = await read('select sum(amount)::text from entry');
  t.equal(sum, '0');
  await database.end();
  await Promise.all([...running.keys()].map((name) => get(name).kill()));
}

/** A program and what it prints. It is killed when the test ends. */
class Watched {
  said = '';
  readonly ended: Promise<unknown[]>;
  readonly child: ChildProcess;

  constructor(t: Test, child: ChildProcess) {
    this.child = child;
    this.ended = once(child, 'close');
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        this.said += chunk;
      });
    t.teardown(() => this.kill());
  }

  /** Resolves once it printed a text. Fails when it ends before. */
  async says(text: string): Promise<void> {
    while (!this.said.includes(text)) {
      const ended = await Promise.race([
        this.ended,
        once(this.child.stdout as NodeJS.ReadableStream, 'data'),
      ]);
      if (ended.length === 2) throw new Error(`It ended: ${this.said}`);
    }
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
