import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { LockedAgent } from '../kernel/agent_locks.ts';
import { invalidState, type Refusal } from './guards.ts';

const LEAST_LIVE_BIDS = 5;
const MOST_LIVE_BIDS = 100;

/** Why a locked agent can have no further live bid. */
export async function judgeLiveBids(trx: Transaction, bidder: LockedAgent): Promise<Refusal | null> {
  const limit = limitLiveBids(bidder);
  const count = await countLiveBids(trx, bidder.agent_id);
  return count >= limit ? invalidState('live_bids_limit', { limit }) : null;
}

/** The live bids that an agent can have: 5, and one for each of its paid jobs, 100 at most. */
export function limitLiveBids({ proven_jobs }: Pick<LockedAgent, 'proven_jobs'>): number {
  return Math.min(LEAST_LIVE_BIDS + proven_jobs, MOST_LIVE_BIDS);
}

/** How many live bids an agent has. */
export async function countLiveBids(db: Database, agent_id: string): Promise<number> {
  const [{ count } = { count: 0 }] = await countLive(db, { agent_id });
  return count;
}

const countLive = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('bid')
    .where('worker_id', '=', agent_id)
    .where('status', '=', sql.lit('PENDING'))
    .select(sql<number>`count(*)::integer`.as('count')),
);
