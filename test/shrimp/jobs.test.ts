import t from 'tap';
import { admin_key, openMarket, type Request, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// Posting, reading, matching and deleting jobs. The moves of the parties are in job_moves.test.ts.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const nowhere = { job_id: 'job_nowhere' };
const job_not_found = { status: 404, code: 'JOB_NOT_FOUND', details: nowhere };
const budget = { min: 1000, max: 3000 };
const wanted = { title: 'A job', description: 'To do.', budget };

t.test('listJobs', async (t) => {
  await t.test('200: lists newest first, by status and tag, with direct and closed jobs', async (t) => {
    const employer = await shrimp.agent('employer');
    const body = { required_tags: ['sorting', 'listing'] };
    const closed = await shrimp.jobAt('closed', 1, body);
    const cancelled = await shrimp.job(employer, body);
    await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: cancelled } });
    const review = await shrimp.jobAt('review', 1, body);
    const active = await shrimp.jobAt('active', 2, body);
    const direct = await market.task(await market.agent(), { required_capabilities: ['sorting'] });
    const open = await shrimp.jobAt('open', 2, body);

    const list = (query: Record<string, string>) => ids(employer, { tag: ' Sorting', ...query });
    const ended = [cancelled, closed.job_id];
    t.same(await list({}), [open.job_id, direct, active.job_id, review.job_id, ...ended]);
    t.same(await list({ status: 'OPEN' }), [open.job_id, direct]);
    t.same(await list({ status: 'ACTIVE' }), [active.job_id]);
    t.same(await list({ status: 'REVIEW' }), [review.job_id]);
    t.same(await list({ status: 'CLOSED' }), ended);
    t.same(await ids(employer, { tag: 'sort' }), [], 'a tag matches only as a whole');

    const { jobs } = await shrimp.ok('listJobs', { key: employer.key, query: { tag: 'sorting' } });
    t.match(jobs.slice(0, 3), [
      { hiring: 'bidding', bid_count: 2, bid_limit: 5, hired_worker_ids: [] },
      { hiring: 'direct', bid_count: 0, bid_limit: 0, budget: { min: 500, max: 500, currency: 'CNY' } },
      { bid_count: 0, hired_worker_ids: active.workers.map(({ agent_id }) => agent_id) },
    ]);
    t.notOk('hires' in (jobs[2] as object), 'a list does not show hires');
  });

  await t.test('200: pages by number and by cursor; a new job does not shift a walk by cursor', async (t) => {
    const employer = await shrimp.agent('employer');
    const posted: string[] = [];
    for (let i = 0; i < 5; i++) posted.unshift(await shrimp.job(employer, { required_tags: ['paging'] }));
    const read = (query: object) =>
      shrimp.ok('listJobs', { key: employer.key, query: { tag: 'paging', limit: 2, ...query } });

    const first = await read({});
    t.match(first.pagination, { total: 5, total_capped: false, page: 1, limit: 2, has_more: true });
    const last = await read({ page: 3 });
    t.match(last.pagination, { page: 3, has_more: false, cursor: null });
    t.same(
      last.jobs.map((job) => job.job_id),
      posted.slice(4),
    );

    await shrimp.job(employer, { required_tags: ['paging'] });
    const walked = [...first.jobs];
    let { cursor } = first.pagination;
    while (cursor) {
      const { jobs, pagination } = await read({ cursor });
      t.equal(pagination.page, null);
      walked.push(...jobs);
      cursor = pagination.cursor;
    }
    t.same(
      walked.map((job) => job.job_id),
      posted,
    );
  });

  await t.test('400: the error names the invalid parameter', async (t) => {
    const agents = await shrimp.ok('listAgents', { key: admin_key, query: { limit: 1 } });
    for (const [query, path] of [
      [{ status: 'open' }, 'status'],
      [{ page: 0 }, 'page'],
      [{ page: 102, limit: 100 }, 'page'],
      [{ limit: 101 }, 'limit'],
      [{ cursor: 'bm9uc2Vuc2U' }, 'cursor'],
      [{ cursor: agents.pagination.cursor as string }, 'cursor'],
      [{ tag: ' ' }, 'tag'],
    ] as const) {
      const refusal = await shrimp.refused('listJobs', { key: admin_key, query });
      t.match(
        refusal,
        { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path }] } },
        JSON.stringify(query),
      );
    }
  });
});

