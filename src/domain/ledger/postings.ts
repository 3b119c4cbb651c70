import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Entry as EntryTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { Failure } from '../kernel/failure.ts';
import { newId, newIdAt } from '../kernel/ids.ts';
import { type Currency, toMajor } from '../kernel/money.ts';
import { isByTime, notice } from '../kernel/notices.ts';

type EntryRow = Selectable<EntryTable>;

/** One side of a transfer: `amount` (minor units) goes into the account, or out of it when negative. */
type Entry = {
  owner: string;
  amount: bigint;
  counterparty_id: string | null;
} & (
  | {
      account: 'available';
      /** The part of `amount` that is outside money, with the same sign. */
      outside?: bigint;
    }
  | {
      account: 'escrow';
      /** The job's employer, whose `held` changes with the escrow. */
      employer_id: string;
    }
  | { account: 'funding' | 'fees' }
);

/** A movement of money in one currency. Its entries sum to zero. */
export interface Transfer {
  kind: EntryRow['kind'];
  currency: Currency;
  job_id: string | null;
  entries: Entry[];
}

interface Change {
  owner: string;
  kind: 'available' | 'escrow';
  currency: Currency;
  balance: bigint;
  outside: bigint;
  held: bigint;
  pending: bigint;
  earned: bigint;
  spent: bigint;
}

/** What changes in an agent's wallet without an entry, in minor units. */
interface WalletChange {
  owner: string;
  currency: Currency;
  spent?: bigint;
  pending?: bigint;
}

/** An account after a change. */
interface Changed {
  balance: bigint;
  moment_us: bigint;
}

/** Posts one transfer and returns its id. Fails as `postTransfers` does. */
export async function postTransfer(trx: Transaction, transfer: Transfer): Promise<string> {
  const [transfer_id] = await postTransfers(trx, [transfer]);
  assert.ok(transfer_id, 'each transfer has an id');
  return transfer_id;
}

/**
 * The one writer of entries and accounts; returns the transfers' ids. Each account is changed once, in key order, so
 * that two postings cannot deadlock; the change is the lock. Fails with insufficient_funds when an account would go
 * below zero.
 */
export async function postTransfers(
  trx: Transaction,
  transfers: Transfer[],
  wallet_changes: WalletChange[] = [],
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
      held: 0n,
      pending: 0n,
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
    for (const entry of entries) {
      const { owner, amount } = entry;
      if (entry.account === 'funding' || entry.account === 'fees') continue;
      const change = changeOf(owner, entry.account, currency);
      change.balance += amount;
      if (entry.account === 'escrow') changeOf(entry.employer_id, 'available', currency).held += amount;
      if (entry.account === 'available') {
        change.outside += entry.outside ?? 0n;
        if (kind === 'release' || kind === 'fee') change.earned += amount;
      }
    }
  }
  for (const { owner, currency, spent = 0n, pending = 0n } of wallet_changes) {
    const change = changeOf(owner, 'available', currency);
    change.spent += spent;
    change.pending += pending;
  }

  const accounts = new Map<string, Changed>();
  let latest_us = 0n;
  const sorted = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
  // They go out together, and Postgres changes the accounts in this order.
  const changed = await Promise.all(sorted.map(([, change]) => applyChange(trx, change)));
  for (const [i, [key, change]] of sorted.entries()) {
    const { balance, moment_us } = changed[i] as Changed;
    // Running balances of the entries start from the balance before this posting.
    accounts.set(key, { balance: balance - change.balance, moment_us });
    if (moment_us > latest_us) latest_us = moment_us;
  }

  let made = 0;
  const posted = transfers.map((transfer) => ({ ...transfer, transfer_id: newId('txn', trx.now) }));
  const rows = posted.flatMap(({ transfer_id, kind, currency, job_id, entries }) => {
    return entries.map(({ owner, account, amount, counterparty_id }) => {
      // The market's accounts have no row and no balance.
      const changed = accounts.get(`${owner} ${account} ${currency}`);
      if (changed) changed.balance += amount;
      return {
        owner,
        entry_id: newIdAt('ent', changed?.moment_us ?? latest_us, made++),
        transfer_id,
        kind,
        account,
        currency,
        amount,
        balance: changed?.balance ?? null,
        job_id,
        counterparty_id,
        created_at: trx.now,
      };
    });
  });
  if (rows.length > 0) insertEntries(trx, columnsOf(rows));
  if (isByTime(trx)) for (const transfer of posted) noticeTransfer(trx, transfer);
  return posted.map(({ transfer_id }) => transfer_id);
}

/** Nobody asked for this transfer, so no request in the log says it. */
function noticeTransfer(trx: Transaction, transfer: Transfer & { transfer_id: string }): void {
  const { transfer_id, kind, currency, job_id, entries } = transfer;
  for (const { owner, account, amount } of entries) {
    if (account !== 'available') continue;
    const facts = { transfer_id, kind, job_id, agent_id: owner, currency, amount: toMajor(amount) };
    notice(trx, 'money moved by time', facts);
  }
}

/** Adds to what is pending for an agent, in minor units. Nobody waits for it: an addition is never refused. */
export const postPending = prepareWrite(
  (db, change: { owner: string; currency: Currency; pending: bigint }) =>
    db
      .insertInto('account')
      .values({ ...change, kind: sql.lit('available') })
      .onConflict((conflict) =>
        conflict
          .columns(['owner', 'kind', 'currency'])
          .doUpdateSet({ pending: sql`account.pending + excluded.pending` }),
      ),
);

/**
 * Changes the account's row; returns its new balance and the moment (µs since 1970) that orders its entries. The
 * moment is the transaction's time, or just after the account's last moment if that is later: transactions do not
 * lock an account in the order in which they begin.
 */
async function applyChange(trx: Transaction, change: Change): Promise<Changed> {
  const { kind, balance, held, pending } = change;
  const moved = { ...change, moment_us: BigInt(trx.now.getTime()) * 1_000n };
  // The net change can be zero (a 100 % fee), and the account must still exist.
  const only_adds = [balance, held, pending].every((amount) => amount >= 0n);
  const [changed] = only_adds ? await addToAccount(trx, moved) : await takeFromAccount(trx, moved);
  if (!changed) {
    assert.equal(kind, 'available', 'escrow is never paid out twice');
    assert.ok(balance < 0n, 'an account exists before something is taken from it');
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
        held: sql`account.held + excluded.held`,
        pending: sql`account.pending + excluded.pending`,
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
      held: sql`held + ${change.held}::bigint`,
      pending: sql`pending + ${change.pending}::bigint`,
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

const insertEntries = prepareWrite(
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
