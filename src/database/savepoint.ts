import type { Transaction } from './database.ts';

/**
 * Runs `work` in a part of a transaction. If `work` fails, what it did in the database is undone and the locks that it took
 * are released; the transaction can go on if no statement has failed. `work` uses only the transaction that it is given.
 */
export async function inSavepoint<T>(trx: Transaction, work: (part: Transaction) => Promise<T>): Promise<T> {
  const endings: (() => void)[] = [];
  const acts: (() => void)[] = [];
  // An object of its own: what is noted down for a transaction, such as its locks, is forgotten with the part.
  const part = Object.defineProperties(trx.withoutPlugins(), {
    now: { get: () => trx.now },
    clock: { value: trx.clock },
    database: { value: trx.database },
    send: { value: trx.send },
    post: { value: trx.post },
    beforeCommit: { value: (act: () => void) => endings.push(act) },
    afterCommit: { value: (act: () => void) => acts.push(act) },
  }) as Transaction;
  trx.post('savepoint part', []);
  try {
    const result = await work(part);
    trx.post('release savepoint part', []);
    for (const act of endings) trx.beforeCommit(act);
    for (const act of acts) trx.afterCommit(act);
    return result;
  } catch (error) {
    trx.post('rollback to savepoint part', []);
    trx.post('release savepoint part', []);
    throw error;
  }
}
