import t from 'tap';
import type { operations } from '../../generated/shrimp.types.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { fund } from '../../src/domain/ledger/transfers.ts';
import { admin_key as key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// Admins deposit money, withdraw money, and decide who gets the escrow of a job.

type Id = keyof operations;

const market = await openMarket(t, { welcome_credit: 0n, platform_fee_bps: 250 });
const shrimp = new Shrimp(market);
const { db } = market;
let references = 0;

/** Deposits `amount` into the balance of an agent. */
async function pay(agent: TestAgent, amount: number, currency = 'CNY'): Promise<void> {
  references += 1;
  const body = { amount, currency, reference: `PAID-${references}` };
  await shrimp.ok('createDeposit', { key, path: { agent_id: agent.agent_id }, body });
}

/** Posts a job and hires one worker for each amount; the first `delivered` workers deliver. */
async function hired(amounts: number[], delivered = 0) {
  const employer = await shrimp.agent('employer');
  await pay(employer, 10_000);
  const workers: TestAgent[] = [];
  const job_id = await shrimp.job(employer, { budget: { min: 0.01, max: 3000 } });
  for (const amount of amounts) {
    const worker = await shrimp.agent('worker');
    await shrimp.bid(worker, job_id, { amount });
    workers.push(worker);
  }
  const path = { job_id };
  const selected_worker_ids = workers.map((worker) => worker.agent_id);
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'ACTIVE', selected_worker_ids } });
  for (const worker of workers.slice(0, delivered)) await shrimp.deliver(worker, job_id);
  return { job_id, path, employer, workers, worker: workers[0] as TestAgent };
}

/** The same, and the employer disputes what is delivered; all of it unless set. */
async function disputed(amounts: number[], delivered = amounts.length) {
  const job = await hired(amounts, delivered);
  await shrimp.ok('disputeJob', { key: job.employer.key, path: job.path, body: { reason: '缺少鉴权' } });
  return job;
}

function shares(workers: TestAgent[], parts: number[]) {
  return parts.map((share, i) => ({ worker_id: workers[i]?.agent_id ?? 'nobody', share }));
}

async function balances(...agents: TestAgent[]): Promise<number[]> {
  const wallets = await Promise.all(agents.map((agent) => market.wallet(agent)));
  return wallets.map(({ balance, held }) => balance + held);
}

async function readEntries(owner: string) {
  const entries = db.selectFrom('entry').select(['kind', 'currency', 'amount', 'balance']);
  return entries.where('owner', '=', owner).orderBy('entry_id').execute();
}

