import t from 'tap';
import { eventsUnderKills } from '../scripts/faults/events.ts';
import { runFault } from '../scripts/faults/fault.ts';
import { buildServer } from '../scripts/faults/market.ts';
import { fastFolder } from './support/cluster.ts';

// The short form of `npm run faults -- events`, on the scale of faults.test.ts.
const scale = { pairs: 4, slowdown: 4 };
process.env.TMPDIR = fastFolder();

await buildServer();

t.test('no event is lost, doubled or out of order when the server and Postgres are killed', async (t) => {
  const fault = eventsUnderKills({ kills: 1, groups: 2, workers: 6, jobs: 3 });
  const { notes, ...outcome } = await runFault(fault, 2, scale);
  t.match(outcome, { rounds: 2, lost: 0, doubled: 0, ledger_balances: true });
  t.same(outcome.problems, []);
  t.match(notes.join('\n'), /missed [1-9]\d* events\n14 subscribers .*: 0 lost, 0 doubled, 0 out of order$/);
});
