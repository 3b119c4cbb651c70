import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import { prepareWrite } from '../../database/prepare.ts';
import type { Found } from '../kernel/page.ts';
import type { Job } from './records.ts';

/** What a list by tag distinguishes: the status of a job, and whether a CLOSED one has a result (DONE). */
type State = Exclude<Job['status'], 'CLOSED'> | 'DONE' | 'CLOSED';

const state = sql`case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end`;

/** Adds the tags of a job to the index that lists by tag read. The caller has written the job, or locked it. */
export const addTags = prepareWrite(
  (_, { job_id }: Pick<Job, 'job_id'>) => sql`
    insert into job_tag (job_id, tag, state, created_at)
    select job_id, unnest(tags), ${state}, created_at from job where job_id = ${job_id}
    on conflict do nothing
  `,
);

/** Carries the state of a job into the index, after it was written. */
export const moveTags = prepareWrite(
  (_, { job_id }: Pick<Job, 'job_id'>) => sql`
    update job_tag set state = (select ${state} from job where job_id = ${job_id}) where job_id = ${job_id}
  `,
);

/** Removes the tags of a job from the index. */
export const removeTags = prepareWrite((db, { job_id }: Pick<Job, 'job_id'>) =>
  db.deleteFrom('job_tag').where('job_id', '=', job_id),
);

/** Which jobs with a tag a list has. */
export interface StateFilter {
  stage?: NonNullable<Job['stage']> | undefined;
  status?: Job['status'] | undefined;
  include_unsuccessful: boolean;
}

/** The keys of jobs with a tag, in parts that the index has in the order of time. */
export function findByTag(db: Kysely<DB>, { tag }: { tag: string }, filter: StateFilter): Found<'job'>[] {
  return listStates(filter).map((state) => {
    const part = db.selectFrom('job_tag').where('tag', '=', tag).where('state', '=', sql.lit(state));
    // It has the columns of a job's key.
    return part as unknown as Found<'job'>;
  });
}

const STATES_OF_STAGE: Record<NonNullable<Job['stage']>, State[]> = {
  open: ['OPEN'],
  active: ['ACTIVE'],
  done: ['REVIEW', 'DONE'],
};

function listStates({ stage, status, include_unsuccessful }: StateFilter): State[] {
  const all: State[] = ['OPEN', 'ACTIVE', 'REVIEW', 'DONE', 'CLOSED'];
  return all.filter((state) => {
    if (stage !== undefined && !STATES_OF_STAGE[stage].includes(state)) return false;
    if (stage === undefined && !include_unsuccessful && state === 'CLOSED') return false;
    return status === undefined || state === status || (status === 'CLOSED' && state === 'DONE');
  });
}