t.test('createDeposit', async (t) => {
  await t.test('201: the amount is added to the balance, in CNY unless set', async (t) => {
    const agent = await shrimp.agent('employer');
    const path = { agent_id: agent.agent_id };
    const deposit = (body: object) => shrimp.ok('createDeposit', { key, path, body });
    t.match(await deposit({ amount: 5000.5, reference: 'BANK-20260313-0001', reason: '对公转账' }), {
      transaction_id: /^txn_/,
      agent_id: agent.agent_id,
      amount: 5000.5,
      currency: 'CNY',
      balance_after: 5000.5,
      reference: 'BANK-20260313-0001',
    });
    t.match(await deposit({ amount: 0.01, reference: 'a' }), { balance_after: 5000.51 });
    t.match(await deposit({ amount: 7, currency: 'USD', reference: 'b' }), {
      balance_after: 7,
      currency: 'USD',
    });
    t.same(await readEntries(agent.agent_id), [
      { kind: 'funding', currency: 'CNY', amount: 500_050n, balance: 500_050n },
      { kind: 'funding', currency: 'CNY', amount: 1n, balance: 500_051n },
      { kind: 'funding', currency: 'USD', amount: 700n, balance: 700n },
    ]);
    const { transactions } = await market.ok('listTransactions', { key: agent.key });
    t.match(transactions[2], { kind: 'funding', amount: 5000.5, balance_after: 5000.5 });
  });

  await t.test('201: a banned agent can receive a deposit but not a withdrawal', async (t) => {
    const agent = await shrimp.agent('worker');
    const path = { agent_id: agent.agent_id };
    await shrimp.ok('banAgent', { key, path });
    const deposit = { key, path, body: { amount: 20, reference: 'to-banned' } };
    t.match(await shrimp.ok('createDeposit', deposit), { balance_after: 20 });
    const withdrawal = { key, path, body: { amount: 20, reference: 'from-banned' } };
    t.match(await shrimp.refused('createWithdrawal', withdrawal), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'is_banned' },
    });
    await shrimp.ok('unbanAgent', { key, path });
    t.match(
      await shrimp.ok('createWithdrawal', withdrawal),
      { balance_after: 0 },
      'the refused withdrawal did not use the reference',
    );
  });

  await t.test('201: an agent called as the market was in older ledgers reads its own balance', async (t) => {
    // Its name is reserved today.
    const agent = { agent_id: 'platform', name: 'platform', agent_type: 'all' } as const;
    const now = db.now;
    await db.insertInto('agent_handle').values({ agent_id: 'platform', handle: 'platform' }).execute();
    await db
      .insertInto('agent')
      .values({ ...agent, created_at: now, updated_at: now })
      .execute();
    const deposit = (amount: number, reference: string) =>
      shrimp.ok('createDeposit', { key, path: { agent_id: 'platform' }, body: { amount, reference } });
    t.match(await deposit(100, 'platform-1'), { balance_after: 100 });
    t.match(await deposit(50, 'platform-2'), { balance_after: 150 });
    t.same((await readEntries('platform')).length, 2, 'the market side has another owner');
  });

  await t.test('409 reference_used: references differ in case, not in blanks or encoding', async (t) => {
    const { agent_id } = await shrimp.agent('worker');
    const request = (reference: string) => ({ key, path: { agent_id }, body: { amount: 5, reference } });
    t.match(await shrimp.ok('createDeposit', request(' Über\u00a0  7 ')), { reference: 'Über 7' });
    for (const reference of ['Über 7', 'U\u0308ber 7', '\tÜber 7\n', 'Über\u3000 7', 'Über\u200b 7']) {
      t.match(await shrimp.refused('createDeposit', request(reference)), {
        status: 409,
        details: { reason: 'reference_used', reference: 'Über 7' },
      });
    }
    t.match(await shrimp.ok('createDeposit', request('über 7')), { reference: 'über 7' });
    t.match(await shrimp.refused('createDeposit', request('\u200b')), { status: 400 });
  });

  await t.test('400: a reference that has more than 128 characters in NFC', async (t) => {
    const { agent_id } = await shrimp.agent('worker');
    const request = (length: number) => ({
      key,
      path: { agent_id },
      body: { amount: 5, reference: '\u0958'.repeat(length) },
    });
    t.match(await shrimp.refused('createDeposit', request(65)), {
      status: 400,
      details: { fields: [{ path: 'reference', rule: 'max_length', limit: 128 }] },
    });
    t.match(await shrimp.ok('createDeposit', request(64)), { reference: '\u0915\u093c'.repeat(64) });
  });

  await t.test('409 reference_used: a reference is unique over deposits and withdrawals', async (t) => {
    const [one, other] = [await shrimp.agent('worker'), await shrimp.agent('worker')];
    const request = (agent: TestAgent, reference: string) => ({
      key,
      path: { agent_id: agent.agent_id },
      body: { amount: 5, reference },
    });
    await shrimp.ok('createDeposit', request(one, 'in'));
    await shrimp.ok('createDeposit', request(one, 'IN'));
    await shrimp.ok('createWithdrawal', request(one, 'out'));
    for (const [id, agent, reference] of [
      ['createDeposit', one, 'in'],
      ['createDeposit', other, 'in'],
      ['createDeposit', other, 'out'],
      ['createWithdrawal', one, 'in'],
      ['createWithdrawal', one, 'out'],
    ] as const) {
      t.match(await shrimp.refused(id, request(agent, reference)), {
        status: 409,
        code: 'INVALID_STATE',
        details: { reason: 'reference_used', reference },
      });
    }
    t.same(await balances(one, other), [5, 0]);
  });

  await t.test('201, 409: concurrent requests with the same reference book once', async (t) => {
    const agent = await shrimp.agent('worker');
    const path = { agent_id: agent.agent_id };
    const body = { amount: 5, reference: 'at-once' };
    const deposits = await Promise.all(
      [1, 2, 3, 4].map(() => shrimp.call('createDeposit', { key, path, body })),
    );
    t.same(deposits.map(({ status }) => status).sort(), [201, 409, 409, 409]);
    t.same(await balances(agent), [5]);

    const out = { amount: 5, reference: 'out-at-once' };
    const first = ['a', 'b'].map((more) => ({ ...out, reference: `${out.reference}-${more}` }));
    const withdrawals = await Promise.all(
      first.map((body) => shrimp.call('createWithdrawal', { key, path, body })),
    );
    t.same(withdrawals.map(({ status }) => status).sort(), [201, 402], 'together they exceed the balance');
    t.same(await balances(agent), [0]);
    const { audit } = await shrimp.ok('listAudit', { key, query: { target_id: agent.agent_id } });
    t.same(
      audit.map(({ action }) => action),
      ['create_withdrawal', 'create_deposit'],
    );
  });

  await t.test('404, 400: the agent does not exist, or a field is invalid', async (t) => {
    const path = { agent_id: (await shrimp.agent('worker')).agent_id };
    const body = { amount: 5, reference: 'unused' };
    for (const id of ['createDeposit', 'createWithdrawal'] as const) {
      t.match(await shrimp.refused(id, { key, path: { agent_id: 'nobody' }, body }), {
        status: 404,
        code: 'AGENT_NOT_FOUND',
        details: { agent_id: 'nobody' },
      });
      for (const [at, wrong] of [
        ['amount', { amount: 0 }],
        ['amount', { amount: -5 }],
        ['amount', { amount: 1.005 }],
        ['amount', { amount: 1_000_000_000.01 }],
        ['currency', { currency: 'EUR' }],
        ['reference', { reference: ' ' }],
        ['reference', { reference: 'x'.repeat(129) }],
      ] as const) {
        const refusal = await shrimp.refused(id, { key, path, body: { ...body, ...wrong } });
        t.match(refusal, { status: 400, details: { fields: [{ path: at }] } });
      }
    }
    t.ok(
      await shrimp.ok('createDeposit', { key, path, body }),
      'the refused requests did not use the reference',
    );
  });
});

