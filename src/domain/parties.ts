import type { Transaction } from '../database/database.ts';

/** What hiring looks at in an agent. */
export interface Party {
  agent_id: string;
  capabilities: string[];
  banned_at: Date | null;
  active_hires: number;
}

/** Locks agents one at a time in the order of their ids, so that two hirings cannot deadlock. */
export async function lockParties(trx: Transaction, agent_ids: string[]): Promise<Map<string, Party>> {
  const locked = new Map<string, Party>();
  for (const agent_id of [...new Set(agent_ids)].sort()) {
    const party = await trx
      .selectFrom('agent')
      .select(['agent_id', 'capabilities', 'banned_at', 'active_hires'])
      .where('agent_id', '=', agent_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    locked.set(agent_id, party);
  }
  return locked;
}
