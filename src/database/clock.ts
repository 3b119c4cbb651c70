import assert from 'node:assert/strict';
import { CompiledQuery, type DatabaseConnection } from 'kysely';

// The market has one clock, the database's. A transaction reads it once, in the round trip that begins it, and
// every row that it writes carries that time. Reads use the process's clock, corrected by the difference that
// transactions have measured.

/** The database's clock, as this process knows it. */
export interface Clock {
  /** Estimates the database's time, without a query. */
  readonly now: () => Date;
  /** Begins a transaction on a connection and returns its time, to the millisecond. */
  begin(connection: DatabaseConnection): Promise<Date>;
}

const BEGIN = CompiledQuery.raw('start transaction isolation level read committed; select now() as now');

/** Returns the clock of one database. */
export function createClock(): Clock {
  let ahead_ms = 0;
  return {
    now: () => new Date(Date.now() + ahead_ms),
    async begin(connection) {
      const sent = Date.now();
      const { rows } = await connection.executeQuery<{ now: Date }>(BEGIN);
      const received = Date.now();
      const time = rows[0]?.now.getTime();
      assert.ok(time !== undefined, 'the last statement returns the time');
      // The database read its clock between sending and receiving.
      ahead_ms = Math.min(Math.max(ahead_ms, time - received), time - sent);
      return new Date(time);
    },
  };
}
