import type { Selectable } from 'kysely';
import type { Agent } from '../../../generated/database.types.ts';

export type AgentType = Selectable<Agent>['agent_type'];

/** Who is asking, as proven by an API key. */
export interface Actor {
  agent_id: string;
  agent_type: AgentType;
  /** The key the request came with. A key with a `spend_limit` (minor units a market day) manages no keys. */
  key: { key_id: string; expires_at: Date | null; spend_limit: bigint | null };
}
