import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { idAt } from '../kernel/ids.ts';
import { type Currency, toMajor } from '../kernel/money.ts';

/** What one partial audit checked and found. */
export interface PartialAudit {
  transfers: number;
  accounts: number;
  /** Money in escrow, in major units. */
  escrow: Record<Currency, number>;
  mismatches: PartialMismatch[];
}

export interface PartialMismatch {
  /** `transfer_sum`: its entries do not sum to zero. `account_balance`: the account differs from its last entry. */
  rule: 'transfer_sum' | 'account_balance';
  /** The transfer, or the owner of the account: an agent or a job. */
  owner: string;
  currency: Currency;
}

/** A transaction ends within this time, in ms, so that each transfer is in two audits of a minute each. */
const RECENT_MS = 120_000;
const MOST_TRANSFERS = 1_000;
/** Accounts that one audit checks beside those of recent transfers, going through all of them in turn. */
const SLICE = 200;

interface AccountKey {
  owner: string;
  kind: string;
  currency: Currency;
}

const FIRST: AccountKey = { owner: '', kind: '', currency: 'CNY' };

/**
 * Returns a function that checks a part of the ledger: the transfers of the last two minutes, their accounts, and the next
 * few hundred accounts of all. Reads by indexes and changes nothing. Payments can continue.
 */
export function preparePartialAudit(db: Database): () => Promise<PartialAudit> {
  let after = FIRST;
  return async () => {
    const since = idAt('txn', new Date(db.now.getTime() - RECENT_MS));
    const [transfers, slice, held] = await Promise.all([
      selectTransfers(db, { since }),
      selectSlice(db, after),
      selectHeld(db, {}),
    ]);
    const owners = [...new Set(transfers.flatMap(({ owners }) => owners ?? []))];
    const touched = owners.length > 0 ? await selectOwned(db, { owners }) : [];
    after = slice.length < SLICE ? FIRST : (slice.at(-1) as AccountKey);
    const accounts = [...slice, ...touched];
    const escrow: PartialAudit['escrow'] = { CNY: 0, USD: 0 };
    for (const { currency, amount } of held) escrow[currency] += toMajor(BigInt(amount));
    return {
      transfers: transfers.length,
      accounts: accounts.length,
      escrow,
      mismatches: [
        ...transfers
          .filter(({ is_balanced }) => !is_balanced)
          .map(({ transfer_id: owner, currency }) => ({ rule: 'transfer_sum' as const, owner, currency })),
        ...accounts
          .filter(({ fits }) => !fits)
          .map(({ owner, currency }) => ({ rule: 'account_balance' as const, owner, currency })),
      ],
    };
  };
}

interface FoundTransfer {
  transfer_id: string;
  currency: Currency;
  is_balanced: boolean;
  owners: string[] | null;
}

const selectTransfers = prepare(
  (_, { since }: { since: string }) => sql<FoundTransfer>`
    select transfer_id, currency, sum(amount) = 0 as is_balanced,
      array_agg(owner) filter (where account in ('available', 'escrow')) as owners
    from entry
    where transfer_id > ${since}
    group by transfer_id, currency
    order by transfer_id desc
    limit ${sql.lit(MOST_TRANSFERS)}
  `,
);

type FoundAccount = AccountKey & { fits: boolean };

/** The balance of an account, and that after its last entry. */
const compared = sql`
  select account.owner, kind, account.currency, account.balance = coalesce(last.balance, 0) as fits
  from account
  left join lateral (
    select balance from entry
    where entry.owner = account.owner and entry.account = account.kind and entry.currency = account.currency
    order by entry_id desc
    limit 1
  ) as last on true
`;

const selectSlice = prepare(
  (_, { owner, kind, currency }: AccountKey) => sql<FoundAccount>`
    ${compared}
    where (account.owner, kind, account.currency) > (${owner}, ${kind}, ${currency})
    order by account.owner, kind, account.currency
    limit ${sql.lit(SLICE)}
  `,
);

const selectOwned = prepare(
  (_, { owners }: { owners: string[] }) => sql<FoundAccount>`
    ${compared}
    where account.owner = any(${owners}::text[])
  `,
);

/** What live hires and reserves hold: rows as work in progress has, whatever the market's past. */
const selectHeld = prepare(
  (_db, _values: object) => sql<{ currency: Currency; amount: string }>`
    select currency, sum(amount)::text as amount from hire where state in ('hired', 'delivered') group by currency
    union all
    select currency, sum(reserve)::text from job where status <> 'CLOSED' and prefunded group by currency
  `,
);
