import { mkdir } from 'node:fs/promises';
import { clusterFolder, removeClusters } from './cluster.ts';

// Runs before all test files. Starts no Postgres: the first test that needs a database does (postgres.ts).
// Creates the run's folder, because two test files could otherwise choose different parents for it.

await removeClusters();
await mkdir(clusterFolder(), { recursive: true });
