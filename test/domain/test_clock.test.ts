import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { followClock } from '../../src/database/market_clock.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import type { Actor } from '../../src/domain/kernel/actor.ts';
import { sweep } from '../../src/domain/sweeper.ts';
import { moveClock } from '../../src/domain/test_clock.ts';
import { cloneDatabase } from '../support/database.ts';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// How a test clock moves the market's time, and what happens on the way.

const HOUR_MS = 3_600_000;

const market = await openMarket(t, { test_clock: true, max_active_hires: 50 });
const shrimp = new Shrimp(market);
const { db } = market;
await followClock(db, { can_move: true });

const move = (hours: number) => shrimp.ok('moveClock', { key: admin_key, body: { seconds: hours * 3_600 } });
const hoursAhead = (hours: number) => new Date(db.now.getTime() + hours * HOUR_MS).toISOString();

/** What happened to an agent from an hour after `began` on: the type and the job of each event, and the hour. */
async function readEvents(t: Test, { key }: TestAgent, began: Date) {
  const { events } = await shrimp.ok('listEvents', { key, query: { limit: 100 } });
  return events
    .map(({ type, time, subject }) => ({
      said: [type, subject],
      hours: (Date.parse(time) - began.getTime()) / HOUR_MS,
    }))
    .filter(({ hours }) => hours > 1)
    .map(({ said, hours }) => {
      t.ok(Math.abs(hours - Math.round(hours)) < 0.01, `${said} on time: ${hours}`);
      return [Math.round(hours), ...said];
    });
}

t.test('what falls due on the way happens at its time and in its order', async (t) => {
  const [employer, worker, other] = [await market.agent(), await market.agent(), await market.agent()];
  const began = db.now;
  const late = await market.task(employer, { deadline: hoursAhead(40) });
  await market.ok('acceptTask', { key: worker.key, path: { task_id: late } });
  const open = await market.task(employer, { deadline: hoursAhead(35) });
  const done = await market.task(employer);
  await market.ok('acceptTask', { key: other.key, path: { task_id: done } });
  const body = { deliverables: { report: 'done' } };
  await market.ok('completeTask', { key: other.key, path: { task_id: done }, body });

  const { now, moved_jobs } = await move(120);
  t.equal(moved_jobs, 3);
  const ahead_ms = Date.parse(now) - began.getTime();
  t.ok(ahead_ms >= 120 * HOUR_MS && ahead_ms < 120 * HOUR_MS + 60_000, `${ahead_ms} ms`);
  t.same(await readEvents(t, employer, began), [
    [35, 'job.closed', open],
    [40, 'hire.overdue', late],
    [72, 'hire.paid', done],
    [72, 'job.closed', done],
    [112, 'hire.refunded', late],
    [112, 'job.closed', late],
  ]);
  t.same(await readEvents(t, worker, began), [
    [30, 'hire.due_soon', late],
    [40, 'hire.overdue', late],
    [112, 'hire.refunded', late],
  ]);
  const { tasks } = await market.ok('listTasks', { key: employer.key, query: { role: 'employer' } });
  t.same(tasks.map(({ task_id }) => task_id).sort(), [late, open, done].sort(), 'all are still listed');
});

t.test('what a timer starts on the way falls due in the same move', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('delivered', { deadline: hoursAhead(10) });
  await market.ok('returnTask', { key: publisher.key, path, body: { feedback: 'Once more.' } });
  const began = db.now;
  // Due in 72 hours; it lapses 72 hours later, back to its delivery, which its employer then has 72 hours to decide on.
  t.match(await move(72 + 72 + 71), { moved_jobs: 1 });
  t.match(await market.ok('getTask', { key: worker.key, path }), { payment: 'pending' });
  t.match(await move(1), { moved_jobs: 1 });
  t.match(await market.ok('getTask', { key: worker.key, path }), { payment: 'paid' });
  t.match((await readEvents(t, worker, began)).at(-1), [216, 'hire.paid', task_id]);

  const second = await market.taskAt('delivered', { deadline: hoursAhead(10) });
  await market.ok('returnTask', {
    key: second.publisher.key,
    path: second.path,
    body: { feedback: 'Once more.' },
  });
  t.match(await move(3 * 72), { moved_jobs: 2 }, 'the same in one move');
  t.match(await market.ok('getTask', { key: second.worker.key, path: second.path }), { payment: 'paid' });
});

t.test('the time never goes back', async (t) => {
  const { ahead_ms } = await db.selectFrom('market_clock').selectAll().executeTakeFirstOrThrow();
  t.ok(ahead_ms > 0n);
  const back = db.updateTable('market_clock').set({ ahead_ms: ahead_ms - 1n });
  await t.rejects(back.execute(), /never goes back/);
  await t.rejects(db.deleteFrom('market_clock').execute(), /never goes back/);
  await t.rejects(db.insertInto('market_clock').values({ only_row: true }).execute(), /market_clock_pkey/);
});

t.test('it is at most 100 years ahead', async (t) => {
  const far = await openMarket(t, { test_clock: true });
  await far.db
    .updateTable('market_clock')
    .set({ ahead_ms: 3_155_760_000_000n - 60_000n })
    .execute();
  const other = new Shrimp(far);
  t.match(await other.refused('moveClock', { key: admin_key, body: { seconds: 61 } }), {
    status: 400,
    details: { fields: [{ path: 'seconds', rule: 'maximum', message: /60/ }] },
  });
  await other.ok('moveClock', { key: admin_key, body: { seconds: 59 } });
});

