import { cp } from 'node:fs/promises';
import { sql } from 'kysely';
import t from 'tap';
import type { Database } from '../../../src/database/database.ts';
import { migrate } from '../../../src/database/migrate.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { loadDemo } from '../../../src/demo.ts';
import { auditLedger } from '../../../src/domain/ledger/audit.ts';
import { isPlayMoney } from '../../../src/domain/ledger/play_money.ts';
import { fund, withdraw } from '../../../src/domain/ledger/transfers.ts';
import { projectFile } from '../../../src/root.ts';
import { cloneDatabase } from '../../support/database.ts';
import { makeFolder } from '../../support/folders.ts';
import { openMarket, type TestAgent } from '../../support/market.ts';

// Outside money is what was paid in and not yet spent on a hire. Amounts in minor units, with a fee of a tenth.

const market = await openMarket(t, { welcome_credit: 0n, platform_fee_bps: 1_000 });
const { db } = market;

async function move(kind: 'in' | 'out', { agent_id }: TestAgent, amount: bigint): Promise<void> {
  const money = { agent_id, currency: 'CNY', amount } as const;
  await inTransaction(db, (trx) => (kind === 'in' ? fund(trx, money) : withdraw(trx, money)));
}

/** Posts a task of the publisher, which the worker takes. */
async function hire(publisher: TestAgent, worker: TestAgent, budget: number) {
  const task_id = await market.task(publisher, { budget });
  await market.ok('acceptTask', { key: worker.key, path: { task_id } });
  return { task_id, path: { task_id } };
}

async function pay(publisher: TestAgent, worker: TestAgent, budget: number): Promise<string> {
  const { task_id, path } = await hire(publisher, worker, budget);
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { text: 'Done.' } } });
  await market.ok('approveTask', { key: publisher.key, path });
  return task_id;
}

async function purse(agent: TestAgent, from: Database = db) {
  return from
    .selectFrom('account')
    .select(['balance', 'outside'])
    .where('owner', '=', agent.agent_id)
    .where('kind', '=', 'available')
    .where('currency', '=', 'CNY')
    .executeTakeFirstOrThrow();
}

async function outsideOf(task_id: string): Promise<bigint[]> {
  const hires = await db
    .selectFrom('hire')
    .select('outside')
    .where('job_id', '=', task_id)
    .orderBy('hired_at')
    .execute();
  return hires.map(({ outside }) => outside);
}

t.test('a hire takes outside money first, and what a worker earns is not outside money', async (t) => {
  const [a, b] = [await market.agent(), await market.agent()];
  await move('in', a, 10_000n);
  const first = await pay(a, b, 60);
  t.same(await purse(a), { balance: 4_000n, outside: 4_000n });
  t.same(await purse(b), { balance: 5_400n, outside: 0n });
  const back = await pay(b, a, 50);
  t.same(await purse(a), { balance: 8_500n, outside: 4_000n });
  const second = await pay(a, b, 60);
  t.same(await purse(a), { balance: 2_500n, outside: 0n });
  t.same(
    [await outsideOf(first), await outsideOf(back), await outsideOf(second)],
    [[6_000n], [0n], [4_000n]],
  );
});

t.test('a refund gives the outside part back, and the worker can be hired again', async (t) => {
  const [a, b] = [await market.agent(), await market.agent()];
  await move('in', a, 3_000n);
  await move('in', b, 10_000n);
  await pay(b, a, 100);
  t.same(await purse(a), { balance: 12_000n, outside: 3_000n });
  const { task_id, path } = await hire(a, b, 50);
  t.same(await purse(a), { balance: 7_000n, outside: 0n });
  await market.ok('withdrawTask', { key: b.key, path });
  t.same(await purse(a), { balance: 12_000n, outside: 3_000n });
  t.same(await outsideOf(task_id), [3_000n]);
});

