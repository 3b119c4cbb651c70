import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { openDatabase } from '../../src/database/database.ts';
import { followClock } from '../../src/database/market_clock.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { sweep } from '../../src/domain/sweeper.ts';
import { admin_key, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// How the test clock moves the market's time, and what happens on the way.

const HOUR = 3_600;
const MINUTE_MS = 60_000;
const market = await openMarket(t, { test_clock: true, max_active_hires: 50 });
const shrimp = new Shrimp(market);

const move = (seconds: number) => shrimp.ok('moveClock', { key: admin_key, body: { seconds } });
const hoursAhead = (hours: number) => new Date(market.db.now.getTime() + hours * HOUR * 1000).toISOString();

/** The events of an agent: type, hours after `began`, the job. */
async function readEvents(key: string, began: Date) {
  const { events } = await shrimp.ok('listEvents', { key, query: { limit: 100 } });
  return events.map(({ type, created_at, data }) => ({
    type,
    hours: (Date.parse(created_at) - began.getTime()) / (HOUR * 1000),
    job_id: (data as { job_id?: string }).job_id,
  }));
}

t.test('what falls due happens at its time, in its order', async (t) => {
  const employer = await market.agent();
  const workers = [await market.agent(), await market.agent()];
  const began = market.db.now;
  // Due in 40 hours: told of it after 30, overdue after 40, lapsed after 112.
  const late = await market.task(employer, { deadline: hoursAhead(40) });
  await market.ok('acceptTask', { key: workers[0]?.key, path: { task_id: late } });
  // Expires after 35 hours.
  const open = await market.task(employer, { deadline: hoursAhead(35) });
  // Delivered now: settled after 72.
  const done = await market.task(employer);
  await market.ok('acceptTask', { key: workers[1]?.key, path: { task_id: done } });
  await market.ok('completeTask', {
    key: workers[1]?.key,
    path: { task_id: done },
    body: { deliverables: { report: 'done' } },
  });

  const { now, moved_jobs } = await move(120 * HOUR);
  t.equal(moved_jobs, 3);
  t.ok(Date.parse(now) - began.getTime() >= 120 * HOUR * 1000);
  t.ok(Date.parse(now) - began.getTime() < 120 * HOUR * 1000 + MINUTE_MS);

  const told = (await readEvents(employer.key, began)).filter(({ hours }) => hours > 1);
  t.match(
    told.map(({ type, hours, job_id }) => [type, Math.round(hours), job_id]),
    [
      ['job.closed', 35, open],
      ['hire.overdue', 40, late],
      ['job.closed', 72, done],
      ['job.closed', 112, late],
    ],
  );
  t.same(
    (await readEvents(workers[0]?.key ?? '', began))
      .filter(({ hours }) => hours > 1)
      .map((e) => [e.type, Math.round(e.hours)]),
    [],
  );
  for (const { hours } of told) t.ok(hours - Math.round(hours) < 0.01);
});

t.test('a thousand jobs', async (t) => {
  const employer = await market.agent();
  const worker = await market.agent();
  await sql`update agent set proven_jobs = 100 where agent_id = ${worker.agent_id}`.execute(market.db);
  const COUNT = 1000;
  for (let i = 0; i < COUNT; i += 1)
    await market.task(employer, { prefund: true, budget: 1, deadline: hoursAhead(10 + i / 100) });
  const began = performance.now();
  const { moved_jobs } = await move(24 * HOUR);
  t.equal(moved_jobs, COUNT);
  t.comment(`${COUNT} due jobs: ${Math.round(performance.now() - began)} ms`);
});
