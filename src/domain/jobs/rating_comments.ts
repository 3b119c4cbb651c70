import type { Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkAdmin, record } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import { lockJob } from './lifecycle.ts';
import { type Rating, ratingColumns } from './rating_listings.ts';

/**
 * Removes the comment of a rating for good; its scores stay. A second removal changes nothing. Returns the rating.
 * Fails with invalid_agent_type, job_not_found, not_found (rating).
 */
export async function removeComment(
  trx: Transaction,
  actor: Actor,
  { job_id, rating_id, reason }: { job_id: string; rating_id: string; reason: string | undefined },
): Promise<Rating> {
  checkAdmin(actor);
  await lockJob(trx, job_id);
  const rating = await trx
    .selectFrom('rating')
    .select(ratingColumns)
    .where('job_id', '=', job_id)
    .where('rating_id', '=', rating_id)
    .executeTakeFirst();
  if (!rating) throw new Failure('not_found', { reason: 'rating' });
  if (rating.comment !== null) {
    await trx
      .updateTable('rating')
      .set({ comment: null })
      .where('job_id', '=', job_id)
      .where('rating_id', '=', rating_id)
      .execute();
    await record(trx, actor, {
      action: 'remove_comment',
      target_type: 'job',
      target_id: job_id,
      reason,
      details: { rating_id },
    });
  }
  const { trust_score } = await trx
    .selectFrom('agent')
    .select('trust_score')
    .where('agent_id', '=', rating.rater_id)
    .executeTakeFirstOrThrow();
  return { ...rating, comment: null, rater_trust: trust_score };
}
