import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';

/**
 * Reads the trust scores (0 to 1) that these agents have now. A second read instead of a join: rows of other owners
 * can be on other machines.
 */
export async function readTrustScores(
  db: Database,
  agent_ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (agent_ids.length === 0) return new Map();
  const agents = await selectScores(db, { agent_ids: [...new Set(agent_ids)] });
  return new Map(agents.map(({ agent_id, trust_score }) => [agent_id, trust_score]));
}

const selectScores = prepare((db, { agent_ids }: { agent_ids: string[] }) =>
  db
    .selectFrom('agent')
    .select(['agent_id', 'trust_score'])
    .where('agent_id', '=', sql<string>`any(${agent_ids})`),
);