t.test('createWithdrawal', async (t) => {
  await t.test('201: the amount is subtracted from the balance', async (t) => {
    const agent = await shrimp.agent('worker');
    await pay(agent, 100);
    const path = { agent_id: agent.agent_id };
    const body = { amount: 40.25, reference: 'BANK-20260319-0007' };
    t.match(await shrimp.ok('createWithdrawal', { key, path, body }), {
      agent_id: agent.agent_id,
      amount: 40.25,
      currency: 'CNY',
      balance_after: 59.75,
      reference: 'BANK-20260319-0007',
    });
    t.match((await readEntries(agent.agent_id))[1], { kind: 'withdrawal', amount: -4025n, balance: 5975n });
    const { transactions } = await market.ok('listTransactions', { key: agent.key });
    t.match(transactions[0], { kind: 'withdrawal', amount: -40.25, balance_after: 59.75 });
  });

  await t.test('402 INSUFFICIENT_FUNDS: one cent too much, or in another currency', async (t) => {
    const { employer } = await hired([2000]);
    const path = { agent_id: employer.agent_id };
    for (const body of [{ amount: 8000.01 }, { amount: 1, currency: 'USD' }]) {
      const refusal = await shrimp.refused('createWithdrawal', {
        key,
        path,
        body: { ...body, reference: 'too-much' },
      });
      t.match(refusal, { status: 402, code: 'INSUFFICIENT_FUNDS' });
    }
    const body = { amount: 8000, reference: 'too-much' };
    t.match(await shrimp.ok('createWithdrawal', { key, path, body }), { balance_after: 0 });
  });

  await t.test('409 play_money: a market with a welcome credit allows no withdrawals', async (t) => {
    const play = new Shrimp(await openMarket(t, { welcome_credit: 1n }));
    const path = { agent_id: (await play.agent('worker')).agent_id };
    const body = { amount: 0.01, reference: 'r' };
    t.match(await play.refused('createWithdrawal', { key, path, body }), {
      status: 409,
      details: { reason: 'play_money' },
    });
    t.match(await play.ok('createDeposit', { key, path, body }), { balance_after: 0.02 });
  });

  await t.test('409 play_money: play money stays play money when the credit is turned off', async (t) => {
    const market = await openMarket(t, { welcome_credit: 0n });
    const play = new Shrimp(market);
    const path = { agent_id: (await play.agent('worker')).agent_id };
    const welcome = { ...path, currency: 'CNY', amount: 10_000n } as const;
    await inTransaction(market.db, (trx) => fund(trx, welcome, 'welcome'));
    t.match(await play.refused('createWithdrawal', { key, path, body: { amount: 1, reference: 'r' } }), {
      status: 409,
      details: { reason: 'play_money' },
    });
  });
});

