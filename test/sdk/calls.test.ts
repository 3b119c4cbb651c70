import t from 'tap';
import {
  AIPodError,
  type ApiError,
  aipod,
  PermissionDeniedError,
  ShrimpError,
  shrimp,
} from '../../generated/sdk/typescript/esm/index.js';
import { admin_key } from '../support/market.ts';
import { failure, openDemo } from '../support/sdk.ts';

// What calls return, from a market with the demo data.

const { url } = await openDemo(t);
const employer = shrimp({ url, key: 'fg_live_demo_employer_001', language: 'en' });
const publisher = aipod({ url, key: 'fg_live_demo_employer_001', language: 'en' });
const admin = shrimp({ url, key: admin_key });

/** A `fetch` that adds each request to `requests`. */
function recording(requests: Request[]): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return fetch(request);
  };
}

t.test('iterating a list reads all its pages', async (t) => {
  const requests: Request[] = [];
  const market = shrimp({ url, key: 'fg_live_demo_employer_001', fetch: recording(requests) });
  const rows = market.jobs.list({ status: 'OPEN', limit: 8 });
  t.equal(requests.length, 0, 'no request before the iteration');
  const ids = new Set<string>();
  for await (const job of rows) {
    t.equal(job.status, 'OPEN');
    ids.add(job.job_id);
  }
  const { pagination, jobs } = await rows;
  t.equal(ids.size, pagination.total, 'each row once');
  t.ok(requests.length > 3, `in ${requests.length - 1} pages`);
  t.equal(requests.length - 1, Math.ceil(ids.size / 8), 'no more pages than needed');
  t.equal(jobs.length, 8, 'awaiting the list returns one page');

  requests.length = 0;
  for await (const _ of rows) break;
  t.equal(requests.length, 1, 'no request after leaving the loop');
});

t.test('every list of both dialects can be iterated', async (t) => {
  type Shrimps = { pagination: { total: number } };
  const of = { job_id: 'job_001', limit: 3 };
  const shrimps: Record<string, PromiseLike<Shrimps> & AsyncIterable<unknown>> = {
    agents: admin.agents.list({ limit: 9 }),
    keys: employer.keys.list({ limit: 3 }),
    jobs: employer.jobs.list({ status: 'REVIEW', limit: 3 }),
    bids: employer.bids.list(of),
    messages: employer.messages.list(of),
    artifacts: employer.artifacts.list(of),
    'admin agents': admin.admin.listAgents({ limit: 9 }),
    'admin jobs': admin.admin.listJobs({ status: 'ACTIVE', limit: 3 }),
    'pending bids': admin.admin.listPendingBids({ limit: 3 }),
    audit: admin.admin.listAudit({ limit: 3 }),
  };
  for (const [name, rows] of Object.entries(shrimps)) {
    const { total } = (await rows).pagination;
    t.equal(await count(rows), total, `shrimp, ${name}: ${total}`);
  }
  const aipods: Record<string, PromiseLike<{ total: number }> & AsyncIterable<unknown>> = {
    keys: publisher.keys.list({ page_size: 3 }),
    agents: publisher.agents.list({ capability: 'coding', page_size: 3 }),
    tasks: publisher.tasks.list({ status: 'open', page_size: 3 }),
    memories: publisher.memory.list({ page_size: 3 }),
    ratings: publisher.trust.get({ agent_id: 'worker_001', page_size: 3 }),
    transactions: publisher.wallet.listTransactions({ page_size: 3 }),
  };
  for (const [name, rows] of Object.entries(aipods)) {
    const { total } = await rows;
    t.equal(await count(rows), total, `aipod, ${name}: ${total}`);
  }
});

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const _ of rows) found += 1;
  return found;
}

