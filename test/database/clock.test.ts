import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import t from 'tap';
import type { Database } from '../../src/database/database.ts';
import { followClock } from '../../src/database/market_clock.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { findClockCalls } from '../support/clock_calls.ts';
import { cloneDatabase } from '../support/database.ts';
import { shiftProcessClock } from '../support/process_clock.ts';

const HOUR_MS = 3_600_000;

/** What `now()` returns, to the millisecond. */
async function readNow(on: Database): Promise<string> {
  const { rows } = await sql<{ now: string }>`
    select to_char(date_trunc('milliseconds', now()), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now
  `.execute(on);
  return rows[0]?.now ?? '';
}

/** How far `db.now` is ahead of the database's clock, in ms. */
async function readOffset(db: Database): Promise<number> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  return db.now.getTime() - (rows[0]?.now.getTime() ?? 0);
}

t.test("a transaction's now is the time at which it began, to the millisecond", async (t) => {
  const { db } = await cloneDatabase(t);
  for (let round = 0; round < 20; round += 1) {
    await inTransaction(db, async (trx) => {
      await pause(3);
      t.equal(trx.now.toISOString(), await readNow(trx));
    });
  }
});

t.test('a transaction that begins with its work has no time before its first statement', async (t) => {
  const { db } = await cloneDatabase(t);
  const with_work = { begins_with_work: true };
  await t.rejects(
    inTransaction(db, async (trx) => trx.now, with_work),
    /first statement/,
  );
  const sent = t.capture(pg.Client.prototype, 'query', pg.Client.prototype.query);
  await inTransaction(
    db,
    async (trx) => {
      const first = trx.send('select $1::text', ['at once']);
      t.throws(() => trx.now);
      t.equal(sent().length, 2, 'the begin and the statement are under way');
      await first;
      t.equal(trx.now.toISOString(), await readNow(trx));
    },
    with_work,
  );
});

t.test('beginning a transaction and reading its time is one round trip', async (t) => {
  const { db } = await cloneDatabase(t);
  await inTransaction(db, (trx) => readNow(trx));
  const sent = t.capture(pg.Client.prototype, 'query', pg.Client.prototype.query);
  await inTransaction(db, (trx) => sql`select 1`.execute(trx));
  t.same(
    sent().map(({ args }) => args[0]),
    ['start transaction isolation level read committed; select now() as now', 'select 1', 'commit'],
  );
});

t.test('where a test clock can move the time, the same round trip reads how far it is ahead', async (t) => {
  const { db } = await cloneDatabase(t);
  await db
    .updateTable('market_clock')
    .set({ ahead_ms: BigInt(HOUR_MS) })
    .execute();
  t.equal(await followClock(db), HOUR_MS);
  const before = Date.now();
  t.equal(
    await inTransaction(db, async (trx) => trx.now.getTime() - Date.parse(await readNow(trx))),
    HOUR_MS,
  );
  t.ok(db.now.getTime() >= before + HOUR_MS);
  const sent = t.capture(pg.Client.prototype, 'query', pg.Client.prototype.query);
  await inTransaction(db, (trx) => sql`select 1`.execute(trx));
  t.match(
    sent().map(({ args }) => args[0]),
    [
      /^start transaction isolation level read committed; .*shared.*; select now\(\) as now, ahead_ms/,
      'select 1',
      'commit',
    ],
  );
});

t.test('concurrent transactions keep their own times', async (t) => {
  const { db } = await cloneDatabase(t);
  const beginMore = (count: number): Promise<number[]> =>
    inTransaction(db, async (trx) => {
      await pause(5);
      const later = count > 1 ? await beginMore(count - 1) : [];
      t.equal(trx.now.toISOString(), await readNow(trx));
      return [trx.now.getTime(), ...later];
    });
  const times = await beginMore(5);
  t.ok(times.every((time, i) => i === 0 || time > (times[i - 1] as number)));
});

t.test('a retried transaction has the time at which its retry began', async (t) => {
  const { db } = await cloneDatabase(t);
  const times: number[] = [];
  await inTransaction(db, async (trx) => {
    times.push(trx.now.getTime());
    t.equal(trx.now.toISOString(), await readNow(trx));
    await pause(5);
    if (times.length < 3) await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(trx);
  });
  t.equal(times.length, 3);
  t.ok(times.every((time, i) => i === 0 || time > (times[i - 1] as number)));
});

t.test('one transaction corrects a process clock that is hours off', async (t) => {
  const { db } = await cloneDatabase(t);
  t.ok(Math.abs(await readOffset(db)) < 5_000);
  for (const hours of [1, -1, 24, -24]) {
    await t.test(`off by ${hours} hours`, async (t) => {
      shiftProcessClock(t, hours);
      t.ok(Math.abs(await readOffset(db)) > HOUR_MS / 2, 'reads use the wrong clock before it');
      const now = await inTransaction(db, async (trx) => trx.now);
      t.ok(db.now >= now);
      t.ok(Math.abs(await readOffset(db)) < 5_000);
    });
  }
});

t.test("the now of reads is never behind a transaction's", async (t) => {
  const { db } = await cloneDatabase(t);
  const behind: number[] = [];
  const begin = async () => {
    for (let round = 0; round < 50; round += 1) {
      const now = await inTransaction(db, async (trx) => trx.now);
      if (db.now < now) behind.push(now.getTime() - db.now.getTime());
    }
  };
  await Promise.all([1, 2, 3, 4].map(begin));
  t.same(behind, []);
});

t.test('no default of a column and no function of the database reads the clock', async (t) => {
  const { db } = await cloneDatabase(t);
  const { rows } = await sql<{ place: string; code: string }>`
    select table_name || '.' || column_name as place, column_default as code
    from information_schema.columns where table_schema = 'public' and column_default is not null
    union all
    select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace
  `.execute(db);
  t.ok(rows.some(({ place }) => place === 'account.moment_us'));
  t.ok(rows.some(({ place }) => place === 'refuse_change'));
  t.same(
    rows.filter(({ code }) => findClockCalls(code).length > 0),
    [],
  );
});
