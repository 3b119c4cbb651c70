import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { Market } from './market.ts';

/** An employer and a worker that trade with each other. */
export interface Pair {
  employer: Agent;
  worker: Agent;
}

export interface Agent {
  agent_id: string;
  key: string;
}

/** Between two trades of a pair, so that the load does not saturate the machine. */
const PAUSE_MS = 10;

let made = 0;
const run = randomBytes(3).toString('hex');

/** A text that occurs nowhere else. */
export function newMarker(): string {
  made += 1;
  return `fault_${run}_${made}`;
}

/** Registers `count` pairs. */
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

/** Registers an agent. One with a password takes longer, since the server hashes it. */
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
 * Keeps all pairs trading, with memories, deposits and registrations beside, until `stop`, which waits for
 * everything that has begun. An agent whose write fails stops; the client records the problem.
 */
export function keepBusy(client: Client, { admin_key }: Market, pairs: Pair[]): { stop(): Promise<void> } {
  let stopped = false;
  const over = async (act: () => Promise<unknown>, pause_ms: number) => {
    while (!stopped) {
      await act();
      await pause(pause_ms);
    }
  };
  const [first] = pairs as [Pair];
  const acts = [
    ...pairs.map((pair, at) => over(() => (at % 2 ? tradeTask : tradeJob)(client, pair), PAUSE_MS)),
    over(() => writeMemory(client, first.worker), PAUSE_MS),
    over(() => deposit(client, admin_key, first.employer), PAUSE_MS),
    over(() => registerAgent(client), 10 * PAUSE_MS),
  ];
  const all = Promise.allSettled(acts);
  return {
    async stop() {
      stopped = true;
      await all;
    },
  };
}

/** Trades a task in the AIPod dialect, from posting to payment and rating. */
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

/** Trades a job in the Shrimp dialect, from posting to payment. */
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

/** Writes a memory. `text` makes it longer; with `until`, the second half of the request is sent only after that. */
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

/** Makes a deposit. Each has a different amount above 1,000 CNY, by which its entry is found. */
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
