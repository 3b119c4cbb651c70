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
  /** In seconds. */
  retry_after: number;
}

/** The values of a request that a rule of the market can refuse. Each dialect has one wire name for each. */
export type CoreField =
  | 'title'
  | 'description'
  | 'tags'
  | 'budget'
  | 'budget.min'
  | 'budget.max'
  | 'currency'
  | 'deadline'
  | 'bid_limit'
  | 'priority'
  | 'bid.amount'
  | 'bid.currency'
  | 'payment.amount'
  | 'worker_ids'
  | 'shares'
  | 'worker_id'
  | 'share'
  | 'capabilities'
  | 'memory.content'
  | 'memory.participants'
  | 'memory.tags'
  | 'key.spend_limit'
  | 'key.expires_at'
  | 'start_date'
  | 'end_date'
  | 'page'
  | 'cursor';

/** A core field, an element of it by its index, or a member of that element. */
export type FieldPath =
  | CoreField
  | readonly [CoreField, index: number]
  | readonly [CoreField, index: number, member: CoreField];

type None = Record<never, never>;

/** The rules that a schema expresses, and the parameters with which each is worded. */
export interface SchemaRuleParams {
  required: None;
  unknown: None;
  /** A parameter was sent more than once. */
  repeated: None;
  /** The names of JSON types, separated by commas. */
  type: { type: string };
  enum: { allowed: (string | number | boolean | null)[] };
  min_length: { limit: number };
  max_length: { limit: number };
  minimum: { limit: number };
  maximum: { limit: number };
  exclusive_minimum: { limit: number };
  min_items: { limit: number };
  max_items: { limit: number };
  min_properties: { limit: number };
  max_properties: { limit: number };
  unique_items: None;
  pattern: { pattern: string };
  format: { format: string };
}

/** All rules: those of schemas, and those that no schema can express. */
export interface RuleParams extends SchemaRuleParams {
  two_decimals: None;
  four_decimals: None;
  tag_length: { limit: number };
  time: None;
  future: None;
  later: { earliest: Date };
  range: { limit: number };
  outlives_its_maker: { latest: Date };
  budget_order: None;
  budget_fixed: None;
  currency_fixed: { expected: string };
  quote_currency: { expected: string };
  above_budget: None;
  live_bids: { count: number };
  hired_workers: None;
  each_hire: { missing_id: string };
  one_change: None;
  offset_limit: { limit: number };
  cursor: None;
  content_bytes: { limit: number };
  known_agent: None;
  text_characters: None;
  property_name: None;
  number_range: None;
  nesting: { limit: number };
  query_encoding: None;
  path_encoding: None;
  body_unexpected: None;
  body_missing: None;
  body_null: None;
  body_utf8: None;
  /** What the parser says. */
  body_json: { problem: string };
  body_length: None;
  host_header: None;
  unfilled_template: None;
}

/** The name of a rule: one word that never changes. */
export type Rule = keyof RuleParams;
export type SchemaRule = keyof SchemaRuleParams;

/** A value that breaks a rule. The domain names its place by a core field. */
export type FieldError = (BrokenRule & { field: FieldPath }) | SentError;

/** A value named as it was sent, by code that reads the request itself: in dots from the root of the part. */
export type SentError = BrokenRule & { sent: string };

interface BrokenRule {
  rule: Rule;
  params: RuleParams[Rule];
  /** The field or the value that the caller probably meant. */
  suggestion?: string | undefined;
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

/** A rule takes its parameters as a last argument, unless it has none. */
type ParamsOf<R extends Rule> = keyof RuleParams[R] extends never ? [] : [params: RuleParams[R]];

/** The failure for a core field whose value breaks a rule: `validation_failed`. */
export function invalid<R extends Rule>(field: FieldPath, rule: R, ...[params]: ParamsOf<R>): Failure {
  return new Failure('validation_failed', { errors: [{ field, rule, params: params ?? {} }] });
}

/** The same for a value named as it was sent: `path` in dots from the root of its part. */
export function invalidInput<R extends Rule>(path: string, rule: R, ...[params]: ParamsOf<R>): Failure {
  return new Failure('validation_failed', { errors: [{ sent: path, rule, params: params ?? {} }] });
}
