import { sql } from 'kysely';
import t from 'tap';
import { inSavepoint } from '../../src/database/savepoint.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { Failure } from '../../src/domain/kernel/failure.ts';
import { cloneDatabase } from '../support/database.ts';

const { db } = await cloneDatabase(t);
await sql`create table note (id int4 primary key)`.execute(db);
const notes = async () =>
  (await sql<{ id: number }>`select id from note order by id`.execute(db)).rows.map(({ id }) => id);

t.test('a part that fails is undone with its locks, and the transaction goes on', async (t) => {
  const acts: string[] = [];
  await sql`insert into note values (1)`.execute(db);
  await inTransaction(db, async (trx) => {
    const failing = inSavepoint(trx, async (part) => {
      t.same(part.now, trx.now);
      part.beforeCommit(() => acts.push('never before'));
      part.afterCommit(() => acts.push('never after'));
      await sql`select from note where id = 1 for update`.execute(part);
      await sql`insert into note values (2)`.execute(part);
      throw new Failure('job_not_open');
    });
    await t.rejects(failing, { code: 'job_not_open' });
    const ok = await inSavepoint(trx, async (part) => {
      part.beforeCommit(() => acts.push('before'));
      part.afterCommit(() => acts.push('after'));
      part.post('insert into note values ($1)', [3]);
      return 'ok';
    });
    t.equal(ok, 'ok');
    await sql`insert into note values (4)`.execute(trx);
    const { rows } = await sql`select from note where id = 1 for update nowait`.execute(db);
    t.equal(rows.length, 1, 'nobody has it locked');
  });
  t.same(await notes(), [1, 3, 4]);
  t.same(acts, ['before', 'after']);
});

t.test('a statement that fails in a part fails the transaction', async (t) => {
  const work = inTransaction(db, async (trx) => {
    await sql`insert into note values (5)`.execute(trx);
    await inSavepoint(trx, (part) => sql`insert into note values (1)`.execute(part));
  });
  await t.rejects(work, { code: '23505' });
  t.same(await notes(), [1, 3, 4]);
});
