import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../domain/kernel/actor.ts';
import type { Attempt } from '../domain/kernel/idempotency.ts';

/** The `Idempotency-Key` of a validated request, as an attempt at this operation; null when it has none. */
export function readAttempt(
  request: {
    headers: IncomingHttpHeaders;
    params: unknown;
    query: unknown;
    body: unknown;
    actor: Actor | null;
  },
  operation: string,
): Attempt | null {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  const { params, query, body, actor, headers } = request;
  const key_hash = createHash('sha256').update(key).digest();
  // Keyed, since a body may hold a password, which a plain hash would let be guessed.
  const request_hash = createHmac('sha256', key)
    .update(JSON.stringify([operation, params, query, headers['if-match'], body], inOrder))
    .digest();
  // No agent's id has a colon.
  const owner = actor?.agent_id ?? `:${key_hash.toString('hex')}`;
  return { owner, operation, key_hash, request_hash, replayed: false };
}

/** For `JSON.stringify`: the same members in another order are the same object. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
