import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { NO_TAG } from '../agents/tag_index.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { type Job, readJob, readsAll } from './records.ts';

/** A worker that could do a job, and why. */
export interface Match {
  agent_id: string;
  name: string;
  matched_tags: string[];
  trust_score: number;
  active_hires: number;
}

/** The number of matches unless the caller asks for another. */
const MATCH_LIMIT = 10;

/** Trust is shown with four decimals, and compared as it is shown. */
const HALF_A_STEP = 0.00005;

/** How many of the most trusted workers of a tag are candidates: this bounds the cost of posting a job. */
const CANDIDATES_PER_TAG = 500;

/** The best workers for a job, as `selectMatches` ranks them. */
export async function matchWorkers(
  db: Database,
  { job_id, tags, employer_id, min_trust }: Pick<Job, 'job_id' | 'tags' | 'employer_id' | 'min_trust'>,
  limit = MATCH_LIMIT,
): Promise<Match[]> {
  const { rows } = await selectMatches({ job_id, tags, employer_id, min_trust, limit }).execute(db);
  return rows;
}

/**
 * The best workers by tags covered, then trust, then fewest active jobs, then a hash of job and worker, so that no name
 * buys a place. Only workers with the trust that the job asks for. For each tag only its 500 most
 * trusted are candidates, so that the cost does not grow with the number of workers of a popular tag.
 */
export function selectMatches({
  job_id,
  tags,
  employer_id,
  min_trust,
  limit,
}: {
  job_id: string;
  tags: string[];
  employer_id: string;
  min_trust: number | null;
  limit: number;
}): RawBuilder<Match> {
  const wanted = tags.length > 0 ? tags : [NO_TAG];
  const tie = sql`md5(${job_id}::text || agent_id)`;
  return sql<Match>`
    with candidate as (
      select distinct best.agent_id
      from unnest(${wanted}::text[]) as wanted (tag)
      cross join lateral (
        select agent_id
        from agent_tag
        where agent_tag.tag = wanted.tag and agent_id <> ${employer_id}
          and trust_score >= ${(min_trust ?? 0) - HALF_A_STEP}
        order by trust_score desc, active_hires, tie
        limit ${sql.lit(CANDIDATES_PER_TAG)}
      ) as best
    )
    select agent.agent_id, agent.name, agent.trust_score, agent.active_hires, best.matched_tags
    from (
      select candidate.agent_id, carried.*
      from candidate
      cross join lateral (
        select array_remove(array_agg(tag order by tag), ${NO_TAG}) as matched_tags,
          count(*) as covered, max(trust_score) as trust_score, min(active_hires) as active_hires
        from agent_tag
        where agent_tag.agent_id = candidate.agent_id and tag = any(${wanted}::text[])
      ) as carried
      order by covered desc, trust_score desc, active_hires, ${tie}
      limit ${limit}
    ) as best
    join agent using (agent_id)
    order by best.covered desc, best.trust_score desc, best.active_hires, ${tie}
  `;
}

/** The best workers for a job, for its employer and admins. Fails with job_not_found, forbidden (not_employer). */
export async function listMatches(
  db: Database,
  actor: Actor,
  { job_id, limit }: { job_id: string; limit: number },
): Promise<{ tags: string[]; matches: Match[] }> {
  const job = await readJob(db, job_id);
  if (!readsAll(job, actor)) throw new Failure('forbidden', { reason: 'not_employer' });
  return { tags: job.tags, matches: await matchWorkers(db, job, limit) };
}
