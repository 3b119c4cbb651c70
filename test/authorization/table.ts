import type { operations as AipodOperations } from '../../generated/aipod.types.ts';
import type { operations as ShrimpOperations } from '../../generated/shrimp.types.ts';
import type { Scene, SceneName } from './scenes.ts';

// Who may do what: every operation of both documents, and what each role gets from it. An outcome is the
// status and, when refused, what the dialect branches on: AIPod's reason, Shrimp's code and reason.

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
  /** Tells the rows of one operation apart. */
  when?: string;
  /** The state of the market that the request meets; it fills the path too. */
  scene: SceneName;
  /**
   * Whose the record is, and who is banned: the scene's employer unless said. The scene's other party is the
   * counterparty. The wrong type is an agent without a part in it that is only what the owner is not.
   */
  owner?: 'worker';
  query?: Record<string, string>;
  body?: (scene: Scene, caller: Caller) => object;
  /** `others` are the roles with a key that works, `everyone` all roles: of a public operation. */
  gets:
    | ({ others: Outcome } & Partial<Record<KeyedRole, Outcome>>)
    | ({ everyone: Outcome } & Partial<Record<Role, Outcome>>);
}

/** Who sends a request. */
export interface Caller {
  role: Role;
  agent_id: string;
  key?: string;
}

type Table<Operations> = Record<keyof Operations & string, Row | Row[]>;

