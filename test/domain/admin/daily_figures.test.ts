import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { loadDemo } from '../../../src/demo.ts';
import { rollUpDay } from '../../../src/domain/admin/daily_figures.ts';
import { admin_key as key, type Market, openMarket } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Days that are over are counted once and stored. The market's days begin at 16:00 UTC.

const first = '2026-03-02';
const last = '2026-03-05';
/** An hour after the end of the last day. */
const settled = new Date('2026-03-05T17:00:00Z');

/** A market whose first day is `first`: its agents and one paid job. On the next day nothing happens, then one job is posted. */
async function openPast(t: Test): Promise<Market> {
  const market = await openMarket(t, { platform_fee_bps: 250 });
  const { db } = market;
  await market.taskAt('paid');
  const { task_id } = await market.taskAt('open');
  const at = '2026-03-02T04:00:00Z';
  await sql`alter table entry disable trigger user`.execute(db);
  await sql`update agent set created_at = ${at}`.execute(db);
  await sql`update hire set hired_at = ${at}`.execute(db);
  await sql`update entry set created_at = ${at}`.execute(db);
  await sql`update job set created_at = ${at}, closed_at = case when closed_at is not null then ${at}::timestamptz end`.execute(
    db,
  );
  await sql`update job set created_at = '2026-03-04T04:00:00Z' where job_id = ${task_id}`.execute(db);
  return market;
}

async function readDays(market: Market) {
  const query = { start_date: '2026-03-01', end_date: '2026-03-06' };
  return (await new Shrimp(market).ok('getDailyAnalytics', { key, query })).days;
}

async function listStored({ db }: Market, time_zone = 'Asia/Shanghai'): Promise<string[]> {
  const rows = await db
    .selectFrom('daily_figure')
    .select('date')
    .distinct()
    .where('time_zone', '=', time_zone)
    .orderBy('date')
    .execute();
  return rows.map(({ date }) => date);
}

t.test('each run stores the oldest day that is over, and the report reads the same from it', async (t) => {
  const market = await openPast(t);
  const { db, rules } = market;
  const counted = await readDays(market);
  t.match(counted, [
    { date: '2026-03-01', jobs_posted: 0 },
    { date: first, jobs_posted: 1, hires: 1, completed: 1, new_agents: 5, revenue: 500, fees: 12.5 },
    { date: '2026-03-03', jobs_posted: 0, new_agents: 0 },
    { date: '2026-03-04', jobs_posted: 1 },
    { date: last, jobs_posted: 0 },
    { date: '2026-03-06', jobs_posted: 0 },
  ]);
  const days = [first, '2026-03-03', '2026-03-04', last];
  for (const [i] of days.entries()) {
    await rollUpDay(db, rules, settled);
    t.same(await listStored(market), days.slice(0, i + 1));
    t.strictSame(await readDays(market), counted);
  }
  await rollUpDay(db, rules, settled);
  t.same(await listStored(market), days, 'the next day is not over');

  await sql`update job set created_at = created_at - interval '1 hour'`.execute(db);
  await sql`update daily_figure set amount = 7 where figure = 'jobs_posted' and date = '2026-03-03'`.execute(
    db,
  );
  t.match((await readDays(market))[2], { date: '2026-03-03', jobs_posted: 7 }, 'stored days are not counted');
});

t.test(
  'a day is stored an hour after its end: until then, transactions of that day can commit',
  async (t) => {
    const market = await openPast(t);
    const { db, rules } = market;
    const end = Date.parse('2026-03-02T16:00:00Z');
    await rollUpDay(db, rules, new Date(end + 3_599_999));
    t.same(await listStored(market), []);
    await rollUpDay(db, rules, new Date(end + 3_600_000));
    t.same(await listStored(market), [first]);
  },
);

t.test('two servers store a day once', async (t) => {
  const market = await openPast(t);
  const { db, rules } = market;
  await Promise.all([1, 2, 3].map(() => rollUpDay(db, rules, settled)));
  const rows = await db
    .selectFrom('daily_figure')
    .select(['figure', 'currency', 'amount'])
    .where('date', '=', first)
    .orderBy('figure')
    .execute();
  t.same(rows, [
    { figure: 'completed', currency: null, amount: 1n },
    { figure: 'fees', currency: 'CNY', amount: 1_250n },
    { figure: 'hires', currency: null, amount: 1n },
    { figure: 'jobs_posted', currency: null, amount: 1n },
    { figure: 'new_agents', currency: null, amount: 5n },
    { figure: 'revenue', currency: 'CNY', amount: 50_000n },
  ]);
});

t.test('each time zone has days of its own', async (t) => {
  const market = await openPast(t);
  await rollUpDay(market.db, market.rules, settled);
  await rollUpDay(market.db, { time_zone: 'Pacific/Kiritimati' }, settled);
  t.same(await listStored(market), [first]);
  t.same(await listStored(market, 'Pacific/Kiritimati'), [first]);
});

t.test('a sweep stores a day, and not today', async (t) => {
  const market = await openPast(t);
  await market.sweep();
  t.same(await listStored(market), [first]);
  const recent = await openMarket(t);
  await recent.agent();
  await recent.sweep();
  t.same(await listStored(recent), []);
});

t.test('loading the demo data, which has a history, deletes the stored days', async (t) => {
  const market = await openMarket(t);
  await sql`update agent set created_at = '2026-03-02T04:00:00Z'`.execute(market.db);
  await market.sweep();
  t.same(await listStored(market), [first]);
  await loadDemo(market.db);
  t.same(await listStored(market), []);
});
