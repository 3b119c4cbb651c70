import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { AgentType } from './actor.ts';
import { Failure } from './failure.ts';

/** The columns of a locked agent that rules check. */
export interface LockedAgent {
  agent_id: string;
  agent_type: AgentType;
  capabilities: string[];
  banned_at: Date | null;
  closed_at: Date | null;
  active_hires: number;
  /** Deliveries on which nobody has decided. */
  undecided_deliveries: number;
  /** Paid jobs that count for limits. */
  proven_jobs: number;
  /** With four decimals, as it is shown. */
  trust_score: number;
  /** The weight of the ratings that it received. */
  trust_weight: number;
  version: number;
}

/**
 * Locks an agent's row until the transaction ends. `share` only keeps others from changing the row, so that
 * several readers can hold it. Fails with agent_not_found.
 */
export async function lockAgent(
  trx: Transaction,
  agent_id: string,
  strength: 'update' | 'share' = 'update',
): Promise<LockedAgent> {
  const [locked] = await selectLocked(trx, { agent_id }, strength);
  if (!locked) throw new Failure('agent_not_found', { agent_id });
  if (strength === 'update') held.set(trx, (held.get(trx) ?? new Set()).add(agent_id));
  return locked;
}

/**
 * Refuses a locked agent that was banned, or closed its account, after its key was accepted. Fails with agent_banned,
 * unauthorized (account_closed).
 */
export function checkActive({ banned_at, closed_at }: Pick<LockedAgent, 'banned_at' | 'closed_at'>): void {
  if (closed_at) throw new Failure('unauthorized', { reason: 'account_closed' });
  if (banned_at) throw new Failure('agent_banned');
}

/** The agents whose rows a transaction has locked, for `holdAgents` and `heldAgents`. */
const held = new WeakMap<Database, Set<string>>();

/** The ids of the agents that this transaction has locked with `lockAgent`; none outside a transaction. */
export function heldAgents(db: Database): ReadonlySet<string> {
  return held.get(db) ?? new Set();
}

const selectLocked = prepare((db, { agent_id }: { agent_id: string }, strength: 'update' | 'share') => {
  const agent = db
    .selectFrom('agent')
    .select([
      'agent_id',
      'agent_type',
      'capabilities',
      'banned_at',
      'closed_at',
      'active_hires',
      'undecided_deliveries',
      'proven_jobs',
      sql<number>`round(trust_score::numeric, 4)::double precision`.as('trust_score'),
      'trust_weight',
      'version',
    ])
    .where('agent_id', '=', agent_id);
  return strength === 'update' ? agent.forUpdate() : agent.forShare();
});

/**
 * Locks several agents in the order of their ids, so that two transactions cannot deadlock. Each has a statement of its
 * own, and all go out together: Postgres runs them in this order.
 */
export async function lockAgents(trx: Transaction, agent_ids: string[]): Promise<Map<string, LockedAgent>> {
  const sorted = [...new Set(agent_ids)].sort();
  const locked = await Promise.all(sorted.map((agent_id) => lockAgent(trx, agent_id)));
  return new Map(locked.map((agent) => [agent.agent_id, agent]));
}

/** Locks those of several agents that this transaction has not locked yet, as `lockAgents` does. */
export async function holdAgents(trx: Transaction, agent_ids: string[]): Promise<void> {
  await lockAgents(
    trx,
    agent_ids.filter((agent_id) => !heldAgents(trx).has(agent_id)),
  );
}
