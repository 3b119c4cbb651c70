import type { Database } from '../database/database.ts';
import { asOnlyMover, FARTHEST_MS, followClock, holdClock, moveTo } from '../database/market_clock.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Actor } from './kernel/actor.ts';
import { checkAdmin, record } from './kernel/audit_log.ts';
import { Failure, invalid } from './kernel/failure.ts';
import type { MarketRules } from './kernel/rules.ts';
import { sweep, type Timer, timers } from './sweeper.ts';
import { awaitDeliveries, findNextAttempt } from './webhooks/work.ts';

/**
 * Moves the market's time forward by `seconds`, from timer to timer: what falls due at 10:00 happens at 10:00 and before
 * what falls due at 11:00, also if a timer before has started it. No transaction runs while the time moves. Returns the time
 * then, and how many jobs moved. A move that fails stays where it is. Fails with invalid_agent_type, invalid_state
 * (test_clock_off), validation_failed (seconds), and unavailable while another moves the clock.
 */
export async function moveClock(
  { db, rules, actor }: { db: Database; rules: MarketRules; actor: Actor },
  { seconds, reason }: { seconds: number; reason: string | undefined },
): Promise<{ now: Date; moved_jobs: number }> {
  checkAdmin(actor);
  if (!rules.test_clock) throw new Failure('invalid_state', { reason: 'test_clock_off' });
  const limit = Math.floor((FARTHEST_MS - (await followClock(db, { can_move: true }))) / 1000);
  if (seconds > limit) throw invalid('seconds', 'maximum', { limit });
  const moved = await asOnlyMover(db, async () => {
    const began = await inTransaction(db, async (trx) => {
      await record(trx, actor, { ...ACT, reason, details: { seconds } });
      return trx.now;
    });
    return moveByTimers(db, rules, new Date(began.getTime() + seconds * 1000));
  });
  // A retry that overlaps with its first attempt must not move the time further.
  if (!moved) throw new Failure('unavailable', { retry_after: 1 });
  return moved;
}

const ACT = { action: 'move_clock', target_type: 'market', target_id: 'clock' } as const;

async function moveByTimers(
  db: Database,
  rules: MarketRules,
  target: Date,
): Promise<{ now: Date; moved_jobs: number }> {
  let moved_jobs = 0;
  let after = NEVER;
  for (;;) {
    for (const { run } of stops) moved_jobs += await run(db, rules, ignore);
    const { now, has_moved } = await moveToNext(db, { after, target });
    if (!has_moved && now >= target) break;
    // What was due then and is due still fails, or somebody had locked it. It gets one more chance.
    after = has_moved ? NEVER : now;
  }
  moved_jobs += await sweep(db, rules, ignore);
  return { now: db.now, moved_jobs };
}

const NEVER = new Date(0);

/** Where a move stops. Webhooks are called by their worker: a move waits for it. */
const stops: readonly Timer[] = [
  ...timers,
  {
    next: findNextAttempt,
    async run(db, { webhooks }) {
      if (webhooks.signing) await awaitDeliveries(db);
      return 0;
    },
  },
];

/** The sweeper reports each second what it cannot process. */
const ignore = () => {};

/**
 * Moves to the next timer after `after`, or to `target` if none is before it; not at all if that is past. Returns the time
 * before, and whether it moved.
 */
function moveToNext(
  db: Database,
  { after, target }: { after: Date; target: Date },
): Promise<{ now: Date; has_moved: boolean }> {
  return inTransaction(
    db,
    async (trx) => {
      // In one message, the lock first.
      const [, ...times] = await Promise.all([holdClock(trx), ...stops.map(({ next }) => next(trx, after))]);
      const { now } = trx;
      const moment = times.reduce<Date>((first, time) => (time && time < first ? time : first), target);
      const has_moved = moment > now;
      if (has_moved) moveTo(trx, moment);
      return { now, has_moved };
    },
    { begins_with_work: true },
  );
}