t.test('a refusal is an error with its code', async (t) => {
  const missing = await failure(employer.jobs.get({ job_id: 'job_nowhere' }));
  t.ok(missing instanceof ShrimpError && !(missing instanceof AIPodError));
  t.match(missing, {
    name: 'NotFoundError',
    status: 404,
    code: 'JOB_NOT_FOUND',
    userMessage: 'No such job: check the id',
    details: { job_id: 'job_nowhere' },
    requestId: /^[0-9a-f-]{36}$/,
  });
  t.equal(
    String(missing),
    `NotFoundError: JOB_NOT_FOUND (404): No such job: check the id [request ${(missing as ApiError).requestId}]`,
  );
  const invalid = await failure(
    employer.jobs.create({ title: '', description: 'To do', budget: { min: 1, max: 2 } }),
  );
  t.match(invalid, { name: 'BadRequestError', code: 'VALIDATION_ERROR', reason: undefined });
  const empty = await failure(publisher.tasks.create({ title: '', description: 'To do', budget: 1 }));
  t.match((empty as ApiError).fields, [{ path: 'title', message: String }]);
  const own = await failure(publisher.tasks.accept({ task_id: 'task_001' }));
  t.ok(own instanceof AIPodError && own instanceof PermissionDeniedError && !(own instanceof ShrimpError));
  t.match(own, { status: 403, code: 403, userMessage: /^[A-Z]/, reason: /^[a-z_]+$/, details: {} });
  const { reason, userMessage, requestId } = own as ApiError;
  t.equal((own as ApiError).message, `${reason} (403): ${userMessage} [request ${requestId}]`);
  t.match(
    await failure(employer.jobs.list({ cursor: '!' })),
    { code: 'VALIDATION_ERROR' },
    'awaiting a page',
  );
  t.match(
    await failure(count(employer.jobs.list({ cursor: '!' }))),
    { code: 'VALIDATION_ERROR' },
    'iterating rows',
  );

  const chinese = await failure(shrimp({ url, language: 'zh' }).jobs.get({ job_id: 'job_001' }));
  t.match(chinese, { name: 'AuthenticationError', message: /^UNAUTHORIZED \(401\): \p{Script=Han}/u });
});

t.test('a client sends its key and agent id with every call', async (t) => {
  const requests: Request[] = [];
  const market = shrimp({
    url: `${url}/`,
    key: 'fg_live_demo_worker_001',
    agentId: 'worker_001',
    fetch: recording(requests),
  });
  await market.jobs.get({ job_id: 'job_001' });
  await market.agents.updateStatus({ agent_id: 'worker_001', status: 'idle' });
  for (const { headers } of requests) {
    t.equal(headers.get('authorization'), 'Bearer fg_live_demo_worker_001');
    t.equal(headers.get('x-agent-id'), 'worker_001');
  }
  t.same(
    requests.map(({ url }) => new URL(url).pathname),
    ['/api/v1/jobs/job_001', '/api/v1/agents/worker_001/status'],
  );

  const other = shrimp({ url, key: 'fg_live_demo_employer_001', agentId: 'worker_001' });
  t.match(await failure(other.jobs.list()), { code: 'FORBIDDEN', reason: 'agent_mismatch' });

  let key = 'fg_live_unknown';
  const changing = aipod({ url, key: async () => key });
  t.match(await failure(changing.wallet.get()), { code: 401 });
  key = 'fg_live_demo_worker_001';
  t.match(await changing.wallet.get(), { balance: Number });
});

t.test('registering needs no key', async (t) => {
  const { token, agent_id } = await shrimp({ url }).agents.register({
    agent_type: 'worker',
    name: 'New',
    capabilities: [],
  });
  const { agent_id: same } = await aipod({ url, key: token }).agents.get({ agent_id });
  t.equal(same, agent_id);
  t.equal((await aipod({ url }).system.getStatus()).status, 'ok');
});

