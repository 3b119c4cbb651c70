import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Transaction } from './database.ts';
import { prepareWrite } from './prepare.ts';

/** The farthest that the market's time can be ahead of the database's clock, in ms: 100 years. */
export const FARTHEST_MS = 3_155_760_000_000;

/**
 * Makes this process use the market's time: every transaction, if a test clock `can_move` it or has moved it. Returns how
 * far it is ahead of the database's clock, in ms.
 */
export async function followClock(db: Database, { can_move = false } = {}): Promise<number> {
  const { ahead_ms } = await db
    .selectFrom('market_clock')
    .select(sql<number>`ahead_ms::double precision`.as('ahead_ms'))
    .executeTakeFirstOrThrow();
  if (can_move || ahead_ms > 0) db.clock.follow(ahead_ms);
  return ahead_ms;
}

/**
 * Lets one caller at a time move the clock, on whichever server: runs `work` and holds a connection until it ends. Returns
 * null without running it while another moves the clock.
 */
export async function asOnlyMover<T>(db: Database, work: () => Promise<T>): Promise<T | null> {
  // Not a transaction of the market: it would keep the clock where it is.
  return db.transaction().execute(async (holder) => {
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(holder);
    const { rows } = await sql<{ is_only: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('market clock mover')) as is_only
    `.execute(holder);
    return rows[0]?.is_only ? work() : null;
  });
}

/** Waits until no other transaction runs, and keeps others from beginning until this one ends. */
export async function holdClock(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('market clock'))`.execute(trx);
}

/** Moves the market's time to a moment that is ahead, after `holdClock`. */
export function moveTo(trx: Transaction, moment: Date): void {
  const by_ms = moment.getTime() - trx.now.getTime();
  const before_ms = trx.clock.ahead_ms;
  assert.ok(before_ms !== null, 'others share the lock of the clock');
  assert.ok(by_ms > 0, 'the market never goes back in time');
  const ahead_ms = before_ms + by_ms;
  setAhead(trx, { ahead_ms: BigInt(ahead_ms) });
  trx.afterCommit(() => trx.clock.follow(ahead_ms));
}

const setAhead = prepareWrite((db, { ahead_ms }: { ahead_ms: bigint }) =>
  db.updateTable('market_clock').set({ ahead_ms }),
);
