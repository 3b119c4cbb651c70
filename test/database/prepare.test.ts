import { sql } from 'kysely';
import t from 'tap';
import { recordStatements } from '../../scripts/market/statements.ts';
import { prepare } from '../../src/database/prepare.ts';
import { cloneDatabase } from '../support/database.ts';

const { db } = await cloneDatabase(t);
await db
  .insertInto('agent_handle')
  .values(['ada', 'ben', 'cy'].map((agent_id) => ({ agent_id, handle: agent_id })))
  .execute();

t.test('a query runs with the values of each call, and is built once', async (t) => {
  let built = 0;
  const read = prepare((db, { agent_id }: { agent_id: string }) => {
    built += 1;
    return db.selectFrom('agent_handle').select('handle').where('agent_id', '=', agent_id);
  });
  t.same(await read(db, { agent_id: 'ada' }), [{ handle: 'ada' }]);
  t.same(await read(db, { agent_id: 'ben' }), [{ handle: 'ben' }]);
  t.same(await read(db, { agent_id: 'nobody' }), []);
  t.equal(built, 1);
});

t.test('calls with other values that are defined, or another shape, have their own query', async (t) => {
  interface Filter {
    agent_id?: string | undefined;
    handle?: string | null | undefined;
  }
  const read = prepare((db, { agent_id, handle }: Filter, { limit }: { limit: number }) => {
    let found = db.selectFrom('agent_handle').select('agent_id').orderBy('agent_id').limit(sql.lit(limit));
    if (agent_id !== undefined) found = found.where('agent_id', '=', agent_id);
    if (handle !== undefined) found = found.where('handle', '=', handle as string);
    return found;
  });
  const ids = async (filter: Filter, limit: number) =>
    (await read(db, filter, { limit })).map((row) => row.agent_id);
  t.same(await ids({}, 2), ['ada', 'ben']);
  t.same(await ids({}, 3), ['ada', 'ben', 'cy']);
  t.same(await ids({ handle: 'cy' }, 3), ['cy']);
  t.same(await ids({ agent_id: undefined, handle: 'ben' }, 3), ['ben']);
  t.same(await ids({ agent_id: 'ada', handle: 'ben' }, 3), []);
  t.same(await ids({ handle: null }, 3), [], 'null is a value');
});

t.test('a value is sent once for each place where the query uses it', async (t) => {
  const read = prepare(
    (_, { low, high }: { low: number; high: number }) =>
      sql<{ sum: number }>`select ${low}::integer + ${high}::integer + ${low}::integer as sum`,
  );
  const { result, sent } = await recordStatements(() => read(db, { low: 1, high: 5 }));
  t.same(result, [{ sum: 7 }]);
  t.same(
    sent.map(({ values }) => values),
    [[1, 5, 1]],
  );
});

t.test('a query with a value of its own is refused: it would be that of the first call', async (t) => {
  for (const agent_id of ['ada', 'ben']) {
    const read = prepare((db) =>
      db.selectFrom('agent_handle').select('handle').where('agent_id', '=', agent_id),
    );
    await t.rejects(read(db, {}), { message: /^a prepared query has the value (ada|ben): select/ });
  }
});

t.test('a value that Postgres plans by is a literal, whatever it contains', async (t) => {
  const read = prepare(
    (_, { text, other }: { text: string; other: string }) =>
      sql<{ text: string; other: string }>`select ${text}::text as text, ${other}::text as other`,
    { planned_by: ['text'] },
  );
  for (const text of ["it's", '\\', '$1', '"', "'; drop table agent; --", '报告', '']) {
    const { result, sent } = await recordStatements(() => read(db, { text, other: 'a value' }));
    t.same(result, [{ text, other: 'a value' }]);
    t.same(sent[0]?.values, ['a value']);
  }
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pg_prepared_statements where statement like '/* planned */%'
  `.execute(db);
  t.same(rows, [{ count: 0 }], 'and the statement has no name');
});
