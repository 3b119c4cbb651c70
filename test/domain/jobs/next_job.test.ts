import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { createApp } from '../../../src/app.ts';
import { readSettings } from '../../../src/config.ts';
import { openDatabase } from '../../../src/database/database.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { lockJob } from '../../../src/domain/jobs/lifecycle.ts';
import { changeAgent } from '../../support/change_agent.ts';
import { Market, openMarket, type Request, type TestAgent } from '../../support/market.ts';
import { findPostgres } from '../../support/postgres.ts';

// A worker asks for its next task: the best one, or one that opens while it waits, and never two workers for one.

const market = await openMarket(t);
const url = await market.app.listen({ port: 0, host: '127.0.0.1' });

/** Each test has a capability of its own, so that no task of another test fits. */
let tests = 0;
async function setUp() {
  tests += 1;
  const skill = `skill_${tests}`;
  const capabilities = [skill, `${skill}_b`, `${skill}_c`];
  const [publisher, worker] = [await market.agent(), await market.agent({ capabilities })];
  const post = (body: object = {}) => market.task(publisher, { required_capabilities: [skill], ...body });
  return { skill, capabilities, publisher, worker, post };
}

async function take({ key }: TestAgent, body?: object, request: Request = {}, at = market) {
  const { task } = await at.ok('takeNextTask', { key, ...(body && { body }), ...request });
  return task?.task_id ?? null;
}

const standing = (job_id: string) =>
  market.db.selectFrom('hire').select(['worker_id', 'state']).where('job_id', '=', job_id).execute();

t.test('the task with the most capabilities is best, then the best paid, then the oldest', async (t) => {
  const { skill, capabilities, worker, post } = await setUp();
  const older = await post();
  const younger = await post();
  const paid = await post({ budget: 600 });
  const two = await post({ required_capabilities: capabilities.slice(0, 2), budget: 10 });
  await post({ required_capabilities: [skill, 'another'], budget: 900 });
  await market.task(worker, { required_capabilities: [skill], budget: 950 });
  await post({ budget: 960, min_trust: 0.9 });
  await post({ required_capabilities: ['another'], budget: 970 });
  const taken = [];
  for (let i = 0; i < 5; i += 1) taken.push(await take(worker));
  t.same(taken, [two, paid, older, younger, null]);
  t.same(await standing(two), [{ worker_id: worker.agent_id, state: 'hired' }]);
});

t.test('a task without required capabilities fits every worker, after the others', async (t) => {
  const { worker, post, capabilities } = await setUp();
  const open = await post({ required_capabilities: [], budget: 900 });
  const own = await post();
  t.equal(await take(worker, { capabilities: [capabilities[1] ?? ''] }), null, 'not one of these');
  t.same([await take(worker), await take(worker)], [own, open]);
});

t.test('capabilities, the least budget and the currency choose', async (t) => {
  const { skill, capabilities, worker, post, publisher } = await setUp();
  await sql`
    update account set balance = balance + 100000 where owner = ${publisher.agent_id} and currency = 'CNY'
  `.execute(market.db);
  const cheap = await post({ budget: 100 });
  const dear = await post({ budget: 300 });
  const other = await post({ required_capabilities: [`${skill}_b`], budget: 200 });
  const dollars = await post({ budget: 400, currency: 'USD' });
  t.equal(await take(worker, { capabilities: [`${skill}_B`] }), other, 'folded');
  t.equal(await take(worker, { min_budget: 300.01 }), null, 'CNY unless set');
  t.equal(await take(worker, { currency: 'USD' }), null, 'its publisher cannot pay');
  t.equal(await take(worker, { min_budget: 300 }), dear);
  t.equal(await take(worker, { capabilities: ['nobody has it', capabilities[2] ?? ''] }), null);
  t.equal(await take(worker), cheap, 'and not the dollars');
  t.same(await standing(dollars), []);
});

t.test('a task that its publisher cannot pay, or that the worker left, is passed over', async (t) => {
  const { worker, post, publisher, skill } = await setUp();
  const left = await post({ budget: 800 });
  t.equal(await take(worker), left);
  await market.ok('withdrawTask', { key: worker.key, path: { task_id: left } });
  const poor = await market.agent();
  await market.task(poor, { required_capabilities: [skill], budget: 1_000_000 });
  const banned = await market.agent();
  await market.task(banned, { required_capabilities: [skill], budget: 700 });
  await market.ban(banned.agent_id);
  const last = await post({ budget: 10 });
  t.equal(await take(worker), last);
  t.equal(await take(worker), null);
  t.same(await market.wallet(publisher), { balance: 9_990, held: 10, pending: 0 });
});

t.test('a task that another transaction has locked is passed over', async (t) => {
  const { worker, post } = await setUp();
  const [locked, free] = [await post({ budget: 600 }), await post()];
  await inTransaction(market.db, async (trx) => {
    await lockJob(trx, locked);
    t.equal(await take(worker), free);
    t.equal(await take(worker), null);
  });
  t.equal(await take(worker), locked);
});

