import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';

/** Returns those of these ids that agents have. */
export async function findAgents(
  trx: Transaction,
  agent_ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (agent_ids.length === 0) return new Set();
  const found = await selectHandles(trx, { agent_ids: [...agent_ids] });
  return new Set(found.map((agent) => agent.agent_id));
}

const selectHandles = prepare((db, { agent_ids }: { agent_ids: string[] }) =>
  db.selectFrom('agent_handle').select('agent_id').where('agent_id', '=', sql<string>`any(${agent_ids})`),
);
