import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { Market } from './market.ts';

/** One that pays and one that works, with their keys. */
export interface Pair {
  employer: Agent;
  worker: Agent;
}

export interface Agent {
  agent_id: string;
  key: string;
}

/** Between two things that one pair does, so that the load leaves the machine some air. */
const BREATH_MS = 10;

let made = 0;
const run = randomBytes(3).toString('hex');

/** A text that stands nowhere else. */
export function newMarker(): string {
  made += 1;
  return `fault_${run}_${made}`;
}

/** Registers so many pairs. */
export async function registerPairs(client: Client, count: number): Promise<Pair[]> {
  const agents = await registerAgents(client, 2 * count);
  return Array.from({ length: count }, (_, at) => ({
    employer: agents[at] as Agent,
    worker: agents[count + at] as Agent,
  }));
}

export function registerAgents(client: Client, count: number): Promise<Agent[]> {
  return Promise.all(Array.from({ length: count }, () => registerAgent(client)));
}

/** Registers an agent; one with a password keeps the server busy for longer. */
export async function registerAgent(client: Client, more: object = {}): Promise<Agent> {
  const username = newMarker();
  const body = { username, ...more };
  const { api_key } = await client.write('agent', username, {
    method: 'POST',
    path: '/v1/auth/register',
    body,
  });
  return { agent_id: username, key: String(api_key) };
}

/**
 * Lets everybody trade, write and be paid, over and over, until `stop`, which waits until all that was begun
 * is done. Who meets a problem stops: the client keeps it.
 */
export function keepBusy(client: Client, { admin_key }: Market, pairs: Pair[]): { stop(): Promise<void> } {
  let stopped = false;
  const over = async (act: () => Promise<unknown>, breath_ms: number) => {
    while (!stopped) {
      await act();
      await pause(breath_ms);
    }
  };
  const [first] = pairs as [Pair];
  const acts = [
    ...pairs.map((pair, at) => over(() => (at % 2 ? tradeTask : tradeJob)(client, pair), BREATH_MS)),
    over(() => writeMemory(client, first.worker), BREATH_MS),
    over(() => deposit(client, admin_key, first.employer), BREATH_MS),
    over(() => registerAgent(client), 10 * BREATH_MS),
  ];
  const all = Promise.allSettled(acts);
  return {
    async stop() {
      stopped = true;
      await all;
    },
  };
}

/** A task in the AIPod dialect, from its posting to its payment and rating. */
async function tradeTask(client: Client, { employer, worker }: Pair): Promise<void> {
  const title = newMarker();
  const body = { title, description: 'To do.', budget: 1.25 };
  const { task_id } = await client.write('job', title, {
    method: 'POST',
    path: '/v1/tasks',
    key: employer.key,
    body,
  });
  const path = `/v1/tasks/${task_id}`;
  await client.write('hire', title, { method: 'PUT', path: `${path}/accept`, key: worker.key });
  await client.write('delivery', title, {
    method: 'PUT',
    path: `${path}/complete`,
    key: worker.key,
    body: { deliverables: { report: 'done' } },
  });
  await client.write('payment', title, { method: 'PUT', path: `${path}/approve`, key: employer.key });
  await client.write('rating', title, {
    method: 'POST',
    path: '/v1/trust/rate',
    key: employer.key,
    body: { agent_id: worker.agent_id, task_id, quality_score: 4.5, on_time: true },
  });
}

/** A job in the Shrimp dialect, from its posting to its payment. */
async function tradeJob(client: Client, { employer, worker }: Pair): Promise<void> {
  const title = newMarker();
  const { job_id } = await client.write('job', title, {
    method: 'POST',
    path: '/api/v1/jobs',
    key: employer.key,
    body: { title, description: 'To do.', required_tags: [], budget: { min: 1, max: 3 } },
  });
  const path = `/api/v1/jobs/${job_id}`;
  const proposal = newMarker();
  const { bid_id } = await client.write('bid', proposal, {
    method: 'POST',
    path: `${path}/bids`,
    key: worker.key,
    body: { proposal, quote: { amount: 2.5, delivery_days: 5 } },
  });
  await client.write('hire', title, {
    method: 'POST',
    path: `${path}/bids/${bid_id}/accept`,
    key: employer.key,
  });
  const content = newMarker();
  await client.write('message', content, {
    method: 'POST',
    path: '/api/v1/messages',
    key: employer.key,
    body: { job_id, to_agent_id: worker.agent_id, content },
  });
  await client.write('delivery', title, {
    method: 'POST',
    path: `${path}/artifacts`,
    key: worker.key,
    body: { artifact_type: 'final', title: 'The result', content: 'done' },
  });
  await client.write('payment', title, {
    method: 'PUT',
    path,
    key: employer.key,
    body: { status: 'CLOSED' },
  });
}

/** `text` makes the memory longer; with `until` only half of the request is sent before that. */
export async function writeMemory(
  client: Client,
  { key }: Agent,
  { text = '', until }: { text?: string; until?: Promise<void> } = {},
): Promise<void> {
  const marker = newMarker();
  const body = { content: `${marker} ${text}`.trim() };
  await client.write('memory', marker, {
    method: 'POST',
    path: '/v1/memory',
    key,
    body,
    ...(until && { until }),
  });
}

let deposits = 0;

/** An amount of its own, in cents above 1,000 CNY, tells each deposit from the others. */
async function deposit(client: Client, admin_key: string, { agent_id }: Agent): Promise<void> {
  deposits += 1;
  const cents = 100_000 + deposits;
  const reference = `deposit_${cents}`;
  await client.write('deposit', reference, {
    method: 'POST',
    path: `/api/v1/admin/agents/${agent_id}/deposits`,
    key: admin_key,
    body: { amount: cents / 100, reference },
  });
}
