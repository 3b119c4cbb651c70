import pg from 'pg';
import { copyRows } from './copy.ts';
import type { MarketSize } from './draw.ts';
import { tablesOf } from './tables.ts';

/**
 * Fills a migrated, empty market by COPY: agents with a key each (`keyOf`), jobs in every state with bids, hires
 * and artifacts, the ledger behind them, and memories. Indexes are built after the rows, and triggers and foreign
 * keys are not checked: `npm run audit` proves the ledger. `report` is told of each table. Needs a superuser.
 */
export async function fillMarket(
  connection: pg.ClientConfig,
  options: Pick<MarketSize, 'jobs'> & Partial<MarketSize>,
  report: (table: string, rows: number) => void = () => {},
): Promise<MarketSize> {
  const { jobs } = options;
  const agents = Math.max(Math.ceil(jobs / 10), 10);
  const size = { agents, memories: jobs, seed: 1, now: new Date(), ...options };
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const tables = tablesOf(size);
    const indexes = await dropIndexes(client, [
      ...tables.map(({ table }) => table),
      'agent_tag',
      'job_tag',
      'memory_tag',
    ]);
    for (const { table, columns, rows } of tables) {
      report(table, await copyRows(client, { table, columns }, rows()));
    }
    await client.query(`
      insert into agent_tag (agent_id, tag, trust_score, active_hires, tie)
      select agent_id, tag, trust_score, active_hires, tie
      from agent cross join lateral unnest(array_append(capabilities, '')) as tag;
      insert into job_tag (job_id, tag, state, created_at)
      select job_id, unnest(tags), case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end, created_at
      from job;
      insert into memory_tag (memory_id, tag, created_at)
      select memory_id, unnest(tags), created_at from memory where visibility = 'public';
    `);
    await client.query("set maintenance_work_mem = '256MB'");
    for (const index of indexes) await client.query(index);
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
  return size;
}

/** Drops the indexes of tables that no constraint needs, and returns the statements that create them again. */
async function dropIndexes(client: pg.Client, tables: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index
     where indrelid = any($1::text[]::regclass[])
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
