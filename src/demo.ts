import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Database, Transaction } from './database/database.ts';
import { inTransaction } from './database/transaction.ts';
import { forgetActor } from './domain/access/known_actors.ts';
import { projectFile } from './root.ts';

/** The key of the agent `demo`, which both OpenAPI documents publish. */
export const DEMO_KEY = 'fg_live_demo_xxxxxxxxxxxx';

/** The agent that publishes the tasks of the front page, and its public key. */
export const DEMO_EMPLOYER = { agent_id: 'employer_001', key: 'fg_live_demo_employer_001' };

/** The argon2id hash of the password `demo` of every demo agent. */
const DEMO_PASSWORD_HASH =
  '$argon2id$v=19$m=65536,p=4,t=3$p0YX6Ol+FD1L31ntYWDT3A$XGsQg6gMSf/HCI6CD4j5Tt/bHnd3OPps5GC44K8e84M';

/**
 * Loads the demo data, or restores what `closeDemo` took if the agent `demo` exists. Servers that start together load
 * it once.
 */
export async function loadDemo(db: Database): Promise<void> {
  const script = await readFile(projectFile('db/demo.sql'), 'utf8');
  await inTransaction(db, async (trx) => {
    await lockDemo(trx);
    if (await hasDemo(trx)) await restoreDemo(trx);
    // Several statements in one text take no parameters.
    else {
      const filled = script
        .replaceAll(":'now'", `'${trx.now.toISOString()}'`)
        .replaceAll(":'password'", () => `'${DEMO_PASSWORD_HASH}'`);
      await sql.raw(filled).execute(trx);
    }
  });
}

/**
 * Closes the agents of the demo data, because their keys and passwords are public: revokes all their keys, also those
 * that were made with a public key or password, except keys from an admin; and removes the passwords that nobody
 * changed. Returns whether the market has demo data.
 */
export async function closeDemo(db: Database): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await lockDemo(trx);
    const agent_ids = await findDemoAgents(trx);
    if (agent_ids.length === 0) return false;
    await trx
      .updateTable('api_key')
      .set({ revoked_at: trx.now })
      .where('agent_id', 'in', agent_ids)
      .where('origin', '<>', 'recovery')
      .where('revoked_at', 'is', null)
      .execute();
    for (const agent_id of agent_ids) forgetActor(trx, agent_id);
    await trx
      .updateTable('agent')
      .set({ password_hash: null })
      .where('agent_id', 'in', agent_ids)
      .where('password_hash', '=', DEMO_PASSWORD_HASH)
      .execute();
    return true;
  });
}

/** Restores the public keys, and the public password where none is on file: no agent can remove its own. */
async function restoreDemo(trx: Transaction): Promise<void> {
  const agent_ids = await findDemoAgents(trx);
  if (agent_ids.length === 0) return;
  await trx
    .updateTable('api_key')
    .set({ revoked_at: null })
    .where('agent_id', 'in', agent_ids)
    .where('origin', '=', 'demo')
    .execute();
  for (const agent_id of agent_ids) forgetActor(trx, agent_id);
  await trx
    .updateTable('agent')
    .set({ password_hash: DEMO_PASSWORD_HASH })
    .where('agent_id', 'in', agent_ids)
    .where('password_hash', 'is', null)
    .execute();
}

async function findDemoAgents(trx: Transaction): Promise<string[]> {
  const keys = trx.selectFrom('api_key').where('origin', '=', 'demo');
  const rows = await keys.select('agent_id').distinct().execute();
  return rows.map(({ agent_id }) => agent_id);
}

/** Lets one server at a time load, restore or close the demo. */
async function lockDemo(trx: Transaction): Promise<void> {
  // The others wait until it is loaded, which takes longer than any request.
  await sql`set local lock_timeout = 0`.execute(trx);
  await sql`select pg_advisory_xact_lock(hashtext('demo market'))`.execute(trx);
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
