import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction as KyselyTransaction } from 'kysely';
import type { DB } from '../../generated/database.types.ts';
import { beganAt } from './clock.ts';
import type { Database, Transaction } from './database.ts';
import { DatabaseUnavailable, isUnavailable } from './errors.ts';
import { isStaleStatement } from './statements.ts';

const MAX_RETRIES = 4;
const MAX_PAUSE_MS = 50;

/**
 * Runs `work` in one READ COMMITTED transaction. After a deadlock or another transient conflict it rolls back
 * and runs `work` again, up to five runs in total, so `work` must have no effect outside the database. Fails
 * with what `work` throws, or with DatabaseUnavailable if the database is unreachable or responds too late.
 */
export async function inTransaction<T>(db: Database, work: (trx: Transaction) => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries += 1) {
    try {
      const acts: (() => void)[] = [];
      const result = await db
        .transaction()
        .setIsolationLevel('read committed')
        .execute(async (trx) => {
          const now = await readBegin(trx);
          return work(
            Object.assign(trx, { now, database: db, afterCommit: (act: () => void) => acts.push(act) }),
          );
        });
      for (const act of acts) act();
      return result;
    } catch (error) {
      if (isUnavailable(error)) throw new DatabaseUnavailable(error);
      if (retries === MAX_RETRIES || !isTransient(error)) throw error;
      await pause(Math.random() * MAX_PAUSE_MS * (retries + 1));
    }
  }
}

function readBegin(trx: KyselyTransaction<DB>): Promise<Date> {
  return trx.getExecutor().provideConnection(async (connection) => beganAt(connection));
}

function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === '40001' || code === '40P01' || isStaleStatement(error);
}
