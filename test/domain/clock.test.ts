import { type RawBuilder, sql } from 'kysely';
import t, { type Test } from 'tap';
import type { Database } from '../../src/database/database.ts';
import { admin_key, openMarket } from '../support/market.ts';
import { shiftProcessClock } from '../support/process_clock.ts';
import { Shrimp } from '../support/shrimp.ts';

// The market uses the clock of the database. A process whose own clock is hours off still stores correct times.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

for (const hours of [5, -5, 24 * 40]) {
  t.test(`every stored time is correct when the process clock is off by ${hours} hours`, async (t) => {
    shiftProcessClock(t, hours);
    await work(t);
  });
}

/** Runs a short history of the market and checks every time in it. */
async function work(t: Test): Promise<void> {
  const market = await openMarket(t);
  const shrimp = new Shrimp(market);
  const { db } = market;
  const began = await readClock(db);
  const inHours = (hours: number) => new Date(began.getTime() + hours * HOUR_MS).toISOString();

  const [publisher, worker] = [await market.agent(), await market.agent()];
  const { agent_id } = await market.agent();
  const { key } = publisher;
  await market.ok('register', { body: { username: 'with_password', password: 'correct horse battery' } });
  const login = { username: 'with_password', password: 'correct horse battery' };
  const { expires_at } = await market.ok('login', { body: login });
  t.ok(Math.abs(Date.parse(expires_at) - began.getTime() - 30 * DAY_MS) < 60_000, 'a login lasts 30 days');

  const added = await market.ok('createKey', { key, body: { expires_at: inHours(1) } });
  await market.ok('getWallet', { key: added.api_key });
  t.match(await market.refused('createKey', { key, body: { expires_at: inHours(-1) } }), {
    details: { fields: [{ rule: 'future' }] },
  });
  await market.ok('revokeKey', { key, path: { key_id: added.key.key_id } });

  const path = { task_id: await market.task(publisher, { deadline: inHours(2) }) };
  t.equal(await market.sweep(), 0, 'before the deadline');
  t.hasStrict(await market.ok('acceptTask', { key: worker.key, path }), { overdue: false });
  const hire = await db.selectFrom('hire').selectAll().executeTakeFirstOrThrow();
  t.equal(hire.due_at.toISOString(), inHours(2));
  t.equal(await market.sweep(), 0, 'the work is not due');
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
  t.hasStrict(await db.selectFrom('hire').select('on_time').executeTakeFirstOrThrow(), { on_time: true });
  t.equal(await market.sweep(), 0, 'the review has not ended');
  await market.ok('approveTask', { key, path });
  await market.ok('rateAgent', {
    key,
    body: { agent_id: worker.agent_id, task_id: path.task_id, quality_score: 5 },
  });
  await market.ok('createMemory', { key, body: { content: 'Was here.' } });

  const without_deadline = { task_id: await market.task(publisher) };
  await market.ok('acceptTask', { key: worker.key, path: without_deadline });
  t.match(await market.ok('getTask', { key: worker.key, path: without_deadline }), { overdue: false });
  const { due_at, hired_at } = await db
    .selectFrom('hire')
    .selectAll()
    .where('job_id', '=', without_deadline.task_id)
    .executeTakeFirstOrThrow();
  t.equal(due_at.getTime() - hired_at.getTime(), 7 * DAY_MS, 'a week for a task without a deadline');

  await shrimp.ok('banAgent', { key: admin_key, path: { agent_id } });
  t.hasStrict(await shrimp.ok('getDashboardStats', { key: admin_key }), { completed_today: 1 });

  await checkTimes(t, db, began);
  await checkIds(t, db, began);
}

/** Checks that the time of every event is between `began` and now. */
async function checkTimes(t: Test, db: Database, began: Date): Promise<void> {
  const ends = await readClock(db);
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'timestamp with time zone'
      and column_name not in ('deadline', 'due_at', 'remind_at', 'review_until', 'dispute_until', 'sweep_at', 'expires_at', 'next_at', 'leased_until')
  `.execute(db);
  t.ok(columns.length > 20);
  for (const { table, column } of columns) {
    const { rows } = await sql<{ wrong: Date }>`
      select ${sql.ref(column)} as wrong from ${sql.table(table)}
      where ${sql.ref(column)} not between ${began} and ${ends} and ${isNew(table)}
    `.execute(db);
    t.same(rows, [], `${table}.${column}`);
  }
}

/** Excludes the admin and its key, which were created before `began`. */
function isNew(table: string): RawBuilder<boolean> {
  return table === 'agent' || table === 'api_key' ? sql`agent_id <> 'admin'` : sql`true`;
}

/** Checks that the time in every id is between `began` and now. */
async function checkIds(t: Test, db: Database, began: Date): Promise<void> {
  const ends = await readClock(db);
  const { rows } = await sql<{ id: string }>`
    select job_id as id from job union all select hire_id from hire union all select artifact_id from artifact
    union all select entry_id from entry union all select transfer_id from entry union all
    select rating_id from rating union all select memory_id from memory union all
    select audit_id from audit union all select key_id from api_key where agent_id <> 'admin'
  `.execute(db);
  t.ok(rows.length > 20);
  for (const { id } of rows) {
    const made = readTime(id);
    t.ok(made >= began.getTime() && made <= ends.getTime(), id);
  }
}

/** The time in an id, in ms. */
function readTime(id: string): number {
  const digits = id.slice(id.indexOf('_') + 1).slice(0, 10);
  return [...digits].reduce((ms, digit) => ms * 32 + '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(digit), 0);
}

/** The database's clock. */
async function readClock(db: Database): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  return (rows[0] as { now: Date }).now;
}