t.test('createJob', async (t) => {
  const refuse = (request: Request) => shrimp.refused('createJob', { body: wanted, ...request });

  await t.test('201: the example of the source document; no money is held', async (t) => {
    // A separate market, because the workers of other tests would match.
    const market = await openMarket(t);
    const shrimp = new Shrimp(market);
    const register = async (agent_id: string, agent_type: string, capabilities: string[]) => {
      const body = { agent_id, agent_type, name: agent_id, capabilities };
      return { agent_id, key: (await shrimp.ok('registerAgent', { body })).token };
    };
    const employer = await register('employer_001', 'employer', []);
    await register('worker_001', 'worker', ['python', 'fastapi', 'sqlite']);
    await register('worker_003', 'worker', ['fastapi']);
    const body = {
      employer_id: 'employer_001',
      title: '开发 MCP 数据接口',
      description: '需要实现 FastAPI 接口...',
      required_tags: ['python', 'fastapi'],
      budget: { min: 1000, max: 3000, currency: 'CNY' },
      deadline: '2026-03-20T23:59:59Z',
      bid_limit: 5,
      priority: 'normal',
    };
    const { status, body: answer } = await shrimp.call('createJob', { key: employer.key, body });
    t.equal(status, 201);
    const { allowed_actions, ...posted } = answer.data;
    const { job_id, created_at } = posted;
    const matched_workers = ['worker_001', 'worker_003'];
    t.strictSame(
      { ...answer, data: posted },
      { success: true, data: { job_id, status: 'OPEN', created_at, matched_workers } },
    );
    t.match(allowed_actions, [{ operation_id: 'inviteWorker' }, { operation_id: 'deleteJob' }]);

    const { employer_id, deadline: _, ...printed } = body;
    const job = await shrimp.ok('getJob', { key: employer.key, path: { job_id } });
    t.hasStrict(job, { employer_id, ...printed, deadline: '2026-03-20T23:59:59.000Z', overdue: true });
    t.hasStrict(job, { bid_count: 0, hiring: 'bidding', close_reason: null, hires: [], version: 1 });
    t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  });

  await t.test('201: optional fields have defaults', async (t) => {
    const { key } = await shrimp.agent('all');
    const { job_id } = await shrimp.ok('createJob', { key, body: wanted });
    const job = await shrimp.ok('getJob', { key, path: { job_id } });
    t.hasStrict(job, { required_tags: [], bid_limit: 5, priority: 'normal', deadline: null, overdue: false });
    t.same(job.budget, { ...budget, currency: 'CNY' });
  });

  await t.test('201: tags are normalized; workers match by tag, and the employer is left out', async (t) => {
    const employer = await shrimp.agent('all', ['weaving']);
    const [one, both] = [
      await shrimp.agent('worker', ['weaving']),
      await shrimp.agent('all', ['weaving', 'é']),
    ];
    const { job_id, matched_workers } = await shrimp.ok('createJob', {
      key: employer.key,
      body: { ...wanted, required_tags: [' Weaving', 'weaving', 'E\u0301'] },
    });
    t.same(matched_workers, [both.agent_id, one.agent_id]);
    t.same((await row(job_id)).tags, ['weaving', 'é']);
  });

  await t.test('201: accepts the smallest and the largest values', async (t) => {
    const { key } = await shrimp.agent('employer');
    for (const body of [
      { budget: { min: 0.01, max: 0.01, currency: 'USD' } },
      { budget: { min: 4.35, max: 1_000_000_000 } },
      { bid_limit: 1, priority: 'low' },
      { bid_limit: 100, priority: 'urgent' },
    ]) {
      const { job_id } = await shrimp.ok('createJob', { key, body: { ...wanted, ...body } });
      t.match(await shrimp.ok('getJob', { key, path: { job_id } }), body);
    }
  });

  await t.test('201: a deadline without an offset is read in the time zone of the market', async (t) => {
    const { key } = await shrimp.agent('employer');
    for (const [deadline, shown] of [
      ['2199-03-28T08:00:00', '2199-03-28T00:00:00.000Z'],
      ['2199-03-28T08:00:00-03:30', '2199-03-28T11:30:00.000Z'],
    ]) {
      const { job_id } = await shrimp.ok('createJob', { key, body: { ...wanted, deadline } });
      const job = await shrimp.ok('getJob', { key, path: { job_id } });
      t.hasStrict(job, { deadline: shown, overdue: false });
    }
  });

  await t.test('201: a job expires at its deadline unless it was posted after it', async (t) => {
    const { key } = await shrimp.agent('employer');
    const past = await shrimp.job({ agent_id: '', key }, { deadline: '2026-03-20T23:59:59Z' });
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const passing = await shrimp.job({ agent_id: '', key }, { deadline: soon });
    for (const job_id of [past, passing]) await market.age(job_id, 24);
    await market.sweep();
    const read = (job_id: string) => shrimp.ok('getJob', { key, path: { job_id } });
    t.hasStrict(await read(past), { status: 'OPEN', overdue: true });
    t.hasStrict(await read(passing), { status: 'CLOSED', close_reason: 'expired', overdue: false });
  });

  await t.test('201: posting does not count against the spend limit of the key', async (t) => {
    const { key } = await shrimp.agent('employer');
    const capped = await shrimp.ok('createKey', { key, body: { spend_limit: 1 } });
    t.equal((await shrimp.call('createJob', { key: capped.token, body: wanted })).status, 201);
  });

  for (const [path, bodies] of Object.entries({
    'budget.min': [{ ...budget, min: 3000.01 }, { ...budget, min: 0 }, { ...budget, min: 0.001 }, { max: 1 }],
    'budget.max': [{ ...budget, max: 1_000_000_000.01 }, { ...budget, max: '3000' }, { min: 1 }],
    'budget.currency': [{ ...budget, currency: 'EUR' }],
    'budget.fee': [{ ...budget, fee: 1 }],
    budget: [3000, null, undefined],
    title: ['', ' ', 'x'.repeat(201), undefined],
    description: ['', ' \n', 'x'.repeat(10_001), undefined],
    required_tags: ['python', Array.from({ length: 33 }, (_, i) => `t${i}`)],
    'required_tags.0': [[''], ['x'.repeat(65)]],
    deadline: ['2199-02-30T08:00:00Z', '2199-03-28', 'tomorrow', null],
    bid_limit: [0, 101, 1.5, '5'],
    priority: ['asap', 'HIGH'],
    employer_id: ['', 'no name'],
    hiring: ['direct'],
  })) {
    await t.test(`400: an invalid ${path}`, async (t) => {
      const { key } = await shrimp.agent('employer');
      const field = path.split('.')[0] as string;
      for (const value of bodies) {
        const refusal = await refuse({ key, body: { ...wanted, [field]: value } });
        const sent = JSON.stringify(value)?.slice(0, 50);
        t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path }] } }, sent);
      }
    });
  }

  await t.test('403: workers and admins cannot post jobs', async (t) => {
    const { key } = await shrimp.agent('worker');
    const refusal = {
      status: 403,
      code: 'INVALID_AGENT_TYPE',
      details: { help: '/docs/errors/INVALID_AGENT_TYPE' },
    };
    t.match(await refuse({ key }), refusal);
    t.match(await refuse({ key: admin_key }), refusal);
  });

  await t.test('402: a prefunded job that the balance does not cover', async (t) => {
    const { key } = await shrimp.agent('employer');
    const body = { ...wanted, budget: { min: 1, max: 10_000.01 }, prefund: true };
    t.match(await refuse({ key, body }), { status: 402, code: 'INSUFFICIENT_FUNDS' });
  });

  await t.test('409: more than 50 open jobs', async (t) => {
    const employer = await shrimp.agent('employer');
    for (let i = 0; i < 50; i++) await shrimp.job(employer);
    t.match(await refuse({ key: employer.key }), {
      status: 409,
      details: { reason: 'job_limit', limit: 50 },
    });
  });

  await t.test('403: employer_id names another agent', async (t) => {
    const { key, agent_id } = await shrimp.agent('employer');
    t.match(await refuse({ key, body: { ...wanted, employer_id: 'employer_001' } }), {
      status: 403,
      code: 'FORBIDDEN',
      details: { reason: 'agent_mismatch', agent_id },
    });
  });
});

