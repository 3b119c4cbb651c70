import t from 'tap';
import { openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// What one agent can take, bid on and post, and who comes back when a worker leaves.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const { db } = market;
const deliverables = { report: 'done' };

t.test('a newcomer takes five tasks at once, a proven worker ten', async (t) => {
  for (const [newcomer, limit] of [
    [true, 5],
    [false, 10],
  ] as const) {
    const [publisher, worker] = [await market.agent(), await market.agent({ newcomer })];
    for (let i = 0; i < limit; i++) await take(worker, await market.task(publisher, { budget: 1 }));
    const path = { task_id: await market.task(publisher, { budget: 1 }) };
    const refusal = { status: 409, reason: 'hire_limit', details: { limit } };
    t.match(await market.refused('acceptTask', { key: worker.key, path }), refusal);
  }
});

t.test(
  'with MAX_ACTIVE_HIRES=0 only newcomers have a limit of undelivered work, and getMe says so',
  async (t) => {
    const endless = await openMarket(t, { max_active_hires: 0 });
    const limitOf = async ({ key }: TestAgent) =>
      (await endless.ok('getMe', { key })).limits.active_tasks.limit;
    t.equal(await limitOf(await endless.agent({ newcomer: true })), 5);
    t.equal(await limitOf(await endless.agent()), null);
  },
);

t.test('deliveries that nobody has decided on are limited: 5, and one for each paid job', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent({ newcomer: true })];
  const paths: { task_id: string }[] = [];
  for (let i = 0; i < 5; i++) {
    const path = await take(worker, await market.task(publisher, { budget: 1 }));
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables } });
    paths.push(path);
  }
  const path = { task_id: await market.task(publisher, { budget: 1 }) };
  const refusal = { status: 409, reason: 'undecided_limit', details: { limit: 5 } };
  t.match(await market.refused('acceptTask', { key: worker.key, path }), refusal);
  const job_id = await shrimp.job(publisher);
  const bid = { key: worker.key, path: { job_id }, body: { proposal: 'p', quote: quote() } };
  t.match(await shrimp.refused('createBid', bid), {
    status: 409,
    details: { reason: 'undecided_limit' },
  });
  await market.ok('approveTask', { key: publisher.key, path: paths[0] as { task_id: string } });
  await take(worker, path.task_id);
});

t.test('a paid job counts from 1 CNY, and three of one employer count', async (t) => {
  const [publisher, other] = [await market.agent(), await market.agent()];
  const worker = await market.agent({ newcomer: true });
  const pay = async (employer: TestAgent, budget: number) => {
    const path = await take(worker, await market.task(employer, { budget }));
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables } });
    await market.ok('approveTask', { key: employer.key, path });
    const row = db.selectFrom('agent').select(['proven_jobs', 'completed_jobs']);
    return row.where('agent_id', '=', worker.agent_id).executeTakeFirstOrThrow();
  };
  t.same(await pay(publisher, 0.99), { proven_jobs: 0, completed_jobs: 1 });
  for (const [proven_jobs, completed_jobs] of [
    [1, 2],
    [2, 3],
    [3, 4],
    [3, 5],
  ])
    t.same(await pay(publisher, 1), { proven_jobs, completed_jobs });
  t.same(await pay(other, 1), { proven_jobs: 4, completed_jobs: 6 });
});

t.test('an agent has five live bids, and three bids of its own on a job', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent({ newcomer: true })];
  const jobs = await Promise.all(Array.from({ length: 6 }, () => shrimp.job(employer)));
  const bids: string[] = [];
  for (const job_id of jobs.slice(0, 5)) bids.push(await shrimp.bid(worker, job_id));
  const [first = '', last = ''] = [jobs[0], jobs[5]];
  const body = { proposal: 'p', quote: quote() };
  t.match(await shrimp.refused('createBid', { key: worker.key, path: { job_id: last }, body }), {
    status: 409,
    details: { reason: 'live_bids_limit', limit: 5 },
  });
  for (const place of [2, 3, 4]) {
    const path = { job_id: first, bid_id: String(bids[0]) };
    await shrimp.ok('withdrawBid', { key: worker.key, path });
    if (place < 4) bids[0] = await shrimp.bid(worker, first);
  }
  t.match(await shrimp.refused('createBid', { key: worker.key, path: { job_id: first }, body }), {
    status: 409,
    details: { reason: 'bids_used_up', limit: 3 },
  });
});

