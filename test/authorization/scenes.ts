import { admin_key, type Market, type TestAgent } from '../support/market.ts';
import type { Shrimp } from '../support/shrimp.ts';
import type { Kind, Secrets } from './secrets.ts';
import type { Writings } from './writings.ts';

/** The market that scenes are set in, and the agents that have no part in any. */
export interface Stage {
  market: Market;
  shrimp: Shrimp;
  secrets: Secrets;
  writings: Writings;
  stranger: TestAgent;
  only_worker: TestAgent;
  only_employer: TestAgent;
  /** The one that has a password. */
  member: TestAgent & { password: string };
}

/** A state of the market that a request meets. */
export interface Scene {
  employer: TestAgent;
  worker: TestAgent;
  /** Of the employer, where it has one; else of nobody. */
  password: string;
  /** Whatever a path of either dialect may ask for; `agent_id` is the employer's unless the scene is about another. */
  path: Record<string, string>;
  /** A new secret for a request. */
  secret(kind: Kind, ...readers: string[]): string;
  /** An id that no agent has. */
  name(): string;
}

type Type = 'worker' | 'employer' | 'all';

/** Enters the market with the agents that stay out of every scene. */
export async function setStage(
  world: Pick<Stage, 'market' | 'shrimp' | 'secrets' | 'writings'>,
): Promise<Stage> {
  const stage = world as Stage;
  stage.stranger = await enter(stage, 'all');
  stage.only_worker = await enter(stage, 'worker');
  stage.only_employer = await enter(stage, 'employer');
  stage.member = await join(stage);
  return stage;
}

/** Each makes a new scene through the API. Tasks are of agents that AIPod registered, jobs of Shrimp's, unless said. */
export const scenes = {
  nodes: (stage: Stage) => pair(stage, 'all', 'all'),
  agents: (stage: Stage) => pair(stage, 'employer', 'worker'),

  async nodes_with_password(stage: Stage) {
    const { password, ...employer } = stage.member;
    return { ...(await pair(stage, 'all', 'all')), employer, password };
  },

  async spare_key(stage: Stage) {
    const scene = await pair(stage, 'all', 'all');
    const { agent_id, key } = scene.employer;
    const body = { name: scene.secret('key_name', agent_id) };
    const made = await stage.market.ok('createKey', { key, body });
    return { ...scene, path: { ...scene.path, key_id: made.key.key_id } };
  },

  public_memory: (stage: Stage) => memory(stage, 'public'),
  private_memory: (stage: Stage) => memory(stage, 'participants'),

  task_open: (stage: Stage) => task(stage),
  task_active: (stage: Stage) => activeTask(stage),
  task_delivered: (stage: Stage) => deliveredTask(stage),

  async task_overdue(stage: Stage) {
    const scene = await activeTask(stage);
    await stage.market.age(scene.path.task_id as string, 8 * 24);
    return scene;
  },

  async task_disputed(stage: Stage) {
    const scene = await deliveredTask(stage);
    const { path, employer, worker, secret } = scene;
    const body = { reason: secret('dispute', employer.agent_id, worker.agent_id) };
    await stage.market.ok('disputeTask', { key: worker.key, path, body });
    return scene;
  },

  async task_paid(stage: Stage) {
    const scene = await deliveredTask(stage);
    await stage.market.ok('approveTask', { key: scene.employer.key, path: scene.path });
    return scene;
  },

  job_posted: (stage: Stage) => job(stage, 'employer'),
  job_of_node: (stage: Stage) => job(stage, 'all'),
  job_open: (stage: Stage) => jobWithBids(stage),
  job_active: (stage: Stage) => activeJob(stage),
  job_review: (stage: Stage) => reviewedJob(stage),

  async job_overdue(stage: Stage) {
    const scene = await activeJob(stage);
    await stage.market.age(scene.path.job_id as string, 8 * 24);
    return scene;
  },

  async job_disputed(stage: Stage) {
    const scene = await reviewedJob(stage);
    const { path, employer, worker, secret } = scene;
    const body = { reason: secret('dispute', employer.agent_id, worker.agent_id) };
    await stage.shrimp.ok('disputeJob', { key: worker.key, path, body });
    return scene;
  },

  async job_closed(stage: Stage) {
    const scene = await reviewedJob(stage);
    const body = { status: 'CLOSED' };
    await stage.shrimp.ok('updateJob', { key: scene.employer.key, path: scene.path, body });
    return scene;
  },

  async banned_agent(stage: Stage) {
    const scene = await pair(stage, 'employer', 'worker');
    const { agent_id } = await enter(stage, 'worker');
    const body = { reason: scene.secret('audit') };
    await stage.shrimp.ok('banAgent', { key: admin_key, path: { agent_id }, body });
    return { ...scene, path: { ...scene.path, agent_id } };
  },
};

export type SceneName = keyof typeof scenes;

let names = 0;

function newName(): string {
  names += 1;
  return `agent_${names}`;
}

