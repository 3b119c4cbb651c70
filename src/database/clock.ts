import assert from 'node:assert/strict';

// The market has one clock, the database's. A transaction reads it once, in the round trip that begins it, and
// every row that it writes carries that time. Reads use the process's clock, corrected by the difference that
// transactions have measured. A test clock moves the market's time ahead of the database's (`market_clock.ts`).

/** The database's clock, as this process knows it. */
export interface Clock {
  /** Estimates the market's time, without a query. */
  readonly now: () => Date;
  /** How far the market's time is ahead of the database's when last read, in ms; null where no transaction reads it. */
  readonly ahead_ms: number | null;
  /** From now on every transaction reads how far the market's time is ahead; it is at least `ahead_ms`. */
  follow(ahead_ms: number): void;
  /** Begins a transaction by sending a text, and returns its time, to the millisecond. */
  readBegin(send: (text: string) => Promise<{ now: Date; ahead_ms?: number }[]>): Promise<Date>;
}

const START = 'start transaction isolation level read committed';
const READ = 'select now() as now';
const BEGIN = `${START}; ${READ}`;
/** Keeps the clock where it is until the transaction ends: none writes a time from before a move after it. */
const BEGIN_MOVABLE = `${START}; select pg_advisory_xact_lock_shared(hashtext('market clock')); ${READ}, ahead_ms::double precision as ahead_ms from market_clock`;

/** Returns the clock of one database. */
export function createClock(): Clock {
  /** How far the database's clock is ahead of this process's. */
  let offset_ms = 0;
  let moved_ms: number | null = null;
  return {
    now: () => new Date(Date.now() + offset_ms + (moved_ms ?? 0)),
    get ahead_ms() {
      return moved_ms;
    },
    follow(ahead_ms) {
      // A transaction that began earlier can end later.
      moved_ms = Math.max(moved_ms ?? 0, ahead_ms);
    },
    async readBegin(send) {
      const sent = Date.now();
      const [row] = await send(moved_ms === null ? BEGIN : BEGIN_MOVABLE);
      const received = Date.now();
      assert.ok(row, 'the last statement returns the time');
      const { now, ahead_ms = 0 } = row;
      const time = now.getTime();
      // The database read its clock between sending and receiving.
      offset_ms = Math.min(Math.max(offset_ms, time - received), time - sent);
      if (moved_ms !== null) moved_ms = Math.max(moved_ms, ahead_ms);
      return new Date(time + ahead_ms);
    },
  };
}

/** The time outside the market, for what others check against their own clocks, in ms. */
export const wallTime = () => Date.now();
