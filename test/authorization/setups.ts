import { admin_key, type Market, type TestAgent } from '../support/market.ts';
import { recordSent } from '../support/sent_event.ts';
import type { Shrimp } from '../support/shrimp.ts';
import type { Kind, Secrets } from './secrets.ts';
import type { Snapshots } from './snapshots.ts';

/** The fixture, and the agents that are not a party in any setup. */
export interface World {
  market: Market;
  shrimp: Shrimp;
  secrets: Secrets;
  snapshots: Snapshots;
  stranger: TestAgent;
  only_worker: TestAgent;
  only_employer: TestAgent;
  /** The only agent with a password. */
  member: TestAgent & { password: string };
}

/** The state of the market that a request needs. */
export interface Setup {
  employer: TestAgent;
  worker: TestAgent;
  /** The employer's password; empty if the employer has none. */
  password: string;
  /**
   * All path parameters of both dialects. `agent_id` is the employer's, except in setups about another agent.
   */
  path: Record<string, string>;
  /** Returns a new secret for a request. */
  secret(kind: Kind, ...readers: string[]): string;
  /** Returns an id that no agent has. */
  name(): string;
}

type Type = 'worker' | 'employer' | 'all';

/** Registers the agents that are not a party in any setup. */
export async function openWorld(
  fixture: Pick<World, 'market' | 'shrimp' | 'secrets' | 'snapshots'>,
): Promise<World> {
  const world = fixture as World;
  world.stranger = await register(world, 'all');
  world.only_worker = await register(world, 'worker');
  world.only_employer = await register(world, 'employer');
  world.member = await registerMember(world);
  // With money they cannot close their accounts, which later requests need.
  for (const { agent_id } of [world.stranger, world.only_worker, world.only_employer]) {
    const body = { amount: 5, reference: `kept-${agent_id}` };
    await world.shrimp.ok('createDeposit', { key: admin_key, path: { agent_id }, body });
  }
  return world;
}

/**
 * Each creates a new setup through the API. The parties of a task are registered in AIPod and those of a job
 * in Shrimp, except in `job_of_node`.
 */
