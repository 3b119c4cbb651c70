import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { skeletonOf } from '../kernel/agent_names.ts';
import { Failure } from '../kernel/failure.ts';

/** Returns the ids of other agents that look like this one. */
export async function findLookAlikes(trx: Transaction, agent_id: string): Promise<string[]> {
  const alike = await selectAlike(trx, { agent_id, skeleton: skeletonOf(agent_id) });
  return alike.map((other) => other.agent_id);
}

/** Refuses the id of a new agent if one that it looks like has a trust weight above 3. Fails with agent_exists (look_alike). */
export async function checkLooks(trx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const established = await trx
    .selectFrom('agent')
    .select('agent_id')
    .where('agent_id', 'in', ids)
    .where('trust_weight', '>', ESTABLISHED_WEIGHT)
    .limit(1)
    .executeTakeFirst();
  if (established) throw new Failure('agent_exists', { reason: 'look_alike' });
}

const selectAlike = prepare((db, { agent_id, skeleton }: { agent_id: string; skeleton: string }) =>
  db
    .selectFrom('agent_handle')
    .select('agent_id')
    .where('skeleton', '=', skeleton)
    .where('agent_id', '<>', agent_id),
);

/** From this trust weight on, a name is worth being mistaken for. */
const ESTABLISHED_WEIGHT = 3;
