import { createHash, createHmac } from 'node:crypto';
import { invalidInput } from '../domain/kernel/failure.ts';
import type { Attempt } from '../domain/kernel/idempotency.ts';
import type { Call } from './call.ts';

/**
 * The `Idempotency-Key` of a validated call, as an attempt at this operation; null without the header. Fails with
 * validation_failed if the key is a template, such as Postman's `{{$guid}}` in the documents' examples: callers who
 * send it as it is would share one key.
 */
export function readAttempt(call: Call, operation: string): Attempt | null {
  const { path, query, body, actor, headers } = call;
  const key = headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  if (key.includes('{{')) throw invalidInput('Idempotency-Key', 'unfilled_template');
  const key_hash = createHash('sha256').update(key).digest();
  // No agent's id contains a colon.
  const owner = actor?.agent_id ?? `:${key_hash.toString('hex')}`;
  const hashRequest = () =>
    createHmac('sha256', key)
      .update(JSON.stringify(inOrder([operation, path, query, headers['if-match'], body])))
      .digest();
  return new KeyedAttempt({ owner, operation, key_hash }, hashRequest);
}

class KeyedAttempt implements Attempt {
  readonly owner: string;
  readonly operation: string;
  readonly key_hash: Buffer;
  readonly #hashRequest: () => Buffer;
  #request_hash: Buffer | undefined;

  constructor({ owner, operation, key_hash }: Omit<Attempt, 'request_hash'>, hashRequest: () => Buffer) {
    this.owner = owner;
    this.operation = operation;
    this.key_hash = key_hash;
    this.#hashRequest = hashRequest;
  }

  /** Sorting a large body can cost more than parsing it, and a request that is refused needs no hash. */
  get request_hash(): Buffer {
    this.#request_hash ??= this.#hashRequest();
    return this.#request_hash;
  }
}

/**
 * A copy whose objects have their members sorted: the same members in another order are the same object. Recursive,
 * since validated values are not nested deeply.
 */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, inOrder(members[name])]),
  );
}