t.test('getJob', async (t) => {
  await t.test('200: any agent reads a job; only parties and admins see hires and disputes', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('review', 2);
    const feedback = '请补充接口文档';
    await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'ACTIVE', feedback } });
    await shrimp.ok('disputeJob', { key: employer.key, path, body: { reason: '接口缺少鉴权' } });
    const read = (key: string) => shrimp.ok('getJob', { key, path });

    const hired_worker_ids = workers.map(({ agent_id }) => agent_id);
    const whole = { employer_id: employer.agent_id, status: 'ACTIVE', disputed: true, hired_worker_ids };
    const hires = hired_worker_ids.map((worker_id) => ({ worker_id, amount: 2000, paid: 0, state: 'HIRED' }));
    for (const key of [employer.key, admin_key]) {
      const job = await read(key);
      t.match(job, { ...whole, feedback, dispute_reason: '接口缺少鉴权', hires });
    }
    for (const [i, { key }] of workers.entries()) {
      const job = await read(key);
      t.match(job, { ...whole, feedback, dispute_reason: '接口缺少鉴权' });
      t.same(
        job.hires?.map(({ worker_id }) => worker_id),
        [hired_worker_ids[i]],
        'a worker sees only its own hire',
      );
    }
    const stranger = await read((await shrimp.agent('all')).key);
    t.hasStrict(stranger, { feedback: null, dispute_reason: null, hires: null });
    t.match(stranger, whole);
  });

  await t.test('200: a job is overdue while the work of any worker is late', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await shrimp.deliver(first, path.job_id);
    const overdue = async (key: string) => (await shrimp.ok('getJob', { key, path })).overdue;
    t.equal(await overdue(employer.key), false);
    await market.age(path.job_id, 5 * 24);
    for (const { key } of [employer, second]) t.equal(await overdue(key), true);
    t.equal(await overdue(first.key), false, 'its own work is delivered');
  });

  await t.test('200: a job has the same id in both dialects', async (t) => {
    const { task_id } = await market.taskAt('progress');
    const job = await shrimp.ok('getJob', { key: admin_key, path: { job_id: task_id } });
    t.match(job, { job_id: task_id, hiring: 'direct', status: 'ACTIVE', budget: { min: 500, max: 500 } });
    t.match(job.hires, [{ amount: 500, state: 'HIRED' }]);
    const { job_id } = await shrimp.jobAt('open');
    const task = await market.ok('getTask', { key: admin_key, path: { task_id: job_id } });
    t.hasStrict(task, { task_id: job_id, hiring: 'bidding', budget: 3000, status: 'open' });
  });

  await t.test('400: an invalid id', async (t) => {
    const refusal = await shrimp.refused('getJob', { key: admin_key, path: { job_id: 'no id' } });
    t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'job_id' }] } });
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await shrimp.refused('getJob', { key: admin_key, path: nowhere }), job_not_found);
  });
});

