import { sql } from 'kysely';
import t from 'tap';
import { openMarket, type TestAgent } from '../../support/market.ts';

// Concurrent requests. Each goes through the API and uses its own database connection.

const market = await openMarket(t);
const crowd = 20;
const agents = await Promise.all(Array.from({ length: crowd }, () => market.agent()));

t.test('twenty agents accept one task: one succeeds', async (t) => {
  const { task_id, path, publisher } = await market.taskAt('open');
  const responses = await Promise.all(agents.map(({ key }) => market.call('acceptTask', { key, path })));
  t.same(tally(responses), { '200': 1, '409 is_active': crowd - 1 });
  const winner = agents[responses.findIndex(({ status }) => status === 200)];
  t.same(await hires(task_id), [{ worker_id: winner?.agent_id, state: 'hired' }]);
  t.same(await movements(task_id), { hold: 1 });
  t.same(await market.wallet(publisher), { balance: 9_500, held: 500, pending: 0 });
});

t.test('twenty tasks are accepted with a balance for three: three succeed', async (t) => {
  const publisher = await market.agent();
  const tasks = await postTasks(publisher, { budget: 3_000 });
  const responses = await Promise.all(
    tasks.map((path, i) => market.call('acceptTask', { key: agents[i]?.key, path })),
  );
  t.same(tally(responses), { '200': 3, '409 insufficient_funds': crowd - 3 });
  t.same(await market.wallet(publisher), { balance: 1_000, held: 9_000, pending: 0 });
  const open = responses.map(({ status }, i) => (status === 409 ? tasks[i]?.task_id : null)).filter(Boolean);
  for (const job_id of open) t.same(await hires(job_id as string), []);
});

t.test('one agent accepts twenty tasks at once: ten succeed, its limit', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  const tasks = await postTasks(publisher, { budget: 1 });
  const responses = await Promise.all(
    tasks.map((path) => market.call('acceptTask', { key: worker.key, path })),
  );
  t.same(tally(responses), { '200': 10, '409 hire_limit': 10 });
  const { active_tasks } = await market.ok('getAgent', {
    key: worker.key,
    path: { agent_id: worker.agent_id },
  });
  t.equal(active_tasks, 10);
  t.same(await market.wallet(publisher), { balance: 9_990, held: 10, pending: 0 });
});

t.test("two agents accept each other's tasks at once, without a deadlock", async (t) => {
  const [one, other] = [await market.agent(), await market.agent()];
  const pairs = [];
  for (let i = 0; i < 8; i++) {
    pairs.push([one.key, await market.task(other)] as const, [other.key, await market.task(one)] as const);
  }
  const responses = await Promise.all(
    pairs.map(([key, task_id]) => market.call('acceptTask', { key, path: { task_id } })),
  );
  t.same(tally(responses), { '200': 16 });
  for (const agent of [one, other]) {
    t.same(await market.wallet(agent), { balance: 6_000, held: 4_000, pending: 0 });
  }
});

const rounds = 6;

t.test('accept races with delete: one of them succeeds', async (t) => {
  for (let round = 0; round < rounds; round++) {
    const { task_id, path, publisher, worker } = await market.taskAt('open');
    const [accepted, deleted] = await Promise.all([
      market.call('acceptTask', { key: worker.key, path }),
      market.call('deleteTask', { key: publisher.key, path }),
    ]);
    const outcome = { [`${outcomeOf(accepted)}, ${outcomeOf(deleted)}`]: await movements(task_id) };
    const possible = [{ '200, 409 not_overdue': { hold: 1 } }, { '409 is_closed, 200': {} }];
    t.ok(possible.some(equals(outcome)), JSON.stringify(outcome));
  }
});

t.test('approve races with dispute: approve always succeeds, because it ends the dispute', async (t) => {
  for (let round = 0; round < rounds; round++) {
    const { task_id, path, publisher, worker } = await market.taskAt('delivered');
    const [approved, disputed] = await Promise.all([
      market.call('approveTask', { key: publisher.key, path }),
      market.call('disputeTask', { key: worker.key, path, body: { reason: 'Slow to pay.' } }),
    ]);
    const outcome = `${outcomeOf(approved)}, ${outcomeOf(disputed)}`;
    t.ok(['200, 200', '200, 409 is_closed'].includes(outcome), outcome);
    t.hasStrict(await market.ok('getTask', { key: worker.key, path }), { payment: 'paid', disputed: false });
    t.same(await movements(task_id), { hold: 1, release: 1 });
  }
});

t.test('withdraw races with complete: one of them succeeds', async (t) => {
  for (let round = 0; round < rounds; round++) {
    const { task_id, path, worker } = await market.taskAt('progress');
    const [withdrawn, completed] = await Promise.all([
      market.call('withdrawTask', { key: worker.key, path }),
      market.call('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } }),
    ]);
    const outcome = { [`${outcomeOf(withdrawn)}, ${outcomeOf(completed)}`]: await movements(task_id) };
    const possible = [
      { '409 delivered, 200': { hold: 1 } },
      { '200, 403 not_hired': { hold: 1, refund: 1 } },
    ];
    t.ok(possible.some(equals(outcome)), JSON.stringify(outcome));
    const agent = await market.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } });
    t.hasStrict(agent, { active_tasks: 0, status: 'idle' });
  }
});

