import t from 'tap';
import { fail as failAipod } from '../../src/aipod/envelope.ts';
import { vocabulary as aipod } from '../../src/aipod/wire.ts';
import { explain, type Vocabulary } from '../../src/contract/explain.ts';
import {
  Failure,
  type FailureCode,
  type FieldError,
  type Reason,
  type Rule,
  type RuleParams,
} from '../../src/domain/kernel/failure.ts';
import { fail as failShrimp } from '../../src/shrimp/envelope.ts';
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
  is_banned: true,
  reference_used: true,
  not_banned: true,
  key: true,
  memory: true,
};
const moment = new Date('2199-01-01');
const rules: RuleParams = {
  two_decimals: {},
  four_decimals: {},
  tag_length: { limit: 64 },
  time: {},
  future: {},
  later: { earliest: moment },
  range: { limit: 366 },
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
  offset_limit: { limit: 10_000 },
  cursor: {},
  content_bytes: { limit: 32_768 },
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
      ([rule, params]) =>
        [
          rule,
          at(rule, params),
          Object.values(params).map((value) => (value instanceof Date ? value.toISOString() : String(value))),
        ] as [string, Failure, string[]],
    ),
  ];
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

t.test("a schema's refusal is worded from keyword and parameters, and clipped", async (t) => {
  const cases: [keyword: string, params: Record<string, unknown>, en: string, zh: string][] = [
    ['required', {}, 'is missing', '缺少该字段'],
    ['maxLength', { limit: 80 }, 'must have at most 80 characters', '不应多于 80 个字符'],
    ['exclusiveMinimum', { comparison: '>', limit: 0 }, 'must be > 0', '应当为 > 0'],
    ['enum', { allowedValues: ['a', 1, null] }, 'must be one of: a, 1, null', '应当是以下值之一: a, 1, null'],
    ['const', { allowedValue: 'ACTIVE' }, 'must be ACTIVE', '应当是 ACTIVE'],
    ['pattern', { pattern: '^a{1,2}$' }, 'must match pattern "^a{1,2}$"', '应当匹配模式 "^a{1,2}$"'],
  ];
  for (const [keyword, params, en, zh] of cases) {
    const failure = new Failure('validation_failed', { errors: [{ sent: 'x', keyword, params }] });
    t.equal(explain(failure, 'en', shrimp).fields?.[0]?.message, en);
    t.equal(explain(failure, 'zh', shrimp).fields?.[0]?.message, zh);
  }
  const params = { pattern: 'x'.repeat(500) };
  const long = new Failure('validation_failed', {
    errors: [{ sent: 'y'.repeat(500), keyword: 'pattern', params }],
  });
  const { fields } = explain(long, 'en', aipod);
  t.same([fields?.[0]?.path.length, fields?.[0]?.message.length], [201, 201]);
});
