import t, { type Test } from 'tap';
import { admin_key, openMarket, type Request, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// The moves of a posted job by its parties. test/domain/jobs/transitions.test.ts tries every move in every state.

const market = await openMarket(t, { max_active_hires: 2, platform_fee_bps: 333 });
const shrimp = new Shrimp(market);
const nowhere = { job_id: 'job_nowhere' };
const not_employer = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_employer' } };
const job_not_found = { status: 404, code: 'JOB_NOT_FOUND', details: nowhere };
const dispute = { reason: '接口缺少鉴权,与要求不符' };
const feedback = '请补充接口文档';
const update = (request: Request) => shrimp.ok('updateJob', request);
const refuse = (request: Request) => shrimp.refused('updateJob', request);

t.test('updateJob: hiring', async (t) => {
  await t.test('200: the example of the source document', async (t) => {
    const employer = await shrimp.agent('employer');
    const registration = { agent_id: 'worker_001', agent_type: 'worker', name: 'Python 开发虾' };
    const { token } = await shrimp.ok('registerAgent', { body: registration });
    const path = { job_id: await shrimp.job(employer) };
    await shrimp.bid({ agent_id: 'worker_001', key: token }, path.job_id);
    const body = { status: 'ACTIVE', selected_worker_ids: ['worker_001'] };
    const job = await update({ key: employer.key, path, body });
    t.hasStrict(job, { status: 'ACTIVE', bid_count: 0, hired_worker_ids: ['worker_001'], version: 2 });
    t.match(job.hires, [{ worker_id: 'worker_001', amount: 2000, paid: 0, currency: 'CNY', state: 'HIRED' }]);
    t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
  });

  await t.test('200: hires several workers, each at its quote, and rejects the other bids', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 2);
    const third = await shrimp.agent('worker');
    await shrimp.bid(third, path.job_id, { amount: 1234.56, delivery_days: 7 });
    const [first, second] = workers as [TestAgent, TestAgent];
    const job = await update({ key: employer.key, path, body: hiring([third, first]) });
    t.same(
      job.hires?.map(({ worker_id, amount, due_at }) => [
        worker_id,
        amount,
        daysBetween(job.updated_at, due_at),
      ]),
      [
        [first.agent_id, 2000, 5],
        [third.agent_id, 1234.56, 7],
      ],
    );
    t.same(await bids(path), ['ACCEPTED', 'REJECTED', 'ACCEPTED']);
    t.same(await market.wallet(employer), { balance: 6_765.44, held: 3_234.56, pending: 0 });
    for (const [{ agent_id }, active_jobs_count, status] of [
      [first, 1, 'busy'],
      [second, 0, 'idle'],
      [third, 1, 'busy'],
    ] as const) {
      const agent = await shrimp.ok('getAgent', { key: admin_key, path: { agent_id } });
      t.hasStrict(agent, { active_jobs_count, status });
    }
  });

  await t.test('200: a deadline within the last day of a quote ends it early', async (t) => {
    const deadline = new Date(Date.now() + 4.5 * 86_400_000).toISOString();
    const { path, employer, workers } = await shrimp.jobAt('open', 1, { deadline });
    const job = await update({ key: employer.key, path, body: hiring(workers) });
    t.match(job.hires, [{ due_at: deadline }]);
  });

  await t.test('402: a balance that covers two of three quotes hires no worker', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 3, { budget: { min: 1, max: 4000 } });
    for (const worker of workers) {
      await endBid(worker, path);
      await shrimp.bid(worker, path.job_id, { amount: 3333.34 });
    }
    await refuseHiring(
      t,
      { path, employer, workers },
      { status: 402, code: 'INSUFFICIENT_FUNDS', details: { help: '/docs/errors/INSUFFICIENT_FUNDS' } },
    );
  });

  await t.test('403: the quotes of three workers exceed the spend limit of the key', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 3);
    const { token } = await shrimp.ok('createKey', { key: employer.key, body: { spend_limit: 4_000 } });
    const refusal = { status: 403, code: 'SPEND_LIMIT_REACHED' };
    await refuseHiring(t, { path, employer: { ...employer, key: token }, workers }, refusal);
    const two = hiring(workers.slice(0, 2));
    t.hasStrict(
      await update({ key: token, path, body: two }),
      { status: 'ACTIVE' },
      'two quotes reach the limit exactly',
    );
  });

  await t.test('404: one of the workers has no live bid', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 3);
    const [, second] = workers as [TestAgent, TestAgent];
    await endBid(second, path);
    const stranger = await shrimp.agent('worker');
    for (const one of [second, stranger]) {
      const details = { ...path, worker_id: one.agent_id };
      const selected = [...workers.filter((worker) => worker !== second), one];
      const refusal = { status: 404, code: 'BID_NOT_FOUND', details };
      await refuseHiring(t, { path, employer, workers: selected }, refusal);
    }
  });

  await t.test('409: one of the workers is banned or has reached its hire limit', async (t) => {
    const banned = await shrimp.jobAt('open', 2);
    const { agent_id } = banned.workers[1] as TestAgent;
    await market.ban(agent_id);
    const invalid = { status: 409, code: 'INVALID_STATE' };
    await refuseHiring(t, banned, { ...invalid, details: { reason: 'worker_banned', worker_id: agent_id } });

    const full = await shrimp.jobAt('open', 2);
    for (let i = 0; i < 2; i++) {
      const path = { job_id: await shrimp.job(full.employer) };
      await shrimp.bid(full.worker, path.job_id);
      await update({ key: full.employer.key, path, body: hiring([full.worker]) });
    }
    const details = { reason: 'hire_limit', limit: 2, worker_id: full.worker.agent_id };
    await refuseHiring(t, full, { ...invalid, details });
  });

  await t.test('400: the job is not open for bids', async (t) => {
    for (const [stage, reason] of [
      ['active', 'is_active'],
      ['review', 'is_review'],
      ['closed', 'is_closed'],
    ] as const) {
      const { path, employer, workers } = await shrimp.jobAt(stage);
      const refusal = { status: 400, code: 'JOB_NOT_OPEN', details: { reason, ...path } };
      await refuseHiring(t, { path, employer, workers }, refusal);
    }
    const { task_id, publisher, worker } = await market.taskAt('open');
    t.match(await refuse({ key: publisher.key, path: { job_id: task_id }, body: hiring([worker]) }), {
      status: 400,
      code: 'JOB_NOT_OPEN',
      details: { reason: 'direct', job_id: task_id },
    });
  });

  await t.test('403: the caller is not the employer', async (t) => {
    const { path, workers } = await shrimp.jobAt('open');
    for (const key of [workers[0]?.key, admin_key])
      t.match(await refuse({ key, path, body: hiring(workers) }), not_employer);
  });
});

