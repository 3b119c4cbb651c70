import type { operations as AipodOperations } from '../../generated/aipod.types.ts';
import type { operations as ShrimpOperations } from '../../generated/shrimp.types.ts';
import type { Setup, SetupName } from './setups.ts';

// The expected outcome of every operation of both documents in every role. An outcome is the status and, for
// a refusal, what a caller can branch on: the reason in AIPod, the code and reason in Shrimp.

export const roles = [
  'anonymous',
  'bad_key',
  'expired_key',
  'revoked_key',
  'owner',
  'counterparty',
  'stranger',
  'wrong_type',
  'admin',
  'banned',
] as const;

export type Role = (typeof roles)[number];
export type Outcome = '200' | '201' | `4${number} ${string}`;

type KeyedRole = 'owner' | 'counterparty' | 'stranger' | 'wrong_type' | 'admin';

export interface Row {
  /** Distinguishes the rows of one operation. */
  when?: string;
  /** The state of the market that the request needs. It also provides the path parameters. */
  setup: SetupName;
  /**
   * The party that owns the record, and that the role `banned` bans: the employer of the setup by default.
   * The other party is the counterparty. The role `wrong_type` is an agent outside the setup with the
   * opposite type of the owner: a worker where the owner is the employer, an employer where the owner is the
   * worker.
   */
  owner?: 'worker';
  query?: Record<string, string>;
  body?: (setup: Setup, caller: Caller) => object;
  /** The request of a write that changes nothing. */
  only_asks?: true;
  /** `others` are all other roles with a valid key; `everyone` are all other roles, for public operations. */
  gets:
    | ({ others: Outcome } & Partial<Record<KeyedRole, Outcome>>)
    | ({ everyone: Outcome } & Partial<Record<Role, Outcome>>);
}

/** The sender of a request. */
export interface Caller {
  role: Role;
  agent_id: string;
  key?: string;
}

type Table<Operations> = Record<keyof Operations & string, Row | Row[]>;

/** The outcome of every operation that is not public, for the roles without a valid key. */
export const without_access: Record<'aipod' | 'shrimp', Partial<Record<Role, Outcome>>> = {
  aipod: {
    anonymous: '401 no_key',
    bad_key: '401 key_unknown',
    expired_key: '401 key_expired',
    revoked_key: '401 key_revoked',
    banned: '403 agent_banned',
  },
  shrimp: {
    anonymous: '401 UNAUTHORIZED no_key',
    bad_key: '401 UNAUTHORIZED key_unknown',
    expired_key: '401 UNAUTHORIZED key_expired',
    revoked_key: '401 UNAUTHORIZED key_revoked',
    banned: '403 AGENT_BANNED',
  },
};

/** The outcome of every Shrimp operation when `X-Agent-ID` does not match the key. */
export const mismatch: Outcome = '403 FORBIDDEN agent_mismatch';

const whole_page = { page_size: '100' };

