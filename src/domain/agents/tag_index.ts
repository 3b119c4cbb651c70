import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';

/** The tag under which every worker is indexed, for jobs that require no tag. */
export const NO_TAG = '';

/** Rebuilds the agent's rows in `agent_tag`, by which jobs find workers. The caller holds the agent's lock. */
export async function indexWorker(trx: Transaction, agent_id: string): Promise<void> {
  await sql`
    with found as (
      select agent_id, unnest(array_append(capabilities, ${NO_TAG})) as tag, trust_score, active_hires, tie
      from agent
      where agent_id = ${agent_id} and agent_type in ('worker', 'all')
        and banned_at is null and status <> 'offline'
    ), gone as (
      delete from agent_tag where agent_id = ${agent_id} and tag not in (select tag from found)
    )
    insert into agent_tag (agent_id, tag, trust_score, active_hires, tie)
    select agent_id, tag, trust_score, active_hires, tie from found
    on conflict (agent_id, tag) do update
      set trust_score = excluded.trust_score, active_hires = excluded.active_hires
  `.execute(trx);
}