t.test(
  'workers that ask at once for the tasks of one publisher that can pay for three get three',
  async (t) => {
    const { publisher, post, capabilities } = await setUp();
    for (let i = 0; i < 8; i += 1) await post({ budget: 3_000 });
    const workers = await Promise.all(Array.from({ length: 8 }, () => market.agent({ capabilities })));
    const taken = (await Promise.all(workers.map((worker) => take(worker)))).filter(Boolean);
    t.equal(new Set(taken).size, taken.length);
    t.equal(taken.length, 3);
    t.same(await market.wallet(publisher), { balance: 1_000, held: 9_000, pending: 0 });
  },
);

t.test('a limit of the worker is the answer, and an employer takes no tasks', async (t) => {
  const { post, capabilities } = await setUp();
  const newcomer = await market.agent({ capabilities, newcomer: true });
  for (let i = 0; i < 6; i += 1) await post({ budget: 1 });
  for (let i = 0; i < 5; i += 1) t.ok(await take(newcomer));
  const query = { wait: 20 };
  t.match(await market.refused('takeNextTask', { key: newcomer.key, query }), {
    status: 409,
    reason: 'hire_limit',
    details: { limit: 5 },
  });
  const employer = await market.agent({ type: 'employer' });
  t.match(await market.refused('takeNextTask', { key: employer.key }), { status: 403 });
});

t.test('a worker that asks many times at once gets as many tasks as its limit allows', async (t) => {
  const { post, capabilities } = await setUp();
  const newcomer = await market.agent({ capabilities, newcomer: true });
  for (let i = 0; i < 10; i += 1) await post({ budget: 1 });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => market.call('takeNextTask', { key: newcomer.key })),
  );
  t.equal(answers.filter(({ status }) => status === 200).length, 5);
  t.equal(answers.filter(({ status }) => status === 409).length, 5);
});

t.test('a wait ends with the task that opens, or empty', async (t) => {
  const { worker, post } = await setUp();
  const started = performance.now();
  t.equal(await take(worker, undefined, { query: { wait: 1 } }), null);
  const ms = performance.now() - started;
  t.ok(ms > 950 && ms < 5_000, `${ms} ms`);
  const waiting = take(worker, undefined, { query: { wait: 20 } });
  await pause(300);
  const { rows } = await sql`
    select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'
  `.execute(market.db);
  t.same(rows, [], 'no transaction is open meanwhile');
  const posted = performance.now();
  const task_id = await post();
  t.equal(await waiting, task_id);
  t.ok(performance.now() - posted < 5_000);
});

t.test(
  'a task that opens again, and one with a capability asked for, wake a worker that waits',
  async (t) => {
    const { worker, post, capabilities, publisher } = await setUp();
    const task_id = await post();
    const other = await market.agent({ capabilities });
    t.equal(await take(other), task_id);
    const waiting = take(worker, { capabilities: capabilities.slice(0, 1) }, { query: { wait: 20 } });
    await pause(300);
    await market.task(publisher, { required_capabilities: ['something else'] });
    await market.ok('withdrawTask', { key: other.key, path: { task_id } });
    t.equal(await waiting, task_id);
  },
);

t.test('a task that opens unannounced is found within about a second', async (t) => {
  const { worker, post, skill } = await setUp();
  const task_id = await post();
  await market.db.updateTable('job').set({ status: 'ACTIVE' }).where('job_id', '=', task_id).execute();
  const waiting = take(worker, undefined, { query: { wait: 20 } });
  await pause(300);
  const started = performance.now();
  await inTransaction(market.db, async (trx) => {
    await trx.updateTable('job').set({ status: 'OPEN' }).where('job_id', '=', task_id).execute();
    await sql`
      insert into job_opening (tag, job_id, employer_id, created_at) values (${skill}, ${task_id}, 'nobody', now())
    `.execute(trx);
  });
  t.equal(await waiting, task_id);
  t.ok(performance.now() - started < 10_000);
});

t.test('a worker on one server gets a task that is posted on another', async (t) => {
  const { worker, post, publisher, skill } = await setUp();
  const there = await openElsewhere();
  const waiting = take(worker, undefined, { query: { wait: 20 } });
  await pause(300);
  const task_id = await there.task(publisher, { required_capabilities: [skill] });
  t.equal(await waiting, task_id);
  const elsewhere = take(worker, undefined, { query: { wait: 20 } }, there);
  await pause(300);
  const next = await post();
  t.equal(await elsewhere, next);
});

/** Another server of the same market. */
async function openElsewhere(): Promise<Market> {
  const { rows } = await sql<{ database: string }>`select current_database() as database`.execute(market.db);
  const { db, close } = openDatabase({ connection: { ...(await findPostgres()), ...rows[0] }, pool_size: 5 });
  const settings = {
    ...readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' }),
    rate_limit_per_minute: 1_000_000,
    max_concurrent_requests: 0,
  };
  const app = await createApp(settings, db);
  t.teardown(async () => {
    await app.close();
    await close();
  });
  return new Market(app, db, market.rules);
}

