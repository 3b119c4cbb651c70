import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import t, { type Test } from 'tap';
import type { Database } from '../../../src/database/database.ts';
import { stopEmbedded } from '../../../src/database/embedded.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { loadDemo } from '../../../src/demo.ts';
import { auditLedger, type LedgerMismatch } from '../../../src/domain/ledger/audit.ts';
import { fund } from '../../../src/domain/ledger/transfers.ts';
import { cloneDatabase } from '../../support/database.ts';
import { makeFolder } from '../../support/folders.ts';
import { openMarket, type TestAgent } from '../../support/market.ts';
import { runEmbedded, startProgram } from '../../support/processes.ts';

// A market with the demo data and with tasks at every stage, in both currencies and with fees. Each subtest
// corrupts a copy of its database.

const market = await openMarket(t, { platform_fee_bps: 500, welcome_credit: 1_000_000n });
await loadDemo(market.db);
for (const stage of ['open', 'progress', 'paid'] as const) await market.taskAt(stage);
const delivered = await market.taskAt('delivered');
const running = await market.taskAt('progress');
const paid = await market.taskAt('paid');
const returned = await market.taskAt('progress');
await market.ok('withdrawTask', { key: returned.worker.key, path: returned.path });
const payer = running.publisher.agent_id;

const figures = await auditLedger(market.db);
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(market.db);
const [{ name: template }] = rows as [{ name: string }];
// Postgres copies a database only while it has no connections.
await market.app.close();
await market.db.destroy();

t.test('the audit finds no mismatches after every kind of transfer', async (t) => {
  const { db } = await copy(t);
  t.same(figures.mismatches, []);
  for (const kind of ['funding', 'welcome', 'hold', 'release', 'refund', 'fee'] as const) {
    const found = await db.selectFrom('entry').where('kind', '=', kind).limit(1).execute();
    t.equal(found.length, 1, `it has a ${kind}`);
  }
});

t.test('the audit finds no mismatches during payments', async (t) => {
  const market = await openMarket(t);
  const pay = async (publisher: TestAgent, worker: TestAgent) => {
    for (let i = 0; i < 6; i += 1) {
      const path = { task_id: await market.task(publisher, { budget: 100 + i }) };
      await market.ok('acceptTask', { key: worker.key, path });
      await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
      await market.ok('approveTask', { key: publisher.key, path });
    }
  };
  const agents = await Promise.all([1, 2, 3].map(() => market.agent()));
  const [a, b, c] = agents as [TestAgent, TestAgent, TestAgent];
  let paying = true;
  const payments = Promise.all([pay(a, b), pay(b, c), pay(c, a)]).finally(() => {
    paying = false;
  });
  const entries = new Set<number>();
  while (paying) {
    const audit = await auditLedger(market.db);
    t.same(audit.mismatches, []);
    entries.add(audit.entries);
  }
  await payments;
  t.ok(entries.size > 1, `the ledger grew between audits: ${[...entries].join(', ')} entries`);
});

async function copy(t: Test) {
  const { db, url } = await cloneDatabase(t, { template });
  for (const trigger of ['transfer_balances', 'entry_is_final'])
    await sql`alter table entry disable trigger ${sql.ref(trigger)}`.execute(db);
  for (const [table, trigger] of [
    ['job', 'closed_job_has_no_escrow'],
    ['account', 'escrow_has_no_closed_job'],
  ] as const)
    await sql`alter table ${sql.table(table)} disable trigger ${sql.ref(trigger)}`.execute(db);
  return { db, url };
}

const mine = { account: 'available', owner: payer, currency: 'CNY' } as const;
/** The payer's balance: the welcome credit minus one budget. */
const balance = 950_000n;

interface Case {
  what: string;
  corrupt: (db: Database) => Promise<unknown>;
  mismatches: Partial<LedgerMismatch>[];
}

const insertEntry = (columns: Record<string, unknown>) => (db: Database) =>
  db
    .insertInto('entry')
    .values({
      owner: payer,
      entry_id: 'ent_zzz',
      transfer_id: 'txn_zzz',
      kind: 'funding',
      account: 'available',
      currency: 'CNY',
      amount: 1n,
      balance: balance + 1n,
      created_at: db.now,
      ...columns,
    })
    .execute();

