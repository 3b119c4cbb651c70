import { sql } from 'kysely';
import t from 'tap';
import { inTransaction } from '../../src/database/transaction.ts';
import { fund } from '../../src/domain/ledger/transfers.ts';
import { openMarket, type TestAgent } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

// Every agent starts with 10,000 CNY, and the fee is 2.5 % of each release.
const market = await openMarket(t, { platform_fee_bps: 250 });
const { db } = market;

const zero = { balance: 0, held: 0, pending: 0, total_earned: 0, total_spent: 0 };

/** Returns the CNY figures of a wallet. */
async function wallet({ key }: TestAgent) {
  const { wallets: _, currency: __, ...figures } = await market.ok('getWallet', { key });
  return figures;
}

/** Lists the transactions of an agent without their ids and times. */
async function movements({ key }: TestAgent, query: Record<string, string> = {}) {
  const { transactions } = await market.ok('listTransactions', { key, query });
  return transactions.map(({ transaction_id: _, created_at: __, ...movement }) => movement);
}

/** Returns the escrow balances of a job in minor units, and the sum of each of its transfers. */
async function ledgerOf(job_id: string) {
  const sums = await sql<{ sum: bigint }>`
    select sum(amount)::bigint as sum from entry where job_id = ${job_id} group by transfer_id
  `.execute(db);
  const escrow = await db.selectFrom('account').select('balance').where('owner', '=', job_id).execute();
  return { escrow: escrow.map(({ balance }) => balance), sums: sums.rows.map(({ sum }) => sum) };
}

t.test('getWallet', async (t) => {
  await t.test('200: posting a task does not hold money', async (t) => {
    const { publisher } = await market.taskAt('open');
    t.same(await wallet(publisher), { ...zero, balance: 10_000 });
  });

  await t.test('200: the budget is held while the task is in progress', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('progress');
    t.same(await wallet(publisher), { ...zero, balance: 9500, held: 500 });
    t.same(await wallet(worker), { ...zero, balance: 10_000 });
    t.same(await ledgerOf(task_id), { escrow: [50_000n], sums: [0n] });
  });

  await t.test('200: the budget less the fee is pending after delivery', async (t) => {
    const { publisher, worker } = await market.taskAt('delivered');
    t.same(await wallet(publisher), { ...zero, balance: 9500, held: 500 });
    t.same(await wallet(worker), { ...zero, balance: 10_000, pending: 487.5 });
  });

  await t.test('200: approved work is earned less the fee and spent in full', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    t.same(await wallet(publisher), { ...zero, balance: 9500, total_spent: 500 });
    t.same(await wallet(worker), { ...zero, balance: 10_487.5, total_earned: 487.5 });
    t.same(await ledgerOf(task_id), { escrow: [0n], sums: [0n, 0n, 0n] });
  });

  const fees: [budget: number, net: number][] = [
    [333.33, 324.99],
    [0.4, 0.39],
    [0.39, 0.38],
    [0.01, 0],
  ];
  for (const [budget, net] of fees) {
    await t.test(`200: the worker gets ${net} of ${budget}; the fee is rounded up`, async (t) => {
      const { path, publisher, worker } = await market.taskAt('delivered', { budget });
      t.match(await wallet(worker), { pending: net });
      await market.ok('approveTask', { key: publisher.key, path });
      t.match(await wallet(worker), { pending: 0, total_earned: net });
      t.match(await wallet(publisher), { total_spent: budget });
    });
  }

  await t.test('200: the publisher gets a refund when the worker withdraws from the hire', async (t) => {
    const { publisher, worker, path, task_id } = await market.taskAt('progress');
    await market.ok('withdrawTask', { key: worker.key, path });
    t.same(await wallet(publisher), { ...zero, balance: 10_000 });
    t.same(await ledgerOf(task_id), { escrow: [0n], sums: [0n, 0n] });
  });

  await t.test('200: the payment is no longer pending after a return', async (t) => {
    const { publisher, worker, path } = await market.taskAt('delivered');
    await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '请补充' } });
    t.match(await wallet(worker), { pending: 0 });
    t.match(await wallet(publisher), { held: 500 });
  });

  await t.test('200: USD is a separate wallet', async (t) => {
    const [publisher, worker] = [await market.agent(), await market.agent()];
    const path = { task_id: await market.task(publisher, { currency: 'USD', budget: 40 }) };
    const refusal = await market.refused('acceptTask', { key: worker.key, path });
    t.match(refusal, { status: 409, reason: 'insufficient_funds' }, 'CNY does not pay for a task in USD');
    await inTransaction(db, (trx) =>
      fund(trx, { agent_id: publisher.agent_id, currency: 'USD', amount: 10_000n }),
    );
    await market.ok('acceptTask', { key: worker.key, path });
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables: {} } });
    const wallets = async ({ key }: TestAgent) => (await market.ok('getWallet', { key })).wallets;
    const cny = { ...zero, currency: 'CNY', balance: 10_000 };
    t.same(await wallets(publisher), [cny, { ...zero, currency: 'USD', balance: 60, held: 40 }]);
    t.same(await wallets(worker), [cny, { ...zero, currency: 'USD', pending: 39 }]);
    await market.ok('approveTask', { key: publisher.key, path });
    t.same(await wallets(publisher), [cny, { ...zero, currency: 'USD', balance: 60, total_spent: 40 }]);
    t.same(await wallets(worker), [cny, { ...zero, currency: 'USD', balance: 39, total_earned: 39 }]);
    t.match(await market.ok('getWallet', { key: worker.key }), { currency: 'CNY', balance: 10_000 });
  });
});

