import type { FailureCode, Reason } from '../domain/kernel/failure.ts';
import type { Rule } from '../domain/kernel/field_errors.ts';
import type { Message } from './language.ts';
import { schema_rules } from './schema_words.ts';

// The words of every failure, reason and rule. `{name}` stands for a noun of the dialect, the wire name of a field
// or a parameter of the rule.

export const failures: Record<FailureCode, Message> = {
  validation_failed: { zh: '参数错误', en: 'Invalid request' },
  unauthorized: { zh: '未授权', en: 'Unauthorized' },
  forbidden: { zh: '无权执行此操作', en: 'You cannot do this' },
  agent_banned: {
    zh: '该{agent}已被封禁，请联系市场运营方',
    en: 'This agent is banned: contact the market operator',
  },
  invalid_agent_type: {
    zh: '{agent}类型无权限，请使用其他类型的{agent}',
    en: 'Your type of agent cannot do this: use an agent of another type',
  },
  spend_limit_reached: {
    zh: '该{key}今日支出额度不足，请使用其他{key}，或明日再试',
    en: "This exceeds the key's spend limit for today: use another key, or wait until tomorrow",
  },
  agent_not_found: { zh: '{agent}不存在，请检查其 ID', en: 'No such agent: check the id' },
  job_not_found: { zh: '{job}不存在，请检查其 ID', en: 'No such {job}: check the id' },
  bid_not_found: { zh: '竞标不存在，请检查其 ID', en: 'No such bid: check the id' },
  not_found: { zh: '资源不存在', en: 'Not found' },
  method_not_allowed: {
    zh: '不支持该请求方法，请使用 Allow 响应头列出的方法',
    en: 'Method not allowed: use a method that the Allow header lists',
  },
  bid_limit_reached: {
    zh: '该{job}已达到竞标人数上限',
    en: 'The {job} has reached its bid limit: choose another {job}',
  },
  job_not_open: { zh: '{job}状态不允许此操作', en: 'The {job} is not open for this' },
  invalid_state: { zh: '当前状态不允许此操作', en: 'The current state does not allow this' },
  agent_exists: { zh: '{handle}已存在，请换一个', en: 'This {handle} is taken: choose another' },
  duplicate_bid: {
    zh: '重复竞标，请先撤回已有的竞标',
    en: 'You already have a live bid on this {job}: withdraw it before you bid again',
  },
  already_rated: {
    zh: '已就该{job}作出评价，不能重复评价',
    en: 'You have already rated this agent for this {job}: ratings cannot be changed',
  },
  insufficient_funds: {
    zh: '余额不足，请联系市场运营方充值',
    en: 'The balance does not cover this: ask the market operator for a deposit',
  },
  precondition_failed: {
    zh: '资源已被修改，请重新读取后再试',
    en: 'The record has changed: read it again, then send its new ETag',
  },
  idempotency_in_progress: {
    zh: '使用该幂等键的请求仍在处理中，请稍后重试',
    en: 'The first request with this Idempotency-Key is still running: try again soon',
  },
  idempotency_mismatch: {
    zh: '该幂等键已用于另一请求，请换一个',
    en: 'This Idempotency-Key was used for another request: use a new one',
  },
  cursor_expired: {
    zh: '{after} 之后的事件已超过保留期限，请从 details 中的 {cursor} 继续',
    en: 'Events after this cursor ({after}) are no longer kept: go on with the {cursor} in the details',
  },
  request_timeout: { zh: '请求超时，请重新发送', en: 'The request took too long to arrive: send it again' },
  payload_too_large: { zh: '请求体过大，请减小后重试', en: 'The body is too large: send a smaller one' },
  uri_too_long: { zh: '请求地址过长，请检查其中的 ID', en: 'The URL is too long: check the ids in it' },
  unsupported_media_type: { zh: '请求体必须为 application/json', en: 'The body must be application/json' },
  headers_too_large: { zh: '请求头过大，请减小后重试', en: 'The headers are too large: send smaller ones' },
  rate_limited: {
    zh: '请求过于频繁，请按 Retry-After 响应头等待后重试',
    en: 'Too many requests: wait as long as the Retry-After header says',
  },
  too_many_concurrent: {
    zh: '并发请求过多，请等待其中一个完成',
    en: 'Too many requests at once: wait for one to end',
  },
  internal: {
    zh: '服务器内部错误，请向市场运营方报告 request_id',
    en: 'Internal server error: report the request_id to the market operator',
  },
  unavailable: { zh: '服务暂不可用，请稍后重试', en: 'Service unavailable: try again soon' },
};

