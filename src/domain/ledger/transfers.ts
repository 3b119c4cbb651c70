import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Currency } from '../kernel/money.ts';
import { feeOf } from './fees.ts';
import { postPending, postTransfer, postTransfers, type Transfer } from './postings.ts';

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
  /** Whether it was pending for its worker. */
  is_delivered: boolean;
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
        { owner: job_id, account: 'escrow', employer_id, amount, counterparty_id: employer_id },
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
      { owner: job_id, account: 'escrow', employer_id, amount: -amount, counterparty_id: employer_id },
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
    stakes.flatMap((stake) => [
      { owner: stake.employer_id, currency: stake.currency, spent: stake.paid },
      ...(stake.is_delivered ? [pendingOf(stake, -1n)] : []),
    ]),
  );
}

/** Adds the pay of a stake to what is pending for its worker when the work is delivered. */
export function addPending(trx: Transaction, stake: Pay): void {
  postPending(trx, pendingOf(stake, 1n));
}

/** Takes the pay of a stake from what is pending for its worker when the work is returned. */
export async function takePending(trx: Transaction, stake: Pay): Promise<void> {
  await postTransfers(trx, [], [pendingOf(stake, -1n)]);
}

type Pay = Pick<Stake, 'worker_id' | 'currency' | 'amount' | 'fee_bps'>;

function pendingOf({ worker_id, currency, amount, fee_bps }: Pay, direction: 1n | -1n) {
  return { owner: worker_id, currency, pending: direction * (amount - feeOf(amount, fee_bps)) };
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
      { owner: job_id, account: 'escrow', employer_id, amount: -paid, counterparty_id: worker_id },
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
      { owner: job_id, account: 'escrow', employer_id, amount: -rest, counterparty_id: employer_id },
      { owner: employer_id, account: 'available', amount: rest, outside, counterparty_id: worker_id },
    ],
  };
  return [...(paid > 0n ? [release] : []), ...(fee > 0n ? [charge] : []), ...(rest > 0n ? [refund] : [])];
}