t.test('updateJob: one change at a time', async (t) => {
  const selected_worker_ids = ['worker_001'];

  await t.test('400 one_change: both languages say what ACTIVE needs', async (t) => {
    const { path, employer } = await shrimp.jobAt('review');
    for (const language of ['zh', 'en']) {
      const headers = { 'accept-language': language };
      const { message } = await refuse({ key: employer.key, path, body: { status: 'ACTIVE' }, headers });
      t.match(message, /ACTIVE.*selected_worker_ids.*feedback/);
    }
  });

  await t.test('400: any other combination of fields; the error names the wrong field', async (t) => {
    const { path, employer } = await shrimp.jobAt('review');
    const before = await row(path.job_id);
    for (const [body, at] of [
      [{}, 'body'],
      [{ status: 'ACTIVE' }, 'status'],
      [{ status: 'ACTIVE', selected_worker_ids, feedback }, 'status'],
      [{ status: 'ACTIVE', selected_worker_ids, bid_limit: 9 }, 'bid_limit'],
      [{ status: 'ACTIVE', feedback, title: 'Another' }, 'title'],
      [{ status: 'ACTIVE', selected_worker_ids, worker_ids: ['worker_001'] }, 'worker_ids'],
      [{ status: 'ACTIVE', worker_ids: ['worker_001'] }, 'status'],
      [{ status: 'CLOSED', feedback }, 'feedback'],
      [{ status: 'CLOSED', selected_worker_ids }, 'selected_worker_ids'],
      [{ status: 'CLOSED', priority: 'low' }, 'priority'],
      [{ selected_worker_ids }, 'status'],
      [{ feedback }, 'status'],
      [{ status: 'OPEN' }, 'status'],
      [{ status: 'REVIEW' }, 'status'],
      [{ status: null }, 'status'],
      [{ status: 'ACTIVE', selected_worker_ids: [] }, 'selected_worker_ids'],
      [{ status: 'ACTIVE', selected_worker_ids: ['a_1', 'a_1'] }, 'selected_worker_ids'],
      [{ status: 'ACTIVE', selected_worker_ids: ['no name'] }, 'selected_worker_ids.0'],
      [{ status: 'ACTIVE', feedback: ' ' }, 'feedback'],
      [{ status: 'ACTIVE', feedback: 'x'.repeat(4_001) }, 'feedback'],
      [{ status: 'ACTIVE', feedback, worker_ids: [] }, 'worker_ids'],
      [{ employer_id: employer.agent_id }, 'employer_id'],
    ] as const) {
      const refusal = await refuse({ key: employer.key, path, body });
      const sent = JSON.stringify(body).slice(0, 80);
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: at }] } }, sent);
    }
    t.same(await row(path.job_id), before);
  });

  await t.test('404: the job does not exist, for every kind of change', async (t) => {
    for (const body of [
      { status: 'ACTIVE', selected_worker_ids },
      { status: 'ACTIVE', feedback },
      { status: 'CLOSED' },
      { title: 'Another' },
    ]) {
      t.match(await refuse({ key: admin_key, path: nowhere, body }), job_not_found);
    }
  });
});

