import { sql } from 'kysely';
import { prepareWrite } from '../../database/prepare.ts';
import { state_of_job } from './job_states.ts';
import type { Job } from './records.ts';

/**
 * Writes the workers that are or were hired for a job into the index of their own jobs, with the job's state and when it
 * changed. The caller has written the job, and holds its lock.
 */
export const indexWorkers = prepareWrite(
  (_, { job_id }: Pick<Job, 'job_id'>) => sql`
    insert into job_worker (job_id, worker_id, state, created_at, updated_at)
    select distinct job.job_id, hire.worker_id, ${state_of_job}, job.created_at, job.updated_at
    from job join hire on hire.job_id = job.job_id
    where job.job_id = ${job_id}
    on conflict (job_id, worker_id) do update set state = excluded.state, updated_at = excluded.updated_at
  `,
);
