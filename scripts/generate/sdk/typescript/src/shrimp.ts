import { ApiError } from './api/runtime/errors.js';
import { createClient } from './api/runtime/factory.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Groups, group } from './api/shrimp.groups.js';
import { type ErrorCode, OPERATIONS, type Ops, type Refusal } from './api/shrimp.js';
import { type Connection, configure, isRecord, type ResponseFacts } from './connection.js';

export { TimeoutError } from './api/runtime/errors.js';
export type * from './api/shrimp.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };

/** A refusal. Branch on `code`, then on `reason`; the message is for people. */
export class ShrimpError extends ApiError {
  readonly code: ErrorCode;
  /** The refused fields of a VALIDATION_ERROR, otherwise facts of the refusal. */
  readonly details: FieldErrors | (Facts & Record<string, unknown>) | null;
  /** Why the request was refused, in one word that never changes. */
  readonly reason: string | undefined;
  /** Identifies the request in the market's log. */
  readonly requestId: string | null;
  /** Seconds to wait before a retry, when the market says so. */
  readonly retryAfter: number | null;

  constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: ResponseFacts) {
    super(url, status, statusText, body);
    const { code, message, details } = (body as { error: Refusal }).error;
    this.name = 'ShrimpError';
    this.message = message;
    this.code = code;
    this.details = (details ?? null) as this['details'];
    this.reason = Array.isArray(details) ? undefined : details?.reason;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }
}

type FieldErrors = Extract<Refusal['details'], unknown[]>;
type Facts = Exclude<Refusal['details'], unknown[] | null>;

/** A client of the Shrimp Market API, `/api/v1`. */
export type Shrimp = Groups;

/** Creates a client. It sends nothing before its first call. */
export function shrimp(connection: Connection): Shrimp {
  return group(createClient<Ops>(OPERATIONS, configure(connection, '/api/v1', refuse)));
}

/** A response that is not the market's, such as a proxy's error page, stays an ApiError. */
function refuse(error: ApiErrorLike, response: ResponseFacts): Error {
  const refusal = isRecord(error.body) && error.body.success === false ? error.body.error : null;
  const refused =
    isRecord(refusal) && typeof refusal.code === 'string' && typeof refusal.message === 'string';
  return refused ? new ShrimpError(error, response) : error;
}
