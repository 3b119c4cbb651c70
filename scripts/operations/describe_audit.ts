import { currencies, toMajor } from '../../src/domain/kernel/money.ts';
import type { LedgerAudit, LedgerMismatch } from '../../src/domain/ledger/audit.ts';

/** What an audit found, in one line. */
export function describeAudit({
  entries,
  transfers,
  accounts,
  closed_jobs,
  mismatch_count,
  mismatches,
}: LedgerAudit): string {
  const [first] = mismatches;
  if (first) {
    const more = mismatch_count > 1 ? ` (and ${(mismatch_count - 1).toLocaleString('en-US')} more)` : '';
    return `The ledger does not balance: ${sayMismatch(first)}${more}.`;
  }
  const money = `${count(entries, 'entry', 'entries')} of ${count(transfers, 'transfer')}, ${count(accounts, 'account')}`;
  return `The ledger balances: ${money}, ${currencies.join(' and ')} sum to 0, ${count(closed_jobs, 'closed job')} without escrow.`;
}

function sayMismatch(mismatch: LedgerMismatch): string {
  const { rule, owner, currency, entry_id, stated } = mismatch;
  const account = `the account ${mismatch.account} of ${owner} in ${currency}`;
  const sum = money(mismatch.entered);
  switch (rule) {
    case 'account_balance':
      return `${account} ${stated === null ? 'is missing' : `says ${money(stated)}`}, its entries sum to ${sum}`;
    case 'below_zero':
      return `${account} is below zero, at ${sum}`;
    case 'outside':
      return `${account} says ${money(stated ?? 0n)} of its ${sum} came from outside`;
    case 'held':
    case 'pending':
      return `${account} says ${money(stated ?? 0n)} is ${rule}, its hires and reserves sum to ${sum}`;
    case 'closed_escrow':
      return `the closed job ${owner} has ${sum} ${currency} in escrow`;
    case 'currency_sum':
      return `the entries in ${currency} sum to ${sum}`;
    case 'transfer_sum':
      return `the transfer ${owner} sums to ${sum} ${currency}`;
    case 'entry_balance':
      return `${account} does not follow from its entries: ${entry_id} says ${money(stated ?? 0n)}, up to it they sum to ${sum}`;
  }
}

function money(minor: bigint): string {
  return toMajor(minor).toLocaleString('en-US', { minimumFractionDigits: 2 });
}

/** A number of things, in words. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
