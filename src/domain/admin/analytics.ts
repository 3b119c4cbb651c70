import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Agent } from '../agents/agents.ts';
import { every_job, type Job } from '../jobs/records.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { type Currency, currencies } from '../kernel/money.ts';
import { type Counted, rememberLarge } from '../kernel/remembered.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { dateIn } from '../kernel/time.ts';

/** Money released to workers, fees included, and the fees alone; in minor units. */
export interface Turnover {
  currency: Currency;
  revenue: bigint;
  fees: bigint;
}

/** The money of the market in one currency, in minor units. */
export interface MoneyNow extends Turnover {
  /** Of hires that are neither paid nor refunded, and the reserves of jobs. */
  in_escrow: bigint;
}

export interface Stats {
  total_agents: number;
  active_jobs: number;
  pending_bids: number;
  open_disputes: number;
  completed_today: number;
  /** The turnover of today, and the escrow now: one row for each currency. */
  money: MoneyNow[];
  agents_by_status: Record<Agent['status'], number>;
  jobs_by_status: Record<Job['status'], number>;
}

/** What a read of the market's figures works with. */
export interface AdminRead {
  db: Database;
  rules: MarketRules;
  actor: Actor;
}

/**
 * Returns the figures of the market now, and those of today in its zone. In a large market they can be up to a minute
 * old. Fails with invalid_agent_type.
 */
export async function readStats({ db, rules: { time_zone }, actor }: AdminRead): Promise<Stats> {
  checkAdmin(actor);
  const today = dateIn(db.now, time_zone);
  return remembered(db, `${time_zone} ${today}`, () => countStats(db, { time_zone, today }));
}

const remembered = rememberLarge<Stats>();

async function countStats(db: Database, day: { time_zone: string; today: string }): Promise<Counted<Stats>> {
  const figures = await readFigures(db, day);
  const amountOf = (figure: Figure['figure'], word: Figure['word'] = null) =>
    figures.find((one) => one.figure === figure && one.word === word)?.amount ?? 0n;
  const count = (...of: Parameters<typeof amountOf>) => Number(amountOf(...of));
  const agents_by_status = {
    idle: count('agents', 'idle'),
    busy: count('agents', 'busy'),
    offline: count('agents', 'offline'),
  };
  const jobs_by_status = {
    OPEN: count('jobs', 'OPEN'),
    ACTIVE: count('jobs', 'ACTIVE'),
    REVIEW: count('jobs', 'REVIEW'),
    CLOSED: count('jobs', 'CLOSED'),
  };
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
  const total_agents = sum(agents_by_status);
  return {
    value: {
      total_agents,
      active_jobs: jobs_by_status.ACTIVE,
      pending_bids: count('pending_bids'),
      open_disputes: count('open_disputes'),
      completed_today: count('completed_today'),
      money: currencies.map((currency) => ({
        currency,
        revenue: amountOf('revenue', currency),
        fees: amountOf('fees', currency),
        in_escrow: amountOf('in_escrow', currency),
      })),
      agents_by_status,
      jobs_by_status,
    },
    rows: total_agents + sum(jobs_by_status) + count('pending_bids'),
  };
}

interface Figure {
  figure:
    | 'agents'
    | 'jobs'
    | 'pending_bids'
    | 'open_disputes'
    | 'completed_today'
    | 'revenue'
    | 'fees'
    | 'in_escrow';
  /** The status or the currency that it is about. */
  word: Agent['status'] | Job['status'] | Currency | null;
  amount: bigint;
}

/**
 * The escrow is that of work in progress, in indexes that have its amounts: accounts also keep what is over. Sent by
 * itself: other reads would wait for a prepared statement that takes long.
 */
async function readFigures(
  db: Database,
  { time_zone, today }: { time_zone: string; today: string },
): Promise<Figure[]> {
  const begin = sql`(${today}::timestamp at time zone ${time_zone})`;
  const { rows } = await sql<Figure>`
    select 'agents' as figure, status as word, count(*) as amount from agent group by status
    union all select 'jobs', status, count(*) from ${every_job} as job group by status
    union all select 'pending_bids', null, count(*) from bid where status = 'PENDING'
    union all select 'open_disputes', null, count(*) from dispute where ended_at is null
    union all select 'completed_today', null, count(*) from job where stage = 'done' and closed_at >= ${begin}
    union all
    select case kind when 'release' then 'revenue' else 'fees' end, currency, -sum(amount)::bigint
    from entry where amount < 0 and kind in ('release', 'fee') and created_at >= ${begin} group by 1, 2
    union all
    select 'in_escrow', currency, sum(amount)::bigint
    from (
      select currency, amount from hire where state in ('hired', 'delivered')
      union all select currency, reserve from job where prefunded and status <> 'CLOSED'
    ) as escrow group by 2
  `.execute(db);
  return rows;
}