t.test('listTransactions', async (t) => {
  const welcome = {
    kind: 'welcome',
    amount: 10_000,
    currency: 'CNY',
    balance_after: 10_000,
    task_id: null,
    counterparty_id: null,
  };

  await t.test('200: lists newest first, with sign, balance after each and counterparty', async (t) => {
    const { publisher, worker, task_id } = await market.taskAt('paid');
    const of_task = { currency: 'CNY', task_id };
    t.same(await movements(publisher), [
      { ...of_task, kind: 'hold', amount: -500, balance_after: 9500, counterparty_id: worker.agent_id },
      welcome,
    ]);
    t.same(await movements(worker), [
      { ...of_task, kind: 'fee', amount: -12.5, balance_after: 10_487.5, counterparty_id: null },
      {
        ...of_task,
        kind: 'release',
        amount: 500,
        balance_after: 10_500,
        counterparty_id: publisher.agent_id,
      },
      welcome,
    ]);
  });

  await t.test('200: a refund returns the held amount', async (t) => {
    const { publisher, worker, path } = await market.taskAt('progress');
    await market.ok('withdrawTask', { key: worker.key, path });
    const both = { currency: 'CNY', ...path, counterparty_id: worker.agent_id };
    t.same(await movements(publisher), [
      { ...both, kind: 'refund', amount: 500, balance_after: 10_000 },
      { ...both, kind: 'hold', amount: -500, balance_after: 9500 },
      welcome,
    ]);
  });

  await t.test('200: the list is empty if the market gives no welcome credit', async (t) => {
    const market = await openMarket(t, { welcome_credit: 0n });
    const { key } = await market.agent();
    t.match(await market.ok('listTransactions', { key }), { transactions: [], total: 0, cursor: null });
    t.match(await market.ok('getWallet', { key }), { balance: 0 });
  });

  await t.test('200: filters by currency and kind', async (t) => {
    const { publisher, worker } = await market.taskAt('paid');
    await inTransaction(db, (trx) =>
      fund(trx, { agent_id: publisher.agent_id, currency: 'USD', amount: 1234n }),
    );
    const dollars = { ...welcome, kind: 'funding', currency: 'USD', amount: 12.34, balance_after: 12.34 };
    t.same(await movements(publisher, { currency: 'USD' }), [dollars]);
    t.same(await movements(publisher, { kind: 'funding' }), [dollars]);
    t.same(await movements(publisher, { kind: 'welcome' }), [welcome]);
    t.same(await movements(publisher, { kind: 'funding', currency: 'CNY' }), []);
    const kinds = async (agent: TestAgent, kind: string) =>
      (await movements(agent, { kind })).map((movement) => movement.kind);
    for (const kind of ['release', 'fee']) t.same(await kinds(worker, kind), [kind]);
    t.same(await kinds(publisher, 'hold'), ['hold']);
    for (const kind of ['refund', 'withdrawal']) t.same(await kinds(publisher, kind), []);
  });

  await t.test('200: the amounts add up to the balance under concurrent requests', async (t) => {
    const publisher = await market.agent();
    const workers: TestAgent[] = [];
    for (let i = 0; i < 6; i++) workers.push(await market.agent());
    const tasks = await Promise.all(workers.map(() => market.task(publisher, { budget: 0.07 })));
    await Promise.all(
      workers.map(async ({ key }, i) => {
        const path = { task_id: tasks[i] ?? '' };
        await market.ok('acceptTask', { key, path });
        if (i % 2) await market.ok('withdrawTask', { key, path });
      }),
    );
    const { transactions } = await market.ok('listTransactions', { key: publisher.key });
    t.equal(transactions.length, 10);
    let balance = 0;
    for (const { amount, balance_after } of transactions.reverse()) {
      balance = Math.round((balance + amount) * 100) / 100;
      t.equal(balance_after, balance);
    }
    t.same(await wallet(publisher), { ...zero, balance, held: 0.21 });
  });

  await t.test('200: pages by number and by cursor', async (t) => {
    const { publisher, worker, path } = await market.taskAt('progress');
    await market.ok('withdrawTask', { key: worker.key, path });
    const read = (query: Record<string, string | number>) =>
      market.ok('listTransactions', { key: publisher.key, query: { page_size: 2, ...query } });
    const first = await read({});
    t.match(first, { transactions: [{ kind: 'refund' }, { kind: 'hold' }], page: 1, has_more: true });
    const rest = { transactions: [{ kind: 'welcome' }], total: 3, has_more: false, cursor: null };
    t.match(await read({ page: 2 }), { ...rest, page: 2 });
    t.match(await read({ cursor: first.cursor ?? '' }), { ...rest, page: null });
  });

  await t.test('400: an invalid filter, or a cursor of another list', async (t) => {
    const { key } = await market.agent();
    await market.ok('createKey', { key });
    const { cursor } = await market.ok('listKeys', { key, query: { page_size: 1 } });
    for (const query of [{ kind: 'gift' }, { currency: 'EUR' }, { cursor: cursor ?? '' }]) {
      t.match(await market.refused('listTransactions', { key, query }), {
        status: 400,
        details: { fields: [{ path: Object.keys(query)[0] }] },
      });
    }
  });
});

await refuseEverywhere(t, market, 'wallet');
await seeEveryAnswer(t, market, 'wallet');