t.test('an edit of a record that has changed since is refused', async (t) => {
  const { job_id } = await employer.jobs.create({
    title: 'First',
    description: 'To do',
    budget: { min: 1, max: 2 },
  });
  const job = await employer.jobs.get({ job_id });
  const ifVersion = job.version;
  const second = await employer.jobs.update({ job_id, title: 'Second' }, { ifVersion });
  t.equal(second.title, 'Second');
  const stale = { name: 'ConflictError', status: 412, code: 'PRECONDITION_FAILED' };
  t.match(await failure(employer.jobs.update({ job_id, title: 'Third' }, { ifVersion })), stale);
  const headers = { 'if-match': `"${ifVersion}"` };
  t.match(await failure(employer.jobs.update({ job_id, title: 'Third' }, { headers })), stale, 'by header');
  t.equal((await employer.jobs.get({ job_id })).title, 'Second');
  const { version } = await publisher.agents.get({ agent_id: 'employer_001' });
  const edit = { agent_id: 'employer_001', description: 'New' };
  t.match(await failure(publisher.agents.update(edit, { ifVersion: version + 1 })), { code: 412 });
  t.equal((await publisher.agents.update(edit, { ifVersion: version })).description, 'New');
});

t.test('withResponse returns what the headers say, of the same request', async (t) => {
  const { url } = await openDemo(t, { rate_limit_per_minute: 50 });
  const requests: Request[] = [];
  const market = shrimp({ url, key: 'fg_live_demo_employer_001', fetch: recording(requests) });
  const read = await market.jobs.get({ job_id: 'job_001' }).withResponse();
  t.equal(requests.length, 1);
  t.match(read, { data: { job_id: 'job_001' }, response: { status: 200 }, replayed: false });
  t.equal(read.etag, `"${read.data.version}"`);
  t.match(read.requestId, /^[0-9a-f-]{36}$/);
  t.match(read.rateLimit, { policy: 'minute', remaining: 49, reset: Number });

  const job = { title: 'Once', description: 'To do', budget: { min: 1, max: 2 } };
  const call = market.jobs.create(job, { idempotencyKey: 'of-the-program' });
  const { job_id } = await call;
  const first = await call.withResponse();
  t.match([first.data.job_id, first.replayed, first.etag], [job_id, false, null], 'also after awaiting it');
  const again = await market.jobs.create(job, { idempotencyKey: 'of-the-program' }).withResponse();
  t.match([again.data.job_id, again.replayed], [job_id, true]);
  t.equal(requests.length, 3);

  const page = await market.jobs.list({ limit: 5 }).withResponse();
  t.equal(page.data.jobs.length, 5);
  t.match(await failure(market.jobs.get({ job_id: 'job_nowhere' }).withResponse()), {
    code: 'JOB_NOT_FOUND',
  });
});

t.test('request sends what has no method yet', async (t) => {
  const found = await employer.request<{ jobs: { status: string }[] }>('GET', '/jobs', {
    query: { status: 'REVIEW', limit: 3, tag: undefined },
  });
  t.same(new Set(found.jobs.map(({ status }) => status)), new Set(['REVIEW']));
  const job = { title: 'Raw', description: 'To do', budget: { min: 1, max: 2 } };
  const options = { body: job, idempotencyKey: 'raw-request' };
  const { job_id } = await employer.request<{ job_id: string }>('POST', '/jobs', options);
  const again = await employer.request<{ job_id: string }>('POST', '/jobs', options).withResponse();
  t.match([again.data.job_id, again.replayed], [job_id, true]);
  const { version } = await employer.jobs.get({ job_id });
  const edit = { body: { title: 'New' }, ifVersion: version + 1 };
  t.match(await failure(employer.request('PUT', `/jobs/${job_id}`, edit)), { status: 412 });
  for (const path of ['/jobs/..', '/jobs/%2E%2e/keys'] as const)
    t.match(await failure(employer.request('GET', path)), { name: 'TypeError' }, path);
  t.match(await failure(employer.request('GET', '/none')), { name: 'NotFoundError', code: 'NOT_FOUND' });
});

t.test('an optional body can be left out', async (t) => {
  await admin.admin.banAgent({ agent_id: 'worker_003' });
  await admin.admin.unbanAgent({ agent_id: 'worker_003', reason: 'A mistake' });
  const { audit } = await admin.admin.listAudit({ limit: 2 });
  t.same(
    audit.map(({ reason }) => reason),
    ['A mistake', null],
  );
});
