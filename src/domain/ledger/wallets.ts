import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Entry } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Currency } from '../kernel/money.ts';
import { currencies } from '../kernel/money.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { hire_fee } from './fees.ts';

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

export type Movement = Pick<
  Selectable<Entry>,
  | 'entry_id'
  | 'transfer_id'
  | 'kind'
  | 'currency'
  | 'amount'
  | 'balance'
  | 'job_id'
  | 'counterparty_id'
  | 'created_at'
>;

/** Returns the actor's wallets, one in each currency, CNY first, in one snapshot. */
export async function getWallets(db: Database, actor: Actor): Promise<Wallet[]> {
  const { agent_id } = actor;
  const { rows } = await sql<Wallet>`
    select
      wallet.currency,
      coalesce(account.balance, 0) as balance,
      coalesce(account.earned, 0) as earned,
      coalesce(account.spent, 0) as spent,
      (
        select coalesce(sum(hire.amount), 0)::bigint
        from job join hire on hire.job_id = job.job_id
        where job.employer_id = ${agent_id} and job.status in ('ACTIVE', 'REVIEW')
          and hire.state in ('hired', 'delivered') and hire.currency = wallet.currency
      ) + (
        select coalesce(sum(reserve), 0)::bigint
        from job
        where job.employer_id = ${agent_id} and job.status <> 'CLOSED' and job.prefunded
          and job.currency = wallet.currency
      ) as held,
      (
        select coalesce(sum(hire.amount - ${hire_fee}), 0)::bigint
        from hire
        where hire.worker_id = ${agent_id} and hire.state = 'delivered' and hire.currency = wallet.currency
      ) as pending
    from unnest(${currencies}::text[]) with ordinality as wallet (currency, place)
    left join account
      on account.owner = ${agent_id} and account.kind = 'available' and account.currency = wallet.currency
    order by place
  `.execute(db);
  return rows;
}

/** An agent's money in one currency, available and in escrow of its jobs, in minor units. */
export interface Balance {
  agent_id: string;
  currency: Currency;
  balance: bigint;
  held: bigint;
}

/** Returns a row for each agent and currency, CNY first. */
export async function readBalances(db: Database, agents: { agent_id: string }[]): Promise<Balance[]> {
  const { rows } = await sql<Balance>`
    select agent_id, wallet.currency, coalesce(account.balance, 0) as balance,
      (
        select coalesce(sum(hire.amount), 0)::bigint
        from job join hire on hire.job_id = job.job_id
        where job.employer_id = agent_id and job.status in ('ACTIVE', 'REVIEW')
          and hire.state in ('hired', 'delivered') and hire.currency = wallet.currency
      ) + (
        select coalesce(sum(reserve), 0)::bigint
        from job
        where job.employer_id = agent_id and job.status <> 'CLOSED' and job.prefunded
          and job.currency = wallet.currency
      ) as held
    from unnest(${agents.map((agent) => agent.agent_id)}::text[]) as agent_id
    cross join unnest(${currencies}::text[]) with ordinality as wallet (currency, place)
    left join account
      on account.owner = agent_id and account.kind = 'available' and account.currency = wallet.currency
    order by agent_id, place
  `.execute(db);
  return rows;
}

/** Movements on the actor's available accounts, newest first. */
export function listMovements(
  db: Database,
  actor: Actor,
  { filter, page }: { filter: MovementFilter; page: PageRequest },
): Promise<Page<Movement>> {
  return readMovements(db, page, { owner: actor.agent_id, ...filter });
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
  read: (wanted) =>
    wanted.select([
      'entry_id',
      'transfer_id',
      'kind',
      'currency',
      'amount',
      'balance',
      'job_id',
      'counterparty_id',
      'created_at',
    ]),
});
