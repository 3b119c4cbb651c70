import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Entry as EntryTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { Failure } from '../kernel/failure.ts';
import { newId, newIdAt } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';
import { feeOf } from './fees.ts';

type EntryRow = Selectable<EntryTable>;

/** One side of a transfer: `amount` (minor units) goes into the account, or out of it when negative. */
interface Entry {
  owner: string;
  account: EntryRow['account'];
  amount: bigint;
  /** The part of `amount` that is outside money, with the same sign; only in an agent's available account. */
  outside?: bigint;
  counterparty_id: string | null;
}

/** A movement of money in one currency. Its entries sum to zero. */
interface Transfer {
  kind: EntryRow['kind'];
  currency: Currency;
  job_id: string | null;
  entries: Entry[];
}

/** The money of one worker on one job, in minor units. */
export interface Stake {
  job_id: string;
  employer_id: string;
  worker_id: string;
  currency: Currency;
  amount: bigint;
  fee_bps: number;
}

/** A stake in escrow; `outside` is the part of its amount that was outside money when it was held. */
export interface HeldStake extends Stake {
  outside: bigint;
}

/** A stake that leaves escrow. */
interface Settlement extends HeldStake {
  /** What its worker is paid, before the fee. */
  paid: bigint;
  /** What stays in escrow, as the job's reserve. */
  kept: bigint;
}

/** The money that a job has in escrow without a hire, in minor units; `outside` as in a stake. */
export type Reserve = Omit<HeldStake, 'worker_id' | 'fee_bps'>;

/** An amount of an agent's money, in minor units. */
interface AgentMoney {
  agent_id: string;
  currency: Currency;
  amount: bigint;
}

/**
 * Owns the market's accounts `funding` and `fees`. No agent id has a colon. Older entries have the owner `platform`,
 * which can also be an agent: readers of entries filter by owner and account.
 */
export const MARKET = ':market';

/**
 * Brings money from outside the market into an agent's available account: a deposit, or the welcome credit
 * (`welcome`), which is play money. Returns the transfer's id.
 */
export async function fund(
  trx: Transaction,
  { agent_id, currency, amount }: AgentMoney,
  kind: 'funding' | 'welcome' = 'funding',
): Promise<string> {
  return postTransfer(trx, {
    kind,
    currency,
    job_id: null,
    entries: [
      { owner: MARKET, account: 'funding', amount: -amount, counterparty_id: agent_id },
      { owner: agent_id, account: 'available', amount, outside: amount, counterparty_id: null },
    ],
  });
}

/** Takes an agent's money out, earned money first. Returns the transfer's id. Fails with insufficient_funds. */
export async function withdraw(
  trx: Transaction,
  { agent_id, currency, amount }: AgentMoney,
): Promise<string> {
  return postTransfer(trx, {
    kind: 'withdrawal',
    currency,
    job_id: null,
    entries: [
      { owner: agent_id, account: 'available', amount: -amount, counterparty_id: null },
      { owner: MARKET, account: 'funding', amount, counterparty_id: agent_id },
    ],
  });
}

/**
 * Takes amounts from one employer into escrow, for workers or for a job's reserve, outside money first. Returns the
 * outside part of each. Fails with insufficient_funds.
 */
export async function hold(
  trx: Transaction,
  stakes: (Omit<Reserve, 'outside'> & { worker_id: string | null })[],
): Promise<bigint[]> {
  const [first] = stakes;
  assert.ok(first, 'something is held');
  let left = await lockOutside(trx, first);
  const parts = stakes.map(({ employer_id, currency, amount }) => {
    assert.ok(employer_id === first.employer_id && currency === first.currency, 'one account pays');
    const part = amount < left ? amount : left;
    left -= part;
    return part;
  });
  await postTransfers(
    trx,
    stakes.map(({ job_id, employer_id, worker_id, currency, amount }, i) => ({
      kind: 'hold',
      currency,
      job_id,
      entries: [
        {
          owner: employer_id,
          account: 'available',
          amount: -amount,
          outside: -(parts[i] ?? 0n),
          counterparty_id: worker_id,
        },
        { owner: job_id, account: 'escrow', amount, counterparty_id: employer_id },
      ],
    })),
  );
  return parts;
}

/** Gives money that no hire has out of a job's escrow back to its employer. */
export async function release(trx: Transaction, reserve: Reserve): Promise<void> {
  const { job_id, employer_id, currency, amount, outside } = reserve;
  await postTransfer(trx, {
    kind: 'refund',
    currency,
    job_id,
    entries: [
      { owner: job_id, account: 'escrow', amount: -amount, counterparty_id: employer_id },
      { owner: employer_id, account: 'available', amount, outside, counterparty_id: null },
    ],
  });
}

/**
 * Locks the employer's account and returns the outside money in it. The account may come after the job's escrow in
 * key order; an escrow is only locked under its job's lock, so nobody waits for this account while holding it.
 */
