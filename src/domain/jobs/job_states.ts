import { type RawBuilder, sql } from 'kysely';
import type { Job } from './records.ts';

/** What lists distinguish: the status of a job, and whether a CLOSED one has a result (DONE). */
export type State = Exclude<Job['status'], 'CLOSED'> | 'DONE' | 'CLOSED';

/** The state of a row of `job`. */
export const state_of_job = sql<State>`case when status = 'CLOSED' and stage = 'done' then 'DONE' else status end`;

/** Which states a list has. A condition that is left out holds for every job. */
export interface StateFilter {
  stage?: NonNullable<Job['stage']> | undefined;
  status?: Job['status'] | undefined;
  /** Whether jobs that were closed without a result are listed too. */
  include_unsuccessful: boolean;
}

const STAGES: Record<State, Job['stage']> = {
  OPEN: 'open',
  ACTIVE: 'active',
  REVIEW: 'done',
  DONE: 'done',
  CLOSED: null,
};

export function listStates({ stage, status, include_unsuccessful }: StateFilter): State[] {
  return (Object.keys(STAGES) as State[]).filter((state) => {
    if (stage !== undefined ? STAGES[state] !== stage : state === 'CLOSED' && !include_unsuccessful)
      return false;
    return status === undefined || statusOf(state) === status;
  });
}

/** The condition that a job is in a state, in the columns of its indexes. */
export function isInState(state: State): RawBuilder<boolean> {
  const stage = STAGES[state];
  const in_stage = stage === null ? sql`job.stage is null` : sql`job.stage = ${sql.lit(stage)}`;
  return sql<boolean>`(job.status = ${sql.lit(statusOf(state))} and ${in_stage})`;
}

function statusOf(state: State): Job['status'] {
  return state === 'DONE' ? 'CLOSED' : state;
}
