import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Test } from 'tap';

/** What a receiver got. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  /** The event. */
  event: { id: string; type: string; sequence: number | null; data: Record<string, unknown> };
}

/** What a receiver answers. */
interface Answer {
  status?: number;
  body?: string;
  location?: string;
  delay_ms?: number;
  /** Whether it never answers. */
  hangs?: boolean;
}

/** A receiver of webhooks on this machine. It answers as `answer` says, 204 unless set. */
export interface Receiver {
  url: string;
  received: Received[];
  answer: (message: Received) => Answer;
  /** Resolves once it got as many messages. Fails after ten seconds. */
  got(count: number): Promise<Received[]>;
}

export async function openReceiver(t: Test): Promise<Receiver> {
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const message = { headers: request.headers, body, event: JSON.parse(body) };
    const { status = 204, body: text, location, delay_ms, hangs } = receiver.answer(message);
    receiver.received.push(message);
    for (const look of waiting) look();
    if (hangs) return;
    if (delay_ms !== undefined) await pause(delay_ms);
    response.writeHead(status, location === undefined ? {} : { location });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received: [],
    answer: () => ({}),
    got: (count) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`got ${receiver.received.length} of ${count} messages`));
        }, 10_000);
        const look = () => {
          if (receiver.received.length < count) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(receiver.received);
        };
        waiting.add(look);
        look();
      }),
  };
  return receiver;
}
