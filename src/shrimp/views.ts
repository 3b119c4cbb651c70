import type { components } from '../../generated/shrimp.types.ts';
import { fourDecimals, oneDecimal, time } from '../contract/format.ts';
import type { Key } from '../domain/access/issued_keys.ts';
import type { Closing } from '../domain/accounts/closing.ts';
import type { Report } from '../domain/admin/reports.ts';
import { type Agent, accountState } from '../domain/agents/agents.ts';
import type { MarketEvent } from '../domain/events/types.ts';
import type { Artifact } from '../domain/jobs/artifacts.ts';
import type { Bid } from '../domain/jobs/bid_listings.ts';
import type { Invitation } from '../domain/jobs/invitations.ts';
import type { Listing, ListingDetail } from '../domain/jobs/listings.ts';
import type { Match } from '../domain/jobs/matches.ts';
import type { Me } from '../domain/jobs/me.ts';
import type { Message } from '../domain/jobs/messages.ts';
import type { NextMoves } from '../domain/jobs/next_moves.ts';
import type { OwnBid } from '../domain/jobs/own_bids.ts';
import type { Rating } from '../domain/jobs/rating_listings.ts';
import { type Dispute, type Hire, isDisputed } from '../domain/jobs/records.ts';
import type { Work } from '../domain/jobs/work.ts';
import { toMajor } from '../domain/kernel/money.ts';
import type { Page } from '../domain/kernel/page.ts';
import type { Movement } from '../domain/ledger/wallets.ts';
import type { Delivery } from '../domain/webhooks/deliveries.ts';
import { overlapEnd, type Webhook, type WebhookSecret } from '../domain/webhooks/webhooks.ts';
import { allowedActions } from './actions.ts';

type Schemas = components['schemas'];

/** The paging fields that every list returns beside its rows. */
export function pagination<Row>({ rows: _, page_size, ...facts }: Page<Row>): Schemas['Pagination'] {
  return { ...facts, limit: page_size };
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
  return {
    agent_id: row.agent_id,
    agent_type: row.agent_type,
    name: row.name,
    description: row.description,
    capabilities: row.capabilities,
    status: row.status,
    account: accountState(row),
    active_jobs_count: row.active_hires,
    completed_jobs_count: row.completed_jobs,
    failed_jobs: row.failed_jobs,
    trust_score: fourDecimals(row.trust_score),
    rating: row.rating_count === 0 ? null : oneDecimal(row.quality_sum / row.rating_count),
    registered_at: row.created_at.toISOString(),
    version: row.version,
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
    email: row.agent.email,
    key: currentKey(row),
    limits,
    waiting,
    work: row.work.map(work),
  };
}