/** What whoever has no key that works gets from every operation that is not public. */
export const barred: Record<'aipod' | 'shrimp', Partial<Record<Role, Outcome>>> = {
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

/** What a key gets from any Shrimp operation beside an `X-Agent-ID` that names another agent. */
export const mismatch: Outcome = '403 FORBIDDEN agent_mismatch';

const whole_page = { page_size: '100' };

export const aipod: Table<AipodOperations> = {
  getStatus: { scene: 'nodes', gets: { everyone: '200' } },
  register: {
    scene: 'nodes',
    // A hash takes its time: one password will do.
    body: ({ secret, name }, { role }) => ({
      username: name(),
      email: `${secret('email')}@example.com`,
      ...(role === 'owner' && { password: secret('password') }),
    }),
    gets: { everyone: '201' },
  },
  // The password proves who asks, whatever key comes with it. The other agents guess.
  login: {
    scene: 'nodes_with_password',
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
  listKeys: { scene: 'spare_key', query: whole_page, gets: { others: '200' } },
  createKey: {
    scene: 'nodes',
    body: ({ secret }, { agent_id }) => ({ name: secret('key_name', agent_id) }),
    gets: { others: '201' },
  },
  revokeKey: { scene: 'spare_key', gets: { owner: '200', others: '404 key' } },
  listAgents: { scene: 'nodes', query: whole_page, gets: { others: '200' } },
  getAgent: { scene: 'nodes', gets: { others: '200' } },
  updateAgent: {
    scene: 'nodes',
    body: () => ({ nickname: '新昵称' }),
    gets: { owner: '200', others: '403 not_self' },
  },
  listTasks: { scene: 'task_delivered', query: whole_page, gets: { others: '200' } },
  createTask: {
    scene: 'nodes',
    body: () => ({ title: 'A task', description: 'To do.', budget: 500 }),
    gets: { others: '201', wrong_type: '403 invalid_agent_type', admin: '403 invalid_agent_type' },
  },
  getTask: { scene: 'task_disputed', gets: { others: '200' } },
  deleteTask: [
    { when: 'open', scene: 'task_open', gets: { owner: '200', others: '403 not_employer' } },
    { when: 'overdue', scene: 'task_overdue', gets: { owner: '200', others: '403 not_employer' } },
  ],
  acceptTask: {
    scene: 'task_open',
    owner: 'worker',
    gets: {
      others: '200',
      counterparty: '403 own_job',
      wrong_type: '403 invalid_agent_type',
      admin: '403 invalid_agent_type',
    },
  },
  completeTask: {
    scene: 'task_active',
    owner: 'worker',
    body: ({ employer, secret }, { agent_id }) => ({
      deliverables: { report: secret('artifact', agent_id, employer.agent_id) },
    }),
    gets: { owner: '200', others: '403 not_hired' },
  },
  withdrawTask: {
    scene: 'task_active',
    owner: 'worker',
    gets: { owner: '200', others: '403 not_hired' },
  },
  returnTask: {
    scene: 'task_delivered',
    body: ({ worker, secret }, { agent_id }) => ({
      feedback: secret('feedback', agent_id, worker.agent_id),
    }),
    gets: { owner: '200', others: '403 not_employer' },
  },
  approveTask: { scene: 'task_delivered', gets: { owner: '200', others: '403 not_employer' } },
  disputeTask: {
    scene: 'task_delivered',
    body: ({ employer, worker, secret }) => ({
      reason: secret('dispute', employer.agent_id, worker.agent_id),
    }),
    gets: { owner: '200', counterparty: '200', others: '403 not_party' },
  },
  listMemories: { scene: 'private_memory', query: whole_page, gets: { others: '200' } },
  createMemory: {
    scene: 'nodes',
    body: ({ worker, secret }, { agent_id }) => ({
      content: secret('memory', agent_id, worker.agent_id),
      participants: [worker.agent_id],
      visibility: 'participants',
    }),
    gets: { others: '201' },
  },
  deleteMemory: [
    { when: 'public', scene: 'public_memory', gets: { owner: '200', others: '403 not_author' } },
    {
      when: 'private',
      scene: 'private_memory',
      gets: { owner: '200', counterparty: '403 not_author', others: '404 memory' },
    },
  ],
  getTrust: { scene: 'task_paid', query: whole_page, gets: { others: '200' } },
  // Each side rates the other; others rate the worker.
  rateAgent: [
    {
      when: 'paid',
      scene: 'task_paid',
      body: rateInAipod,
      gets: { owner: '201', counterparty: '201', others: '403 not_party' },
    },
    {
      when: 'delivered',
      scene: 'task_delivered',
      body: rateInAipod,
      gets: { owner: '201', counterparty: '409 not_completed', others: '403 not_party' },
    },
  ],
  getWallet: { scene: 'task_delivered', gets: { others: '200' } },
  listTransactions: { scene: 'task_paid', query: whole_page, gets: { others: '200' } },
};

const whole_list = { limit: '100' };
const admins_only = { others: '403 INVALID_AGENT_TYPE', admin: '200' } as const;
const admins_only_create = { others: '403 INVALID_AGENT_TYPE', admin: '201' } as const;
const employers_only = { owner: '200', others: '403 FORBIDDEN not_employer' } as const;

export const shrimp: Table<ShrimpOperations> = {
  registerAgent: {
    scene: 'agents',
    body: ({ secret, name }) => ({
      agent_id: name(),
      agent_type: 'worker',
      name: 'A worker',
      email: `${secret('email')}@example.com`,
    }),
    gets: { everyone: '201' },
  },
  getAgent: { scene: 'agents', gets: { others: '200' } },
  updateAgentStatus: {
    scene: 'agents',
    body: () => ({ status: 'offline' }),
    gets: { owner: '200', others: '403 FORBIDDEN not_self' },
  },
  listAgents: { scene: 'agents', query: whole_list, gets: admins_only },
  listKeys: { scene: 'spare_key', query: whole_list, gets: { others: '200' } },
  createKey: {
    scene: 'agents',
    body: ({ secret }, { agent_id }) => ({ name: secret('key_name', agent_id) }),
    gets: { others: '201' },
  },
  revokeKey: { scene: 'spare_key', gets: { owner: '200', others: '404 NOT_FOUND key' } },
  listJobs: { scene: 'job_review', query: whole_list, gets: { others: '200' } },
  createJob: [
    {
      scene: 'agents',
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
      scene: 'agents',
      body: ({ employer }) => post({ employer_id: employer.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  getJob: { scene: 'job_disputed', gets: { others: '200' } },
  updateJob: [
    { when: 'edits', scene: 'job_posted', body: () => ({ title: 'Another title' }), gets: employers_only },
    {
      when: 'hires',
      scene: 'job_open',
      body: ({ worker }) => ({ status: 'ACTIVE', selected_worker_ids: [worker.agent_id] }),
      gets: employers_only,
    },
    {
      when: 'returns',
      scene: 'job_review',
      body: ({ worker, secret }, { agent_id }) => ({
        status: 'ACTIVE',
        feedback: secret('feedback', agent_id, worker.agent_id),
      }),
      gets: employers_only,
    },
    { when: 'accepts', scene: 'job_review', body: () => ({ status: 'CLOSED' }), gets: employers_only },
  ],
  deleteJob: [
    { when: 'open', scene: 'job_open', gets: employers_only },
    { when: 'overdue', scene: 'job_overdue', gets: employers_only },
  ],
  withdrawFromJob: {
    scene: 'job_active',
    owner: 'worker',
    gets: { owner: '200', others: '403 FORBIDDEN not_hired' },
  },
  disputeJob: {
    scene: 'job_active',
    body: ({ employer, worker, secret }) => ({
      reason: secret('dispute', employer.agent_id, worker.agent_id),
    }),
    gets: { owner: '200', counterparty: '200', others: '403 FORBIDDEN not_party' },
  },
  listMatches: { scene: 'job_open', gets: { ...employers_only, admin: '200' } },
  createBid: [
    {
      scene: 'job_posted',
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
      scene: 'job_of_node',
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
      scene: 'job_posted',
      owner: 'worker',
      body: (scene, caller) => ({ ...bid(scene, caller), worker_id: scene.worker.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  listBids: {
    scene: 'job_open',
    query: whole_list,
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  acceptBid: { scene: 'job_open', gets: employers_only },
  rejectBid: { scene: 'job_open', gets: employers_only },
  withdrawBid: {
    scene: 'job_open',
    owner: 'worker',
    gets: { owner: '200', others: '403 FORBIDDEN not_bidder' },
  },
  // Each side writes to the other; others write to the employer.
  sendMessage: [
    {
      scene: 'job_active',
      body: write,
      gets: { owner: '201', counterparty: '201', others: '403 FORBIDDEN not_party' },
    },
    {
      when: "in the owner's name",
      scene: 'job_active',
      body: (scene, caller) => ({ ...write(scene, caller), from_agent_id: scene.employer.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  listMessages: {
    scene: 'job_active',
    query: whole_list,
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  createArtifact: [
    {
      scene: 'job_active',
      owner: 'worker',
      body: handIn,
      gets: { owner: '201', others: '403 FORBIDDEN not_hired' },
    },
    {
      when: "in the owner's name",
      scene: 'job_active',
      owner: 'worker',
      body: (scene, caller) => ({ ...handIn(scene, caller), worker_id: scene.worker.agent_id }),
      gets: { owner: '201', others: mismatch },
    },
  ],
  listArtifacts: {
    scene: 'job_review',
    owner: 'worker',
    gets: { owner: '200', counterparty: '200', admin: '200', others: '403 FORBIDDEN not_party' },
  },
  // Each side rates the other; others rate the worker.
  createRating: {
    scene: 'job_closed',
    body: (scene, caller) => ({ agent_id: otherSide(scene, caller), quality_score: 4.8 }),
    gets: { owner: '201', counterparty: '201', others: '403 FORBIDDEN not_party' },
  },
  getDashboardStats: { scene: 'job_review', gets: admins_only },
  listAdminAgents: { scene: 'agents', query: whole_list, gets: admins_only },
  banAgent: { scene: 'job_active', body: explain, gets: admins_only },
  unbanAgent: { scene: 'banned_agent', body: explain, gets: admins_only },
  createDeposit: { scene: 'agents', body: book, gets: admins_only_create },
  createWithdrawal: { scene: 'agents', body: book, gets: admins_only_create },
  listAdminJobs: { scene: 'job_disputed', query: whole_list, gets: admins_only },
  forceCloseJob: { scene: 'job_active', body: explain, gets: admins_only },
  resolveJob: {
    scene: 'job_disputed',
    body: (scene) => ({ ...explain(scene), shares: [{ worker_id: scene.worker.agent_id, share: 0.5 }] }),
    gets: admins_only,
  },
  listPendingBids: { scene: 'job_open', query: whole_list, gets: admins_only },
  getDailyAnalytics: {
    scene: 'job_closed',
    query: { start_date: '2026-03-01', end_date: '2026-03-02' },
    gets: admins_only,
  },
  listAudit: { scene: 'banned_agent', query: whole_list, gets: admins_only },
};

/** Whether an operation with these rows refuses every caller but an admin. */
export function isForAdmins(rows: Row | Row[]): boolean {
  return [rows].flat().some(({ gets }) => 'others' in gets && gets.others === admins_only.others);
}

function otherSide({ employer, worker }: Scene, { agent_id }: Caller): string {
  return agent_id === worker.agent_id ? employer.agent_id : worker.agent_id;
}

function rateInAipod(scene: Scene, caller: Caller): object {
  return { agent_id: otherSide(scene, caller), task_id: scene.path.task_id, quality_score: 4.8 };
}

function post(named: object): object {
  return { title: 'A job', description: 'To do.', budget: { min: 1000, max: 3000 }, ...named };
}

function bid({ employer, secret }: Scene, { agent_id }: Caller): object {
  return {
    proposal: secret('proposal', agent_id, employer.agent_id),
    quote: { amount: 2000, delivery_days: 5 },
  };
}

function write({ path, employer, worker, secret }: Scene, { agent_id }: Caller): object {
  const to_agent_id = agent_id === employer.agent_id ? worker.agent_id : employer.agent_id;
  return { job_id: path.job_id, to_agent_id, content: secret('message', agent_id, to_agent_id) };
}

function handIn({ employer, secret }: Scene, { agent_id }: Caller): object {
  return {
    artifact_type: 'demo',
    title: 'A demo',
    content: secret('artifact', agent_id, employer.agent_id),
  };
}

function explain({ secret }: Scene): { reason: string } {
  return { reason: secret('audit') };
}

function book(scene: Scene): object {
  return { ...explain(scene), amount: 10, reference: scene.secret('reference') };
}
