import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { inTransaction } from '../../database/transaction.ts';
import { every_job } from '../jobs/records.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { invalid } from '../kernel/failure.ts';
import { type Currency, currencies } from '../kernel/money.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { addDays, dateIn } from '../kernel/time.ts';
import type { AdminRead, Turnover } from './analytics.ts';

/** One day in the market's time zone. */
export interface Day extends Record<Count, number> {
  /** Such as `2026-03-13`. */
  date: string;
  turnover: Turnover[];
}

/** `completed` jobs were closed with a payment, by agreement or resolution; `cancelled` ones in any other way. */
type Count = 'jobs_posted' | 'bids' | 'hires' | 'completed' | 'cancelled' | 'new_agents';

/** One figure of one day, as it is counted and stored. */
interface Figure {
  date: string;
  figure: Count | 'revenue' | 'fees';
  /** Null for a count. */
  currency: Currency | null;
  amount: bigint;
}

/** Days in a time zone, such as `2026-03-13`, both included. */
interface Range {
  time_zone: string;
  start: string;
  end: string;
}

const MAX_RANGE_DAYS = 366;

/**
 * Returns a row for every day from `start` to `end` (calendar days such as `2026-03-13`, both included), at most
 * 366. `end` is today by default, `start` six days before `end`. Days that are not rolled up are counted now.
 * Fails with invalid_agent_type, validation_failed (range).
 */
export async function readDays(
  { db, rules: { time_zone }, actor }: AdminRead,
  range: { start: string | undefined; end: string | undefined },
): Promise<Day[]> {
  checkAdmin(actor);
  const { end = dateIn(db.now, time_zone) } = range;
  const { start = addDays(end, -6) } = range;
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  if (days < 1 || days > MAX_RANGE_DAYS) throw invalid('end_date', 'range', { limit: MAX_RANGE_DAYS });
  const dates = Array.from({ length: days }, (_, i) => addDays(start, i));
  const figures = await readRolledUp(db, { time_zone, start, end });
  const known = new Set(figures.map(({ date }) => date));
  for (const run of runsOf(dates.filter((date) => !known.has(date))))
    figures.push(...(await countFigures(db, { time_zone, ...run })));
  const by_date = new Map(dates.map((date) => [date, [] as Figure[]]));
  for (const figure of figures) by_date.get(figure.date)?.push(figure);
  return [...by_date].map(([date, of_day]) => sumUp(date, of_day));
}

/** Transactions that began before midnight can commit after it, but not so late. */
const SETTLED_MS = 3_600_000;

/**
 * Stores the figures of the oldest day that is over and not stored yet. One day at a time: a market that never stored
 * any catches up sweep by sweep. Several servers can do it at once. `now` is the database's time.
 */
export async function rollUpDay(
  db: Database,
  { time_zone }: Pick<MarketRules, 'time_zone'>,
  now: Date,
): Promise<void> {
  const date = await findNextDay(db, time_zone);
  const settled = dateIn(new Date(now.getTime() - SETTLED_MS), time_zone);
  if (date === null || date >= settled) return;
  await inTransaction(db, async (trx) => {
    const counted = await countFigures(trx, { time_zone, start: date, end: date });
    const is_empty = !counted.some(({ figure }) => figure === 'jobs_posted');
    if (is_empty) counted.push({ date, figure: 'jobs_posted', currency: null, amount: 0n });
    await storeFigures(trx, time_zone, counted);
  });
}

/** The day after the last one that is stored, or that of the first agent; null in an empty market. */
async function findNextDay(db: Database, time_zone: string): Promise<string | null> {
  const [last] = await readLastDay(db, { time_zone });
  if (last) return addDays(last.date, 1);
  const [first] = await readFirstAgent(db, {});
  return first ? dateIn(first.created_at, time_zone) : null;
}

const readLastDay = prepare((db, { time_zone }: { time_zone: string }) =>
  db
    .selectFrom('daily_figure')
    .select('date')
    .where('time_zone', '=', time_zone)
    .orderBy('date', 'desc')
    .limit(sql.lit(1)),
);

const readFirstAgent = prepare((db, _: object) =>
  db.selectFrom('agent').select('created_at').orderBy('created_at').limit(sql.lit(1)),
);

const readRolledUp = prepare((db, { time_zone, start, end }: Range) =>
  db
    .selectFrom('daily_figure')
    .select(['date', 'figure', 'currency', 'amount'])
    .where('time_zone', '=', time_zone)
    .where('date', '>=', start)
    .where('date', '<=', end),
);

async function storeFigures(trx: Transaction, time_zone: string, figures: Figure[]): Promise<void> {
  await trx
    .insertInto('daily_figure')
    .values(figures.map((figure) => ({ ...figure, time_zone })))
    // Another server was faster.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Counts what happened on days, each table alone: a day without a figure has none of it. Sent by itself: other reads
 * would wait for a prepared statement that takes long.
 */
async function countFigures(db: Database, { time_zone, start, end }: Range): Promise<Figure[]> {
  const within = (column: string) => sql`
    ${sql.id(column)} >= (${start}::timestamp at time zone ${time_zone})
      and ${sql.id(column)} < ((${end}::date + 1)::timestamp at time zone ${time_zone})`;
  const date = (column: string) =>
    sql`to_char(${sql.id(column)} at time zone ${time_zone}, 'YYYY-MM-DD') as date`;
  const count = (figure: Count, table: RawBuilder<unknown>, column: string) => sql`
    select ${date(column)}, ${sql.lit(figure)} as figure, null as currency, count(*) as amount
    from ${table} where ${within(column)} group by 1`;
  const { rows } = await sql<Figure>`
    ${count('jobs_posted', sql`${every_job} as job`, 'created_at')}
    union all ${count('bids', sql.table('bid'), 'created_at')}
    union all ${count('hires', sql.table('hire'), 'hired_at')}
    union all ${count('new_agents', sql.table('agent'), 'created_at')}
    union all
    select ${date('closed_at')}, case when stage = 'done' then 'completed' else 'cancelled' end, null, count(*)
    from job where ${within('closed_at')} group by 1, 2
    union all
    select ${date('created_at')}, case kind when 'release' then 'revenue' else 'fees' end, currency,
      -sum(amount)::bigint
    from entry where amount < 0 and kind in ('release', 'fee') and ${within('created_at')} group by 1, 2, 3
  `.execute(db);
  return rows;
}

/** The figures of one day. */
function sumUp(date: string, figures: Figure[]): Day {
  const amountOf = (wanted: Figure['figure'], currency: Currency | null = null) =>
    figures.find((one) => one.figure === wanted && one.currency === currency)?.amount ?? 0n;
  const count = (wanted: Count) => Number(amountOf(wanted));
  return {
    date,
    jobs_posted: count('jobs_posted'),
    bids: count('bids'),
    hires: count('hires'),
    completed: count('completed'),
    cancelled: count('cancelled'),
    new_agents: count('new_agents'),
    turnover: currencies.map((currency) => ({
      currency,
      revenue: amountOf('revenue', currency),
      fees: amountOf('fees', currency),
    })),
  };
}

/** The first and the last of each run of days that follow one another. */
function runsOf(dates: string[]): { start: string; end: string }[] {
  const runs: { start: string; end: string }[] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && addDays(run.end, 1) === date) run.end = date;
    else runs.push({ start: date, end: date });
  }
  return runs;
}
