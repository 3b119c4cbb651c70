import { sql } from 'kysely';
import pg from 'pg';
import { StartupError } from '../startup.ts';
import { type Database, type DatabaseLog, openDatabase } from './database.ts';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { grantAccess } from './grants.ts';
import { migrate } from './migrate.ts';
import { watchEmbedded } from './watch.ts';

const OLDEST_VERSION = 15;

type DatabaseSetting = 'DATABASE_URL' | 'MIGRATION_DATABASE_URL';

/** The market's database, open and up to date. */
export interface StartedDatabase {
  db: Database;
  /** Whether this process runs the Postgres itself, with its data in DATA_DIR. */
  embedded: boolean;
  /** The migrations that this start ran. */
  migrated: string[];
  /** No new requests arrive from now on: the remaining ones can wait longer for a connection. */
  drain(): void;
  /** Waits for running queries, closes the pool, and stops the embedded Postgres if `startDatabase` started it. */
  close(): Promise<void>;
}

/**
 * Opens and migrates the Postgres at `database_url`. If `database_url` is null, starts the embedded Postgres in
 * `data_dir` and keeps it running. Fails with a StartupError that names DATABASE_URL or DATA_DIR and contains
 * no password.
 */
export async function startDatabase(options: {
  database_url: string | null;
  migration_database_url?: string | null;
  data_dir: string;
  pool_size: number;
  log?: DatabaseLog;
}): Promise<StartedDatabase> {
  const { database_url, migration_database_url = null, data_dir, ...pool } = options;
  const server = database_url === null ? await startEmbedded({ data_dir }) : undefined;
  const connection = server?.connection ?? checkUrl(database_url ?? '');
  const { db, drain, close: closePool } = openDatabase({ connection, ...pool });
  const watch = server && watchEmbedded(server, pool.log);
  const close = async () => {
    await closePool().finally(() => watch?.stop());
    await server?.stop();
  };
  try {
    await checkServer(db, server);
    const migrated = await (migration_database_url === null
      ? migrate(db)
      : migrateAsOwner(checkUrl(migration_database_url, 'MIGRATION_DATABASE_URL'), db));
    return { db, embedded: server !== undefined, migrated, drain, close };
  } catch (error) {
    await close();
    if (error instanceof StartupError) throw error;
    throw server ? cannotUseEmbedded(data_dir, error) : cannotUse(connection, error);
  }
}

/** Migrates as the owner of the tables, and lets the user of `db` use them. Returns the migrations that it ran. */
async function migrateAsOwner(connection: string, db: Database): Promise<string[]> {
  const owner = openDatabase({ connection, pool_size: 1 });
  try {
    const { rows } = await sql<{ name: string }>`select current_user::text as name`.execute(db);
    const migrated = await migrate(owner.db);
    await grantAccess(owner.db, rows[0]?.name ?? '');
    return migrated;
  } catch (error) {
    throw error instanceof StartupError ? error : cannotUse(connection, error, 'MIGRATION_DATABASE_URL');
  } finally {
    await owner.close();
  }
}

async function checkServer(db: Database, server: EmbeddedServer | undefined): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version') as version, current_setting('server_encoding') as encoding
  `.execute(db);
  const { version = '', encoding } = rows[0] ?? {};
  const setting = server ? 'DATA_DIR' : 'DATABASE_URL';
  if (Number.parseInt(version, 10) < OLDEST_VERSION) {
    throw new StartupError(
      `${setting}: this is Postgres ${version}, and the market needs ${OLDEST_VERSION} or newer: upgrade it, or set ${setting} to another database.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new StartupError(
      `${setting}: the database is encoded in ${encoding}, and the market needs UTF8: create one with "create database market encoding 'UTF8' template template0".`,
    );
  }
}

function checkUrl(url: string, setting: DatabaseSetting = 'DATABASE_URL'): string {
  const parts = partsOf(url);
  // An unescaped slash in the password ends the host: the rest is parsed as the database name.
  if (parts && !parts.database?.includes('@')) return url;
  throw new StartupError(
    `${setting} is not the address of a Postgres: write postgres://user:password@host:5432/database, and percent-encode special characters in the password.`,
  );
}

function partsOf(connection: string | pg.ClientConfig): pg.Client | undefined {
  try {
    return new pg.Client(connection);
  } catch {
    return undefined;
  }
}

function cannotUse(
  connection: string | pg.ClientConfig,
  error: unknown,
  setting: DatabaseSetting = 'DATABASE_URL',
): StartupError {
  const { host, port, database, user } = partsOf(connection) ?? {};
  return new StartupError(
    `${setting}: the market cannot use the Postgres at ${host}:${port}, database ${database}, user ${user} (${messageOf(error)}): check the address, that Postgres is running there, and that this user can create tables.`,
    { cause: error },
  );
}

function cannotUseEmbedded(data_dir: string, error: unknown): StartupError {
  return new StartupError(
    `DATA_DIR: the market cannot use the database in ${data_dir} (${messageOf(error)}): set DATA_DIR to another folder.`,
    { cause: error },
  );
}

function messageOf(error: unknown): string {
  // A host name with several addresses fails once for each address, and the AggregateError has no message.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
