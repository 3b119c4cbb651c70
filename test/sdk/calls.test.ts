import t from 'tap';
import {
  AIPodError,
  ApiError,
  aipod,
  ShrimpError,
  shrimp,
} from '../../generated/sdk/typescript/esm/index.js';
import { admin_key } from '../support/market.ts';
import { openDemo } from '../support/sdk.ts';

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
  t.ok(missing instanceof ShrimpError && missing instanceof ApiError);
  t.match(missing, {
    name: 'ShrimpError',
    status: 404,
    code: 'JOB_NOT_FOUND',
    message: 'No such job',
    details: { job_id: 'job_nowhere' },
  });
  const invalid = await failure(
    employer.jobs.create({ title: '', description: 'To do', budget: { min: 1, max: 2 } }),
  );
  t.match(invalid, { code: 'VALIDATION_ERROR', reason: undefined, details: { fields: [{ path: 'title' }] } });
  const own = await failure(publisher.tasks.accept({ task_id: 'task_001' }));
  t.ok(own instanceof AIPodError && own instanceof ApiError);
  t.match(own, { name: 'AIPodError', status: 403, code: 403, message: /^[A-Z]/, details: {} });
  t.type((own as AIPodError).reason, 'string');
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
  t.match(chinese, { code: 'UNAUTHORIZED', message: /\p{Script=Han}/u });
});

t.test('a response that is not from a market is an ApiError or a TypeError', async (t) => {
  const responding = (body: string, status: number, type = 'text/html') => ({
    url: 'http://market.example',
    retries: 0,
    fetch: async () => new Response(body, { status, headers: { 'content-type': type } }),
  });
  for (const [body, type] of [
    ['<h1>Bad Gateway</h1>', 'text/html'],
    ['null', 'application/json'],
    ['{}', 'application/json'],
  ] as const) {
    for (const open of [shrimp, aipod]) {
      const error = await failure(open(responding(body, 502, type)).keys.list());
      t.match(error, { name: 'ApiError', status: 502 }, body);
      const surprise = await failure(open(responding(body, 200, type)).keys.list());
      t.match(surprise, {
        name: 'TypeError',
        message: /^This response is not from a market: http:\/\/market.example\//,
      });
    }
  }
  const away = await failure(shrimp({ url: 'http://127.0.0.1:1', retries: 0 }).jobs.list());
  t.match(away, { name: 'TypeError', message: 'fetch failed' });
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

t.test('an edit with a stale If-Match is refused', async (t) => {
  const { job_id } = await employer.jobs.create({
    title: 'First',
    description: 'To do',
    budget: { min: 1, max: 2 },
  });
  const job = await employer.jobs.get({ job_id });
  const match = `"${job.version}"`;
  const second = await employer.jobs.update({ job_id, title: 'Second', 'If-Match': match });
  t.equal(second.title, 'Second');
  t.match(await failure(employer.jobs.update({ job_id, title: 'Third', 'If-Match': match })), {
    status: 412,
    code: 'PRECONDITION_FAILED',
  });
  const { version } = await publisher.agents.get({ agent_id: 'employer_001' });
  const edit = { agent_id: 'employer_001', description: 'New', 'If-Match': `"${version + 1}"` };
  t.match(await failure(publisher.agents.update(edit)), { name: 'AIPodError', code: 412 });
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

/** Returns the error of a call that must fail. */
async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
