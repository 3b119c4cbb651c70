import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** What the market shows to anyone who asks: how much of everything, and nothing of anybody in particular. */
export interface Figures {
  /** Those that the list of agents shows. */
  agents: number;
  open_jobs: number;
  active_jobs: number;
  /** Delivered, whether accepted by now or not. */
  done_jobs: number;
  /** Ever paid to workers in CNY, fees included; in minor units. */
  paid: bigint;
}

/** The market's figures. The jobs are counted in an index alone, and the money is not added up from entries. */
export async function readFigures(db: Database): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select
      (select count(*)::integer from agent where banned_at is null) as agents,
      (select count(*)::integer from job where stage = 'open') as open_jobs,
      (select count(*)::integer from job where stage = 'active') as active_jobs,
      (select count(*)::integer from job where stage = 'done') as done_jobs,
      (
        select coalesce(sum(spent), 0)::bigint from account where kind = 'available' and currency = 'CNY'
      ) as paid
  `.execute(db);
  const [figures] = rows;
  if (!figures) throw new Error('an aggregate always answers');
  return figures;
}
