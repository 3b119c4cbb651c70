import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type { DB } from '../../generated/database.types.ts';
import type { Connection } from './connection.ts';
import type { Database, Transaction } from './database.ts';
import { DatabaseUnavailable, isUnavailable } from './errors.ts';
import { isStaleStatement } from './statements.ts';

const MAX_RETRIES = 4;
const MAX_PAUSE_MS = 50;

/**
 * Runs `work` in one READ COMMITTED transaction. After a deadlock or another transient conflict it rolls back
 * and runs `work` again, up to five runs in total, so `work` must have no effect outside the database. Fails
 * with what `work` throws, with the error of a statement that `work` did not wait for, or with DatabaseUnavailable if
 * the database is unreachable or responds too late.
 *
 * With `begins_with_work` it begins in one message with the first statement of `work`, and `trx.now` is known only once
 * that has returned.
 */
export async function inTransaction<T>(
  db: Database,
  work: (trx: Transaction) => Promise<T>,
  { begins_with_work = false } = {},
): Promise<T> {
  for (let retries = 0; ; retries += 1) {
    try {
      const acts: (() => void)[] = [];
      const result = await db.connection().execute((one) => runIn(one, { db, work, acts, begins_with_work }));
      for (const act of acts) act();
      return result;
    } catch (error) {
      if (isUnavailable(error)) throw new DatabaseUnavailable(error);
      if (retries === MAX_RETRIES || !isTransient(error)) throw error;
      await pause(Math.random() * MAX_PAUSE_MS * (retries + 1));
    }
  }
}

interface Run<T> {
  db: Database;
  work: (trx: Transaction) => Promise<T>;
  acts: (() => void)[];
  begins_with_work: boolean;
}

async function runIn<T>(kysely: Kysely<DB>, { db, work, acts, begins_with_work }: Run<T>): Promise<T> {
  const connection = await connectionOf(kysely);
  const { clock } = db;
  const endings: (() => void)[] = [];
  const beginning = connection.begin(clock);
  const send = async (text: string, values: unknown[]) =>
    (await connection.executeQuery(CompiledQuery.raw(text, values))).rows;
  const trx = Object.defineProperties(kysely, {
    beginning: { value: beginning },
    now: NOW,
    clock: { value: clock },
    database: { value: db },
    send: { value: send },
    post: { value: connection.post },
    beforeCommit: { value: (act: () => void) => endings.push(act) },
    afterCommit: { value: (act: () => void) => acts.push(act) },
  }) as Transaction;
  try {
    if (!begins_with_work) await beginning.wait();
    const result = await work(trx);
    for (const act of endings) act();
    await connection.commit();
    return result;
  } catch (error) {
    const cause = await connection.rollback();
    throw isAborted(error) ? (cause ?? error) : error;
  }
}

/** One getter for all: with a getter of its own, each transaction would have a hidden class, which outlives it. */
const NOW = {
  get(this: { beginning: { time: Date | null } }) {
    const { time } = this.beginning;
    assert.ok(time, 'the time of a transaction is known once its first statement has returned');
    return time;
  },
};

/** Kysely sends a transaction's statements one by one; the connection itself sends them at once. */
function connectionOf(kysely: Kysely<DB>): Promise<Connection> {
  return kysely.getExecutor().provideConnection(async (connection) => connection as Connection);
}

/** Whether a statement was refused because one before it had failed. */
function isAborted(error: unknown): boolean {
  return codeOf(error) === '25P02';
}

function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01' || isStaleStatement(error);
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | undefined)?.code;
}
