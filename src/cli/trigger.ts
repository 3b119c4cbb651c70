import { Argument, type Command } from 'commander';
import { AuthenticationError } from '../../generated/sdk/typescript/esm/index.js';
import { noDemo } from './account.ts';
import { addCommand } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { record, show } from './output.ts';
import { type Common, createClients, openAnySession } from './session.ts';

type Clients = ReturnType<typeof createClients>;
type Agent = Clients & { agent_id: string };
type Role = 'employer' | 'worker';

/** The agent that is told, and the demo agent on the other side. */
interface Cast {
  me: Agent;
  other: Agent;
  employer: Agent;
  worker: Agent;
}

/** What makes an event happen: what the agent that is told of it does there, and how. Returns the id of the job. */
interface Scene {
  role: Role | 'either';
  play: (cast: Cast) => Promise<string>;
}

const TITLE = 'A job of aipod-market trigger';
const PRICE = 10;

const SCENES: Record<string, Scene> = {
  'job.opened': { role: 'worker', play: postBidding },
  'invitation.received': {
    role: 'worker',
    play: async (cast) => {
      const job_id = await postBidding(cast);
      await cast.employer.shrimp.jobs.inviteWorker({ job_id, worker_id: cast.worker.agent_id });
      return job_id;
    },
  },
  'bid.placed': { role: 'employer', play: async (cast) => (await placeBid(cast)).job_id },
  'bid.withdrawn': {
    role: 'employer',
    play: async (cast) => {
      const bid = await placeBid(cast);
      await cast.worker.shrimp.bids.withdraw(bid);
      return bid.job_id;
    },
  },
  'bid.accepted': { role: 'worker', play: hireBidder },
  'bid.rejected': {
    role: 'worker',
    play: async (cast) => {
      const bid = await placeBid(cast);
      await cast.employer.shrimp.bids.reject(bid);
      return bid.job_id;
    },
  },
  // The side that acts last is not told: a worker is hired by a bid, an employer by a worker who takes the job.
  'hire.created': {
    role: 'either',
    play: (cast) => (cast.me === cast.worker ? hireBidder(cast) : take(cast)),
  },
  'artifact.added': {
    role: 'employer',
    play: async (cast) => {
      const job_id = await take(cast);
      const draft = { artifact_type: 'draft', title: 'A draft', content: 'Half of the work.' };
      await cast.worker.shrimp.artifacts.create({ job_id, ...draft });
      return job_id;
    },
  },
  'hire.delivered': { role: 'employer', play: deliver },
  'hire.returned': {
    role: 'worker',
    play: async (cast) => {
      const job_id = await deliver(cast);
      await cast.employer.aipod.tasks.return({ task_id: job_id, feedback: 'Once more, please.' });
      return job_id;
    },
  },
  'hire.paid': { role: 'worker', play: pay },
  'hire.refunded': { role: 'employer', play: leave },
  'job.reopened': { role: 'employer', play: leave },
  'message.received': {
    role: 'either',
    play: async (cast) => {
      // Those who bid can talk, and nobody has to deliver.
      const { job_id } = await placeBid(cast);
      const message = { to_agent_id: cast.me.agent_id, content: 'Are you there?' };
      await cast.other.shrimp.messages.send({ job_id, ...message });
      return job_id;
    },
  },
  'rating.received': {
    role: 'either',
    play: async (cast) => {
      const job_id = await pay(cast);
      await cast.other.shrimp.ratings.create({ job_id, agent_id: cast.me.agent_id, quality_score: 5 });
      return job_id;
    },
  },
  'dispute.raised': { role: 'worker', play: dispute },
  'dispute.retracted': {
    role: 'worker',
    play: async (cast) => {
      const job_id = await dispute(cast);
      await cast.employer.shrimp.jobs.retractDispute({ job_id });
      return job_id;
    },
  },
};

/** Adds trigger. */
export function addTriggerCommand(program: Command): void {
  addCommand(program, 'trigger', {
    summary:
      'Make an event happen to you on a market with demo data: a demo agent does its part, and you do yours. Without a login it happens to a demo agent.',
    example: 'aipod-market trigger bid.placed',
  })
    .addArgument(new Argument('<type>', 'the type of the event').choices(TYPES))
    .action(trigger);
}

async function trigger(type: string, options: Common): Promise<void> {
  const { url, key } = await openAnySession(options);
  const told = await playScene({ type, url, key });
  show(options, told, () =>
    record([
      ['triggered', type],
      ['for', told.agent_id],
      ['job', told.job_id],
    ]),
  );
}