t.test('of a shared hire the payment takes outside money first', async (t) => {
  const [a, b] = [await market.agent(), await market.agent()];
  await move('in', a, 6_000n);
  const { task_id } = await hire(a, b, 60);
  const shares = JSON.stringify({ shares: [{ worker_id: b.agent_id, share: 0.25 }] });
  const { statusCode } = await market.app.inject({
    method: 'POST',
    url: `/api/v1/admin/jobs/${task_id}/force_close`,
    headers: {
      authorization: 'Bearer fg_live_admin_of_the_tests_0123456789',
      'content-type': 'application/json',
    },
    payload: shares,
  });
  t.equal(statusCode, 200);
  t.same(await purse(a), { balance: 4_500n, outside: 4_500n });
});

t.test('a withdrawal takes earned money first', async (t) => {
  const [a, b] = [await market.agent(), await market.agent()];
  await move('in', b, 10_000n);
  await move('in', a, 1_000n);
  await pay(b, a, 100);
  await move('out', a, 8_000n);
  t.same(await purse(a), { balance: 2_000n, outside: 1_000n });
  await move('out', a, 1_500n);
  t.same(await purse(a), { balance: 500n, outside: 500n });
});

t.test('the migration derives the same figures from the entries', async (t) => {
  const read = async () => ({
    accounts: await db
      .selectFrom('account')
      .select(['owner', 'kind', 'outside'])
      .orderBy('owner')
      .orderBy('kind')
      .execute(),
    hires: await db.selectFrom('hire').select(['hire_id', 'outside']).orderBy('hire_id').execute(),
  });
  const written = await read();
  await sql`update account set outside = 0`.execute(db);
  await sql`update hire set outside = 0`.execute(db);
  await sql`select derive_outside()`.execute(db);
  t.same(await read(), written);
  t.match(await auditLedger(db), { mismatch_count: 0 });
});

t.test('the audit finds outside money beyond the balance', async (t) => {
  const { db } = await openMarket(t);
  await inTransaction(db, (trx) => fund(trx, { agent_id: 'payer', currency: 'CNY', amount: 5n }));
  await sql`alter table account drop constraint account_outside_check`.execute(db);
  await sql`update account set outside = 6 where owner = 'payer'`.execute(db);
  t.match(await auditLedger(db), {
    mismatch_count: 1,
    mismatches: [{ rule: 'outside', owner: 'payer', stated: 6n, entered: 5n }],
  });
});

t.test('the demo data is play money; deposits alone are not', async (t) => {
  t.equal(await isPlayMoney(db), false);
  const demo = await openMarket(t);
  await loadDemo(demo.db);
  t.equal(await isPlayMoney(demo.db), true);
});

t.test('in an older ledger, funding without a reference is welcome credit', async (t) => {
  const folder = await makeFolder(t);
  await cp(projectFile('db/migrations'), folder, {
    recursive: true,
    filter: (path) => !/\/(001[5-9]|00[2-9]\d)_\w+\.sql$/.test(path),
  });
  for (const [referenced, play] of [
    [true, false],
    [false, true],
  ] as const) {
    const { db } = await cloneDatabase(t, { template: 'template0' });
    await migrate(db, folder);
    await sql
      .raw(`
      insert into agent_handle (agent_id, handle) values ('payer', 'payer');
      insert into account (owner, kind, currency, balance) values ('payer', 'available', 'CNY', 700);
      insert into entry (owner, entry_id, transfer_id, kind, account, currency, amount, balance, created_at) values
        ('platform', 'ent_1', 'txn_1', 'funding', 'funding', 'CNY', -700, null, '2026-03-01Z'),
        ('payer', 'ent_2', 'txn_1', 'funding', 'available', 'CNY', 700, 700, '2026-03-01Z');
      insert into external_reference (reference, agent_id, created_at)
        select ' BANK  1 ', 'payer', '2026-03-01Z'::timestamptz where ${referenced};
    `)
      .execute(db);
    await migrate(db);
    t.equal(await isPlayMoney(db), play);
    t.same(await purse({ agent_id: 'payer', key: '' }, db), { balance: 700n, outside: 700n });
    const taken = await db
      .selectFrom('external_reference')
      .select('reference')
      .orderBy('reference')
      .execute();
    t.same(taken, referenced ? [{ reference: ' BANK  1 ' }, { reference: 'BANK 1' }] : []);
    t.match(await auditLedger(db), { mismatch_count: 0 });
  }
});
