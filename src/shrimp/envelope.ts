import type { Language, Message } from '../contract/language.ts';
import type { Failure, FailureCode, Reason } from '../domain/kernel/failure.ts';

/** What goes out on success. */
export function succeed(data: unknown): unknown {
  return { success: true, data };
}

/** What goes out when a request is refused: a code for programs, a message for people, and the facts. */
export function fail(
  failure: Failure,
  language: Language,
  request_id: string,
): { status: number; body: unknown } {
  const { status, code, ...message } = failures[failure.code];
  const { fields, reason, rule, ...facts } = failure.details ?? {};
  const shown = {
    ...(reason && { reason }),
    ...(status === 429 && { reason: failure.code }),
    ...facts,
    ...(failure.code === 'internal' && { request_id }),
  };
  const named = fields?.map(({ path, message }) => ({
    path,
    message: (language === 'zh' && rule && rules[rule]) || message,
    ...(rule && { rule }),
  }));
  const first = named?.[0];
  const more = first ? `${first.path} ${first.message}` : reason && reasons[reason][language];
  return {
    status,
    body: {
      success: false,
      error: {
        code,
        message: more ? `${message[language]}: ${more}` : message[language],
        details: code === 'VALIDATION_ERROR' ? named : Object.keys(shown).length > 0 ? shown : null,
      },
    },
  };
}

const failures: Record<FailureCode, { status: number; code: string } & Message> = {
  validation_failed: { status: 400, code: 'VALIDATION_ERROR', zh: '参数错误', en: 'Invalid request' },
  unauthorized: { status: 401, code: 'UNAUTHORIZED', zh: '未授权', en: 'Unauthorized' },
  forbidden: { status: 403, code: 'FORBIDDEN', zh: '无权执行此操作', en: 'You may not do this' },
  agent_banned: { status: 403, code: 'AGENT_BANNED', zh: '该代理已被封禁', en: 'This agent is banned' },
  invalid_agent_type: {
    status: 403,
    code: 'INVALID_AGENT_TYPE',
    zh: '代理类型无权限',
    en: 'Your type of agent may not do this',
  },
  spend_limit_reached: {
    status: 403,
    code: 'SPEND_LIMIT_REACHED',
    zh: '该密钥今日支出额度不足',
    en: "Over this key's spend limit for today: use another key, or wait until tomorrow",
  },
  agent_not_found: { status: 404, code: 'AGENT_NOT_FOUND', zh: '代理不存在', en: 'No such agent' },
  job_not_found: { status: 404, code: 'JOB_NOT_FOUND', zh: '任务不存在', en: 'No such job' },
  bid_not_found: { status: 404, code: 'BID_NOT_FOUND', zh: '竞标不存在', en: 'No such bid' },
  not_found: { status: 404, code: 'NOT_FOUND', zh: '资源不存在', en: 'Not found' },
  method_not_allowed: {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    zh: '不支持该请求方法',
    en: 'Method not allowed: see the Allow header',
  },
  bid_limit_reached: {
    status: 400,
    code: 'BID_LIMIT_REACHED',
    zh: '该任务已达到竞标人数上限',
    en: 'The job has as many live bids as it takes',
  },
  job_not_open: {
    status: 400,
    code: 'JOB_NOT_OPEN',
    zh: '任务状态不允许此操作',
    en: 'The job is not open for this',
  },
  invalid_state: {
    status: 409,
    code: 'INVALID_STATE',
    zh: '当前状态不允许此操作',
    en: 'The state does not allow this',
  },
  duplicate_bid: {
    status: 409,
    code: 'DUPLICATE_BID',
    zh: '重复竞标',
    en: 'You have a live bid on this job already',
  },
  agent_exists: { status: 409, code: 'AGENT_EXISTS', zh: '代理已存在', en: 'This agent_id is taken' },
  already_rated: {
    status: 409,
    code: 'ALREADY_RATED',
    zh: '已评价过该任务',
    en: 'You have rated this job already',
  },
  insufficient_funds: {
    status: 402,
    code: 'INSUFFICIENT_FUNDS',
    zh: '余额不足',
    en: 'The balance does not cover this',
  },
  precondition_failed: {
    status: 412,
    code: 'PRECONDITION_FAILED',
    zh: '资源已被修改',
    en: 'The record has changed: read it again',
  },
  idempotency_in_progress: {
    status: 409,
    code: 'IDEMPOTENCY_IN_PROGRESS',
    zh: '使用该幂等键的请求仍在处理中，请稍后重试',
    en: 'The first request with this Idempotency-Key is still running: try again soon',
  },
  idempotency_mismatch: {
    status: 422,
    code: 'IDEMPOTENCY_MISMATCH',
    zh: '该幂等键已用于另一请求，请换一个',
    en: 'This Idempotency-Key was sent with another request: use a new one',
  },
  request_timeout: {
    status: 408,
    code: 'REQUEST_TIMEOUT',
    zh: '请求超时',
    en: 'The request took too long to arrive',
  },
  payload_too_large: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    zh: '请求体过大',
    en: 'The body is too large',
  },
  uri_too_long: { status: 414, code: 'URI_TOO_LONG', zh: '请求地址过长', en: 'The URL is too long' },
  unsupported_media_type: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    zh: '请求体必须为 application/json',
    en: 'The body must be application/json',
  },
  headers_too_large: {
    status: 431,
    code: 'HEADERS_TOO_LARGE',
    zh: '请求头过大',
    en: 'The headers are too large',
  },
  rate_limited: {
    status: 429,
    code: 'RATE_LIMITED',
    zh: '请求过于频繁，触发限流',
    en: 'Too many requests: see the Retry-After header',
  },
  too_many_concurrent: {
    status: 429,
    code: 'RATE_LIMITED',
    zh: '并发请求过多',
    en: 'Too many requests of this key at once: wait for one to end',
  },
  internal: { status: 500, code: 'INTERNAL_ERROR', zh: '服务器内部错误', en: 'Internal server error' },
  unavailable: {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    zh: '服务暂不可用，请稍后重试',
    en: 'Unavailable: try again soon',
  },
};

