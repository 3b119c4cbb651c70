import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Test } from 'tap';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { clusterFolder } from './cluster.ts';

/** A migrated database that one test file has to itself. */
export interface ClonedDatabase {
  db: Database;
  /** For a pool or client of the test's own. */
  connection: { host: string; port: number; user: string; database: string };
  /** The same as a URL, for what takes DATABASE_URL. */
  url: string;
  /** Closes `db` before the test ends. The database is dropped when it ends, whoever is still connected. */
  close(): Promise<void>;
}

let clones = 0;

/**
 * Clones the migrated, empty database for the test `t`, and drops it when `t` ends. With the template
 * `template0` it has no tables at all.
 */
export async function cloneDatabase(
  t: Test,
  { pool_size = 10, template = 'market' } = {},
): Promise<ClonedDatabase> {
  clones += 1;
  const name = `test_${process.pid}_${clones}`;
  await administer(`create database ${name} template ${template}`);
  const connection = { ...server(), database: name };
  const { db, close } = openDatabase({ connection, pool_size });
  t.teardown(async () => {
    await close();
    await administer(`drop database ${name} with (force)`);
  });
  const url = `postgres://${connection.user}@localhost/${name}?host=${encodeURIComponent(connection.host)}`;
  return { db, connection, url, close };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ ...server(), database: 'postgres' });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function server() {
  const host = join(clusterFolder(), 'postgres');
  if (!existsSync(host)) throw new Error('Run tests with tap: it starts the Postgres that they use.');
  return { host, port: 5432, user: 'market' };
}
