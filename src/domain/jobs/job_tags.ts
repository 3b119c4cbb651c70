import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import { prepareWrite } from '../../database/prepare.ts';
import type { Found } from '../kernel/page.ts';
import { type State, state_of_job } from './job_states.ts';
import type { Job } from './records.ts';

/** Adds the tags of a job, unless it is hidden, to the index that lists by tag read. The caller has written the job, or locked it. */
export const addTags = prepareWrite((_, { job_id }: Pick<Job, 'job_id'>) =>
  insertTags(sql`job where job_id = ${job_id} and hidden_at is null`),
);

/** `source` is what follows `from`, a row of `job`. */
export function insertTags(source: RawBuilder<unknown>) {
  return sql`
    insert into job_tag (job_id, tag, state, direct, created_at)
    select job_id, unnest(tags), ${state_of_job}, hiring = 'direct', created_at
    from ${source}
    on conflict do nothing
  `;
}

/** Removes the tags of a job from the index. */
export const removeTags = prepareWrite((db, { job_id }: Pick<Job, 'job_id'>) =>
  db.deleteFrom('job_tag').where('job_id', '=', job_id),
);

/** The keys of jobs with a tag, in parts that the index has in the order of time. */
export function findByTag(db: Kysely<DB>, { tag }: { tag: string }, states: State[]): Found<'job'>[] {
  return states.map((state) => {
    const part = db.selectFrom('job_tag').where('tag', '=', tag).where('state', '=', sql.lit(state));
    // It has the columns of a job's key.
    return part as unknown as Found<'job'>;
  });
}
