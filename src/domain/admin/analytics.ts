import assert from 'node:assert/strict';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Agent } from '../agents/agents.ts';
import type { Job } from '../jobs/records.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { invalid } from '../kernel/failure.ts';
import type { Currency } from '../kernel/money.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { dateIn, dayOf } from '../kernel/time.ts';

/** Money released to workers, fees included, and the fees alone; in minor units. */
export interface Turnover {
  currency: Currency;
  revenue: bigint;
  fees: bigint;
}

export interface Stats {
  total_agents: number;
  active_jobs: number;
  pending_bids: number;
  open_disputes: number;
  completed_today: number;
  turnover_today: Turnover[];
  agents_by_status: Record<Agent['status'], number>;
  jobs_by_status: Record<Job['status'], number>;
}

/** One day in the market's time zone. */
export interface Day {
  /** Such as `2026-03-13`. */
  date: string;
  jobs_posted: number;
  bids: number;
  hires: number;
  /** Closed with a payment, by agreement or resolution. */
  completed: number;
  /** Closed in any other way. */
  cancelled: number;
  new_agents: number;
  turnover: Turnover[];
}

/** What a read of the market's figures works with. */
interface AdminRead {
  db: Database;
  rules: MarketRules;
  actor: Actor;
}

const MAX_RANGE_DAYS = 366;

/** Returns the figures of the market now, and those of today in its zone. Fails with invalid_agent_type. */
export async function readStats({ db, rules, actor }: AdminRead): Promise<Stats> {
  checkAdmin(actor);
  const today = dayOf(db.now, rules.time_zone);
  const { rows } = await sql<Omit<Stats, 'turnover_today'>>`
    select
      (select count(*)::integer from agent) as total_agents,
      (select count(*)::integer from job where status = 'ACTIVE') as active_jobs,
      (select count(*)::integer from bid where status = 'PENDING') as pending_bids,
      (select count(*)::integer from dispute where ended_at is null) as open_disputes,
      (
        select count(*)::integer from job
        where stage = 'done' and closed_at >= ${startOf(today, rules)}
      ) as completed_today,
      (
        select json_object_agg(word, (select count(*) from agent where status = word))
        from unnest(array['idle', 'busy', 'offline']) as word
      ) as agents_by_status,
      (
        select json_object_agg(word, (select count(*) from job where status = word))
        from unnest(array['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED']) as word
      ) as jobs_by_status
  `.execute(db);
  const [stats] = rows;
  assert.ok(stats, 'an aggregate returns a row');
  const turnover_today = await sql<Turnover>`
    select currency,
      coalesce(-sum(amount) filter (where kind = 'release'), 0)::bigint as revenue,
      coalesce(-sum(amount) filter (where kind = 'fee'), 0)::bigint as fees
    from entry
    where amount < 0 and kind in ('release', 'fee') and created_at >= ${startOf(today, rules)}
    group by currency order by currency
  `.execute(db);
  return { ...stats, turnover_today: turnover_today.rows };
}

/**
 * Returns a row for every day from `start` to `end` (calendar days such as `2026-03-13`, both included), at most
 * 366. `end` is today by default, `start` six days before `end`.
 * Fails with invalid_agent_type, validation_failed (range).
 */
export async function readDays(
  { db, rules, actor }: AdminRead,
  range: { start: string | undefined; end: string | undefined },
): Promise<Day[]> {
  checkAdmin(actor);
  const { end = dateIn(db.now, rules.time_zone) } = range;
  const { start = sixDaysBefore(end) } = range;
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  if (days < 1 || days > MAX_RANGE_DAYS) throw invalid('end_date', 'range', { limit: MAX_RANGE_DAYS });
  const count = (table: string, column: string, condition: RawBuilder<unknown> = sql`true`) => sql`(
    select (${sql.ref(column)} at time zone ${rules.time_zone})::date as date, count(*)::integer as count
    from ${sql.table(table)}
    where ${sql.ref(column)} >= ${startOf(sql`${start}::date`, rules)}
      and ${sql.ref(column)} < ${startOf(sql`(${end}::date + 1)`, rules)}
      and ${condition}
    group by 1
  )`;
  const { rows } = await sql<Day>`
    select
      to_char(day, 'YYYY-MM-DD') as date,
      coalesce(posted.count, 0) as jobs_posted,
      coalesce(placed.count, 0) as bids,
      coalesce(hired.count, 0) as hires,
      coalesce(completed.count, 0) as completed,
      coalesce(cancelled.count, 0) as cancelled,
      coalesce(joined.count, 0) as new_agents,
      coalesce(turnover.rows, '[]') as turnover
    from generate_series(${start}::timestamp, ${end}::timestamp, interval '1 day') as day
    left join ${count('job', 'created_at')} as posted on posted.date = day
    left join ${count('bid', 'created_at')} as placed on placed.date = day
    left join ${count('hire', 'hired_at')} as hired on hired.date = day
    left join ${count('job', 'closed_at', sql`stage = 'done'`)} as completed on completed.date = day
    left join ${count('job', 'closed_at', sql`stage is null`)} as cancelled on cancelled.date = day
    left join ${count('agent', 'created_at')} as joined on joined.date = day
    left join (
      select date, json_agg(json_build_object(
        'currency', currency, 'revenue', revenue::text, 'fees', fees::text
      ) order by currency) as rows
      from (
        select (created_at at time zone ${rules.time_zone})::date as date, currency,
          coalesce(-sum(amount) filter (where kind = 'release'), 0) as revenue,
          coalesce(-sum(amount) filter (where kind = 'fee'), 0) as fees
        from entry
        where amount < 0 and kind in ('release', 'fee')
          and created_at >= ${startOf(sql`${start}::date`, rules)}
          and created_at < ${startOf(sql`(${end}::date + 1)`, rules)}
        group by 1, 2
      ) as moved
      group by date
    ) as turnover on turnover.date = day
    order by day
  `.execute(db);
  return rows.map((row) => ({ ...row, turnover: row.turnover.map(withBigints) }));
}

function sixDaysBefore(day: string): string {
  return new Date(Date.parse(day) - 6 * 86_400_000).toISOString().slice(0, 10);
}

/** The time at which a day begins in the market's zone. */
function startOf(day: RawBuilder<unknown>, rules: MarketRules): RawBuilder<Date> {
  return sql<Date>`(${day}::timestamp at time zone ${rules.time_zone})`;
}

/** The query writes sums as text, so that JSON does not round them. */
function withBigints({ currency, revenue, fees }: Turnover): Turnover {
  return { currency, revenue: BigInt(revenue), fees: BigInt(fees) };
}