t.test('forceCloseJob', async (t) => {
  await t.test('200: closes an open job without a body; its bids are rejected', async (t) => {
    const { job_id, path, worker, bid_ids } = await shrimp.jobAt('open');
    const closed = await shrimp.ok('forceCloseJob', { key, path });
    t.match(closed, { job_id, status: 'CLOSED', close_reason: 'forced', bid_count: 0, hires: [] });
    const { bids } = await shrimp.ok('listBids', { key: worker.key, path });
    t.match(bids, [{ bid_id: bid_ids[0], status: 'REJECTED' }]);
  });

  await t.test('200: undelivered work is refunded, delivered work is paid', async (t) => {
    const { path, employer, workers } = await hired([2000, 1000], 1);
    const [done, undone] = workers as [TestAgent, TestAgent];
    const { hires, ...closed } = await shrimp.ok('forceCloseJob', {
      key,
      path,
      body: { reason: '违规任务' },
    });
    t.match(closed, { status: 'CLOSED', close_reason: 'forced', disputed: false });
    const by_worker = new Map(hires?.map((hire) => [hire.worker_id, hire]));
    t.match(by_worker.get(done.agent_id), { state: 'PAID', paid: 2000 });
    t.match(by_worker.get(undone.agent_id), { state: 'REFUNDED', paid: 0 });
    t.same(await balances(employer, done, undone), [8000, 1950, 0]);
    const { status, active_jobs_count } = await shrimp.ok('getAgent', {
      key,
      path: { agent_id: undone.agent_id },
    });
    t.match([status, active_jobs_count], ['idle', 0]);
  });

  await t.test('200: shares set the payment of the named workers, also in a dispute', async (t) => {
    const { path, employer, workers } = await disputed([1000, 1000, 1000], 2);
    const [paid, half, undone] = workers as [TestAgent, TestAgent, TestAgent];
    const body = { shares: shares([half, undone], [0.5, 0.1]) };
    await shrimp.ok('forceCloseJob', { key, path, body });
    t.same(await balances(employer, paid, half, undone), [8400, 975, 487.5, 97.5]);
  });

  await t.test('409 is_closed, 404, 400: the job is closed or unknown, or shares are invalid', async (t) => {
    const { path, workers } = await hired([1000]);
    const [{ agent_id: worker_id }] = workers as [TestAgent];
    for (const [at, body] of [
      ['shares.0.worker_id', { shares: [{ worker_id: 'nobody', share: 1 }] }],
      ['shares.1.worker_id', { shares: [1, 1].map((share) => ({ worker_id, share })) }],
      ['shares.0.share', { shares: [{ worker_id, share: 0.00001 }] }],
      ['shares.0.share', { shares: [{ worker_id, share: 1.0001 }] }],
      ['shares.0.share', { shares: [{ worker_id, share: -0.1 }] }],
    ] as const) {
      const refusal = await shrimp.refused('forceCloseJob', { key, path, body });
      t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: at }] } });
    }
    t.match(await shrimp.ok('getJob', { key, path }), { status: 'ACTIVE', hires: [{ state: 'HIRED' }] });
    await shrimp.ok('forceCloseJob', { key, path });
    for (const id of ['forceCloseJob', 'resolveJob'] as const) {
      const body = { shares: [{ worker_id, share: 1 }] };
      const again = await shrimp.refused(id, { key, path, body });
      const reason = id === 'resolveJob' ? 'not_disputed' : 'is_closed';
      t.match(again, { status: 409, code: 'INVALID_STATE', details: { reason } }, id);
      const none = await shrimp.refused(id, { key, path: { job_id: 'job_none' }, body });
      t.match(none, { status: 404, code: 'JOB_NOT_FOUND', details: { job_id: 'job_none' } });
    }
  });
});