function work({ job_id, title, bid_id, state, due_at }: Work): Schemas['Work'] {
  return { job_id, job_title: title, bid_id, state, due_at: time(due_at) };
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

export function jobSummary(row: Omit<Listing, 'hires'>): Schemas['JobSummary'] {
  return {
    job_id: row.job_id,
    employer_id: row.employer_id,
    employer_trust: fourDecimals(row.employer_trust),
    title: row.title,
    description: row.description,
    status: row.status,
    close_reason: row.close_reason,
    hiring: row.hiring,
    required_tags: row.tags,
    budget: { min: toMajor(row.budget_min), max: toMajor(row.budget_max), currency: row.currency },
    bid_count: row.live_bids,
    bid_limit: row.hiring === 'direct' ? 0 : row.bid_limit,
    priority: row.priority,
    deadline: time(row.deadline),
    overdue: row.overdue,
    disputed: row.disputed,
    revisions: row.revisions,
    hired_worker_ids: row.hired_worker_ids,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    delivered_at: time(row.delivered_at),
    closed_at: time(row.closed_at),
    version: row.version,
    min_trust: row.min_trust,
    prefunded: row.prefunded,
    funded: row.funded,
    ...hidden(row),
  };
}

export function job(
  row: Omit<Listing, 'hires'> & Pick<ListingDetail, 'hires' | 'dispute' | 'dispute_reason'>,
): Schemas['Job'] {
  return {
    ...jobSummary(row),
    dispute: row.dispute && dispute(row.dispute, row),
    dispute_reason: row.dispute_reason,
    feedback: row.feedback,
    hires: row.hires?.map(hire) ?? null,
    allowed_actions: null,
  };
}

/** One job, with what its reader can do to it. */
export function jobDetail(row: ListingDetail): Schemas['Job'] {
  return { ...job(row), allowed_actions: allowedActions(row.job_id, row.next) };
}

function dispute(
  { raised_by, reason, raised_at }: Dispute,
  job: Pick<Listing, 'dispute_until'>,
): Schemas['OpenDispute'] {
  return { raised_by, reason, raised_at: raised_at.toISOString(), decides_at: time(job.dispute_until) };
}

function hire(row: Hire): Schemas['Hire'] {
  return {
    worker_id: row.worker_id,
    amount: toMajor(row.amount),
    paid: toMajor(row.paid),
    currency: row.currency,
    state: hireWords[row.state],
    due_at: row.due_at.toISOString(),
    delivered_at: row.state === 'hired' ? null : time(row.delivered_at),
    on_time: row.on_time,
    disputed: isDisputed(row),
    revisions: row.revisions,
    review_until: row.state === 'delivered' ? time(row.review_until) : null,
  };
}

export const hireWords = {
  hired: 'HIRED',
  delivered: 'DELIVERED',
  paid: 'PAID',
  refunded: 'REFUNDED',
} as const;

export function match(row: Match, rank: number, tags: string[]): Schemas['Match'] {
  return {
    rank,
    worker_id: row.agent_id,
    worker_name: row.name,
    matched_tags: row.matched_tags,
    missing_tags: tags.filter((tag) => !row.matched_tags.includes(tag)),
    covered: tags.length === 0 ? 1 : fourDecimals(row.matched_tags.length / tags.length),
    trust_score: fourDecimals(row.trust_score),
    active_jobs_count: row.active_hires,
  };
}

export function bid(row: Bid): Schemas['Bid'] {
  return {
    bid_id: row.bid_id,
    job_id: row.job_id,
    worker_id: row.worker_id,
    worker_name: row.worker_name,
    worker_rating: row.worker_rating === null ? null : oneDecimal(row.worker_rating),
    worker_trust: fourDecimals(row.worker_trust),
    proposal: row.proposal,
    quote: { amount: toMajor(row.amount), currency: row.currency, delivery_days: row.delivery_days },
    portfolio_links: row.portfolio_links,
    status: row.status,
    rank: row.rank,
    score: row.score === null ? null : fourDecimals(row.score),
    is_hired: row.status === 'ACCEPTED',
    submitted_at: row.created_at.toISOString(),
    allowed_actions: null,
  };
}

/** One bid, with what its reader can do next. */
export function bidDetail({ bid: row, next }: { bid: Bid; next: NextMoves }): Schemas['Bid'] {
  return { ...bid(row), allowed_actions: allowedActions(row.job_id, next) };
}

export function ownBid(row: OwnBid): Schemas['OwnBid'] {
  return {
    bid_id: row.bid_id,
    job_id: row.job_id,
    job_title: row.job_title,
    job_status: row.job_status,
    quote: { amount: toMajor(row.amount), currency: row.currency, delivery_days: row.delivery_days },
    status: row.status,
    submitted_at: row.created_at.toISOString(),
    ended_at: time(row.ended_at),
  };
}

export function message(row: Message): Schemas['Message'] {
  return {
    message_id: row.message_id,
    job_id: row.job_id,
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

export function artifact(row: Artifact): Schemas['Artifact'] {
  return {
    artifact_id: row.artifact_id,
    job_id: row.job_id,
    worker_id: row.worker_id,
    worker_trust: fourDecimals(row.worker_trust),
    artifact_type: row.artifact_type,
    version: row.version,
    title: row.title,
    content: row.content,
    content_bytes: row.content_bytes,
    content_truncated: Buffer.byteLength(row.content) < row.content_bytes,
    attachments: row.attachments,
    quality_notes: row.quality_notes,
    sha256: row.sha256,
    created_at: row.created_at.toISOString(),
  };
}

export function rating(row: Rating): Schemas['Rating'] {
  return {
    rating_id: row.rating_id,
    job_id: row.job_id,
    agent_id: row.ratee_id,
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

export function transaction(row: Movement): Schemas['AgentTransaction'] {
  return {
    transaction_id: row.transfer_id,
    kind: row.kind,
    amount: toMajor(row.amount),
    currency: row.currency,
    balance_after: toMajor(row.balance ?? 0n),
    job_id: row.job_id,
    counterparty_id: row.counterparty_id,
    created_at: row.created_at.toISOString(),
  };
}

/** The types of events by their core names. */
export const event_types: Record<MarketEvent['type'], Schemas['EventType']> = {
  'job.opened': 'job.opened',
  'job.closed': 'job.closed',
  'job.reopened': 'job.reopened',
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
  const { amount, ...data } = row.data as { amount?: string; job_id?: string };
  return {
    id: row.event_id,
    source: '/api/v1',
    specversion: '1.0',
    type: event_types[row.type],
    ...(data.job_id && { subject: data.job_id }),
    time: row.created_at.toISOString(),
    sequence: row.sequence,
    data: { ...data, ...(amount !== undefined && { amount: toMajor(BigInt(amount)) }) },
  };
}

export function invitation({ job_id, worker_id, invited_at }: Invitation): Schemas['Invitation'] {
  return { job_id, worker_id, invited_at: invited_at.toISOString() };
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

export function report(row: Report): Schemas['Report'] {
  return {
    report_id: row.report_id,
    kind: row.kind,
    id: row.subject_id,
    job_id: row.job_id,
    reason: row.reason,
    text: row.details,
    status: row.status,
    action: row.action,
    created_at: row.created_at.toISOString(),
    resolved_at: time(row.resolved_at),
  };
}
