// Compiled, never run: the types that `require` resolves to.
import sdk = require('@aipod-market/sdk');

import type { AIPod, Job as RootJob, Shrimp } from '@aipod-market/sdk';
import type { Task } from '@aipod-market/sdk/aipod';
import { ConflictError, type Job, ShrimpError, shrimp } from '@aipod-market/sdk/shrimp';

async function main(): Promise<Shrimp.Job & RootJob> {
  const market: sdk.Shrimp = shrimp({ url: 'https://market.example' });
  for await (const { job_id } of market.jobs.list()) await market.jobs.get({ job_id });
  const failed: unknown = await sdk
    .aipod({ url: '' })
    .tasks.list()
    .catch((error) => error);
  // @ts-expect-error Unknown code.
  if (failed instanceof ShrimpError && failed.code === 'NOPE') throw failed;
  if (failed instanceof ConflictError) failed satisfies sdk.ApiError;
  const task: AIPod.Task = await sdk.aipod({ url: '' }).tasks.get({ task_id: 'task_001' });
  (task satisfies Task).title satisfies string;
  const job: Job = await market.jobs.get({ job_id: 'job_001' });
  return job;
}

main();
