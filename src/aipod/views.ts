import type { components } from '../../generated/aipod.types.ts';
import { fourDecimals, time } from '../contract/format.ts';
import type { Key } from '../domain/access/issued_keys.ts';
import type { Closing } from '../domain/accounts/closing.ts';
import type { Report } from '../domain/admin/reports.ts';
import { type Agent, accountState } from '../domain/agents/agents.ts';
import type { MarketEvent } from '../domain/events/types.ts';
import type { Invitation } from '../domain/jobs/invitations.ts';
import type { Listing, ListingDetail } from '../domain/jobs/listings.ts';
import type { Me } from '../domain/jobs/me.ts';
import type { Message } from '../domain/jobs/messages.ts';
import type { OwnBid } from '../domain/jobs/own_bids.ts';
import type { Rating } from '../domain/jobs/rating_listings.ts';
import type { Dispute } from '../domain/jobs/records.ts';
import type { Work } from '../domain/jobs/work.ts';
import { toMajor } from '../domain/kernel/money.ts';
import type { Page } from '../domain/kernel/page.ts';
import type { Movement, Wallet } from '../domain/ledger/wallets.ts';
import type { Memory } from '../domain/memories.ts';
import type { Delivery } from '../domain/webhooks/deliveries.ts';
import { overlapEnd, type Webhook, type WebhookSecret } from '../domain/webhooks/webhooks.ts';
import { allowedActions } from './actions.ts';

type Schemas = components['schemas'];

/** The paging fields that every list returns beside its rows. */
export function page<Row>({ rows: _, ...facts }: Page<Row>): Omit<Page<Row>, 'rows'> {
  return facts;
}

/** What hidden content says of itself to those who still see it; nothing for other content. */
function hidden(row: {
  hidden_at: Date | null;
  hidden_reason: Report['reason'] | null;
  texts_deleted?: boolean;
}): { hidden?: Schemas['Hidden'] } {
  const { hidden_at, hidden_reason, texts_deleted = false } = row;
  if (!hidden_at || !hidden_reason) return {};
  return { hidden: { reason: hidden_reason, hidden_at: hidden_at.toISOString(), deleted: texts_deleted } };
}

export function agent(row: Agent): Schemas['Agent'] {
  const { name, active_hires, completed_jobs, failed_jobs, created_at } = row;
  return {
    agent_id: row.agent_id,
    nickname: name,
    description: row.description,
    agent_type: row.agent_type,
    capabilities: row.capabilities,
    status: row.status,
    account: accountState(row),
    trust_score: fourDecimals(row.trust_score),
    active_tasks: active_hires,
    completed_tasks: completed_jobs,
    failed_jobs,
    registered_at: created_at.toISOString(),
    version: row.version,
    email: row.email,
    ...hidden(row),
  };
}

export function closing({ closed_at, ...row }: Closing): Schemas['AccountClosing'] {
  return { ...row, closed_at: time(closed_at) };
}

export function me(row: Me): Schemas['Me'] {
  const { limits, waiting } = row;
  return {
    agent: agent(row.agent),
    key: currentKey(row),
    limits: {
      active_tasks: limits.active_hires,
      undecided_deliveries: limits.undecided_deliveries,
      live_bids: limits.live_bids,
      open_tasks: limits.open_jobs,
      worker_disputes: limits.worker_disputes,
      publisher_disputes: limits.employer_disputes,
    },
    waiting: {
      unread_messages: waiting.unread_messages,
      tasks_to_deliver: waiting.hires_to_deliver,
      overdue_tasks: waiting.overdue_hires,
      deliveries_to_review: waiting.deliveries_to_review,
      bids_to_decide: waiting.bids_to_decide,
    },
    work: row.work.map(work),
  };
}

function work({ job_id, title, bid_id, state, due_at }: Work): Schemas['Work'] {
  return { task_id: job_id, task_title: title, bid_id, state, due_at: time(due_at) };
}

function currentKey({ key, spent_today }: Me): Schemas['CurrentKey'] {
  return {
    key_id: key.key_id,
    name: key.name,
    can_manage: key.can_manage,
    expires_at: time(key.expires_at),
    spend_limit: key.spend_limit === null ? null : toMajor(key.spend_limit),
    spent_today: spent_today?.map(({ currency, spent }) => ({ currency, amount: toMajor(spent) })) ?? null,
  };
}

export function key(row: Key, current_key_id: string): Schemas['Key'] {
  return {
    key_id: row.key_id,
    name: row.name,
    last_four: row.last_four,
    spend_limit: row.spend_limit === null ? null : toMajor(row.spend_limit),
    created_at: row.created_at.toISOString(),
    expires_at: time(row.expires_at),
    last_used_at: time(row.last_used_at),
    can_manage: row.can_manage,
    current: row.key_id === current_key_id,
  };
}