t.test('resolveJob', async (t) => {
  const cases: [amounts: number[], parts: number[], employer: number, workers: number[], hires: number[]][] =
    [
      [[2000], [0.5], 9000, [975], [1000]],
      [[2000], [1], 8000, [1950], [2000]],
      [[2000], [0], 10_000, [0], [0]],
      // The share is 333.4 cents, rounded down, and the fee 8.325 cents, rounded up.
      [[10.01], [0.3331], 9996.67, [3.24], [3.33]],
      // A share below one cent pays nothing, and the hire is refunded.
      [[0.05], [0.1999], 10_000, [0], [0]],
      // In floating point 100 × 0.29 is 28.999999999999996.
      [[1], [0.29], 9999.71, [0.28], [0.29]],
      [[1000, 500, 20], [0.25, 1, 0], 9250, [243.75, 487.5, 0], [250, 500, 0]],
    ];
  for (const [amounts, parts, employer_has, workers_have, paid] of cases) {
    await t.test(`200: the workers get the shares ${parts} of ${amounts}`, async (t) => {
      const { path, employer, workers, job_id } = await disputed(amounts);
      const body = { shares: shares(workers, parts).reverse(), reason: '部分合格' };
      const { hires, ...job } = await shrimp.ok('resolveJob', { key, path, body });
      t.match(job, {
        status: 'CLOSED',
        close_reason: 'resolved',
        disputed: false,
        dispute_reason: '缺少鉴权',
      });
      t.same(
        workers.map(({ agent_id }) => hires?.find((hire) => hire.worker_id === agent_id)?.paid),
        paid,
      );
      for (const hire of hires ?? []) t.equal(hire.state, hire.paid > 0 ? 'PAID' : 'REFUNDED');
      t.same(await balances(employer, ...workers), [employer_has, ...workers_have]);
      const { stage } = await db
        .selectFrom('job')
        .select('stage')
        .where('job_id', '=', job_id)
        .executeTakeFirstOrThrow();
      t.equal(stage, paid.some((amount) => amount > 0) ? 'done' : null);
    });
  }

  await t.test('400: a worker is missing, repeated or not hired, or a share is invalid', async (t) => {
    const { path, workers } = await disputed([1000, 500]);
    const [a, b] = workers as [TestAgent, TestAgent];
    for (const [at, given] of [
      ['shares', shares([a], [1])],
      ['shares', []],
      ['shares.1.worker_id', shares([a, a], [1, 0])],
      ['shares.1.worker_id', shares([a], [1, 0])],
      ['shares.1.share', shares([a, b], [0.5, 0.12345])],
      ['shares.0.share', shares([a, b], [1.1, 0])],
    ] as const) {
      const refusal = await shrimp.refused('resolveJob', { key, path, body: { shares: given } });
      t.match(refusal, { status: 400, details: { fields: [{ path: at }] } });
    }
    t.match(await shrimp.ok('getJob', { key, path }), { status: 'REVIEW', disputed: true });
  });

  await t.test('409 not_disputed: the job is not disputed, in every state', async (t) => {
    for (const [status, delivered] of [
      ['ACTIVE', 0],
      ['REVIEW', 1],
    ] as const) {
      const { path, workers } = await hired([1000], delivered);
      const refusal = await shrimp.refused('resolveJob', {
        key,
        path,
        body: { shares: shares(workers, [1]) },
      });
      t.match(refusal, { status: 409, code: 'INVALID_STATE', details: { reason: 'not_disputed' } });
      t.match(await shrimp.ok('getJob', { key, path }), { status });
    }
  });

  await t.test('200, 409: of concurrent resolutions, one succeeds', async (t) => {
    const { path, employer, workers } = await disputed([1000]);
    const calls = [0.5, 0.5, 0.5].map((share) =>
      shrimp.call('resolveJob', { key, path, body: { shares: shares(workers, [share]) } }),
    );
    t.same((await Promise.all(calls)).map(({ status }) => status).sort(), [200, 409, 409]);
    t.same(await balances(employer, ...workers), [9500, 487.5]);
  });
});

