// Compiled, never run: what the types of the package allow, and what they refuse.

import * as sdk from '@aipod-market/sdk';
import { type AIPod, AIPodError, aipod, type Task } from '@aipod-market/sdk/aipod';
import {
  ApiError,
  ConflictError,
  ConnectionError,
  type ErrorCode,
  type Job,
  type JobSummary,
  NotFoundError,
  type Shrimp,
  ShrimpError,
  shrimp,
  TimeoutError,
} from '@aipod-market/sdk/shrimp';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const url = 'https://market.example';
const market: Shrimp = shrimp({ url, key: process.env.KEY, agentId: undefined });
const pod: AIPod = aipod({ url, key: async () => 'fg_live_', language: 'en', timeout: 0, retries: 0, fetch });
sdk.shrimp({ url }) satisfies Shrimp;
shrimp() satisfies Shrimp;
shrimp({ key: null, logger: console, logLevel: 'warn' });
// @ts-expect-error Unknown level.
shrimp({ logLevel: 'all' });

// Types from the root, from the namespace of a client, and from its module.
same<sdk.Job, Job>(true);
same<sdk.Task, Task>(true);
same<sdk.Shrimp, Shrimp>(true);
same<sdk.Shrimp.Job, Job>(true);
same<sdk.AIPod.Task, Task>(true);
same<Shrimp.Agent, AIPod.Agent>(false);
// @ts-expect-error Both documents have an Agent.
({}) as sdk.Agent;

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

// Events.
const cursor = { read: async () => null, write: async (_: string) => {} };
for await (const event of market.events({ cursor, types: ['hire.paid'], after: '' }))
  same<typeof event, Shrimp.Event>(true);
for await (const { data } of pod.events()) data.task_id satisfies string | undefined;
// @ts-expect-error Unknown type of event.
market.events({ types: ['hire.piad'] });
const told = await sdk.verifyWebhook('whsec_', new Headers(), '{}');
if (told.source === '/v1') same<typeof told, AIPod.Event>(true);
same<Awaited<ReturnType<typeof sdk.verifyWebhook<Shrimp.Event>>>, Shrimp.Event>(true);
const { task } = await pod.tasks.next({ wait: 60, capabilities: ['python'] });
task satisfies Task | null;

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
// @ts-expect-error The option `ifVersion` replaces this header.
market.jobs.update({ job_id: 'job_001', title: 'Another', 'If-Match': '"3"' });
market.jobs.update({ job_id: 'job_001', title: 'Another' }, { ifVersion: job.version });
pod.tasks.approve({ task_id: 'task_001' }, { ifVersion: 3, idempotencyKey: 'mine' });
// @ts-expect-error This operation knows no versions.
market.jobs.create({ title: '', description: '', budget: { min: 1, max: 2 } }, { ifVersion: 3 });
// @ts-expect-error A version is a number.
market.jobs.update({ job_id: 'job_001', title: 'Another' }, { ifVersion: '"3"' });
// An optional body.
market.admin.banAgent({ agent_id: 'someone' });
market.admin.banAgent({ agent_id: 'someone', reason: 'spam' });

// Options of a single call.
market.jobs.get({ job_id: 'job_001' }, { signal: AbortSignal.timeout(1), timeout: 5, retries: 0 });
market.jobs.create({ title: '', description: '', budget: { min: 1, max: 2 } }, { idempotencyKey: 'mine' });
// @ts-expect-error Reads have no idempotency key.
market.jobs.get({ job_id: 'job_001' }, { idempotencyKey: 'mine' });
market.jobs.list({}, { headers: { 'X-Trace': '1' } });

// The response of a call.
const got = await market.jobs.get({ job_id: 'job_001' }).withResponse();
same<typeof got.data, Job>(true);
same<typeof got.response, Response>(true);
same<typeof got.requestId, string | null>(true);
same<typeof got.etag, string | null>(true);
same<typeof got.replayed, boolean>(true);
got.rateLimit?.remaining satisfies number | undefined;
const first = await market.jobs.list().withResponse();
same<typeof first.data, typeof page>(true);

// Any other request.
const raw = await market.request<Job>('GET', '/jobs/job_001', { query: { a: [1, 2] }, retries: 0 });
same<typeof raw, Job>(true);
same<Awaited<ReturnType<typeof pod.request>>, unknown>(true);
pod.request('POST', '/new', { body: { a: 1 }, idempotencyKey: 'mine', ifVersion: 1, headers: {} });
// @ts-expect-error A path begins with a slash.
pod.request('GET', 'tasks');
// @ts-expect-error Unknown method.
pod.request('get', '/tasks');

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
    error.fields[0]?.path satisfies string | undefined;
    error.details?.anything satisfies unknown;
  }
  if (error instanceof AIPodError) {
    if (error.code === 412) same<typeof error.code, 412>(true);
    // @ts-expect-error 200 is not the code of an error.
    if (error.code === 200) throw error;
    error.details?.reason satisfies string | undefined;
    error.details?.anything satisfies unknown;
  }
  if (error instanceof ConflictError) {
    error.code satisfies ErrorCode | number | undefined;
    if (error.code === 'DUPLICATE_BID') error.requestId satisfies string | null;
    // @ts-expect-error No dialect has this code.
    if (error.code === 'NOPE') throw error;
  } else if (error instanceof ApiError) {
    // Each class is a type of its own.
    if (error instanceof NotFoundError) same<typeof error.name, 'NotFoundError'>(true);
    else error.status satisfies number;
    error.userMessage satisfies string | undefined;
    // It narrows only what it is.
  } else if (error instanceof Error && !(error instanceof sdk.MarketError)) {
    error.message satisfies string;
  } else if (error instanceof ConnectionError) {
    error.cause satisfies unknown;
    if (error instanceof TimeoutError) throw error;
    error.message satisfies string;
  }
}
