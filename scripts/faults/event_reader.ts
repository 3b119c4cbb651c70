import { setTimeout as pause } from 'node:timers/promises';
import type { Agent } from './agents.ts';

/** An event as the API tells it. */
export interface Told {
  id: string;
  type: string;
  sequence: number | null;
  data: Record<string, unknown>;
}

/** A subscriber. It stores what it received together with its cursor. */
export interface Reader {
  agent: Agent;
  by: 'wait' | 'stream';
  received: Told[];
  cursor: string;
  /** How often it lost its connection or got none. */
  failures: number;
}

const RETRY_PAUSE_MS = 250;
const WAIT_S = 20;

/** Makes the readers of agents, in turn by stream and by requests that wait. They begin with what happens from now on. */
export function beginReaders(address: string, agents: Agent[]): Promise<Reader[]> {
  return Promise.all(
    agents.map(async (agent, at) => {
      const reader: Reader = {
        agent,
        by: at % 2 ? 'wait' : 'stream',
        received: [],
        cursor: '',
        failures: 0,
      };
      await readPage(address, reader, { wait: 0 });
      return reader;
    }),
  );
}

/** Lets a reader follow its feed until `signal` aborts. Fails when it is refused for good. */
export async function follow(address: string, reader: Reader, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      if (reader.by === 'stream') await readStream(address, reader, signal);
      else await readPage(address, reader, { wait: WAIT_S, signal });
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (signal.aborted) return;
      reader.failures += 1;
      await pause(RETRY_PAUSE_MS);
    }
  }
}

/** A response that no retry changes. */
class Refused extends Error {}

async function readPage(
  address: string,
  reader: Reader,
  { wait, signal }: { wait: number; signal?: AbortSignal },
): Promise<void> {
  const response = await open(address, reader, `?wait=${wait}&limit=100&after=${reader.cursor}`, {
    ...(signal && { signal }),
  });
  const { data } = (await response.json()) as { data: { events: Told[]; cursor: string } };
  reader.received.push(...data.events);
  reader.cursor = data.cursor;
}

async function readStream(address: string, reader: Reader, signal: AbortSignal): Promise<void> {
  const response = await open(address, reader, '/stream', {
    headers: { accept: 'text/event-stream', 'last-event-id': reader.cursor },
    signal,
  });
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body as AsyncIterable<Uint8Array>) {
    const blocks = (text + decoder.decode(bytes, { stream: true })).split('\n\n');
    // What a kill cut off comes again.
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id, data] = /^id: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (id === undefined || data === undefined) continue;
      reader.received.push(JSON.parse(data));
      reader.cursor = id;
    }
  }
  if (!signal.aborted) reader.failures += 1;
}

async function open(
  address: string,
  { agent }: Reader,
  target: string,
  { headers, signal }: { headers?: Record<string, string>; signal?: AbortSignal },
): Promise<Response> {
  const response = await fetch(`${address}/api/v1/events${target}`, {
    headers: { authorization: `Bearer ${agent.key}`, ...headers },
    // A copy for each request: what listens to it goes with the request.
    ...(signal && { signal: AbortSignal.any([signal]) }),
  });
  if (response.ok) return response;
  const problem = `the events of ${agent.agent_id}: ${response.status} ${await response.text()}`;
  if (response.status === 503) throw new Error(problem);
  throw new Refused(problem);
}

type Response = Awaited<ReturnType<typeof fetch>>;
