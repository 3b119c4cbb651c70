import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Admission, LimitState } from '../limits/limits.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** What remains under the limit that the headers show. */
    remaining: number;
  }
}

/** Shows where the caller stands. Fails with the refusal. A slot is released when the response is out. */
export function admit(reply: FastifyReply, { states, refusal, slot }: Admission): void {
  showLimits(reply, states);
  // `close` follows the end of a response, and a client that hung up, perhaps by now.
  if (slot && reply.raw.closed) slot.release();
  else if (slot) reply.raw.once('close', slot.release);
  if (refusal) throw refusal;
}

/** Writes the headers of draft-ietf-httpapi-ratelimit-headers for the limit that is nearest to its end. */
export function showLimits(reply: FastifyReply, states: LimitState[]): void {
  for (const { name, limit, window, remaining, reset } of states) {
    if (reset === 0 || remaining > reply.remaining) continue;
    reply.remaining = remaining;
    reply.header('ratelimit-policy', `"${name}";q=${limit};w=${window}`);
    reply.header('ratelimit', `"${name}";r=${remaining};t=${reset}`);
  }
}

/** The client's address. A connection that is already closed has none. */
export function addressOf(request: FastifyRequest): string {
  return request.ip ?? 'unknown';
}