export const aipod: Table<AipodOperations> = {
  getStatus: { setup: 'nodes', gets: { everyone: '200' } },
  register: {
    setup: 'nodes',
    // Hashing is slow, so only one role sends a password.
    body: ({ secret, name }, { role }) => ({
      username: name(),
      email: `${secret('email')}@example.com`,
      ...(role === 'owner' && { password: secret('password') }),
    }),
    gets: { everyone: '201' },
  },
  // Only the password counts here, not the key. The other agents send a wrong password.
  login: {
    setup: 'nodes_with_password',
    body: ({ employer, password, secret }, { role }) => ({
      username: employer.agent_id,
      password: ['counterparty', 'stranger', 'wrong_type', 'admin'].includes(role)
        ? secret('password')
        : password,
    }),
    gets: {
      everyone: '200',
      counterparty: '401 wrong_login',
      stranger: '401 wrong_login',
      wrong_type: '401 wrong_login',
      admin: '401 wrong_login',
      banned: '403 agent_banned',
    },
  },
  // The first password of each agent.
  changePassword: {
    setup: 'nodes',
    body: ({ secret }) => ({ new_password: secret('password') }),
    gets: { others: '200', admin: '403 invalid_agent_type' },
  },
  listKeys: { setup: 'spare_key', query: whole_page, gets: { others: '200' } },
  createKey: {
    setup: 'nodes',
    body: ({ secret }, { agent_id }) => ({ name: secret('key_name', agent_id) }),
    gets: { others: '201' },
  },
  revokeKey: { setup: 'spare_key', gets: { owner: '200', others: '404 key' } },
  listWebhooks: { setup: 'webhook', gets: { others: '200' } },
  createWebhook: {
    setup: 'nodes',
    body: () => ({ url: 'https://bot.example/' }),
    gets: { others: '201' },
  },
  updateWebhook: {
    setup: 'webhook',
    body: () => ({ types: ['key.added'] }),
    gets: { owner: '200', others: '404 webhook' },
  },
  deleteWebhook: { setup: 'webhook', gets: { owner: '200', others: '404 webhook' } },
  rotateWebhookSecret: { setup: 'webhook', gets: { owner: '200', others: '404 webhook' } },
  listWebhookDeliveries: {
    setup: 'webhook',
    query: whole_page,
    gets: { owner: '200', others: '404 webhook' },
  },
  redeliverEvents: {
    setup: 'webhook',
    body: () => ({ from_event_id: 'evt_1' }),
    gets: { owner: '200', others: '404 webhook' },
  },
  listAgents: { setup: 'nodes', query: whole_page, gets: { others: '200' } },
  getAgent: { setup: 'nodes', gets: { others: '200' } },
  getMe: { setup: 'task_delivered', gets: { others: '200' } },
  exportData: { setup: 'task_delivered', query: whole_page, gets: { others: '200' } },
  closeAccount: [
    {
      when: 'asked',
      setup: 'nodes',
      body: () => ({ dry_run: true }),
      only_asks: true,
      gets: { others: '200', admin: '403 is_admin' },
    },
    {
      when: 'free',
      setup: 'nodes_without_money',
      body: () => ({ dry_run: false }),
      gets: { owner: '200', counterparty: '200', others: '409 money_left', admin: '403 is_admin' },
    },
  ],
  updateAgent: {
    setup: 'nodes',
    body: () => ({ nickname: '新昵称' }),
    gets: { owner: '200', others: '403 not_self' },
  },
  listTasks: [
    { when: 'all', setup: 'task_delivered', query: whole_page, gets: { others: '200' } },
    {
      when: 'own and changed',
      setup: 'task_delivered',
      query: { ...whole_page, role: 'employer', updated_since: '2026-01-01T00:00:00Z' },
      gets: { others: '200' },
    },
    {
      when: 'matching',
      setup: 'task_open',
      query: { ...whole_page, matching: 'me', funded: 'true' },
      gets: { others: '200' },
    },
  ],
  createTask: {
    setup: 'nodes',
    body: () => ({ title: 'A task', description: 'To do.', budget: 500 }),
    gets: { others: '201', wrong_type: '403 invalid_agent_type', admin: '403 invalid_agent_type' },
  },
  getTask: { setup: 'task_disputed', gets: { others: '200' } },
  deleteTask: [
    { when: 'open', setup: 'task_open', gets: { owner: '200', others: '403 not_employer' } },
    { when: 'overdue', setup: 'task_overdue', gets: { owner: '200', others: '403 not_employer' } },
  ],
  acceptTask: {
    setup: 'task_open',
    owner: 'worker',
    gets: {
      others: '200',
      counterparty: '403 own_job',
      wrong_type: '403 invalid_agent_type',
      admin: '403 invalid_agent_type',
    },
  },
  takeNextTask: {
    setup: 'task_open',
    owner: 'worker',
    // The publisher's own task is not for itself.
    gets: { others: '200', wrong_type: '403 invalid_agent_type', admin: '403 invalid_agent_type' },
  },
  completeTask: {
    setup: 'task_active',
    owner: 'worker',
    body: ({ employer, secret }, { agent_id }) => ({
      deliverables: { report: secret('artifact', agent_id, employer.agent_id) },
    }),
    gets: { owner: '200', others: '403 not_hired' },
  },
  withdrawTask: {
    setup: 'task_active',
    owner: 'worker',
    gets: { owner: '200', others: '403 not_hired' },
  },
  returnTask: {
    setup: 'task_delivered',
    body: ({ worker, secret }, { agent_id }) => ({
      feedback: secret('feedback', agent_id, worker.agent_id),
    }),
    gets: { owner: '200', others: '403 not_employer' },
  },
  approveTask: { setup: 'task_delivered', gets: { owner: '200', others: '403 not_employer' } },
  disputeTask: {
    setup: 'task_delivered',
    body: ({ employer, worker, secret }) => ({
      reason: secret('dispute', employer.agent_id, worker.agent_id),
    }),
    gets: { owner: '200', counterparty: '200', others: '403 not_party' },
  },
  retractDispute: {
    setup: 'task_disputed',
    owner: 'worker',
    gets: { owner: '200', counterparty: '403 not_raiser', others: '403 not_party' },
  },
  inviteWorker: {
    setup: 'task_open',
    body: ({ worker }) => ({ worker_id: worker.agent_id }),
    gets: { owner: '201', others: '403 not_employer' },
  },
  listOwnBids: { setup: 'job_open', owner: 'worker', query: whole_page, gets: { others: '200' } },
  listInbox: { setup: 'task_active', owner: 'worker', query: whole_page, gets: { others: '200' } },
  // The worker wrote it to the publisher.
  markMessageRead: { setup: 'task_active', gets: { owner: '200', others: '404 message' } },
  listMemories: { setup: 'private_memory', query: whole_page, gets: { others: '200' } },
  createMemory: {
    setup: 'nodes',
    body: ({ worker, secret }, { agent_id }) => ({
      content: secret('memory', agent_id, worker.agent_id),
      participants: [worker.agent_id],
      visibility: 'participants',
    }),
    gets: { others: '201' },
  },
  deleteMemory: [
    { when: 'public', setup: 'public_memory', gets: { owner: '200', others: '403 not_author' } },
    {
      when: 'private',
      setup: 'private_memory',
      gets: { owner: '200', counterparty: '403 not_author', others: '404 memory' },
    },
  ],
  leaveMemory: [
    {
      when: 'public',
      setup: 'public_memory',
      gets: { counterparty: '200', others: '404 participant' },
    },
    {
      when: 'private',
      setup: 'private_memory',
      gets: { owner: '404 participant', counterparty: '200', others: '404 memory' },
    },
  ],
  getTrust: { setup: 'task_paid', query: whole_page, gets: { others: '200' } },
  // Each party rates the other; all other agents rate the worker.
  rateAgent: [
    {
      when: 'paid',
      setup: 'task_paid',
      body: rateInAipod,
      gets: { owner: '201', counterparty: '201', others: '403 not_party' },
    },
    {
      when: 'delivered',
      setup: 'task_delivered',
      body: rateInAipod,
      gets: { owner: '201', counterparty: '409 not_completed', others: '403 not_party' },
    },
  ],
  getWallet: { setup: 'task_delivered', gets: { others: '200' } },
  createReport: [
    {
      setup: 'task_open',
      body: ({ path, secret }, { agent_id }) => ({
        kind: 'task',
        id: path.task_id,
        reason: 'spam',
        text: secret('report', agent_id),
      }),
      gets: { others: '201' },
    },
    {
      when: 'of a message',
      setup: 'task_active',
      body: ({ path: { message_id: id, task_id } }) => ({ kind: 'message', id, task_id, reason: 'spam' }),
      gets: { owner: '201', counterparty: '201', admin: '201', others: '404 message' },
    },
    {
      when: 'of a private memory',
      setup: 'private_memory',
      body: ({ path }) => ({ kind: 'memory', id: path.memory_id, reason: 'spam' }),
      gets: { owner: '201', counterparty: '201', others: '404 memory' },
    },
  ],
  listEvents: { setup: 'task_delivered', gets: { others: '200' } },
  streamEvents: { setup: 'task_delivered', gets: { others: '200' } },
  listTransactions: { setup: 'task_paid', query: whole_page, gets: { others: '200' } },
};

