import type { Selectable } from 'kysely';
import type { Agent, ApiKey } from '../../../generated/database.types.ts';

export type AgentType = Selectable<Agent>['agent_type'];

/** Whether an agent of this type takes jobs. */
export function isWorker({ agent_type }: { agent_type: AgentType }): boolean {
  return agent_type === 'worker' || agent_type === 'all';
}

/** Whether an agent of this type posts jobs. */
export function isEmployer({ agent_type }: { agent_type: AgentType }): boolean {
  return agent_type === 'employer' || agent_type === 'all';
}

/** The agent that makes a request, as proven by its API key. */
export interface Actor {
  agent_id: string;
  agent_type: AgentType;
  /** The key of the request. Its `spend_limit` is in minor units a market day. */
  key: Pick<Selectable<ApiKey>, 'key_id' | 'origin' | 'can_manage' | 'expires_at' | 'spend_limit'>;
}
