import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Agent } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { Failure } from '../kernel/failure.ts';
import type { Dispute } from './records.ts';

/** An agent on one side of the jobs that it disputes. */
interface Party {
  agent_id: string;
  side: Dispute['side'];
}

const WORKER_DISPUTES = 3;
const LEAST_EMPLOYER_DISPUTES = 3;
const MOST_EMPLOYER_DISPUTES = 50;

/** Refuses a further dispute of a locked agent that has too many open. Fails with invalid_state (dispute_limit). */
export async function checkOpenDisputes(trx: Transaction, party: Party): Promise<void> {
  const [[agent], open] = await Promise.all([readApproved(trx, party), countOpenDisputes(trx, party)]);
  assert.ok(agent, 'the agent is locked');
  const limit = limitDisputes(party.side, agent);
  if (open >= limit) throw new Failure('invalid_state', { reason: 'dispute_limit', limit });
}

/** The disputes that an agent can have open on one side: those of an employer grow with the deliveries it approved. */
export function limitDisputes(
  side: Party['side'],
  { approved_deliveries }: Pick<Selectable<Agent>, 'approved_deliveries'>,
): number {
  if (side === 'worker') return WORKER_DISPUTES;
  return Math.min(LEAST_EMPLOYER_DISPUTES + approved_deliveries, MOST_EMPLOYER_DISPUTES);
}

/** How many disputes an agent has open on one side. */
export async function countOpenDisputes(db: Database, party: Party): Promise<number> {
  const [{ count } = { count: 0 }] = await countOpen(db, party);
  return count;
}

const readApproved = prepare((db, { agent_id }: Pick<Party, 'agent_id'>) =>
  db.selectFrom('agent').select('approved_deliveries').where('agent_id', '=', agent_id),
);

const countOpen = prepare((db, { agent_id, side }: Party) =>
  db
    .selectFrom('dispute')
    .where('raised_by', '=', agent_id)
    .where('side', '=', side)
    .where('ended_at', 'is', null)
    .select(sql<number>`count(*)::integer`.as('count')),
);
