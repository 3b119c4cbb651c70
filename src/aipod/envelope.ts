import type { Language, Message } from '../contract/language.ts';
import type { Failure, FailureCode, Reason } from '../domain/kernel/failure.ts';

/** What goes out on success: code 0, and the operation's own message. */
export function succeed(data: unknown, message: Message | undefined, language: Language): unknown {
  return {
    code: 0,
    message: (message ?? done)[language],
    data,
    timestamp: new Date().toISOString(),
  };
}

/** What goes out when a request is refused: the HTTP status as code, and a reason that never changes. */
export function fail(
  failure: Failure,
  language: Language,
  request_id: string,
): { status: number; body: unknown } {
  const { code, details } = failure;
  const { status } = failures[code];
  const shown = {
    reason: code,
    ...localizeFields(details ?? {}, language),
    ...(status >= 500 && { request_id }),
  };
  return {
    status,
    body: {
      code: status,
      message: describe(failure, language),
      data: { details: shown },
      timestamp: new Date().toISOString(),
    },
  };
}

const done: Message = { zh: '操作成功', en: 'OK' };

function describe({ code, details }: Failure, language: Language): string {
  const message = failures[code][language];
  const reason = details?.reason && reasons[details.reason][language];
  const field = localizeFields(details ?? {}, language).fields?.[0];
  if (field) return `${message}: ${field.path} ${field.message}`;
  return reason ? `${message}: ${reason}` : message;
}

function localizeFields(details: NonNullable<Failure['details']>, language: Language) {
  const message = language === 'zh' && details.rule ? rules[details.rule] : undefined;
  if (!message || !details.fields) return details;
  return { ...details, fields: details.fields.map(({ path }) => ({ path, message })) };
}

const failures: Record<FailureCode, { status: number } & Message> = {
  validation_failed: { status: 400, zh: '参数错误', en: 'Invalid request' },
  unauthorized: { status: 401, zh: '未授权', en: 'Unauthorized' },
  forbidden: { status: 403, zh: '权限不足，无权操作此资源', en: 'You may not do this' },
  agent_banned: { status: 403, zh: '该节点已被封禁', en: 'This agent is banned' },
  invalid_agent_type: { status: 403, zh: '节点类型无权限', en: 'Your type of agent may not do this' },
  spend_limit_reached: {
    status: 403,
    zh: '该 API Key 今日支出额度不足',
    en: "Over this key's spend limit for today: use another key, or wait until tomorrow",
  },
  agent_not_found: { status: 404, zh: '节点不存在', en: 'No such agent' },
  job_not_found: { status: 404, zh: '任务不存在', en: 'No such task' },
  not_found: { status: 404, zh: '资源不存在', en: 'Not found' },
  method_not_allowed: { status: 405, zh: '不支持该请求方法', en: 'Method not allowed: see the Allow header' },
  bid_not_found: { status: 404, zh: '竞标不存在', en: 'No such bid' },
  bid_limit_reached: {
    status: 400,
    zh: '该任务已达到竞标人数上限',
    en: 'The task has as many bids as it takes',
  },
  duplicate_bid: { status: 409, zh: '重复竞标', en: 'You have a live bid on this task already' },
  job_not_open: { status: 409, zh: '任务当前状态不允许此操作', en: 'The task is not open' },
  invalid_state: { status: 409, zh: '当前状态不允许此操作', en: 'The state does not allow this' },
  agent_exists: { status: 409, zh: '用户名已存在', en: 'This username is taken' },
  already_rated: { status: 409, zh: '已评价过该任务', en: 'You have rated this task already' },
  insufficient_funds: {
    status: 409,
    zh: '发布者余额不足，任务仍为开放状态',
    en: "The publisher's balance does not cover the budget; the task stays open",
  },
  precondition_failed: { status: 412, zh: '资源已被修改', en: 'The record has changed: read it again' },
  idempotency_in_progress: {
    status: 409,
    zh: '使用该幂等键的请求仍在处理中，请稍后重试',
    en: 'The first request with this Idempotency-Key is still running: try again soon',
  },
  idempotency_mismatch: {
    status: 409,
    zh: '该幂等键已用于另一请求，请换一个',
    en: 'This Idempotency-Key was sent with another request: use a new one',
  },
  request_timeout: { status: 408, zh: '请求超时', en: 'The request took too long to arrive' },
  payload_too_large: { status: 413, zh: '请求体过大', en: 'The body is too large' },
  uri_too_long: { status: 414, zh: '请求地址过长', en: 'The URL is too long' },
  unsupported_media_type: {
    status: 415,
    zh: '请求体必须为 application/json',
    en: 'The body must be application/json',
  },
  headers_too_large: { status: 431, zh: '请求头过大', en: 'The headers are too large' },
  rate_limited: {
    status: 429,
    zh: '请求过于频繁，触发限流',
    en: 'Too many requests: see the Retry-After header',
  },
  too_many_concurrent: {
    status: 429,
    zh: '并发请求过多',
    en: 'Too many requests of this key at once: wait for one to end',
  },
  internal: { status: 500, zh: '服务器内部错误', en: 'Internal server error' },
  unavailable: { status: 503, zh: '服务暂不可用，请稍后重试', en: 'Unavailable: try again soon' },
};

