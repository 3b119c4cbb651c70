import { listUnmet } from './answers.ts';
import { removeClusters } from './cluster.ts';

// After a run: in CI, where every test was run, names what of the documents none of them met. Then stops the
// run's Postgres and removes the data.

const unmet = process.env.CI ? listUnmet() : [];
for (const one of unmet) console.error(`No test met: ${one}`);
if (unmet.length > 0) process.exitCode = 1;
await removeClusters();
