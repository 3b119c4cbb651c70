import type { Database, Transaction } from '../../database/database.ts';
import { inTransaction } from '../../database/transaction.ts';
import { deleteProfile, hideProfile, restoreProfile } from '../agents/agents.ts';
import { tell } from '../events/log.ts';
import * as hiding from '../jobs/hiding.ts';
import { lockJob } from '../jobs/lifecycle.ts';
import type { Job } from '../jobs/records.ts';
import type { Actor } from '../kernel/actor.ts';
import { type LockedAgent, lockAgent } from '../kernel/agent_locks.ts';
import { type Action, checkAdmin, record } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import type { HidingReason } from '../kernel/hiding.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { eraseMemory, hideMemory, restoreMemory } from '../memories.ts';
import { banAgent } from './bans.ts';
import { type Report, type ReportWithContent, readReport, showReport } from './reports.ts';

/** What an admin decides about a report. */
export interface Decision {
  report_id: string;
  action: NonNullable<Report['action']>;
  /** What the author is told; undefined: the reason of the report. */
  reason: HidingReason | undefined;
  note: string | undefined;
}

/**
 * Decides all open reports of the subject of a report: hides or deletes it, warns or bans its author, or does nothing. Tells
 * the author and the reporters. The same decision of the same admin once more changes nothing. Fails with
 * invalid_agent_type, not_found (report), forbidden (is_admin), invalid_state (report_resolved).
 */
export async function resolveReport(
  { db, rules, actor }: { db: Database; rules: MarketRules; actor: Actor },
  { report_id, action, reason, note }: Decision,
): Promise<ReportWithContent> {
  checkAdmin(actor);
  const report = await readReport(db, report_id);
  if (action === 'ban' && report.status === 'open') {
    await banAgent({ db, rules, actor }, { agent_id: report.author_id, reason: note });
  }
  await inTransaction(db, async (trx) => {
    const owner = await lockOwner(trx, report);
    // Decided on only under the lock of its owner.
    const latest = await readReport(trx, report_id);
    if (latest.status !== 'open') return checkSame(latest, { action, actor });
    await carryOut(trx, { report, owner, action, reason: reason ?? report.reason });
    const resolved = await trx
      .updateTable('report')
      .set({
        status: 'resolved',
        action,
        note: note ?? null,
        resolved_by: actor.agent_id,
        resolved_at: trx.now,
      })
      .where('subject_id', '=', report.subject_id)
      .where('kind', '=', report.kind)
      .where('status', '=', 'open')
      .returning(['report_id', 'reporter_id'])
      .execute();
    for (const one of resolved) {
      if (one.reporter_id !== actor.agent_id) {
        tell(trx, one.reporter_id, 'report.resolved', { report_id: one.report_id, action });
      }
    }
    await recordAct(trx, actor, {
      report,
      action: 'resolve_report',
      note,
      details: { action, reports: resolved.length },
    });
  });
  return showReport(db, report_id);
}

/**
 * Shows the subject of a report to others again, and tells its author. Fails with invalid_agent_type, not_found (report),
 * invalid_state (not_hidden: nor is it if it was deleted).
 */
export async function restoreContent(
  trx: Transaction,
  actor: Actor,
  { report_id, note }: { report_id: string; note: string | undefined },
): Promise<ReportWithContent> {
  checkAdmin(actor);
  const report = await readReport(trx, report_id);
  const owner = await lockOwner(trx, report);
  if (!(await restore(trx, report, owner))) {
    throw new Failure('invalid_state', { reason: 'not_hidden' });
  }
  tell(trx, report.author_id, 'content.restored', idsOf(report));
  await recordAct(trx, actor, { report, action: 'restore_content', note, details: {} });
  return showReport(trx, report_id);
}

/** The locked record that owns a subject: the job of a job, a message or a rating, otherwise the author. */
type Owner = { job: Job } | { author: LockedAgent };

async function lockOwner(trx: Transaction, { kind, subject_id, job_id, author_id }: Report): Promise<Owner> {
  if (kind === 'agent' || kind === 'memory') return { author: await lockAgent(trx, author_id) };
  return { job: await lockJob(trx, job_id ?? subject_id) };
}

