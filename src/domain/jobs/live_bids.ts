import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { LockedAgent } from '../kernel/agent_locks.ts';
import { invalidState, type Refusal } from './guards.ts';

const LEAST_LIVE_BIDS = 5;
const MOST_LIVE_BIDS = 100;

/** Why a locked agent can have no further live bid: 5, and one for each of its paid jobs, 100 at most. */
export async function judgeLiveBids(
  trx: Transaction,
  { agent_id, proven_jobs }: LockedAgent,
): Promise<Refusal | null> {
  const limit = Math.min(LEAST_LIVE_BIDS + proven_jobs, MOST_LIVE_BIDS);
  const [{ count } = { count: 0 }] = await countLive(trx, { agent_id });
  return count >= limit ? invalidState('live_bids_limit', { limit }) : null;
}

const countLive = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('bid')
    .where('worker_id', '=', agent_id)
    .where('status', '=', sql.lit('PENDING'))
    .select(sql<number>`count(*)::integer`.as('count')),
);
