import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Entry } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
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
export async function getWallets(db: Database, { agent_id }: Actor): Promise<Wallet[]> {
  return addUp(await readSums(db, { agent_ids: [agent_id] }));
}

/** An agent's money in one currency, available and in escrow of its jobs, in minor units. */
export interface Balance extends Pick<Wallet, 'currency' | 'balance' | 'held'> {
  agent_id: string;
}

/** Returns a row for each agent and currency, CNY first. */
export async function readBalances(db: Database, agents: { agent_id: string }[]): Promise<Balance[]> {
  const sums = await readSums(db, { agent_ids: agents.map((agent) => agent.agent_id) });
  return agents.flatMap(({ agent_id }) =>
    addUp(sums.filter((sum) => sum.agent_id === agent_id)).map((wallet) => ({ agent_id, ...wallet })),
  );
}

/** A part of an agent's money in one currency. */
type Sum = Wallet & { agent_id: string };

/** In one statement, and so in one snapshot: each part reads the rows of one owner. */
const readSums = prepare(
  (_, { agent_ids }: { agent_ids: string[] }) => sql<Sum>`
    select owner as agent_id, currency, balance, earned, spent, 0::bigint as held, 0::bigint as pending
    from account where owner = any(${agent_ids}) and kind = 'available'
    union all
    select job.employer_id, hire.currency, 0, 0, 0, sum(hire.amount)::bigint, 0
    from job join hire on hire.job_id = job.job_id
    where job.employer_id = any(${agent_ids}) and job.status in ('ACTIVE', 'REVIEW')
      and hire.state in ('hired', 'delivered')
    group by job.employer_id, hire.currency
    union all
    select employer_id, currency, 0, 0, 0, sum(reserve)::bigint, 0
    from job
    where employer_id = any(${agent_ids}) and status <> 'CLOSED' and prefunded
    group by employer_id, currency
    union all
    select worker_id, currency, 0, 0, 0, 0, sum(amount - ${hire_fee})::bigint
    from hire
    where worker_id = any(${agent_ids}) and state = 'delivered'
    group by worker_id, currency
  `,
);

/** The wallets of one agent, CNY first. */
function addUp(sums: Sum[]): Wallet[] {
  return currencies.map((currency) => {
    const parts = sums.filter((sum) => sum.currency === currency);
    const total = (of: (sum: Sum) => bigint) => parts.reduce((all, sum) => all + of(sum), 0n);
    return {
      currency,
      balance: total((sum) => sum.balance),
      earned: total((sum) => sum.earned),
      spent: total((sum) => sum.spent),
      held: total((sum) => sum.held),
      pending: total((sum) => sum.pending),
    };
  });
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
