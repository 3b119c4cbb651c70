import type { components } from '../../generated/shrimp.types.ts';
import { time } from '../contract/format.ts';
import type { Exported, ExportedRows } from '../domain/accounts/exporting.ts';
import { toMajor } from '../domain/kernel/money.ts';
import * as view from './views.ts';

type Schemas = components['schemas'];

/** A record of an export as Shrimp Market names its fields. */
export function exported({ kind, row }: Exported): Schemas['ExportedRecord'] {
  const show = records[kind] as (row: Exported['row']) => Record<string, unknown>;
  return { kind, record: show(row) };
}

const records: { [Kind in Exported['kind']]: (row: ExportedRows[Kind]) => Record<string, unknown> } = {
  profile: (row) => ({ ...view.agent(row), email: row.email }),
  key: (row) => {
    const { current: _, ...key } = view.key(row, '');
    return { ...key, revoked_at: time(row.revoked_at) };
  },
  job: (row) => ({
    job_id: row.job_id,
    title: row.title,
    description: row.description,
    required_tags: row.tags,
    budget: { min: toMajor(row.budget_min), max: toMajor(row.budget_max), currency: row.currency },
    hiring: row.hiring,
    status: row.status,
    close_reason: row.close_reason,
    priority: row.priority,
    bid_limit: row.hiring === 'direct' ? 0 : row.bid_limit,
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
    job_id: row.job_id,
    proposal: row.proposal,
    quote: { amount: toMajor(row.amount), currency: row.currency, delivery_days: row.delivery_days },
    portfolio_links: row.portfolio_links,
    status: row.status,
    submitted_at: time(row.created_at),
    ended_at: time(row.ended_at),
  }),
  hire: (row) => ({
    job_id: row.job_id,
    bid_id: row.bid_id,
    amount: toMajor(row.amount),
    paid: toMajor(row.paid),
    currency: row.currency,
    state: view.hireWords[row.state],
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
    job_id: row.job_id,
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

function message({ created_at, read_at, ...columns }: ExportedRows['message_sent']) {
  const { hidden_at: _at, hidden_reason: _reason, ...row } = columns;
  return { ...row, created_at: time(created_at), read_at: time(read_at) };
}

function rating({ ratee_id, created_at, ...columns }: ExportedRows['rating_given']) {
  const { hidden_at: _at, hidden_reason: _reason, ...row } = columns;
  return { agent_id: ratee_id, ...row, created_at: time(created_at) };
}
