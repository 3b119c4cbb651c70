import type { Transaction } from '../database/database.ts';
import { hireWorkers } from '../domain/jobs/bids.ts';
import { disputeJob as dispute } from '../domain/jobs/disputes.ts';
import { cancelJob } from '../domain/jobs/endings.ts';
import { withdrawHire } from '../domain/jobs/hires.ts';
import { getJob as readJob, listJobs as readJobs } from '../domain/jobs/listings.ts';
import { matchWorkers, listMatches as readMatches } from '../domain/jobs/matches.ts';
import { approveJob, returnJob } from '../domain/jobs/reviews.ts';
import { editJob, postJob } from '../domain/jobs/terms.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { invalid } from '../domain/kernel/failure.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { parseTime } from '../domain/kernel/time.ts';
import { checkClaim } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const listJobs: Handler<'listJobs'> = async ({ db, actor }, { query }) => {
  const { status, tag } = query;
  const page = await readJobs(db, actor, { status, tag, fruitless: true }, readPageQuery(query));
  return { jobs: page.rows.map(view.jobSummary), pagination: view.pagination(page) };
};

export const createJob: Handler<'createJob'> = async ({ trx, rules, actor }, { body }) => {
  const { employer_id, required_tags = [], budget, deadline, ...posted } = body;
  checkClaim(actor, employer_id);
  const job_id = await postJob(trx, rules, actor, {
    ...posted,
    hiring: 'bidding',
    tags: required_tags,
    budget: { min: toMinor(budget.min, 'budget.min'), max: toMinor(budget.max, 'budget.max') },
    currency: budget.currency,
    deadline: deadline === undefined ? null : parseTime(deadline, rules.time_zone, 'deadline'),
  });
  const job = await readJob(trx, actor, job_id);
  const matches = await matchWorkers(trx, job.tags, actor.agent_id);
  return {
    job_id,
    status: job.status,
    created_at: job.created_at.toISOString(),
    matched_workers: matches.map((match) => match.agent_id),
  };
};

export const getJob: Handler<'getJob'> = async ({ db, actor }, { path }) =>
  view.job(await readJob(db, actor, path.job_id));

export const updateJob: Handler<'updateJob'> = async ({ trx, rules, actor, versions }, { path, body }) => {
  const { job_id } = path;
  const { status, selected_worker_ids, feedback, worker_ids, ...edits } = body;
  const edited = Object.keys(edits);
  if (status === undefined) {
    await editJob(trx, rules, actor, job_id, readEdits(edits, rules.time_zone), versions);
  } else if (edited.length > 0) {
    throw invalid(edited[0] as string, 'one_change', 'must not be edited together with status');
  } else if (status === 'CLOSED') {
    if (feedback !== undefined) throw invalid('feedback', 'one_change', 'goes with status ACTIVE');
    if (selected_worker_ids) throw invalid('selected_worker_ids', 'one_change', 'goes with status ACTIVE');
    await approveJob(trx, rules, actor, job_id, versions);
  } else if (selected_worker_ids && feedback === undefined) {
    await hireWorkers(trx, rules, actor, job_id, selected_worker_ids, versions);
  } else if (feedback !== undefined && !selected_worker_ids) {
    await returnJob(trx, rules, actor, job_id, feedback, worker_ids, versions);
  } else {
    throw invalid('status', 'one_change', 'must come with either selected_worker_ids or feedback');
  }
  return showJob(trx, actor, job_id);
};

export const deleteJob: Handler<'deleteJob'> = async ({ trx, rules, actor }, { path }) => {
  await cancelJob(trx, rules, actor, path.job_id);
  return showJob(trx, actor, path.job_id);
};

export const withdrawFromJob: Handler<'withdrawFromJob'> = async ({ trx, rules, actor }, { path }) => {
  await withdrawHire(trx, rules, actor, path.job_id);
  return showJob(trx, actor, path.job_id);
};

export const disputeJob: Handler<'disputeJob'> = async ({ trx, rules, actor }, { path, body }) => {
  await dispute(trx, rules, actor, path.job_id, body.reason);
  return showJob(trx, actor, path.job_id);
};

export const listMatches: Handler<'listMatches'> = async ({ db, actor }, { path, query }) => {
  const { tags, matches } = await readMatches(db, actor, path.job_id, query.limit);
  return { job_id: path.job_id, matches: matches.map((match, i) => view.match(match, i + 1, tags)) };
};

async function showJob(trx: Transaction, actor: Actor, job_id: string) {
  return view.job(await readJob(trx, actor, job_id));
}

type Edits = Parameters<Handler<'updateJob'>>[1]['body'];

function readEdits(
  { required_tags, budget, deadline, title, description, bid_limit, priority }: Edits,
  zone: string,
) {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(bid_limit !== undefined && { bid_limit }),
    ...(priority !== undefined && { priority }),
    ...(required_tags && { tags: required_tags }),
    ...(budget && {
      budget: { min: toMinor(budget.min, 'budget.min'), max: toMinor(budget.max, 'budget.max') },
      currency: budget.currency,
    }),
    ...(deadline !== undefined && { deadline: parseTime(deadline, zone, 'deadline') }),
  };
}
