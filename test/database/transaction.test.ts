import { sql } from 'kysely';
import pg from 'pg';
import t from 'tap';
import { isUnavailable } from '../../src/database/errors.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { Failure } from '../../src/domain/kernel/failure.ts';
import { cloneDatabase } from '../support/database.ts';

t.test('two transactions that deadlock both finish', async (t) => {
  const { db } = await cloneDatabase(t);
  await sql`create table purse (id int4 primary key, balance int4 not null)`.execute(db);
  await sql`insert into purse values (1, 0), (2, 0)`.execute(db);
  let tries = 0;
  let arrived = 0;
  let bothArrived = () => {};
  const together = new Promise<void>((resolve) => {
    bothArrived = resolve;
  });
  const add = (first: number, second: number) =>
    inTransaction(db, async (trx) => {
      tries += 1;
      await sql`update purse set balance = balance + 1 where id = ${first}`.execute(trx);
      arrived += 1;
      if (arrived === 2) bothArrived();
      await together;
      await sql`update purse set balance = balance + 1 where id = ${second}`.execute(trx);
    });
  await Promise.all([add(1, 2), add(2, 1)]);
  t.match(await sql`select balance from purse`.execute(db), { rows: [{ balance: 2 }, { balance: 2 }] });
  t.equal(tries, 3, 'the transaction that Postgres aborted ran again');
});

t.test('gives up after five tries', async (t) => {
  const { db } = await cloneDatabase(t);
  let tries = 0;
  const work = inTransaction(db, async (trx) => {
    tries += 1;
    await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(trx);
  });
  await t.rejects(work, { code: '40001' });
  t.equal(tries, 5);
});

t.test('rolls back a transaction that fails by itself, and does not retry it', async (t) => {
  const { db } = await cloneDatabase(t);
  await sql`create table note (text text)`.execute(db);
  let tries = 0;
  const work = inTransaction(db, async (trx) => {
    tries += 1;
    await sql`insert into note values ('lost')`.execute(trx);
    throw new Failure('job_not_open');
  });
  await t.rejects(work, { name: 'Failure', code: 'job_not_open' });
  t.equal(tries, 1);
  t.same((await sql`select from note`.execute(db)).rows, []);
});

t.test('runs in READ COMMITTED, whatever the default of the database', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 1 });
  await sql`set default_transaction_isolation = serializable`.execute(db);
  const shown = await inTransaction(db, (trx) => sql`show transaction_isolation`.execute(trx));
  t.match(shown, { rows: [{ transaction_isolation: 'read committed' }] });
});

t.test('nothing is written when the transaction could not begin', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 1 });
  await sql`create table note (text text)`.execute(db);
  const { query } = pg.Client.prototype;
  const refuseBegin = function (this: pg.Client, text: unknown, done: (error: Error) => void) {
    if (!String(text).startsWith('start transaction')) return Reflect.apply(query, this, [text, done]);
    process.nextTick(done, new Error('cancelled'));
  };
  for (const begins_with_work of [true, false]) {
    Object.assign(pg.Client.prototype, { query: refuseBegin });
    const work = inTransaction(
      db,
      async (trx) => {
        await trx.send('select $1::text', ['a lock']);
        trx.post('insert into note (text) values ($1)', ['written outside a transaction']);
      },
      { begins_with_work },
    );
    await t.rejects(work, { message: 'cancelled' });
    Object.assign(pg.Client.prototype, { query });
  }
  t.same((await sql`select from note`.execute(db)).rows, []);
});

