import t from 'tap';
import { resolve } from '../../scripts/generate/references.ts';
import { fail as failAipod } from '../../src/aipod/envelope.ts';
import { aipod as aipodDialect } from '../../src/aipod/index.ts';
import { vocabulary as aipod } from '../../src/aipod/wire.ts';
import { explain, type Vocabulary } from '../../src/contract/explain.ts';
import type { Dialect } from '../../src/contract/operations.ts';
import { formats, patterns } from '../../src/contract/schema_words.ts';
import { Failure, type FailureCode, type Reason } from '../../src/domain/kernel/failure.ts';
import type { FieldError, Rule, RuleParams } from '../../src/domain/kernel/field_errors.ts';
import { fail as failShrimp } from '../../src/shrimp/envelope.ts';
import { shrimp as shrimpDialect } from '../../src/shrimp/index.ts';
import { vocabulary as shrimp } from '../../src/shrimp/wire.ts';

const dialects: Record<string, { vocabulary: Vocabulary; foreign: { en: RegExp; zh: RegExp } }> = {
  aipod: {
    vocabulary: aipod,
    foreign: {
      en: /\b(jobs?|employers?|tokens?|tags?|required_tags)\b/i,
      zh: /雇主|代理(?!码元)|令牌|密钥|标签/,
    },
  },
  shrimp: {
    vocabulary: shrimp,
    foreign: {
      en: /\b(tasks?|publishers?|API keys?|capabilit|username)\b/i,
      zh: /发布者|承接者|节点|API Key|用户名|能力/,
    },
  },
};

// Records, so that a code, reason or rule that is not listed fails `tsc`.
const codes: Record<FailureCode, true> = {
  validation_failed: true,
  unauthorized: true,
  forbidden: true,
  agent_banned: true,
  invalid_agent_type: true,
  spend_limit_reached: true,
  agent_not_found: true,
  job_not_found: true,
  bid_not_found: true,
  not_found: true,
  method_not_allowed: true,
  bid_limit_reached: true,
  job_not_open: true,
  invalid_state: true,
  agent_exists: true,
  duplicate_bid: true,
  already_rated: true,
  insufficient_funds: true,
  precondition_failed: true,
  idempotency_in_progress: true,
  idempotency_mismatch: true,
  cursor_expired: true,
  request_timeout: true,
  payload_too_large: true,
  uri_too_long: true,
  unsupported_media_type: true,
  headers_too_large: true,
  rate_limited: true,
  too_many_concurrent: true,
  internal: true,
  unavailable: true,
};
const reasons: Record<Reason, true> = {
  no_key: true,
  key_unknown: true,
  key_revoked: true,
  key_expired: true,
  account_closed: true,
  agent_closed: true,
  wrong_login: true,
  agent_mismatch: true,
  capped_key: true,
  not_self: true,
  own_job: true,
  not_employer: true,
  not_hired: true,
  not_party: true,
  recipient_not_party: true,
  not_author: true,
  self_rating: true,
  capability_missing: true,
  bidding: true,
  direct: true,
  worker_banned: true,
  not_worker: true,
  worker_trust_too_low: true,
  invitation_limit: true,
  no_signing_key: true,
  webhook: true,
  webhook_limit: true,
  webhook_event: true,
  redelivering: true,
  rejected: true,
  not_pending: true,
  not_bidder: true,
  employer_banned: true,
  hire_limit: true,
  key_limit: true,
  key_shown: true,
  disputed: true,
  delivered: true,
  not_overdue: true,
  not_completed: true,
  revision_limit: true,
  is_open: true,
  is_active: true,
  is_review: true,
  is_closed: true,
  has_bids: true,
  not_disputed: true,
  is_admin: true,
  play_money: true,
  test_clock_off: true,
  open_disputes: true,
  open_hires: true,
  open_jobs: true,
  open_bids: true,
  money_left: true,
  is_banned: true,
  reference_used: true,
  not_banned: true,
  key: true,
  memory: true,
  trust_too_low: true,
  left_job: true,
  undecided_limit: true,
  live_bids_limit: true,
  bids_used_up: true,
  job_limit: true,
  paid: true,
  nothing_to_dispute: true,
  dispute_used: true,
  dispute_over: true,
  dispute_limit: true,
  not_raiser: true,
  artifact: true,
  artifact_limit: true,
  look_alike: true,
  cannot_manage_keys: true,
  registration_key: true,
  wrong_password: true,
  rating_closed: true,
  rating: true,
  memory_limit: true,
  memory_bytes: true,
  participant: true,
  message: true,
  bid_rejected: true,
  message_limit: true,
  is_hidden: true,
  report: true,
  report_limit: true,
  report_resolved: true,
  not_hidden: true,
};
const moment = new Date('2199-01-01');
const rules: RuleParams = {
  required: {},
  unknown: {},
  repeated: {},
  type: { type: 'string,null' },
  enum: { allowed: ['low', 7, null] },
  min_length: { limit: 2 },
  max_length: { limit: 80 },
  minimum: { limit: 1 },
  maximum: { limit: 9 },
  exclusive_minimum: { limit: 0 },
  min_items: { limit: 3 },
  max_items: { limit: 32 },
  min_properties: { limit: 4 },
  max_properties: { limit: 1000 },
  unique_items: {},
  pattern: { pattern: '\\S' },
  format: { format: 'email' },
  two_decimals: {},
  four_decimals: {},
  tag_length: { limit: 64 },
  time: {},
  future: {},
  later: { earliest: moment },
  range: { limit: 366 },
  webhook_url: {},
  outside_address: {},
  outlives_its_maker: { latest: moment },
  budget_order: {},
  budget_fixed: {},
  currency_fixed: { expected: 'CNY' },
  quote_currency: { expected: 'USD' },
  above_budget: {},
  live_bids: { count: 7 },
  hired_workers: {},
  each_hire: { missing_id: 'worker_007' },
  one_change: {},
  one_order: {},
  job_of_subject: {},
  offset_limit: { limit: 10_000 },
  cursor: {},
  content_bytes: { limit: 32_768 },
  event_types: { allowed: ['hire.created', 'hire.paid'] },
  known_agent: {},
  text_characters: {},
  property_name: {},
  number_range: {},
  nesting: { limit: 12 },
  query_encoding: {},
  path_encoding: {},
  body_unexpected: {},
  body_missing: {},
  body_null: {},
  body_utf8: {},
  body_json: { problem: 'Unexpected end of JSON input' },
  body_length: {},
  host_header: {},
  unfilled_template: {},
  past_deadline: { deadline: moment },
  too_late: { latest: moment },
  not_lower: { limit: 500 },
  not_higher: { limit: 0.5 },
  body_elements: { limit: 50_000 },
  duplicate_member: {},
  tag_text: {},
  one_line: {},
  visible: {},
  reserved: {},
  no_spend_limit: {},
};

