import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { askDatabase, type Database, openDatabase } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { cloneDatabase } from '../support/database.ts';

async function prepared(db: Database): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
  return rows.map(({ statement }) => statement);
}

t.test('reads int8 as bigint and date as text', async (t) => {
  const { db } = await cloneDatabase(t);
  const { rows } = await sql`
    select 9007199254740993::int8 as big, '2026-02-01'::date as day, 7::int4 as small, ${1n}::int8 as given
  `.execute(db);
  t.strictSame(rows, [{ big: 9007199254740993n, day: '2026-02-01', small: 7, given: 1n }]);
});

t.test('sets UTC, its application name, and timeouts', async (t) => {
  const { db } = await cloneDatabase(t);
  const settings = ['TimeZone', 'application_name', 'statement_timeout', 'lock_timeout'];
  const { rows } = await sql`
    select name, current_setting(name) as value from unnest(${settings}::text[]) as name
  `.execute(db);
  t.strictSame(rows, [
    { name: 'TimeZone', value: 'UTC' },
    { name: 'application_name', value: 'aipod-market' },
    { name: 'statement_timeout', value: '30s' },
    { name: 'lock_timeout', value: '1500ms' },
  ]);
});

t.test('prepares one statement for each text', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 1 });
  for (const number of [1, 2, 3]) {
    await sql`select ${number}::int4 as one`.execute(db);
    await inTransaction(db, (trx) => sql`select ${number}::int4 as two`.execute(trx));
  }
  t.strictSame((await prepared(db)).sort(), ['select $1::int4 as one', 'select $1::int4 as two']);
});

t.test('names at most 500 statements', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 1 });
  for (let number = 0; number < 510; number += 1) {
    const { rows } = await sql`select ${number}::int4 as ${sql.ref(`n${number}`)}`.execute(db);
    if (number >= 500) t.strictSame(rows, [{ [`n${number}`]: number }]);
  }
  t.equal((await prepared(db)).length, 500);
});

t.test('prepares stale statements again after a table was altered', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 2 });
  await sql`create table thing (id int4)`.execute(db);
  await sql`insert into thing values (1)`.execute(db);
  const read = (on: Database) => sql`select * from thing where id = ${1}`.execute(on);
  const readOnBoth = () => Promise.all([1, 2].map(() => inTransaction(db, read)));
  await readOnBoth();
  await sql`alter table thing add column colour text default 'red'`.execute(db);
  t.match(await read(db), { rows: [{ id: 1, colour: 'red' }] }, 'outside a transaction');
  await sql`alter table thing add column size int4 default 7`.execute(db);
  t.match(await readOnBoth(), [{ rows: [{ size: 7 }] }, { rows: [{ size: 7 }] }], 'inside a transaction');
});

t.test('a connection that dies during a transaction ends only that transaction', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 2 });
  const work = inTransaction(db, async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(db);
    // Lets the connection end while no query is waiting on it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sql`select 1`.execute(trx);
  });
  await t.rejects(work, { name: 'DatabaseUnavailable' });
  t.match(await inTransaction(db, (trx) => sql`select 1 as one`.execute(trx)), { rows: [{ one: 1 }] });
});

t.test('an exhausted pool is unavailable', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 1 });
  t.equal(await askDatabase(db), true);
  await db.connection().execute(async () => {
    const work = inTransaction(db, async () => {});
    t.equal(await askDatabase(db), false, 'the health check takes at most a second');
    await t.rejects(work, { name: 'DatabaseUnavailable' });
  });
  t.equal(await askDatabase(db), true);
});

t.test('a draining pool lets transactions wait longer for a connection', async (t) => {
  const { connection } = await cloneDatabase(t);
  const { db, drain, close } = openDatabase({ connection, pool_size: 1 });
  t.teardown(close);
  drain();
  const work = await db.connection().execute(async () => {
    const waiting = inTransaction(db, () => Promise.resolve('done'));
    await pause(3_000);
    return { waiting };
  });
  t.equal(await work.waiting, 'done');
});