export const reasons: Record<Reason, Message> = {
  no_key: {
    zh: '未提供{credential}，请使用 Authorization: Bearer {placeholder}',
    en: 'no {credential}: send Authorization: Bearer {placeholder}',
  },
  key_unknown: {
    zh: '{credential}无效，请检查是否完整',
    en: 'the {credential} is unknown: check that it is complete',
  },
  key_revoked: {
    zh: '{credential}已撤销，请使用其他{credential}',
    en: 'the {credential} is revoked: use another',
  },
  key_expired: {
    zh: '{credential}已过期，请使用其他{credential}',
    en: 'the {credential} has expired: use another',
  },
  wrong_login: { zh: '{handle}或密码错误', en: 'the {handle} or the password is wrong' },
  agent_mismatch: {
    zh: '请求中的{agent}与{credential}所属{agent}不符，请去掉该{agent}的 ID',
    en: 'the request names an agent other than that of the {credential}: leave it out',
  },
  capped_key: {
    zh: '有支出额度的{key}不能管理{key}，也不能修改资料和密码，请使用无额度的{key}',
    en: 'a key with a spend limit cannot manage keys, and cannot change the profile or the password: use a key without one',
  },
  not_self: { zh: '仅限该{agent}本身', en: 'only the agent itself can do this' },
  own_job: { zh: '不能竞标或承接自己发布的{job}', en: 'you cannot work on your own {job}' },
  not_employer: { zh: '仅限该{job}的{employer}', en: 'only the {employer} of the {job} can do this' },
  not_hired: { zh: '仅限该{job}的{worker}', en: 'only a {worker} of the {job} can do this' },
  not_party: { zh: '仅限该{job}的相关方', en: 'only a party to the {job} can do this' },
  recipient_not_party: { zh: '收件方不是该{job}的相关方', en: 'the recipient is not a party to this {job}' },
  not_author: { zh: '仅限作者本人', en: 'only the author can do this' },
  not_bidder: { zh: '仅限竞标者本人', en: 'only the bidder can do this' },
  self_rating: { zh: '不能评价自己', en: 'you cannot rate yourself' },
  capability_missing: {
    zh: '缺少{job}要求的{tag}，请先补充到你的资料中',
    en: 'you lack a {tag} that the {job} requires: add it to your profile first',
  },
  bidding: {
    zh: '该{job}通过竞标承接，请先提交竞标',
    en: 'this {job} is assigned by bidding: place a bid instead',
  },
  direct: {
    zh: '该{job}直接承接，不接受竞标，条件只能改得更优',
    en: 'this {job} is taken directly: it accepts no bids, and its terms can only get better',
  },
  employer_banned: { zh: '{employer}已被封禁', en: 'the {employer} is banned' },
  not_worker: { zh: '该{agent}不接{job}', en: 'this agent takes no {job}s' },
  worker_trust_too_low: {
    zh: '该{agent}的信任分低于 min_trust',
    en: 'the trust of this agent is below min_trust',
  },
  invitation_limit: {
    zh: '该{job}的邀请已达上限',
    en: 'you have invited as many workers to this {job} as you can',
  },
  no_signing_key: {
    zh: '本市场的运营方没有设置 SIGNING_KEY，无法推送',
    en: 'the operator of this market has set no SIGNING_KEY, so no webhook can be signed',
  },
  webhook: { zh: '你没有此推送地址', en: 'you have no such webhook' },
  webhook_limit: {
    zh: '推送地址已达上限，请先删除一个',
    en: 'you have as many webhooks as you can, delete one',
  },
  webhook_event: {
    zh: '最近 30 天内没有向该地址推送过此事件',
    en: 'this webhook was sent no such event in the last 30 days',
  },
  redelivering: {
    zh: '正在重新推送，请等待其结束',
    en: 'events are being sent once more already, wait until they are',
  },
  worker_banned: { zh: '{worker}已被封禁', en: 'the {worker} is banned' },
  rejected: {
    zh: '{employer}已拒绝过你的竞标，请选择其他{job}',
    en: 'the {employer} has rejected your bid: choose another {job}',
  },
  not_pending: { zh: '该竞标已结束', en: 'the bid has already ended' },
  has_bids: {
    zh: '有有效竞标时，只能修改 {bid_limit}、{priority}、降低 {min_trust}，或将 {deadline} 延后',
    en: 'while there are live bids, only {bid_limit}, {priority}, a lower {min_trust} and a later {deadline} can be changed',
  },
  hire_limit: {
    zh: '{worker}进行中的{job}已达上限，请选择其他人或等待其交付',
    en: 'the {worker} has reached the limit of {job}s in progress: choose another or wait for a delivery',
  },
  key_limit: {
    zh: '{key}数量已达上限，请先撤销不用的',
    en: 'you have reached the limit of keys: revoke one first',
  },
  key_shown: {
    zh: '该请求创建的{key}已被使用或撤销，不再显示，请用新的幂等键另建一个',
    en: 'the key of this request is used or revoked and cannot be shown again: create another with a new Idempotency-Key',
  },
  disputed: { zh: '该成果处于争议中，请等待裁决', en: 'the work is in dispute: wait for the decision' },
  not_disputed: {
    zh: '{job}不在争议中',
    en: 'the {job} is not in dispute',
  },
  delivered: { zh: '成果已交付，等待验收', en: 'the work is already delivered and awaits approval' },
  not_overdue: {
    zh: '{job}进行中且未逾期，请等待到期',
    en: 'the {job} is in progress and not overdue: wait until it is due',
  },
  not_completed: {
    zh: '{job}尚未完成，请在付款后评价',
    en: 'the {job} is not completed: rate it once it is paid',
  },
  revision_limit: {
    zh: '退回修改次数已达上限，请验收或提出争议',
    en: 'the work has reached the limit of revisions: approve it, or open a dispute',
  },
  is_open: { zh: '{job}尚未被承接', en: 'no {worker} has taken the {job} yet' },
  is_active: { zh: '{job}进行中', en: 'the {job} is in progress' },
  is_review: { zh: '{job}已交付，等待验收', en: 'the {job} is delivered and awaits approval' },
  is_closed: { zh: '{job}已关闭', en: 'the {job} is closed' },
  is_admin: {
    zh: '管理员不能被封禁或注销，也不能由此获得{key}',
    en: 'an admin cannot be banned, closed or given a key',
  },
  account_closed: { zh: '该账户已注销', en: 'this account is closed' },
  agent_closed: { zh: '该{agent}已注销', en: 'the account of this agent is closed' },
  open_disputes: {
    zh: '你还有未裁决的争议，请等待裁决',
    en: 'you are a party of open disputes: wait until they are decided',
  },
  open_hires: {
    zh: '你还有未结清的工作，请先交付并等待付款，或退出',
    en: 'you have work that is not settled: deliver it and wait for the payment, or withdraw',
  },
  open_jobs: {
    zh: '你还有未关闭的{job}，请先完成或取消',
    en: 'you have {job}s that are not closed: complete or cancel them',
  },
  open_bids: { zh: '你还有有效竞标，请先撤回', en: 'you have live bids: withdraw them' },
  money_left: {
    zh: '你的余额不为 0，请先请运营者提现',
    en: 'your balance is not 0: ask the operator to pay it out',
  },
  is_banned: { zh: '该{agent}已被封禁，其钱包已冻结', en: 'the agent is banned, and its wallet is frozen' },
  not_banned: { zh: '该{agent}未被封禁', en: 'the agent is not banned' },
  test_clock_off: {
    zh: '该市场没有启用测试时钟，请用 TEST_CLOCK=on 启动市场',
    en: 'the test clock is off: start the market with TEST_CLOCK=on',
  },
  play_money: { zh: '演示市场的资金不能提现', en: 'this market uses play money, which cannot be paid out' },
  reference_used: {
    zh: '该外部流水号已入账，另一笔款项请使用其他流水号',
    en: 'this reference is already booked: use another for another payment',
  },
  key: { zh: '{key}不存在，请检查其 ID', en: 'you have no such key: check its id' },
  memory: { zh: '记忆不存在，请检查其 ID', en: 'no such memory: check its id' },
  trust_too_low: {
    zh: '信任分低于{job}要求的 {min_trust}，请选择其他{job}',
    en: 'your trust is below the {min_trust} that the {job} asks for: choose another {job}',
  },
  left_job: {
    zh: '你已退出过该{job}，请选择其他{job}',
    en: 'you have left this {job} before: choose another {job}',
  },
  undecided_limit: {
    zh: '{worker}已交付但尚未验收的{job}已达上限，请等待{employer}作出决定',
    en: 'the {worker} has reached the limit of deliveries that wait for a decision: wait until one is decided',
  },
  live_bids_limit: {
    zh: '有效竞标已达上限，请先撤回一个',
    en: 'you have reached the limit of live bids: withdraw one first',
  },
  bids_used_up: {
    zh: '你对该{job}的竞标次数已用完，请选择其他{job}',
    en: 'you have used up your bids on this {job}: choose another {job}',
  },
  job_limit: {
    zh: '开放的{job}已达上限，请先取消一个，或预先存入资金',
    en: 'you have reached the limit of open {job}s: cancel one first, or fund the new one in advance',
  },
  paid: { zh: '该成果已付款', en: 'this work is already paid' },
  nothing_to_dispute: {
    zh: '尚未交付成果，逾期后{employer}可以取消',
    en: 'no work is delivered yet: the {employer} can cancel once it is overdue',
  },
  dispute_used: {
    zh: '你已对该{job}提出过争议，每方只有一次',
    en: 'you have disputed this {job} before: each party can do so once',
  },
  dispute_over: {
    zh: '该{job}的争议期已满 14 天',
    en: 'the 14 days in which this {job} can be disputed are over',
  },
  dispute_limit: {
    zh: '未结束的争议已达上限，请先撤回一个或等待裁决',
    en: 'you have reached the limit of open disputes: take one back, or wait until one is decided',
  },
  not_raiser: { zh: '仅限提出争议的一方', en: 'only the party that raised the dispute can do this' },
  artifact: {
    zh: '成果不存在，或你尚无权阅读，请用 listArtifacts 查找',
    en: 'the {job} has no such artifact that you can read: find it with listArtifacts',
  },
  artifact_limit: {
    zh: '该类成果的数量已达上限，不能再添加',
    en: 'you have reached the limit of artifacts of this kind: add no more',
  },
  look_alike: {
    zh: '它与另一{agent}的 ID 过于相似，请换一个',
    en: 'it looks like the id of another agent: choose another',
  },
  cannot_manage_keys: {
    zh: '该{key}不能管理{key}，请使用注册或登录所得的{key}，或以 can_manage 创建的{key}',
    en: 'this key cannot manage keys: use one from registration or login, or one made with can_manage',
  },
  registration_key: {
    zh: '注册所得的{key}只能由注册或登录所得的{key}撤销',
    en: 'only a key from registration or login can revoke a key from registration',
  },
  wrong_password: {
    zh: '旧密码缺失或错误；如从未设置密码，请勿发送旧密码',
    en: 'the old password is missing or wrong: send it, or leave it out if you never set one',
  },
  rating_closed: {
    zh: '{job}关闭已超过 30 天，不能再评价',
    en: 'the {job} was closed more than 30 days ago and can no longer be rated',
  },
  memory_limit: {
    zh: '你写入的记忆条数已达上限，请先删除一条',
    en: 'you have reached the limit of memory entries: delete one first',
  },
  memory_bytes: {
    zh: '你写入的记忆总量已达上限，请先删除一些',
    en: 'you have reached the limit of memory content: delete some entries first',
  },
  participant: {
    zh: '你不在该记忆的参与者之中，无需退出',
    en: 'the entry does not name you as a participant: there is nothing to do',
  },
  message: {
    zh: '你没有收到过这条消息，请检查其 ID',
    en: 'you did not receive such a message: check its id',
  },
  bid_rejected: {
    zh: '{employer}已拒绝你的竞标，等对方给你发消息后你才能回复',
    en: 'the {employer} has rejected your bid: you can write again once it writes to you',
  },
  message_limit: {
    zh: '24 小时内你在该对话中发送的消息已达上限，请稍后再发',
    en: 'you have reached the limit of messages in this thread within 24 hours: send more later',
  },
  rating: { zh: '该{job}没有这条评价，请检查其 ID', en: 'the {job} has no such rating: check its id' },
  is_hidden: {
    zh: '管理员已隐藏该{job}，不能聘用任何人',
    en: 'an admin has hidden this {job}: nobody can be hired for it',
  },
  report: { zh: '举报不存在，请检查其 ID', en: 'no such report: check its id' },
  report_limit: {
    zh: '24 小时内你的举报次数已达上限，请稍后再举报',
    en: 'you have reached the limit of reports within 24 hours: report more later',
  },
  report_resolved: { zh: '该举报已处理', en: 'this report is already resolved' },
  not_hidden: {
    zh: '该内容没有隐藏，或已永久删除',
    en: 'the content is not hidden, or was deleted for good',
  },
};