/** Registers an agent with an address that is its own secret: in AIPod if it is of type `all`. */
async function enter({ market, shrimp, secrets }: Stage, type: Type): Promise<TestAgent> {
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

async function join({ market, secrets }: Stage): Promise<Stage['member']> {
  const agent_id = newName();
  const password = secrets.make('password');
  const { api_key } = await market.ok('register', { body: { username: agent_id, password } });
  return { agent_id, key: api_key, password };
}

async function pair(stage: Stage, employer_type: Type, worker_type: Type): Promise<Scene> {
  const employer = await enter(stage, employer_type);
  const worker = await enter(stage, worker_type);
  const { agent_id } = employer;
  const secret: Scene['secret'] = (kind, ...readers) => stage.secrets.make(kind, ...readers);
  const body = { amount: 5000, reference: secret('reference'), reason: secret('audit') };
  await stage.shrimp.ok('createDeposit', { key: admin_key, path: { agent_id }, body });
  return { employer, worker, password: '', path: { agent_id }, secret, name: newName };
}

async function memory(stage: Stage, visibility: 'public' | 'participants'): Promise<Scene> {
  const scene = await pair(stage, 'all', 'all');
  const { employer, worker } = scene;
  const content =
    visibility === 'public' ? 'To all.' : scene.secret('memory', employer.agent_id, worker.agent_id);
  const body = { content, participants: [worker.agent_id], visibility };
  const { memory_id } = await stage.market.ok('createMemory', { key: employer.key, body });
  return { ...scene, path: { ...scene.path, memory_id } };
}

async function task(stage: Stage): Promise<Scene> {
  const scene = await pair(stage, 'all', 'all');
  const task_id = await stage.market.task(scene.employer);
  return { ...scene, path: { ...scene.path, task_id, job_id: task_id } };
}

async function activeTask(stage: Stage): Promise<Scene> {
  const scene = await task(stage);
  await stage.market.ok('acceptTask', { key: scene.worker.key, path: scene.path });
  await talk(stage, scene, scene.worker);
  return scene;
}

/** Delivered, returned and delivered again. */
async function deliveredTask(stage: Stage): Promise<Scene> {
  const scene = await activeTask(stage);
  const { path, employer, worker, secret } = scene;
  const parties = [employer.agent_id, worker.agent_id];
  const complete = () =>
    stage.market.ok('completeTask', {
      key: worker.key,
      path,
      body: {
        deliverables: { report: secret('artifact', ...parties) },
        quality_notes: secret('notes', ...parties),
      },
    });
  await complete();
  const body = { feedback: secret('feedback', ...parties) };
  await stage.market.ok('returnTask', { key: employer.key, path, body });
  await complete();
  return scene;
}

async function job(stage: Stage, employer_type: Type): Promise<Scene> {
  const scene = await pair(stage, employer_type, 'worker');
  const job_id = await stage.shrimp.job(scene.employer);
  return { ...scene, path: { ...scene.path, job_id } };
}

/** With the worker's bid, a rival's, and a thread with each. */
async function jobWithBids(stage: Stage): Promise<Scene> {
  const scene = await job(stage, 'employer');
  const { employer, worker, path, secret } = scene;
  const rival = await enter(stage, 'worker');
  const place = ({ key, agent_id }: TestAgent) =>
    stage.shrimp.ok('createBid', {
      key,
      path,
      body: {
        proposal: secret('proposal', agent_id, employer.agent_id),
        quote: { amount: 2000, delivery_days: 5 },
      },
    });
  await place(rival);
  const { bid_id } = await place(worker);
  await talk(stage, scene, rival);
  await talk(stage, scene, worker);
  return { ...scene, path: { ...path, bid_id } };
}

async function activeJob(stage: Stage): Promise<Scene> {
  const scene = await jobWithBids(stage);
  await stage.shrimp.ok('acceptBid', { key: scene.employer.key, path: scene.path });
  return scene;
}

/** Delivered, returned and delivered again. */
async function reviewedJob(stage: Stage): Promise<Scene> {
  const scene = await activeJob(stage);
  const { employer, worker, path, secret } = scene;
  const parties = [employer.agent_id, worker.agent_id];
  const deliver = () =>
    stage.shrimp.ok('createArtifact', {
      key: worker.key,
      path,
      body: { artifact_type: 'final', title: 'The work', content: secret('artifact', ...parties) },
    });
  await deliver();
  const body = { status: 'ACTIVE', feedback: secret('feedback', ...parties) };
  await stage.shrimp.ok('updateJob', { key: employer.key, path, body });
  await deliver();
  return scene;
}

/** A message from the scene's employer to a worker, and its answer. */
async function talk({ shrimp }: Stage, { path, employer, secret }: Scene, worker: TestAgent): Promise<void> {
  for (const [from, to] of [
    [employer, worker],
    [worker, employer],
  ] as const) {
    const content = secret('message', from.agent_id, to.agent_id);
    const body = { job_id: path.job_id, to_agent_id: to.agent_id, content };
    await shrimp.ok('sendMessage', { key: from.key, body });
  }
}
