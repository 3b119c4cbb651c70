import { sql } from 'kysely';
import { StartupError } from '../startup.ts';
import type { Database } from './database.ts';

/**
 * Lets `role` run the market on the tables of the owner `owner` is connected as: it reads and writes rows, only adds
 * to the ledger and the audit log, and only reads what migrations write. Fails with a StartupError if the role owns
 * the tables, because an owner can grant itself everything.
 */
export async function grantAccess(owner: Database, role: string): Promise<void> {
  const { rows } = await sql`
    select from pg_class
    where oid = 'entry'::regclass and (
      pg_has_role(${role}, relowner, 'member')
      or exists (select from pg_roles where rolname = ${role} and rolsuper)
    )
  `.execute(owner);
  if (rows.length > 0) {
    throw new StartupError(
      `MIGRATION_DATABASE_URL: the user ${role} of DATABASE_URL has the rights of the tables' owner: set DATABASE_URL to a user that is neither the owner nor a superuser.`,
    );
  }
  const name = sql.id(role);
  await owner.transaction().execute(async (trx) => {
    for (const statement of [
      sql`grant usage on schema public to ${name}`,
      sql`grant select, insert, update, delete on all tables in schema public to ${name}`,
      sql`revoke update, delete, truncate on entry, audit from ${name}`,
      sql`revoke insert, update, delete on kysely_migration, kysely_migration_lock, play_money from ${name}`,
    ]) {
      await statement.execute(trx);
    }
  });
}
