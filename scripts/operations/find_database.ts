import { resolve } from 'node:path';
import type pg from 'pg';
import { visitEmbedded } from '../../src/database/embedded.ts';
import { isUnavailable } from '../../src/database/errors.ts';
import { StartupError } from '../../src/startup.ts';

/** Finds the market's database. Starts the embedded one if its market is not running; `stop` then stops it. */
export async function findDatabase({
  database_url,
  data_dir,
}: {
  database_url: string | null;
  data_dir: string;
}): Promise<{ connection: string | pg.ClientConfig; stop: () => Promise<void> }> {
  if (database_url !== null) return { connection: database_url, stop: async () => {} };
  const embedded = await visitEmbedded(data_dir);
  if (embedded) return embedded;
  throw new StartupError(
    `DATA_DIR: there is no market in ${resolve(data_dir)}: set DATA_DIR to the folder of a market, or set DATABASE_URL.`,
  );
}

/** How pg is told where a database is. */
export function toConfig(connection: string | pg.ClientConfig): pg.ClientConfig {
  return typeof connection === 'string' ? { connectionString: connection } : connection;
}

/**
 * Why a command failed, in one line without the address, which can contain a password. Rethrows an error that is neither the
 * database's nor the disk's.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof StartupError) return error.message;
  // A host name with several addresses fails once for each address.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { message, code, syscall, path } = first as NodeJS.ErrnoException;
  if (code === undefined && !isUnavailable(error)) throw error;
  if (path !== undefined) return `${path}: ${code}.`;
  return `The database of the market cannot be used (${syscall ? code : message.split('\n', 1)[0]}): check DATABASE_URL, and that Postgres is running.`;
}
