import { Client } from 'undici';

/** One request of a measurement. */
export interface Sent {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  /** The API key, null for a public operation. */
  key: string | null;
  body?: object;
}

/** Where the requests of a measurement come from. */
export interface Source {
  /** The next request; null when there are no more. */
  next(): Sent | null;
  /** Is told the text of each response. */
  took?(sent: Sent, text: string): void;
}

export interface Load {
  requests: number;
  seconds: number;
  /** How long each request took, in milliseconds, shortest first. */
  latencies_ms: number[];
}

/**
 * Sends requests over so many connections at a time until the source has no more or `seconds` have passed. Fails when
 * a response is not a success: a refusal costs less than what is measured.
 */
export async function sendLoad(
  address: string,
  source: Source,
  { connections, seconds = Number.POSITIVE_INFINITY }: { connections: number; seconds?: number },
): Promise<Load> {
  const latencies_ms: number[] = [];
  const begun = performance.now();
  const isOver = () => performance.now() - begun > seconds * 1000;
  const clients = Array.from({ length: connections }, () => new Client(address));
  await Promise.all(
    clients.map(async (client) => {
      for (let sent = source.next(); sent && !isOver(); sent = source.next()) {
        const from = performance.now();
        const text = await send(client, sent);
        latencies_ms.push(performance.now() - from);
        source.took?.(sent, text);
      }
    }),
  );
  const spent_ms = performance.now() - begun;
  await Promise.all(clients.map((client) => client.close()));
  latencies_ms.sort((a, b) => a - b);
  return { requests: latencies_ms.length, seconds: spent_ms / 1000, latencies_ms };
}

/** Sends one request and returns the text of its response. Fails when it is a refusal. */
export async function send(client: Client, { method, path, key, body }: Sent): Promise<string> {
  const response = await client.request({
    method,
    path,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body ? JSON.stringify(body) : null,
  });
  const text = await response.body.text();
  if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${text}`);
  return text;
}
