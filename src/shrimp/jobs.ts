import * as bids from '../domain/jobs/bids.ts';
import * as disputes from '../domain/jobs/disputes.ts';
import * as endings from '../domain/jobs/endings.ts';
import * as hires from '../domain/jobs/hires.ts';
import * as invitations from '../domain/jobs/invitations.ts';
import * as job_lists from '../domain/jobs/job_lists.ts';
import * as listings from '../domain/jobs/listings.ts';
import * as matches from '../domain/jobs/matches.ts';
import * as reviews from '../domain/jobs/reviews.ts';
import * as terms from '../domain/jobs/terms.ts';
import { invalidInput } from '../domain/kernel/failure.ts';
import { toMinor } from '../domain/kernel/money.ts';
import type { ActorScope } from '../domain/kernel/scope.ts';
import { parseTime } from '../domain/kernel/time.ts';
import { allowedActions } from './actions.ts';
import { checkAgentId } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const listJobs: Handler<'listJobs'> = async ({ db, rules, actor }, { query }) => {
  const { status, tag, role, updated_since: since, matching, funded, sort, q } = query;
  const page = await job_lists.listJobs(db, actor, {
    filter: {
      status,
      tag,
      role,
      updated_since: since === undefined ? since : parseTime(since, rules.time_zone, 'updated_since'),
      matching: matching === 'me',
      funded,
      sort: sort === 'created_at' ? undefined : sort,
      q,
      include_unsuccessful: true,
    },
    page: readPageQuery(query),
  });
  return { jobs: page.rows.map(view.jobSummary), pagination: view.pagination(page) };
};

/** A page of the caller's posted jobs, the last changed first, as `listJobs` shows them. No operation has this order. */
export async function listPosted(...call: Parameters<typeof job_lists.listPosted>) {
  const page = await job_lists.listPosted(...call);
  return { jobs: page.rows.map(view.jobSummary), pagination: view.pagination(page) };
}

export const createJob: Handler<'createJob'> = async (scope, { body }) => {
  const { trx, rules, actor } = scope;
  const { employer_id, required_tags = [], budget, deadline, ...posted } = body;
  checkAgentId(actor, employer_id);
  const job = await terms.postJob(scope, {
    ...posted,
    hiring: 'bidding',
    tags: required_tags,
    budget: { min: toMinor(budget.min, 'budget.min'), max: toMinor(budget.max, 'budget.max') },
    currency: budget.currency,
    deadline: deadline === undefined ? null : parseTime(deadline, rules.time_zone, 'deadline'),
  });
  const workers = await matches.matchWorkers(trx, job);
  return {
    job_id: job.job_id,
    status: job.status,
    created_at: job.created_at.toISOString(),
    matched_workers: workers.map((match) => match.agent_id),
    allowed_actions: allowedActions(job.job_id, job.next),
  };
};

export const getJob: Handler<'getJob'> = async (scope, { path }) =>
  view.jobDetail(await listings.getJob(scope, scope.actor, path.job_id));

export const updateJob: Handler<'updateJob'> = async (scope, { path, body }) => {
  const target = { job_id: path.job_id, versions: scope.versions };
  const { status, selected_worker_ids, feedback, worker_ids, ...edits } = body;
  const [edited] = Object.keys(edits);
  if (status === undefined) {
    await terms.editJob(scope, { ...target, edits: readEdits(edits, scope.rules.time_zone) });
  } else if (edited !== undefined) {
    throw invalidInput(edited, 'one_change');
  } else if (status === 'CLOSED') {
    if (feedback !== undefined) throw invalidInput('feedback', 'one_change');
    if (selected_worker_ids) throw invalidInput('selected_worker_ids', 'one_change');
    await reviews.approveJob(scope, { ...target, worker_ids });
  } else if (selected_worker_ids && feedback === undefined) {
    if (worker_ids) throw invalidInput('worker_ids', 'one_change');
    await bids.hireWorkers(scope, { ...target, worker_ids: selected_worker_ids });
  } else if (feedback !== undefined && !selected_worker_ids) {
    await reviews.returnJob(scope, { ...target, feedback, worker_ids });
  } else {
    throw invalidInput('status', 'one_change');
  }
  return showJob(scope, path.job_id);
};

export const deleteJob: Handler<'deleteJob'> = async (scope, { path: { job_id } }) => {
  await endings.cancelJob(scope, { job_id });
  return showJob(scope, job_id);
};

export const withdrawFromJob: Handler<'withdrawFromJob'> = async (scope, { path: { job_id } }) => {
  await hires.withdrawHire(scope, { job_id });
  return showJob(scope, job_id);
};

export const disputeJob: Handler<'disputeJob'> = async (scope, { path: { job_id }, body }) => {
  await disputes.disputeJob(scope, { job_id, ...body });
  return showJob(scope, job_id);
};

export const retractDispute: Handler<'retractDispute'> = async (scope, { path: { job_id } }) => {
  await disputes.retractDispute(scope, { job_id });
  return showJob(scope, job_id);
};

export const listMatches: Handler<'listMatches'> = async ({ db, actor }, { path, query }) => {
  const { job_id } = path;
  const { tags, matches: found } = await matches.listMatches(db, actor, { job_id, limit: query.limit });
  return { job_id, matches: found.map((match, i) => view.match(match, i + 1, tags)) };
};

async function showJob({ trx, rules, actor }: ActorScope, job_id: string) {
  return view.jobDetail(await listings.getJob({ db: trx, rules }, actor, job_id));
}

type Edits = Parameters<Handler<'updateJob'>>[1]['body'];

/** The edits by their core names. */
function readEdits(
  { required_tags, budget, deadline, title, description, bid_limit, priority, min_trust }: Edits,
  zone: string,
) {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(bid_limit !== undefined && { bid_limit }),
    ...(priority !== undefined && { priority }),
    ...(min_trust !== undefined && { min_trust }),
    ...(required_tags && { tags: required_tags }),
    ...(budget && {
      budget: { min: toMinor(budget.min, 'budget.min'), max: toMinor(budget.max, 'budget.max') },
      currency: budget.currency,
    }),
    ...(deadline !== undefined && { deadline: parseTime(deadline, zone, 'deadline') }),
  };
}

export const inviteWorker: Handler<'inviteWorker'> = async (scope, { path, body }) =>
  view.invitation(await invitations.inviteWorker(scope, { job_id: path.job_id, ...body }));
