import { sql } from 'kysely';
import t from 'tap';
import { type Found, type Order, type PageRequest, preparePages } from '../../../src/domain/kernel/page.ts';
import { cloneDatabase } from '../../support/database.ts';

const { db } = await cloneDatabase(t);
const ids = Array.from({ length: 7 }, (_, i) => `agent_${i}`);
await db
  .insertInto('agent_handle')
  .values(ids.map((agent_id) => ({ agent_id, handle: agent_id })))
  .execute();
// Pairs of agents share their time and trust, so that the order needs every column.
await db
  .insertInto('agent')
  .values(
    ids.map((agent_id, i) => {
      const created_at = new Date(Date.UTC(2026, 2, 27, 10, 30, 0, Math.floor(i / 2)));
      return {
        agent_id,
        agent_type: 'all' as const,
        name: agent_id,
        trust_weight: 3,
        trust_sum: Math.floor(i / 2) / 3,
        created_at,
        updated_at: created_at,
      };
    }),
  )
  .execute();

interface Row {
  agent_id: string;
  trust_score: number;
  created_at: Date;
}

const by_time: Order<Row> = {
  list: 'by_time',
  table: 'agent',
  primary_key: ['agent_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'agent_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.agent_id],
};
const by_trust: Order<Row> = {
  list: 'by_trust',
  table: 'agent',
  primary_key: ['agent_id'],
  columns: [
    { name: 'trust_score', kind: 'number' },
    { name: 'agent_id', kind: 'text' },
  ],
  key: (row) => [row.trust_score, row.agent_id],
};

const pages = new Map(
  [by_time, by_trust].map((order) => [
    order,
    preparePages({ order, find: (db) => db.selectFrom('agent'), read: selectRows }),
  ]),
);

function selectRows(page: Found<'agent'>) {
  return page.select(['agent_id', 'trust_score', 'created_at']);
}

function read(order: Order<Row>, request: Partial<PageRequest>) {
  const readPage = pages.get(order);
  if (!readPage) throw new Error(`${order.list} is not prepared`);
  return readPage(db, { page: 1, page_size: 3, ...request }, {});
}

for (const order of [by_time, by_trust]) {
  t.test(`${order.list}: pages and cursors give every row once, in order`, async (t) => {
    const newest_first = [...ids].reverse();
    for (const page_size of [1, 2, 3, 7, 8]) {
      const by_number: string[] = [];
      const by_cursor: string[] = [];
      let cursor: string | undefined;
      for (let page = 1; page === 1 || cursor; page++) {
        const numbered = await read(order, { page, page_size });
        const walked = await read(order, { page_size, cursor });
        by_number.push(...numbered.rows.map((row) => row.agent_id));
        by_cursor.push(...walked.rows.map((row) => row.agent_id));
        t.equal(walked.has_more, numbered.has_more);
        t.equal(walked.cursor !== null, walked.has_more, 'a cursor while there are more rows');
        cursor = walked.cursor ?? undefined;
      }
      t.same(by_number, newest_first, `by page number, ${page_size} rows each`);
      t.same(by_cursor, newest_first, `by cursor, ${page_size} rows each`);
    }
  });
}

t.test('a page states its number, its size, the total and whether there are more rows', async (t) => {
  const facts = { total: 7, total_capped: false, page_size: 3 };
  const first = await read(by_time, {});
  t.match(first, { ...facts, page: 1, has_more: true });
  t.match(await read(by_time, { page: 3 }), { ...facts, page: 3, has_more: false, cursor: null });
  t.match(await read(by_time, { page: 9 }), { ...facts, rows: [], page: 9, has_more: false, cursor: null });
  t.match(await read(by_time, { page: 9, cursor: first.cursor ?? '' }), { ...facts, page: null });
});

