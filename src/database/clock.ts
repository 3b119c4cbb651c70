import assert from 'node:assert/strict';

// The market has one clock, the database's. A transaction reads it once, in the round trip that begins it, and
// every row that it writes carries that time. Reads use the process's clock, corrected by the difference that
// transactions have measured.

/** The database's clock, as this process knows it. */
export interface Clock {
  /** Estimates the database's time, without a query. */
  readonly now: () => Date;
  /** Begins a transaction by sending a text, and returns its time, to the millisecond. */
  readBegin(send: (text: string) => Promise<{ now: Date }[]>): Promise<Date>;
}

const BEGIN = 'start transaction isolation level read committed; select now() as now';

/** Returns the clock of one database. */
export function createClock(): Clock {
  let ahead_ms = 0;
  return {
    now: () => new Date(Date.now() + ahead_ms),
    async readBegin(send) {
      const sent = Date.now();
      const [row] = await send(BEGIN);
      const received = Date.now();
      assert.ok(row, 'the last statement returns the time');
      const time = row.now.getTime();
      // The database read its clock between sending and receiving.
      ahead_ms = Math.min(Math.max(ahead_ms, time - received), time - sent);
      return new Date(time);
    },
  };
}

/** The time outside the market, for what others check against their own clocks, in ms. */
export const wallTime = () => Date.now();
