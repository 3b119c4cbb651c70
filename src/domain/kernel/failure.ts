/** Everything that can go wrong and that a caller can act on. Each dialect names every one of them. */
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
  | 'request_timeout'
  | 'payload_too_large'
  | 'uri_too_long'
  | 'unsupported_media_type'
  | 'headers_too_large'
  | 'rate_limited'
  | 'too_many_concurrent'
  | 'internal'
  | 'unavailable';

/** Which rule refused, where the code alone does not say: one word that never changes. */
export type Reason =
  | 'no_key'
  | 'key_unknown'
  | 'key_revoked'
  | 'key_expired'
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
  | 'is_banned'
  | 'reference_used'
  | 'not_banned'
  | 'key'
  | 'memory';

/** What a failure tells its caller beyond the code: a closed reason, the fields at fault, or facts of the case. */
export interface FailureDetails {
  reason?: Reason;
  /** The rule that a field breaks and no schema can say. */
  rule?: string;
  /** The fields at fault: `path` in dots from the part's root; `message` for people. */
  fields?: { path: string; message: string }[];
  [fact: string]: unknown;
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

/** A value of the request breaks a rule that no schema can say. `rule` names it for contract tests. */
export function invalid(path: string, rule: string, message: string): Failure {
  return new Failure('validation_failed', { rule, fields: [{ path, message }] });
}
