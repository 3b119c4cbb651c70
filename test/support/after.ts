import { removeClusters } from './cluster.ts';

// Runs after all test files. In CI, where every test ran, names what the documents declare and no test
// produced. Then stops the run's Postgres, if a test started it, and removes its data.

if (process.env.CI) {
  const { listUnmet } = await import('./responses.ts');
  const unmet = listUnmet();
  for (const one of unmet) console.error(`No test met: ${one}`);
  if (unmet.length > 0) process.exitCode = 1;
}
await removeClusters();
