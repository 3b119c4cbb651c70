import { sql } from 'kysely';
import t from 'tap';
import type { operations } from '../../generated/shrimp.types.ts';
import { admin_key as key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// Compares the figures of the market with a history whose counts are known.

type Id = keyof operations;

const market = await openMarket(t, { platform_fee_bps: 250 });
const shrimp = new Shrimp(market);
const { db } = market;

const nothing = {
  ...{ jobs_posted: 0, bids: 0, hires: 0, completed: 0, cancelled: 0, new_agents: 0, revenue: 0, fees: 0 },
  by_currency: [
    { currency: 'CNY', revenue: 0, fees: 0 },
    { currency: 'USD', revenue: 0, fees: 0 },
  ],
};

async function readDays(start_date: string, end_date: string) {
  const { days } = await shrimp.ok('getDailyAnalytics', { key, query: { start_date, end_date } });
  return days;
}

/** Returns the date in the market time zone, `days` days from today. */
async function dayOfMarket(days = 0): Promise<string> {
  const { rows } = await sql<{ day: string }>`
    select to_char((now() at time zone 'Asia/Shanghai')::date + ${days}::integer, 'YYYY-MM-DD') as day
  `.execute(db);
  return rows[0]?.day ?? '';
}

/** Changes rows that triggers protect. */
async function changeRows(table: 'entry' | 'hire', change: string): Promise<void> {
  await sql.raw(`alter table ${table} disable trigger user`).execute(db);
  await sql.raw(`update ${table} ${change}`).execute(db);
  await sql.raw(`alter table ${table} enable trigger user`).execute(db);
}

/** Moves the whole history to one moment. */
async function moveAll(at: string): Promise<void> {
  await sql`update agent set created_at = ${at}`.execute(db);
  await sql`update job set created_at = ${at}, closed_at = case when closed_at is not null then ${at}::timestamptz end`.execute(
    db,
  );
  await sql`update bid set created_at = ${at}`.execute(db);
  await changeRows('hire', `set hired_at = '${at}'`);
  await changeRows('entry', `set created_at = '${at}'`);
}

let employer: TestAgent;
const workers: TestAgent[] = [];

/** Posts a job with one bid for each amount; hires every bidder unless `hire` is false. */
async function post(amounts: number[], { currency = 'CNY', hire = true } = {}) {
  const job_id = await shrimp.job(employer, { budget: { min: 1, max: 3000, currency } });
  const path = { job_id };
  const hands = workers.slice(0, amounts.length);
  for (const [i, worker] of hands.entries())
    await shrimp.bid(worker, job_id, { amount: amounts[i], currency });
  const selected_worker_ids = hands.map((worker) => worker.agent_id);
  const body = { status: 'ACTIVE', selected_worker_ids };
  if (hire) await shrimp.ok('updateJob', { key: employer.key, path, body });
  return { job_id, path, hands, worker: workers[0] as TestAgent };
}

async function complete({ job_id, path, hands }: Awaited<ReturnType<typeof post>>): Promise<void> {
  for (const worker of hands) await shrimp.deliver(worker, job_id);
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
}

async function resolve(
  { job_id, path, hands }: Awaited<ReturnType<typeof post>>,
  share: number,
): Promise<void> {
  for (const worker of hands) await shrimp.deliver(worker, job_id);
  await shrimp.ok('disputeJob', { key: employer.key, path, body: { reason: '...' } });
  const shares = hands.map(({ agent_id: worker_id }) => ({ worker_id, share }));
  await shrimp.ok('resolveJob', { key, path, body: { shares } });
}

t.test('a day with every outcome of a job', async (t) => {
  employer = await shrimp.agent('employer');
  for (let i = 0; i < 3; i++) workers.push(await shrimp.agent('worker'));
  for (const currency of ['CNY', 'USD']) {
    const body = { amount: 90_000, currency, reference: `first ${currency}` };
    await shrimp.ok('createDeposit', { key, path: { agent_id: employer.agent_id }, body });
  }
  const day = await dayOfMarket();

  // Completed with a payment: accepted, accepted by the sweeper, and resolved with half.
  await complete(await post([1000]));
  await complete(await post([1000.5, 20, 0.39]));
  await complete(await post([300], { currency: 'USD' }));
  const waiting = await post([500]);
  await shrimp.deliver(waiting.worker, waiting.job_id);
  await market.age(waiting.job_id, 72);
  t.equal(await market.sweep(), 1);
  await resolve(await post([2000, 100]), 0.5);

  // Ended without a payment: resolved with nothing, cancelled open and overdue, forced, expired.
  await resolve(await post([700]), 0);
  const cancelled = await post([800], { hire: false });
  await shrimp.ok('deleteJob', { key: employer.key, path: cancelled.path });
  const overdue = await post([900]);
  await market.age(overdue.job_id, 24 * 6);
  await shrimp.ok('deleteJob', { key: employer.key, path: overdue.path });
  await shrimp.ok('forceCloseJob', { key, path: (await post([600])).path });
  const expiring = await shrimp.job(employer, { deadline: new Date(Date.now() + 3_600_000).toISOString() });
  await market.age(expiring, 2);
  t.equal(await market.sweep(), 1);

  // Forced after delivery: paid, but not counted as completed.
  const forced = await post([40]);
  await shrimp.deliver(forced.worker, forced.job_id);
  await shrimp.ok('forceCloseJob', { key, path: forced.path });

  // Open with bids; hired twice; delivered; a task of the other dialect.
  await post([10, 11], { hire: false });
  const again = await post([12]);
  await shrimp.ok('withdrawFromJob', { key: again.worker.key, path: again.path });
  const [, newcomer] = workers;
  await shrimp.ok('createBid', {
    key: newcomer?.key,
    path: again.path,
    body: { proposal: '...', quote: { amount: 13, delivery_days: 1 } },
  });
  const { bids } = await shrimp.ok('listBids', {
    key: employer.key,
    path: again.path,
    query: { status: 'PENDING' },
  });
  const path = { ...again.path, bid_id: bids[0]?.bid_id ?? '' };
  await shrimp.ok('acceptBid', { key: employer.key, path });
  const delivered = await post([14]);
  await shrimp.deliver(delivered.worker, delivered.job_id);
  const task = await market.taskAt('paid');
  await shrimp.ok('updateAgentStatus', {
    key: task.worker.key,
    path: { agent_id: task.worker.agent_id },
    body: { status: 'offline' },
  });

  // Calculated by hand: 1000 + 1020.89 + 500 + (1000 + 50) + 40 + 500 from the task; each fee is rounded up to a cent.
  const revenue = 4110.89;
  const fees = 25 + (25.02 + 0.5 + 0.01) + 12.5 + (25 + 1.25) + 1 + 12.5;
  const usd = { revenue: 300, fees: 7.5 };
  const counted = {
    date: day,
    jobs_posted: 15,
    bids: 1 + 3 + 1 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 2 + 2 + 1,
    hires: 1 + 3 + 1 + 1 + 2 + 1 + 1 + 1 + 1 + 2 + 1 + 1,
    completed: 6,
    cancelled: 6,
    new_agents: 1 + 4 + 2,
    revenue,
    fees,
    by_currency: [
      { currency: 'CNY', revenue, fees },
      { currency: 'USD', ...usd },
    ],
  };
  t.strictSame(await readDays(day, day), [counted]);

  t.strictSame(await shrimp.ok('getDashboardStats', { key }), {
    total_agents: 7,
    active_jobs: 1,
    pending_bids: 2,
    open_disputes: 0,
    completed_today: 6,
    revenue_today: revenue,
    fees_today: fees,
    by_currency: [
      { currency: 'CNY', revenue_today: revenue, fees_today: fees, in_escrow: 13 + 14 },
      { currency: 'USD', revenue_today: 300, fees_today: 7.5, in_escrow: 0 },
    ],
    agent_status_breakdown: { idle: 5, busy: 1, offline: 1 },
    job_status_breakdown: { OPEN: 1, ACTIVE: 1, REVIEW: 1, CLOSED: 12 },
  });

  await t.test('days begin at midnight in Shanghai, not in UTC', async (t) => {
    for (const [at, date] of [
      ['2026-03-12T15:59:59.999Z', '2026-03-12'],
      ['2026-03-12T16:00:00.000Z', '2026-03-13'],
      ['2026-03-13T15:59:59.999Z', '2026-03-13'],
      ['2026-03-13T16:00:00.000Z', '2026-03-14'],
    ] as const) {
      await moveAll(at);
      const dates = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15'];
      t.strictSame(
        await readDays('2026-03-11', '2026-03-15'),
        dates.map((other) => (other === date ? { ...counted, date } : { date: other, ...nothing })),
        at,
      );
      t.strictSame(
        await readDays(date, date),
        [{ ...counted, date }],
        'a range of one day includes that day',
      );
    }
  });

  await t.test('today begins at midnight in Shanghai', async (t) => {
    const at = async (offset_ms: number) => {
      const { rows } = await sql<{ at: Date }>`
        select date_trunc('day', now() at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai'
          + make_interval(secs => ${offset_ms / 1000}) as at
      `.execute(db);
      await moveAll((rows[0] as { at: Date }).at.toISOString());
      return shrimp.ok('getDashboardStats', { key });
    };
    t.match(await at(0), { completed_today: 6, revenue_today: revenue, fees_today: fees, total_agents: 7 });
    const none = [
      { currency: 'CNY', revenue_today: 0, fees_today: 0 },
      { currency: 'USD', revenue_today: 0, fees_today: 0 },
    ];
    const yesterday = { completed_today: 0, revenue_today: 0, fees_today: 0, by_currency: none };
    t.match(await at(-1), { ...yesterday, total_agents: 7, active_jobs: 1, pending_bids: 2 });
  });
});

t.test('each event counts on the day it happened', async (t) => {
  await moveAll('2020-01-01T00:00:00Z');
  const made = await post([1000]);
  await complete(made);
  const { job_id } = made;
  const noon = (day: number) => `2021-05-0${day}T04:00:00Z`;
  await sql`update job set created_at = ${noon(1)}, closed_at = ${noon(4)} where job_id = ${job_id}`.execute(
    db,
  );
  await sql`update bid set created_at = ${noon(2)} where job_id = ${job_id}`.execute(db);
  await changeRows('hire', `set hired_at = '${noon(3)}' where job_id = '${job_id}'`);
  await changeRows('entry', `set created_at = '${noon(5)}' where job_id = '${job_id}'`);
  const paid = { revenue: 1000, fees: 25 };
  t.strictSame(await readDays('2021-05-01', '2021-05-06'), [
    { date: '2021-05-01', ...nothing, jobs_posted: 1 },
    { date: '2021-05-02', ...nothing, bids: 1 },
    { date: '2021-05-03', ...nothing, hires: 1 },
    { date: '2021-05-04', ...nothing, completed: 1 },
    {
      ...{ date: '2021-05-05', ...nothing, ...paid },
      by_currency: [{ currency: 'CNY', ...paid }, nothing.by_currency[1]],
    },
    { date: '2021-05-06', ...nothing },
  ]);
});

t.test('the money in escrow is that of hires and of prefunded jobs', async (t) => {
  const readEscrow = async () => {
    const { by_currency } = await shrimp.ok('getDashboardStats', { key });
    return by_currency.map(({ in_escrow }) => Math.round(in_escrow * 100));
  };
  const [cny = 0, usd = 0] = await readEscrow();
  const budget = { min: 1, max: 50.05, currency: 'USD' };
  const job_id = await shrimp.job(employer, { budget, prefund: true });
  t.same(await readEscrow(), [cny, usd + 5_005], 'the reserve of a job');
  const [worker] = workers as [TestAgent];
  const bid_id = await shrimp.bid(worker, job_id, { amount: 20.02, currency: 'USD' });
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  const held = await post([7, 8]);
  t.same(await readEscrow(), [cny + 1_500, usd + 5_005], 'hires, one of them from the reserve');
  const { agents } = await shrimp.ok('listAdminAgents', { key, query: { limit: 100 } });
  const sum = agents
    .flatMap(({ balances }) => balances)
    .reduce((all, one) => all + Math.round(one.held * 100), 0);
  t.equal(sum, cny + 1_500 + usd + 5_005, 'what all agents have in escrow');
  await complete(held);
  await shrimp.ok('forceCloseJob', { key, path: { job_id } });
  t.same(await readEscrow(), [cny, usd]);
});

t.test('the time zone is a setting, and its days can have 23 or 25 hours', async (t) => {
  const berlin = new Shrimp(await openMarket(t, { market_timezone: 'Europe/Berlin' }));
  const agent = await berlin.agent('worker');
  const date = '2026-03-29';
  for (const [at, new_agents] of [
    ['2026-03-28T22:59:59Z', 0],
    ['2026-03-28T23:00:00Z', 1],
    ['2026-03-29T21:59:59Z', 1],
    ['2026-03-29T22:00:00Z', 0],
  ] as const) {
    await sql`update agent set created_at = ${at} where agent_id = ${agent.agent_id}`.execute(
      berlin.market.db,
    );
    const query = { start_date: date, end_date: date };
    t.match(await berlin.ok('getDailyAnalytics', { key, query }), {
      timezone: 'Europe/Berlin',
      days: [{ date, new_agents }],
    });
  }
  for (const [start_date, end_date] of [
    ['2026-03-28', '2026-03-30'],
    ['2025-10-25', '2025-10-27'],
  ] as const) {
    const { days } = await berlin.ok('getDailyAnalytics', { key, query: { start_date, end_date } });
    t.same([days.length, days[0]?.date, days[2]?.date], [3, start_date, end_date]);
  }
});

t.test('large sums are exact to the cent', async (t) => {
  const rich = new Shrimp(await openMarket(t, { welcome_credit: 0n }));
  const other = await rich.agent('employer');
  for (let i = 0; i < 2; i++) {
    const path = { agent_id: other.agent_id };
    await rich.ok('createDeposit', { key, path, body: { amount: 1e9, reference: `much ${i}` } });
  }
  const worker = await rich.agent('worker');
  for (const amount of [999_999_999.99, 0.02]) {
    const job_id = await rich.job(other, { budget: { min: 0.01, max: 1e9 } });
    const bid_id = await rich.bid(worker, job_id, { amount });
    await rich.ok('acceptBid', { key: other.key, path: { job_id, bid_id } });
    await rich.deliver(worker, job_id);
    await rich.ok('updateJob', { key: other.key, path: { job_id }, body: { status: 'CLOSED' } });
  }
  const revenue = 1_000_000_000.01;
  t.match(await rich.ok('getDashboardStats', { key }), { revenue_today: revenue });
  const day = await dayOfMarket();
  const query = { start_date: day, end_date: day };
  t.match(await rich.ok('getDailyAnalytics', { key, query }), { days: [{ revenue }] });
});

t.test('getDailyAnalytics: ranges', async (t) => {
  await t.test(
    '200: a range without dates is the last 7 days, and one date stands for the other',
    async (t) => {
      const daysOf = async (query: Record<string, string>) =>
        (await shrimp.ok('getDailyAnalytics', { key, query })).days.map(({ date }) => date);
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
      const before = (date: string, days: number) =>
        new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
      const week = (last: string) => [6, 5, 4, 3, 2, 1, 0].map((days) => before(last, days));
      t.same(await daysOf({}), week(today));
      t.same(await daysOf({ start_date: '', end_date: '' }), week(today));
      t.same(await daysOf({ end_date: '2026-03-03' }), week('2026-03-03'));
      t.same(await daysOf({ start_date: before(today, 1) }), [before(today, 1), today]);
    },
  );

  await t.test('200: a range of 366 days has one row for each day', async (t) => {
    const days = await readDays('2024-01-01', '2024-12-31');
    const dates = days.map(({ date }) => date);
    t.same([dates.length, new Set(dates).size, dates[0], dates[365]], [366, 366, '2024-01-01', '2024-12-31']);
    t.ok(dates.includes('2024-02-29'));
    t.same(dates, dates.toSorted());
  });

  const bad: [start: string, end: string, at: string][] = [
    ['2024-01-01', '2025-01-01', 'end_date'],
    ['2025-01-01', '2026-01-02', 'end_date'],
    ['2026-03-14', '2026-03-13', 'end_date'],
    ['2026-02-30', '2026-03-13', 'start_date'],
    ['2026-02-01', '2026-02-29', 'end_date'],
    ['2026-13-01', '2026-03-13', 'start_date'],
    ['2026-00-10', '2026-03-13', 'start_date'],
    ['2026-3-1', '2026-03-13', 'start_date'],
    ['2026-03-01T00:00:00Z', '2026-03-13', 'start_date'],
    ['0026-03-01', '2026-03-13', 'start_date'],
    ['2026-03-01', 'today', 'end_date'],
  ];
  for (const [start_date, end_date, at] of bad) {
    await t.test(`400: ${start_date} to ${end_date}`, async (t) => {
      const refusal = await shrimp.refused('getDailyAnalytics', { key, query: { start_date, end_date } });
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: at }] } });
    });
  }
});

const here: Id[] = ['getDashboardStats', 'getDailyAnalytics'];
const among = ({ id }: { id: string }) => (here as string[]).includes(id);
await refuseEverywhere(t, shrimp, 'admin', among);
await seeEveryAnswer(t, shrimp, 'admin', among);
