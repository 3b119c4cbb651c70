import { sql, type Updateable } from 'kysely';
import type { Job as JobTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepareWrite } from '../../database/prepare.ts';
import { indexJob } from './job_indexes.ts';
import { addTags, removeTags } from './job_tags.ts';
import { writeText } from './job_texts.ts';
import type { Job } from './records.ts';
import { nextSweep, sweepOfHires } from './timers.ts';

/** What a move or an edit writes into the row of a job. What is left out stays. */
export type JobChanges = Updateable<Omit<JobTable, 'job_id' | 'sweep_at' | 'version' | 'updated_at'>>;

/** Writes changes of a locked job, its next version, and when time moves it next. */
export function updateJob(trx: Transaction, job: Job, changes: JobChanges): void {
  const { job_id } = job;
  const changed: Job = { ...job, ...(changes as Partial<Job>) };
  const sweep = nextSweep(changed);
  writeJob(
    trx,
    {
      ...changes,
      job_id,
      updated_at: trx.now,
      ...(sweep === 'by_hires' ? { disputes_end: changed.dispute_until } : { sweep_at: sweep }),
    },
    { by_hires: sweep === 'by_hires' },
  );
  if (changes.tags !== undefined) {
    removeTags(trx, { job_id });
    addTags(trx, { job_id });
  }
  if (changes.title !== undefined || changes.description !== undefined) writeText(trx, { job_id });
  indexJob(trx, { job_id });
}

/** Writes when time next moves a locked job whose hires have changed, and no version. */
export const scheduleSweep = prepareWrite(
  (db, { job_id, dispute_until }: Pick<Job, 'job_id' | 'dispute_until'>) =>
    db
      .updateTable('job')
      .set({ sweep_at: sweepOfHires({ job_id, disputes_end: dispute_until }) })
      .where('job_id', '=', job_id),
);

const writeJob = prepareWrite(
  (
    db,
    {
      job_id,
      disputes_end = null,
      ...set
    }: Updateable<JobTable> & { job_id: string; disputes_end?: Date | null },
    { by_hires }: { by_hires: boolean },
  ) =>
    db
      .updateTable('job')
      .set({
        ...set,
        ...(by_hires && { sweep_at: sweepOfHires({ job_id, disputes_end }) }),
        version: sql`version + 1`,
      })
      .where('job_id', '=', job_id),
);
