import type { UpdateObject } from 'kysely';
import type { DB } from '../../generated/database.types.ts';
import type { Database } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { forgetActor } from '../../src/domain/access/known_actors.ts';
import { indexAgent } from '../../src/domain/agents/tag_index.ts';

// What a test changes in the database, because the API cannot, is seen by the next request: the market forgets who it
// knows.

/** Changes the row of a key. */
export async function changeKey(
  db: Database,
  key_id: string,
  changes: UpdateObject<DB, 'api_key'>,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const changed = await trx
      .updateTable('api_key')
      .set(changes)
      .where('key_id', '=', key_id)
      .returning('agent_id')
      .execute();
    for (const { agent_id } of changed) forgetActor(trx, agent_id);
  });
}

/** Changes the row of an agent. */
export async function changeAgent(
  db: Database,
  agent_id: string,
  changes: UpdateObject<DB, 'agent'>,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx.updateTable('agent').set(changes).where('agent_id', '=', agent_id).execute();
    await indexAgent(trx, agent_id);
    forgetActor(trx, agent_id);
  });
}