/** Failures of every code, every reason and every rule, named, with what their messages must contain. */
function listFailures(): [name: string, failure: Failure, contains: string[]][] {
  const at = (rule: string, params: object) =>
    new Failure('validation_failed', {
      errors: [{ sent: 'x', rule: rule as Rule, params: params as RuleParams[Rule] }],
    });
  return [
    ...Object.keys(codes).map(
      (code) => [code, new Failure(code as FailureCode), []] as [string, Failure, []],
    ),
    ...Object.keys(reasons).map(
      (reason) =>
        [reason, new Failure('invalid_state', { reason: reason as Reason }), []] as [string, Failure, []],
    ),
    ...Object.entries(rules).map(
      ([rule, params]) => [rule, at(rule, params), shownParams(params)] as [string, Failure, string[]],
    ),
  ];
}

/** Returns what a message must contain. Types, patterns and formats are put into words. */
function shownParams(params: object): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (['type', 'pattern', 'format'].includes(name)) return [];
    return [value].flat().map((one) => (one instanceof Date ? one.toISOString() : String(one)));
  });
}

t.test('every code, reason and rule is worded in both languages, in the nouns of the dialect', async (t) => {
  for (const [dialect, { vocabulary, foreign }] of Object.entries(dialects)) {
    for (const [name, failure, contains] of listFailures()) {
      for (const language of ['zh', 'en'] as const) {
        const { message } = explain(failure, language, vocabulary);
        const label = `${dialect} ${language} ${name}: ${message}`;
        t.match(message, language === 'en' ? /^[A-Z][ -~]+$/ : /\p{Script=Han}/u, label);
        t.notMatch(message, foreign[language], label);
        t.notMatch(message, /[{}]|undefined|[.。!！]$|^\s|\s$| {2}/, label);
        for (const value of contains) t.ok(message.includes(value), label);
      }
    }
  }
});

t.test('every core field has its wire name in the dialect', async (t) => {
  const places: [problem: FieldError, aipod: string, shrimp: string][] = [
    [{ field: 'budget.min', rule: 'two_decimals', params: {} }, 'budget', 'budget.min'],
    [
      { field: ['tags', 2], rule: 'tag_length', params: { limit: 64 } },
      'required_capabilities.2',
      'required_tags.2',
    ],
    [{ field: 'bid.amount', rule: 'above_budget', params: {} }, 'amount', 'quote.amount'],
    [
      { field: ['shares', 1, 'worker_id'], rule: 'hired_workers', params: {} },
      'shares.1.worker_id',
      'shares.1.worker_id',
    ],
    [{ sent: 'a.b', rule: 'text_characters', params: {} }, 'a.b', 'a.b'],
  ];
  for (const [problem, ...paths] of places) {
    const failure = new Failure('validation_failed', { errors: [problem] });
    const found = [aipod, shrimp].map((vocabulary) => explain(failure, 'en', vocabulary).fields?.[0]?.path);
    t.same(found, paths);
  }
});

t.test('facts have the names of the dialect', async (t) => {
  const failure = new Failure('invalid_state', {
    reason: 'has_bids',
    job_id: 'x',
    locked: ['tags', 'title'],
  });
  t.same(explain(failure, 'en', aipod).facts, { task_id: 'x', locked: ['required_capabilities', 'title'] });
  t.same(explain(failure, 'en', shrimp).facts, { job_id: 'x', locked: ['required_tags', 'title'] });
  t.match(failAipod(failure, 'en', 'r').body, { data: { details: { reason: 'has_bids', task_id: 'x' } } });
  t.match(failShrimp(failure, 'en', 'r').body, { error: { details: { reason: 'has_bids', job_id: 'x' } } });
});

