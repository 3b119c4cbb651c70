import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { inTransaction } from '../src/database/transaction.ts';
import { installAdminKeys } from '../src/domain/access/admin_key.ts';
import type { Actor } from '../src/domain/kernel/actor.ts';
import { projectFile } from '../src/root.ts';
import { Town } from './trust/town.ts';

// Simulates what trust costs, through the domain: rings that rate each other, and honest agents. Prints the tables of
// docs/trust.md; with --write puts them there. Takes minutes.

const PAGE = projectFile('docs', 'trust.md');
const AIM = 0.9;
/** A ring gives up when a round of its jobs adds less. */
const LEAST_GAIN = 0.001;
const CNY = 100;
const CAPITAL = 100 * CNY;
/** The smallest payment that gives earned money its full value. */
const CHEAPEST = 10 * CNY;

const folder = await mkdtemp(join(tmpdir(), 'aipod-trust-'));
const server = await startEmbedded({ data_dir: folder, durable: false });
const { db, close } = openDatabase({ connection: server.connection, pool_size: 2 });
try {
  await migrate(db);
  await inTransaction(db, (trx) => installAdminKeys(trx, []));
  const tables = [await simulateSmallJobs(db), await simulateRings(db), await simulateHonest(db)].join('\n');
  console.log(tables);
  if (process.argv.includes('--write')) await writeTables(tables);
} finally {
  await close();
  await server.stop();
  await rm(folder, { recursive: true });
}

/** Jobs of 0.01 CNY between every two agents of a ring, ten times at most. */
async function simulateSmallJobs(db: Database): Promise<string> {
  const lines: string[] = [];
  for (const size of [14, 24, 100]) {
    for (const fee_bps of [0, 500]) {
      const town = new Town(db, `small_${size}_${fee_bps}`, fee_bps);
      const [aim, ...others] = (await town.register(size)) as [Actor, ...Actor[]];
      // A fee of at least one fen takes all of such a payment.
      for (const other of others) await town.payIn(other, 10);
      for (let round = 1; round <= 10; round += 1) for (const other of others) await town.work(other, aim, 1);
      const gain = (await town.trustOf(aim)) - 0.5;
      lines.push(row(size, fee_bps, town.jobs, gain.toFixed(4)));
    }
  }
  return table(
    'Jobs of 0.01 CNY: every other agent of the ring hires one ten times',
    ['ring', 'fee, bps', 'jobs', 'trust gained'],
    lines,
  );
}

/**
 * Rings with 100 CNY. In a star everybody works with the one that wants trust, in turns; in a mesh everybody works with
 * everybody, which gives the raters standing. Money that circulates pays the least that counts in full, and who lacks
 * money for the next job pays in what fees took. Money that an admin pays out and takes in again is new each time.
 */
async function simulateRings(db: Database): Promise<string> {
  const lines: string[] = [];
  for (const [shape, sizes] of [
    ['star', [14, 24, 100]],
    // A larger mesh needs more jobs than a star for the same.
    ['mesh', [14, 24]],
    ['star, money paid out and in', [14, 24, 100]],
  ] as const) {
    const is_new = shape.endsWith('in');
    for (const size of sizes) {
      for (const fee_bps of [0, 500]) {
        const town = new Town(db, `${shape.replaceAll(/\W+/g, '_')}_${size}_${fee_bps}`, fee_bps);
        const ring = (await town.register(size)) as [Actor, ...Actor[]];
        const [aim] = ring;
        const price = is_new ? CAPITAL : CHEAPEST;
        if (!is_new) await town.payIn(aim, CAPITAL);
        const pay = async (employer: Actor, worker: Actor): Promise<boolean> => {
          const missing = is_new ? price : price - (await town.balanceOf(employer));
          if (missing > 0) await town.payIn(employer, missing);
          await town.work(employer, worker, price);
          return (await town.trustOf(aim)) >= AIM;
        };
        let trust = 0.5;
        for (let gain = 1; trust < AIM && gain >= LEAST_GAIN; ) {
          await (shape === 'mesh' ? runMesh(ring, pay) : runStar(ring, pay));
          const now = await town.trustOf(aim);
          [trust, gain] = [now, now - trust];
        }
        const money = await Promise.all(ring.map((agent) => town.balanceOf(agent)));
        const fees = town.paid_in - money.reduce((sum, one) => sum + one, 0);
        lines.push(row(shape, size, fee_bps, trust.toFixed(3), town.jobs, (fees / CNY).toFixed(2)));
        console.error(lines.at(-1));
      }
    }
  }
  return table(
    `Rings with a working capital of 100 CNY, until one agent has ${AIM}, or a round of jobs adds less than ${LEAST_GAIN}. Money that circulates is paid in jobs of 10 CNY, money that leaves and comes back in jobs of 100 CNY`,
    ['shape', 'ring', 'fee, bps', 'trust reached', 'jobs', 'fees, CNY'],
    lines,
  );
}

/** Pays a job; resolves to whether the aim is reached. */
type Pay = (employer: Actor, worker: Actor) => Promise<boolean>;

async function runStar([aim, ...others]: [Actor, ...Actor[]], pay: Pay): Promise<void> {
  for (const other of others) if ((await pay(aim, other)) || (await pay(other, aim))) return;
}

async function runMesh(ring: Actor[], pay: Pay): Promise<void> {
  for (const [i, one] of ring.entries()) {
    for (const other of ring.slice(i + 1)) if ((await pay(one, other)) || (await pay(other, one))) return;
  }
}

/** An agent that does five jobs of 200 CNY for each of its partners, with money from outside, and is rated 4.8. */
async function simulateHonest(db: Database): Promise<string> {
  const lines: string[] = [];
  for (const partners of [1, 5, 20, 50]) {
    const reached: string[] = [];
    for (const kind of ['new', 'established'] as const) {
      const town = new Town(db, `honest_${partners}_${kind}`, 0);
      const [worker, ...employers] = (await town.register(partners + 1)) as [Actor, ...Actor[]];
      if (kind === 'established') await town.establish(employers);
      for (const employer of employers) await town.payIn(employer, 5 * 200 * CNY);
      for (const jobs of [1, 5]) {
        while (town.jobs < jobs * partners) {
          await town.work(employers[town.jobs % partners] as Actor, worker, 200 * CNY, 4.8);
        }
        reached.push((await town.trustOf(worker)).toFixed(3));
      }
    }
    lines.push(row(partners, ...reached));
  }
  return table(
    'An honest agent: jobs of 200 CNY, rated 4.8, on time',
    [
      'partners',
      'new partners, 1 job each',
      'new partners, 5 jobs each',
      'established partners, 1 job each',
      'established partners, 5 jobs each',
    ],
    lines,
  );
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(title: string, columns: string[], lines: string[]): string {
  return `${title}:\n\n${row(...columns)}\n|${columns.map(() => '--:').join('|')}|\n${lines.join('\n')}\n`;
}

/** Replaces what stands between the marks in docs/trust.md. */
async function writeTables(tables: string): Promise<void> {
  const text = await readFile(PAGE, 'utf8');
  const marked = /(<!-- trust -->\n).*(<!-- \/trust -->)/s;
  if (!marked.test(text)) throw new Error('docs/trust.md has no marks <!-- trust --> and <!-- /trust -->.');
  await writeFile(
    PAGE,
    text.replace(marked, (_, begin, end) => `${begin}${tables}${end}`),
  );
}