t.test('updateJob: returning work', async (t) => {
  const body = { status: 'ACTIVE', feedback };

  await t.test('200: returns the work of every worker, with at least 72 hours left', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('review', 2);
    await market.age(path.job_id, 4 * 24);
    const job = await update({ key: employer.key, path, body });
    t.hasStrict(job, { status: 'ACTIVE', feedback, revisions: 1, delivered_at: null, overdue: false });
    const again = { state: 'HIRED', delivered_at: null, on_time: true, paid: 0, revisions: 1 };
    t.match(job.hires, [again, again]);
    for (const { due_at } of job.hires ?? []) t.equal(daysBetween(job.updated_at, due_at), 3);
    t.same(await market.wallet(employer), { balance: 6_000, held: 4_000, pending: 0 });
    for (const { key, agent_id } of workers) {
      const agent = await shrimp.ok('getAgent', { key, path: { agent_id } });
      t.hasStrict(agent, { status: 'busy', active_jobs_count: 1 });
    }
  });

  await t.test('200: returns only the work of the named workers', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('review', 3);
    const [first, second, third] = workers as [TestAgent, TestAgent, TestAgent];
    const worker_ids = [third.agent_id, first.agent_id];
    const job = await update({ key: employer.key, path, body: { ...body, worker_ids } });
    t.hasStrict(job, { status: 'ACTIVE', revisions: 1 });
    t.match(job.hires, [{ state: 'HIRED' }, { state: 'DELIVERED', on_time: true }, { state: 'HIRED' }]);
    t.hasStrict(await market.wallet(second), { pending: 1933.4 });
    for (const worker of [first, third]) await shrimp.deliver(worker, path.job_id);
    t.hasStrict(await shrimp.ok('getJob', { key: employer.key, path }), { status: 'REVIEW' });
  });

  await t.test('400: one of the named workers is not hired', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('review');
    const worker_ids = [worker.agent_id, (await shrimp.agent('worker')).agent_id];
    t.match(await refuse({ key: employer.key, path, body: { ...body, worker_ids } }), {
      status: 400,
      code: 'VALIDATION_ERROR',
      details: { fields: [{ path: 'worker_ids.1' }] },
    });
  });

  await t.test('403: the caller is not the employer', async (t) => {
    const { path, worker } = await shrimp.jobAt('review');
    t.match(await refuse({ key: worker.key, path, body }), not_employer);
  });

  await t.test('200: returns what is delivered while another worker has not delivered yet', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    await shrimp.deliver(workers[0] as TestAgent, path.job_id);
    const worker_ids = [workers[1]?.agent_id];
    t.match(await refuse({ key: employer.key, path, body: { ...body, worker_ids } }), {
      status: 409,
      details: { reason: 'is_active', worker_id: workers[1]?.agent_id },
    });
    const job = await update({ key: employer.key, path, body });
    t.match(job.hires, [
      { state: 'HIRED', revisions: 1 },
      { state: 'HIRED', revisions: 0 },
    ]);
  });

  await t.test('409: a job can be returned five times, not six', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('review');
    for (let revision = 1; revision <= 5; revision++) {
      t.hasStrict(await update({ key: employer.key, path, body }), { revisions: revision });
      await shrimp.deliver(worker, path.job_id);
    }
    const refusal = { status: 409, code: 'INVALID_STATE', details: { reason: 'revision_limit', limit: 5 } };
    t.match(await refuse({ key: employer.key, path, body }), refusal);
    t.match(await row(path.job_id), { status: 'REVIEW', revisions: 5 });
  });

  await t.test('409: one of the workers is banned and cannot deliver again', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('review', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await market.ban(second.agent_id);
    const details = { reason: 'worker_banned', worker_id: second.agent_id };
    const refusal = { status: 409, code: 'INVALID_STATE', details };
    t.match(await refuse({ key: employer.key, path, body }), refusal);
    t.match(await row(path.job_id), { status: 'REVIEW', revisions: 0 });
    const job = await update({ key: employer.key, path, body: { ...body, worker_ids: [first.agent_id] } });
    t.match(job.hires, [{ state: 'HIRED' }, { state: 'DELIVERED' }]);
  });

  await t.test('409: the work is not delivered, or the job is closed or disputed', (t) =>
    refuseInStates(t, body),
  );
});