t.test('when the hired worker leaves, the bids that its hiring ended are live again', async (t) => {
  const employer = await market.agent();
  const workers = await Promise.all(Array.from({ length: 5 }, () => market.agent()));
  const [hired, returns, banned, busy, refused] = workers as [
    TestAgent,
    TestAgent,
    TestAgent,
    TestAgent,
    TestAgent,
  ];
  const job_id = await shrimp.job(employer);
  const path = { job_id };
  const bids = new Map<TestAgent, string>();
  for (const worker of workers) bids.set(worker, await shrimp.bid(worker, job_id));
  const bidOf = (worker: TestAgent) => ({ ...path, bid_id: String(bids.get(worker)) });
  await shrimp.ok('rejectBid', { key: employer.key, path: bidOf(refused) });
  await shrimp.ok('acceptBid', { key: employer.key, path: bidOf(hired) });
  await market.ban(banned.agent_id);
  await db.updateTable('agent').set({ active_hires: 10 }).where('agent_id', '=', busy.agent_id).execute();
  const reopened = await shrimp.ok('withdrawFromJob', { key: hired.key, path });
  t.match(reopened, { status: 'OPEN', bid_count: 1 });
  const { bids: listed } = await shrimp.ok('listBids', { key: employer.key, path, query: { limit: '100' } });
  const statuses = Object.fromEntries(listed.map((bid) => [bid.worker_id, bid.status]));
  t.same(statuses, {
    [hired.agent_id]: 'WITHDRAWN',
    [returns.agent_id]: 'PENDING',
    [banned.agent_id]: 'REJECTED',
    [busy.agent_id]: 'REJECTED',
    [refused.agent_id]: 'REJECTED',
  });
  const body = { proposal: 'p', quote: quote() };
  t.match(await shrimp.refused('createBid', { key: hired.key, path, body }), {
    status: 409,
    details: { reason: 'left_job' },
  });
  await shrimp.ok('acceptBid', { key: employer.key, path: bidOf(returns) });
});

t.test('only bids that this hiring ended are live again', async (t) => {
  const [employer, other] = [await market.agent(), await market.agent()];
  const path = { job_id: await shrimp.job(employer) };
  const statuses = async () => {
    const { bids } = await shrimp.ok('listBids', { key: other.key, path });
    return bids.map(({ status }) => status).reverse();
  };
  const load = (active_hires: number) =>
    db.updateTable('agent').set({ active_hires }).where('agent_id', '=', other.agent_id).execute();
  const hireAndLeave = async () => {
    const hired = await market.agent();
    const bid_id = await shrimp.bid(hired, path.job_id);
    await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id } });
    await shrimp.ok('withdrawFromJob', { key: hired.key, path });
  };
  await shrimp.bid(other, path.job_id);
  // At its limit of hires, so that its bid stays ended.
  await load(10);
  await hireAndLeave();
  t.same(await statuses(), ['REJECTED']);
  await load(0);
  const again = await shrimp.bid(other, path.job_id);
  await hireAndLeave();
  t.same(await statuses(), ['REJECTED', 'PENDING'], 'one of two that ended within 72 hours');

  await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id: again } });
  await shrimp.ok('withdrawFromJob', { key: other.key, path });
  await hireAndLeave();
  t.same(await statuses(), ['REJECTED', 'WITHDRAWN'], 'a worker that left stays away');
});

t.test('no more bids are live again than the job takes', async (t) => {
  const employer = await market.agent();
  const path = { job_id: await shrimp.job(employer, { bid_limit: 3 }) };
  const workers = [await market.agent(), await market.agent(), await market.agent()];
  const bids: string[] = [];
  for (const worker of workers) bids.push(await shrimp.bid(worker, path.job_id));
  await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id: String(bids[0]) } });
  await db.updateTable('job').set({ bid_limit: 1 }).where('job_id', '=', path.job_id).execute();
  const left = await shrimp.ok('withdrawFromJob', { key: String(workers[0]?.key), path });
  t.match(left, { status: 'OPEN', bid_count: 1 });
});

