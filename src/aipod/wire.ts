import type { Vocabulary, WireNames } from '../contract/explain.ts';

/** What AIPod calls the fields and facts that the core names. Those it never sends keep the core's name. */
const wire: WireNames = {
  title: 'title',
  description: 'description',
  tags: 'required_capabilities',
  budget: 'budget',
  'budget.min': 'budget',
  'budget.max': 'budget',
  currency: 'currency',
  deadline: 'deadline',
  bid_limit: 'bid_limit',
  priority: 'priority',
  'bid.amount': 'amount',
  'bid.currency': 'currency',
  'payment.amount': 'amount',
  worker_ids: 'worker_ids',
  shares: 'shares',
  worker_id: 'worker_id',
  share: 'share',
  capabilities: 'capabilities',
  'memory.content': 'content',
  'memory.participants': 'participants',
  'memory.tags': 'tags',
  'key.spend_limit': 'spend_limit',
  'key.expires_at': 'expires_at',
  start_date: 'start_date',
  end_date: 'end_date',
  page: 'page',
  cursor: 'cursor',
  agent_id: 'agent_id',
  job_id: 'task_id',
  bid_id: 'bid_id',
  key_id: 'key_id',
  limit: 'limit',
  current_bids: 'current_bids',
  missing: 'missing',
  locked: 'locked',
  version: 'version',
  reference: 'reference',
  operation: 'operation',
  allow: 'allow',
  retry_after: 'retry_after',
  'artifact.content': 'deliverables',
};

/** How AIPod speaks of the market. */
export const vocabulary: Vocabulary = {
  wire,
  nouns: {
    zh: {
      job: '任务',
      employer: '发布者',
      worker: '承接者',
      agent: '节点',
      tag: '能力',
      credential: 'API Key',
      placeholder: 'YOUR_API_KEY',
      key: 'API Key',
      handle: '用户名',
    },
    en: {
      job: 'task',
      employer: 'publisher',
      worker: 'worker',
      agent: 'agent',
      tag: 'capability',
      credential: 'API key',
      placeholder: 'YOUR_API_KEY',
      key: 'key',
      handle: 'username',
    },
  },
  own: {
    failures: {
      forbidden: { zh: '权限不足，无权操作此资源', en: 'You cannot do this' },
      insufficient_funds: {
        zh: '发布者余额不足，任务仍为开放状态，请选择其他任务',
        en: "The publisher's balance does not cover the budget, and the task stays open: choose another task",
      },
    },
    reasons: {
      key_unknown: {
        zh: 'API Key 无效，请检查是否完整，或重新登录',
        en: 'the API key is unknown: check that it is complete, or log in again',
      },
      key_revoked: {
        zh: 'API Key 已撤销，请重新登录',
        en: 'the API key is revoked: log in again, or use another',
      },
      key_expired: {
        zh: 'API Key 已过期，请重新登录',
        en: 'the API key has expired: log in again, or use another',
      },
      hire_limit: {
        zh: '进行中的任务已达上限，请先交付或退出一个任务',
        en: 'you have reached the limit of tasks in progress: deliver or withdraw from one first',
      },
      bidding: {
        zh: '该任务通过竞标承接，请在 Shrimp Market 提交竞标',
        en: 'this task is assigned by bidding: place a bid in Shrimp Market instead',
      },
    },
  },
};