t.test('deleteJob', async (t) => {
  const remove = (request: Request) => shrimp.ok('deleteJob', request);
  const refuse = (request: Request) => shrimp.refused('deleteJob', request);
  const closed = { status: 'CLOSED', close_reason: 'cancelled', bid_count: 0, overdue: false };

  await t.test('200: an open job is closed, its bids are rejected, and it can still be read', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('open', 2);
    t.hasStrict(await remove({ key: employer.key, path }), { ...closed, hires: [] });
    t.hasStrict(await shrimp.ok('getJob', { key: worker.key, path }), closed);
    t.same(await bids(path), ['REJECTED', 'REJECTED']);
  });

  await t.test('200: overdue work is refunded and the job is closed', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('active');
    await market.age(path.job_id, 5 * 24);
    const job = await remove({ key: employer.key, path });
    t.hasStrict(job, { ...closed, hired_worker_ids: [worker.agent_id] });
    t.match(job.hires, [{ state: 'REFUNDED', amount: 2000, paid: 0 }]);
    t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  });

  await t.test('200: work that is not overdue stays, delivered or not', async (t) => {
    for (const [days, status, held] of [
      [5, 'REVIEW', 2000],
      [9, 'ACTIVE', 4000],
    ] as const) {
      const employer = await shrimp.agent('employer');
      const workers = await Promise.all([1, 2, 3].map(() => shrimp.agent('worker')));
      const job_id = await shrimp.job(employer);
      const path = { job_id };
      for (const [i, delivery_days] of [5, 5, days].entries())
        await shrimp.bid(workers[i] as TestAgent, job_id, { delivery_days });
      const selected_worker_ids = workers.map(({ agent_id }) => agent_id);
      const body = { status: 'ACTIVE', selected_worker_ids };
      await shrimp.ok('updateJob', { key: employer.key, path, body });
      await shrimp.deliver(workers[0] as TestAgent, job_id);
      await market.age(job_id, 5 * 24);
      t.hasStrict(await remove({ key: employer.key, path }), { status, close_reason: null });
      t.same(await market.wallet(employer), { balance: 10_000 - held, held, pending: 0 });
    }
  });

  await t.test('403: the caller is not the employer', async (t) => {
    const { path, worker } = await shrimp.jobAt('open');
    for (const key of [worker.key, admin_key]) {
      const refusal = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_employer' } };
      t.match(await refuse({ key, path }), refusal);
    }
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), job_not_found);
  });

  await t.test('409: the work is not overdue or delivered, or the job is closed or disputed', async (t) => {
    for (const [stage, reason] of [
      ['active', 'not_overdue'],
      ['review', 'delivered'],
      ['closed', 'is_closed'],
    ] as const) {
      const { path, employer } = await shrimp.jobAt(stage);
      const before = await row(path.job_id);
      const refusal = { status: 409, code: 'INVALID_STATE', details: { reason, ...path } };
      t.match(await refuse({ key: employer.key, path }), refusal);
      t.same(await row(path.job_id), before);
    }
    const { path, employer, worker } = await shrimp.jobAt('review');
    const body = { status: 'ACTIVE', feedback: 'Once more.' };
    await shrimp.ok('updateJob', { key: employer.key, path, body });
    await shrimp.ok('disputeJob', { key: worker.key, path, body: { reason: 'Not as agreed.' } });
    await market.age(path.job_id, 30 * 24);
    t.match(await refuse({ key: employer.key, path }), { status: 409, details: { reason: 'disputed' } });
  });
});

