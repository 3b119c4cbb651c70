import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import {
  decodeCursor,
  encodeCursor,
  type Found,
  type Order,
  type Page,
  type PageRequest,
  preparePages,
} from '../kernel/page.ts';
import { isInState, type State } from './job_states.ts';
import { findByTag } from './job_tags.ts';
import { by_time, type JobRow, selectJobs } from './listing_rows.ts';
import type { Job } from './records.ts';

/** Jobs with a tag, newest first. */
export const readTagged = preparePages({ order: by_time, find: findByTag, read: selectJobs });

export const by_change: Order<Pick<Job, 'updated_at' | 'job_id'>> = {
  list: 'changed_jobs',
  table: 'job',
  primary_key: ['job_id'],
  columns: [
    { name: 'updated_at', kind: 'time' },
    { name: 'job_id', kind: 'text' },
  ],
  key: (row) => [row.updated_at, row.job_id],
  direction: 'asc',
};

interface Source {
  agent_id?: string | undefined;
  /** Only jobs that changed then or later. */
  since?: Date | undefined;
}

/** The jobs of one state: those that an agent posted, those for which a worker is or was hired, or all but hidden ones. */
const parts = {
  employer: (db, { agent_id = '' }, state) =>
    db.selectFrom('job').where('job.employer_id', '=', agent_id).where(isInState(state)),
  worker: (db, { agent_id = '' }, state) =>
    // It has the columns of a job's key, and of its order.
    db
      .selectFrom('job_worker')
      .where('worker_id', '=', agent_id)
      .where('state', '=', sql.lit(state)) as unknown as Found<'job'>,
  all: (db, _, state) => db.selectFrom('job').where(isInState(state)).where('job.hidden_at', 'is', null),
} as const satisfies Record<string, (db: Kysely<DB>, source: Source, state: State) => Found<'job'>>;

/** Reads jobs in parts that an index has in this order. */
function prepareLists(order: Order<Pick<Job, 'created_at' | 'updated_at' | 'job_id'>>) {
  const prepareOne = (part: (typeof parts)['all']) =>
    preparePages({
      order,
      find: (db, source: Source, states: State[]) =>
        states.map((state) => {
          const found = part(db, source, state);
          return source.since === undefined ? found : found.where('updated_at', '>=', source.since);
        }),
      read: selectJobs,
    });
  return {
    employer: prepareOne(parts.employer),
    worker: prepareOne(parts.worker),
    all: prepareOne(parts.all),
  };
}

export const readByTime = prepareLists(by_time);
export const readByChange = prepareLists(by_change);
export const readLastChanged = prepareLists({ ...by_change, list: 'last_changed_jobs', direction: 'desc' });

const by_budget: Order<Pick<Job, 'budget_max' | 'job_id'>> = {
  list: 'jobs_by_budget',
  table: 'job',
  primary_key: ['job_id'],
  columns: [
    { name: 'budget_max', kind: 'number' },
    { name: 'job_id', kind: 'text' },
  ],
  key: (row) => [Number(row.budget_max), row.job_id],
};

const by_deadline: Order<Pick<Job, 'deadline' | 'job_id'>> = {
  list: 'jobs_by_deadline',
  table: 'job',
  primary_key: ['job_id'],
  columns: [
    { name: 'deadline', kind: 'time' },
    { name: 'job_id', kind: 'text' },
  ],
  key: (row) => [row.deadline as Date, row.job_id],
  direction: 'asc',
};

const by_trust: Order<Pick<Job, 'posted_trust' | 'job_id'>> = {
  list: 'jobs_by_trust',
  table: 'job',
  primary_key: ['job_id'],
  columns: [
    { name: 'posted_trust', kind: 'number' },
    { name: 'job_id', kind: 'text' },
  ],
  key: (row) => [row.posted_trust, row.job_id],
};

/** OPEN jobs in an order, and those of them with these ids. */
function prepareOpen(order: Order<Omit<JobRow, 'hires'>>, has_deadline = false) {
  const find = (db: Kysely<DB>) => {
    const open = db
      .selectFrom('job')
      .where('job.status', '=', sql.lit('OPEN'))
      .where('job.hidden_at', 'is', null);
    if (!has_deadline) return open;
    return open.where('job.deadline', 'is not', null).where('job.posted_overdue', '=', sql.lit(false));
  };
  return {
    order,
    read: preparePages({ order, find, read: selectJobs }),
    readFound: preparePages({
      order,
      find: (db, { ids }: { ids: string[] }) =>
        find(db).where('job.job_id', '=', sql<string>`any(${ids}::text[])`),
      read: selectJobs,
    }),
  };
}

/**
 * OPEN jobs: the newest first, the best paid first, those whose employer was trusted most when it posted them first, or
 * those with a deadline ahead, the next one first.
 */
export const open_lists = {
  created_at: prepareOpen(by_time),
  budget: prepareOpen(by_budget),
  deadline: prepareOpen(by_deadline, true),
  trust: prepareOpen(by_trust),
};

/** OPEN jobs with one of these tags and those without any, each once, newest first. */
export async function readMatching(
  db: Database,
  { page_size, cursor }: PageRequest,
  tags: string[],
): Promise<Pick<Page<JobRow>, 'rows' | 'cursor'>> {
  const [after_0, after_1] = cursor === undefined ? [] : decodeCursor(cursor, by_time);
  const rows = await selectMatching(db, { tags, after_0, after_1 }, { limit: page_size + 1 });
  const shown = rows.slice(0, page_size);
  const last = shown.at(-1);
  const has_more = rows.length > page_size;
  return { rows: shown, cursor: has_more && last ? encodeCursor(by_time.list, by_time.key(last)) : null };
}

/** For each tag, and for none, the index has the jobs in order: as many of each as the page has rows are enough. */
const selectMatching = prepare((db, { tags, after_0, after_1 }: Matching, { limit }: { limit: number }) => {
  const after = after_0 === undefined ? sql`` : sql`and (created_at, job_id) < (${after_0}, ${after_1})`;
  const newest = sql`order by created_at desc, job_id desc limit ${sql.lit(limit)}`;
  const keys = sql`(
      select job_id from (
        select candidate.job_id, candidate.created_at
        from unnest(${tags}::text[]) as wanted (tag)
        cross join lateral (
          select job_id, created_at from job_tag
          where job_tag.tag = wanted.tag and state = 'OPEN' ${after} ${newest}
        ) as candidate
        union
        (
          select job_id, created_at from job
          where status = 'OPEN' and tags = '{}' and hidden_at is null ${after} ${newest}
        )
      ) as found ${newest}
    )`;
  return selectJobs(db.selectFrom('job').where(sql<boolean>`job.job_id in ${keys}`))
    .orderBy('job.created_at', 'desc')
    .orderBy('job.job_id', 'desc');
});

interface Matching {
  tags: string[];
  after_0: number | string | undefined;
  after_1: number | string | undefined;
}
