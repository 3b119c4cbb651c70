import assert from 'node:assert/strict';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';

// The market has one clock, the database's. A transaction reads it once, in the round trip that begins it, and
// every row that it writes carries that time. Reads use the process's clock, corrected by the difference that
// transactions have measured.

const began = new WeakMap<DatabaseConnection, Date>();

/** When the latest transaction on a connection began, to the millisecond. */
export function beganAt(connection: DatabaseConnection): Date {
  const time = began.get(connection);
  if (!time) throw new Error('no transaction has begun on this connection');
  return time;
}

/**
 * Returns a Postgres dialect whose transactions read the database's clock when they begin, and `now`, which
 * estimates the database's time without a query.
 */
export function timeTransactions(config: PostgresDialectConfig): {
  dialect: PostgresDialect;
  now: () => Date;
} {
  let ahead_ms = 0;

  class TimedDriver extends PostgresDriver {
    override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
      const sent = Date.now();
      const time = await begin(connection, settings);
      const received = Date.now();
      began.set(connection, time);
      // The database read its clock between sending and receiving.
      ahead_ms = Math.min(Math.max(ahead_ms, time.getTime() - received), time.getTime() - sent);
    }
  }

  class TimedDialect extends PostgresDialect {
    override createDriver(): Driver {
      return new TimedDriver(config);
    }
  }

  return { dialect: new TimedDialect(config), now: () => new Date(Date.now() + ahead_ms) };
}

async function begin(connection: DatabaseConnection, settings: TransactionSettings): Promise<Date> {
  const { isolationLevel, accessMode } = settings;
  const modes = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean);
  const { rows } = await connection.executeQuery<{ now: Date }>(
    CompiledQuery.raw(`start transaction ${modes.join(', ')}; select now() as now`),
  );
  const [row] = rows;
  assert.ok(row, 'the last statement returns the time');
  return row.now;
}
