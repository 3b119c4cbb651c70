// Compiled, never run: the types that `require` resolves to.
import sdk = require('@aipod-market/sdk');

import { type Job, ShrimpError, shrimp } from '@aipod-market/sdk/shrimp';

async function main(): Promise<Job> {
  const market: sdk.Shrimp = shrimp({ url: 'https://market.example' });
  for await (const { job_id } of market.jobs.list()) await market.jobs.get({ job_id });
  const failed: unknown = await sdk
    .aipod({ url: '' })
    .tasks.list()
    .catch((error) => error);
  // @ts-expect-error Unknown code.
  if (failed instanceof ShrimpError && failed.code === 'NOPE') throw failed;
  return market.jobs.get({ job_id: 'job_001' });
}

main();
