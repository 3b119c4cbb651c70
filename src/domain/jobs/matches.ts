import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { shown_name } from '../agents/agents.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { NO_TAG } from '../kernel/tags.ts';
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

/** Half of the last decimal with which trust is shown. */
const HALF_A_STEP = 0.00005;

/** How many of the most trusted workers of a tag are candidates: this bounds the cost of posting a job. */
const CANDIDATES_PER_TAG = 500;

/** The best workers for a job, as `selectMatches` ranks them, as they are now. */
export async function matchWorkers(
  db: Database,
  { job_id, tags, employer_id, min_trust }: Pick<Job, 'job_id' | 'tags' | 'employer_id' | 'min_trust'>,
  limit = MATCH_LIMIT,
): Promise<Match[]> {
  const wanted = tags.length > 0 ? tags : [NO_TAG];
  // Trust is shown with four decimals, and compared as it is shown.
  const least_trust = (min_trust ?? 0) - HALF_A_STEP;
  const best = await readMatches(db, { job_id, wanted, employer_id, least_trust, limit });
  if (best.length === 0) return [];
  const agents = await readMatched(db, { agent_ids: best.map((match) => match.agent_id) });
  return best.flatMap(({ agent_id }) => {
    const agent = agents.find((found) => found.agent_id === agent_id);
    if (!agent) return [];
    const { capabilities, ...shown } = agent;
    return { ...shown, matched_tags: tags.filter((tag) => capabilities.includes(tag)).sort() };
  });
}

/**
 * The best workers by tags covered, then trust, then fewest active jobs, then a hash of job and worker, so that no name
 * buys a place. Only workers with the trust that the job asks for. For each tag the 500 most trusted are looked at, and
 * what a worker covers is counted among those: the cost does not grow with the number of workers of a popular tag.
 */
export function selectMatches({ job_id, wanted, employer_id, least_trust, limit }: Wanted): RawBuilder<{
  agent_id: string;
}> {
  return sql<{ agent_id: string }>`
    select agent_id
    from unnest(${wanted}::text[]) as wanted (tag)
    cross join lateral (
      select agent_id, trust_score, active_hires
      from agent_tag
      where agent_tag.tag = wanted.tag and agent_id <> ${employer_id} and trust_score >= ${least_trust}
      order by trust_score desc, active_hires, tie
      limit ${sql.lit(CANDIDATES_PER_TAG)}
    ) as candidate
    group by agent_id
    order by count(*) desc, max(trust_score) desc, min(active_hires), md5(${job_id}::text || agent_id)
    limit ${limit}
  `;
}

/** What a job wants: tags, or none as `NO_TAG`, and the least trust that still shows as its `min_trust`. */
export interface Wanted {
  job_id: string;
  wanted: string[];
  employer_id: string;
  least_trust: number;
  limit: number;
}

const readMatches = prepare((_, wanted: Wanted) => selectMatches(wanted));

const readMatched = prepare((db, { agent_ids }: { agent_ids: string[] }) =>
  db
    .selectFrom('agent')
    .select(['agent_id', shown_name.as('name'), 'trust_score', 'active_hires', 'capabilities'])
    .where('agent_id', '=', sql<string>`any(${agent_ids})`),
);

/** The best workers for a job, for its employer and admins. Fails with job_not_found, forbidden (not_employer). */
export async function listMatches(
  db: Database,
  actor: Actor,
  { job_id, limit }: { job_id: string; limit: number },
): Promise<{ tags: string[]; matches: Match[] }> {
  const job = await readJob(db, actor, job_id);
  if (!readsAll(job, actor)) throw new Failure('forbidden', { reason: 'not_employer' });
  return { tags: job.tags, matches: await matchWorkers(db, job, limit) };
}
