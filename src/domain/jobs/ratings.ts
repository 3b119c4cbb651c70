import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Rating as RatingTable } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import type { Agent } from '../agents/agents.ts';
import { getAgent } from '../agents/agents.ts';
import { indexWorker } from '../agents/tag_index.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { lockJob } from './lifecycle.ts';
import { measure } from './payouts.ts';
import { type Hire, isDisputed, standingHires } from './records.ts';
import { acceptWork } from './reviews.ts';
import { addHours } from './timers.ts';

export interface Rating extends Omit<Selectable<RatingTable>, 'weight'> {
  rater_trust: number;
}

/** A party's rating of the other side of a job. */
export interface NewRating {
  agent_id: string;
  job_id: string;
  quality_score: number;
  on_time: boolean | null;
  comment: string | null;
  /** Whether rating the delivered work of a job with one hire accepts that work. */
  accepts_delivery: boolean;
}

/**
 * Rates the other side of a job, once. Fails with job_not_found, agent_not_found, forbidden (self_rating,
 * not_party), invalid_state (not_completed, disputed), already_rated.
 */
export async function rateAgent(
  scope: ActorScope,
  rating: NewRating,
): Promise<{ rating: Rating; trust_score: number }> {
  const { trx, actor } = scope;
  const { agent_id: ratee_id, job_id } = rating;
  const job = await lockJob(trx, job_id);
  const ratee = await trx
    .selectFrom('agent')
    .select('agent_id')
    .where('agent_id', '=', ratee_id)
    .executeTakeFirst();
  if (!ratee) throw new Failure('agent_not_found', { agent_id: ratee_id });
  if (ratee_id === actor.agent_id) throw new Failure('forbidden', { reason: 'self_rating' });

  const role = job.employer_id === ratee_id ? 'employer' : 'worker';
  const worker_id = role === 'worker' ? ratee_id : actor.agent_id;
  const hires = await standingHires(trx, job);
  const hire = hires.find((found) => found.worker_id === worker_id);
  if (!hire || (role === 'worker' && job.employer_id !== actor.agent_id)) {
    throw new Failure('forbidden', { reason: 'not_party' });
  }
  if (hire.state !== 'paid') {
    const accepts = rating.accepts_delivery && role === 'worker' && hires.length === 1;
    if (isDisputed(hire)) throw new Failure('invalid_state', { reason: 'disputed', job_id });
    if (!accepts || job.status !== 'REVIEW') {
      throw new Failure('invalid_state', { reason: 'not_completed', job_id });
    }
    await acceptWork(scope, { job, hires, chosen: hires });
  } else if (role === 'worker') {
    // Work that the market accepted counts as on time once its employer rates it.
    await lockAgent(trx, ratee_id);
    await measure(trx, hire);
  }
  return recordRating(scope, { rating, role, hire });
}

/** An agent's record and the ratings that it received, newest first. Fails with agent_not_found. */
export async function getTrust(
  db: Database,
  actor: Actor,
  { agent_id, page }: { agent_id: string; page: PageRequest },
): Promise<{ agent: Agent; ratings: Page<Rating> }> {
  const agent = await getAgent(db, actor, agent_id);
  const ratings = await readPage(db, {
    request: page,
    order: by_time,
    found: db.selectFrom('rating').where('rating.ratee_id', '=', agent_id),
    read: (wanted) =>
      wanted
        .innerJoin('agent as rater', 'rater.agent_id', 'rating.rater_id')
        .select([...columns, 'rater.trust_score as rater_trust']),
  });
  return { agent, ratings };
}

const columns = [
  'rating.job_id',
  'rating.rating_id',
  'rating.rater_id',
  'rating.ratee_id',
  'rating.role',
  'rating.quality_score',
  'rating.on_time',
  'rating.market_on_time',
  'rating.comment',
  'rating.created_at',
] as const;

const by_time: Order<Rating> = {
  list: 'ratings',
  table: 'rating',
  primary_key: ['job_id', 'rating_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'rating_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.rating_id],
};

async function recordRating(
  { trx, actor }: ActorScope,
  { rating, role, hire }: { rating: NewRating; role: Rating['role']; hire: Hire },
): Promise<{ rating: Rating; trust_score: number }> {
  const { agent_id: ratee_id, job_id, quality_score, on_time, comment } = rating;
  // Concurrent ratings of one agent are weighted one after the other.
  await lockAgent(trx, ratee_id);
  const before = await trx
    .selectFrom('rating')
    .select('weight')
    .where('rater_id', '=', actor.agent_id)
    .where('ratee_id', '=', ratee_id)
    .where('created_at', '>', addHours(trx.now, -30 * 24))
    // Take the smallest weight: concurrent ratings can share a timestamp, so "latest" is ambiguous.
    .orderBy('weight')
    .limit(1)
    .executeTakeFirst();
  const weight = before ? Math.max(before.weight / 2, LEAST_WEIGHT) : 1;
  const recorded = await trx
    .insertInto('rating')
    .values({
      job_id,
      rating_id: newId('rate', trx.now),
      rater_id: actor.agent_id,
      ratee_id,
      role,
      quality_score,
      on_time,
      market_on_time: role === 'worker' ? hire.on_time : null,
      comment,
      weight,
      created_at: trx.now,
    })
    .onConflict((conflict) => conflict.columns(['job_id', 'rater_id', 'ratee_id']).doNothing())
    .returning(columns)
    .executeTakeFirst();
  if (!recorded) throw new Failure('already_rated', { agent_id: ratee_id, job_id });

  const value = ratingValue(role, quality_score, hire.on_time);
  const { trust_score } = await trx
    .updateTable('agent')
    .set({
      rating_count: sql`rating_count + 1`,
      quality_sum: sql`quality_sum + ${quality_score}::double precision`,
      trust_weight: sql`trust_weight + ${weight}::double precision`,
      trust_sum: sql`trust_sum + ${weight * value}::double precision`,
    })
    .where('agent_id', '=', ratee_id)
    .returning('trust_score')
    .executeTakeFirstOrThrow();
  await indexWorker(trx, ratee_id);
  const rater = await trx
    .selectFrom('agent')
    .select('trust_score')
    .where('agent_id', '=', actor.agent_id)
    .executeTakeFirstOrThrow();
  return { rating: { ...recorded, rater_trust: rater.trust_score }, trust_score };
}

/** Where halving ends: a weight is above zero. */
const LEAST_WEIGHT = 2 ** -20;

/**
 * The value of one rating, 0 to 1. For a worker the quality (1 to 5) counts four fifths and the market's record
 * of on time one fifth; for an employer, and where the market measured nothing, only the quality counts.
 */
function ratingValue(role: Rating['role'], quality_score: number, on_time: boolean | null): number {
  const quality = (quality_score - 1) / 4;
  return role === 'worker' && on_time !== null ? 0.8 * quality + 0.2 * (on_time ? 1 : 0) : quality;
}