const cases: Case[] = [
  {
    what: 'a balance that is not the sum of its entries',
    corrupt: (db) =>
      sql`update account set balance = balance + 1 where owner = ${payer} and currency = 'CNY'`.execute(db),
    mismatches: [{ rule: 'account_balance', ...mine, stated: balance + 1n, entered: balance }],
  },
  {
    what: 'a deleted account',
    corrupt: (db) => sql`delete from account where owner = ${payer}`.execute(db),
    mismatches: [
      { rule: 'account_balance', ...mine, stated: null, entered: balance },
      { rule: 'held', ...mine, stated: 0n, entered: 50_000n },
    ],
  },
  {
    what: 'an account without entries',
    corrupt: (db) => sql`insert into account values ('ghost', 'available', 'USD', 5)`.execute(db),
    mismatches: [{ rule: 'account_balance', owner: 'ghost', currency: 'USD', stated: 5n, entered: 0n }],
  },
  {
    what: 'a changed amount',
    corrupt: (db) =>
      sql`update entry set amount = amount - 7 where owner = ${payer} and kind = 'welcome'`.execute(db),
    mismatches: [
      { rule: 'account_balance', ...mine, stated: balance, entered: balance - 7n },
      { rule: 'currency_sum', owner: null, currency: 'CNY', entered: -7n },
      { rule: 'entry_balance', ...mine, stated: 1_000_000n, entered: 999_993n },
      { rule: 'transfer_sum', currency: 'CNY', entered: -7n },
    ],
  },
  {
    what: 'an entry without a counterpart',
    corrupt: async (db) => {
      await insertEntry({})(db);
      await sql`update account set balance = balance + 1 where owner = ${payer} and currency = 'CNY'`.execute(
        db,
      );
    },
    mismatches: [
      { rule: 'currency_sum', owner: null, currency: 'CNY', entered: 1n },
      { rule: 'transfer_sum', owner: 'txn_zzz', currency: 'CNY', entered: 1n },
    ],
  },
  {
    what: 'an entry moved to another transfer',
    corrupt: (db) =>
      sql`update entry set transfer_id = 'txn_other' where owner = ${payer} and kind = 'welcome'`.execute(db),
    mismatches: [
      { rule: 'transfer_sum', currency: 'CNY', entered: -1_000_000n },
      { rule: 'transfer_sum', owner: 'txn_other', currency: 'CNY', entered: 1_000_000n },
    ],
  },
  {
    what: 'an entry moved to the other currency',
    corrupt: (db) =>
      sql`update entry set currency = 'USD' where owner = ${running.task_id} and account = 'escrow'`.execute(
        db,
      ),
    mismatches: [
      { rule: 'account_balance', owner: running.task_id, currency: 'CNY', stated: 50_000n, entered: 0n },
      { rule: 'account_balance', owner: running.task_id, currency: 'USD', stated: null, entered: 50_000n },
      { rule: 'currency_sum', currency: 'CNY', entered: -50_000n },
      { rule: 'currency_sum', currency: 'USD', entered: 50_000n },
      { rule: 'transfer_sum', currency: 'CNY', entered: -50_000n },
      { rule: 'transfer_sum', currency: 'USD', entered: 50_000n },
    ],
  },
  {
    what: 'an entry with a wrong balance',
    corrupt: (db) =>
      sql`update entry set balance = balance + 1 where owner = ${payer} and kind = 'hold'`.execute(db),
    mismatches: [{ rule: 'entry_balance', ...mine, stated: balance + 1n, entered: balance }],
  },
  {
    what: 'balances that follow one another, but start wrong',
    corrupt: (db) => sql`update entry set balance = balance + 1 where owner = ${paid.task_id}`.execute(db),
    mismatches: [{ rule: 'entry_balance', owner: paid.task_id, account: 'escrow', stated: 50_001n }],
  },
  {
    what: 'a closed job with escrow',
    corrupt: (db) =>
      sql`update job set status = 'CLOSED', close_reason = 'forced', closed_at = now(), sweep_at = null
        where job_id = ${running.task_id}`.execute(db),
    mismatches: [{ rule: 'closed_escrow', owner: running.task_id, account: 'escrow', entered: 50_000n }],
  },
  {
    what: 'a held amount that is not in escrow',
    corrupt: (db) =>
      sql`update account set held = held + 1 where owner = ${payer} and currency = 'CNY'`.execute(db),
    mismatches: [{ rule: 'held', ...mine, stated: 50_001n, entered: 50_000n }],
  },
  {
    what: 'held and pending amounts that are missing',
    corrupt: (db) =>
      sql`update account set held = 0, pending = 0
        where owner in (${payer}, ${delivered.worker.agent_id})`.execute(db),
    mismatches: [
      { rule: 'held', ...mine, stated: 0n, entered: 50_000n },
      { rule: 'pending', owner: delivered.worker.agent_id, stated: 0n, entered: 47_500n },
    ],
  },
  {
    what: 'an agent with a balance below zero',
    corrupt: async (db) => {
      for (const table of ['account', 'entry'])
        await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(`${table}_balance_check`)}`.execute(
          db,
        );
      await sql`alter table account drop constraint account_outside_check`.execute(db);
      await insertEntry({ amount: -balance - 3n, balance: -3n })(db);
      await insertEntry({
        owner: ':market',
        account: 'funding',
        amount: balance + 3n,
        balance: null,
        entry_id: 'ent_zzzz',
      })(db);
      await sql`update account set balance = -3, outside = 0 where owner = ${payer} and currency = 'CNY'`.execute(
        db,
      );
    },
    mismatches: [{ rule: 'below_zero', ...mine, stated: -3n, entered: -3n }],
  },
];

for (const { what, corrupt, mismatches } of cases) {
  t.test(`found: ${what}`, async (t) => {
    const { db } = await copy(t);
    await corrupt(db);
    const audit = await auditLedger(db);
    t.equal(audit.mismatch_count, mismatches.length);
    t.match(audit.mismatches, mismatches);
    t.equal(audit.mismatches.length, mismatches.length);
  });
}

t.test('the entries of an account are in order when two servers write them', async (t) => {
  const { db, url } = await cloneDatabase(t);
  const servers = [1, 2].map(() => startProgram('test/support/fund-agent.ts', [url, 'shared', '1500'], {}));
  for (const [code] of await Promise.all(servers.map((server) => once(server, 'close')))) t.equal(code, 0);
  t.match(await auditLedger(db), { entries: 6_000, transfers: 3_000, accounts: 1, mismatch_count: 0 });
});

t.test(
  'entries are in the order in which transactions lock the account, not in which they begin',
  async (t) => {
    const market = await openMarket(t);
    const { agent_id, key } = await market.agent();
    const [begun, paid] = [openGate(), openGate()];
    const first = inTransaction(market.db, async (trx) => {
      begun.open();
      await paid.passed;
      await fund(trx, { agent_id, currency: 'CNY', amount: 1n });
      return trx.now;
    });
    await begun.passed;
    await pause(20);
    const second = await inTransaction(market.db, async (trx) => {
      await fund(trx, { agent_id, currency: 'CNY', amount: 2n });
      return trx.now;
    });
    paid.open();
    t.ok((await first) < second, 'the one that pays last began first');

    const entries = await market.db
      .selectFrom('entry')
      .select(['amount', 'balance'])
      .where('owner', '=', agent_id)
      .orderBy('entry_id')
      .execute();
    t.same(entries, [
      { amount: 1_000_000n, balance: 1_000_000n },
      { amount: 2n, balance: 1_000_002n },
      { amount: 1n, balance: 1_000_003n },
    ]);
    const { transactions } = await market.ok('listTransactions', { key });
    t.match(transactions, [
      { amount: 0.01, balance_after: 10_000.03 },
      { amount: 0.02, balance_after: 10_000.02 },
      { amount: 10_000, balance_after: 10_000 },
    ]);
    t.match(await auditLedger(market.db), { mismatch_count: 0 });
  },
);

t.test('entries stay in order during many concurrent transfers to several accounts', async (t) => {
  const { db } = await cloneDatabase(t);
  const pay = (_: unknown, i: number) =>
    inTransaction(db, async (trx) => {
      await pause(Math.random() * 30);
      await fund(trx, { agent_id: `agent_${i % 3}`, currency: i % 2 ? 'CNY' : 'USD', amount: 5n });
    });
  await Promise.all(Array.from({ length: 100 }, pay));
  t.match(await auditLedger(db), { entries: 200, transfers: 100, mismatch_count: 0 });
});

t.test('the audit counts all mismatches and lists the first ten', async (t) => {
  const { db } = await copy(t);
  await sql`insert into account select 'ghost_' || lpad(i::text, 3, '0'), 'available', 'CNY', 1 from generate_series(1, 500) as i`.execute(
    db,
  );
  const { mismatch_count, mismatches } = await auditLedger(db);
  t.equal(mismatch_count, 500);
  t.match(mismatches, [{ owner: 'ghost_001' }, { owner: 'ghost_002' }]);
  t.equal(mismatches.length, 10);
});

/** Returns a promise and the function that resolves it. */
function openGate(): { open: () => void; passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** Runs `npm run audit`. Returns its exit code and its output. */
async function run(env: NodeJS.ProcessEnv) {
  const child = startProgram('scripts/audit.ts', [], { env });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}

t.test('npm run audit prints its result in one line', async (t) => {
  const { db, url } = await copy(t);
  const { entries, transfers, accounts, closed_jobs } = figures;
  t.ok(entries > 1_000, 'a separator is seen');
  const shown = (count: number) => count.toLocaleString('en-US');
  t.same(await run({ DATABASE_URL: url }), {
    stdout: `The ledger balances: ${shown(entries)} entries of ${shown(transfers)} transfers, ${shown(accounts)} accounts, CNY and USD sum to 0, ${shown(closed_jobs)} closed jobs without escrow.\n`,
    stderr: '',
    code: 0,
  });
  await cases[0]?.corrupt(db);
  await sql`insert into account values ('ghost', 'available', 'USD', 5), ('spook', 'available', 'USD', 5)`.execute(
    db,
  );
  t.same(await run({ DATABASE_URL: url }), {
    stdout: `The ledger does not balance: the account available of ${payer} in CNY says 9,500.01, its entries sum to 9,500.00 (and 2 more).\n`,
    stderr: '',
    code: 1,
  });
});

t.test('npm run audit reports a database that it cannot read, without the password', async (t) => {
  const { url } = await cloneDatabase(t);
  const folder = await makeFolder(t);
  const empty = await cloneDatabase(t, { template: 'template0' });
  const cases: [env: NodeJS.ProcessEnv, reason: RegExp][] = [
    [{ DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/market' }, /\(ECONNREFUSED\): check DATABASE_URL/],
    [
      { DATABASE_URL: 'postgres://me:x@s3cret/s3cret@localhost:1/market' },
      /\((ENOTFOUND|EAI_AGAIN)\): check DATABASE_URL/,
    ],
    [{ DATABASE_URL: url.replace('market@', 'me:s3cret@') }, /role "me" does not exist/],
    [{ DATABASE_URL: empty.url }, /relation "entry" does not exist/],
    [{ DATABASE_URL: 'mysql://me:s3cret@localhost/market' }, /DATABASE_URL is not a valid URL/],
    [{ DATA_DIR: join(folder, 'nothing') }, /DATA_DIR: there is no market in /],
    [{ DATA_DIR: folder }, /DATA_DIR: there is no market in /],
  ];
  const check = async ([env, reason]: (typeof cases)[0]) => {
    const { stdout, stderr, code } = await run(env);
    t.match({ stdout, code }, { stdout: '', code: 1 });
    t.match(stderr, /^The ledger was not audited\. [^\n]+\n$/);
    t.match(stderr, reason);
    t.notMatch(stderr, 's3cret');
  };
  await Promise.all(cases.map(check));
  t.notOk(existsSync(join(folder, 'nothing')), 'the audit creates no market');
});

t.test('npm run audit reads the embedded database, running or stopped', async (t) => {
  const data_dir = join(await makeFolder(t), 'data');
  t.teardown(() => stopEmbedded(data_dir));
  const env = { DATA_DIR: data_dir };
  await once(startProgram('scripts/migrate.ts', [], { env }), 'close');
  const consistent = {
    stdout:
      'The ledger balances: 0 entries of 0 transfers, 0 accounts, CNY and USD sum to 0, 0 closed jobs without escrow.\n',
    stderr: '',
    code: 0,
  };
  t.same(await run(env), consistent);
  t.notOk(existsSync(join(data_dir, 'postgres', 'postmaster.pid')), 'the audit stops Postgres again');

  const { child, said } = await runEmbedded(t, data_dir);
  t.same(await run(env), consistent);
  const client = new pg.Client(JSON.parse(said));
  await client.connect();
  await client.query(`insert into account values ('ghost', 'available', 'CNY', 940000)`);
  t.same(await run(env), {
    stdout:
      'The ledger does not balance: the account available of ghost in CNY says 9,400.00, its entries sum to 0.00.\n',
    stderr: '',
    code: 1,
  });
  t.match(
    (await client.query('select 1 as one')).rows,
    [{ one: 1 }],
    'the running Postgres is not disturbed',
  );
  await client.end();
  child.kill('SIGKILL');
  await once(child, 'exit');
  t.match(await run(env), { code: 1, stdout: /ghost/ }, 'a Postgres that outlived its server is read too');
});
