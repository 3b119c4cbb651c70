import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { no_tag } from '../agents/tag_index.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';

/** A worker that could do a job, and why. */
export interface Match {
  agent_id: string;
  name: string;
  matched_tags: string[];
  trust_score: number;
  active_hires: number;
}

/** How many matches a job has unless more are asked for. */
const match_limit = 10;

/** How many of the most trusted are looked at for each tag: what bounds the cost of posting a job. */
const depth = 500;

/** The best workers for a job, as `selectMatches` ranks them. */
export async function matchWorkers(
  db: Database,
  tags: string[],
  employer_id: string,
  limit?: number,
): Promise<Match[]> {
  const { rows } = await selectMatches(tags, employer_id, limit).execute(db);
  return rows;
}

/**
 * The best workers by tags covered, then trust, then fewest active jobs. For each tag only its 500 most
 * trusted are candidates, so that the cost does not grow with how many carry a popular tag.
 */
export function selectMatches(tags: string[], employer_id: string, limit = match_limit): RawBuilder<Match> {
  const wanted = tags.length > 0 ? tags : [no_tag];
  return sql<Match>`
    with candidate as (
      select distinct best.agent_id
      from unnest(${wanted}::text[]) as wanted (tag)
      cross join lateral (
        select agent_id
        from agent_tag
        where agent_tag.tag = wanted.tag and agent_id <> ${employer_id}
        order by trust_score desc, active_hires, agent_id
        limit ${sql.lit(depth)}
      ) as best
    )
    select agent.agent_id, agent.name, agent.trust_score, agent.active_hires, best.matched_tags
    from (
      select candidate.agent_id, carried.*
      from candidate
      cross join lateral (
        select array_remove(array_agg(tag order by tag), ${no_tag}) as matched_tags,
          count(*) as covered, max(trust_score) as trust_score, min(active_hires) as active_hires
        from agent_tag
        where agent_tag.agent_id = candidate.agent_id and tag = any(${wanted}::text[])
      ) as carried
      order by covered desc, trust_score desc, active_hires, agent_id
      limit ${limit}
    ) as best
    join agent using (agent_id)
    order by best.covered desc, best.trust_score desc, best.active_hires, agent_id
  `;
}

/** Who matches a job, for its employer and admins. Fails with job_not_found, forbidden (not_employer). */
export async function listMatches(
  db: Database,
  actor: Actor,
  job_id: string,
  limit: number,
): Promise<{ tags: string[]; matches: Match[] }> {
  const job = await db
    .selectFrom('job')
    .select(['employer_id', 'tags'])
    .where('job_id', '=', job_id)
    .executeTakeFirst();
  if (!job) throw new Failure('job_not_found', { job_id });
  if (job.employer_id !== actor.agent_id && actor.agent_type !== 'admin') {
    throw new Failure('forbidden', { reason: 'not_employer' });
  }
  return { tags: job.tags, matches: await matchWorkers(db, job.tags, job.employer_id, limit) };
}
