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
  | 'bid.delivery_days'
  | 'min_trust'
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
  | 'updated_since'
  | 'seconds'
  | 'sort'
  | 'q'
  | 'page'
  | 'cursor'
  | 'after'
  | 'payment.reference'
  | 'artifact.content'
  | 'key.can_manage'
  | 'webhook.url'
  | 'job_id';

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
  webhook_url: None;
  outside_address: None;
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
  one_order: None;
  /** A job is named with a message or a rating, and with nothing else. */
  job_of_subject: None;
  offset_limit: { limit: number };
  cursor: None;
  content_bytes: { limit: number };
  /** The types that the dialect has. */
  event_types: { allowed: string[] };
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
  /** The bid's last day begins after the job's deadline. */
  past_deadline: { deadline: Date };
  /** The latest due time of a hire is 366 days after it began. */
  too_late: { latest: Date };
  not_lower: { limit: number };
  not_higher: { limit: number };
  /** `limit` counts the structural characters of JSON. */
  body_elements: { limit: number };
  duplicate_member: None;
  /** For a tag as it is stored. */
  tag_text: None;
  one_line: None;
  visible: None;
  /** An id that speaks for the market. */
  reserved: None;
  /** A key with a spend limit cannot manage keys. */
  no_spend_limit: None;
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

/** A rule takes its parameters as a last argument, unless it has none. */
export type ParamsOf<R extends Rule> = keyof RuleParams[R] extends never ? [] : [params: RuleParams[R]];