t.test('updateJob: accepting work', async (t) => {
  const body = { status: 'CLOSED' };
  const closed = { ...body, close_reason: 'completed', disputed: false, overdue: false };

  await t.test('200: each worker is paid its quote less the fee', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 2);
    const third = await shrimp.agent('worker');
    await shrimp.bid(third, path.job_id, { amount: 1234.56 });
    await update({ key: employer.key, path, body: hiring([...workers, third]) });
    for (const worker of [...workers, third]) await shrimp.deliver(worker, path.job_id);

    const job = await update({ key: employer.key, path, body });
    t.hasStrict(job, closed);
    const [full, part] = [
      { state: 'PAID', amount: 2000, paid: 2000, on_time: true },
      { state: 'PAID', amount: 1234.56, paid: 1234.56, on_time: true },
    ];
    t.match(job.hires, [full, full, part]);
    // 3.33 % of 2000 is 66.60, and of 1234.56 it is 41.110848, rounded up.
    for (const worker of workers) t.hasStrict(await market.wallet(worker), { balance: 11_933.4, pending: 0 });
    t.hasStrict(await market.wallet(third), { balance: 11_193.44, pending: 0 });
    t.same(await market.wallet(employer), { balance: 4_765.44, held: 0, pending: 0 });
    t.match(await row(path.job_id), { paid: 523_456n, sweep_at: null });
  });

  await t.test('200: pays the named workers while the others go on', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await shrimp.deliver(first, path.job_id);
    const refusal = { status: 409, code: 'INVALID_STATE', details: { reason: 'is_active', ...path } };
    t.match(await refuse({ key: employer.key, path, body }), refusal, 'without names');
    const named = { ...body, worker_ids: [first.agent_id] };
    t.match(await update({ key: employer.key, path, body: named }), {
      status: 'ACTIVE',
      hires: [
        { state: 'PAID', paid: 2000 },
        { state: 'HIRED', paid: 0 },
      ],
    });
    t.same(await market.wallet(employer), { balance: 6_000, held: 2_000, pending: 0 });
    await shrimp.deliver(second, path.job_id);
    t.hasStrict(await update({ key: employer.key, path, body }), closed);
    t.same(await market.wallet(employer), { balance: 6_000, held: 0, pending: 0 });
  });

  await t.test('200: each delivery has its own window, however late the others are', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await shrimp.deliver(first, path.job_id);
    const deadline = new Date(Date.now() + 300 * 86_400_000).toISOString();
    await update({ key: employer.key, path, body: { deadline } });
    await market.age(path.job_id, 72);
    await market.sweep();
    const job = await shrimp.ok('getJob', { key: employer.key, path });
    t.match(job, { status: 'ACTIVE', hires: [{ state: 'PAID' }, { state: 'HIRED' }] });
    t.same(await market.wallet(first), { balance: 11_933.4, held: 0, pending: 0 });
    await shrimp.ok('withdrawFromJob', { key: second.key, path });
    const done = await shrimp.ok('getJob', { key: employer.key, path });
    t.match(done, { status: 'CLOSED', close_reason: 'completed' }, 'a job with a paid hire never reopens');
  });

  await t.test(
    '200: during a dispute the employer can accept the disputed work, the others go on',
    async (t) => {
      const { path, employer, workers } = await shrimp.jobAt('active', 2);
      const [first, second] = workers as [TestAgent, TestAgent];
      await shrimp.deliver(first, path.job_id);
      await shrimp.ok('disputeJob', { key: first.key, path, body: dispute });
      const job = await update({ key: employer.key, path, body });
      t.match(job, { status: 'ACTIVE', disputed: false, hires: [{ state: 'PAID' }, { state: 'HIRED' }] });
      t.same(await market.wallet(employer), { balance: 6_000, held: 2_000, pending: 0 });
      t.hasStrict(await market.wallet(second), { balance: 10_000 });
    },
  );

  await t.test('200: a job whose last undecided worker withdraws is completed, not open again', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await shrimp.deliver(first, path.job_id);
    await update({ key: employer.key, path, body: { ...body, worker_ids: [first.agent_id] } });
    t.hasStrict(await shrimp.ok('withdrawFromJob', { key: second.key, path }), closed);
  });

  await t.test('403: a capped key counts what it releases of jobs of other keys', async (t) => {
    const { path, employer } = await shrimp.jobAt('review', 2);
    const { token: small } = await shrimp.ok('createKey', {
      key: employer.key,
      body: { spend_limit: 3_999 },
    });
    t.match(await refuse({ key: small, path, body }), { status: 403, code: 'SPEND_LIMIT_REACHED' });
    const { token: enough } = await shrimp.ok('createKey', {
      key: employer.key,
      body: { spend_limit: 4_000 },
    });
    t.hasStrict(await update({ key: enough, path, body }), closed);
    const own = await shrimp.jobAt('open');
    const { token } = await shrimp.ok('createKey', { key: own.employer.key, body: { spend_limit: 2_000 } });
    await update({ key: token, path: own.path, body: hiring(own.workers) });
    await shrimp.deliver(own.worker, own.job_id);
    t.hasStrict(await update({ key: token, path: own.path, body }), closed, 'its own hire counted once');
  });

  await t.test('403: the caller is not the employer', async (t) => {
    const { path, worker } = await shrimp.jobAt('review');
    t.match(await refuse({ key: worker.key, path, body }), not_employer);
  });

  await t.test('409: the work is not delivered, or the job is closed', (t) =>
    refuseInStates(t, body, ['open', 'active', 'closed']),
  );
});