t.test('two concurrent completes deliver once', async (t) => {
  const { task_id, path, worker } = await market.taskAt('progress');
  const responses = await twice(() =>
    market.call('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } }),
  );
  t.same(tally(responses), { '200': 1, '409 delivered': 1 });
  const artifacts = await market.db
    .selectFrom('artifact')
    .select('version')
    .where('job_id', '=', task_id)
    .execute();
  t.same(artifacts, [{ version: 1 }]);
  const agent = await market.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } });
  t.equal(agent.active_tasks, 0);
});

t.test('two concurrent approves pay once', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('delivered');
  const responses = await twice(() => market.call('approveTask', { key: publisher.key, path }));
  t.same(tally(responses), { '200': 1, '409 is_closed': 1 });
  t.same(await movements(task_id), { hold: 1, release: 1 });
  t.same(await market.wallet(worker), { balance: 10_500, held: 0, pending: 0 });
});

t.test('concurrent approve, rate and end of the review window pay once', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('delivered');
  await market.age(task_id, 100);
  const rating = { agent_id: worker.agent_id, task_id, quality_score: 4 };
  const [approved, rated] = await Promise.all([
    market.call('approveTask', { key: publisher.key, path }),
    market.call('rateAgent', { key: publisher.key, body: rating }),
    market.sweep(),
  ]);
  t.equal(rated.status, 201);
  t.ok(['200', '409 is_closed'].includes(outcomeOf(approved)), outcomeOf(approved));
  t.same(await movements(task_id), { hold: 1, release: 1 });
});

t.test('two concurrent ratings count once, for delivered and for paid work', async (t) => {
  for (const stage of ['delivered', 'paid'] as const) {
    const { task_id, publisher, worker } = await market.taskAt(stage);
    const body = { agent_id: worker.agent_id, task_id, quality_score: 5 };
    const responses = await twice(() => market.call('rateAgent', { key: publisher.key, body }));
    t.same(tally(responses), { '201': 1, '409 already_rated': 1 });
    const trust = await market.ok('getTrust', { key: worker.key, path: { agent_id: worker.agent_id } });
    t.hasStrict(trust, { rating_count: 1, trust_score: 0.5192, completed_tasks: 1 });
  }
});

t.test('six concurrent ratings within one pair: each weighs half of the one before', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  const ratings: object[] = [];
  for (let i = 0; i < 6; i++) {
    const path = { task_id: await market.task(publisher) };
    await market.ok('acceptTask', { key: worker.key, path });
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
    await market.ok('approveTask', { key: publisher.key, path });
    ratings.push({ ...path, agent_id: worker.agent_id, quality_score: 5 });
  }
  const responses = await Promise.all(
    ratings.map((body) => market.call('rateAgent', { key: publisher.key, body })),
  );
  t.same(tally(responses), { '201': 6 });
  const weights = await market.db
    .selectFrom('rating')
    .select('weight')
    .where('ratee_id', '=', worker.agent_id)
    .orderBy('weight', 'desc')
    .execute();
  t.same(
    weights.map(({ weight }) => weight),
    [0, 1, 2, 3, 4, 5].map((n) => Math.floor(0.2 * 2 ** (32 - n)) / 2 ** 32),
  );
  const trust = await market.ok('getTrust', { key: worker.key, path: { agent_id: worker.agent_id } });
  t.hasStrict(trust, { rating_count: 6, trust_score: 0.5365 });
});

t.test('one name is registered twenty times at once: one registration succeeds', async (t) => {
  const names = Array.from({ length: crowd }, (_, i) => (i % 2 ? 'Wanted' : 'wanted'));
  const responses = await Promise.all(
    names.map((username) => market.call('register', { body: { username } })),
  );
  t.same(tally(responses), { '201': 1, '409 agent_exists': crowd - 1 });
  const { rows } = await sql<{ owner: string; amount: bigint }>`
    select owner, amount from entry where lower(owner) = 'wanted'`.execute(market.db);
  t.same(rows, [{ owner: names[responses.findIndex(({ status }) => status === 201)], amount: 1_000_000n }]);
});

async function postTasks(publisher: TestAgent, body: object): Promise<{ task_id: string }[]> {
  const tasks = [];
  for (let i = 0; i < crowd; i++) tasks.push({ task_id: await market.task(publisher, body) });
  return tasks;
}

function twice<T>(act: () => Promise<T>): Promise<T[]> {
  return Promise.all([act(), act()]);
}

interface MarketResponse {
  status: number;
  body: { data: unknown };
}

/** The status and, for a refusal, its reason: `409 is_active`. */
function outcomeOf({ status, body }: MarketResponse): string {
  const { details } = (status < 400 ? {} : body.data) as { details?: { reason: string } };
  return details ? `${status} ${details.reason}` : `${status}`;
}

function tally(responses: MarketResponse[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of responses.map(outcomeOf)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function equals(found: object) {
  return (wanted: object) => JSON.stringify(found) === JSON.stringify(wanted);
}

function hires(job_id: string) {
  return market.db
    .selectFrom('hire')
    .select(['worker_id', 'state'])
    .where('job_id', '=', job_id)
    .orderBy('hire_id')
    .execute();
}

/** Returns how many transfers of each kind a job has. */
async function movements(job_id: string): Promise<Record<string, number>> {
  const rows = await market.db
    .selectFrom('entry')
    .select(['kind', sql<number>`count(distinct transfer_id)::integer`.as('count')])
    .where('job_id', '=', job_id)
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