async function lockOutside(
  trx: Transaction,
  { employer_id, currency }: Pick<Stake, 'employer_id' | 'currency'>,
): Promise<bigint> {
  const [account] = await selectOutside(trx, { employer_id, currency });
  return account?.outside ?? 0n;
}

const selectOutside = prepare((db, { employer_id, currency }: Pick<Stake, 'employer_id' | 'currency'>) =>
  db
    .selectFrom('account')
    .select('outside')
    .where('owner', '=', employer_id)
    .where('kind', '=', sql.lit('available'))
    .where('currency', '=', currency)
    .forUpdate(),
);

/**
 * Empties the escrow of hires: `paid` goes to the worker, who pays the fee (`feeOf`) out of it to the market; the
 * rest goes back to the employer, except what is kept. The payment takes outside money first, then what is kept; what
 * is left of it goes back as outside money.
 */
export async function settle(trx: Transaction, stakes: Settlement[]): Promise<void> {
  await postTransfers(
    trx,
    stakes.flatMap(transfersOf),
    stakes.map(({ employer_id, currency, paid }) => ({ owner: employer_id, currency, spent: paid })),
  );
}

/** How much of the outside money of a stake is kept, and how much goes back. */
export function splitOutside({ outside, paid, kept }: Pick<Settlement, 'outside' | 'paid' | 'kept'>) {
  const unpaid = outside > paid ? outside - paid : 0n;
  const kept_outside = unpaid < kept ? unpaid : kept;
  return { kept: kept_outside, refunded: unpaid - kept_outside };
}

function transfersOf(stake: Settlement): Transfer[] {
  const { job_id, employer_id, worker_id, currency, paid } = stake;
  const fee = feeOf(paid, stake.fee_bps);
  const rest = stake.amount - paid - stake.kept;
  const outside = splitOutside(stake).refunded;
  const release: Transfer = {
    kind: 'release',
    currency,
    job_id,
    entries: [
      { owner: job_id, account: 'escrow', amount: -paid, counterparty_id: worker_id },
      { owner: worker_id, account: 'available', amount: paid, counterparty_id: employer_id },
    ],
  };
  const charge: Transfer = {
    kind: 'fee',
    currency,
    job_id,
    entries: [
      { owner: worker_id, account: 'available', amount: -fee, counterparty_id: null },
      { owner: MARKET, account: 'fees', amount: fee, counterparty_id: worker_id },
    ],
  };
  const refund: Transfer = {
    kind: 'refund',
    currency,
    job_id,
    entries: [
      { owner: job_id, account: 'escrow', amount: -rest, counterparty_id: employer_id },
      { owner: employer_id, account: 'available', amount: rest, outside, counterparty_id: worker_id },
    ],
  };
  return [...(paid > 0n ? [release] : []), ...(fee > 0n ? [charge] : []), ...(rest > 0n ? [refund] : [])];
}

interface Change {
  owner: string;
  kind: 'available' | 'escrow';
  currency: Currency;
  balance: bigint;
  outside: bigint;
  earned: bigint;
  spent: bigint;
}

async function postTransfer(trx: Transaction, transfer: Transfer): Promise<string> {
  const [transfer_id] = await postTransfers(trx, [transfer]);
  assert.ok(transfer_id, 'each transfer has an id');
  return transfer_id;
}

/**
 * The one writer of entries; returns the transfers' ids. Each account is changed once, in key order, so that two
 * postings cannot deadlock; the change is the lock. Fails with insufficient_funds when an account would go below
 * zero.
 */