t.test('updateJob: editing', async (t) => {
  const everything = {
    title: 'Another',
    description: 'Something else.',
    required_tags: [' Rust', 'rust'],
    budget: { min: 500, max: 4000, currency: 'CNY' },
    deadline: '2199-01-01T00:00:00Z',
    bid_limit: 2,
    priority: 'urgent',
  };
  const edited = { ...everything, required_tags: ['rust'], deadline: '2199-01-01T00:00:00.000Z' };

  await t.test('200: an open job without bids can change in every field', async (t) => {
    const employer = await shrimp.agent('employer');
    const path = { job_id: await shrimp.job(employer) };
    t.hasStrict(await update({ key: employer.key, path, body: everything }), { ...edited, version: 2 });
    const again = await update({ key: employer.key, path, body: { priority: 'low' } });
    t.hasStrict(again, { ...edited, priority: 'low', version: 3 }, 'fields that are not sent stay the same');
    t.match(await row(path.job_id), { sweep_at: new Date('2199-01-01') });
  });

  await t.test('200: while a bid is live, only a few fields can change', async (t) => {
    const before = { deadline: '2198-01-01T00:00:00Z', min_trust: 0.5 };
    const { path, employer, worker } = await shrimp.jobAt('open', 1, before);
    const { deadline, bid_limit, priority, ...fixed } = everything;
    const refusal = (...locked: string[]) => ({
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'has_bids', locked, ...path },
    });
    for (const [field, value] of Object.entries(fixed)) {
      const body = { [field]: value, priority };
      t.match(await refuse({ key: employer.key, path, body }), refusal(field));
    }
    const body = { required_tags: ['go'], title: 'z' };
    t.match(
      await refuse({ key: employer.key, path, body }),
      refusal('title', 'required_tags'),
      'by the wire name',
    );
    const free = await update({ key: employer.key, path, body: { deadline, bid_limit, priority } });
    t.hasStrict(free, {
      deadline: edited.deadline,
      bid_limit,
      priority,
      title: '开发 MCP 数据接口',
      version: 2,
    });
    await endBid(worker, path);
    t.hasStrict(await update({ key: employer.key, path, body: fixed }), edited);
  });

  await t.test('409, 200: an overdue job without bids can get a deadline, and expires at it', async (t) => {
    const { path, employer, worker, bid_ids } = await shrimp.jobAt('open', 1, {
      deadline: '2026-03-20T23:59:59Z',
    });
    const deadline = new Date(Date.now() + 3_600_000).toISOString();
    t.match(await refuse({ key: employer.key, path, body: { deadline } }), {
      status: 409,
      details: { reason: 'has_bids', locked: ['deadline'] },
    });
    await shrimp.ok('withdrawBid', { key: worker.key, path: { ...path, bid_id: String(bid_ids[0]) } });
    t.hasStrict(await update({ key: employer.key, path, body: { deadline } }), { deadline, overdue: false });
    await market.age(path.job_id, 2);
    await market.sweep();
    const job = await shrimp.ok('getJob', { key: employer.key, path });
    t.hasStrict(job, { status: 'CLOSED', close_reason: 'expired' });
    t.same(await bids(path), ['WITHDRAWN']);
  });

  await t.test('200: an active job can only get a later deadline, which moves due times', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    await shrimp.deliver(workers[0] as TestAgent, path.job_id);
    const before = await shrimp.ok('getJob', { key: employer.key, path });
    const deadline = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const job = await update({ key: employer.key, path, body: { deadline } });
    t.match(job.hires, [{ due_at: before.hires?.[0]?.due_at }, { due_at: deadline }]);
    t.match(await row(path.job_id), { sweep_at: new Date(Date.parse(deadline) + 72 * 3_600_000) });

    for (const body of [{ priority: 'low' }, { title: 'Another', deadline: '2199-01-01T00:00:00Z' }]) {
      const refusal = { status: 409, code: 'INVALID_STATE', details: { reason: 'is_active', ...path } };
      t.match(await refuse({ key: employer.key, path, body }), refusal);
    }
    const earlier = { deadline: new Date(Date.parse(deadline) - 1).toISOString() };
    const refusal = { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'deadline' }] } };
    t.match(await refuse({ key: employer.key, path, body: earlier }), refusal);
  });

  await t.test('200: an earlier deadline does not move a due time', async (t) => {
    const { path, employer } = await shrimp.jobAt('active');
    const before = await shrimp.ok('getJob', { key: employer.key, path });
    const deadline = new Date(Date.now() + 3_600_000).toISOString();
    const job = await update({ key: employer.key, path, body: { deadline } });
    t.hasStrict(job, { deadline });
    t.same(job.hires, before.hires);
  });

  await t.test('200: a direct job has one price and no bid limit, and a raise is spending', async (t) => {
    const publisher = await market.agent();
    const { token: key } = await shrimp.ok('createKey', { key: publisher.key, body: { spend_limit: 700 } });
    const path = { job_id: await market.task({ ...publisher, key }, { budget: 500 }) };
    const price = (amount: number) => ({ budget: { min: amount, max: amount } });
    t.match(await refuse({ key, path, body: price(700.01) }), { status: 403, code: 'SPEND_LIMIT_REACHED' });
    t.match(await update({ key, path, body: price(700) }), price(700));
    t.match(await refuse({ key, path, body: price(699.99) }), {
      status: 400,
      details: { fields: [{ path: 'budget.max', rule: 'not_lower', limit: 700 }] },
    });
    t.match(await refuse({ key, path, body: { budget: { min: 700, max: 701 } } }), {
      status: 400,
      details: { fields: [{ path: 'budget.min' }] },
    });
    for (const [field, value] of [
      ['bid_limit', 9],
      ['title', 'Ten times the work'],
      ['description', 'Ten times the work'],
      ['required_tags', ['everything']],
      ['deadline', '2199-01-01T00:00:00Z'],
    ] as const) {
      const refusal = { status: 409, code: 'INVALID_STATE', details: { reason: 'direct', ...path } };
      t.match(await refuse({ key, path, body: { [field]: value } }), refusal, field);
    }
  });

  await t.test('400: a value that is invalid for a new job or for this job', async (t) => {
    const { path, employer } = await shrimp.jobAt('open', 3, { deadline: '2199-01-01T00:00:00Z' });
    const empty = { job_id: await shrimp.job(employer) };
    for (const [at, body, where] of [
      ['bid_limit', { bid_limit: 2 }, path],
      ['bid_limit', { bid_limit: 101 }, path],
      ['deadline', { deadline: '2198-12-31T23:59:59Z' }, path],
      ['deadline', { deadline: '2026-03-20T23:59:59Z' }, empty],
      ['deadline', { deadline: null }, empty],
      ['budget.currency', { budget: { min: 1, max: 2, currency: 'USD' } }, empty],
      ['budget.min', { budget: { min: 2.01, max: 2 } }, empty],
      ['budget.max', { budget: { min: 1, max: 2.001 } }, empty],
      ['budget.max', { budget: { min: 1 } }, empty],
      ['title', { title: ' ' }, empty],
      ['required_tags.0', { required_tags: [''] }, empty],
      ['priority', { priority: 'asap' }, empty],
    ] as const) {
      const refusal = await refuse({ key: employer.key, path: where, body });
      const sent = JSON.stringify(body);
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: at }] } }, sent);
    }
    t.match(await row(path.job_id), { version: 1 });
    t.match(await row(empty.job_id), { version: 1 });
    t.hasStrict(await update({ key: employer.key, path, body: { bid_limit: 3 } }), { bid_limit: 3 });
  });

  await t.test('403: the caller is not the employer', async (t) => {
    const { path, worker } = await shrimp.jobAt('open');
    for (const key of [worker.key, admin_key])
      t.match(await refuse({ key, path, body: { priority: 'low' } }), not_employer);
  });

  await t.test('409: the job is in review or closed', async (t) => {
    await refuseInStates(t, { deadline: '2199-01-01T00:00:00Z' }, ['review', 'closed']);
  });

  await t.test('400: work is due at most 366 days after the hire', async (t) => {
    const { path, employer } = await shrimp.jobAt('active');
    t.match(await refuse({ key: employer.key, path, body: { deadline: '9999-12-31T23:59:59Z' } }), {
      status: 400,
      details: { fields: [{ path: 'deadline', rule: 'too_late' }] },
    });
    const deadline = new Date(Date.now() + 365.9 * 86_400_000).toISOString();
    t.match(await update({ key: employer.key, path, body: { deadline } }), { hires: [{ due_at: deadline }] });
  });

  await t.test('409: a first deadline beneath a live bid', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('open');
    const body = { deadline: new Date(Date.now() + 3_000).toISOString() };
    t.match(await refuse({ key: employer.key, path, body }), {
      status: 409,
      details: { reason: 'has_bids', locked: ['deadline'] },
    });
    await endBid(worker, path);
    await update({ key: employer.key, path, body });
  });
});