const withKey = (key: string): Request => ({ headers: { 'idempotency-key': key } });
const kept = ({ agent_id }: TestAgent) =>
  market.db.selectFrom('idempotency').select('operation').where('owner', '=', agent_id).execute();

t.test('an idempotency key belongs to the task that was taken, and to no empty answer', async (t) => {
  const { worker, post } = await setUp();
  const request = { key: worker.key, ...withKey('next-1') };
  t.same(await market.ok('takeNextTask', request), { task: null });
  t.same(await kept(worker), [], 'nothing is kept of it');
  const [first, second] = [await post(), await post()];
  t.equal((await market.ok('takeNextTask', request)).task?.task_id, first);
  const again = await market.call('takeNextTask', request);
  t.equal(again.body.data.task?.task_id, first);
  t.equal(again.headers['idempotent-replayed'], 'true');
  t.same(await kept(worker), [{ operation: 'aipod.takeNextTask' }]);
  t.match(await market.refused('takeNextTask', { ...request, body: { min_budget: 1 } }), {
    status: 409,
    reason: 'idempotency_mismatch',
  });
  t.equal(await take(worker), second);
});

t.test('two requests with one key get one task, also when both wait', async (t) => {
  const { worker, post } = await setUp();
  for (const query of [{ wait: 0 }, { wait: 20 }]) {
    const ask = () =>
      market.call('takeNextTask', { key: worker.key, query, ...withKey(`twice-${query.wait}`) });
    const asked = query.wait > 0 ? [ask(), pause(200).then(ask), pause(400).then(ask)] : [];
    if (query.wait > 0) await pause(800);
    const tasks = [await post(), await post()];
    const answers = await Promise.all(query.wait > 0 ? asked : [ask(), ask(), ask()]);
    for (const answer of answers) t.ok([200, 409].includes(answer.status));
    const taken = answers.flatMap(({ status, body }) => (status === 200 ? [body.data.task?.task_id] : []));
    t.ok(taken.length > 0);
    t.equal(new Set(taken).size, 1);
    t.equal((await ask()).body.data.task?.task_id, taken[0], 'a retry returns it');
    const hired = (await Promise.all(tasks.map(standing))).flat();
    t.equal(hired.length, 1, 'one hire');
    while ((await take(worker)) !== null);
  }
});

t.test('nothing is taken for a worker that hung up', async (t) => {
  const { worker, post } = await setUp();
  const gone = new AbortController();
  const asked = fetch(`${url}/v1/tasks/next?wait=20`, {
    method: 'POST',
    headers: { authorization: `Bearer ${worker.key}` },
    signal: gone.signal,
  }).catch(() => 'gone');
  await pause(400);
  gone.abort();
  t.equal(await asked, 'gone');
  await pause(200);
  const task_id = await post();
  await pause(300);
  t.same(await standing(task_id), []);
});

t.test('a worker that waits is refused once it is banned', async (t) => {
  const { worker, post } = await setUp();
  const waiting = market.refused('takeNextTask', { key: worker.key, query: { wait: 20 } });
  await pause(300);
  await changeAgent(market.db, worker.agent_id, { banned_at: new Date() });
  const task_id = await post();
  t.match(await waiting, { status: 403, reason: 'agent_banned' });
  t.same(await standing(task_id), []);
});

t.test('200 workers that wait for 50 tasks get 50, each once', async (t) => {
  const { skill } = await setUp();
  const publishers = await Promise.all(Array.from({ length: 5 }, () => market.agent()));
  const workers: TestAgent[] = [];
  for (let i = 0; i < 200; i += 1) workers.push(await market.agent({ capabilities: [skill] }));
  const waiting = workers.map(({ key }) => market.call('takeNextTask', { key, query: { wait: 30 } }));
  await pause(1_000);
  const posted = (
    await Promise.all(
      publishers.map(async (publisher) => {
        const ids = [];
        for (let i = 0; i < 10; i += 1)
          ids.push(await market.task(publisher, { required_capabilities: [skill], budget: 100 }));
        return ids;
      }),
    )
  ).flat();
  const answers = await Promise.all(waiting);
  t.same([...new Set(answers.map(({ status }) => status))], [200]);
  const taken = answers.flatMap(({ body }, i) =>
    body.data.task ? [{ job_id: body.data.task.task_id, worker_id: workers[i]?.agent_id ?? '' }] : [],
  );
  t.same(taken.map(({ job_id }) => job_id).sort(), posted.sort(), 'each task once');
  t.equal(new Set(taken.map(({ worker_id }) => worker_id)).size, 50, '50 workers');
  for (const { job_id, worker_id } of taken) t.same(await standing(job_id), [{ worker_id, state: 'hired' }]);
  for (const publisher of publishers)
    t.same(await market.wallet(publisher), { balance: 9_000, held: 1_000, pending: 0 });
  const escrows = await market.db
    .selectFrom('account')
    .select('balance')
    .where('kind', '=', 'escrow')
    .where('owner', 'in', posted)
    .execute();
  assert.equal(escrows.length, 50);
  t.ok(escrows.every(({ balance }) => balance === 10_000n));
});
