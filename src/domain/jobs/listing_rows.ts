import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Currency } from '../kernel/money.ts';
import type { Found, Order } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { dayOf } from '../kernel/time.ts';
import { type Dispute, type Hire, isStanding, type Job } from './records.ts';

/** The columns of a job that a listing is made of. */
const job_columns = [
  'job.job_id',
  'job.hiring',
  'job.employer_id',
  'job.title',
  'job.description',
  'job.tags',
  'job.budget_min',
  'job.budget_max',
  'job.bid_limit',
  'job.live_bids',
  'job.priority',
  'job.currency',
  'job.deadline',
  'job.status',
  'job.close_reason',
  'job.stage',
  'job.disputed',
  'job.dispute_until',
  'job.min_trust',
  'job.posted_trust',
  'job.prefunded',
  'job.revisions',
  'job.feedback',
  'job.delivered_at',
  'job.closed_at',
  'job.hidden_at',
  'job.hidden_reason',
  'job.texts_deleted',
  'job.version',
  'job.created_at',
  'job.updated_at',
] as const;

/** A job with its standing hires, in the order in which they began. */
export interface JobWithHires extends Pick<Job, JobColumn> {
  hires: Hire[];
}

type JobColumn = (typeof job_columns)[number] extends `job.${infer Column extends keyof Job}`
  ? Column
  : never;

export type JobRow = Omit<JobWithHires, 'hires'> & { hires: HireJson[] | null };

/** A hire as Postgres writes it as JSON: times are text, and bigints numbers, which are exact up to 2^53. */
type HireJson = { [Column in keyof Hire]: Json<Hire[Column]> };
type Json<Value> = Value extends Date ? string : Value extends bigint ? number : Value;

/** Reads a row's hires, in place: rows have many columns, and a copy of each would cost more. */
export function reviveHires(job: JobRow): JobWithHires {
  return Object.assign(job, { hires: job.hires?.map(reviveHire) ?? [] });
}

function reviveHire(hire: HireJson): Hire {
  return Object.assign(hire, {
    amount: BigInt(hire.amount),
    outside: BigInt(hire.outside),
    paid: BigInt(hire.paid),
    hired_at: new Date(hire.hired_at),
    due_at: new Date(hire.due_at),
    delivered_at: reviveTime(hire.delivered_at),
    first_delivered_at: reviveTime(hire.first_delivered_at),
    review_until: reviveTime(hire.review_until),
    remind_at: reviveTime(hire.remind_at),
    settled_at: reviveTime(hire.settled_at),
  });
}

function reviveTime(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

/** Jobs and hires have the same owner, the job. An OPEN job has no standing hires. */
export function selectJobs(jobs: Found<'job'>) {
  return jobs.select(job_columns).select(
    sql<HireJson[] | null>`(
      select json_agg(hire order by hired_at, hire_id) from hire
      where job.status <> 'OPEN' and hire.job_id = job.job_id and ${isStanding('hire')}
    )`.as('hires'),
  );
}

export const readJobRow = prepare((db, { job_id }: { job_id: string }) =>
  selectJobs(db.selectFrom('job').where('job.job_id', '=', job_id)),
);

export const by_time: Order<Pick<Job, 'created_at' | 'job_id'>> = {
  list: 'jobs',
  table: 'job',
  primary_key: ['job_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'job_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.job_id],
};

interface JobValues {
  stage?: NonNullable<Job['stage']> | undefined;
  status?: Job['status'] | undefined;
  now?: Date;
  time_zone?: string;
  days_before?: number;
}

export const readJobRows = preparePages({
  order: by_time,
  find: (db, values: JobValues, { include_unsuccessful, disputed, with_hidden }: JobShape) => {
    const { stage, status, now, time_zone, days_before } = values;
    let found = db.selectFrom('job');
    if (stage !== undefined) found = found.where('job.stage', '=', stage);
    else if (!include_unsuccessful) found = found.where('job.stage', 'is not', null);
    if (status !== undefined) found = found.where('job.status', '=', status);
    if (disputed !== undefined) found = found.where('job.disputed', '=', sql.lit(disputed));
    if (now && time_zone) {
      const first = sql`${dayOf(now, time_zone)} - ${days_before}::integer`;
      found = found.where(
        'job.created_at',
        '>=',
        sql<Date>`((${first})::timestamp at time zone ${time_zone})`,
      );
    }
    const visible = found.where('job.hidden_at', 'is', null);
    return with_hidden ? [visible, found.where('job.hidden_at', 'is not', null)] : visible;
  },
  read: selectJobs,
});

type JobShape = { include_unsuccessful: boolean; disputed: boolean | undefined; with_hidden: boolean };

/** What the listings of an agent's jobs show of it. */
interface Party {
  trust_score: number;
  /** Its available balances in minor units. */
  balances: ReadonlyMap<Currency, bigint>;
}

/** Parties by the id of the agent. */
export type Parties = ReadonlyMap<string, Party>;

/** Agents by id. An agent and its accounts have the same owner, the agent. */
export async function readPartiesOf(db: Database, agent_ids: string[]): Promise<Parties> {
  if (agent_ids.length === 0) return new Map();
  const rows = await selectParties(db, { agent_ids: [...new Set(agent_ids)] });
  const parties = new Map<string, { trust_score: number; balances: Map<Currency, bigint> }>();
  for (const { agent_id, trust_score, currency, balance } of rows) {
    const party = parties.get(agent_id) ?? { trust_score, balances: new Map() };
    if (currency !== null && balance !== null) party.balances.set(currency, balance);
    parties.set(agent_id, party);
  }
  return parties;
}

const selectParties = prepare((db, { agent_ids }: { agent_ids: string[] }) =>
  db
    .selectFrom('agent')
    .leftJoin('account', (join) =>
      join
        .onRef('account.owner', '=', 'agent.agent_id')
        .on('account.kind', '=', sql.lit('available'))
        .on('account.owner', '=', sql<string>`any(${agent_ids})`),
    )
    .select(['agent.agent_id', 'agent.trust_score', 'account.currency', 'account.balance'])
    .where('agent.agent_id', '=', sql<string>`any(${agent_ids})`),
);

/** The disputes of jobs, the first one first. */
export async function readDisputesOf(
  db: Database,
  jobs: Pick<Job, 'job_id' | 'dispute_until'>[],
): Promise<Dispute[]> {
  const job_ids = jobs.filter((job) => job.dispute_until !== null).map((job) => job.job_id);
  return job_ids.length === 0 ? [] : selectDisputes(db, { job_ids });
}

const selectDisputes = prepare((db, { job_ids }: { job_ids: string[] }) =>
  db
    .selectFrom('dispute')
    .selectAll()
    .where('job_id', '=', sql<string>`any(${job_ids})`)
    .orderBy('raised_at'),
);

/** The last delivery of a worker. */
export const readDelivery = prepare((db, { job_id, worker_id }: Pick<Hire, 'job_id' | 'worker_id'>) =>
  db
    .selectFrom('artifact')
    .select(['title', 'content', 'format', 'attachments', 'quality_notes'])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .where('artifact_type', '=', sql.lit('final'))
    .orderBy('version', 'desc')
    .limit(sql.lit(1)),
);