t.test('a bid whose last day begins after the deadline is refused, and does not return', async (t) => {
  const employer = await market.agent();
  const in_hours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const path = { job_id: await shrimp.job(employer, { deadline: in_hours(60) }) };
  const [worker, hired] = [await market.agent(), await market.agent()];
  const bid = (delivery_days: number) => ({
    key: worker.key,
    path,
    body: { proposal: 'p', quote: { amount: 2000, delivery_days } },
  });
  t.match(await shrimp.refused('createBid', bid(4)), {
    status: 400,
    code: 'VALIDATION_ERROR',
    details: { fields: [{ path: 'quote.delivery_days', rule: 'past_deadline' }] },
  });
  await shrimp.ok('createBid', bid(3));
  const bid_id = await shrimp.bid(hired, path.job_id, { delivery_days: 1 });
  await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id } });
  await market.age(path.job_id, 20);
  const left = await shrimp.ok('withdrawFromJob', { key: hired.key, path });
  t.match(left, { status: 'OPEN', bid_count: 0 }, '40 hours are left, and three days were asked for');
});

t.test('bids that ended more than 72 hours ago stay ended, and do not count among the three', async (t) => {
  const [employer, hired, other] = [await market.agent(), await market.agent(), await market.agent()];
  const job_id = await shrimp.job(employer);
  const path = { job_id };
  const bid_id = await shrimp.bid(hired, job_id);
  const ended = await shrimp.bid(other, job_id);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  const hired_at = new Date(Date.now() - 73 * 3_600_000);
  await db.updateTable('hire').set({ hired_at }).where('job_id', '=', job_id).execute();
  await db
    .updateTable('bid')
    .set({ ended_at: hired_at })
    .where('job_id', '=', job_id)
    .where('bid_id', '=', ended)
    .execute();
  t.match(await shrimp.ok('withdrawFromJob', { key: hired.key, path }), { status: 'OPEN', bid_count: 0 });
  for (let i = 0; i < 3; i++) {
    const again = await shrimp.bid(other, job_id);
    await shrimp.ok('withdrawBid', { key: other.key, path: { job_id, bid_id: again } });
  }
  const body = { proposal: 'p', quote: quote() };
  t.match(await shrimp.refused('createBid', { key: other.key, path, body }), {
    details: { reason: 'bids_used_up' },
  });
});

t.test('an employer has 50 open jobs', async (t) => {
  const employer = await market.agent();
  const posted: string[] = [];
  for (let i = 0; i < 50; i++) posted.push(await market.task(employer, { budget: 1 }));
  const body = { title: 't', description: 'd', budget: { min: 1, max: 2 } };
  t.match(await shrimp.refused('createJob', { key: employer.key, body }), {
    status: 409,
    details: { reason: 'job_limit', limit: 50 },
  });
  await market.ok('deleteTask', { key: employer.key, path: { task_id: String(posted[0]) } });
  const concurrent = await Promise.all(
    Array.from({ length: 4 }, () => shrimp.call('createJob', { key: employer.key, body })),
  );
  t.same(concurrent.map(({ status }) => status).sort(), [201, 409, 409, 409], 'counted one by one');
});

t.test('min_trust keeps others out, and can only be lowered', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent()];
  const task_id = await market.task(employer, { min_trust: 0.51 });
  const refusal = { status: 403, reason: 'trust_too_low', details: { min_trust: 0.51, trust_score: 0.5 } };
  t.match(await market.refused('acceptTask', { key: worker.key, path: { task_id } }), refusal);
  const job_id = await shrimp.job(employer, { min_trust: 0.51 });
  const bid = { key: worker.key, path: { job_id }, body: { proposal: 'p', quote: quote() } };
  t.match(await shrimp.refused('createBid', bid), { status: 403, details: { reason: 'trust_too_low' } });
  const edit = (min_trust: number) => ({ key: employer.key, path: { job_id }, body: { min_trust } });
  t.match(await shrimp.refused('updateJob', edit(0.6)), {
    status: 400,
    details: { fields: [{ path: 'min_trust', rule: 'not_higher' }] },
  });
  t.match(await shrimp.ok('updateJob', edit(0.5)), { min_trust: 0.5 });
  await shrimp.ok('createBid', bid);
});

function quote() {
  return { amount: 2000, delivery_days: 5 };
}

async function take(worker: TestAgent, task_id: string): Promise<{ task_id: string }> {
  await market.ok('acceptTask', { key: worker.key, path: { task_id } });
  return { task_id };
}