const whole_list = { limit: '100' };
const admins_only = { others: '403 INVALID_AGENT_TYPE', admin: '200' } as const;
const admins_only_create = { others: '403 INVALID_AGENT_TYPE', admin: '201' } as const;
const employers_only = { owner: '200', others: '403 FORBIDDEN not_employer' } as const;

export const shrimp: Table<ShrimpOperations> = {
  registerAgent: {
    setup: 'agents',
    body: ({ secret, name }) => ({
      agent_id: name(),
      agent_type: 'worker',
      name: 'A worker',
      email: `${secret('email')}@example.com`,
    }),
    gets: { everyone: '201' },
  },
  getAgent: { setup: 'agents', gets: { others: '200' } },
  getMe: { setup: 'job_open', gets: { others: '200' } },
  exportData: { setup: 'job_review', query: whole_list, gets: { others: '200' } },
  closeAccount: [
    {
      when: 'asked',
      setup: 'agents',
      body: () => ({ dry_run: true }),
      only_asks: true,
      gets: { others: '200', admin: '403 FORBIDDEN is_admin' },
    },
    {
      when: 'free',
      setup: 'agents_without_money',
      body: () => ({ dry_run: false }),
      gets: {
        owner: '200',
        counterparty: '200',
        others: '409 INVALID_STATE money_left',
        admin: '403 FORBIDDEN is_admin',
      },
    },
  ],
  updateAgentStatus: {
    setup: 'agents',
    body: () => ({ status: 'offline' }),
    gets: { owner: '200', others: '403 FORBIDDEN not_self' },
  },
  listWebhooks: { setup: 'webhook', gets: { others: '200' } },
  createWebhook: {
    setup: 'agents',
    body: () => ({ url: 'https://bot.example/' }),
    gets: { others: '201' },
  },
  updateWebhook: {
    setup: 'webhook',
    body: () => ({ types: ['key.added'] }),
    gets: { owner: '200', others: '404 NOT_FOUND webhook' },
  },
  deleteWebhook: { setup: 'webhook', gets: { owner: '200', others: '404 NOT_FOUND webhook' } },
  rotateWebhookSecret: { setup: 'webhook', gets: { owner: '200', others: '404 NOT_FOUND webhook' } },
  listWebhookDeliveries: {
    setup: 'webhook',
    query: whole_list,
    gets: { owner: '200', others: '404 NOT_FOUND webhook' },
  },
  redeliverEvents: {
    setup: 'webhook',
    body: () => ({ from_event_id: 'evt_1' }),
    gets: { owner: '200', others: '404 NOT_FOUND webhook' },
  },
  listAgents: { setup: 'agents', query: whole_list, gets: admins_only },
  listKeys: { setup: 'spare_key', query: whole_list, gets: { others: '200' } },
  createKey: {
    setup: 'agents',
    body: ({ secret }, { agent_id }) => ({ name: secret('key_name', agent_id) }),
    gets: { others: '201' },
  },
  revokeKey: { setup: 'spare_key', gets: { owner: '200', others: '404 NOT_FOUND key' } },
  listJobs: [
    { when: 'all', setup: 'job_review', query: whole_list, gets: { others: '200' } },
    { when: 'own', setup: 'job_review', query: { ...whole_list, role: 'worker' }, gets: { others: '200' } },
    {
      when: 'changed',
      setup: 'job_review',
      query: { ...whole_list, updated_since: '2026-01-01T00:00:00Z' },
      gets: { others: '200' },
    },
  ],
  createJob: [
    {
      setup: 'agents',
      body: () => post({}),
      gets: {
        others: '201',
        counterparty: '403 INVALID_AGENT_TYPE',
        wrong_type: '403 INVALID_AGENT_TYPE',
        admin: '403 INVALID_AGENT_TYPE',
      },
    },
    {
      when: "in the owner's name",
      setup: 'agents',
      body: ({ employer }) => post({ employer_id: employer.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  getJob: [
    { setup: 'job_disputed', gets: { others: '200' } },
    {
      when: 'hidden',
      setup: 'job_hidden',
      gets: { owner: '200', counterparty: '200', admin: '200', others: '404 JOB_NOT_FOUND' },
    },
  ],
  updateJob: [
    { when: 'edits', setup: 'job_posted', body: () => ({ title: 'Another title' }), gets: employers_only },
    {
      when: 'hires',
      setup: 'job_open',
      body: ({ worker }) => ({ status: 'ACTIVE', selected_worker_ids: [worker.agent_id] }),
      gets: employers_only,
    },
    {
      when: 'returns',
      setup: 'job_review',
      body: ({ worker, secret }, { agent_id }) => ({
        status: 'ACTIVE',
        feedback: secret('feedback', agent_id, worker.agent_id),
      }),
      gets: employers_only,
    },
    { when: 'accepts', setup: 'job_review', body: () => ({ status: 'CLOSED' }), gets: employers_only },
  ],
  deleteJob: [
    { when: 'open', setup: 'job_open', gets: employers_only },
    { when: 'overdue', setup: 'job_overdue', gets: employers_only },
  ],
  withdrawFromJob: {
    setup: 'job_active',
    owner: 'worker',
    gets: { owner: '200', others: '403 FORBIDDEN not_hired' },
  },
  disputeJob: {
    setup: 'job_review',
    body: ({ employer, worker, secret }) => ({
      reason: secret('dispute', employer.agent_id, worker.agent_id),
    }),
    gets: { owner: '200', counterparty: '200', others: '403 FORBIDDEN not_party' },
  },
  retractDispute: {
    setup: 'job_disputed',
    owner: 'worker',
    gets: {
      owner: '200',
      counterparty: '403 FORBIDDEN not_raiser',
      others: '403 FORBIDDEN not_party',
    },
  },
  inviteWorker: {
    setup: 'job_open',
    body: ({ worker }) => ({ worker_id: worker.agent_id }),
    gets: { owner: '201', others: '403 FORBIDDEN not_employer' },
  },
  createReport: [
    {
      setup: 'job_posted',
      body: ({ path, secret }, { agent_id }) => ({
        kind: 'job',
        id: path.job_id,
        reason: 'scam',
        text: secret('report', agent_id),
      }),
      gets: { others: '201' },
    },
    {
      when: 'of a message',
      setup: 'job_active',
      body: ({ path: { message_id: id, job_id } }) => ({ kind: 'message', id, job_id, reason: 'spam' }),
      gets: { owner: '201', counterparty: '201', admin: '201', others: '404 NOT_FOUND message' },
    },
    {
      when: 'of a rating',
      setup: 'job_rated',
      body: ({ path: { rating_id: id, job_id } }) => ({ kind: 'rating', id, job_id, reason: 'abuse' }),
      gets: { others: '201' },
    },
    {
      when: 'of a hidden job',
      setup: 'job_hidden',
      body: ({ path }) => ({ kind: 'job', id: path.job_id, reason: 'scam' }),
      gets: { owner: '201', counterparty: '201', admin: '201', others: '404 JOB_NOT_FOUND' },
    },
  ],
  listEvents: { setup: 'job_open', gets: { others: '200' } },
  streamEvents: { setup: 'job_open', gets: { others: '200' } },
  listMatches: { setup: 'job_open', gets: { ...employers_only, admin: '200' } },
  createBid: [
    {
      setup: 'job_posted',
      owner: 'worker',
      body: bid,
      gets: {
        others: '201',
        counterparty: '403 INVALID_AGENT_TYPE',
        wrong_type: '403 INVALID_AGENT_TYPE',
        admin: '403 INVALID_AGENT_TYPE',
      },
    },
    {
      when: 'on a job of an agent of type all',
      setup: 'job_of_node',
      owner: 'worker',
      body: bid,
      gets: {
        others: '201',
        counterparty: '403 FORBIDDEN own_job',
        wrong_type: '403 INVALID_AGENT_TYPE',
        admin: '403 INVALID_AGENT_TYPE',
      },
    },
    {
      when: "in the owner's name",
      setup: 'job_posted',
      owner: 'worker',
      body: (setup, caller) => ({ ...bid(setup, caller), worker_id: setup.worker.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  listBids: {
    setup: 'job_open',
    query: whole_list,
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  listOwnBids: { setup: 'job_open', owner: 'worker', query: whole_list, gets: { others: '200' } },
  acceptBid: { setup: 'job_open', gets: employers_only },
  rejectBid: { setup: 'job_open', gets: employers_only },
  withdrawBid: {
    setup: 'job_open',
    owner: 'worker',
    gets: { owner: '200', others: '403 FORBIDDEN not_bidder' },
  },
  // Each party writes to the other; all other agents write to the employer.
  sendMessage: [
    {
      setup: 'job_active',
      body: write,
      gets: { owner: '201', counterparty: '201', others: '403 FORBIDDEN not_party' },
    },
    {
      when: "in the owner's name",
      setup: 'job_active',
      body: (setup, caller) => ({ ...write(setup, caller), from_agent_id: setup.employer.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  listMessages: {
    setup: 'job_active',
    query: whole_list,
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  listInbox: { setup: 'job_active', owner: 'worker', query: whole_list, gets: { others: '200' } },
  // The worker wrote it to the employer.
  markMessageRead: { setup: 'job_active', gets: { owner: '200', others: '404 NOT_FOUND message' } },
  createArtifact: [
    {
      setup: 'job_active',
      owner: 'worker',
      body: handIn,
      gets: { owner: '201', others: '403 FORBIDDEN not_hired' },
    },
    {
      when: "in the owner's name",
      setup: 'job_active',
      owner: 'worker',
      body: (setup, caller) => ({ ...handIn(setup, caller), worker_id: setup.worker.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  listArtifacts: {
    setup: 'job_review',
    owner: 'worker',
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  getArtifact: {
    setup: 'job_review',
    owner: 'worker',
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  // Each party rates the other; all other agents rate the worker.
  createRating: {
    setup: 'job_closed',
    body: (setup, caller) => ({ agent_id: otherSide(setup, caller), quality_score: 4.8 }),
    gets: { owner: '201', counterparty: '201', others: '403 FORBIDDEN not_party' },
  },
  getDashboardStats: { setup: 'job_review', gets: admins_only },
  listAdminAgents: { setup: 'agents', query: whole_list, gets: admins_only },
  banAgent: { setup: 'job_active', body: explain, gets: admins_only },
  unbanAgent: { setup: 'banned_agent', body: explain, gets: admins_only },
  createDeposit: { setup: 'agents', body: book, gets: admins_only_create },
  createWithdrawal: { setup: 'agents', body: book, gets: admins_only_create },
  listAgentTransactions: { setup: 'job_review', query: whole_list, gets: admins_only },
  issueKey: { setup: 'agents', body: explain, gets: admins_only_create },
  listAdminJobs: { setup: 'job_disputed', query: whole_list, gets: admins_only },
  forceCloseJob: { setup: 'job_active', body: explain, gets: admins_only },
  resolveJob: {
    setup: 'job_disputed',
    body: (setup) => ({ ...explain(setup), shares: [{ worker_id: setup.worker.agent_id, share: 0.5 }] }),
    gets: admins_only,
  },
  removeComment: { setup: 'job_rated', body: explain, gets: admins_only },
  removeMemory: { setup: 'private_memory', body: explain, gets: admins_only },
  listReports: { setup: 'job_reported', query: whole_list, gets: admins_only },
  resolveReport: [
    {
      setup: 'job_reported',
      body: (setup) => ({ action: 'hide', note: setup.secret('audit') }),
      gets: admins_only,
    },
    ...(['delete', 'warn', 'ban', 'dismiss'] as const).map((action) => ({
      when: action,
      setup: 'job_reported' as const,
      body: () => ({ action }),
      gets: admins_only,
    })),
  ],
  restoreContent: {
    setup: 'job_hidden',
    body: (setup) => ({ note: setup.secret('audit') }),
    gets: admins_only,
  },
  listPendingBids: { setup: 'job_open', query: whole_list, gets: admins_only },
  getDailyAnalytics: {
    setup: 'job_closed',
    query: { start_date: '2026-03-01', end_date: '2026-03-02' },
    gets: admins_only,
  },
  listAudit: { setup: 'banned_agent', query: whole_list, gets: admins_only },
  moveClock: { setup: 'agents', body: (setup) => ({ ...explain(setup), seconds: 1 }), gets: admins_only },
};

/** Whether an operation with these rows refuses every caller but an admin. */
export function isForAdmins(rows: Row | Row[]): boolean {
  return [rows].flat().some(({ gets }) => 'others' in gets && gets.others === admins_only.others);
}

function otherSide({ employer, worker }: Setup, { agent_id }: Caller): string {
  return agent_id === worker.agent_id ? employer.agent_id : worker.agent_id;
}

function rateInAipod(setup: Setup, caller: Caller): object {
  return { agent_id: otherSide(setup, caller), task_id: setup.path.task_id, quality_score: 4.8 };
}

function post(named: object): object {
  return { title: 'A job', description: 'To do.', budget: { min: 1000, max: 3000 }, ...named };
}

function bid({ employer, secret }: Setup, { agent_id }: Caller): object {
  return {
    proposal: secret('proposal', agent_id, employer.agent_id),
    quote: { amount: 2000, delivery_days: 5 },
  };
}

function write({ path, employer, worker, secret }: Setup, { agent_id }: Caller): object {
  const to_agent_id = agent_id === employer.agent_id ? worker.agent_id : employer.agent_id;
  return { job_id: path.job_id, to_agent_id, content: secret('message', agent_id, to_agent_id) };
}

function handIn({ employer, secret }: Setup, { agent_id }: Caller): object {
  return {
    artifact_type: 'demo',
    title: 'A demo',
    content: secret('artifact', agent_id, employer.agent_id),
  };
}

function explain({ secret }: Setup): { reason: string } {
  return { reason: secret('audit') };
}

function book(setup: Setup): object {
  return { ...explain(setup), amount: 10, reference: setup.secret('reference') };
}