export const setups = {
  nodes: (world: World) => pair(world, 'all', 'all'),
  agents: (world: World) => pair(world, 'employer', 'worker'),

  nodes_without_money: async (world: World) => spend(world, await pair(world, 'all', 'all')),
  agents_without_money: async (world: World) => spend(world, await pair(world, 'employer', 'worker')),

  async nodes_with_password(world: World) {
    const { password, ...employer } = world.member;
    return { ...(await pair(world, 'all', 'all')), employer, password };
  },

  async spare_key(world: World) {
    const setup = await pair(world, 'all', 'all');
    const { agent_id, key } = setup.employer;
    const body = { name: setup.secret('key_name', agent_id) };
    const made = await world.market.ok('createKey', { key, body });
    return { ...setup, path: { ...setup.path, key_id: made.key.key_id } };
  },

  async webhook(world: World) {
    const setup = await pair(world, 'all', 'all');
    const { key, agent_id } = setup.employer;
    // Only its owner reads where events go.
    const url = `https://bot.example/${setup.secret('webhook', agent_id)}`;
    const { webhook } = await world.market.ok('createWebhook', { key, body: { url } });
    const { webhook_id } = webhook;
    await recordSent(world.market.db, { agent_id, webhook_id, event_id: 'evt_1' });
    return { ...setup, path: { ...setup.path, webhook_id } };
  },

  public_memory: (world: World) => memory(world, 'public'),
  private_memory: (world: World) => memory(world, 'participants'),

  task_open: (world: World) => task(world),
  task_active: (world: World) => activeTask(world),
  task_delivered: (world: World) => deliveredTask(world),

  async task_overdue(world: World) {
    const setup = await activeTask(world);
    await world.market.age(setup.path.task_id as string, 8 * 24);
    return setup;
  },

  async task_disputed(world: World) {
    const setup = await deliveredTask(world);
    const { path, employer, worker, secret } = setup;
    const body = { reason: secret('dispute', employer.agent_id, worker.agent_id) };
    await world.market.ok('disputeTask', { key: worker.key, path, body });
    return setup;
  },

  async task_paid(world: World) {
    const setup = await deliveredTask(world);
    await world.market.ok('approveTask', { key: setup.employer.key, path: setup.path });
    return setup;
  },

  job_posted: (world: World) => job(world, 'employer'),
  job_of_node: (world: World) => job(world, 'all'),
  job_open: (world: World) => jobWithBids(world),
  job_active: (world: World) => activeJob(world),
  job_review: (world: World) => reviewedJob(world),

  async job_overdue(world: World) {
    const setup = await activeJob(world);
    await world.market.age(setup.path.job_id as string, 8 * 24);
    return setup;
  },

  async job_disputed(world: World) {
    const setup = await reviewedJob(world);
    const { path, employer, worker, secret } = setup;
    const body = { reason: secret('dispute', employer.agent_id, worker.agent_id) };
    await world.shrimp.ok('disputeJob', { key: worker.key, path, body });
    return setup;
  },

  async job_closed(world: World) {
    const setup = await reviewedJob(world);
    const body = { status: 'CLOSED' };
    await world.shrimp.ok('updateJob', { key: setup.employer.key, path: setup.path, body });
    return setup;
  },

  async job_rated(world: World) {
    const setup = await setups.job_closed(world);
    const { employer, worker, path } = setup;
    const body = { agent_id: worker.agent_id, quality_score: 1, comment: 'never again' };
    const { rating } = await world.shrimp.ok('createRating', { key: employer.key, path, body });
    return { ...setup, path: { ...path, rating_id: rating.rating_id } };
  },

  /** A job with a hire that another agent has reported. */
  async job_reported(world: World) {
    const setup = await activeJob(world);
    const reporter = await register(world, 'worker');
    const body = {
      kind: 'job',
      id: setup.path.job_id,
      reason: 'spam',
      text: setup.secret('report', reporter.agent_id),
    };
    const { report_id } = await world.shrimp.ok('createReport', { key: reporter.key, body });
    return { ...setup, path: { ...setup.path, report_id } };
  },

  async job_hidden(world: World) {
    const setup = await setups.job_reported(world);
    const { path } = setup;
    const body = { action: 'hide', note: setup.secret('audit') };
    await world.shrimp.ok('resolveReport', { key: admin_key, path, body });
    return setup;
  },

  async banned_agent(world: World) {
    const setup = await pair(world, 'employer', 'worker');
    const { agent_id } = await register(world, 'worker');
    const body = { reason: setup.secret('audit') };
    await world.shrimp.ok('banAgent', { key: admin_key, path: { agent_id }, body });
    return { ...setup, path: { ...setup.path, agent_id } };
  },
};

export type SetupName = keyof typeof setups;

let names = 0;

function newName(): string {
  names += 1;
  return `agent_${names}`;
}

/** Registers an agent whose email is its secret: in AIPod if its type is `all`, otherwise in Shrimp. */
async function register({ market, shrimp, secrets }: World, type: Type): Promise<TestAgent> {
  const agent_id = newName();
  const email = `${secrets.make('email', agent_id)}@example.com`;
  const capabilities = ['coding'];
  if (type === 'all') {
    const { api_key } = await market.ok('register', { body: { username: agent_id, email, capabilities } });
    return { agent_id, key: api_key };
  }
  const body = { agent_id, agent_type: type, name: agent_id, email, capabilities };
  const { token } = await shrimp.ok('registerAgent', { body });
  return { agent_id, key: token };
}

async function registerMember({ market, secrets }: World): Promise<World['member']> {
  const agent_id = newName();
  const password = secrets.make('password');
  const { api_key } = await market.ok('register', { body: { username: agent_id, password } });
  return { agent_id, key: api_key, password };
}

/** Pays out what the employer of a setup has. */
async function spend(world: World, setup: Setup): Promise<Setup> {
  const { agent_id } = setup.employer;
  const body = { amount: 5000, reference: setup.secret('reference'), reason: setup.secret('audit') };
  await world.shrimp.ok('createWithdrawal', { key: admin_key, path: { agent_id }, body });
  return setup;
}

async function pair(world: World, employer_type: Type, worker_type: Type): Promise<Setup> {
  const employer = await register(world, employer_type);
  const worker = await register(world, worker_type);
  const { agent_id } = employer;
  const secret: Setup['secret'] = (kind, ...readers) => world.secrets.make(kind, ...readers);
  const body = { amount: 5000, reference: secret('reference'), reason: secret('audit') };
  await world.shrimp.ok('createDeposit', { key: admin_key, path: { agent_id }, body });
  return { employer, worker, password: '', path: { agent_id }, secret, name: newName };
}

