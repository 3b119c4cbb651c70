import { sql } from 'kysely';
import t from 'tap';
import type { Database } from '../../src/database/database.ts';
import { sweep } from '../../src/domain/sweeper.ts';
import { startSweeper } from '../../src/workers/sweeper.ts';
import { openMarket } from '../support/market.ts';
import { shiftProcessClock } from '../support/process_clock.ts';

// How the sweeper moves jobs. No test leaves a job behind that a later sweep would move.

const market = await openMarket(t, { platform_fee_bps: 1_000, max_active_hires: 50 });
const day = 24;

t.test('a sweep with nothing to do corrects the clock of reads', async (t) => {
  const { db } = market;
  await market.sweep();
  const before = db.now;
  shiftProcessClock(t, 3);
  t.ok(db.now.getTime() - before.getTime() > 2 * 3_600_000);
  await market.sweep();
  const ahead_ms = db.now.getTime() - before.getTime();
  t.ok(ahead_ms >= 0 && ahead_ms < 60_000);
});

t.test('an open job expires at its deadline, not before', async (t) => {
  const { task_id, path, publisher } = await market.taskAt('open', { deadline: hoursAhead(10) });
  await market.age(task_id, 9);
  t.equal(await market.sweep(), 0);
  await market.age(task_id, 1);
  t.equal(await market.sweep(), 1);
  t.hasStrict(await market.ok('getTask', { key: publisher.key, path }), {
    status: 'closed',
    close_reason: 'expired',
    payment: 'none',
    overdue: false,
    version: 2,
  });
  t.equal(await market.sweep(), 0, 'only once');
});

t.test('a job that was overdue when posted never expires, even after it is reopened', async (t) => {
  const { task_id, path, worker } = await market.taskAt('open', { deadline: '2026-03-28T08:00:00' });
  await market.age(task_id, 1_000 * day);
  t.equal(await market.sweep(), 0);
  for (const move of ['acceptTask', 'withdrawTask'] as const)
    await market.ok(move, { key: worker.key, path });
  t.equal(await market.sweep(), 0);
  t.hasStrict(await market.ok('getTask', { key: worker.key, path }), { status: 'open', overdue: true });
});

t.test('a job reopened after its deadline expires', async (t) => {
  const { task_id, path, worker } = await market.taskAt('progress', { deadline: hoursAhead(10) });
  await market.age(task_id, 11);
  t.equal(await market.sweep(), 0, 'an ACTIVE job is overdue, but does not expire');
  await market.ok('withdrawTask', { key: worker.key, path });
  t.equal(await market.sweep(), 1);
  t.hasStrict(await market.ok('getTask', { key: worker.key, path }), {
    status: 'closed',
    close_reason: 'expired',
  });
});

t.test('undelivered work lapses 72 hours after it was due, and is refunded', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('progress', { deadline: hoursAhead(10) });
  await market.age(task_id, 10 + 71);
  t.equal(await market.sweep(), 0);
  await market.age(task_id, 1);
  t.equal(await market.sweep(), 1);
  const task = await market.ok('getTask', { key: worker.key, path });
  t.hasStrict(task, { status: 'closed', close_reason: 'cancelled', payment: 'refunded' });
  t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
  const freed = await market.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } });
  t.hasStrict(freed, { status: 'idle', active_tasks: 0, completed_tasks: 0 });
});

t.test('returned work is due after 72 hours, and lapses after 72 more', async (t) => {
  const { task_id, path, publisher } = await market.taskAt('delivered');
  await market.age(task_id, 7 * day - 1);
  await market.ok('returnTask', { key: publisher.key, path, body: { feedback: 'Once more.' } });
  await market.age(task_id, 72 + 71);
  t.equal(await market.sweep(), 0);
  await market.age(task_id, 1);
  t.equal(await market.sweep(), 1);
});

t.test('delivered work is accepted when the review window ends', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('delivered');
  await market.age(task_id, 71);
  t.equal(await market.sweep(), 0);
  await market.age(task_id, 1);
  t.equal(await market.sweep(), 1);
  const task = await market.ok('getTask', { key: worker.key, path });
  t.hasStrict(task, { status: 'done', close_reason: 'completed', payment: 'paid' });
  t.same(await market.wallet(publisher), { balance: 9_500, held: 0, pending: 0 });
  t.same(await market.wallet(worker), { balance: 10_450, held: 0, pending: 0 });
});

t.test('the review window is as long as review_window_hours', async (t) => {
  const other = await openMarket(t, { review_window_hours: 5 });
  const { task_id } = await other.taskAt('delivered');
  await other.age(task_id, 4);
  t.equal(await other.sweep(), 0);
  await other.age(task_id, 1);
  t.equal(await other.sweep(), 1);
});

t.test(
  'time does not move a disputed job for 14 days; then the market pays what was delivered',
  async (t) => {
    for (const returned of [true, false]) {
      const { task_id, path, publisher, worker } = await market.taskAt('delivered');
      if (returned) await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '再补充' } });
      await market.ok('disputeTask', { key: publisher.key, path, body: { reason: 'Not as agreed.' } });
      await market.age(task_id, 14 * day - 1);
      t.equal(await market.sweep(), 0);
      t.hasStrict(await market.ok('getTask', { key: worker.key, path }), { disputed: true, closed_at: null });
      await market.age(task_id, 1);
      t.equal(await market.sweep(), 1);
      const resolved = { disputed: false, close_reason: 'resolved', payment: 'paid' };
      t.hasStrict(await market.ok('getTask', { key: worker.key, path }), resolved);
      t.same(await market.wallet(worker), { balance: 10_450, held: 0, pending: 0 });
    }
  },
);

