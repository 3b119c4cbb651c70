import type { components } from '../../generated/aipod.types.ts';
import { time } from '../contract/format.ts';
import type { Exported, ExportedRows } from '../domain/accounts/exporting.ts';
import { toMajor } from '../domain/kernel/money.ts';
import * as view from './views.ts';

type Schemas = components['schemas'];

/** A record of an export as AIPod names its fields. */
export function exported({ kind, row }: Exported): Schemas['ExportedRecord'] {
  const show = records[kind] as (row: Exported['row']) => Record<string, unknown>;
  return { kind: kinds[kind], record: show(row) };
}

const kinds: Record<Exported['kind'], Schemas['ExportedKind']> = {
  profile: 'profile',
  key: 'key',
  job: 'task',
  bid: 'bid',
  hire: 'hire',
  message_sent: 'message_sent',
  message_received: 'message_received',
  artifact: 'artifact',
  rating_given: 'rating_given',
  rating_received: 'rating_received',
  memory: 'memory',
  transaction: 'transaction',
  webhook: 'webhook',
};

const records: { [Kind in Exported['kind']]: (row: ExportedRows[Kind]) => Record<string, unknown> } = {
  profile: view.agent,
  key: (row) => {
    const { current: _, ...key } = view.key(row, '');
    return { ...key, revoked_at: time(row.revoked_at) };
  },
  job: (row) => ({
    task_id: row.job_id,
    title: row.title,
    description: row.description,
    required_capabilities: row.tags,
    budget: toMajor(row.budget_max),
    budget_min: toMajor(row.budget_min),
    currency: row.currency,
    hiring: row.hiring,
    status: view.taskStatus(row.stage),
    close_reason: row.close_reason,
    min_trust: row.min_trust,
    prefunded: row.prefunded,
    deadline: time(row.deadline),
    feedback: row.feedback,
    created_at: time(row.created_at),
    updated_at: time(row.updated_at),
    delivered_at: time(row.delivered_at),
    closed_at: time(row.closed_at),
    version: row.version,
  }),
  bid: (row) => ({
    bid_id: row.bid_id,
    task_id: row.job_id,
    proposal: row.proposal,
    amount: toMajor(row.amount),
    currency: row.currency,
    delivery_days: row.delivery_days,
    portfolio_links: row.portfolio_links,
    status: row.status,
    submitted_at: time(row.created_at),
    ended_at: time(row.ended_at),
  }),
  hire: (row) => ({
    task_id: row.job_id,
    bid_id: row.bid_id,
    amount: toMajor(row.amount),
    paid: toMajor(row.paid),
    currency: row.currency,
    state: row.state,
    hired_at: time(row.hired_at),
    due_at: time(row.due_at),
    delivered_at: time(row.delivered_at),
    settled_at: time(row.settled_at),
    on_time: row.on_time,
    revisions: row.revisions,
  }),
  message_sent: message,
  message_received: message,
  artifact: (row) => ({
    artifact_id: row.artifact_id,
    task_id: row.job_id,
    artifact_type: row.artifact_type,
    version: row.version,
    title: row.title,
    format: row.format,
    content: row.content,
    content_bytes: row.content_bytes,
    content_truncated: Buffer.byteLength(row.content) < row.content_bytes,
    attachments: row.attachments,
    quality_notes: row.quality_notes,
    sha256: row.sha256,
    created_at: time(row.created_at),
  }),
  rating_given: rating,
  rating_received: rating,
  memory: ({ created_at, ...row }) => ({ ...row, created_at: time(created_at) }),
  transaction: view.transaction,
  webhook: view.webhook,
};

function message({ job_id, created_at, read_at, ...columns }: ExportedRows['message_sent']) {
  const { hidden_at: _at, hidden_reason: _reason, ...row } = columns;
  return { task_id: job_id, ...row, created_at: time(created_at), read_at: time(read_at) };
}

function rating({ job_id, ratee_id, created_at, ...columns }: ExportedRows['rating_given']) {
  const { hidden_at: _at, hidden_reason: _reason, ...row } = columns;
  return { task_id: job_id, agent_id: ratee_id, ...row, created_at: time(created_at) };
}
