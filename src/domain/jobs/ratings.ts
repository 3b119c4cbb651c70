import assert from 'node:assert/strict';
import { type Insertable, sql } from 'kysely';
import type { Rating as RatingTable } from '../../../generated/database.types.ts';
import { prepare } from '../../database/prepare.ts';
import { rankAgent } from '../agents/tag_index.ts';
import { tell } from '../events/log.ts';
import { findAgents } from '../kernel/agent_handles.ts';
import { checkActive, type LockedAgent, lockAgents } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { lockJob } from './lifecycle.ts';
import { measure } from './payouts.ts';
import { type Rating, ratingColumns } from './rating_listings.ts';
import { checkReadable, type Hire, isDisputed, readStanding } from './records.ts';
import { acceptWork } from './reviews.ts';
import { addHours, isPast, RATING_HOURS } from './timers.ts';
import { exactQuality, REPETITION_HOURS, standingOf, trustOf, valueOfHire, weightOf } from './trust.ts';

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
 * Rates the other side of a job, once, until 30 days after the job was closed. Fails with job_not_found,
 * agent_not_found, forbidden (self_rating, not_party), agent_banned, invalid_state (not_completed, disputed,
 * rating_closed), already_rated.
 */
export async function rateAgent(
  scope: ActorScope,
  rating: NewRating,
): Promise<{ rating: Rating; trust_score: number }> {
  const { trx, actor } = scope;
  const { agent_id: ratee_id, job_id } = rating;
  const [job, known, hires] = await Promise.all([
    lockJob(trx, job_id),
    findAgents(trx, [ratee_id]),
    readStanding(trx, job_id),
  ]);
  await checkReadable(trx, actor, job);
  if (!known.has(ratee_id)) throw new Failure('agent_not_found', { agent_id: ratee_id });
  if (ratee_id === actor.agent_id) throw new Failure('forbidden', { reason: 'self_rating' });

  const role = job.employer_id === ratee_id ? 'employer' : 'worker';
  const worker_id = role === 'worker' ? ratee_id : actor.agent_id;
  const hire = hires.find((found) => found.worker_id === worker_id);
  if (!hire || (role === 'worker' && job.employer_id !== actor.agent_id)) {
    throw new Failure('forbidden', { reason: 'not_party' });
  }
  // Both: what one weighs depends on what the other has received, and a ban must not miss it.
  const [agents, [earlier]] = await Promise.all([
    lockAgents(trx, [actor.agent_id, ratee_id]),
    sumEarlier(trx, { rater_id: actor.agent_id, ratee_id, since: addHours(trx.now, -REPETITION_HOURS) }),
  ]);
  const rater = agents.get(actor.agent_id) as LockedAgent;
  const earlier_value = earlier?.value ?? 0;
  checkActive(rater);
  if (hire.state === 'paid') {
    if (isPast(job.closed_at && addHours(job.closed_at, RATING_HOURS), trx.now)) {
      throw new Failure('invalid_state', { reason: 'rating_closed', job_id });
    }
    // Work that the market accepted counts as on time once its employer rates it.
    if (role === 'worker') measure(trx, hire);
    return recordRating(scope, { rating, role, hire, rater, earlier_value });
  }
  const accepts = rating.accepts_delivery && role === 'worker' && hires.length === 1;
  if (isDisputed(hire)) throw new Failure('invalid_state', { reason: 'disputed', job_id });
  if (!accepts || job.status !== 'REVIEW') {
    throw new Failure('invalid_state', { reason: 'not_completed', job_id });
  }
  await acceptWork(scope, { job, hires, chosen: hires });
  const paid = { ...hire, paid: hire.amount };
  return recordRating(scope, { rating, role, hire: paid, rater, earlier_value });
}

/** Records a rating, with the weight that it has now. Both agents are locked. */
async function recordRating(
  { trx, actor }: ActorScope,
  given: { rating: NewRating; role: Rating['role']; hire: Hire; rater: LockedAgent; earlier_value: number },
): Promise<{ rating: Rating; trust_score: number }> {
  const { rating, role, hire, rater, earlier_value } = given;
  const { agent_id: ratee_id, job_id, quality_score, on_time, comment } = rating;
  const value = valueOfHire(hire);
  const weight = weightOf({ value, standing: standingOf(rater.trust_weight), earlier_value });
  const trust = trustOf({ role, quality_score, on_time: hire.on_time, weight });
  const [[recorded], [ratee]] = await Promise.all([
    insertRating(trx, {
      job_id,
      rating_id: newId('rate', trx.now),
      rater_id: actor.agent_id,
      ratee_id,
      role,
      quality_score,
      on_time,
      market_on_time: role === 'worker' ? hire.on_time : null,
      comment,
      value,
      weight,
      trust,
      created_at: trx.now,
    }),
    addToTrust(trx, { ratee_id, quality: exactQuality(quality_score), weight, trust }),
  ]);
  // The failure undoes what was added.
  if (!recorded) throw new Failure('already_rated', { agent_id: ratee_id, job_id });
  assert.ok(ratee, 'the rated agent is locked');
  rankAgent(trx, ratee);
  tell(trx, ratee_id, 'rating.received', {
    job_id,
    rating_id: recorded.rating_id,
    from_agent_id: actor.agent_id,
  });
  return { rating: { ...recorded, rater_trust: rater.trust_score }, trust_score: ratee.trust_score };
}

const sumEarlier = prepare(
  (db, { rater_id, ratee_id, since }: { rater_id: string; ratee_id: string; since: Date }) =>
    db
      .selectFrom('rating')
      .select(sql<number>`coalesce(sum(value), 0)`.as('value'))
      .where('rater_id', '=', rater_id)
      .where('ratee_id', '=', ratee_id)
      .where('created_at', '>', since),
);

const insertRating = prepare((db, rating: Insertable<RatingTable>) =>
  db
    .insertInto('rating')
    .values(rating)
    .onConflict((conflict) => conflict.columns(['job_id', 'rater_id', 'ratee_id']).doNothing())
    .returning(ratingColumns),
);

const addToTrust = prepare(
  (
    db,
    {
      ratee_id,
      quality,
      weight,
      trust,
    }: { ratee_id: string; quality: number; weight: number; trust: number },
  ) =>
    db
      .updateTable('agent')
      .set({
        rating_count: sql`rating_count + 1`,
        quality_sum: sql`quality_sum + ${quality}::double precision`,
        trust_weight: sql`trust_weight + ${weight}::double precision`,
        trust_sum: sql`trust_sum + ${trust}::double precision`,
      })
      .where('agent_id', '=', ratee_id)
      .returning(['agent_id', 'trust_score', 'active_hires']),
);
