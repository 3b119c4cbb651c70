import type { Transaction } from '../database/database.ts';
import { addArtifact } from '../domain/jobs/artifacts.ts';
import { disputeJob } from '../domain/jobs/disputes.ts';
import { cancelJob } from '../domain/jobs/endings.ts';
import { acceptJob, withdrawHire } from '../domain/jobs/hires.ts';
import { getJob, listJobs } from '../domain/jobs/listings.ts';
import { approveJob, returnJob } from '../domain/jobs/reviews.ts';
import { postJob } from '../domain/jobs/terms.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { parseTime } from '../domain/kernel/time.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

const stages = { open: 'open', progress: 'active', done: 'done' } as const;

export const listTasks: Handler<'listTasks'> = async ({ db, actor }, { query }) => {
  const { status, capability } = query;
  const page = await listJobs(db, actor, { stage: status && stages[status], tag: capability }, query);
  return { tasks: page.rows.map(view.taskSummary), ...view.page(page) };
};

export const createTask: Handler<'createTask'> = async ({ trx, rules, actor }, { body }) => {
  const { title, description, required_capabilities, budget, currency, deadline } = body;
  const price = toMinor(budget, 'budget');
  const job_id = await postJob(trx, rules, actor, {
    hiring: 'direct',
    title,
    description,
    tags: required_capabilities ?? [],
    budget: { min: price, max: price },
    currency,
    deadline: deadline === undefined ? null : parseTime(deadline, rules.time_zone, 'deadline'),
  });
  return showTask(trx, actor, job_id);
};

export const getTask: Handler<'getTask'> = async ({ db, actor }, { path }) =>
  view.task(await getJob(db, actor, path.task_id));

export const deleteTask: Handler<'deleteTask'> = async ({ trx, rules, actor }, { path }) => {
  await cancelJob(trx, rules, actor, path.task_id);
  return showTask(trx, actor, path.task_id);
};

export const acceptTask: Handler<'acceptTask'> = async ({ trx, rules, actor, versions }, { path }) => {
  await acceptJob(trx, rules, actor, path.task_id, versions);
  return showTask(trx, actor, path.task_id);
};

export const completeTask: Handler<'completeTask'> = async (
  { trx, rules, actor, versions },
  { path, body },
) => {
  const { deliverables, quality_notes = null } = body;
  const submission = {
    artifact_type: 'final',
    title: null,
    content: JSON.stringify(deliverables),
    format: 'json' as const,
    attachments: [],
    quality_notes,
  };
  await addArtifact(trx, rules, actor, path.task_id, submission, versions);
  return showTask(trx, actor, path.task_id);
};

export const withdrawTask: Handler<'withdrawTask'> = async ({ trx, rules, actor, versions }, { path }) => {
  await withdrawHire(trx, rules, actor, path.task_id, versions);
  return showTask(trx, actor, path.task_id);
};

export const returnTask: Handler<'returnTask'> = async ({ trx, rules, actor, versions }, { path, body }) => {
  await returnJob(trx, rules, actor, path.task_id, body.feedback, undefined, versions);
  return showTask(trx, actor, path.task_id);
};

export const approveTask: Handler<'approveTask'> = async ({ trx, rules, actor, versions }, { path }) => {
  await approveJob(trx, rules, actor, path.task_id, versions);
  return showTask(trx, actor, path.task_id);
};

export const disputeTask: Handler<'disputeTask'> = async (
  { trx, rules, actor, versions },
  { path, body },
) => {
  await disputeJob(trx, rules, actor, path.task_id, body.reason, versions);
  return showTask(trx, actor, path.task_id);
};

async function showTask(trx: Transaction, actor: Actor, job_id: string) {
  return view.task(await getJob(trx, actor, job_id));
}