async function postTransfers(
  trx: Transaction,
  transfers: Transfer[],
  spending: { owner: string; currency: Currency; spent: bigint }[] = [],
): Promise<string[]> {
  const changes = new Map<string, Change>();
  const changeOf = (owner: string, kind: Change['kind'], currency: Currency): Change => {
    const key = `${owner} ${kind} ${currency}`;
    const change = changes.get(key) ?? {
      owner,
      kind,
      currency,
      balance: 0n,
      outside: 0n,
      earned: 0n,
      spent: 0n,
    };
    changes.set(key, change);
    return change;
  };
  for (const { kind, currency, entries } of transfers) {
    assert.equal(
      entries.reduce((sum, entry) => sum + entry.amount, 0n),
      0n,
      'a transfer sums to zero',
    );
    for (const { owner, account, amount, outside = 0n } of entries) {
      if (account === 'funding' || account === 'fees') continue;
      const change = changeOf(owner, account, currency);
      change.balance += amount;
      change.outside += outside;
      if (account === 'available' && (kind === 'release' || kind === 'fee')) change.earned += amount;
    }
  }
  for (const { owner, currency, spent } of spending) changeOf(owner, 'available', currency).spent += spent;

  const accounts = new Map<string, { balance: bigint; moment_us: bigint }>();
  let latest_us = 0n;
  for (const [key, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { balance, moment_us } = await applyChange(trx, change);
    // Running balances of the entries start from the balance before this posting.
    accounts.set(key, { balance: balance - change.balance, moment_us });
    if (moment_us > latest_us) latest_us = moment_us;
  }

  let made = 0;
  const posted = transfers.map((transfer) => ({ ...transfer, transfer_id: newId('txn', trx.now) }));
  const rows = posted.flatMap(({ transfer_id, kind, currency, job_id, entries }) => {
    return entries.map(({ outside: _outside, ...entry }) => {
      // The market's accounts have no row and no balance.
      const account = accounts.get(`${entry.owner} ${entry.account} ${currency}`);
      if (account) account.balance += entry.amount;
      return {
        ...entry,
        entry_id: newIdAt('ent', account?.moment_us ?? latest_us, made++),
        transfer_id,
        kind,
        currency,
        job_id,
        balance: account?.balance ?? null,
        created_at: trx.now,
      };
    });
  });
  if (rows.length > 0) await insertEntries(trx, columnsOf(rows));
  return posted.map(({ transfer_id }) => transfer_id);
}

/**
 * Changes the account's row; returns its new balance and the moment (µs since 1970) that orders its entries. The
 * moment is the transaction's time, or just after the account's last moment if that is later: transactions do not
 * lock an account in the order in which they begin.
 */
async function applyChange(
  trx: Transaction,
  change: Change,
): Promise<{ balance: bigint; moment_us: bigint }> {
  const { kind, balance } = change;
  const moved = { ...change, moment_us: BigInt(trx.now.getTime()) * 1_000n };
  // The net change can be zero (a 100 % fee), and the account must still exist.
  const [changed] = balance >= 0n ? await addToAccount(trx, moved) : await takeFromAccount(trx, moved);
  if (!changed) {
    assert.equal(kind, 'available', 'escrow is never paid out twice');
    throw new Failure('insufficient_funds');
  }
  return changed;
}

/** Creates an account with what comes into it, or adds it. */
const addToAccount = prepare((db, change: Change & { moment_us: bigint }) =>
  db
    .insertInto('account')
    .values(change)
    .onConflict((conflict) =>
      conflict.columns(['owner', 'kind', 'currency']).doUpdateSet({
        balance: sql`account.balance + excluded.balance`,
        outside: sql`least(account.outside + excluded.outside, account.balance + excluded.balance)`,
        earned: sql`account.earned + excluded.earned`,
        spent: sql`account.spent + excluded.spent`,
        moment_us: sql`greatest(account.moment_us + 1, excluded.moment_us)`,
      }),
    )
    .returning(['balance', 'moment_us']),
);

/** Takes out of an account what is in it; without a result nothing was taken. */
const takeFromAccount = prepare((db, change: Change & { moment_us: bigint }) =>
  db
    .updateTable('account')
    .set({
      balance: sql`balance + ${change.balance}::bigint`,
      // A withdrawal takes earned money first: outside money goes only when nothing else is left.
      outside: sql`least(outside + ${change.outside}::bigint, balance + ${change.balance}::bigint)`,
      earned: sql`earned + ${change.earned}::bigint`,
      spent: sql`spent + ${change.spent}::bigint`,
      moment_us: sql`greatest(moment_us + 1, ${change.moment_us}::bigint)`,
    })
    .where('owner', '=', change.owner)
    .where('kind', '=', change.kind)
    .where('currency', '=', change.currency)
    .where(sql<boolean>`balance + ${change.balance}::bigint >= 0`)
    .returning(['balance', 'moment_us']),
);

type EntryColumns = { [Column in keyof EntryRow]: EntryRow[Column][] };

/** The rows by column: one statement then writes however many there are. */
function columnsOf(rows: EntryRow[]): EntryColumns {
  const column = <Name extends keyof EntryRow>(name: Name) => rows.map((row) => row[name]);
  return {
    owner: column('owner'),
    entry_id: column('entry_id'),
    transfer_id: column('transfer_id'),
    kind: column('kind'),
    account: column('account'),
    currency: column('currency'),
    amount: column('amount'),
    balance: column('balance'),
    job_id: column('job_id'),
    counterparty_id: column('counterparty_id'),
    created_at: column('created_at'),
  };
}

const insertEntries = prepare(
  (_, rows: EntryColumns) => sql`
    insert into entry (
      owner, entry_id, transfer_id, kind, account, currency, amount, balance, job_id, counterparty_id, created_at
    )
    select * from unnest(
      ${rows.owner}::text[], ${rows.entry_id}::text[], ${rows.transfer_id}::text[], ${rows.kind}::text[],
      ${rows.account}::text[], ${rows.currency}::text[], ${rows.amount}::bigint[], ${rows.balance}::bigint[],
      ${rows.job_id}::text[], ${rows.counterparty_id}::text[], ${rows.created_at}::timestamptz[]
    )
  `,
);
