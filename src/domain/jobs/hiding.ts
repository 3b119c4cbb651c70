import type { Transaction } from '../../database/database.ts';
import { announceJob, removeOpenings } from '../events/openings.ts';
import { type Hiding, NOT_HIDDEN } from '../kernel/hiding.ts';
import { addTags, removeTags } from './job_tags.ts';
import { updateJob } from './job_updates.ts';
import type { Job } from './records.ts';

// What admins hide of jobs. Nothing here moves a job or money. The caller holds the lock of the job.

/** Hides a job from all but its employer, those it hired and admins. */
export function hideJob(trx: Transaction, job: Job, hiding: Hiding): void {
  updateJob(trx, job, { ...hiding });
  leaveLists(trx, job);
}

/** Replaces the texts of a job by its id, for good, and hides it. */
export function deleteJobTexts(trx: Transaction, job: Job, hiding: Hiding): void {
  const { job_id } = job;
  updateJob(trx, job, { ...hiding, title: job_id, description: job_id, texts_deleted: true });
  leaveLists(trx, job);
}

function leaveLists(trx: Transaction, { job_id, created_at }: Job): void {
  removeTags(trx, { job_id });
  removeOpenings(trx, { job_id, created_at });
}

/** Shows a job to others again, and announces it if it is OPEN. Returns false if it is not hidden, or its texts are deleted. */
export function restoreJob(trx: Transaction, job: Job): boolean {
  if (!job.hidden_at || job.texts_deleted) return false;
  updateJob(trx, job, NOT_HIDDEN);
  addTags(trx, job);
  if (job.status === 'OPEN') announceJob(trx, job);
  return true;
}

/** Hides a message from all but its sender and admins. */
export async function hideMessage(trx: Transaction, message: MessageKey, hiding: Hiding): Promise<void> {
  await selectMessage(trx, message)
    .set({ ...hiding })
    .execute();
}

/** Shows a message to others again. Returns false if it is not hidden. */
export async function restoreMessage(trx: Transaction, message: MessageKey): Promise<boolean> {
  const restored = await selectMessage(trx, message)
    .set(NOT_HIDDEN)
    .where('hidden_at', 'is not', null)
    .returning('message_id')
    .execute();
  return restored.length > 0;
}

/** Deletes a message. */
export async function deleteMessage(trx: Transaction, { job_id, message_id }: MessageKey): Promise<void> {
  await trx.deleteFrom('message').where('job_id', '=', job_id).where('message_id', '=', message_id).execute();
}

interface MessageKey {
  job_id: string;
  message_id: string;
}

function selectMessage(trx: Transaction, { job_id, message_id }: MessageKey) {
  return trx.updateTable('message').where('job_id', '=', job_id).where('message_id', '=', message_id);
}

/** Hides the comment of a rating from all but its rater and admins. Its scores stay. */
export async function hideComment(trx: Transaction, rating: RatingKey, hiding: Hiding): Promise<void> {
  await selectRating(trx, rating)
    .set({ ...hiding })
    .execute();
}

/** Shows the comment of a rating to others again. Returns false if it is not hidden. */
export async function restoreComment(trx: Transaction, rating: RatingKey): Promise<boolean> {
  const restored = await selectRating(trx, rating)
    .set(NOT_HIDDEN)
    .where('hidden_at', 'is not', null)
    .returning('rating_id')
    .execute();
  return restored.length > 0;
}

/** Deletes the comment of a rating. Its scores stay. */
export async function deleteComment(trx: Transaction, rating: RatingKey): Promise<void> {
  await selectRating(trx, rating)
    .set({ comment: null, ...NOT_HIDDEN })
    .execute();
}

interface RatingKey {
  job_id: string;
  rating_id: string;
}

function selectRating(trx: Transaction, { job_id, rating_id }: RatingKey) {
  return trx.updateTable('rating').where('job_id', '=', job_id).where('rating_id', '=', rating_id);
}