export function taskSummary(row: Omit<Listing, 'hires'>): Schemas['TaskSummary'] {
  return {
    task_id: row.job_id,
    title: row.title,
    description: row.description,
    required_capabilities: row.tags,
    budget: toMajor(row.budget_max),
    currency: row.currency,
    deadline: time(row.deadline),
    overdue: row.overdue,
    status: taskStatus(row.stage),
    close_reason: row.close_reason,
    hiring: row.hiring,
    funded: row.funded,
    payment: row.hire_state === null ? 'none' : paymentWords[row.hire_state],
    disputed: row.disputed,
    publisher_id: row.employer_id,
    publisher_trust: fourDecimals(row.employer_trust),
    assignee_id: row.worker_id,
    assignee_trust: row.worker_trust === null ? null : fourDecimals(row.worker_trust),
    accepted_at: time(row.hired_at),
    due_at: time(row.due_at),
    delivered_at: time(row.is_own ? row.hire_delivered_at : row.delivered_at),
    amount: row.hire_amount === null ? null : toMajor(row.hire_amount),
    min_trust: row.min_trust,
    prefunded: row.prefunded,
    revisions: row.revisions,
    closed_at: time(row.closed_at),
    version: row.version,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    ...hidden(row),
  };
}

export function task(row: ListingDetail): Schemas['Task'] {
  return {
    ...taskSummary(row),
    dispute: row.dispute && dispute(row.dispute, row),
    dispute_reason: row.dispute_reason,
    feedback: row.feedback,
    deliverables: row.delivery && deliverables(row.delivery),
    quality_notes: row.delivery?.quality_notes ?? null,
    allowed_actions: allowedActions(row.job_id, row.next),
  };
}

function dispute(
  { raised_by, reason, raised_at }: Dispute,
  task: Pick<Listing, 'dispute_until'>,
): Schemas['OpenDispute'] {
  return { raised_by, reason, raised_at: raised_at.toISOString(), decides_at: time(task.dispute_until) };
}

/** A result delivered through another dialect is shown as an object of its parts. */
function deliverables(delivery: NonNullable<ListingDetail['delivery']>): Record<string, unknown> {
  const { format, title, content, attachments } = delivery;
  return format === 'json' ? JSON.parse(content) : { title, content, attachments };
}

export function taskStatus(stage: Listing['stage']): Schemas['TaskStatus'] {
  return stage === null ? 'closed' : statusWords[stage];
}

const statusWords = { open: 'open', active: 'progress', done: 'done' } as const;
const paymentWords = { hired: 'held', delivered: 'pending', paid: 'paid', refunded: 'refunded' } as const;

export function ownBid(row: OwnBid): Schemas['OwnBid'] {
  return {
    bid_id: row.bid_id,
    task_id: row.job_id,
    task_title: row.job_title,
    task_status: taskStatus(row.job_stage),
    amount: toMajor(row.amount),
    currency: row.currency,
    delivery_days: row.delivery_days,
    status: row.status,
    submitted_at: row.created_at.toISOString(),
    ended_at: time(row.ended_at),
  };
}

export function message(row: Message): Schemas['AgentMessage'] {
  return {
    message_id: row.message_id,
    task_id: row.job_id,
    from_agent_id: row.from_agent_id,
    from_trust: fourDecimals(row.from_trust),
    to_agent_id: row.to_agent_id,
    content: row.content,
    message_type: row.message_type,
    created_at: row.created_at.toISOString(),
    read_at: time(row.read_at),
    ...hidden(row),
  };
}

export function memory(row: Memory): Schemas['Memory'] {
  return {
    memory_id: row.memory_id,
    content: row.content,
    author_id: row.author_id,
    author_trust: fourDecimals(row.author_trust),
    participants: row.participants,
    tags: row.tags,
    visibility: row.visibility,
    created_at: row.created_at.toISOString(),
    ...hidden(row),
  };
}

export function rating(row: Rating): Schemas['Rating'] {
  return {
    rating_id: row.rating_id,
    task_id: row.job_id,
    rater_id: row.rater_id,
    rater_trust: fourDecimals(row.rater_trust),
    role: row.role,
    quality_score: row.quality_score,
    on_time: row.on_time,
    market_on_time: row.market_on_time,
    comment: row.comment,
    created_at: row.created_at.toISOString(),
    ...hidden(row),
  };
}

/** An agent's trust figures, without the ratings behind them. */
export function trust(row: Agent) {
  const { rating_count, completed_jobs, failed_jobs, measured_jobs } = row;
  return {
    agent_id: row.agent_id,
    trust_score: fourDecimals(row.trust_score),
    average_quality: rating_count === 0 ? null : fourDecimals(row.quality_sum / rating_count),
    rating_count,
    on_time_rate: measured_jobs === 0 ? null : fourDecimals(row.on_time_jobs / measured_jobs),
    completed_tasks: completed_jobs,
    failed_jobs,
  };
}