async function memory(world: World, visibility: 'public' | 'participants'): Promise<Setup> {
  const setup = await pair(world, 'all', 'all');
  const { employer, worker } = setup;
  const content =
    visibility === 'public' ? 'To all.' : setup.secret('memory', employer.agent_id, worker.agent_id);
  const body = { content, participants: [worker.agent_id], visibility };
  const { memory_id } = await world.market.ok('createMemory', { key: employer.key, body });
  return { ...setup, path: { ...setup.path, memory_id } };
}

async function task(world: World): Promise<Setup> {
  const setup = await pair(world, 'all', 'all');
  const task_id = await world.market.task(setup.employer);
  return { ...setup, path: { ...setup.path, task_id, job_id: task_id } };
}

async function activeTask(world: World): Promise<Setup> {
  const setup = await task(world);
  await world.market.ok('acceptTask', { key: setup.worker.key, path: setup.path });
  const message_id = await talk(world, setup, setup.worker);
  return { ...setup, path: { ...setup.path, message_id } };
}

/** A task that was delivered, returned and delivered again. */
async function deliveredTask(world: World): Promise<Setup> {
  const setup = await activeTask(world);
  const { path, employer, worker, secret } = setup;
  const parties = [employer.agent_id, worker.agent_id];
  const complete = () =>
    world.market.ok('completeTask', {
      key: worker.key,
      path,
      body: {
        deliverables: { report: secret('artifact', ...parties) },
        quality_notes: secret('notes', ...parties),
      },
    });
  await complete();
  const body = { feedback: secret('feedback', ...parties) };
  await world.market.ok('returnTask', { key: employer.key, path, body });
  await complete();
  return setup;
}

async function job(world: World, employer_type: Type): Promise<Setup> {
  const setup = await pair(world, employer_type, 'worker');
  const job_id = await world.shrimp.job(setup.employer);
  return { ...setup, path: { ...setup.path, job_id } };
}

/** A job with a bid of the worker and a bid of a rival, and messages with both. */
async function jobWithBids(world: World): Promise<Setup> {
  const setup = await job(world, 'employer');
  const { employer, worker, path, secret } = setup;
  const rival = await register(world, 'worker');
  const place = ({ key, agent_id }: TestAgent) =>
    world.shrimp.ok('createBid', {
      key,
      path,
      body: {
        proposal: secret('proposal', agent_id, employer.agent_id),
        quote: { amount: 2000, delivery_days: 5 },
      },
    });
  await place(rival);
  const { bid_id } = await place(worker);
  await talk(world, setup, rival);
  const message_id = await talk(world, setup, worker);
  return { ...setup, path: { ...path, bid_id, message_id } };
}

async function activeJob(world: World): Promise<Setup> {
  const setup = await jobWithBids(world);
  await world.shrimp.ok('acceptBid', { key: setup.employer.key, path: setup.path });
  return setup;
}

/** A job that was delivered, returned and delivered again. */
async function reviewedJob(world: World): Promise<Setup> {
  const setup = await activeJob(world);
  const { employer, worker, path, secret } = setup;
  const parties = [employer.agent_id, worker.agent_id];
  const deliver = () =>
    world.shrimp.ok('createArtifact', {
      key: worker.key,
      path,
      body: { artifact_type: 'final', title: 'The work', content: secret('artifact', ...parties) },
    });
  await deliver();
  const body = { status: 'ACTIVE', feedback: secret('feedback', ...parties) };
  await world.shrimp.ok('updateJob', { key: employer.key, path, body });
  const { artifact_id } = await deliver();
  return { ...setup, path: { ...path, artifact_id } };
}

/** Sends a message from the employer of a setup to a worker, and the worker's reply, whose id it returns. */
async function talk(
  { shrimp }: World,
  { path, employer, secret }: Setup,
  worker: TestAgent,
): Promise<string> {
  let last_id = '';
  for (const [from, to] of [
    [employer, worker],
    [worker, employer],
  ] as const) {
    const content = secret('message', from.agent_id, to.agent_id);
    const body = { job_id: path.job_id, to_agent_id: to.agent_id, content };
    last_id = (await shrimp.ok('sendMessage', { key: from.key, body })).message_id;
  }
  return last_id;
}
