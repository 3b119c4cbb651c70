import t from 'tap';
import { type Fault, runFault } from '../scripts/faults/fault.ts';
import { postgresKilled, serverKilled } from '../scripts/faults/kills.ts';
import { buildServer } from '../scripts/faults/market.ts';
import { poolBlocked } from '../scripts/faults/pool.ts';
import { drained } from '../scripts/faults/shutdown.ts';
import { fastFolder } from './support/cluster.ts';

// The short form of `npm run faults`: the most common faults, once each. The scale allows for a machine that runs
// other tests at the same time, and the folder for a slow disk.
const scale = { pairs: 4, slowdown: 4 };
process.env.TMPDIR = fastFolder();

const faults: Fault[] = [serverKilled, postgresKilled, drained(20), poolBlocked(5_000)];

await buildServer();

for (const fault of faults) {
  t.test(`no write is lost or doubled: ${fault.name}`, async (t) => {
    const { acknowledged, ...outcome } = await runFault(fault, 1, scale);
    t.match(outcome, { rounds: 1, lost: 0, doubled: 0, ledger_balances: true });
    t.same(outcome.problems, []);
    t.ok(acknowledged > 20, `${acknowledged} writes were acknowledged`);
  });
}
