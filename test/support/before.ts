import { mkdir } from 'node:fs/promises';
import { buildConsole } from '../../scripts/console.ts';
import { bundleTests } from './bundle.ts';
import { clusterFolder, removeClusters } from './cluster.ts';

// Runs before all test files, and bundles them and the console. Starts no Postgres: the first test that needs a database does (postgres.ts).
// Creates the run's folder, because two test files could otherwise choose different parents for it.

await removeClusters();
await mkdir(clusterFolder(), { recursive: true });
await bundleTests();
await buildConsole();
