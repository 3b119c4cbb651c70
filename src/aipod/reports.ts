import * as reports from '../domain/admin/reports.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const createReport: Handler<'createReport'> = async ({ trx, actor }, { body }) => {
  const { kind, id: subject_id, task_id: job_id = null, reason, text: details = null } = body;
  const subject = { kind: kinds[kind], subject_id, job_id };
  return view.report(await reports.createReport(trx, actor, { ...subject, reason, details }));
};

const kinds = {
  agent: 'agent',
  task: 'job',
  message: 'message',
  memory: 'memory',
  rating: 'rating',
} as const;
