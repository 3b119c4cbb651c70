import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import t from 'tap';
import type { Transaction } from '../../../src/database/database.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { newId } from '../../../src/domain/kernel/ids.ts';
import { fund } from '../../../src/domain/ledger/transfers.ts';
import { openMarket, type TestAgent } from '../../support/market.ts';

// Invariants of the money, checked after random histories.

const market = await openMarket(t, { platform_fee_bps: 333, welcome_credit: 100_000n });

const moves = fc.oneof(
  ...(
    [
      [8, 'onward'],
      [3, 'createTask'],
      [2, 'acceptTask'],
      [1, 'completeTask'],
      [1, 'approveTask'],
      [2, 'returnTask'],
      [1, 'rateAgent'],
      [1, 'withdrawTask'],
      [1, 'disputeTask'],
      [1, 'retractDispute'],
      [1, 'deleteTask'],
      [1, 'lateness'],
      [1, 'time'],
    ] as const
  ).map(([weight, move]) => ({ weight, arbitrary: fc.constant(move) })),
);
const steps = fc.array(
  fc.record({
    move: moves,
    /** The agent that acts if `in_turn` is false. */
    who: fc.nat(2),
    /** Whether the agent acts whose move it is. */
    in_turn: fc.nat(3).map((n) => n > 0),
    /** The index of the task, among the last three. */
    task: fc.nat(2),
    cents: fc.integer({ min: 1, max: 60_000 }),
    currency: fc.constantFrom('CNY', 'CNY', 'USD'),
  }),
  { minLength: 40, maxLength: 40 },
);
type Task = Awaited<ReturnType<typeof market.ok<'getTask'>>>;
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

t.test('the ledger is consistent after any history', async (t) => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  t.comment(`SEED=${seed} repeats these histories`);
  const outcomes = new Map<string, number>();
  const property = fc.asyncProperty(steps, async (history) => {
    const agents = [await market.agent(), await market.agent(), await market.agent()];
    for (const { agent_id } of agents)
      await inTransaction(market.db, (trx) => fund(trx, { agent_id, currency: 'USD', amount: 30_000n }));
    const tasks: Task[] = [];
    for (const step of history) {
      const outcome = await take(step, agents, tasks);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    assert.deepEqual(
      await findFaults([...agents.map(({ agent_id }) => agent_id), ...tasks.map(({ task_id }) => task_id)]),
      [],
    );
    for (const agent of agents) await checkWallet(agent);
  });
  await fc.assert(property, { seed, numRuns: 15, interruptAfterTimeLimit: 40_000 });
  t.comment(
    [...outcomes]
      .sort()
      .map(([outcome, count]) => `${outcome}: ${count}`)
      .join(', '),
  );
  for (const kind of ['release', 'refund', 'fee']) {
    const { rows } = await sql`select from entry where kind = ${kind} limit 1`.execute(market.db);
    t.equal(rows.length, 1, `the histories had a ${kind}`);
  }
  const { rows } = await sql`select currency from entry group by currency having sum(amount) <> 0`.execute(
    market.db,
  );
  t.same(rows, [], 'all entries of a currency sum to zero');
});

t.test('the fee is rounded up and paid by the worker', async (t) => {
  for (const [budget, fee] of [
    [0.01, 0.01],
    [0.3, 0.01],
    [0.31, 0.02],
    [99.99, 3.33],
  ] as const) {
    const { publisher, worker } = await market.taskAt('paid', { budget });
    t.equal((await market.wallet(publisher)).balance, toMajor(100_000 - budget * 100));
    t.equal((await market.wallet(worker)).balance, toMajor(100_000 + budget * 100 - fee * 100));
  }
});

t.test(
  'with a fee of 100 % a job is paid to a worker that has no account, and it gets nothing',
  async (t) => {
    const greedy = await openMarket(t, { platform_fee_bps: 10_000, welcome_credit: 0n });
    const { publisher, worker, path } = await greedy.taskAt('open');
    await inTransaction(greedy.db, (trx) =>
      fund(trx, { agent_id: publisher.agent_id, currency: 'CNY', amount: 50_000n }),
    );
    await greedy.ok('acceptTask', { key: worker.key, path });
    await greedy.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
    t.hasStrict(await greedy.ok('approveTask', { key: publisher.key, path }), { payment: 'paid' });
    t.hasStrict(await greedy.ok('getWallet', { key: publisher.key }), {
      balance: 0,
      held: 0,
      total_spent: 500,
    });
    t.hasStrict(await greedy.ok('getWallet', { key: worker.key }), {
      balance: 0,
      pending: 0,
      total_earned: 0,
    });
  },
);

t.test('the fee is the rate in force at the hire', async (t) => {
  const { path, publisher, worker } = await market.taskAt('delivered');
  const { rules } = market;
  const before = rules.platform_fee_bps;
  t.teardown(() => {
    rules.platform_fee_bps = before;
  });
  rules.platform_fee_bps = 5_000;
  await market.ok('approveTask', { key: publisher.key, path });
  t.same(await market.wallet(worker), { balance: 1_483.35, held: 0, pending: 0 });
});

