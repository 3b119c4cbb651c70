import { type Insertable, type Selectable, sql } from 'kysely';
import type { Agent, AgentTag } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';

/** The tag under which every worker is indexed, for jobs that require no tag. */
export const NO_TAG = '';

/**
 * Rebuilds the agent's rows in `agent_tag`, by which jobs find workers, after its capabilities changed or whether it can
 * be hired. The caller holds the agent's lock.
 */
export async function indexWorker(trx: Transaction, agent_id: string): Promise<void> {
  const [agent] = await readIndexed(trx, { agent_id });
  const tags = agent ? [...agent.capabilities, NO_TAG] : [];
  deleteOtherTags(trx, { agent_id, tags });
  if (agent) addToIndex(trx, agent);
}

/** What the index knows of an agent. */
type Indexed = Pick<Selectable<Agent>, 'agent_id' | 'capabilities' | 'trust_score' | 'active_hires' | 'tie'>;

/** Adds a worker to the index, or changes what the index knows of it. */
export function addToIndex(trx: Transaction, agent: Indexed): void {
  const { agent_id, capabilities, trust_score, active_hires, tie } = agent;
  insertTags(trx, { agent_id, tags: [...capabilities, NO_TAG], trust_score, active_hires, tie });
}

/** Adds to the load of an agent in its rows. The caller holds the agent's lock. */
export const loadWorker = prepareWrite((db, { agent_id, active }: { agent_id: string; active: number }) =>
  db
    .updateTable('agent_tag')
    .set({ active_hires: sql`active_hires + ${active}::integer` })
    .where('agent_id', '=', agent_id),
);

/** Carries the trust and the load of an agent into its rows. The caller holds the agent's lock. */
export function rankWorker(
  trx: Transaction,
  {
    agent_id,
    trust_score,
    active_hires,
  }: Pick<Insertable<AgentTag>, 'agent_id' | 'trust_score' | 'active_hires'>,
): void {
  updateRank(trx, { agent_id, trust_score, active_hires });
}

/** The agent if jobs can find it. */
const readIndexed = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('agent')
    .select(['agent_id', 'capabilities', 'trust_score', 'active_hires', 'tie'])
    .where('agent_id', '=', agent_id)
    .where(sql<boolean>`agent_type in ('worker', 'all')`)
    .where('banned_at', 'is', null)
    .where('status', '<>', sql.lit('offline')),
);

const deleteOtherTags = prepareWrite((db, { agent_id, tags }: { agent_id: string; tags: string[] }) =>
  db
    .deleteFrom('agent_tag')
    .where('agent_id', '=', agent_id)
    .where('tag', '<>', sql<string>`all(${tags}::text[])`),
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

const updateRank = prepareWrite(
  (db, agent: Pick<Insertable<AgentTag>, 'agent_id' | 'trust_score' | 'active_hires'>) =>
    db
      .updateTable('agent_tag')
      .set({ trust_score: agent.trust_score, active_hires: agent.active_hires })
      .where('agent_id', '=', agent.agent_id),
);