t.test('listMatches', async (t) => {
  const list = (request: Request) => shrimp.ok('listMatches', request);

  await t.test('200: ranks workers, with matched and missing tags, for employer and admins', async (t) => {
    const employer = await shrimp.agent('employer');
    const both = await shrimp.agent('worker', ['carving', 'etching', 'python']);
    const { worker: rated, ...paid } = await shrimp.jobAt('closed', 1, {});
    const rating = { agent_id: rated.agent_id, quality_score: 5 };
    await shrimp.ok('createRating', { key: paid.employer.key, path: paid.path, body: rating });
    await market.ok('updateAgent', {
      key: rated.key,
      path: { agent_id: rated.agent_id },
      body: { capabilities: ['etching'] },
    });
    const job_id = await shrimp.job(employer, { required_tags: ['etching', 'carving'] });
    const expected = [
      {
        rank: 1,
        worker_id: both.agent_id,
        worker_name: both.agent_id,
        matched_tags: ['carving', 'etching'],
        missing_tags: [],
        covered: 1,
        trust_score: 0.5,
        active_jobs_count: 0,
      },
      {
        rank: 2,
        worker_id: rated.agent_id,
        worker_name: rated.agent_id,
        matched_tags: ['etching'],
        missing_tags: ['carving'],
        covered: 0.5,
        trust_score: 0.5192,
        active_jobs_count: 0,
      },
    ];
    for (const key of [employer.key, admin_key]) {
      t.same(await list({ key, path: { job_id } }), { job_id, matches: expected });
    }
    const first = await list({ key: employer.key, path: { job_id }, query: { limit: 1 } });
    t.same(first.matches, expected.slice(0, 1));
  });

  await t.test('200: lists ten workers unless limit is set', async (t) => {
    const employer = await shrimp.agent('employer');
    await Promise.all(Array.from({ length: 12 }, () => shrimp.agent('worker', ['crowding'])));
    const body = { ...wanted, required_tags: ['crowding'] };
    const { job_id, matched_workers } = await shrimp.ok('createJob', { key: employer.key, body });
    const read = async (query: object) =>
      (await list({ key: employer.key, path: { job_id }, ...query })).matches.map((match) => match.worker_id);
    t.equal(matched_workers.length, 10);
    t.same(await read({}), matched_workers);
    t.equal((await read({ query: { limit: 100 } })).length, 12);
  });

  await t.test('400: an invalid limit', async (t) => {
    const { path, employer } = await shrimp.jobAt('open');
    for (const limit of [0, 101, 'ten']) {
      const refusal = await shrimp.refused('listMatches', { key: employer.key, path, query: { limit } });
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'limit' }] } });
    }
  });

  await t.test('403: the caller is not the employer', async (t) => {
    const { path, worker } = await shrimp.jobAt('open');
    t.match(await shrimp.refused('listMatches', { key: worker.key, path }), {
      status: 403,
      code: 'FORBIDDEN',
      details: { reason: 'not_employer' },
    });
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await shrimp.refused('listMatches', { key: admin_key, path: nowhere }), job_not_found);
  });
});

const elsewhere = ['updateJob', 'withdrawFromJob', 'disputeJob', 'retractDispute', 'inviteWorker'];
await refuseEverywhere(t, shrimp, 'jobs', ({ id }) => !elsewhere.includes(id));
await seeEveryAnswer(t, shrimp, 'jobs', ({ id }) => !elsewhere.includes(id));

async function ids({ key }: TestAgent, query: Record<string, string>): Promise<string[]> {
  const { jobs } = await shrimp.ok('listJobs', { key, query });
  return jobs.map((job) => job.job_id);
}

async function bids({ job_id }: { job_id: string }): Promise<string[]> {
  const rows = await market.db.selectFrom('bid').select('status').where('job_id', '=', job_id).execute();
  return rows.map(({ status }) => status);
}

function row(job_id: string) {
  return market.db.selectFrom('job').selectAll().where('job_id', '=', job_id).executeTakeFirstOrThrow();
}
