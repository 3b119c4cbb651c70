import pg from 'pg';
import { copyRows } from './copy.ts';
import { type MarketSize, sizeOf } from './draw.ts';
import { tablesOf } from './tables.ts';
import { timed } from './timed.ts';

/** Tables that follow from others. */
const DERIVED = {
  agent_tag: `
    insert into agent_tag (agent_id, tag, trust_score, active_hires, tie)
    select agent_id, tag, trust_score, active_hires, tie
    from agent cross join lateral unnest(array_append(capabilities, '')) as tag`,
  agent_capability: `
    insert into agent_capability (agent_id, capability, trust_score, tie)
    select agent_id, unnest(capabilities), trust_score, tie from agent`,
  job_tag: `
    insert into job_tag (job_id, tag, state, direct, created_at)
    select job_id, unnest(tags), case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end,
      hiring = 'direct', created_at
    from job`,
  job_text: `
    insert into job_text (job_id, search_text, is_open)
    select job_id, fold_text(title || e'\\n' || description), status = 'OPEN' from job`,
  job_worker: `
    insert into job_worker (job_id, worker_id, state, created_at, updated_at)
    select distinct job_id, worker_id, case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end,
      created_at, updated_at
    from job join hire using (job_id)`,
  memory_word: `
    insert into memory_word (memory_id, kind, word, created_at)
    select memory_id, 'tag', unnest(tags), created_at from memory where visibility = 'public'
  `,
};

/**
 * Fills a migrated market by COPY: agents with a key each (`keyOf`), jobs in every state with bids, hires and
 * artifacts, the ledger behind them, and memories; `sizeOf` says how many. Indexes are built after the rows, and
 * triggers and foreign keys are not checked: `npm run audit` proves the ledger. `report` is told of each step. Needs a
 * superuser.
 */
export async function fillMarket(
  connection: pg.ClientConfig,
  options: Pick<MarketSize, 'jobs'> & Partial<MarketSize>,
  report: (line: string) => void = () => {},
): Promise<MarketSize> {
  const size = sizeOf(options);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('set session_replication_role = replica; begin');
    const truncated = await truncateEmpty(client);
    const tables = tablesOf(size);
    const names = [...tables.map(({ table }) => table), ...Object.keys(DERIVED)];
    await stopIndexing(client, names);
    for (const { table, columns, rows } of tables) {
      const copied = copyRows(client, { table, columns, freeze: truncated.includes(table) }, rows());
      await timed(report, copied, (count) => `${table}: ${count.toLocaleString('en-US')} rows`);
    }
    for (const [table, statement] of Object.entries(DERIVED)) {
      await timed(
        report,
        client.query(statement),
        ({ rowCount }) => `${table}: ${rowCount?.toLocaleString('en-US')} rows`,
      );
    }
    await timed(report, client.query('commit'), () => 'commit');
    for (const name of names) {
      await timed(report, client.query(`reindex table ${name}`), () => `${name}: indexes`);
    }
    await timed(report, client.query('vacuum (analyze)'), () => 'vacuum and analyze');
  } finally {
    await client.end();
  }
  return size;
}

/** Truncates the tables without rows, so that COPY can freeze what it writes there, and returns their names. */
async function truncateEmpty(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  );
  const empty = [];
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount === 0) empty.push(name);
  }
  // In one statement, since they reference each other.
  if (empty.length > 0) await client.query(`truncate ${empty.join(', ')}`);
  return empty;
}

/**
 * Leaves the indexes of tables as `create index concurrently` does before it builds them: no row is entered, and
 * constraints keep theirs. `reindex` builds them.
 */
async function stopIndexing(client: pg.Client, tables: string[]): Promise<void> {
  await client.query('set local allow_system_table_mods = on');
  await client.query(
    'update pg_index set indisready = false, indisvalid = false where indrelid = any($1::text[]::regclass[])',
    [tables],
  );
}
