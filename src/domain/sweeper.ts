import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { isUnavailable } from '../database/errors.ts';
import { followClock } from '../database/market_clock.ts';
import { prepare } from '../database/prepare.ts';
import { inTransaction } from '../database/transaction.ts';
import { finishBan, listUnfinishedBans } from './admin/bans.ts';
import { rollUpDay } from './admin/daily_figures.ts';
import { forgetOldEvents } from './events/retention.ts';
import { expireJob, makeDueMoves } from './jobs/endings.ts';
import type { Job } from './jobs/records.ts';
import { forgetExpired } from './kernel/idempotency.ts';
import { markByTime } from './kernel/notices.ts';
import type { MarketRules } from './kernel/rules.ts';
import type { Scope } from './kernel/scope.ts';

const BATCH = 100;

/**
 * Moves every job that is due: it expires, lapses, has a delivery accepted or a dispute decided. Also reminds workers, finishes
 * interrupted bans, deletes expired idempotency records and old events, and stores the figures of a day that is over. Returns the number
 * of jobs moved.
 *
 * A due job is listed first, then locked and checked again in a separate transaction, so that several servers can sweep
 * at once; a job locked by another transaction is left to the next sweep. `failed` is called with the id of a job or
 * agent that could not be processed. Fails with DatabaseUnavailable on an outage, without calling `failed`.
 */
export async function sweep(db: Database, rules: MarketRules, failed: Failed): Promise<number> {
  let moved = 0;
  for (const { run } of timers) moved += await run(db, rules, failed);
  for (const agent_id of await listUnfinishedBans(db)) {
    await finishBan(db, rules, agent_id).catch((error) => {
      if (isUnavailable(error)) throw error;
      failed(agent_id, error);
    });
  }
  // Every sweep has a transaction, so that `db.now` follows the database's clock on a market without writes too.
  const now = await inTransaction(db, async (trx) => {
    await forgetExpired(trx);
    await forgetOldEvents(trx);
    // Another server can have moved the clock that this one takes for one that nobody moves.
    await followClock(trx);
    return trx.now;
  });
  await rollUpDay(db, rules, now);
  return moved;
}

/** Is called with the id of a job or an agent that could not be processed. */
type Failed = (id: string, error: unknown) => void;

/** What happens at a time of its own, and not only as the consequence of a request. */
export interface Timer {
  /** When it falls due next, among what falls due after a moment, past or not; null if nothing does. */
  next(trx: Transaction, after: Date): Promise<Date | null>;
  /** Does what is due now. Returns the number of jobs moved. */
  run(db: Database, rules: MarketRules, failed: Failed): Promise<number>;
}

/** All timers of the market: a sweep runs them, and a test clock stops at each. */
export const timers: readonly Timer[] = [{ next: findNextSweep, run: sweepJobs }];

async function findNextSweep(trx: Transaction, after: Date): Promise<Date | null> {
  const [next] = await selectNextSweep(trx, { after });
  return next?.sweep_at ?? null;
}

const selectNextSweep = prepare((db, { after }: { after: Date }) =>
  db
    .selectFrom('job')
    .select(sql<Date>`sweep_at`.as('sweep_at'))
    .where('sweep_at', '>', after)
    .orderBy('sweep_at')
    .limit(sql.lit(1)),
);

/** Since when the oldest due job is due; null if none is. */
export async function readDueSince(db: Database): Promise<Date | null> {
  const [due] = await selectDue(db, { now: db.now });
  return due?.sweep_at ?? null;
}

const selectDue = prepare((db, { now }: { now: Date }) =>
  db
    .selectFrom('job')
    .select(sql<Date>`sweep_at`.as('sweep_at'))
    .where('sweep_at', '<=', now)
    .orderBy('sweep_at')
    .limit(sql.lit(1)),
);

async function sweepJobs(db: Database, rules: MarketRules, failed: Failed): Promise<number> {
  let moved = 0;
  let after: Due = { sweep_at: new Date(0), job_id: '' };
  for (;;) {
    const due = await listDue(db, after);
    for (const { job_id } of due) {
      try {
        if (await inTransaction(db, (trx) => sweepJob({ trx, rules }, job_id))) moved++;
      } catch (error) {
        // During an outage every further job would fail too, each after the connection timeout.
        if (isUnavailable(error)) throw error;
        failed(job_id, error);
      }
    }
    if (due.length < BATCH) return moved;
    // Continue after the failed jobs, so that they do not block the rest.
    after = due.at(-1) as Due;
  }
}

interface Due {
  sweep_at: Date;
  job_id: string;
}

function listDue(db: Database, after: Due): Promise<Due[]> {
  return db
    .selectFrom('job')
    .select(['job_id', sql<Date>`sweep_at`.as('sweep_at')])
    .where('sweep_at', '<=', db.now)
    .where(sql<boolean>`(sweep_at, job_id) > (${after.sweep_at}, ${after.job_id})`)
    .orderBy('sweep_at')
    .orderBy('job_id')
    .limit(BATCH)
    .execute();
}

async function sweepJob(scope: Scope, job_id: string): Promise<boolean> {
  const { trx } = scope;
  markByTime(trx);
  const job = await trx
    .selectFrom('job')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('sweep_at', '<=', trx.now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!job) return false;
  return moveByTime[job.status](scope, job);
}

/** What time does to a job; whether it moved. */
const moveByTime: Record<Job['status'], (scope: Scope, job: Job) => Promise<boolean>> = {
  OPEN: async (scope, job) => {
    await expireJob(scope, job);
    return true;
  },
  ACTIVE: makeDueMoves,
  REVIEW: makeDueMoves,
  CLOSED: async () => assert.fail('time does not move a closed job'),
};
