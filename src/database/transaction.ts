import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Transaction } from './database.ts';
import { DatabaseUnavailable, isUnavailable } from './errors.ts';
import { isStaleStatement } from './statements.ts';

const TRIES = 5;
const LONGEST_PAUSE_MS = 50;

/**
 * Runs `work` in one READ COMMITTED transaction. After a deadlock or another transient conflict the
 * transaction is rolled back and `work` runs again, at most five times, so `work` must have no effect outside
 * the database. Fails with what `work` throws, and with DatabaseUnavailable when the database cannot be
 * reached or responds too late.
 */
export async function inTransaction<T>(db: Database, work: (trx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().setIsolationLevel('read committed').execute(work);
    } catch (error) {
      if (isUnavailable(error)) throw new DatabaseUnavailable(error);
      if (tries === TRIES || !isPassing(error)) throw error;
      await pause(Math.random() * LONGEST_PAUSE_MS * tries);
    }
  }
}

function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === '40001' || code === '40P01' || isStaleStatement(error);
}