/** Fails unless a report was resolved by the same admin in the same way: a retry can come after its first try. */
function checkSame(report: Report, { action, actor }: { action: Report['action']; actor: Actor }): void {
  if (report.action === action && report.resolved_by === actor.agent_id) return;
  throw new Failure('invalid_state', { reason: 'report_resolved' });
}

async function carryOut(
  trx: Transaction,
  {
    report,
    owner,
    action,
    reason,
  }: { report: Report; owner: Owner; action: Decision['action']; reason: HidingReason },
): Promise<void> {
  const data = { ...idsOf(report), reason };
  switch (action) {
    case 'hide':
      await hide(trx, report, owner, reason);
      return tell(trx, report.author_id, 'content.hidden', data);
    case 'delete':
      await erase(trx, report, owner, reason);
      return tell(trx, report.author_id, 'content.deleted', data);
    case 'warn':
      return tell(trx, report.author_id, 'content.warned', data);
    case 'ban':
    case 'dismiss':
      return;
  }
}

async function hide(
  trx: Transaction,
  report: Report,
  owner: Owner,
  hidden_reason: HidingReason,
): Promise<void> {
  const { kind, subject_id } = report;
  const hidden = { hidden_at: trx.now, hidden_reason };
  if (kind === 'agent') return hideProfile(trx, subject_id, hidden);
  if (kind === 'memory') return hideMemory(trx, subject_id, hidden);
  if (kind === 'message') return hiding.hideMessage(trx, messageOf(report), hidden);
  if (kind === 'rating') return hiding.hideComment(trx, ratingOf(report), hidden);
  if ('job' in owner) hiding.hideJob(trx, owner.job, hidden);
}

async function erase(
  trx: Transaction,
  report: Report,
  owner: Owner,
  hidden_reason: HidingReason,
): Promise<void> {
  const { kind, subject_id } = report;
  if (kind === 'agent') return deleteProfile(trx, subject_id);
  if (kind === 'memory') return eraseMemory(trx, { memory_id: subject_id });
  if (kind === 'message') return hiding.deleteMessage(trx, messageOf(report));
  if (kind === 'rating') return hiding.deleteComment(trx, ratingOf(report));
  if ('job' in owner) hiding.deleteJobTexts(trx, owner.job, { hidden_at: trx.now, hidden_reason });
}

async function restore(trx: Transaction, report: Report, owner: Owner): Promise<boolean> {
  const { kind, subject_id } = report;
  if (kind === 'message') return hiding.restoreMessage(trx, messageOf(report));
  if (kind === 'rating') return hiding.restoreComment(trx, ratingOf(report));
  if ('job' in owner) return hiding.restoreJob(trx, owner.job);
  return kind === 'agent' ? restoreProfile(trx, subject_id) : restoreMemory(trx, subject_id, owner.author);
}

function messageOf({ job_id, subject_id }: Report) {
  return { job_id: job_id as string, message_id: subject_id };
}

function ratingOf({ job_id, subject_id }: Report) {
  return { job_id: job_id as string, rating_id: subject_id };
}

/** The ids of a subject, as events carry them; none of a profile, whose agent is the recipient. */
function idsOf(report: Report): {
  job_id?: string;
  message_id?: string;
  memory_id?: string;
  rating_id?: string;
} {
  const { kind, subject_id } = report;
  if (kind === 'message') return messageOf(report);
  if (kind === 'rating') return ratingOf(report);
  if (kind === 'memory') return { memory_id: subject_id };
  return kind === 'job' ? { job_id: subject_id } : {};
}

async function recordAct(
  trx: Transaction,
  actor: Actor,
  act: { report: Report; action: Action; note: string | undefined; details: Record<string, unknown> },
): Promise<void> {
  const { report, action, note, details } = act;
  const { kind, subject_id, job_id, report_id } = report;
  const is_of_job = kind === 'message' || kind === 'rating';
  await record(trx, actor, {
    action,
    target_type: is_of_job ? 'job' : kind,
    target_id: job_id ?? subject_id,
    reason: note,
    details: { ...details, report_id, ...(is_of_job && { kind, id: subject_id }) },
  });
}
