import assert from 'node:assert/strict';
import type { QueryExecutorProvider, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Currency } from '../kernel/money.ts';
import { hire_fee } from './fees.ts';

/** One mismatch in the ledger. Amounts in minor units. */
export interface LedgerMismatch {
  /**
   * - `account_balance`: the balance of an account is not the sum of its entries
   * - `below_zero`: it is, but it is below zero
   * - `outside`: the outside money in an account is below zero or more than its balance
   * - `held`, `pending`: the amount in an agent's account is not the sum over hires, and for `held` the reserves of jobs
   * - `closed_escrow`: a closed job has money in escrow
   * - `currency_sum`, `transfer_sum`: the entries of a currency or a transfer do not sum to zero
   * - `entry_balance`: the running balances in an account's entries do not match their sum
   */
  rule:
    | 'account_balance'
    | 'below_zero'
    | 'outside'
    | 'held'
    | 'pending'
    | 'closed_escrow'
    | 'currency_sum'
    | 'transfer_sum'
    | 'entry_balance';
  /** The agent, job or transfer; null for a whole currency. */
  owner: string | null;
  account: 'available' | 'escrow' | null;
  currency: Currency;
  /** The first entry whose balance does not match the sum so far. */
  entry_id: string | null;
  /** The balance that the account or the entry states; null where there is none. */
  stated: bigint | null;
  /** The sum of the entries; for `outside`, the balance; for `held` and `pending`, the sum over hires and reserves. */
  entered: bigint;
}

export interface LedgerAudit {
  entries: number;
  transfers: number;
  accounts: number;
  closed_jobs: number;
  mismatch_count: number;
  /** The first of them, mismatches of accounts before others. */
  mismatches: LedgerMismatch[];
}

/** The number of mismatches listed by one pass. */
const LISTED_MISMATCHES = 10;

/**
 * Checks every balance against its entries, and what is held and pending against hires, in one snapshot; payments can
 * continue. Changes nothing. Reads every entry several times: for operators, not for requests.
 */
export async function auditLedger(db: Database): Promise<LedgerAudit> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      // A large ledger takes longer than the limit of requests.
      await sql`set local statement_timeout = 0`.execute(trx);
      const { rows } = await sql<Pick<LedgerAudit, 'entries' | 'transfers' | 'accounts' | 'closed_jobs'>>`
        select
          (select count(*)::float8 from entry) as entries,
          (select count(*)::float8 from (select from entry group by transfer_id) as transfer) as transfers,
          (select count(*)::float8 from account) as accounts,
          (select count(*)::float8 from job where status = 'CLOSED') as closed_jobs
      `.execute(trx);
      const [counts] = rows;
      assert.ok(counts, 'an aggregate returns a row');
      const audit: LedgerAudit = { ...counts, mismatch_count: 0, mismatches: [] };
      for (const pass of [balances, held_and_pending, running_balances, transfers]) {
        const { count, mismatches } = await findMismatches(trx, pass);
        audit.mismatch_count += count;
        audit.mismatches.push(...mismatches);
      }
      return audit;
    });
}

async function findMismatches(
  trx: QueryExecutorProvider,
  pass: RawBuilder<unknown>,
): Promise<{ count: number; mismatches: LedgerMismatch[] }> {
  const { rows } = await sql<Omit<LedgerMismatch, 'entered'> & { entered: string; count: number }>`
    ${pass}
    select rule, owner, account, currency, entry_id, stated, entered, (count(*) over ())::float8 as count
    from mismatch
    order by array_position(array['account_balance', 'below_zero', 'outside', 'closed_escrow', 'held'], rule), owner,
      account, currency
    limit ${LISTED_MISMATCHES}
  `.execute(trx);
  // Sums of bigint are numeric, which arrives as text.
  const mismatches = rows.map(({ count, ...mismatch }) => ({
    ...mismatch,
    entered: BigInt(mismatch.entered),
  }));
  return { count: rows[0]?.count ?? 0, mismatches };
}

const balances = sql`
  with entered as materialized (
    select owner, account, currency, sum(amount) as entered from entry group by owner, account, currency
  ), held as (
    select owner, kind as account, currency, balance as stated, coalesce(entered, 0) as entered
    from account
    full join (
      select owner, account as kind, currency, entered from entered where account in ('available', 'escrow')
    ) as entered using (owner, kind, currency)
  ), mismatch (rule, owner, account, currency, entry_id, stated, entered) as (
    select 'account_balance', owner, account, currency, null, stated, entered
    from held where coalesce(stated, 0) <> entered
    union all
    select 'below_zero', owner, account, currency, null, stated, entered
    from held where stated = entered and entered < 0
    union all
    select 'outside', owner, kind, currency, null, outside, balance
    from account where outside < 0 or outside > greatest(balance, 0)
    union all
    select 'closed_escrow', owner, account, entered.currency, null, null, entered
    from entered join job on job_id = owner
    where account = 'escrow' and status = 'CLOSED' and entered <> 0
    union all
    select 'currency_sum', null, null, currency, null, null, sum(entered)
    from entered group by currency having sum(entered) <> 0
  )
`;

/** An account without a row has nothing held or pending. */
const held_and_pending = sql`
  with stake as (
    select employer_id, worker_id, hire.currency, amount, amount - ${hire_fee} as pay, state
    from hire join job using (job_id)
    where state in ('hired', 'delivered')
  ), part (owner, currency, stated_held, stated_pending, held, pending) as (
    select owner, currency, held, pending, 0, 0 from account where kind = 'available'
    union all
    select employer_id, currency, 0, 0, amount, 0 from stake
    union all
    select employer_id, currency, 0, 0, reserve, 0 from job where status <> 'CLOSED' and prefunded
    union all
    select worker_id, currency, 0, 0, 0, pay from stake where state = 'delivered'
  ), compared as (
    select owner, currency, sum(stated_held)::bigint as stated_held, sum(stated_pending)::bigint as stated_pending,
      sum(held) as held, sum(pending) as pending
    from part group by owner, currency
  ), mismatch (rule, owner, account, currency, entry_id, stated, entered) as (
    select 'held', owner, 'available', currency, null, stated_held, held from compared where stated_held <> held
    union all
    select 'pending', owner, 'available', currency, null, stated_pending, pending
    from compared where stated_pending <> pending
    union all
    select 'held', owner, kind, currency, null, held + pending, 0 from account
    where kind = 'escrow' and held + pending <> 0
  )
`;

const transfers = sql`
  with mismatch (rule, owner, account, currency, entry_id, stated, entered) as (
    select 'transfer_sum', transfer_id, null, currency, null, null::bigint, sum(amount)
    from entry group by transfer_id, currency having sum(amount) <> 0
  )
`;

const running_balances = sql`
  with entered as (
    select owner, account, currency, entry_id, balance,
      sum(amount) over (partition by owner, account, currency order by entry_id) as so_far
    from entry where account in ('available', 'escrow')
  ), mismatch (rule, owner, account, currency, entry_id, stated, entered) as (
    select distinct on (owner, account, currency)
      'entry_balance', owner, account, currency, entry_id, balance, so_far
    from entered where balance <> so_far
    order by owner, account, currency, entry_id
  )
`;
