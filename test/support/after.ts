import { removeClusters } from './cluster.ts';

// After a run: stops its Postgres and removes the data.

await removeClusters();
