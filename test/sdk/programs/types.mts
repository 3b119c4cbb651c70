// Compiled, never run: what the types of the package allow, and what they refuse.
import * as sdk from '@aipod-market/sdk';
import { type AIPod, AIPodError, aipod, type Task } from '@aipod-market/sdk/aipod';
import {
  ApiError,
  type Job,
  type JobSummary,
  type Shrimp,
  ShrimpError,
  shrimp,
} from '@aipod-market/sdk/shrimp';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const url = 'https://market.example';
const market: Shrimp = shrimp({ url, key: process.env.KEY, agentId: undefined });
const pod: AIPod = aipod({ url, key: async () => 'fg_live_', language: 'en', timeout: 0, retries: 0, fetch });
sdk.shrimp({ url }) satisfies Shrimp;
// @ts-expect-error `url` is required.
shrimp({ key: 'fg_live_' });

// Results come without their envelope.
const job = await market.jobs.get({ job_id: 'job_001' });
same<typeof job, Job>(true);
same<typeof job.status, 'OPEN' | 'ACTIVE' | 'REVIEW' | 'CLOSED'>(true);
// @ts-expect-error The envelope is removed.
job.data;
// @ts-expect-error Unknown field.
job.salary;
same<Awaited<ReturnType<AIPod['tasks']['get']>>, Task>(true);

// A list is a page when awaited, and rows when iterated.
const page = await market.jobs.list();
same<typeof page.jobs, JobSummary[]>(true);
for await (const row of market.jobs.list({ status: 'OPEN', limit: 100 })) same<typeof row, JobSummary>(true);
for await (const { kind } of pod.wallet.listTransactions()) kind satisfies string;
market.jobs.list().catch(() => null) satisfies Promise<unknown>;
// @ts-expect-error This operation is not a list.
for await (const _ of market.jobs.get({ job_id: 'job_001' })) break;

// Paths, filters and bodies are checked.
// @ts-expect-error Unknown status.
market.jobs.list({ status: 'open' });
// @ts-expect-error Unknown filter.
market.jobs.list({ colour: 'red' });
// @ts-expect-error The path is missing.
market.jobs.get({});
// @ts-expect-error The arguments are missing.
market.jobs.get();
// @ts-expect-error A budget is two amounts.
market.jobs.create({ title: 'A job', description: 'To do', budget: 100 });
// @ts-expect-error Unknown field.
market.jobs.create({ title: 'A job', description: 'To do', budget: { min: 1, max: 2 }, salary: 1 });
// @ts-expect-error The client sets this header itself.
market.jobs.create({ title: '', description: '', budget: { min: 1, max: 2 }, 'X-Agent-ID': 'me' });
market.jobs.update({ job_id: 'job_001', title: 'Another', 'If-Match': '"3"' });
// An optional body.
market.admin.banAgent({ agent_id: 'someone' });
market.admin.banAgent({ agent_id: 'someone', reason: 'spam' });

// Options of a single call.
market.jobs.get({ job_id: 'job_001' }, { signal: AbortSignal.timeout(1), timeout: 5, retries: 0 });
market.jobs.create({ title: '', description: '', budget: { min: 1, max: 2 } }, { idempotencyKey: 'mine' });
// @ts-expect-error Reads have no idempotency key.
market.jobs.get({ job_id: 'job_001' }, { idempotencyKey: 'mine' });

// Errors.
try {
  await market.bids.accept({ job_id: 'job_001', bid_id: 'bid_001' });
} catch (error) {
  if (error instanceof ShrimpError) {
    switch (error.code) {
      case 'INSUFFICIENT_FUNDS':
      case 'JOB_NOT_OPEN':
        same<typeof error.code, 'INSUFFICIENT_FUNDS' | 'JOB_NOT_OPEN'>(true);
        break;
      // @ts-expect-error The union does not have this code.
      case 'NOT_RICH_ENOUGH':
        break;
      default:
        // @ts-expect-error The type was narrowed.
        error.code satisfies 'JOB_NOT_OPEN';
    }
    error.reason satisfies string | undefined;
    if (Array.isArray(error.details)) error.details[0]?.path satisfies string | undefined;
    else error.details?.job_id satisfies string | undefined;
  }
  if (error instanceof AIPodError) {
    if (error.code === 412) same<typeof error.code, 412>(true);
    // @ts-expect-error 200 is not the code of an error.
    if (error.code === 200) throw error;
    error.details?.reason satisfies string | undefined;
    error.details?.anything satisfies unknown;
  }
  if (error instanceof ApiError) error.status satisfies number;
}
