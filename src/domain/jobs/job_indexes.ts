import { type Insertable, sql } from 'kysely';
import type { Job as JobTable } from '../../../generated/database.types.ts';
import { prepareWrite } from '../../database/prepare.ts';
import { state_of_job } from './job_states.ts';
import { insertTags } from './job_tags.ts';
import { insertText } from './job_texts.ts';
import type { Job } from './records.ts';

// What lists of jobs read instead of `job`: its tags, its text and its workers. A statement for each would cost more.

/** Writes a new job with its tags and its text. */
export const insertJob = prepareWrite(
  (db, job: Insertable<JobTable>) => sql`
    with added as (${db.insertInto('job').values(job).returningAll()}), texts as (${insertText(sql`added`)})
    ${insertTags(sql`added`)}
  `,
);

/**
 * Carries the state of a job into its tags and its text, and its workers with the time of the change into the index of
 * their own jobs. The caller has written the job, and holds its lock.
 */
export const indexJob = prepareWrite(
  (_, { job_id }: Pick<Job, 'job_id'>) => sql`
    with moved as (
      select ${state_of_job} as state, status = 'OPEN' and hidden_at is null as is_open, created_at, updated_at
      from job where job_id = ${job_id}
    ), tags as (
      update job_tag set state = (select state from moved)
      where job_id = ${job_id} and state <> (select state from moved)
    ), texts as (
      update job_text set is_open = (select is_open from moved)
      where job_id = ${job_id} and is_open <> (select is_open from moved)
    )
    insert into job_worker (job_id, worker_id, state, created_at, updated_at)
    select distinct hire.job_id, hire.worker_id, moved.state, moved.created_at, moved.updated_at
    from hire cross join moved
    where hire.job_id = ${job_id}
    on conflict (job_id, worker_id) do update set state = excluded.state, updated_at = excluded.updated_at
  `,
);
