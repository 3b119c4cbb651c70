import type { CoreField, FieldError, FieldPath, ParamsOf, Rule } from './field_errors.ts';

/** Every refusal that a caller can act on. Each dialect gives every one a status; `contract/words.ts` words it. */
export type FailureCode =
  | 'validation_failed'
  | 'unauthorized'
  | 'forbidden'
  | 'agent_banned'
  | 'invalid_agent_type'
  | 'spend_limit_reached'
  | 'agent_not_found'
  | 'job_not_found'
  | 'bid_not_found'
  | 'not_found'
  | 'method_not_allowed'
  | 'bid_limit_reached'
  | 'job_not_open'
  | 'invalid_state'
  | 'agent_exists'
  | 'duplicate_bid'
  | 'already_rated'
  | 'insufficient_funds'
  | 'precondition_failed'
  | 'idempotency_in_progress'
  | 'idempotency_mismatch'
  | 'cursor_expired'
  | 'request_timeout'
  | 'payload_too_large'
  | 'uri_too_long'
  | 'unsupported_media_type'
  | 'headers_too_large'
  | 'rate_limited'
  | 'too_many_concurrent'
  | 'internal'
  | 'unavailable';

/** Why, where the code alone does not say: one word that never changes. */
export type Reason =
  | 'no_key'
  | 'key_unknown'
  | 'key_revoked'
  | 'key_expired'
  | 'account_closed'
  | 'agent_closed'
  | 'wrong_login'
  | 'agent_mismatch'
  | 'capped_key'
  | 'not_self'
  | 'own_job'
  | 'not_employer'
  | 'not_hired'
  | 'not_party'
  | 'recipient_not_party'
  | 'not_author'
  | 'self_rating'
  | 'capability_missing'
  | 'bidding'
  | 'direct'
  | 'worker_banned'
  | 'rejected'
  | 'not_pending'
  | 'not_bidder'
  | 'employer_banned'
  | 'hire_limit'
  | 'key_limit'
  | 'key_shown'
  | 'disputed'
  | 'delivered'
  | 'not_overdue'
  | 'not_completed'
  | 'revision_limit'
  | 'is_open'
  | 'is_active'
  | 'is_review'
  | 'is_closed'
  | 'has_bids'
  | 'not_disputed'
  | 'is_admin'
  | 'play_money'
  | 'test_clock_off'
  | 'open_disputes'
  | 'open_hires'
  | 'open_jobs'
  | 'open_bids'
  | 'money_left'
  | 'is_banned'
  | 'reference_used'
  | 'not_banned'
  | 'key'
  | 'memory'
  | 'trust_too_low'
  | 'left_job'
  | 'undecided_limit'
  | 'live_bids_limit'
  | 'bids_used_up'
  | 'job_limit'
  | 'paid'
  | 'nothing_to_dispute'
  | 'dispute_used'
  | 'dispute_over'
  | 'dispute_limit'
  | 'not_raiser'
  | 'artifact'
  | 'artifact_limit'
  | 'look_alike'
  | 'cannot_manage_keys'
  | 'registration_key'
  | 'wrong_password'
  | 'rating_closed'
  | 'rating'
  | 'memory_limit'
  | 'memory_bytes'
  | 'participant'
  | 'message'
  | 'bid_rejected'
  | 'message_limit'
  | 'not_worker'
  | 'worker_trust_too_low'
  | 'invitation_limit'
  | 'no_signing_key'
  | 'webhook'
  | 'webhook_limit'
  | 'webhook_event'
  | 'redelivering'
  | 'is_hidden'
  | 'report'
  | 'report_limit'
  | 'report_resolved'
  | 'not_hidden';

/** The facts of a case that a caller may need, by their core names; a dialect renames them to its own. */
export interface Facts {
  agent_id: string;
  worker_id: string;
  job_id: string;
  bid_id: string;
  key_id: string;
  /** The number that was reached. */
  limit: number;
  bid_limit: number;
  current_bids: number;
  /** Tags that the job requires and the agent lacks. */
  missing: string[];
  /** The fields of an edit that cannot be changed now. */
  locked: CoreField[];
  /** The version that the record has now. */
  version: number;
  reference: string;
  /** The operation that the idempotency key was used for, as `shrimp.createJob`. */
  operation: string;
  /** The methods that the path has, as the `Allow` header lists them. */
  allow: string;
  /** Where a list can be read from. */
  cursor: string;
  /** In seconds. */
  retry_after: number;
  /** What a job asks for, and what the agent has. */
  min_trust: number;
  trust_score: number;
}

/** What a failure tells its caller beyond the code. */
export interface FailureDetails extends Partial<Facts> {
  reason?: Reason;
  errors?: FieldError[];
}

/** An expected refusal. Thrown anywhere below a handler, it rolls the transaction back. */
export class Failure extends Error {
  override name = 'Failure';
  readonly code: FailureCode;
  readonly details: FailureDetails | undefined;

  constructor(code: FailureCode, details?: FailureDetails) {
    super(details?.reason ? `${code}: ${details.reason}` : code);
    this.code = code;
    this.details = details;
  }
}

/** The failure for a core field whose value breaks a rule: `validation_failed`. */
export function invalid<R extends Rule>(field: FieldPath, rule: R, ...[params]: ParamsOf<R>): Failure {
  return new Failure('validation_failed', { errors: [{ field, rule, params: params ?? {} }] });
}

/** The same for a value named as it was sent: `path` in dots from the root of its part. */
export function invalidInput<R extends Rule>(path: string, rule: R, ...[params]: ParamsOf<R>): Failure {
  return new Failure('validation_failed', { errors: [{ sent: path, rule, params: params ?? {} }] });
}
