import { Agent, get, type IncomingMessage } from 'node:http';

/** Someone who can read a stream. */
export interface Subscriber {
  agent_id: string;
  key: string;
}

/** The streams of many agents on one server. */
export interface OpenStreams {
  /** Resolves to the time, by `performance.now()`, at which the next event of this agent arrives. */
  arrival(agent_id: string): Promise<number>;
  /** How many streams have ended without being closed. */
  readonly ended: number;
  close(): void;
}

/** How many streams are opened at a time. */
const LANES = 20;
/** An address can have 500 streams. */
const STREAMS_OF_ADDRESS = 400;
const ARRIVES_WITHIN_MS = 30_000;

/** Opens a stream for each subscriber, behind a proxy that names many addresses. Fails when one is refused. */
export async function openStreams(address: string, subscribers: Subscriber[]): Promise<OpenStreams> {
  const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  const waiting = new Map<string, (at: number) => void>();
  const responses: IncomingMessage[] = [];
  let ended = 0;
  let closed = false;
  const left = subscribers.entries();
  const lane = async () => {
    for (const [at, { agent_id, key }] of left) {
      const response = await openStream({ agent, address, key, from: Math.floor(at / STREAMS_OF_ADDRESS) });
      responses.push(response);
      response.on('data', (bytes: Buffer) => {
        if (bytes.includes('data: ')) waiting.get(agent_id)?.(performance.now());
      });
      response.on('error', () => {});
      response.on('close', () => {
        if (!closed) ended += 1;
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return {
    arrival: (agent_id) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${agent_id} got no event`)), ARRIVES_WITHIN_MS);
        waiting.set(agent_id, (at) => {
          clearTimeout(timer);
          waiting.delete(agent_id);
          resolve(at);
        });
      }),
    get ended() {
      return ended;
    },
    close() {
      closed = true;
      for (const response of responses) response.destroy();
      agent.destroy();
    },
  };
}

/** Resolves once the stream has sent its first comment. */
function openStream(stream: { agent: Agent; address: string; key: string; from: number }) {
  const { agent, address, key, from } = stream;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${key}`,
      accept: 'text/event-stream',
      'x-forwarded-for': `10.0.0.${from + 1}`,
    };
    get(`${address}/api/v1/events/stream`, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`a stream was refused with ${response.statusCode}`));
      else response.once('data', () => resolve(response));
    }).on('error', reject);
  });
}
