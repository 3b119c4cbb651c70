import * as reports from '../domain/admin/reports.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const createReport: Handler<'createReport'> = async ({ trx, actor }, { body }) => {
  const { kind, id: subject_id, job_id = null, reason, text: details = null } = body;
  return view.report(await reports.createReport(trx, actor, { kind, subject_id, job_id, reason, details }));
};
