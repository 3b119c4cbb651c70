import { removeClusters } from './cluster.ts';

// Runs after all test files. In CI, where every test ran, names what the documents declare and no test
// produced, and the statements of the market that a distributed Postgres would refuse. Then stops the run's
// Postgres, if a test started it, and removes its data.

if (process.env.CI) {
  const { listUnmet } = await import('./responses.ts');
  const { listErrors } = await import('../statements/violations.ts');
  const errors = [...listUnmet().map((one) => `No test met: ${one}`), ...listErrors()];
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
}
await removeClusters();
