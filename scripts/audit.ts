import { resolve } from 'node:path';
import { readSettings } from '../src/config.ts';
import { openDatabase } from '../src/database/database.ts';
import { visitEmbedded } from '../src/database/embedded.ts';
import { isUnavailable } from '../src/database/errors.ts';
import { currencies, toMajor } from '../src/domain/kernel/money.ts';
import { auditLedger, type LedgerAudit, type LedgerMismatch } from '../src/domain/ledger/audit.ts';
import { StartupError } from '../src/startup.ts';

// Checks the balances of the ledger against its entries, in DATABASE_URL or in the embedded market in DATA_DIR.
// Prints the result in one line, and exits with 1 if there is a mismatch. Changes nothing, and is safe while the
// market runs.

try {
  const { connection, stop } = await findDatabase(readSettings(process.env));
  const database = openDatabase({ connection, pool_size: 1 });
  const audit = await auditLedger(database.db).finally(database.close).finally(stop);
  console.log(describe(audit));
  if (audit.mismatch_count > 0) process.exitCode = 1;
} catch (error) {
  console.error(`The ledger was not audited. ${reasonOf(error)}`);
  process.exitCode = 1;
}

/** Finds the market's database. Starts the embedded one if its market is not running; `stop` then stops it. */
async function findDatabase({ database_url, data_dir }: { database_url: string | null; data_dir: string }) {
  if (database_url !== null) return { connection: database_url, stop: async () => {} };
  const embedded = await visitEmbedded(data_dir);
  if (embedded) return embedded;
  throw new StartupError(
    `DATA_DIR: there is no market in ${resolve(data_dir)}: set DATA_DIR to the folder of a market, or set DATABASE_URL.`,
  );
}

function describe({
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

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/**
 * Why the audit failed, in one line without the address, which can contain a password. Rethrows an error that is
 * not the database's.
 */
function reasonOf(error: unknown): string {
  if (error instanceof StartupError) return error.message;
  // A host name with several addresses fails once for each address.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { message, code, syscall } = first as NodeJS.ErrnoException;
  if (code === undefined && !isUnavailable(error)) throw error;
  return `The database of the market cannot be read (${syscall ? code : message.split('\n', 1)[0]}): check DATABASE_URL, and that Postgres is running.`;
}
