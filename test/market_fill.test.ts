import { sql } from 'kysely';
import pg from 'pg';
import t from 'tap';
import { agentId, keyOf, sizeOf } from '../scripts/market/draw.ts';
import { fillMarket } from '../scripts/market/fill.ts';
import { recordStatements } from '../scripts/market/statements.ts';
import { HOARDER } from '../scripts/market/tables.ts';
import { rulesOf } from '../src/app.ts';
import { readSettings } from '../src/config.ts';
import type { Database } from '../src/database/database.ts';
import { findActor } from '../src/domain/access/keys.ts';
import { listJobs } from '../src/domain/jobs/job_lists.ts';
import { getJob } from '../src/domain/jobs/listings.ts';
import type { Actor } from '../src/domain/kernel/actor.ts';
import { auditLedger } from '../src/domain/ledger/audit.ts';
import { listMemories } from '../src/domain/memories.ts';
import { cloneDatabase } from './support/database.ts';

const now = new Date('2026-03-27T10:30:00Z');
const { db, connection } = await cloneDatabase(t);
await fillMarket(connection, { jobs: 1_000, now });
const actor = await findActor(db, keyOf(5));
const rules = rulesOf(readSettings({ DATABASE_URL: 'postgres://unused' }));

t.test('a filled market has jobs in every state, and its ledger balances', async (t) => {
  t.match(await auditLedger(db), { mismatch_count: 0, closed_jobs: Number });
  t.equal(actor.agent_id, agentId(5), 'every agent has its key');
  for (const status of ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'] as const) {
    const page = await listJobs(db, actor, { filter: { status }, page: { page: 1, page_size: 1 } });
    t.ok(page.total > 20, `${page.total} jobs are ${status}`);
    const [row] = page.rows;
    t.match(await getJob({ db, rules }, actor, row?.job_id ?? ''), { status });
  }
});

t.test('agents, bids and entries are as many as asked for, and indexes hold', async (t) => {
  const other = await cloneDatabase(t);
  const size = { agents: 100, jobs: 500, bids: 1_400, entries: 4_000, memories: 50, now };
  await fillMarket(other.connection, size);
  t.match(await auditLedger(other.db), { mismatch_count: 0 });
  for (const [table, wanted] of [
    ['api_key', size.agents],
    ['job', size.jobs],
    ['bid', size.bids],
    ['entry', size.entries],
    ['memory', size.memories],
  ] as const) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(table)}
    `.execute(other.db);
    const count = rows[0]?.count ?? 0;
    t.ok(Math.abs(count / wanted - 1) < 0.1, `${table}: ${count} rows, ${wanted} wanted`);
  }
  const { rows } = await sql`select from pg_index where not (indisvalid and indisready)`.execute(other.db);
  t.equal(rows.length, 0, 'every index is in use');
  const again = sql`insert into job select * from job limit 1`.execute(other.db);
  await t.rejects(again, 'constraints hold');
});

t.test('numbers that do not go together are refused', async (t) => {
  t.throws(() => sizeOf({ jobs: 1_000, bids: 9_000 }), /1 to 5/);
  t.throws(() => sizeOf({ jobs: 1_000, entries: 2_000 }), /2,600 entries or more/);
});

t.test('two fills with the same options are equal', async (t) => {
  const other = await cloneDatabase(t);
  await fillMarket(other.connection, { jobs: 1_000, now });
  t.same(await checksums(other.db), await checksums(db));
});

t.test("the private memories of one agent do not slow down the others' lists", async (t) => {
  const list = (reader: Actor) => listMemories(db, reader, { filter: {}, page: { page: 1, page_size: 20 } });
  const { result, sent } = await recordStatements(() => list(actor));
  t.equal(result.total, 200, '800 entries are private');
  t.ok(sent.length > 1);
  const pool = new pg.Pool(connection);
  t.teardown(() => pool.end());
  for (const { text, values } of sent) {
    const { rows } = await pool.query(`explain (analyze, costs off) ${text}`, [...values]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    t.notMatch(plan, /Rows Removed by Filter: \d{3}/, 'nothing was read in vain');
  }
  t.equal((await list({ ...actor, agent_id: agentId(HOARDER) })).total, 1_000);
});

/** A checksum of each filled table. */
async function checksums(db: Database): Promise<unknown[]> {
  const tables = ['agent', 'api_key_hash', 'job', 'bid', 'hire', 'artifact', 'entry', 'account', 'memory'];
  const sums = tables.map(async (table) => {
    const { rows } = await sql`
      select count(*)::integer as rows, md5(string_agg(row::text, '|' order by row::text)) as sum
      from ${sql.table(table)} as row
    `.execute(db);
    return { table, ...(rows[0] as object) };
  });
  return Promise.all(sums);
}
