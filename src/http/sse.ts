import { once } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toFailure } from './errors.ts';

/** How long a client can leave what was sent unread, in ms. */
const PATIENCE_MS = 10_000;

/** Whether a client asks for server-sent events. */
export function wantsStream({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/event-stream') ?? false;
}

/**
 * Sends texts as they come, and ends with the last. A client that reads too slowly is cut off. Fails, before anything was
 * sent, as the first text does; a refusal after it ends the response.
 */
export async function sendStream(
  reply: FastifyReply,
  texts: AsyncGenerator<string, void>,
  patience_ms = PATIENCE_MS,
): Promise<FastifyReply> {
  const { raw } = reply;
  let next = await texts.next();
  reply.header('content-type', 'text/event-stream').hijack();
  // Proxies such as nginx collect a response unless it says otherwise.
  raw.writeHead(200, { ...reply.getHeaders(), 'x-accel-buffering': 'no' } as Record<string, string>);
  try {
    for (; !next.done && !raw.destroyed; next = await texts.next()) {
      if (!raw.write(next.value)) await drain(reply, patience_ms);
    }
  } catch (error) {
    const failure = toFailure(error);
    const { code } = failure;
    reply.failure = failure;
    if (code === 'internal') reply.log.error({ err: error }, 'a stream failed');
    // During an outage every stream ends: their readers come back.
    if (code === 'unavailable') reply.log.warn({ err: error }, 'a stream ended, database unavailable');
  } finally {
    await texts.return();
    raw.end();
  }
  return reply;
}

/** Waits until the client has read what was sent, and cuts it off if that takes too long. */
async function drain({ raw }: FastifyReply, patience_ms: number): Promise<void> {
  const timer = setTimeout(() => raw.destroy(), patience_ms);
  await Promise.race([once(raw, 'drain'), once(raw, 'close')]).finally(() => clearTimeout(timer));
}
