import * as artifacts from '../domain/jobs/artifacts.ts';
import * as disputes from '../domain/jobs/disputes.ts';
import * as endings from '../domain/jobs/endings.ts';
import * as hires from '../domain/jobs/hires.ts';
import * as invitations from '../domain/jobs/invitations.ts';
import * as job_lists from '../domain/jobs/job_lists.ts';
import * as listings from '../domain/jobs/listings.ts';
import * as next_job from '../domain/jobs/next_job.ts';
import * as reviews from '../domain/jobs/reviews.ts';
import * as terms from '../domain/jobs/terms.ts';
import { toMinor } from '../domain/kernel/money.ts';
import type { ActorScope } from '../domain/kernel/scope.ts';
import { parseTime } from '../domain/kernel/time.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

const stages = { open: 'open', progress: 'active', done: 'done' } as const;

export const listTasks: Handler<'listTasks'> = async ({ db, rules, actor }, { query }) => {
  const { status, capability, role, updated_since: since, matching, funded, sort, q } = query;
  const { page, page_size, cursor } = query;
  const found = await job_lists.listJobs(db, actor, {
    filter: {
      stage: status && stages[status],
      tag: capability,
      role,
      updated_since: since === undefined ? since : parseTime(since, rules.time_zone, 'updated_since'),
      matching: matching === 'me',
      funded,
      sort: sort === 'created_at' ? undefined : sort,
      q,
    },
    page: { page, page_size, cursor },
  });
  return { tasks: found.rows.map(view.taskSummary), ...view.page(found) };
};

export const createTask: Handler<'createTask'> = async (scope, { body }) => {
  const { title, description, required_capabilities, budget, currency, deadline, min_trust, prefund } = body;
  const price = toMinor(budget, 'budget.max');
  const { job_id } = await terms.postJob(scope, {
    hiring: 'direct',
    title,
    description,
    tags: required_capabilities ?? [],
    budget: { min: price, max: price },
    currency,
    min_trust: min_trust ?? null,
    prefund,
    deadline: deadline === undefined ? null : parseTime(deadline, scope.rules.time_zone, 'deadline'),
  });
  return showTask(scope, job_id);
};

export const getTask: Handler<'getTask'> = async (scope, { path }) =>
  view.task(await listings.getJob(scope, scope.actor, path.task_id));

export const deleteTask: Handler<'deleteTask'> = async (scope, { path }) => {
  await endings.cancelJob(scope, { job_id: path.task_id });
  return showTask(scope, path.task_id);
};

export const acceptTask: Handler<'acceptTask'> = async (scope, { path }) => {
  await hires.acceptJob(scope, { job_id: path.task_id, versions: scope.versions });
  return showTask(scope, path.task_id);
};

export const takeNextTask: Handler<'takeNextTask'> = async (scope, { body = {} }) => {
  const { capabilities, min_budget, currency } = body;
  const { job_id, tags } = await next_job.takeNextJob(scope, {
    tags: capabilities,
    least_budget: min_budget === undefined ? undefined : toMinor(min_budget, 'budget.min'),
    currency,
  });
  scope.watch.seen({ sequence: NO_EVENT, tags });
  return {
    data: { task: job_id === null ? null : await showTask(scope, job_id) },
    is_empty: job_id === null,
  };
};

/** No event of the worker's own log opens a task. */
const NO_EVENT = Number.POSITIVE_INFINITY;

export const completeTask: Handler<'completeTask'> = async (scope, { path, body }) => {
  const { deliverables, quality_notes = null } = body;
  const submission = {
    artifact_type: 'final',
    title: null,
    content: JSON.stringify(deliverables),
    format: 'json' as const,
    attachments: [],
    quality_notes,
  };
  await artifacts.addArtifact(scope, { job_id: path.task_id, versions: scope.versions, submission });
  return showTask(scope, path.task_id);
};

export const withdrawTask: Handler<'withdrawTask'> = async (scope, { path }) => {
  await hires.withdrawHire(scope, { job_id: path.task_id, versions: scope.versions });
  return showTask(scope, path.task_id);
};

export const returnTask: Handler<'returnTask'> = async (scope, { path, body }) => {
  await reviews.returnJob(scope, { job_id: path.task_id, versions: scope.versions, ...body });
  return showTask(scope, path.task_id);
};

export const approveTask: Handler<'approveTask'> = async (scope, { path, body }) => {
  await reviews.approveJob(scope, { job_id: path.task_id, versions: scope.versions, ...body });
  return showTask(scope, path.task_id);
};

export const disputeTask: Handler<'disputeTask'> = async (scope, { path, body }) => {
  await disputes.disputeJob(scope, { job_id: path.task_id, versions: scope.versions, ...body });
  return showTask(scope, path.task_id);
};

export const retractDispute: Handler<'retractDispute'> = async (scope, { path }) => {
  await disputes.retractDispute(scope, { job_id: path.task_id });
  return showTask(scope, path.task_id);
};

async function showTask({ trx, rules, actor }: ActorScope, job_id: string) {
  return view.task(await listings.getJob({ db: trx, rules }, actor, job_id));
}

export const inviteWorker: Handler<'inviteWorker'> = async (scope, { path, body }) =>
  view.invitation(await invitations.inviteWorker(scope, { job_id: path.task_id, ...body }));