t.test('isUnavailable is true for outages and false for wrong queries', async (t) => {
  const fails = (fields: object, message = 'failed') => Object.assign(new Error(message), fields);
  const refused = fails({ code: 'ECONNREFUSED', syscall: 'connect' });
  const away = [
    refused,
    Object.assign(new AggregateError([refused, refused]), { code: 'ECONNREFUSED' }),
    fails({ code: 'ENOENT', syscall: 'connect' }),
    fails({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
    fails({ code: 'ECONNRESET', syscall: 'read' }),
    ...['57P01', '57P02', '57P03', '08006', '53300', '53100', '57014', '55P03'].map((code) =>
      fails({ code }),
    ),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
    new Error('Cannot use a pool after calling end on the pool'),
  ];
  for (const error of away)
    t.equal(isUnavailable(error), true, `${(error as { code?: string }).code ?? error}`);
  const wrong = [
    fails({ code: 'ENOENT', syscall: 'open' }),
    fails({ code: '23505' }),
    fails({ code: '42703' }),
    new Failure('job_not_open'),
    'text',
    undefined,
  ];
  for (const error of wrong) t.equal(isUnavailable(error), false, String(error));
});

t.test('posted statements run in the order in which they were posted and sent', async (t) => {
  const { db } = await cloneDatabase(t);
  await sql`create table note (place serial, text text)`.execute(db);
  await inTransaction(db, async (trx) => {
    trx.post('insert into note (text) values ($1)', ['first']);
    trx.post('insert into note (text) values ($1)', ['second']);
    t.same(await trx.send('select count(*)::integer as count from note where $1', [true]), [{ count: 2 }]);
    trx.post('insert into note (text) values ($1)', ['third']);
    await sql`insert into note (text) values ('fourth')`.execute(trx);
    trx.post('insert into note (text) values ($1)', ['last']);
  });
  const { rows } = await sql<{ text: string }>`select text from note order by place`.execute(db);
  t.same(
    rows.map(({ text }) => text),
    ['first', 'second', 'third', 'fourth', 'last'],
  );
});

t.test('a posted statement that fails fails the transaction, with its own error', async (t) => {
  const { db } = await cloneDatabase(t);
  await sql`create table note (text text primary key)`.execute(db);
  const insert = 'insert into note (text) values ($1)';
  const alone = inTransaction(db, async (trx) => {
    trx.post(insert, ['kept']);
    trx.post(insert, ['kept']);
    return 'a result that must not be returned';
  });
  await t.rejects(alone, { code: '23505' }, 'found at the commit');
  const followed = inTransaction(db, async (trx) => {
    trx.post(insert, ['kept']);
    trx.post(insert, ['kept']);
    await trx.send('select $1::text', ['after it']);
  });
  await t.rejects(followed, { code: '23505' }, 'not that the transaction is aborted');
  const refused = inTransaction(db, async (trx) => {
    trx.post(insert, ['kept']);
    throw new Failure('job_not_open');
  });
  await t.rejects(refused, { name: 'Failure', code: 'job_not_open' });
  t.same((await sql`select from note`.execute(db)).rows, []);
});

t.test('of statements sent together, the first that fails is the reason', async (t) => {
  const { db } = await cloneDatabase(t);
  const work = inTransaction(db, async (trx) => {
    // Its caller learns of the failure after that of the next one.
    const fails = async () => (await trx.send('select 1 / $1::integer', [0]).then((rows) => rows)).length;
    await Promise.all([
      fails(),
      trx.send('select $1::text', ['after it']),
      trx.send('select $1::text', ['last']),
    ]);
  });
  await t.rejects(work, { code: '22012' });
  const swallowed = inTransaction(db, async (trx) => {
    await trx.send('select 1 / $1::integer', [0]).catch(() => {});
    return 'a result that must not be returned';
  });
  await t.rejects(swallowed, { code: '22012' }, 'nothing is committed after a failure');
});

t.test('a posted statement that meets a deadlock is run again with its transaction', async (t) => {
  const { db } = await cloneDatabase(t);
  let tries = 0;
  const result = await inTransaction(db, async (trx) => {
    tries += 1;
    if (tries < 3) trx.post("do $$ begin raise exception using errcode = '40P01'; end $$", []);
    return tries;
  });
  t.equal(result, 3);
});
