import type { Selectable } from 'kysely';
import type { Agent } from '../../../generated/database.types.ts';

export type AgentType = Selectable<Agent>['agent_type'];

/** The agent that makes a request, as proven by its API key. */
export interface Actor {
  agent_id: string;
  agent_type: AgentType;
  /** The key of the request. A key with a `spend_limit` (minor units a market day) cannot manage keys. */
  key: { key_id: string; expires_at: Date | null; spend_limit: bigint | null };
}
