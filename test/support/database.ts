import pg from 'pg';
import type { Test } from 'tap';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { findPostgres } from './postgres.ts';
import './statements.ts';

/** A migrated database for one test file alone. */
export interface ClonedDatabase {
  db: Database;
  /** For another pool or client of the test. */
  connection: { host: string; port: number; user: string; database: string };
  /** The same as a URL, for a program that reads DATABASE_URL. */
  url: string;
  /** Closes `db` early. When the test ends, the database is dropped, even while clients are connected. */
  close(): Promise<void>;
}

let clones = 0;

/**
 * Clones the migrated, empty database for the test `t`, and drops the clone when `t` ends. With the template
 * `template0` it has no tables. The first clone of a run starts the run's Postgres.
 */
export async function cloneDatabase(
  t: Test,
  { pool_size = 10, template = 'market' } = {},
): Promise<ClonedDatabase> {
  clones += 1;
  const name = `test_${process.pid}_${clones}`;
  // Copies files, which takes half the time of the default: that writes each page to the log.
  await administer(`create database ${name} template ${template} strategy file_copy`);
  const connection = { ...(await findPostgres()), database: name };
  const { db, close } = openDatabase({ connection, pool_size });
  t.teardown(async () => {
    await close();
    await administer(`drop database ${name} with (force)`);
  });
  const url = `postgres://${connection.user}@localhost/${name}?host=${encodeURIComponent(connection.host)}`;
  return { db, connection, url, close };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ ...(await findPostgres()), database: 'postgres' });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