t.test('listAgentTransactions', async (t) => {
  const read = (agent_id: string, query: Record<string, string | number> = {}) =>
    shrimp.ok('listAgentTransactions', { key, path: { agent_id }, query: query as never });

  await t.test('200: the wallet and the statement that the agent reads', async (t) => {
    const { path, employer, workers, worker } = await hired([1000, 500], 1);
    await pay(employer, 7, 'USD');
    await shrimp.ok('forceCloseJob', { key, path });
    for (const agent of [employer, ...workers]) {
      const { balances, transactions, pagination } = await read(agent.agent_id);
      const { wallets } = await market.ok('getWallet', { key: agent.key });
      const own = await market.ok('listTransactions', { key: agent.key });
      t.same(balances, wallets);
      t.same(
        transactions,
        own.transactions.map(({ task_id, ...row }) => ({ ...row, job_id: task_id })),
      );
      t.match(pagination, { total: own.total, page: 1, limit: 20, has_more: false, cursor: null });
    }
    const { transactions, balances } = await read(worker.agent_id);
    t.match(transactions, [
      { kind: 'fee', amount: -25, balance_after: 975, counterparty_id: null },
      { kind: 'release', amount: 1000, balance_after: 1000, ...path, counterparty_id: employer.agent_id },
    ]);
    t.match(balances, [{ currency: 'CNY', balance: 975, total_earned: 975, total_spent: 0 }, { balance: 0 }]);
  });

  await t.test('200: filters by kind and currency, which the balances do not follow', async (t) => {
    const { employer } = await hired([1000]);
    await pay(employer, 7, 'USD');
    const amountsOf = async (query: Record<string, string>) => {
      const { transactions, balances } = await read(employer.agent_id, query);
      t.match(balances, [{ balance: 9000, held: 1000 }, { balance: 7 }]);
      return transactions.map(({ amount }) => amount);
    };
    t.same(await amountsOf({}), [7, -1000, 10_000]);
    t.same(await amountsOf({ kind: 'hold' }), [-1000]);
    t.same(await amountsOf({ currency: 'USD' }), [7]);
    t.same(await amountsOf({ kind: 'funding', currency: 'CNY' }), [10_000]);
    t.same(await amountsOf({ kind: 'fee' }), []);
  });

  await t.test('200: pages by number and by cursor', async (t) => {
    const agent = await shrimp.agent('worker');
    for (const amount of [1, 2, 3, 4, 5]) await pay(agent, amount);
    const page = async (query: Record<string, string | number>) => {
      const { transactions, pagination } = await read(agent.agent_id, { limit: 2, ...query });
      return { amounts: transactions.map(({ amount }) => amount), ...pagination };
    };
    const first = await page({});
    t.match(first, { amounts: [5, 4], total: 5, page: 1, limit: 2, has_more: true, cursor: String });
    t.match(await page({ page: 3 }), { amounts: [1], page: 3, has_more: false, cursor: null });
    const second = await page({ cursor: first.cursor ?? '' });
    t.match(second, { amounts: [3, 2], page: null, has_more: true });
    t.match(await page({ cursor: second.cursor ?? '' }), { amounts: [1], has_more: false });
  });

  await t.test('200: a banned agent, an admin', async (t) => {
    const agent = await shrimp.agent('worker');
    await pay(agent, 20);
    await shrimp.ok('banAgent', { key, path: { agent_id: agent.agent_id } });
    t.match(await read(agent.agent_id), { transactions: [{ amount: 20 }], balances: [{ balance: 20 }] });
    t.match(await read('admin'), { transactions: [], balances: [{ balance: 0 }, { balance: 0 }] });
  });

  await t.test('404, 400: no such agent, kind, currency or cursor', async (t) => {
    const unknown = await shrimp.refused('listAgentTransactions', { key, path: { agent_id: 'nobody' } });
    t.match(unknown, { status: 404, code: 'AGENT_NOT_FOUND', details: { agent_id: 'nobody' } });
    const { agent_id } = await shrimp.agent('worker');
    for (const [path, value] of Object.entries({ kind: 'gift', currency: 'EUR', cursor: 'x' })) {
      const query = { [path]: value } as never;
      t.match(await shrimp.refused('listAgentTransactions', { key, path: { agent_id }, query }), {
        status: 400,
        details: { fields: [{ path }] },
      });
    }
  });
});

const here: Id[] = [
  'createDeposit',
  'createWithdrawal',
  'listAgentTransactions',
  'forceCloseJob',
  'resolveJob',
];
const among = ({ id }: { id: string }) => (here as string[]).includes(id);
await refuseEverywhere(t, shrimp, 'admin', among);
await seeEveryAnswer(t, shrimp, 'admin', among);
