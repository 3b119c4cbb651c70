import { createHash, createHmac } from 'node:crypto';
import { invalidInput } from '../domain/kernel/failure.ts';
import type { Attempt } from '../domain/kernel/idempotency.ts';
import type { Call } from './call.ts';

/**
 * The `Idempotency-Key` of a validated call, as an attempt at this operation; null without the header. Fails with
 * validation_failed if the key is a template, such as Postman's `{{$guid}}` in the documents' examples: callers who send
 * it as it is would share one key.
 */
export function readAttempt(call: Call, operation: string): Attempt | null {
  const { path, query, body, actor, headers } = call;
  const key = headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  if (key.includes('{{')) throw invalidInput('Idempotency-Key', 'unfilled_template');
  const key_hash = createHash('sha256').update(key).digest();
  // Keyed, because a body can hold a password that a plain hash would let an attacker guess.
  const request_hash = createHmac('sha256', key)
    .update(JSON.stringify([operation, path, query, headers['if-match'], body], inOrder))
    .digest();
  // No agent's id contains a colon.
  const owner = actor?.agent_id ?? `:${key_hash.toString('hex')}`;
  return { owner, operation, key_hash, request_hash };
}

/** For `JSON.stringify`: the same members in another order are the same object. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
