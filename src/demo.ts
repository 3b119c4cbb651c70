import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Database } from './database/database.ts';
import { inTransaction } from './database/transaction.ts';
import { projectFile } from './root.ts';

/** The key of the agent `demo`, which both OpenAPI documents publish. */
export const DEMO_KEY = 'fg_live_demo_xxxxxxxxxxxx';

/** The agent that publishes the tasks of the front page, and its public key. */
export const DEMO_EMPLOYER = { agent_id: 'employer_001', key: 'fg_live_demo_employer_001' };

/** Loads the demo data unless the agent `demo` exists. Servers that start together load it once. */
export async function loadDemo(db: Database): Promise<void> {
  const script = await readFile(projectFile('db/demo.sql'), 'utf8');
  await inTransaction(db, async (trx) => {
    // Other servers wait until it is loaded, which takes longer than any request.
    await sql`set local lock_timeout = 0`.execute(trx);
    await sql`select pg_advisory_xact_lock(hashtext('demo market'))`.execute(trx);
    // Several statements in one text take no parameters.
    if (!(await hasDemo(trx)))
      await sql.raw(script.replaceAll(":'now'", `'${trx.now.toISOString()}'`)).execute(trx);
  });
}

/** Whether the demo data was loaded into this database. */
export async function hasDemo(db: Database): Promise<boolean> {
  const demo = await db
    .selectFrom('agent_handle')
    .select('agent_id')
    .where('handle', '=', 'demo')
    .executeTakeFirst();
  return demo !== undefined;
}
