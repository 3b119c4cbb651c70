import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Entry as EntryTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { Failure } from '../kernel/failure.ts';
import { newId, newIdAt } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';

type EntryRow = Selectable<EntryTable>;

/** One side of a transfer: `amount` (minor units) goes into the account, or out of it when negative. */
interface Entry {
  owner: string;
  account: EntryRow['account'];
  amount: bigint;
  /** The part of an amount that goes into an agent's account and came from outside. */
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
  /** The part of the amount that came from outside the market and is spent here for the first time. */
  outside: bigint;
  fee_bps: number;
}

/** The money that a job has in escrow before anyone is hired, in minor units. */
export interface Reserve {
  job_id: string;
  employer_id: string;
  currency: Currency;
  amount: bigint;
  outside: bigint;
}

/** An amount of an agent's money, in minor units. */
interface AgentMoney {
  agent_id: string;
  currency: Currency;
  amount: bigint;
}

/** Owns the market's accounts. No agent id has a colon. */
const MARKET = ':market';

/**
 * Brings money from outside the market into an agent's available account: a payment, or the credit that welcomes a new
 * agent. Returns the transfer's id.
 */
export async function fund(
  trx: Transaction,
  { agent_id, currency, amount, kind = 'funding' }: AgentMoney & { kind?: 'funding' | 'welcome' },
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

/** Takes an agent's money out of the market. Returns the transfer's id. Fails with insufficient_funds. */
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
 * Takes amounts from one employer into the escrow of its job, for workers or as the job's reserve. Returns for each
 * the part that came from outside: such money is spent first. Fails with insufficient_funds.
 */
export async function hold(
  trx: Transaction,
  stakes: (Omit<Stake, 'outside' | 'fee_bps' | 'worker_id'> & { worker_id: string | null })[],
): Promise<bigint[]> {
  const held = stakes.filter(({ amount }) => amount > 0n);
  const { outside_spent } = await postTransfers(
    trx,
    held.map(({ job_id, employer_id, worker_id, currency, amount }) => ({
      kind: 'hold',
      currency,
      job_id,
      entries: [
        { owner: employer_id, account: 'available', amount: -amount, counterparty_id: worker_id },
        { owner: job_id, account: 'escrow', amount, counterparty_id: employer_id },
      ],
    })),
  );
  let left = outside_spent;
  return stakes.map(({ amount }) => {
    const part = left < amount ? left : amount;
    left -= part;
    return part;
  });
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
 * Empties the escrow of hires: `paid` goes to the worker, who pays the market's fee of it; the rest goes back to the
 * employer, except what the job keeps as its reserve.
 */
export async function settle(trx: Transaction, stakes: Settlement[]): Promise<void> {
  await postTransfers(
    trx,
    stakes.flatMap(transfersOf),
    stakes.map(({ employer_id, currency, paid }) => ({ owner: employer_id, currency, spent: paid })),
  );
}

interface Settlement extends Stake {
  paid: bigint;
  /** The part of the rest that stays in escrow. */
  kept: bigint;
}

/** The part of an amount paid that is the market's: ceil(paid × bps ÷ 10,000), so that no payment is too small. */
export function feeOf(paid: bigint, fee_bps: number): bigint {
  return (paid * BigInt(fee_bps) + 9_999n) / 10_000n;
}

/** The parts that came from outside of what is paid, kept and given back: in this order they take it. */
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
  earned: bigint;
  spent: bigint;
  /** What comes in from outside, and what goes into escrow. */
  outside: bigint;
  held: bigint;
}

async function postTransfer(trx: Transaction, transfer: Transfer): Promise<string> {
  const [transfer_id] = (await postTransfers(trx, [transfer])).ids;
  assert.ok(transfer_id, 'each transfer has an id');
  return transfer_id;
}

/**
 * The one writer of entries; returns the transfers' ids, and how much money from outside went into escrow. Each
 * account is changed once, in key order, so that two postings cannot deadlock; the change is the lock. Fails with
 * insufficient_funds when an account would go below zero.
 */
async function postTransfers(
  trx: Transaction,
  transfers: Transfer[],
  spending: { owner: string; currency: Currency; spent: bigint }[] = [],
): Promise<{ ids: string[]; outside_spent: bigint }> {
  const changes = new Map<string, Change>();
  const changeOf = (owner: string, kind: Change['kind'], currency: Currency): Change => {
    const key = `${owner} ${kind} ${currency}`;
    const none = { balance: 0n, earned: 0n, spent: 0n, outside: 0n, held: 0n };
    const change = changes.get(key) ?? { owner, kind, currency, ...none };
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
      if (account === 'available' && kind === 'hold') change.held -= amount;
      if (account === 'available' && (kind === 'release' || kind === 'fee')) change.earned += amount;
    }
  }
  for (const { owner, currency, spent } of spending) changeOf(owner, 'available', currency).spent += spent;

  const accounts = new Map<string, { balance: bigint; moment_us: bigint }>();
  let latest_us = 0n;
  let outside_spent = 0n;
  for (const [key, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { balance, moment_us, outside } = await applyChange(trx, change);
    outside_spent += outside;
    // Running balances of the entries start from the balance before this posting.
    accounts.set(key, { balance: balance - change.balance, moment_us });
    if (moment_us > latest_us) latest_us = moment_us;
  }

  let made = 0;
  const posted = transfers.map((transfer) => ({ ...transfer, transfer_id: newId('txn', trx.now) }));
  const rows = posted.flatMap(({ transfer_id, kind, currency, job_id, entries }) => {
    return entries.map(({ outside: _, ...entry }) => {
      // The platform's accounts have no row and no balance.
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
  if (rows.length > 0) await trx.insertInto('entry').values(rows).execute();
  return { ids: posted.map(({ transfer_id }) => transfer_id), outside_spent };
}

/**
 * Changes the account's row; returns its new balance, the money from outside that went into escrow, and the moment
 * (µs since 1970) that orders its entries. Hires take money from outside first, withdrawals take it last. The moment is the transaction's time, or just after the account's last moment if that is later: transactions do not
 * lock an account in the order in which they begin.
 */
async function applyChange(
  trx: Transaction,
  change: Change,
): Promise<{ balance: bigint; moment_us: bigint; outside: bigint }> {
  const { owner, kind, currency, balance, earned, spent, outside, held } = change;
  // The net change can be zero (a 100 % fee), and the account must still exist.
  if (balance >= 0n) {
    await trx
      .insertInto('account')
      .values({ owner, kind, currency })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const before = held > 0n ? await lockOutside(trx, change) : 0n;
  const used = before < held ? before : held;
  const changed = await trx
    .updateTable('account')
    .set({
      balance: sql`balance + ${balance}`,
      outside: sql`least(outside + ${outside - used}, balance + ${balance})`,
      earned: sql`earned + ${earned}`,
      spent: sql`spent + ${spent}`,
      moment_us: sql`greatest(moment_us + 1, ${BigInt(trx.now.getTime()) * 1_000n})`,
    })
    .where('owner', '=', owner)
    .where('kind', '=', kind)
    .where('currency', '=', currency)
    .where(sql<boolean>`balance + ${balance} >= 0`)
    .returning(['balance', 'moment_us'])
    .executeTakeFirst();
  if (!changed) {
    assert.equal(kind, 'available', 'escrow is never paid out twice');
    throw new Failure('insufficient_funds');
  }
  return { ...changed, outside: used };
}

async function lockOutside(trx: Transaction, { owner, kind, currency }: Change): Promise<bigint> {
  const account = await trx
    .selectFrom('account')
    .select('outside')
    .where('owner', '=', owner)
    .where('kind', '=', kind)
    .where('currency', '=', currency)
    .forUpdate()
    .executeTakeFirst();
  return account?.outside ?? 0n;
}