export const rules: Record<Rule, Message> = {
  ...schema_rules,
  two_decimals: { zh: '最多两位小数', en: 'must have at most two decimals' },
  four_decimals: { zh: '最多四位小数', en: 'must have at most four decimals' },
  tag_length: {
    zh: '去除首尾空格和不可见字符、转为小写并作 NFKC 规范化后，不得超过 {limit} 个字符',
    en: 'must be at most {limit} characters after trimming, lower-casing, NFKC normalisation and removal of invisible characters',
  },
  time: {
    zh: '必须是公元 1000 年至 9999 年间真实存在的时间，例如 2026-03-28T08:00:00Z',
    en: 'must be a time that exists, in the years 1000 to 9999, such as 2026-03-28T08:00:00Z',
  },
  future: { zh: '必须晚于当前时间', en: 'must be in the future' },
  later: {
    zh: '只能延后：不得早于 {earliest}，也不得删除',
    en: 'can only be moved to a later time: not before {earliest}, and not removed',
  },
  range: {
    zh: '不得早于 {start_date}，且起止日期须在 {limit} 天以内',
    en: 'must not be before {start_date}, nor more than {limit} days from it',
  },
  webhook_url: {
    zh: '须为 https 地址，且不含登录信息',
    en: 'must be an https URL without a user name and a password',
  },
  outside_address: {
    zh: '不能指向市场内部网络的地址',
    en: 'must not name an address inside a private network',
  },
  outlives_its_maker: {
    zh: '不得晚于当前{key}的过期时间 {latest}',
    en: 'must not be later than {latest}, when the key of this request expires',
  },
  budget_order: { zh: '不得高于 {budget.max}', en: 'must not be above {budget.max}' },
  budget_fixed: {
    zh: '必须等于 {budget.max}：直接承接的{job}只有一个价格',
    en: 'must equal {budget.max}: a {job} that is taken directly has one price',
  },
  currency_fixed: {
    zh: '必须为 {expected}：{job}的币种不能修改',
    en: 'must be {expected}: the currency of a {job} cannot be changed',
  },
  quote_currency: {
    zh: '必须为{job}预算的币种 {expected}',
    en: 'must be {expected}, the currency of the {job}',
  },
  above_budget: { zh: '不得高于{job}预算上限', en: "must not be above the {job}'s {budget.max}" },
  live_bids: {
    zh: '不得低于当前有效竞标数 {count}',
    en: 'must not be below the number of live bids, which is {count}',
  },
  hired_workers: {
    zh: '必须是该{job}的{worker}，且不得重复',
    en: 'must be a {worker} hired for this {job}, named only once',
  },
  each_hire: {
    zh: '必须为该{job}的每位{worker}给出比例，缺少 {missing_id}',
    en: 'must have a share for each {worker}: {missing_id} is missing',
  },
  one_change: { zh: '一次请求只能做一种修改', en: 'must be sent without another kind of change' },
  job_of_subject: {
    zh: '举报消息或评价时必填，举报其他对象时不能填写',
    en: 'is required for a message or a rating, and not allowed for anything else',
  },
  one_order: {
    zh: '不能与 role 或 updated_since 同时使用，它们有自己的排序',
    en: 'cannot be combined with role or updated_since, which have an order of their own',
  },
  offset_limit: {
    zh: '不得跳过超过 {limit} 行，请改用 {cursor}',
    en: 'must not skip more than {limit} rows: use {cursor} to read on',
  },
  cursor: { zh: '必须是此列表返回的 {cursor}', en: 'must be a {cursor} returned by this list' },
  content_bytes: { zh: '不得超过 {limit} 字节（UTF-8）', en: 'must be at most {limit} bytes of UTF-8' },
  event_types: {
    zh: '必须是以逗号分隔的事件类型：{allowed}',
    en: 'must be types of events, separated by commas: {allowed}',
  },
  known_agent: { zh: '必须是本市场的{agent}', en: 'must be an agent of this market' },
  text_characters: {
    zh: '不得包含控制字符或不成对的代理码元',
    en: 'must not contain control characters or unpaired surrogates',
  },
  property_name: {
    zh: '不得含有 __proto__ 之类或带控制字符的属性名',
    en: 'must not have a property name such as __proto__, or one with control characters',
  },
  number_range: { zh: '必须是有限的数值', en: 'must be a finite number' },
  nesting: {
    zh: '连同请求体本身，嵌套不得超过 {limit} 层',
    en: 'must not be nested deeper than {limit} levels, including the body itself',
  },
  query_encoding: { zh: '百分号编码无效，请使用 UTF-8', en: 'must be valid percent-encoding of UTF-8' },
  path_encoding: { zh: '百分号编码无效，请使用 UTF-8', en: 'must be valid percent-encoding of UTF-8' },
  body_unexpected: {
    zh: '必须为空：此操作不接受请求体',
    en: 'must be empty: this operation takes no body',
  },
  body_missing: { zh: '不能为空：此操作需要请求体', en: 'is missing: this operation needs one' },
  body_null: { zh: '必须是对象，不能为 null', en: 'must be an object, not null' },
  body_utf8: { zh: '必须是有效的 UTF-8', en: 'must be valid UTF-8' },
  body_json: { zh: '必须是有效的 JSON: {problem}', en: 'must be valid JSON: {problem}' },
  body_length: { zh: '短于 Content-Length 所示长度', en: 'is shorter than Content-Length' },
  host_header: { zh: '请求头必须恰好发送一次', en: 'header must be sent exactly once' },
  unfilled_template: {
    zh: '含有未替换的模板，请发送你自己的值',
    en: 'contains a template that was not filled in: send a value of your own',
  },
  past_deadline: {
    zh: '最后一天在{job}的截止时间 {deadline} 之后才开始，请减少天数',
    en: 'the last of these days begins after the deadline of the {job}, {deadline}: offer fewer days',
  },
  too_late: {
    zh: '不得晚于 {latest}：承接后最多 366 天',
    en: 'must not be later than {latest}, 366 days after the hire',
  },
  not_lower: { zh: '不得低于当前的 {limit}', en: 'must not be below {limit}, which it is now' },
  not_higher: { zh: '不得高于当前的 {limit}', en: 'must not be above {limit}, which it is now' },
  body_elements: {
    zh: '字符串之外的左花括号、左方括号和逗号合计不得超过 {limit} 个，请拆分，或将数据放入一个字符串',
    en: 'must have at most {limit} opening brackets and commas outside strings: split it, or send the data as one string',
  },
  duplicate_member: { zh: '在同一对象中只能出现一次', en: 'must appear only once in its object' },
  tag_text: {
    zh: '须有可见字符，不得包含换行、控制字符或私用字符',
    en: 'must have a visible character, and no line breaks, control or private-use characters',
  },
  one_line: {
    zh: '须为一行可见文字，不得包含换行、控制、双向、不可见或私用字符',
    en: 'must be one line with a visible character, without control, bidirectional, invisible or private-use characters',
  },
  visible: { zh: '须有可见字符', en: 'must have a visible character' },
  reserved: { zh: '是保留名称，请换一个', en: 'is a reserved name: choose another' },
  no_spend_limit: {
    zh: '不能与支出额度同时使用，请去掉其中一项',
    en: 'cannot be combined with a spend limit: leave one of them out',
  },
};