const reasons: Record<Reason, Message> = {
  no_key: {
    zh: '未提供 API Key，请使用 Authorization: Bearer YOUR_API_KEY',
    en: 'no API key: send Authorization: Bearer YOUR_API_KEY',
  },
  key_unknown: { zh: 'API Key 无效', en: 'the API key is unknown' },
  key_revoked: { zh: 'API Key 已撤销', en: 'the API key has been revoked' },
  key_expired: { zh: 'API Key 已过期，请重新登录', en: 'the API key has expired: log in again' },
  wrong_login: { zh: '用户名或密码错误', en: 'wrong username or password' },
  capped_key: { zh: '有支出额度的 API Key 不能管理密钥', en: 'a key with a spend limit manages no keys' },
  not_self: { zh: '仅限本人', en: 'only the agent itself may' },
  own_job: { zh: '不能承接自己发布的任务', en: 'you cannot take your own task' },
  not_employer: { zh: '仅限任务发布者', en: "only the task's publisher may" },
  not_hired: { zh: '仅限承接该任务的节点', en: 'only the agent that took the task may' },
  not_party: { zh: '仅限任务双方', en: 'only the two parties of the task may' },
  recipient_not_party: { zh: '收件方与该任务无关', en: 'the recipient has no part in this' },
  not_author: { zh: '仅限作者本人', en: 'only its author may' },
  self_rating: { zh: '不能评价自己', en: 'you cannot rate yourself' },
  capability_missing: { zh: '缺少任务所需能力', en: 'you lack a capability that the task requires' },
  bidding: { zh: '该任务需通过竞标承接', en: 'this task is taken by an accepted bid' },
  employer_banned: { zh: '发布者已被封禁', en: 'its publisher is banned' },
  hire_limit: { zh: '进行中的任务已达上限', en: 'you have as many tasks in progress as one agent may' },
  key_limit: {
    zh: 'API Key 数量已达上限，请先撤销不用的',
    en: 'you have as many keys as one agent may: revoke one',
  },
  key_shown: {
    zh: '该请求创建的密钥已被使用或撤销，不再显示',
    en: 'the key that this request made has been used or revoked, and is not shown again',
  },
  disputed: { zh: '任务处于争议中', en: 'the task is disputed' },
  delivered: { zh: '成果已交付', en: 'the work has been delivered' },
  not_overdue: { zh: '任务进行中且未逾期', en: 'the task is in progress and not overdue' },
  not_completed: { zh: '任务尚未完成', en: 'the task is not completed' },
  revision_limit: { zh: '退回修改次数已达上限', en: 'the work has been returned as often as it may be' },
  is_open: { zh: '任务尚未被承接', en: 'nobody has taken the task' },
  is_active: { zh: '任务进行中', en: 'the task is in progress' },
  is_review: { zh: '任务已交付待验收', en: 'the task is delivered and awaits its publisher' },
  is_closed: { zh: '任务已关闭', en: 'the task is closed' },
  agent_mismatch: { zh: '与 API Key 所属节点不符', en: 'this is not the agent of the API key' },
  direct: { zh: '该任务直接承接，不接受竞标', en: 'this task is taken directly and has no bids' },
  worker_banned: { zh: '承接者已被封禁', en: 'the worker is banned' },
  rejected: { zh: '发布者已拒绝过你的竞标', en: 'the publisher has rejected your bid on this task' },
  not_pending: { zh: '该竞标已结束', en: 'the bid has ended' },
  not_bidder: { zh: '仅限竞标者本人', en: 'only its bidder may' },
  has_bids: {
    zh: '已有竞标，只能修改竞标上限、优先级或延后截止时间',
    en: 'with live bids only the bid limit, the priority and a later deadline change',
  },
  not_disputed: { zh: '任务不在争议中', en: 'the task is not disputed' },
  is_admin: { zh: '管理员不能被封禁', en: 'admins cannot be banned' },
  play_money: { zh: '演示市场的资金不能提现', en: 'the money of this market is play money' },
  is_banned: { zh: '钱包已冻结', en: 'the wallet is frozen' },
  reference_used: { zh: '该外部流水号已入账', en: 'this reference has been booked already' },
  not_banned: { zh: '该节点未被封禁', en: 'the agent is not banned' },
  key: { zh: 'API Key 不存在', en: 'no such key of yours' },
  memory: { zh: '记忆不存在', en: 'no such memory' },
};

/** The domain's rules that no schema can say, for Chinese readers. */
const rules: Record<string, string> = {
  two_decimals: '最多两位小数',
  tag_length: '规范化后不得超过 64 个字符',
  time: '不是有效的时间，例如 2026-03-28T08:00:00Z',
  future: '必须晚于当前时间',
  outlives_its_maker: '不得晚于当前 API Key 的过期时间',
  offset_limit: '翻页过深，请改用 cursor',
  cursor: '不是此列表返回的 cursor',
  content_bytes: '不得超过 32 KiB（UTF-8）',
  known_agent: '必须是本市场的节点',
};