t.test('three sweepers at once move each job once', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  const jobs: string[] = [];
  for (let i = 0; i < 30; i++) {
    const task_id = await market.task(publisher, { budget: 100, deadline: hoursAhead(10) });
    if (i % 3 > 0) await market.ok('acceptTask', { key: worker.key, path: { task_id } });
    if (i % 3 > 1) {
      const delivery = { key: worker.key, path: { task_id }, body: { deliverables: { report: 'done' } } };
      await market.ok('completeTask', delivery);
    }
    jobs.push(task_id);
  }
  for (const job_id of jobs) await market.age(job_id, 10 + 72);

  const moved = await Promise.all([market.sweep(), market.sweep(), market.sweep()]);
  t.equal(
    moved.reduce((sum, count) => sum + count),
    30,
  );
  const ended = await market.db
    .selectFrom('job')
    .select(['close_reason', 'version', sql<number>`count(*)::integer`.as('count')])
    .where('employer_id', '=', publisher.agent_id)
    .groupBy(['close_reason', 'version'])
    .orderBy('version')
    .execute();
  t.same(ended, [
    { close_reason: 'expired', version: 2, count: 10 },
    { close_reason: 'cancelled', version: 3, count: 10 },
    { close_reason: 'completed', version: 4, count: 10 },
  ]);
  t.same(await market.wallet(publisher), { balance: 9_000, held: 0, pending: 0 });
  t.same(await market.wallet(worker), { balance: 10_900, held: 0, pending: 0 });
});

t.test('a job that another transaction has locked waits for the next sweep', async (t) => {
  const { task_id } = await market.taskAt('delivered');
  await market.age(task_id, 72);
  await market.db.transaction().execute(async (trx) => {
    await trx.selectFrom('job').select('job_id').where('job_id', '=', task_id).forUpdate().execute();
    t.equal(await market.sweep(), 0);
  });
  t.equal(await market.sweep(), 1);
});

t.test('a sweep checks a job again after it has locked it', async (t) => {
  const { task_id, path, publisher } = await market.taskAt('delivered');
  await market.age(task_id, 72);
  const disputed = await sweepAfter(() =>
    market.ok('disputeTask', { key: publisher.key, path, body: { reason: 'Not as agreed.' } }),
  );
  t.equal(disputed, 0, 'disputed after it was listed');
  t.hasStrict(await market.ok('getTask', { key: publisher.key, path }), {
    status: 'done',
    payment: 'pending',
  });

  const open = await market.taskAt('open', { deadline: hoursAhead(10) });
  await market.age(open.task_id, 10);
  t.equal(await sweepAfter(() => market.age(open.task_id, -5)), 0, 'extended after it was listed');
  t.equal(await sweepAfter(() => market.age(open.task_id, 5)), 0, 'due only after it was listed');
  t.equal(await market.sweep(), 1);
});

t.test('a job that cannot be moved is reported, and does not block others', async (t) => {
  const [broken, sound] = [await market.taskAt('delivered'), await market.taskAt('delivered')];
  await market.age(broken.task_id, 100);
  await market.age(sound.task_id, 72);
  await sql`update account set balance = 0 where owner = ${broken.task_id}`.execute(market.db);
  const failed: string[] = [];
  t.equal(await sweep(market.db, market.rules, (job_id) => failed.push(job_id)), 1);
  t.same(failed, [broken.task_id]);
  const rows = await market.db
    .selectFrom('job')
    .select('status')
    .where('job_id', 'in', [broken.task_id, sound.task_id])
    .orderBy('job_id')
    .execute();
  t.same(rows, [{ status: 'REVIEW' }, { status: 'CLOSED' }]);
});

t.test('an outage ends the sweep with one error, and the worker does not log it', async (t) => {
  const lost = await openMarket(t);
  for (let i = 0; i < 3; i += 1)
    await lost.age((await lost.taskAt('open', { deadline: hoursAhead(1) })).task_id, 2);
  const failed: string[] = [];
  // Not awaited: closing the pool waits for the connection that the list query still uses.
  const db = changedAfterList(lost.db, async () => void lost.db.destroy());
  await t.rejects(
    sweep(db, lost.rules, (job_id) => failed.push(job_id)),
    { name: 'DatabaseUnavailable' },
  );
  t.same(failed, []);

  const errors: unknown[] = [];
  const sweeper = startSweeper(lost.db, lost.rules, {
    log: { error: (...line: unknown[]) => errors.push(line) },
  });
  await sweeper.stop();
  t.same(errors, []);
});

/** Sweeps, and calls `change` after the due jobs are listed and before the first is locked. */
async function sweepAfter(change: () => Promise<unknown>): Promise<number> {
  return sweep(changedAfterList(market.db, change), market.rules, (job_id, error) => {
    throw new Error(`${job_id} could not be swept`, { cause: error });
  });
}

/** Returns the database with `change` called after its first query. */
function changedAfterList(db: Database, change: () => Promise<unknown>): Database {
  let listed = false;
  const changed = db.withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (!listed) {
        listed = true;
        await change();
      }
      return result;
    },
  });
  const { clock, send } = db;
  return Object.defineProperties(changed, {
    now: { get: clock.now },
    clock: { value: clock },
    send: { value: send },
  }) as Database;
}

function hoursAhead(hours: number): string {
  // Half an hour less, so that the deadline has clearly passed after `hours`.
  return new Date(Date.now() + (hours - 0.5) * 3_600_000).toISOString();
}
