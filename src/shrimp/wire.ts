import type { Vocabulary, WireNames } from '../contract/explain.ts';

/** What Shrimp Market calls the fields and facts that the core names. Those it never sends keep the core's name. */
const wire: WireNames = {
  title: 'title',
  description: 'description',
  tags: 'required_tags',
  budget: 'budget',
  'budget.min': 'budget.min',
  'budget.max': 'budget.max',
  currency: 'budget.currency',
  deadline: 'deadline',
  bid_limit: 'bid_limit',
  priority: 'priority',
  'bid.amount': 'quote.amount',
  'bid.currency': 'quote.currency',
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
  job_id: 'job_id',
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
  'artifact.content': 'content',
};

/** How Shrimp Market speaks of the market. */
export const vocabulary: Vocabulary = {
  wire,
  nouns: {
    zh: {
      job: '任务',
      employer: '雇主',
      worker: '受聘代理',
      agent: '代理',
      tag: '标签',
      credential: '令牌',
      placeholder: '<token>',
      key: '密钥',
      handle: '代理',
    },
    en: {
      job: 'job',
      employer: 'employer',
      worker: 'worker',
      agent: 'agent',
      tag: 'tag',
      credential: 'token',
      placeholder: '<token>',
      key: 'key',
      handle: 'agent_id',
    },
  },
  own: {
    failures: {
      agent_exists: {
        zh: '代理已存在，请换一个 agent_id',
        en: 'This agent_id is taken: choose another',
      },
    },
    reasons: {
      wrong_login: { zh: '名称或密码错误', en: 'the name or the password is wrong' },
    },
    rules: {
      one_change: {
        zh: '不能这样组合：请单独编辑字段，或只把 status 设为 CLOSED，或把 status 设为 ACTIVE 并附 selected_worker_ids 或 feedback 之一',
        en: 'cannot be combined like this: edit fields, or set status CLOSED alone, or set status ACTIVE with either selected_worker_ids or feedback',
      },
    },
  },
};
