import { type Insertable, type Selectable, sql } from 'kysely';
import type { Agent, AgentCapability, AgentTag } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { NO_TAG } from '../kernel/tags.ts';

/**
 * Rebuilds the agent's rows in `agent_tag`, by which jobs find workers (`NO_TAG` for those without tags), and in `agent_capability`, by which lists find
 * agents, after its capabilities changed, or whether it can be hired, or whether it is banned or closed. The caller holds the
 * agent's lock.
 */
export async function indexAgent(trx: Transaction, agent_id: string): Promise<void> {
  const [agent] = await readIndexed(trx, { agent_id });
  const capabilities = agent?.capabilities ?? [];
  deleteOtherTags(trx, { agent_id, tags: agent?.is_available ? [...capabilities, NO_TAG] : [] });
  deleteOtherCapabilities(trx, { agent_id, capabilities });
  if (agent) addToIndex(trx, agent);
}

/** What the index knows of an agent. */
interface Indexed
  extends Pick<Selectable<Agent>, 'agent_id' | 'capabilities' | 'trust_score' | 'active_hires' | 'tie'> {
  /** Whether jobs can find it. */
  is_available: boolean;
}

/** Adds an agent that is not banned to the index, or changes what the index knows of it. */
export function addToIndex(trx: Transaction, agent: Indexed): void {
  const { agent_id, capabilities, trust_score, active_hires, tie, is_available } = agent;
  if (is_available) {
    insertTags(trx, { agent_id, tags: [...capabilities, NO_TAG], trust_score, active_hires, tie });
  }
  if (capabilities.length > 0) insertCapabilities(trx, { agent_id, capabilities, trust_score, tie });
}

/** Adds to the load of an agent in its rows. The caller holds the agent's lock. */
export const loadWorker = prepareWrite((db, { agent_id, active }: { agent_id: string; active: number }) =>
  db
    .updateTable('agent_tag')
    .set({ active_hires: sql`active_hires + ${active}::integer` })
    .where('agent_id', '=', agent_id),
);

/** Carries the trust and the load of an agent into its rows. The caller holds the agent's lock. */
export function rankAgent(
  trx: Transaction,
  agent: Pick<Selectable<Agent>, 'agent_id' | 'trust_score' | 'active_hires'>,
): void {
  const { agent_id, trust_score, active_hires } = agent;
  updateTags(trx, { agent_id, trust_score, active_hires });
  updateCapabilities(trx, { agent_id, trust_score });
}

/** The agent if it is not banned and its account not closed. */
const readIndexed = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('agent')
    .select(['agent_id', 'capabilities', 'trust_score', 'active_hires', 'tie'])
    .select(sql<boolean>`agent_type in ('worker', 'all') and status <> 'offline'`.as('is_available'))
    .where('agent_id', '=', agent_id)
    .where('banned_at', 'is', null)
    .where('closed_at', 'is', null),
);

const deleteOtherTags = prepareWrite((db, { agent_id, tags }: { agent_id: string; tags: string[] }) =>
  db
    .deleteFrom('agent_tag')
    .where('agent_id', '=', agent_id)
    .where('tag', '<>', sql<string>`all(${tags}::text[])`),
);

const deleteOtherCapabilities = prepareWrite(
  (db, { agent_id, capabilities }: { agent_id: string; capabilities: string[] }) =>
    db
      .deleteFrom('agent_capability')
      .where('agent_id', '=', agent_id)
      .where('capability', '<>', sql<string>`all(${capabilities}::text[])`),
);

const insertTags = prepareWrite(
  (_, { tags, ...agent }: Omit<Insertable<AgentTag>, 'tag'> & { tags: string[] }) => sql`
    insert into agent_tag (agent_id, tag, trust_score, active_hires, tie)
    select ${agent.agent_id}, tag, ${agent.trust_score}::double precision, ${agent.active_hires}::integer, ${agent.tie}
    from unnest(${tags}::text[]) as tag
    on conflict (agent_id, tag) do update
      set trust_score = excluded.trust_score, active_hires = excluded.active_hires
  `,
);

const insertCapabilities = prepareWrite(
  (_, agent: Omit<Insertable<AgentCapability>, 'capability'> & { capabilities: string[] }) => sql`
    insert into agent_capability (agent_id, capability, trust_score, tie)
    select ${agent.agent_id}, capability, ${agent.trust_score}::double precision, ${agent.tie}
    from unnest(${agent.capabilities}::text[]) as capability
    on conflict (agent_id, capability) do update set trust_score = excluded.trust_score
  `,
);

const updateTags = prepareWrite(
  (db, { agent_id, ...rank }: Pick<Insertable<AgentTag>, 'agent_id' | 'trust_score' | 'active_hires'>) =>
    db.updateTable('agent_tag').set(rank).where('agent_id', '=', agent_id),
);

const updateCapabilities = prepareWrite(
  (db, { agent_id, trust_score }: Pick<Insertable<AgentCapability>, 'agent_id' | 'trust_score'>) =>
    db.updateTable('agent_capability').set({ trust_score }).where('agent_id', '=', agent_id),
);
