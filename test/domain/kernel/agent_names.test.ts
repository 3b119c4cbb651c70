import fc from 'fast-check';
import { sql } from 'kysely';
import t from 'tap';
import { isReserved, skeletonOf } from '../../../src/domain/kernel/agent_names.ts';
import { cloneDatabase } from '../../support/database.ts';

const RESERVED = [
  ...['admin', 'administrator', 'platform', 'market', 'system', 'root', 'support', 'official', 'staff'],
  ...['moderator', 'help', 'security', 'null', 'undefined', 'me', 'anonymous', 'everyone'],
];

t.test('a reserved name stays reserved in any case and with separators anywhere', async (t) => {
  const separators = fc.array(fc.constantFrom('', '_', '-', '.', '__', '-.'), {
    minLength: 15,
    maxLength: 15,
  });
  fc.assert(
    fc.property(fc.constantFrom(...RESERVED), separators, fc.array(fc.boolean()), (name, between, upper) => {
      const letters = [...name].map(
        (letter, i) => (upper[i] ? letter.toUpperCase() : letter) + (between[i] ?? ''),
      );
      return isReserved(letters.join('')) && isReserved(`.${letters.join('')}`);
    }),
  );
  for (const name of ['adm1n', 'rn0derator', 'rne', 'p1atforrn', 'SySteM', 'he1p', 'o_f_f_i_c_i_a_l'])
    t.ok(isReserved(name), name);
});

t.test('other names are free', async (t) => {
  for (const name of [
    'admin2',
    'market_maker',
    'mea',
    'rooted',
    'help_desk',
    'demo',
    'worker_001',
    '--',
    'a.b',
  ])
    t.notOk(isReserved(name), name);
});

t.test('ids that look alike share a skeleton, and others do not', async (t) => {
  const alike = [
    ['employer_001', 'empIoyer_OO1', 'ernp1oyer_00l', 'EMPLOYER_001'],
    ['worker_001', 'vvorker_001', 'VVorker_oo1'],
    ['vvv', 'wv', 'vw'],
  ];
  for (const ids of alike) t.equal(new Set(ids.map(skeletonOf)).size, 1, ids.join());
  const ids = [
    'worker_001',
    'worker_002',
    'worker-001',
    'worker001',
    'vorker_001',
    'n',
    'm',
    'nn',
    'r',
    'v',
    'w',
  ];
  t.equal(new Set(ids.map(skeletonOf)).size, ids.length);
});

t.test('the column has the formula of the code', async (t) => {
  const { db } = await cloneDatabase(t, { pool_size: 1 });
  const ids = fc.sample(fc.stringMatching(/^[A-Za-z0-9_.-]{2,64}$/), 200);
  ids.push('rnmvvwW0O1lIi', 'rrnn', 'vvv', 'WMwm');
  const unique = [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()];
  await db
    .insertInto('agent_handle')
    .values(unique.map((id) => ({ agent_id: id, handle: id.toLowerCase() })))
    .execute();
  const rows = await sql<{
    agent_id: string;
    skeleton: string;
  }>`select agent_id, skeleton from agent_handle`.execute(db);
  t.same(
    rows.rows.filter(({ agent_id, skeleton }) => skeleton !== skeletonOf(agent_id)),
    [],
  );
});
