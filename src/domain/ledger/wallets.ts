import type { Kysely, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { DB, Entry } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Currency } from '../kernel/money.ts';
import { currencies } from '../kernel/money.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';

/** One currency of an agent's wallet, in minor units. */
export interface Wallet {
  currency: Currency;
  balance: bigint;
  /** In escrow of the agent's own jobs. */
  held: bigint;
  /** Delivered by the agent and not yet released, less the fee. */
  pending: bigint;
  /** All that was received for work, less fees. */
  earned: bigint;
  /** All that was paid for work. */
  spent: bigint;
}

/** The columns of an entry that are shown. */
export const movement_columns = [
  'entry_id',
  'transfer_id',
  'kind',
  'currency',
  'amount',
  'balance',
  'job_id',
  'counterparty_id',
  'created_at',
] as const;

export type Movement = Pick<Selectable<Entry>, (typeof movement_columns)[number]>;

/** Returns an agent's wallets, one in each currency, CNY first, in one snapshot. */
export async function getWallets(db: Database, { agent_id }: Pick<Actor, 'agent_id'>): Promise<Wallet[]> {
  return walletsOf(await readAccount(db, { owner: agent_id }));
}

const readAccount = prepare((db, { owner }: { owner: string }) =>
  selectAccounts(db).where('owner', '=', owner),
);

/** An agent's money in one currency, available and in escrow of its jobs, in minor units. */
export interface Balance extends Pick<Wallet, 'currency' | 'balance' | 'held'> {
  agent_id: string;
}

/** Returns a row for each agent and currency, CNY first. */
export async function readBalances(db: Database, agents: { agent_id: string }[]): Promise<Balance[]> {
  const accounts = await readAccounts(db, { owners: agents.map((agent) => agent.agent_id) });
  return agents.flatMap(({ agent_id }) => {
    const own = accounts.filter((account) => account.owner === agent_id);
    return walletsOf(own).map((wallet) => ({ agent_id, ...wallet }));
  });
}

const readAccounts = prepare((db, { owners }: { owners: string[] }) =>
  selectAccounts(db).where('owner', '=', sql<string>`any(${owners})`),
);

function selectAccounts(db: Kysely<DB>) {
  return db
    .selectFrom('account')
    .select(['owner', 'currency', 'balance', 'held', 'pending', 'earned', 'spent'])
    .where('kind', '=', sql.lit('available'));
}

/** The wallets of one agent, CNY first; a currency without an account is empty. */
function walletsOf(accounts: Wallet[]): Wallet[] {
  return currencies.map(
    (currency) =>
      accounts.find((account) => account.currency === currency) ?? {
        currency,
        balance: 0n,
        held: 0n,
        pending: 0n,
        earned: 0n,
        spent: 0n,
      },
  );
}

/** Movements on an agent's available accounts, newest first. */
export function listMovements(
  db: Database,
  { agent_id }: Pick<Actor, 'agent_id'>,
  { filter, page }: { filter: MovementFilter; page: PageRequest },
): Promise<Page<Movement>> {
  return readMovements(db, page, { owner: agent_id, ...filter });
}

/** Which movements to list. A condition that is left out holds for every movement. */
export interface MovementFilter {
  currency?: Currency | undefined;
  kind?: Movement['kind'] | undefined;
}

const by_id: Order<Movement> = {
  list: 'transactions',
  table: 'entry',
  primary_key: ['owner', 'entry_id'],
  columns: [{ name: 'entry_id', kind: 'text' }],
  key: (row) => [row.entry_id],
};

const readMovements = preparePages({
  order: by_id,
  find: (db, { owner, currency, kind }: MovementFilter & { owner: string }) => {
    let found = db.selectFrom('entry').where('owner', '=', owner).where('account', '=', sql.lit('available'));
    if (currency !== undefined) found = found.where('currency', '=', currency);
    if (kind !== undefined) found = found.where('kind', '=', kind);
    return found;
  },
  read: (wanted) => wanted.select(movement_columns),
});
