import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Migration, Migrator, sql } from 'kysely';
import { projectFile } from '../root.ts';
import { StartupError } from '../startup.ts';
import type { Database } from './database.ts';

const FILE_NAME = /^(\d{4}_\w+)\.sql$/;

/**
 * Runs the migrations that the database lacks, in one transaction, and returns their names. Servers that
 * start together take turns. Fails with a StartupError if a migration fails, which rolls all of them back, or
 * if the database has migrations that this server does not know.
 */
export async function migrate(db: Database, folder = projectFile('db/migrations')): Promise<string[]> {
  const texts = await readMigrations(folder);
  const applied = new Set(await appliedTo(db));
  // Most starts end here, with one query.
  if (applied.size === Object.keys(texts).length && Object.keys(texts).every((name) => applied.has(name)))
    return [];
  const migrations = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, toMigration(text)]),
  );
  const provider = { getMigrations: async () => migrations };
  const { error, results = [] } = await db.connection().execute(async (connection) => {
    // Building an index, or waiting for another server's migration, can take longer than any request.
    await sql`set statement_timeout = 0; set lock_timeout = 0`.execute(connection);
    return new Migrator({ db: connection, provider })
      .migrateToLatest()
      .finally(() => sql`reset statement_timeout; reset lock_timeout`.execute(connection));
  });
  if (!error) return results.map(({ migrationName }) => migrationName);

  const failed = results.find(({ status }) => status === 'Error')?.migrationName;
  if (failed) throw describeFailure(failed, texts[failed] ?? '', error);
  const unknown = (await appliedTo(db)).filter((name) => !(name in texts));
  if (unknown.length > 0) {
    throw new StartupError(
      `The database is newer than this server: it has the migration ${unknown.at(-1)}. Start a newer server, or set DATABASE_URL or DATA_DIR to another database.`,
    );
  }
  throw error;
}

async function readMigrations(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.sql')) continue;
    const name = FILE_NAME.exec(file)?.[1];
    if (!name)
      throw new StartupError(`${join(folder, file)} is not a migration: name it like 0007_what_it_does.sql.`);
    texts[name] = await readFile(join(folder, file), 'utf8');
  }
  return texts;
}

function toMigration(text: string): Migration {
  return {
    up: async (db) => {
      await sql.raw(text).execute(db);
    },
  };
}

function describeFailure(name: string, text: string, error: unknown): StartupError {
  const { message, position } = error as { message: string; position?: string };
  const line = position ? `, line ${text.slice(0, Number(position)).split('\n').length}` : '';
  return new StartupError(
    `Migration ${name}.sql failed${line} (${message}): nothing was changed. Fix the migration, and start again.`,
    { cause: error },
  );
}

/** The migrations that a database has; none if it was never migrated. */
async function appliedTo(db: Database): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    return rows.map(({ name }) => name);
  } catch (error) {
    if ((error as { code?: unknown }).code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

const UNDEFINED_TABLE = '42P01';
