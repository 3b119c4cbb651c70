import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { inSavepoint } from '../../database/savepoint.ts';
import { isWorker } from '../kernel/actor.ts';
import { Failure, type FailureCode, type Reason } from '../kernel/failure.ts';
import type { Currency } from '../kernel/money.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { NO_TAG, normalizeTags } from '../kernel/tags.ts';
import { judgeLoad } from './guards.ts';
import { acceptJob } from './hires.ts';
import { readPartiesOf } from './listing_rows.ts';
import { isFunded } from './listings.ts';
import type { Job } from './records.ts';

/** Which jobs a worker takes. A condition that is left out holds for every job. */
export interface NextFilter {
  /** Only jobs with one of these; without them, jobs with one of the worker's capabilities and those without tags. */
  tags?: string[] | undefined;
  /** Only jobs that pay at least this, in minor units of `currency`, of CNY without one. */
  least_budget?: bigint | undefined;
  currency?: Currency | undefined;
}

/** What a worker has taken. */
export interface Taken {
  /** Null when no job fits. */
  job_id: string | null;
  /** A job that opens with one of these may fit. */
  tags: string[];
}

/** How many of the newest jobs of each tag are looked at, and how many that fit are tried. */
const WINDOW = 100;

/**
 * Takes the OPEN direct job that fits the actor best, by the rules of `acceptJob`: the one with the most of the tags, then
 * with the highest budget, then the oldest. It looks at the 100 newest jobs of each tag, so that the cost does not grow with
 * the market, and jobs that nobody can take hide no new ones. Jobs that others are about to take are passed over. Fails with
 * invalid_agent_type, validation_failed (tag_text, tag_length), and invalid_state (hire_limit, undecided_limit).
 */
export async function takeNextJob(scope: ActorScope, filter: NextFilter): Promise<Taken> {
  const { trx, rules, actor } = scope;
  if (!isWorker(actor)) throw new Failure('invalid_agent_type');
  const wanted = filter.tags && normalizeTags(filter.tags, 'capabilities');
  const [worker] = await selectWorker(trx, { agent_id: actor.agent_id });
  assert.ok(worker, 'an actor is an agent');
  const refusal = judgeLoad(worker, rules);
  if (refusal) throw new Failure(refusal.code, refusal.details);
  const { capabilities } = worker;
  const tags = wanted ?? [...capabilities, NO_TAG];
  const { least_budget, currency = least_budget === undefined ? undefined : 'CNY' } = filter;
  const values = { ...worker, tags: wanted ?? capabilities, least_budget, currency };
  const jobs = await selectFitting(trx, values, { has_untagged: wanted === undefined });
  for (const { job_id } of await keepFunded(trx, jobs)) {
    if (await tryJob(scope, job_id)) return { job_id, tags };
  }
  return { job_id: null, tags };
}

/** Takes a job, unless another transaction has it locked or the job refuses it. Fails with what bars the actor. */
async function tryJob(scope: ActorScope, job_id: string): Promise<boolean> {
  try {
    return await inSavepoint(scope.trx, async (trx) => {
      const [free] = await lockIfFree(trx, { job_id });
      if (free) await acceptJob({ ...scope, trx }, { job_id });
      return free !== undefined;
    });
  } catch (error) {
    if (error instanceof Failure && isOfJob(error)) return false;
    throw error;
  }
}

/** Whether a refusal is about the job, so that another job can be taken. */
function isOfJob({ code, details }: Failure): boolean {
  return OF_JOB.has(code) || (code === 'invalid_state' && REASONS_OF_JOB.has(details?.reason as Reason));
}

const OF_JOB: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'job_not_found',
  'job_not_open',
  'forbidden',
  'insufficient_funds',
]);
const REASONS_OF_JOB: ReadonlySet<Reason> = new Set<Reason>(['left_job', 'employer_banned']);

const selectWorker = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('agent')
    .select(['agent_id', 'capabilities', 'active_hires', 'undecided_deliveries', 'proven_jobs'])
    .select(sql<number>`round(trust_score::numeric, 4)::double precision`.as('trust'))
    .where('agent_id', '=', agent_id),
);

type Candidate = Pick<Job, 'job_id' | 'employer_id' | 'status' | 'currency' | 'budget_max' | 'prefunded'>;

interface Fitting {
  agent_id: string;
  capabilities: string[];
  trust: number;
  tags: string[];
  least_budget: bigint | undefined;
  currency: Currency | undefined;
}

/** The jobs that the worker can take, the best one first, as far as the jobs and their hires tell. */
const selectFitting = prepare(
  (
    db,
    { agent_id, capabilities, trust, tags, least_budget, currency }: Fitting,
    { has_untagged }: { has_untagged: boolean },
  ) => {
    const newest = sql`order by created_at desc, job_id desc limit ${sql.lit(WINDOW)}`;
    const untagged = sql`
      union
      (select job_id from job where status = 'OPEN' and tags = '{}' and hiring = 'direct' and hidden_at is null ${newest})`;
    const keys = sql`(
      select found.job_id from unnest(${tags}::text[]) as wanted (tag)
      cross join lateral (
        select job_id from job_tag where job_tag.tag = wanted.tag and state = 'OPEN' and direct ${newest}
      ) as found
      ${has_untagged ? untagged : sql``}
    )`;
    let fitting = db
      .selectFrom('job')
      .select(['job_id', 'employer_id', 'status', 'currency', 'budget_max', 'prefunded'])
      .where(sql<boolean>`job.job_id in ${keys}`)
      .where('employer_id', '<>', agent_id)
      .where(
        sql<boolean>`tags <@ ${capabilities}::text[] and coalesce(min_trust, 0) <= ${trust}::double precision`,
      )
      .where(
        sql<boolean>`not exists (select from hire where hire.job_id = job.job_id and hire.worker_id = ${agent_id})`,
      );
    if (currency !== undefined) fitting = fitting.where('currency', '=', currency);
    if (least_budget !== undefined) fitting = fitting.where('budget_max', '>=', least_budget);
    return fitting
      .orderBy(
        sql`(select count(*) from unnest(job.tags) as one (tag) where one.tag = any(${tags}::text[]))`,
        'desc',
      )
      .orderBy('budget_max', 'desc')
      .orderBy('created_at')
      .orderBy('job_id')
      .limit(sql.lit(WINDOW));
  },
);

/** Those of the jobs that are funded now. */
async function keepFunded(db: Database, jobs: Candidate[]): Promise<Candidate[]> {
  const unfunded = jobs.filter(({ prefunded }) => !prefunded);
  const parties = await readPartiesOf(
    db,
    unfunded.map(({ employer_id }) => employer_id),
  );
  return jobs.filter((job) => isFunded(job, parties.get(job.employer_id)?.balances.get(job.currency) ?? 0n));
}

/** Locks an OPEN job unless another transaction has. */
const lockIfFree = prepare((db, { job_id }: { job_id: string }) =>
  db
    .selectFrom('job')
    .select('job_id')
    .where('job_id', '=', job_id)
    .where('status', '=', sql.lit('OPEN'))
    .forUpdate()
    .skipLocked(),
);