t.test('withdrawFromJob', async (t) => {
  const withdraw = (request: Request) => shrimp.ok('withdrawFromJob', request);
  const refuse = (request: Request) => shrimp.refused('withdrawFromJob', request);

  await t.test('200: the employer gets a refund, and the other bids are live again', async (t) => {
    const { path, employer, workers, worker } = await shrimp.jobAt('open', 2);
    await update({ key: employer.key, path, body: hiring([worker]) });
    const job = await withdraw({ key: worker.key, path });
    t.hasStrict(job, { status: 'OPEN', bid_count: 1, hired_worker_ids: [], hires: null, version: 3 });
    t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
    t.same(await bids(path), ['WITHDRAWN', 'PENDING']);
    await update({ key: employer.key, path, body: hiring(workers.slice(1)) });
    t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
  });

  await t.test('200: bids that ended 72 hours ago or at the word of a party stay ended', async (t) => {
    const { path, employer, workers, bid_ids } = await shrimp.jobAt('open', 4);
    const [hired, refused, withdrawn, old] = workers as [TestAgent, TestAgent, TestAgent, TestAgent];
    const bid = { job_id: path.job_id, bid_id: String(bid_ids[1]) };
    await shrimp.ok('rejectBid', { key: employer.key, path: bid });
    await endBid(withdrawn, path);
    await update({ key: employer.key, path, body: hiring([hired]) });
    await market.db
      .updateTable('bid')
      .set({ ended_at: new Date(Date.now() - 72 * 3_600_000) })
      .where('worker_id', '=', old.agent_id)
      .execute();
    t.hasStrict(await withdraw({ key: hired.key, path }), { status: 'OPEN', bid_count: 0 });
    const body = { proposal: 'Again.', quote: { amount: 1500, delivery_days: 5 } };
    t.match(await shrimp.refused('createBid', { key: refused.key, path, body }), { status: 409 });
    for (const one of [withdrawn, old]) await shrimp.bid(one, path.job_id);
  });

  await t.test('200: the other workers stay hired', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    t.hasStrict(await withdraw({ key: first.key, path }), { status: 'ACTIVE', hires: null });
    const job = await shrimp.ok('getJob', { key: employer.key, path });
    t.hasStrict(job, { hired_worker_ids: [second.agent_id] });
    t.match(job.hires, [{ worker_id: second.agent_id }]);
    t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
    t.same(await bids(path), ['WITHDRAWN', 'ACCEPTED']);
  });

  await t.test('200: a job reopened past its deadline expires', async (t) => {
    const deadline = new Date(Date.now() + 6 * 86_400_000).toISOString();
    const { path, worker } = await shrimp.jobAt('active', 1, { deadline });
    await market.age(path.job_id, 7 * 24);
    t.hasStrict(await withdraw({ key: worker.key, path }), { status: 'OPEN', overdue: true });
    await market.sweep();
    const job = await shrimp.ok('getJob', { key: worker.key, path });
    t.hasStrict(job, { status: 'CLOSED', close_reason: 'expired' });
  });

  await t.test('200: during a dispute the worker can withdraw, its work returned or not', async (t) => {
    for (const returned of [true, false]) {
      const { path, employer, worker } = await shrimp.jobAt('review');
      if (returned) await update({ key: employer.key, path, body: { status: 'ACTIVE', feedback } });
      await shrimp.ok('disputeJob', { key: employer.key, path, body: dispute });
      t.hasStrict(await withdraw({ key: worker.key, path }), { status: 'OPEN', disputed: false });
      const job = await shrimp.ok('getJob', { key: employer.key, path });
      t.hasStrict(job, { dispute_reason: null, feedback: null, delivered_at: null, hires: [] });
      t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
    }
  });

  await t.test('403: the caller is not hired', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 2);
    await update({ key: employer.key, path, body: hiring(workers.slice(0, 1)) });
    const refusal = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_hired' } };
    for (const key of [employer.key, workers[1]?.key, admin_key])
      t.match(await refuse({ key, path }), refusal);
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), job_not_found);
  });

  await t.test('409: the work is delivered, or the job is closed', async (t) => {
    for (const [stage, reason] of [
      ['review', 'delivered'],
      ['closed', 'is_closed'],
    ] as const) {
      const { path, worker } = await shrimp.jobAt(stage);
      const refusal = { status: 409, code: 'INVALID_STATE', details: { reason, ...path } };
      t.match(await refuse({ key: worker.key, path }), refusal);
    }
    const { path, workers } = await shrimp.jobAt('active', 2);
    await shrimp.deliver(workers[0] as TestAgent, path.job_id);
    const refusal = { status: 409, details: { reason: 'delivered', ...path } };
    t.match(await refuse({ key: workers[0]?.key, path }), refusal, 'another worker has not delivered yet');
  });
});

