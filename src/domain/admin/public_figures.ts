import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** The figures that anyone can see: totals, without anything about a single agent. */
export interface Figures {
  /** Agents that are not banned, without the admin. */
  agents: number;
  open_jobs: number;
  active_jobs: number;
  /** Delivered, accepted or not. */
  done_jobs: number;
  /** Paid to workers in CNY since the market began, fees included; in minor units. */
  paid: bigint;
}

/** Returns the market's figures. Jobs are counted in an index alone, and money comes from accounts, not entries. */
export async function readFigures(db: Database): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select
      (select count(*)::integer from agent where banned_at is null and closed_at is null and agent_type <> 'admin') as agents,
      (select count(*)::integer from job where stage = 'open' and hidden_at is null) as open_jobs,
      (select count(*)::integer from job where stage = 'active' and hidden_at is null) as active_jobs,
      (select count(*)::integer from job where stage = 'done' and hidden_at is null) as done_jobs,
      (
        select coalesce(sum(spent), 0)::bigint from account where kind = 'available' and currency = 'CNY'
      ) as paid
  `.execute(db);
  const [figures] = rows;
  assert.ok(figures, 'an aggregate returns a row');
  return figures;
}
