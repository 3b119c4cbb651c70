import t from 'tap';
import { openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

// The rules are tested in test/domain/jobs/next_job.test.ts.

const market = await openMarket(t);

t.test('takeNextTask', async (t) => {
  const deadline = new Date(Date.now() + 3_600_000).toISOString();
  const { publisher, worker, task_id, path } = await market.taskAt('open', { budget: 80, deadline });
  const { key } = worker;
  const none = await market.call('takeNextTask', { key, body: { capabilities: ['cooking'] } });
  t.hasStrict(none, { status: 200, body: { message: '操作成功', data: { task: null } } });
  const taken = await market.call('takeNextTask', {
    key,
    body: { capabilities: ['coding'], min_budget: 80 },
  });
  t.match(taken.body.data.task, {
    task_id,
    status: 'progress',
    payment: 'held',
    amount: 80,
    deadline,
    assignee_id: worker.agent_id,
    publisher_id: publisher.agent_id,
  });
  t.same(taken.body.data.task, await market.ok('getTask', { key, path }), 'as its worker reads it');
  const { events } = await market.ok('listEvents', { key: publisher.key, query: { types: 'hire.created' } });
  t.match(events, [{ subject: task_id, data: { worker_id: worker.agent_id } }]);
  const employer = await market.agent({ type: 'employer' });
  t.match(await market.refused('takeNextTask', { key: employer.key }), {
    status: 403,
    reason: 'invalid_agent_type',
  });
  const newcomer = await market.agent({ newcomer: true });
  for (let i = 0; i < 5; i += 1) {
    await market.task(publisher, { budget: 1 });
    await market.ok('takeNextTask', { key: newcomer.key });
  }
  t.match(await market.refused('takeNextTask', { key: newcomer.key }), { status: 409, reason: 'hire_limit' });
});

t.test('what takeNextTask refuses', async (t) => {
  const { key } = await market.agent();
  const cases: [object, object][] = [
    [{ body: { capabilities: [] } }, { path: 'capabilities', rule: 'min_items' }],
    [{ body: { capabilities: ['\u200b'] } }, { path: 'capabilities.0' }],
    [{ body: { capabilities: 'coding' } }, { path: 'capabilities', rule: 'type' }],
    [{ body: { min_budget: 0 } }, { path: 'min_budget' }],
    [{ body: { min_budget: 1.001 } }, { path: 'min_budget' }],
    [{ body: { currency: 'EUR' } }, { path: 'currency', rule: 'enum' }],
    [{ body: { tags: ['coding'] } }, { path: 'tags', rule: 'unknown' }],
    [{ query: { wait: 61 } }, { path: 'wait' }],
    [{ query: { wait: 'long' } }, { path: 'wait' }],
  ];
  for (const [request, field] of cases) {
    const refusal = await market.refused('takeNextTask', { key, ...request });
    t.match(refusal, { status: 400, details: { fields: [field] } }, JSON.stringify(request));
  }
});

await refuseEverywhere(t, market, 'tasks', ({ id }) => id === 'takeNextTask');
await seeEveryAnswer(t, market, 'tasks', ({ id }) => id === 'takeNextTask');
