import t from 'tap';
import { changeAgent } from '../support/change_agent.ts';
import { openMarket, type TestAgent } from '../support/market.ts';

// How agents find their own tasks, what has changed, and work that fits them. Other lists are in tasks.test.ts.

const market = await openMarket(t);

async function ids({ key }: TestAgent, query: Record<string, string | number>) {
  const { tasks } = await market.ok('listTasks', { key, query });
  return tasks.map((task) => task.task_id);
}

t.test('role: own tasks in every state, also those that ended without completion', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  const post = () => market.task(publisher);
  const take = (task_id: string) => market.ok('acceptTask', { key: worker.key, path: { task_id } });
  const [cancelled, open, taken, left] = [await post(), await post(), await post(), await post()];
  for (const task_id of [taken, left]) await take(task_id);
  await market.ok('withdrawTask', { key: worker.key, path: { task_id: left } });
  for (const task_id of [cancelled, left])
    await market.ok('deleteTask', { key: publisher.key, path: { task_id } });

  t.same(await ids(publisher, { role: 'employer' }), [left, taken, open, cancelled]);
  t.same(await ids(worker, { role: 'worker' }), [left, taken]);
  t.same(await ids(worker, { role: 'employer' }), []);
  t.same(await ids(worker, { role: 'worker', status: 'progress' }), [taken]);
  t.same(await ids(publisher, { role: 'employer', status: 'open', capability: 'coding' }), [open]);
  const { tasks } = await market.ok('listTasks', { key: worker.key, query: { role: 'worker' } });
  t.match(tasks[0], { status: 'closed', close_reason: 'cancelled' });
});

t.test('updated_since: a program reads on with the cursor of the last page', async (t) => {
  const publisher = await market.agent();
  const [first, second] = [await market.task(publisher), await market.task(publisher)];
  const read = (query: object) =>
    market.ok('listTasks', { key: publisher.key, query: { updated_since, ...query } });
  const updated_since = new Date(Date.now() - 3_600_000).toISOString();
  const all = await read({ role: 'employer' });
  t.same(
    all.tasks.map((task) => task.task_id),
    [first, second],
  );
  t.hasStrict(all, { has_more: false, total: 2 });
  await market.ok('deleteTask', { key: publisher.key, path: { task_id: first } });
  const changed = await read({ role: 'employer', cursor: all.cursor as string });
  t.match(changed.tasks.at(-1), { task_id: first, status: 'closed', version: 2 });
  t.match((await read({ page_size: 100 })).tasks.at(-1), { task_id: first, status: 'closed' });
});

t.test('matching and funded find open tasks', async (t) => {
  const market = await openMarket(t);
  const [publisher, worker] = [await market.agent(), await market.agent({ capabilities: ['sorting'] })];
  const list = async (query: object) => {
    const { tasks } = await market.ok('listTasks', { key: worker.key, query: { ...query } });
    return tasks.map((task) => task.task_id);
  };
  const fitting = await market.task(publisher, { required_capabilities: ['sorting'] });
  const other = await market.task(publisher);
  const unpaid = await market.task(publisher, { required_capabilities: ['sorting'], currency: 'USD' });
  const taken = await market.task(publisher, { required_capabilities: ['sorting'] });
  await market.ok('acceptTask', { key: worker.key, path: { task_id: taken } });
  t.same(await list({ matching: 'me' }), [unpaid, fitting]);
  t.same(await list({ matching: 'me', funded: 'true' }), [fitting]);
  t.same(await list({ funded: 'true' }), [other, fitting]);
  const best = await market.task(publisher, { required_capabilities: ['sorting'], budget: 900 });
  t.same(await list({ sort: 'budget', matching: 'me', funded: 'true' }), [best, fitting]);
  t.same(await list({ sort: 'deadline' }), []);
  t.same(await list({ funded: 'false', status: 'open' }), [unpaid]);
  t.same(await list({ funded: 'true', status: 'done' }), []);
});

t.test('q and trust', async (t) => {
  const market = await openMarket(t);
  const [publisher, trusted] = [await market.agent(), await market.agent()];
  await changeAgent(market.db, trusted.agent_id, { trust_weight: 50, trust_sum: 50 });
  const list = async (query: Record<string, string>) => {
    const { tasks } = await market.ok('listTasks', { key: publisher.key, query });
    return tasks.map((task) => task.task_id);
  };
  const plain = await market.task(publisher, { title: 'Daily report', description: '复盘今日A股市场' });
  const better = await market.task(trusted, { title: 'Weekly report', description: 'All markets.' });
  t.same(await list({ q: 'report' }), [better, plain]);
  t.same(await list({ q: '今日 report' }), [plain]);
  t.same(await list({ q: 'report', capability: 'coding', sort: 'trust' }), [better, plain]);
  await changeAgent(market.db, trusted.agent_id, { trust_weight: 50, trust_sum: 0 });
  t.same(await list({ sort: 'trust' }), [better, plain], 'as it was when it posted');
});

t.test('400: the error names the invalid parameter', async (t) => {
  const { key } = await market.agent();
  for (const [query, path] of [
    [{ role: 'publisher' }, 'role'],
    [{ updated_since: '2026-02-30T00:00:00Z' }, 'updated_since'],
    [{ matching: 'all' }, 'matching'],
    [{ funded: 'yes' }, 'funded'],
    [{ sort: 'title' }, 'sort'],
    [{ sort: 'budget', role: 'worker' }, 'sort'],
    [{ sort: 'trust', role: 'worker' }, 'sort'],
    [{ q: '\u200b' }, 'q'],
    [{ q: 'x'.repeat(101) }, 'q'],
  ] as const) {
    const { status, details } = await market.refused('listTasks', { key, query });
    t.same([status, details.fields?.[0]?.path], [400, path], JSON.stringify(query));
  }
});
