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

t.test('three jobs of each employer are paid once, however often everything is killed', async (t) => {
  if (missing) t.comment(`Only JavaScript: ${missing}`);
  if (process.env.CI) t.equal(missing, null);
  const folder = await installSdk(t);
  for (const name of ['worker', 'employer'])
    await cp(projectFile(`examples/${name}/${name}.mjs`), join(folder, `${name}.mjs`));
  const data_dir = join(folder, 'data');
  t.teardown(() => existsSync(data_dir) && stopEmbedded(data_dir));
  const port = await freePort();

  const languages = missing === null ? ['mjs', 'py'] : ['mjs'];
  const workers = languages.map((extension) => `worker.${extension}`);
  const employers = languages.map((extension) => `employer.${extension}`);
  const running = new Map<string, Watched>();
  const get = (name: string) => running.get(name) as Watched;
  const startBots = () => {
    for (const bot of [...workers, ...employers]) {
      const name = bot.slice(0, bot.indexOf('.'));
      const program = bot.endsWith('.mjs')
        ? [process.execPath, bot]
        : [python, projectFile(`examples/${name}/${bot}`)];
      const env = {
        AIPOD_MARKET_URL: `http://127.0.0.1:${port}`,
        AIPOD_MARKET_KEY: `fg_live_demo_${name}_00${bot.endsWith('.mjs') ? 1 : 2}`,
        STATE: `${bot}.state`,
        ...python_path,
      };
      running.set(bot, new Watched(t, startPlain(program, folder, env)));
    }
  };
  const startMarket = () => {
    const env = { PORT: String(port), DATA_DIR: data_dir };
    running.set('market', new Watched(t, startProgram('src/main.ts', [], { env })));
  };
  const killAll = () => Promise.all([...running.values()].map((program) => program.kill()));

  // The bots wait for the market.
  startBots();
  startMarket();
  await Promise.any(workers.map((name) => get(name).says(' delivered')));
  await get('market').kill();
  startMarket();
  await Promise.any(employers.map((name) => get(name).says(' paid and rated')));
  await killAll();
  startBots();
  startMarket();
  for (const name of employers) t.same(await get(name).ended, [0, null], get(name).said);
  for (const name of ['market', ...workers]) t.equal(get(name).child.exitCode, null, `${name} still runs`);

  const states = await Promise.all(
    employers.map(async (name) => JSON.parse(await readFile(join(folder, `${name}.state`), 'utf8'))),
  );
  for (const { tasks, done } of states) t.same([tasks.length, [...done].sort()], [3, [...tasks].sort()]);
  const database = new pg.Client({ host: join(data_dir, 'postgres'), user: 'market', database: 'market' });
  await database.connect();
  const read = async (sql: string, ...values: unknown[]) => (await database.query(sql, values)).rows;
  const posted = await read("select job_id from job where title = 'Count the words'");
  const job_ids: string[] = posted.map(({ job_id }) => job_id).sort();
  t.same(job_ids, states.flatMap(({ tasks }) => tasks).sort(), 'nothing was posted twice');
  for (const job_id of job_ids) {
    const entries = await read('select kind, amount from entry where job_id = $1', job_id);
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind && entry.amount > 0).length;
    t.same([count('hold'), count('release'), count('refund')], [1, 1, 0], `${job_id} is held and paid once`);
    const hires = await read('select state, deliveries from hire where job_id = $1', job_id);
    t.same(hires, [{ state: 'paid', deliveries: 1 }], 'delivered once');
    t.equal((await read('select from rating where job_id = $1', job_id)).length, 1, 'rated once');
  }
  await database.end();
  await killAll();
});

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