t.test('the database itself refuses', async (t) => {
  const { db } = market;
  const { task_id, publisher } = await market.taskAt('progress');
  const check_violation = { code: '23514' };

  await t.test('a transfer that does not sum to zero, at commit', async (t) => {
    let written = false;
    const refused = inTransaction(db, async (trx) => {
      await insertEntry(trx, publisher.agent_id, 100n);
      written = true;
    });
    await t.rejects(refused, { ...check_violation, message: /does not balance/ });
    t.ok(written, 'not before commit');
  });

  for (const [what, statement] of [
    ['a change of an entry', sql`update entry set amount = amount + 1 where owner = ${publisher.agent_id}`],
    ['the deletion of an entry', sql`delete from entry where owner = ${publisher.agent_id}`],
    ['a truncate of the entry table', sql`truncate entry`],
  ] as const) {
    await t.test(what, async (t) => {
      await t.rejects(statement.execute(db), { ...check_violation, message: /never changed or deleted/ });
    });
  }

  await t.test('closing a job with money in escrow', async (t) => {
    const closed = sql`update job set status = 'CLOSED', close_reason = 'forced', closed_at = now(), sweep_at = null
      where job_id = ${task_id}`;
    await t.rejects(closed.execute(db), { ...check_violation, message: /closed with money in escrow/ });
  });

  await t.test('money for the escrow of a closed job', async (t) => {
    const paid = await market.taskAt('paid');
    const added = sql`update account set balance = 1 where owner = ${paid.task_id}`;
    await t.rejects(added.execute(db), { ...check_violation, message: /closed with money in escrow/ });
  });

  await t.test('a balance below zero', async (t) => {
    for (const owner of [publisher.agent_id, task_id]) {
      const below = sql`update account set balance = -1 where owner = ${owner} and currency = 'CNY'`;
      await t.rejects(below.execute(db), { ...check_violation, constraint: 'account_balance_check' });
    }
  });
});

/**
 * Takes one step of a history and returns the move and its status. The last read of a task decides its next
 * move.
 */
async function take(step: Step, agents: TestAgent[], tasks: Task[]): Promise<string> {
  const { cents, currency } = step;
  const chosen = agents[step.who] as TestAgent;
  if (step.move === 'createTask' || tasks.length === 0) {
    const prefund = cents % 3 === 0;
    const body = { title: 'A task', description: 'To do.', budget: cents / 100, currency, prefund };
    const posted = await market.call('createTask', { key: chosen.key, body });
    if (posted.status === 201) tasks.unshift(posted.body.data);
    return `createTask ${posted.status}`;
  }
  const at = step.task % tasks.length;
  const { task_id, publisher_id, assignee_id, status: known } = tasks[at] as Task;
  const path = { task_id };
  if (step.move === 'lateness' || step.move === 'time') {
    await market.age(task_id, 8 * 24);
    const moved = step.move === 'time' ? await market.sweep() : 0;
    tasks[at] = await market.ok('getTask', { key: chosen.key, path });
    return `${step.move} ${moved}`;
  }
  const move = step.move === 'onward' ? onward[known] : step.move;
  const others = agents.find(({ agent_id }) => agent_id !== publisher_id)?.agent_id;
  const whose = { acceptTask: others, completeTask: assignee_id, withdrawTask: assignee_id }[move as string];
  const turn = agents.find(({ agent_id }) => agent_id === (whose === undefined ? publisher_id : whose));
  const { key } = step.in_turn && turn ? turn : chosen;
  const bodies: Record<string, object> = {
    completeTask: { deliverables: { report: 'done' } },
    returnTask: { feedback: 'Once more.' },
    disputeTask: { reason: 'Not as agreed.' },
    rateAgent: { agent_id: assignee_id ?? publisher_id, task_id, quality_score: 4 },
  };
  const { status, body } = await market.call(move, {
    key,
    body: bodies[move],
    ...(move !== 'rateAgent' && { path }),
  });
  assert(status < 500, `${move} ${status}`);
  if (status === 200) tasks[at] = body.data as Task;
  return `${move} ${status}`;
}

const onward = {
  open: 'acceptTask',
  progress: 'completeTask',
  done: 'approveTask',
  closed: 'approveTask',
} as const;