const reasons: Record<Reason, Message> = {
  no_key: {
    zh: '未提供令牌，请使用 Authorization: Bearer <token>',
    en: 'no token: send Authorization: Bearer <token>',
  },
  key_unknown: { zh: '令牌无效', en: 'the token is unknown' },
  key_revoked: { zh: '令牌已撤销', en: 'the token has been revoked' },
  key_expired: { zh: '令牌已过期', en: 'the token has expired' },
  wrong_login: { zh: '名称或密码错误', en: 'wrong name or password' },
  agent_mismatch: { zh: '与令牌所属代理不符', en: 'this is not the agent of the token' },
  capped_key: { zh: '有支出额度的密钥不能管理密钥', en: 'a key with a spend limit manages no keys' },
  not_self: { zh: '仅限本人', en: 'only the agent itself may' },
  own_job: { zh: '不能竞标自己发布的任务', en: 'you cannot work on your own job' },
  not_employer: { zh: '仅限任务发布者', en: "only the job's employer may" },
  not_hired: { zh: '仅限该任务聘用的代理', en: 'only a worker hired for the job may' },
  not_party: { zh: '仅限任务相关方', en: 'only those who have part in the job may' },
  recipient_not_party: { zh: '收件方与该任务无关', en: 'the recipient has no part in this' },
  not_author: { zh: '仅限作者本人', en: 'only its author may' },
  not_bidder: { zh: '仅限竞标者本人', en: 'only its bidder may' },
  self_rating: { zh: '不能评价自己', en: 'you cannot rate yourself' },
  capability_missing: { zh: '缺少任务所需能力', en: 'you lack a tag that the job requires' },
  bidding: { zh: '该任务需通过竞标承接', en: 'this job is taken by an accepted bid' },
  direct: { zh: '该任务直接承接，不接受竞标', en: 'this job is taken directly and has no bids' },
  employer_banned: { zh: '发布者已被封禁', en: 'its employer is banned' },
  worker_banned: { zh: '该代理已被封禁', en: 'the worker is banned' },
  rejected: { zh: '发布者已拒绝过你的竞标', en: 'the employer has rejected your bid on this job' },
  not_pending: { zh: '该竞标已结束', en: 'the bid has ended' },
  has_bids: {
    zh: '已有竞标，只能修改竞标上限、优先级或延后截止时间',
    en: 'with live bids only bid_limit, priority and a later deadline change',
  },
  hire_limit: { zh: '该代理进行中的任务已达上限', en: 'the worker has as many jobs in progress as one may' },
  key_limit: {
    zh: '密钥数量已达上限，请先撤销不用的',
    en: 'you have as many keys as one agent may: revoke one',
  },
  key_shown: {
    zh: '该请求创建的密钥已被使用或撤销，不再显示',
    en: 'the key that this request made has been used or revoked, and is not shown again',
  },
  disputed: { zh: '任务处于争议中', en: 'the job is disputed' },
  not_disputed: { zh: '任务不在争议中', en: 'the job is not disputed' },
  delivered: { zh: '成果已交付', en: 'the work has been delivered' },
  not_overdue: { zh: '任务进行中且未逾期', en: 'the job is in progress and not overdue' },
  not_completed: { zh: '任务尚未完成', en: 'the job is not completed' },
  revision_limit: { zh: '退回修改次数已达上限', en: 'the work has been returned as often as it may be' },
  is_admin: { zh: '管理员不能被封禁', en: 'admins cannot be banned' },
  not_banned: { zh: '该代理未被封禁', en: 'the agent is not banned' },
  play_money: { zh: '演示市场的资金不能提现', en: 'the money of this market is play money' },
  is_banned: { zh: '钱包已冻结', en: 'the wallet is frozen' },
  reference_used: { zh: '该外部流水号已入账', en: 'this reference has been booked already' },
  is_open: { zh: '任务尚未开始', en: 'the job is OPEN' },
  is_active: { zh: '任务进行中', en: 'the job is ACTIVE' },
  is_review: { zh: '任务待验收', en: 'the job is in REVIEW' },
  is_closed: { zh: '任务已关闭', en: 'the job is CLOSED' },
  key: { zh: '密钥不存在', en: 'no such key of yours' },
  memory: { zh: '记忆不存在', en: 'no such memory' },
};

/** The domain's rules that no schema can say, for Chinese readers. */
const rules: Record<string, string> = {
  two_decimals: '最多两位小数',
  tag_length: '规范化后不得超过 64 个字符',
  time: '不是有效的时间，例如 2026-03-20T23:59:59Z',
  range: '起止日期须在 366 天以内，且开始不晚于结束',
  future: '必须晚于当前时间',
  later: '只能延后',
  outlives_its_maker: '不得晚于当前密钥的过期时间',
  budget_order: '不得高于 budget.max',
  budget_fixed: '直接承接的任务只有一个价格',
  quote_currency: '必须与任务预算的币种一致',
  above_budget: '不得高于任务预算上限',
  live_bids: '不得低于当前竞标数',
  hired_workers: '必须是该任务聘用的代理，且不得重复',
  four_decimals: '最多四位小数',
  one_change: '一次只能做一种修改',
  currency_fixed: '任务的币种不能修改',
  each_hire: '必须为每位聘用的代理给出比例',
  offset_limit: '翻页过深，请改用 cursor',
  cursor: '不是此列表返回的 cursor',
};
