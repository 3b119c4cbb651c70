import { type Agent, newMarker, registerAgent } from './agents.ts';
import type { Client } from './client.ts';

/** An employer, and workers that bid on its jobs. */
export interface Group {
  employer: Agent;
  workers: Agent[];
  /** The tag of its jobs. */
  tag: string;
}

/** How often each agent must be told of what: agent id, then `nameOf` its events. */
export type Expected = Map<string, Map<string, number>>;

/** A tag of all workers. */
const SHARED_TAG = 'shared';
/** One job of so many has the shared tag too. */
const SHARED_EVERY = 8;
const LANES = 3;

/** What an event is about: its type and ids. Two events of an agent can have the same name. */
export function nameOf({ type, data }: { type: string; data: Record<string, unknown> }): string {
  const { job_id, message_id, bid_id, worker_id, reason } = data;
  return [type, job_id, message_id ?? bid_id ?? worker_id, reason].filter(Boolean).join(' ');
}

/** Registers groups of workers with the capabilities of their group's jobs. */
export async function registerGroups(client: Client, count: number, worker_count: number): Promise<Group[]> {
  const groups: Group[] = [];
  for (let at = 0; at < count; at += 1) {
    const tag = `group_${at}`;
    const capabilities = [tag, SHARED_TAG];
    const employer = await registerAgent(client);
    const workers = Array.from({ length: worker_count }, () => registerAgent(client, { capabilities }));
    groups.push({ employer, workers: await Promise.all(workers), tag });
  }
  return groups;
}

/** Posts jobs for each group, all groups at once. Adds to `expected` what each acknowledged write must tell. */
export async function auctionAll(
  client: Client,
  groups: Group[],
  { jobs, expected, onJob }: { jobs: number; expected: Expected; onJob: () => void },
): Promise<void> {
  const all_workers = groups.flatMap(({ workers }) => workers);
  const auctionOf = async (group: Group) => {
    for (let at = 0; at < jobs; at += 1) {
      const is_shared = at % SHARED_EVERY === 0;
      const tags = is_shared ? [group.tag, SHARED_TAG] : [group.tag];
      await auction(client, group, { tags, readers: is_shared ? all_workers : group.workers, expected });
      onJob();
    }
  };
  await Promise.all(groups.map(auctionOf));
}

/**
 * A job on which all workers bid. Half of them are hired in turn and leave: each time the other bids end and are live
 * again. At last the job is closed.
 */
async function auction(
  client: Client,
  { employer, workers }: Group,
  { tags, readers, expected }: { tags: string[]; readers: Agent[]; expected: Expected },
): Promise<void> {
  const tell = ({ agent_id }: Agent, type: string, data: Record<string, unknown>) => {
    const told = expected.get(agent_id) ?? new Map<string, number>();
    const name = nameOf({ type, data });
    expected.set(agent_id, told.set(name, (told.get(name) ?? 0) + 1));
  };
  const title = newMarker();
  const { job_id } = await client.write('job', title, {
    method: 'POST',
    path: '/api/v1/jobs',
    key: employer.key,
    body: {
      title,
      description: 'To do.',
      required_tags: tags,
      bid_limit: workers.length,
      budget: { min: 1, max: 3 },
    },
  });
  const path = `/api/v1/jobs/${job_id}`;
  const open = () => {
    for (const reader of readers) tell(reader, 'job.opened', { job_id });
  };
  const move = (method: 'POST' | 'DELETE', { key }: Agent, target: string) =>
    client.write('move', newMarker(), { method, path: path + target, key });
  const send = async (from: Agent, to: Agent) => {
    const content = newMarker();
    const body = { job_id, to_agent_id: to.agent_id, content };
    const sent = { method: 'POST' as const, path: '/api/v1/messages', key: from.key, body };
    const { message_id } = await client.write('message', content, sent);
    tell(to, 'message.received', { job_id, message_id });
  };
  open();
  const live: Bid[] = [];
  await inLanes(workers, async (worker) => {
    const proposal = newMarker();
    const { bid_id } = await client.write('bid', proposal, {
      method: 'POST',
      path: `${path}/bids`,
      key: worker.key,
      body: { proposal, quote: { amount: 2.5, delivery_days: 5 } },
    });
    tell(employer, 'bid.placed', { job_id, bid_id });
    live.push({ worker, bid_id });
  });
  for (let left = Math.ceil(workers.length / 2); left > 0; left -= 1) {
    const { worker, bid_id } = live.shift() as Bid;
    await move('POST', employer, `/bids/${bid_id}/accept`);
    tell(worker, 'bid.accepted', { job_id, bid_id });
    tell(worker, 'hire.created', { job_id, worker_id: worker.agent_id });
    for (const other of live) {
      tell(other.worker, 'bid.rejected', { job_id, bid_id: other.bid_id, reason: 'others_hired' });
    }
    await Promise.all([send(employer, worker), send(worker, employer)]);
    await move('POST', worker, '/withdraw');
    for (const party of [employer, worker]) {
      tell(party, 'hire.refunded', { job_id, worker_id: worker.agent_id });
    }
    tell(employer, 'job.reopened', { job_id });
    for (const other of live) tell(other.worker, 'bid.revived', { job_id, bid_id: other.bid_id });
    open();
  }
  await move('DELETE', employer, '');
  for (const { worker, bid_id } of live) {
    tell(worker, 'bid.rejected', { job_id, bid_id, reason: 'job_closed' });
  }
}

interface Bid {
  worker: Agent;
  bid_id: unknown;
}

/** Runs `act` for each item, at most `LANES` at a time. */
async function inLanes<T>(items: T[], act: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const lane = async () => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