t.test('disputeJob', async (t) => {
  const refuse = (request: Request) => shrimp.refused('disputeJob', { body: dispute, ...request });

  await t.test(
    '200: a worker disputes its own delivery, the employer those that it names, or all',
    async (t) => {
      for (const [party, named, disputed] of [
        ['worker', undefined, [true, false]],
        ['employer', undefined, [true, true]],
        ['employer', [1], [false, true]],
      ] as const) {
        const at = await shrimp.jobAt('review', 2);
        const { key, agent_id } = at[party];
        const worker_ids = named?.map((i) => at.workers[i]?.agent_id);
        const body = { ...dispute, ...(worker_ids && { worker_ids }) };
        await shrimp.ok('disputeJob', { key, path: at.path, body });
        const job = await shrimp.ok('getJob', { key: at.employer.key, path: at.path });
        t.match(job, {
          status: 'REVIEW',
          disputed: true,
          dispute_reason: dispute.reason,
          dispute: { raised_by: agent_id, reason: dispute.reason },
        });
        t.same(
          job.hires?.map((hire) => hire.disputed),
          disputed,
        );
        t.equal(daysBetween(String(job.dispute?.raised_at), String(job.dispute?.decides_at)), 14);
      }
    },
  );

  await t.test('200: what nobody disputes is paid, and after 14 days the market decides', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('review', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    const body = { ...dispute, worker_ids: [first.agent_id] };
    await shrimp.ok('disputeJob', { key: employer.key, path, body });
    await market.age(path.job_id, 72);
    await market.sweep();
    t.hasStrict(await market.wallet(second), { balance: 11_933.4 });
    t.hasStrict(await market.wallet(first), { balance: 10_000, pending: 1_933.4 });
    await market.age(path.job_id, 11 * 24);
    await market.sweep();
    t.hasStrict(await market.wallet(first), { balance: 11_933.4, pending: 0 });
    const job = await shrimp.ok('getJob', { key: employer.key, path });
    t.match(job, { status: 'CLOSED', close_reason: 'resolved', disputed: false, dispute: null });
  });

  await t.test('409: nothing is delivered yet', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('active');
    for (const { key } of [employer, worker])
      t.match(await refuse({ key, path }), { status: 409, details: { reason: 'nothing_to_dispute' } });
  });

  await t.test('400: one of the named workers is not hired', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('review');
    const worker_ids = [worker.agent_id, (await shrimp.agent('worker')).agent_id];
    t.match(await refuse({ key: employer.key, path, body: { ...dispute, worker_ids } }), {
      status: 400,
      code: 'VALIDATION_ERROR',
      details: { fields: [{ path: 'worker_ids.1', rule: 'hired_workers' }] },
    });
  });

  await t.test('400: the reason is missing, blank or too long', async (t) => {
    const { path, employer } = await shrimp.jobAt('active');
    for (const reason of ['', ' \n', 'x'.repeat(4_001), undefined]) {
      const refusal = { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'reason' }] } };
      t.match(await refuse({ key: employer.key, path, body: { reason } }), refusal);
    }
  });

  await t.test('403: the caller is neither the employer nor hired', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 2);
    await update({ key: employer.key, path, body: hiring(workers.slice(0, 1)) });
    const refusal = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_party' } };
    for (const key of [workers[1]?.key, admin_key]) t.match(await refuse({ key, path }), refusal);
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), job_not_found);
  });

  await t.test('409: the job is open, closed or already disputed', async (t) => {
    for (const [stage, reason] of [
      ['open', 'is_open'],
      ['closed', 'is_closed'],
    ] as const) {
      const { path, employer } = await shrimp.jobAt(stage);
      const refusal = { status: 409, code: 'INVALID_STATE', details: { reason, ...path } };
      t.match(await refuse({ key: employer.key, path }), refusal);
    }
    const { path, employer, worker } = await shrimp.jobAt('review');
    await shrimp.ok('disputeJob', { key: employer.key, path, body: dispute });
    t.match(await refuse({ key: worker.key, path }), { status: 409, details: { reason: 'disputed' } });
  });

  await t.test('409: 14 days after the first dispute of a job', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('active', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await shrimp.deliver(first, path.job_id);
    await shrimp.ok('disputeJob', { key: first.key, path, body: dispute });
    await shrimp.ok('retractDispute', { key: first.key, path });
    await market.age(path.job_id, 14 * 24);
    await shrimp.deliver(second, path.job_id);
    t.match(await refuse({ key: second.key, path }), { status: 409, details: { reason: 'dispute_over' } });
    t.match(await refuse({ key: employer.key, path }), { status: 409, details: { reason: 'dispute_over' } });
  });
});

