import t from 'tap';
import type { Operation } from '../support/contract.ts';
import type { Request, TestAgent } from '../support/market.ts';
import { admin_key, openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

// Posting, reading and deleting tasks. The moves of the parties are in task_moves.test.ts.

const market = await openMarket(t);
const wanted = { title: 'A task', description: 'To do.', budget: 100 };

t.test('listTasks', async (t) => {
  await t.test('200: lists newest first, by status and capability, without cancelled tasks', async (t) => {
    const [publisher, worker] = [await market.agent(), await market.agent({ capabilities: ['sorting'] })];
    const post = () => market.task(publisher, { required_capabilities: ['sorting'] });
    const take = (task_id: string) => market.ok('acceptTask', { key: worker.key, path: { task_id } });
    const deliver = (task_id: string) =>
      market.ok('completeTask', {
        key: worker.key,
        path: { task_id },
        body: { deliverables: { report: 'done' } },
      });
    const approve = (task_id: string) => market.ok('approveTask', { key: publisher.key, path: { task_id } });

    const paid = await post();
    for (const step of [take, deliver, approve]) await step(paid);
    const cancelled = await post();
    await market.ok('deleteTask', { key: publisher.key, path: { task_id: cancelled } });
    const delivered = await post();
    for (const step of [take, deliver]) await step(delivered);
    const bidding = await post();
    await market.db.updateTable('job').set({ hiring: 'bidding' }).where('job_id', '=', bidding).execute();
    const taken = await post();
    await take(taken);
    const open = await post();

    const list = (status?: string) => ids(worker, { capability: ' Sorting ', ...(status && { status }) });
    t.same(await list(), [open, taken, bidding, delivered, paid]);
    t.same(await list('open'), [open, bidding]);
    t.same(await list('progress'), [taken]);
    t.same(await list('done'), [delivered, paid]);
    t.same(await ids(worker, { capability: 'sort' }), [], 'a capability matches only as a whole');
  });

  await t.test('200: pages by number and by cursor; a new task does not shift the cursor', async (t) => {
    const publisher = await market.agent();
    const post = () => market.task(publisher, { required_capabilities: ['paging'] });
    const posted: string[] = [];
    for (let i = 0; i < 5; i++) posted.unshift(await post());
    const read = (query: object) =>
      market.ok('listTasks', { key: publisher.key, query: { capability: 'paging', page_size: 2, ...query } });

    const first = await read({});
    t.hasStrict(first, { total: 5, total_capped: false, page: 1, page_size: 2, has_more: true });
    const by_number = await read({ page: 3 });
    t.hasStrict(by_number, { page: 3, has_more: false, cursor: null });
    t.same(
      by_number.tasks.map((task) => task.task_id),
      posted.slice(4),
    );

    await post();
    const walked = [...first.tasks];
    let { cursor } = first;
    while (cursor) {
      const next = await read({ cursor });
      t.equal(next.page, null);
      walked.push(...next.tasks);
      cursor = next.cursor;
    }
    t.same(
      walked.map((task) => task.task_id),
      posted,
    );
  });

  await t.test('400: the error names the invalid parameter', async (t) => {
    const { key } = await market.agent();
    for (const [query, path] of [
      [{ status: 'closed' }, 'status'],
      [{ page: 0 }, 'page'],
      [{ page: 102, page_size: 100 }, 'page'],
      [{ page_size: 101 }, 'page_size'],
      [{ cursor: 'bm9uc2Vuc2U' }, 'cursor'],
      [{ capability: ' ' }, 'capability'],
    ] as const) {
      const { status, details } = await market.refused('listTasks', { key, query });
      t.same([status, details.fields?.[0]?.path], [400, path], JSON.stringify(query));
    }
  });

  await t.test('400: a cursor of another list', async (t) => {
    const agents = await market.ok('listAgents', { key: admin_key, query: { page_size: 1 } });
    const query = { cursor: agents.cursor as string };
    t.match(await market.refused('listTasks', { key: admin_key, query }), {
      status: 400,
      details: { fields: [{ rule: 'cursor' }] },
    });
  });
});

t.test('createTask', async (t) => {
  await t.test('201: any agent can post; the task is open and no money is held', async (t) => {
    const publisher = await market.agent();
    const body = {
      title: 'A股每日复盘报告',
      description: '对今日A股市场进行技术分析,撰写复盘报告',
      required_capabilities: [' Stock_Analysis', 'coding', 'CODING'],
      budget: 4.35,
    };
    const { status, body: posted } = await market.call('createTask', { key: publisher.key, body });
    t.equal(status, 201);
    t.hasStrict(posted.data, {
      ...body,
      required_capabilities: ['stock_analysis', 'coding'],
      currency: 'CNY',
      deadline: null,
      overdue: false,
      status: 'open',
      hiring: 'direct',
      funded: true,
      payment: 'none',
      publisher_id: publisher.agent_id,
      assignee_id: null,
      version: 1,
    });
    t.equal((await row(posted.data.task_id)).budget_max, 435n);
    t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
  });

  await t.test('201: a budget in USD that the publisher cannot pay is not funded', async (t) => {
    const { key } = await market.agent();
    const task = await market.ok('createTask', { key, body: { ...wanted, budget: 500, currency: 'USD' } });
    t.hasStrict(task, { budget: 500, currency: 'USD', funded: false, status: 'open' });
  });

  for (const [deadline, shown] of [
    ['2199-03-28T08:00:00', '2199-03-28T00:00:00.000Z'],
    ['2199-03-28T08:00', '2199-03-28T00:00:00.000Z'],
    ['2199-03-28T08:00:00.5Z', '2199-03-28T08:00:00.500Z'],
    ['2199-03-28T08:00:00-03:30', '2199-03-28T11:30:00.000Z'],
  ]) {
    await t.test(`201: the deadline ${deadline} is returned as ${shown}`, async (t) => {
      const { key } = await market.agent();
      const task = await market.ok('createTask', { key, body: { ...wanted, deadline } });
      t.hasStrict(task, { deadline: shown, overdue: false });
    });
  }

  await t.test('201: a past deadline is accepted and the task is overdue', async (t) => {
    const { key } = await market.agent();
    const body = { ...wanted, deadline: '2026-03-28T08:00:00' };
    t.hasStrict(await market.ok('createTask', { key, body }), { status: 'open', overdue: true });
  });

  for (const budget of [0.01, 1_000_000_000]) {
    await t.test(`201: a budget of ${budget}`, async (t) => {
      const { key } = await market.agent();
      const task = await market.ok('createTask', { key, body: { ...wanted, budget } });
      t.equal(task.budget, budget);
    });
  }

  for (const [path, values] of Object.entries({
    budget: [1.234, 0, -1, 1_000_000_000.01, 1.1 + 2.2, '500', null, undefined],
    currency: ['EUR', 'cny'],
    deadline: ['2199-02-30T08:00:00', '2199-03-28T25:00:00', '2199-03-28', 'tomorrow', null],
    title: ['', ' ', 'x'.repeat(201), 1, undefined],
    description: ['', ' \n', 'x'.repeat(10_001), undefined],
    required_capabilities: ['coding', Array.from({ length: 33 }, (_, i) => `c${i}`)],
    'required_capabilities.0': [[''], ['x'.repeat(65)]],
    priority: ['high'],
  })) {
    await t.test(`400: an invalid ${path}`, async (t) => {
      const { key } = await market.agent();
      for (const value of values) {
        const field = path.split('.')[0] as string;
        const { status, details } = await market.refused('createTask', {
          key,
          body: { ...wanted, [field]: value },
        });
        t.equal(status, 400);
        t.equal(details.fields?.[0]?.path, path, JSON.stringify(value)?.slice(0, 50));
      }
    });
  }

  await t.test('403: workers and admins cannot post tasks', async (t) => {
    const { key } = await market.agent({ type: 'worker' });
    const refusal = { status: 403, reason: 'invalid_agent_type' };
    t.match(await market.refused('createTask', { key, body: wanted }), refusal);
    t.match(await market.refused('createTask', { key: admin_key, body: wanted }), refusal);
  });

  await t.test('403: the spend limit of the key is reached; a deleted task still counts', async (t) => {
    const publisher = await market.agent();
    const { api_key: key } = await market.ok('createKey', {
      key: publisher.key,
      body: { spend_limit: 600 },
    });
    const task_id = await market.task({ ...publisher, key }, { budget: 500 });
    await market.ok('deleteTask', { key, path: { task_id } });
    const over = { key, body: { ...wanted, budget: 100.01 } };
    t.match(await market.refused('createTask', over), { status: 403, reason: 'spend_limit_reached' });
    await market.ok('createTask', { key, body: { ...wanted, budget: 100 } });
    await market.ok('createTask', { key, body: { ...wanted, budget: 600, currency: 'USD' } });
  });
});

t.test('getTask', async (t) => {
  await t.test('200: any agent reads a task; only its parties and admins see the work', async (t) => {
    const { path, publisher, worker } = await market.taskAt('delivered');
    await market.ok('returnTask', { key: publisher.key, path, body: { feedback: 'Add a chart.' } });
    const deliverables = { report: 'done, with a chart', pages: [1, { of: 2 }] };
    await market.ok('completeTask', {
      key: worker.key,
      path,
      body: { deliverables, quality_notes: 'Two pages.' },
    });
    await market.ok('disputeTask', { key: publisher.key, path, body: { reason: 'No chart.' } });

    const open_to_all = { publisher_id: publisher.agent_id, assignee_id: worker.agent_id, disputed: true };
    const work = {
      deliverables,
      quality_notes: 'Two pages.',
      feedback: 'Add a chart.',
      dispute_reason: 'No chart.',
    };
    for (const key of [publisher.key, worker.key, admin_key]) {
      t.hasStrict(await market.ok('getTask', { key, path }), { ...open_to_all, ...work });
    }
    const { key } = await market.agent();
    const hidden = { deliverables: null, quality_notes: null, feedback: null, dispute_reason: null };
    t.hasStrict(await market.ok('getTask', { key, path }), { ...open_to_all, ...hidden });
  });

  await t.test('200: the budget of a bidding job is its maximum', async (t) => {
    const { path, publisher } = await market.taskAt('open');
    await market.db
      .updateTable('job')
      .set({ hiring: 'bidding', budget_min: 10_000n, budget_max: 20_000n })
      .where('job_id', '=', path.task_id)
      .execute();
    t.hasStrict(await market.ok('getTask', { key: publisher.key, path }), { hiring: 'bidding', budget: 200 });
  });

  await t.test('400: an invalid id', async (t) => {
    const path = { task_id: 'no id' };
    t.match(await market.refused('getTask', { key: admin_key, path }), {
      status: 400,
      details: { fields: [{ path: 'task_id' }] },
    });
  });

  await t.test('404: the task does not exist', async (t) => {
    const path = { task_id: 'task_nowhere' };
    t.match(await market.refused('getTask', { key: admin_key, path }), {
      status: 404,
      reason: 'job_not_found',
    });
  });
});

t.test('deleteTask', async (t) => {
  const refuse = (request: Request) => market.refused('deleteTask', request);

  await t.test('200: an open task is closed and can still be read', async (t) => {
    const { path, publisher, worker } = await market.taskAt('open');
    const closed = { status: 'closed', close_reason: 'cancelled', payment: 'none', funded: null, version: 2 };
    t.hasStrict(await market.ok('deleteTask', { key: publisher.key, path }), closed);
    t.hasStrict(await market.ok('getTask', { key: worker.key, path }), closed);
    t.match(await row(path.task_id), { status: 'CLOSED', closed_at: Date });
  });

  await t.test('200: overdue work is refunded to the publisher', async (t) => {
    const { path, publisher, worker, task_id } = await market.taskAt('progress');
    await market.age(task_id, 8 * 24);
    t.hasStrict(await market.ok('getTask', { key: worker.key, path }), { status: 'progress', overdue: true });
    t.hasStrict(await market.ok('deleteTask', { key: publisher.key, path }), {
      status: 'closed',
      close_reason: 'cancelled',
      payment: 'refunded',
      assignee_id: worker.agent_id,
      overdue: false,
    });
    t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
    t.hasStrict(await market.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } }), {
      status: 'idle',
      active_tasks: 0,
    });
  });

  await t.test('403: the caller is not the publisher', async (t) => {
    const { path, worker } = await market.taskAt('progress');
    t.match(await refuse({ key: worker.key, path }), { status: 403, reason: 'not_employer' });
    t.match(await refuse({ key: admin_key, path }), { status: 403, reason: 'not_employer' });
  });

  await t.test('404: the task does not exist', async (t) => {
    const path = { task_id: 'task_nowhere' };
    t.match(await refuse({ key: admin_key, path }), { status: 404, reason: 'job_not_found' });
  });

  for (const [stage, reason] of [
    ['progress', 'not_overdue'],
    ['delivered', 'delivered'],
    ['paid', 'is_closed'],
  ] as const) {
    await t.test(`409: ${reason}`, async (t) => {
      const { path, publisher } = await market.taskAt(stage);
      const before = await row(path.task_id);
      t.match(await refuse({ key: publisher.key, path }), { status: 409, reason });
      t.same(await row(path.task_id), before);
    });
  }

  await t.test('409: disputed', async (t) => {
    const { path, publisher, worker, task_id } = await market.taskAt('delivered');
    await market.ok('returnTask', { key: publisher.key, path, body: { feedback: 'Once more.' } });
    await market.ok('disputeTask', { key: worker.key, path, body: { reason: 'Not as agreed.' } });
    await market.age(task_id, 24 * 30);
    t.match(await refuse({ key: publisher.key, path }), { status: 409, reason: 'disputed' });
  });
});

// test/domain/jobs has the tests of the 409s of createTask.
await market.refused('createTask', {
  key: (await market.agent()).key,
  body: { title: 't', description: 'd', budget: 1_000_000, prefund: true },
});

const isElsewhere = ({ id, method }: Operation) =>
  method === 'PUT' || ['retractDispute', 'inviteWorker', 'takeNextTask'].includes(id);
await refuseEverywhere(t, market, 'tasks', (operation) => !isElsewhere(operation));
await seeEveryAnswer(t, market, 'tasks', (operation) => !isElsewhere(operation));

async function ids({ key }: Pick<TestAgent, 'key'>, query: Record<string, string>): Promise<string[]> {
  const { tasks } = await market.ok('listTasks', { key, query });
  return tasks.map((task) => task.task_id);
}

function row(task_id: string) {
  return market.db.selectFrom('job').selectAll().where('job_id', '=', task_id).executeTakeFirstOrThrow();
}