t.test('no transaction has a time of before a move and ends after it', async (t) => {
  const order: string[] = [];
  let began = new Date(0);
  let moving: Promise<unknown> = Promise.resolve();
  await inTransaction(db, async (trx) => {
    began = trx.now;
    moving = move(1).then(() => order.push('moved'));
    await pause(200);
    t.ok(db.now.getTime() - began.getTime() < HOUR_MS, 'the time stands while a transaction runs');
    order.push('ends');
  });
  await moving;
  t.same(order, ['ends', 'moved']);
  const later = await inTransaction(db, async (trx) => trx.now);
  t.ok(later.getTime() - began.getTime() >= HOUR_MS);
});

t.test('one move goes on at a time, and writes meanwhile', async (t) => {
  const [employer, worker] = [await market.agent(), await market.agent()];
  for (let hour = 1; hour < 20; hour += 1) await market.task(employer, { deadline: hoursAhead(hour / 10) });
  const began = db.now;
  let moving = true;
  const work = async () => {
    while (moving) {
      const task_id = await market.task(employer, { budget: 1 });
      await market.ok('acceptTask', { key: worker.key, path: { task_id } });
      await market.ok('withdrawTask', { key: worker.key, path: { task_id } });
      await market.ok('deleteTask', { key: employer.key, path: { task_id } });
    }
  };
  const working = work();
  const request = { key: admin_key, body: { seconds: 2 * 3_600 } };
  const moves = await Promise.all([1, 2, 3].map(() => shrimp.call('moveClock', request)));
  moving = false;
  await working;
  t.same(moves.map(({ status }) => status).sort(), [200, 503, 503]);
  t.match(
    moves.find(({ status }) => status === 503),
    {
      headers: { 'retry-after': '1' },
      body: { error: { code: 'SERVICE_UNAVAILABLE' } },
    },
  );
  t.match(moves.find(({ status }) => status === 200)?.body.data, { moved_jobs: 19 });
  const ahead_ms = db.now.getTime() - began.getTime();
  t.ok(ahead_ms >= 2 * HOUR_MS && ahead_ms < 2.1 * HOUR_MS, `${ahead_ms} ms`);
  const { rows } = await sql<{ count: string }>`
    select count(*) from event as one join event as other using (recipient)
    where other.sequence = one.sequence + 1 and other.created_at < one.created_at - interval '1 second'
  `.execute(db);
  t.match(rows, [{ count: 0n }], 'the events of each agent are in the order of time');
});

t.test('a job that cannot be processed does not stop the time', async (t) => {
  const employer = await market.agent();
  const broken = await market.task(employer, { deadline: hoursAhead(1) });
  const next = await market.task(employer, { deadline: hoursAhead(2) });
  await sql`
    alter table job add constraint stays_open check (job_id <> ${sql.lit(broken)} or status = 'OPEN')
  `.execute(db);
  const began = db.now;
  t.match(await move(3), { moved_jobs: 1 });
  t.match(await readEvents(t, employer, began), [[2, 'job.closed', next]]);
  await sql`alter table job drop constraint stays_open`.execute(db);
  t.equal(await market.sweep(), 1);
});

/** Two servers of one database, and what its admin calls the domain with. */
async function openServers(t: Test) {
  const { db: one, connection } = await cloneDatabase(t);
  const { db: other, close } = openDatabase({ connection, pool_size: 2 });
  t.teardown(close);
  await inTransaction(one, (trx) => installAdminKeys(trx, [admin_key]));
  const actor = { agent_id: 'admin', agent_type: 'admin', key: { key_id: 'key_admin' } } as Actor;
  const moveOn = (on: Database, hours: number) =>
    moveClock({ db: on, rules: market.rules, actor }, { seconds: hours * 3_600, reason: undefined });
  const readAhead = async (on: Database) => {
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(on);
    const real = (rows[0] as { now: Date }).now.getTime();
    const now = await inTransaction(on, async (trx) => trx.now);
    t.ok(Math.abs(on.now.getTime() - now.getTime()) < 60_000, 'reads are at the time of writes');
    return Math.round((now.getTime() - real) / HOUR_MS);
  };
  return { one, other, moveOn, readAhead };
}

t.test('all servers of a database follow at once, whichever moves', async (t) => {
  const { one, other, moveOn, readAhead } = await openServers(t);
  for (const server of [one, other]) await followClock(server, { can_move: true });
  await moveOn(one, 5);
  t.same([await readAhead(one), await readAhead(other)], [5, 5]);
  await moveOn(other, 1);
  await moveOn(one, 1);
  t.same([await readAhead(one), await readAhead(other)], [7, 7]);
});

t.test('a server that cannot move the time keeps it, and follows after a sweep', async (t) => {
  const { one, other, moveOn, readAhead } = await openServers(t);
  t.equal(await followClock(other), 0);
  t.equal(other.clock.ahead_ms, null, 'its transactions do not ask');
  await followClock(one, { can_move: true });
  await moveOn(one, 48);
  t.equal(await readAhead(other), 0);
  await sweep(other, market.rules, () => {});
  t.equal(await readAhead(other), 48);

  const { ahead_ms } = await one.selectFrom('market_clock').selectAll().executeTakeFirstOrThrow();
  t.equal(await followClock(other), Number(ahead_ms), 'a start says how far');
});
