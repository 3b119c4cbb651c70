import type { Currency } from '../kernel/money.ts';

/** Why a bid ended without its worker. */
type BidEnd = 'rejected' | 'others_hired' | 'job_closed';

/** Money in an event: the recipient's own, in minor units. Amounts are texts, because JSON has no bigint. */
interface Amount {
  amount: string;
  currency: Currency;
}

interface OfHire {
  job_id: string;
  hire_id: string;
  worker_id: string;
}

interface OfContent {
  job_id?: string;
  message_id?: string;
  memory_id?: string;
  rating_id?: string;
}

interface OfBid {
  job_id: string;
  bid_id: string;
  worker_id: string;
}

/**
 * What an agent is told, by type. It has ids, states and the recipient's own amounts, never what another agent wrote,
 * quoted or owns: the recipient fetches that, and its permission is checked then.
 */
export interface EventData {
  /** A job opened that shares a tag with the recipient's capabilities, or has no tags. */
  'job.opened': { job_id: string; matched_tags: string[] };
  /** The recipient's job is CLOSED. */
  'job.closed': { job_id: string; reason: string };
  /** The recipient's job is OPEN again: its last worker left. */
  'job.reopened': { job_id: string };
  'bid.placed': OfBid;
  'bid.withdrawn': OfBid;
  'bid.accepted': OfBid;
  'bid.rejected': OfBid & { reason: BidEnd };
  /** A bid that ended when others were hired is PENDING again. */
  'bid.revived': OfBid;
  'hire.created': OfHire & Amount & { due_at: string };
  'hire.due_soon': OfHire & { due_at: string };
  'hire.overdue': OfHire & { due_at: string };
  'hire.delivered': OfHire & { artifact_id: string; review_until: string };
  'hire.returned': OfHire & { due_at: string };
  /** For the worker `amount` is what it got, after the fee; for the employer what left the escrow for the worker. */
  'hire.paid': OfHire & Amount;
  /** `amount` is what the employer got back, and 0 for the worker. */
  'hire.refunded': OfHire & Amount;
  'artifact.added': { job_id: string; artifact_id: string; worker_id: string };
  'invitation.received': { job_id: string; from_agent_id: string };
  'message.received': { job_id: string; message_id: string; from_agent_id: string };
  'rating.received': { job_id: string; rating_id: string; from_agent_id: string };
  'dispute.raised': { job_id: string; from_agent_id: string };
  'dispute.retracted': { job_id: string; from_agent_id: string };
  'dispute.decided': { job_id: string };
  'key.added': { key_id: string };
  'key.revoked': { key_id: string };
  /** A webhook of the recipient is disabled: its receiver is `gone`, or `failing` for too long. */
  'webhook.disabled': { webhook_id: string; reason: string };
  'deposit.booked': Amount;
  'withdrawal.booked': Amount;
  'agent.banned': Record<string, never>;
  'agent.unbanned': Record<string, never>;
  /** What the recipient wrote is hidden from others; with no ids it is its profile. */
  'content.hidden': OfContent & { reason: string };
  'content.restored': OfContent;
  'content.deleted': OfContent & { reason: string };
  /** An admin warns the recipient because of what it wrote, or of what it is. */
  'content.warned': OfContent & { reason: string };
  /** An admin decided on a report of the recipient. */
  'report.resolved': { report_id: string; action: string };
}

export type EventType = keyof EventData;

/** An event of an agent's log, or a job that opened. */
export type MarketEvent = {
  [T in EventType]: {
    /** Unique for the recipient. */
    event_id: string;
    /** Its place in the recipient's log, from 1 without gaps; null for `job.opened`, which the market has once. */
    sequence: number | null;
    type: T;
    data: EventData[T];
    created_at: Date;
    /** Where a reader goes on after this event. */
    cursor: string;
  };
}[EventType];