t.test('joins run for the rows of the page and the one after it, not for those it skips', async (t) => {
  await sql`create sequence joined_row`.execute(db);
  const readPage = preparePages({
    order: by_time,
    find: (db) => db.selectFrom('agent'),
    read: (page) =>
      page
        .innerJoinLateral(
          sql<{ n: bigint }>`(select nextval('joined_row') as n where agent.agent_id <> '')`.as<'joined'>(
            sql`joined`,
          ),
          (join) => join.onTrue(),
        )
        .select(['agent_id', 'trust_score', 'created_at', 'joined.n']),
  });
  await readPage(db, { page: 3, page_size: 2 }, {});
  const { rows } = await sql`select last_value::integer from joined_row`.execute(db);
  // The page of two rows is read as one of ten.
  t.same(rows, [{ last_value: 3 }]);
});

t.test('a list in parts has each row once, in order, on every page and in the total', async (t) => {
  const readPage = preparePages({
    order: by_trust,
    find: (db, { border }: { border: string }) =>
      (['<', '>='] as const).map((than) => db.selectFrom('agent').where('agent.agent_id', than, border)),
    read: selectRows,
  });
  const seen: string[] = [];
  for (let page = 1; page <= 3; page++) {
    const { rows, ...facts } = await readPage(db, { page, page_size: 3 }, { border: 'agent_3' });
    seen.push(...rows.map((row) => row.agent_id));
    t.match(facts, { total: 7, has_more: page < 3 });
  }
  t.same(seen, [...ids].reverse());
});

/** Returns a forged cursor. */
function forge(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

const time = '2026-03-27T10:30:00.000Z';
const FORGED: [order: Order<Row>, parts: unknown][] = [
  [by_time, null],
  [by_time, 'by_time'],
  [by_time, {}],
  [by_time, []],
  [by_time, ['by_time']],
  [by_time, ['by_time', time]],
  [by_time, ['by_time', time, 'agent_1', 'more']],
  [by_time, ['by_trust', time, 'agent_1']],
  [by_time, ['by_time', 0.5, 'agent_1']],
  [by_time, ['by_time', null, 'agent_1']],
  [by_time, ['by_time', time, 5]],
  [by_time, ['by_time', time, "'; drop table agent"]],
  [by_time, ['by_time', time, 'nul\0']],
  [by_time, ['by_time', time, '']],
  [by_time, ['by_time', 'yesterday', 'agent_1']],
  [by_time, ['by_time', 'infinity', 'agent_1']],
  // Dates in JavaScript, but not in Postgres.
  [by_time, ['by_time', '0000-01-01T00:00:00.000Z', 'agent_1']],
  [by_time, ['by_time', '-000001-01-01T00:00:00.000Z', 'agent_1']],
  [by_time, ['by_time', 'x-1-1Z', 'agent_1']],
  [by_time, ['by_time', '2026Z', 'agent_1']],
  [by_time, ['by_time', '2026-02-30T00:00:00.000Z', 'agent_1']],
  [by_trust, ['by_trust', '0.5', 'agent_1']],
  [by_trust, ['by_trust', time, 'agent_1']],
];

t.test('a cursor that this list did not return is refused', async (t) => {
  for (const [order, parts] of FORGED) {
    await t.rejects(
      read(order, { cursor: forge(parts) }),
      { code: 'validation_failed', details: { errors: [{ rule: 'cursor', field: 'cursor' }] } },
      JSON.stringify(parts),
    );
  }
  const cut_off = ((await read(by_time, {})).cursor ?? '').slice(0, -5);
  for (const cursor of ['nonsense', cut_off]) {
    await t.rejects(read(by_time, { cursor }), { code: 'validation_failed' }, cursor);
  }
  const { rows } = await read(by_time, { cursor: forge(['by_time', time, 'agent_1']) });
  t.same(
    rows.map((row) => row.agent_id),
    ['agent_0'],
    'a cursor that the list could have returned is accepted',
  );
});

t.test('offsets end at 10,000 rows', async (t) => {
  t.match(await read(by_time, { page: 10_001, page_size: 1 }), { rows: [] });
  for (const request of [
    { page: 10_002, page_size: 1 },
    { page: 102, page_size: 100 },
  ]) {
    await t.rejects(read(by_time, request), {
      code: 'validation_failed',
      details: { errors: [{ rule: 'offset_limit', field: 'page' }] },
    });
  }
});