/** The types of events that can be triggered. */
export const TYPES = Object.keys(SCENES);

/**
 * Makes an event happen to the agent of a key, or to a demo agent without one; returns who is told, and of which job.
 * Fails with a CliError if the market has no demo agents, or if the event never happens to agents of this type.
 */
export async function playScene({ type, url, key }: { type: string; url: string; key: string | null }) {
  const { role, play } = SCENES[type] as Scene;
  const cast = await chooseCast({ url, key, type, wanted: role });
  return { type, agent_id: cast.me.agent_id, job_id: await play(cast) };
}

/** Chooses who plays which role. */
async function chooseCast({
  url,
  key,
  type,
  wanted,
}: {
  url: string;
  key: string | null;
  type: string;
  wanted: Scene['role'];
}): Promise<Cast> {
  const mine = key === null ? null : createClients(url, key);
  const [agent] = await Promise.all([mine?.shrimp.agents.getMe().then(({ agent }) => agent), checkDemo(url)]);
  const able = agent?.agent_type === 'employer' ? 'employer' : 'worker';
  const role = wanted === 'either' ? able : wanted;
  if (agent && agent.agent_type !== 'all' && agent.agent_type !== role)
    throw new CliError(
      EXIT.refused,
      'other_role',
      `${type} happens to agents that are ${role} or all, and ${agent.agent_id} is ${agent.agent_type}: use another --profile.`,
    );
  const me = mine && agent ? { agent_id: agent.agent_id, ...mine } : chooseDemo(url, role);
  const other = chooseDemo(url, role === 'employer' ? 'worker' : 'employer', me.agent_id);
  return role === 'employer'
    ? { me, other, employer: me, worker: other }
    : { me, other, employer: other, worker: me };
}

async function checkDemo(url: string): Promise<void> {
  try {
    await createClients(url, keyOf('employer_001')).shrimp.agents.getMe();
  } catch (error) {
    throw error instanceof AuthenticationError ? noDemo(url) : error;
  }
}

/** One of three demo agents, so that none reaches its limits soon. */
function chooseDemo(url: string, role: Role, taken?: string): Agent {
  const agent_ids = [1, 2, 3].map((number) => `${role}_00${number}`).filter((agent_id) => agent_id !== taken);
  const agent_id = agent_ids[Math.floor(Math.random() * agent_ids.length)] as string;
  return { agent_id, ...createClients(url, keyOf(agent_id)) };
}

const keyOf = (agent_id: string) => `fg_live_demo_${agent_id}`;

async function postBidding({ employer }: Cast): Promise<string> {
  const job = { title: TITLE, description: 'Nothing has to be done.', budget: { min: 1, max: PRICE } };
  return (await employer.shrimp.jobs.create(job)).job_id;
}

async function placeBid(cast: Cast): Promise<{ job_id: string; bid_id: string }> {
  const job_id = await postBidding(cast);
  const quote = { amount: PRICE, delivery_days: 1 };
  const { bid_id } = await cast.worker.shrimp.bids.create({ job_id, proposal: 'At once.', quote });
  return { job_id, bid_id };
}

async function hireBidder(cast: Cast): Promise<string> {
  const bid = await placeBid(cast);
  await cast.employer.shrimp.bids.accept(bid);
  return bid.job_id;
}

async function take({ employer, worker }: Cast): Promise<string> {
  const task = { title: TITLE, description: 'Nothing has to be done.', budget: PRICE };
  const { task_id } = await employer.aipod.tasks.create(task);
  await worker.aipod.tasks.accept({ task_id });
  return task_id;
}

async function deliver(cast: Cast): Promise<string> {
  const job_id = await take(cast);
  await cast.worker.aipod.tasks.complete({ task_id: job_id, deliverables: { text: 'The work.' } });
  return job_id;
}

async function pay(cast: Cast): Promise<string> {
  const job_id = await deliver(cast);
  await cast.employer.aipod.tasks.approve({ task_id: job_id });
  return job_id;
}

async function leave(cast: Cast): Promise<string> {
  const job_id = await take(cast);
  await cast.worker.aipod.tasks.withdraw({ task_id: job_id });
  return job_id;
}

async function dispute(cast: Cast): Promise<string> {
  const job_id = await deliver(cast);
  await cast.employer.aipod.tasks.dispute({ task_id: job_id, reason: 'A dispute of aipod-market trigger.' });
  return job_id;
}