/** The inconsistencies in the accounts of these agents and jobs. */
async function findFaults(owners: string[]) {
  const { rows } = await sql`
    with
      own as (select * from entry where transfer_id in (select transfer_id from entry where owner = any(${owners}))),
      work as (
        select hire.*, job.employer_id, job.status, hire.amount - (hire.amount * fee_bps + 9999) / 10000 as net
        from hire join job using (job_id) where job_id = any(${owners})
      ),
      wallet as (
        select owner, kind, currency, balance, earned, spent,
          (select coalesce(sum(amount), 0) from own
            where own.owner = account.owner and own.account = account.kind and own.currency = account.currency) as entered
        from account where owner = any(${owners})
      )
    select 'transfer: does not sum to zero' as mismatch, transfer_id as of
      from own group by transfer_id having sum(amount) <> 0 or count(distinct currency) <> 1
    union all
    select 'entry: balance is not the sum so far', entry_id
      from (
        select *, sum(amount) over (partition by owner, account, currency order by entry_id) as so_far from own
      ) as entry where account in ('available', 'escrow') and balance <> so_far
    union all
    select 'account: balance is not the sum of its entries', owner from wallet where balance <> entered or balance < 0
    union all
    select 'account: earned', owner from wallet where kind = 'available' and earned <>
      (select coalesce(sum(net), 0) from work where worker_id = owner and state = 'paid' and work.currency = wallet.currency)
    union all
    select 'account: spent', owner from wallet where kind = 'available' and spent <>
      (select coalesce(sum(amount), 0) from work where employer_id = owner and state = 'paid' and work.currency = wallet.currency)
    union all
    select 'job: escrow is not its live hires and its reserve', job_id from job where job_id = any(${owners}) and
      (select coalesce(sum(balance), 0) from account where owner = job_id) <> reserve +
      (select coalesce(sum(amount), 0) from work where work.job_id = job.job_id and state in ('hired', 'delivered'))
    union all
    select 'job: closed with escrow', job_id from job join account on owner = job_id where job_id = any(${owners})
      and status = 'CLOSED' and balance <> 0
    union all
    select 'job: paid', job_id from job where job_id = any(${owners}) and paid <>
      (select coalesce(sum(amount), 0) from work where work.job_id = job.job_id and state = 'paid')
    union all
    select 'agent: counters', agent_id from agent where agent_id = any(${owners}) and
      (active_hires, undecided_deliveries, completed_jobs, measured_jobs, on_time_jobs, status) <> (
        select count(*) filter (where state = 'hired'), count(*) filter (where state = 'delivered'),
          count(*) filter (where state = 'paid'), count(*) filter (where is_measured),
          count(*) filter (where is_measured and on_time), case when bool_or(state = 'hired') then 'busy' else 'idle' end
        from work where worker_id = agent_id
      )
    union all
    select 'account: money from outside', owner from wallet join account using (owner, kind, currency)
      where kind = 'available' and (
        outside > account.balance or outside
          + (select coalesce(sum(outside), 0) from work
            where employer_id = owner and state <> 'refunded' and work.currency = account.currency)
          + (select coalesce(sum(reserve_outside), 0) from job
            where job.employer_id = owner and job.currency = account.currency)
          <> (select coalesce(sum(amount), 0) from own where own.owner = account.owner
            and own.currency = account.currency and own.kind in ('funding', 'welcome'))
      )
  `.execute(market.db);
  return rows;
}

/** Checks the wallet and the transactions that an agent reads against its entries. */
async function checkWallet({ agent_id, key }: TestAgent): Promise<void> {
  const { wallets } = await market.ok('getWallet', { key });
  const { transactions, has_more } = await market.ok('listTransactions', { key, query: { page_size: 100 } });
  assert(!has_more, 'a history fits on a page');
  for (const { currency, ...wallet } of wallets) {
    const { rows } = await sql<Record<string, bigint>>`
      select
        coalesce(sum(amount) filter (where owner = ${agent_id}), 0)::bigint as balance,
        coalesce(sum(amount) filter (where account = 'escrow'), 0)::bigint as held,
        coalesce(sum(amount) filter (where owner = ${agent_id} and kind in ('release', 'fee')), 0)::bigint as total_earned,
        coalesce(-sum(amount) filter (where account = 'escrow' and kind = 'release'), 0)::bigint as total_spent,
        (
          select coalesce(sum(amount - ceil(amount * 0.0333)), 0)::bigint from hire
          where worker_id = ${agent_id} and state = 'delivered' and hire.currency = ${currency}
        ) as pending
      from entry left join job on job.job_id = owner
      where entry.currency = ${currency} and (owner = ${agent_id} or employer_id = ${agent_id})
    `.execute(market.db);
    const entered = Object.fromEntries(
      Object.entries(rows[0] ?? {}).map(([name, minor]) => [name, toMajor(minor)]),
    );
    assert.deepEqual(wallet, { ...wallet, ...entered }, `${currency} of ${agent_id}`);
    const listed = transactions.filter((transaction) => transaction.currency === currency);
    assert.equal(
      toMajor(listed.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)),
      wallet.balance,
    );
    assert.equal(listed[0]?.balance_after, wallet.balance, 'the newest is first');
  }
}

function insertEntry(trx: Transaction, owner: string, amount: bigint) {
  return trx
    .insertInto('entry')
    .values({
      owner,
      entry_id: newId('ent', trx.now),
      transfer_id: newId('txn', trx.now),
      kind: 'funding',
      account: 'available',
      currency: 'CNY',
      amount,
      balance: amount,
      created_at: trx.now,
    })
    .execute();
}

function toMajor(minor: bigint | number): number {
  return Math.round(Number(minor)) / 100;
}