/** The entry of `fields` that a dialect shows for an error. */
function show(error: Partial<FieldError> & { rule: Rule }, language: 'en' | 'zh' = 'en') {
  const whole = { sent: 'x', params: {}, ...error } as FieldError;
  return explain(new Failure('validation_failed', { errors: [whole] }), language, shrimp).fields?.[0];
}

t.test("a schema's refusal is worded for people, with its bound or values beside the message", async (t) => {
  const cases: [rule: Rule, params: object, en: string, zh: string][] = [
    ['required', {}, 'is missing', '缺少该字段'],
    ['min_length', { limit: 1 }, 'must have at least 1 character', '至少需要 1 个字符'],
    ['max_length', { limit: 80 }, 'must have at most 80 characters', '不得超过 80 个字符'],
    ['exclusive_minimum', { limit: 0 }, 'must be greater than 0', '必须大于 0'],
    ['type', { type: 'string,null' }, 'must be a string or null', '必须是字符串或 null'],
    ['type', { type: 'boolean' }, 'must be true or false', '必须是 true 或 false'],
    ['enum', { allowed: ['a', 1, null] }, 'must be one of: a, 1, null', '必须是以下值之一: a, 1, null'],
    ['pattern', { pattern: '\\S' }, 'must not consist of white space only', '不得只含空白字符'],
    ['format', { format: 'email' }, 'must be an e-mail address', '必须是电子邮件地址'],
  ];
  for (const [rule, params, en, zh] of cases) {
    const { pattern, format, type, ...beside } = params as Record<string, unknown>;
    t.strictSame(show({ rule, params }), { path: 'x', rule, message: en, ...beside });
    t.equal(show({ rule, params }, 'zh')?.message, zh);
  }
});

t.test('a suggestion is part of the message', async (t) => {
  const unknown = { rule: 'unknown', suggestion: 'required_tags' } as const;
  t.match(show(unknown), {
    message: 'is not a known field; did you mean required_tags?',
    suggestion: 'required_tags',
  });
  t.equal(show(unknown, 'zh')?.message, '是未知字段，是否应为 required_tags？');
  const near = { rule: 'enum', params: { allowed: ['low', 'high'] }, suggestion: 'high' } as const;
  t.equal(show(near)?.message, 'must be one of: low, high; did you mean high?');
  t.equal(show({ rule: 'unknown' })?.message, 'is not a known field: leave it out');
});

t.test('a form without words of its own never shows its regular expression', async (t) => {
  t.equal(
    show({ rule: 'pattern', params: { pattern: '^a{1,2}$' } })?.message,
    'does not have the required form',
  );
});

t.test('what was sent is clipped', async (t) => {
  const { path, message } =
    show({ rule: 'enum', sent: 'y'.repeat(500), params: { allowed: ['x'.repeat(500)] } }) ?? {};
  t.same([path?.length, message?.length], [201, 201]);
});

t.test('the message names the first fault and counts the others', async (t) => {
  const error = (sent: string): FieldError => ({ sent, rule: 'required', params: {} });
  const failure = new Failure('validation_failed', { errors: [error('title'), error('budget'), error('a')] });
  t.equal(explain(failure, 'en', aipod).message, 'Invalid request: title is missing (and 2 more)');
  t.equal(explain(failure, 'zh', aipod).message, '参数错误: title 缺少该字段（另有 2 处错误）');
});

t.test('every pattern and format of the requests has words of its own', async (t) => {
  const plain = ['password', 'double', 'float'];
  for (const dialect of [aipodDialect, shrimpDialect]) {
    const { patterns: sent, formats: named } = collectForms(dialect);
    t.ok(sent.size > 5 && named.size > 1, dialect.name);
    t.same(
      [...sent].filter((pattern) => !Object.hasOwn(patterns, pattern)),
      [],
      dialect.name,
    );
    t.same(
      [...named].filter((format) => !plain.includes(format) && !Object.hasOwn(formats, format)),
      [],
    );
  }
});

/** Collects the patterns and formats in the schemas of all bodies and parameters. */
function collectForms({ document }: Dialect) {
  const found = { patterns: new Set<string>(), formats: new Set<string>() };
  const visited = new Set<unknown>();
  const visit = (value: unknown) => {
    const node = resolve<unknown>(document, value);
    if (typeof node !== 'object' || node === null || visited.has(node)) return;
    visited.add(node);
    const { pattern, format } = node as { pattern?: unknown; format?: unknown };
    if (typeof pattern === 'string') found.patterns.add(pattern);
    if (typeof format === 'string') found.formats.add(format);
    for (const [name, child] of Object.entries(node)) if (!/^examples?$/.test(name)) visit(child);
  };
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item) as { requestBody?: unknown; parameters?: unknown }[]) {
      visit(operation.requestBody);
      visit(operation.parameters);
    }
  }
  return found;
}