t.test('retractDispute', async (t) => {
  const refuse = (request: Request) => shrimp.refused('retractDispute', request);

  await t.test('200: the raiser takes it back, and cannot dispute again', async (t) => {
    const { path, employer, worker } = await shrimp.jobAt('review');
    await shrimp.ok('disputeJob', { key: worker.key, path, body: dispute });
    const not_raiser = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_raiser' } };
    t.match(await refuse({ key: employer.key, path }), not_raiser);
    const job = await shrimp.ok('retractDispute', { key: worker.key, path });
    t.match(job, { status: 'REVIEW', disputed: false, dispute: null, hires: [{ disputed: false }] });
    const again = await shrimp.refused('disputeJob', { key: worker.key, path, body: dispute });
    t.match(again, { status: 409, details: { reason: 'dispute_used' } });
    t.match(await refuse({ key: worker.key, path }), { status: 409, details: { reason: 'not_disputed' } });
  });

  await t.test('200: the others work on meanwhile', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('active', 2);
    await shrimp.deliver(worker, job_id);
    await shrimp.ok('disputeJob', { key: employer.key, path, body: dispute });
    const job = await shrimp.ok('retractDispute', { key: employer.key, path });
    t.match(job, { status: 'ACTIVE', disputed: false });
    t.strictSame(new Set(job.hires?.map(({ on_time }) => on_time)), new Set([true, null]));
  });

  await t.test('200: the dispute of the other party stays', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('review', 2);
    const [first, second] = workers as [TestAgent, TestAgent];
    await shrimp.ok('disputeJob', { key: first.key, path, body: dispute });
    const body = { ...dispute, worker_ids: [second.agent_id] };
    await shrimp.ok('disputeJob', { key: employer.key, path, body });
    const job = await shrimp.ok('retractDispute', { key: employer.key, path });
    t.hasStrict(job, { disputed: true });
    t.match(job.hires, [{ disputed: true }, { disputed: false }]);
  });

  await t.test('404: the job does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), job_not_found);
  });
});

const moves = ['updateJob', 'withdrawFromJob', 'disputeJob', 'retractDispute'];
await refuseEverywhere(t, shrimp, 'jobs', ({ id }) => moves.includes(id));
await seeEveryAnswer(t, shrimp, 'jobs', ({ id }) => moves.includes(id));

function hiring(workers: TestAgent[]) {
  return { status: 'ACTIVE', selected_worker_ids: workers.map(({ agent_id }) => agent_id) };
}

type Place = Pick<Awaited<ReturnType<Shrimp['jobAt']>>, 'path' | 'employer' | 'workers'>;

/** Fails unless the hiring is refused with `refusal` and the job, its bids and the money stay the same. */
async function refuseHiring(t: Test, { path, employer, workers }: Place, refusal: object): Promise<void> {
  const state = async () => [await row(path.job_id), await bids(path), await market.wallet(employer)];
  const before = await state();
  t.match(await refuse({ key: employer.key, path, body: hiring(workers) }), refusal);
  t.same(await state(), before);
}

/** Fails unless the update is refused in each stage, and, if no `stages` are given, also in a dispute. */
async function refuseInStates(
  t: Test,
  body: object,
  stages?: ('open' | 'active' | 'review' | 'closed')[],
): Promise<void> {
  for (const stage of stages ?? (['open', 'active', 'closed'] as const)) {
    const { path, employer } = await shrimp.jobAt(stage);
    const refusal = { status: 409, code: 'INVALID_STATE', details: { reason: `is_${stage}`, ...path } };
    t.match(await refuse({ key: employer.key, path, body }), refusal);
  }
  if (stages) return;
  const { path, employer } = await shrimp.jobAt('review');
  await shrimp.ok('disputeJob', { key: employer.key, path, body: dispute });
  t.match(await refuse({ key: employer.key, path, body }), { status: 409, details: { reason: 'disputed' } });
}

async function endBid(worker: TestAgent, { job_id }: { job_id: string }): Promise<void> {
  const { bid_id } = await market.db
    .selectFrom('bid')
    .select('bid_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker.agent_id)
    .where('status', '=', 'PENDING')
    .executeTakeFirstOrThrow();
  await shrimp.ok('withdrawBid', { key: worker.key, path: { job_id, bid_id } });
}

/** Lists the statuses of the bids of a job, oldest first. */
async function bids({ job_id }: { job_id: string }): Promise<string[]> {
  const found = market.db.selectFrom('bid').select('status').where('job_id', '=', job_id);
  return (await found.orderBy('bid_id').execute()).map(({ status }) => status);
}

function row(job_id: string) {
  return market.db.selectFrom('job').selectAll().where('job_id', '=', job_id).executeTakeFirstOrThrow();
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