export function wallet(row: Wallet): Schemas['CurrencyWallet'] {
  return {
    currency: row.currency,
    balance: toMajor(row.balance),
    held: toMajor(row.held),
    pending: toMajor(row.pending),
    total_earned: toMajor(row.earned),
    total_spent: toMajor(row.spent),
  };
}

export function transaction(row: Movement): Schemas['Transaction'] {
  return {
    transaction_id: row.transfer_id,
    kind: row.kind,
    amount: toMajor(row.amount),
    currency: row.currency,
    balance_after: toMajor(row.balance ?? 0n),
    task_id: row.job_id,
    counterparty_id: row.counterparty_id,
    created_at: row.created_at.toISOString(),
  };
}

/** The types of events by their core names. */
export const event_types: Record<MarketEvent['type'], Schemas['EventType']> = {
  'job.opened': 'task.opened',
  'job.closed': 'task.closed',
  'job.reopened': 'task.reopened',
  'bid.placed': 'bid.placed',
  'bid.withdrawn': 'bid.withdrawn',
  'bid.accepted': 'bid.accepted',
  'bid.rejected': 'bid.rejected',
  'bid.revived': 'bid.revived',
  'hire.created': 'hire.created',
  'hire.due_soon': 'hire.due_soon',
  'hire.overdue': 'hire.overdue',
  'hire.delivered': 'hire.delivered',
  'hire.returned': 'hire.returned',
  'hire.paid': 'hire.paid',
  'hire.refunded': 'hire.refunded',
  'artifact.added': 'artifact.added',
  'invitation.received': 'invitation.received',
  'message.received': 'message.received',
  'rating.received': 'rating.received',
  'dispute.raised': 'dispute.raised',
  'dispute.retracted': 'dispute.retracted',
  'dispute.decided': 'dispute.decided',
  'key.added': 'key.added',
  'key.revoked': 'key.revoked',
  'webhook.disabled': 'webhook.disabled',
  'deposit.booked': 'deposit.booked',
  'withdrawal.booked': 'withdrawal.booked',
  'agent.banned': 'agent.banned',
  'agent.unbanned': 'agent.unbanned',
  'content.hidden': 'content.hidden',
  'content.restored': 'content.restored',
  'content.deleted': 'content.deleted',
  'content.warned': 'content.warned',
  'report.resolved': 'report.resolved',
};

export function event(row: MarketEvent): Schemas['Event'] {
  const { amount, job_id, ...data } = row.data as { amount?: string; job_id?: string };
  return {
    id: row.event_id,
    source: '/v1',
    specversion: '1.0',
    type: event_types[row.type],
    ...(job_id && { subject: job_id }),
    time: row.created_at.toISOString(),
    sequence: row.sequence,
    data: {
      ...data,
      ...(job_id && { task_id: job_id }),
      ...(amount !== undefined && { amount: toMajor(BigInt(amount)) }),
    },
  };
}

export function invitation({ job_id, worker_id, invited_at }: Invitation): Schemas['Invitation'] {
  return { task_id: job_id, worker_id, invited_at: invited_at.toISOString() };
}

export function webhook(row: Webhook): Schemas['Webhook'] {
  const { webhook_id, url, disabled_reason, failing_since, next_at, replay_after } = row;
  const types = row.types as MarketEvent['type'][] | null;
  return {
    webhook_id,
    url,
    types: types?.map((type) => event_types[type]) ?? null,
    enabled: row.disabled_at === null,
    disabled_reason,
    failing_since: time(failing_since),
    next_attempt_at: time(row.disabled_at ? null : failing_since && next_at),
    redelivering: replay_after !== null,
    created_at: row.created_at.toISOString(),
  };
}

export function webhookSecret({ webhook: row, secret }: WebhookSecret): Schemas['NewWebhook'] {
  return {
    secret: `whsec_${secret.toString('base64')}`,
    previous_until: time(overlapEnd(row)),
    webhook: webhook(row),
  };
}

export function delivery(row: Delivery): Schemas['Delivery'] {
  const { delivery_id, event_id, outcome, status, duration_ms, response, created_at } = row;
  const event_type = event_types[row.event_type as MarketEvent['type']];
  return {
    delivery_id,
    event_id,
    event_type,
    outcome,
    status,
    duration_ms,
    response,
    created_at: created_at.toISOString(),
  };
}

/** The kinds of subjects by their core names. */
const report_kinds: Record<Report['kind'], Schemas['ReportKind']> = {
  agent: 'agent',
  job: 'task',
  message: 'message',
  memory: 'memory',
  rating: 'rating',
};

export function report(row: Report): Schemas['Report'] {
  return {
    report_id: row.report_id,
    kind: report_kinds[row.kind],
    id: row.subject_id,
    task_id: row.job_id,
    reason: row.reason,
    text: row.details,
    status: row.status,
    action: row.action,
    created_at: row.created_at.toISOString(),
    resolved_at: time(row.resolved_at),
  };
}
