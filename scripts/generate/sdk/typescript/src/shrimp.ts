import { ApiError } from './api/runtime/errors.js';
import { createClient } from './api/runtime/factory.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Groups, group } from './api/shrimp.groups.js';
import { type ErrorCode, OPERATIONS, type Ops, type Refusal } from './api/shrimp.js';
import { type Answer, type Connection, configure, isRecord } from './connection.js';

export { TimeoutError } from './api/runtime/errors.js';
export type * from './api/shrimp.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };

/** A refusal. Branch on `code`, then on `reason`; the message is for people. */
export class ShrimpError extends ApiError {
  readonly code: ErrorCode;
  /** The fields at fault of a VALIDATION_ERROR, otherwise facts of the case. */
  readonly details: FieldErrors | (Facts & Record<string, unknown>) | null;
  /** The rule that refused, in one word that never changes. */
  readonly reason: string | undefined;
  /** The request, as the market logs it. */
  readonly requestId: string | null;
  /** Seconds after which it may be tried again, where the market says so. */
  readonly retryAfter: number | null;

  constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: Answer) {
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

/** The market through its Shrimp Market dialect, `/api/v1`. */
export type Shrimp = Groups;

/** Opens a client. Nothing is asked before its first call. */
export function shrimp(connection: Connection): Shrimp {
  return group(createClient<Ops>(OPERATIONS, configure(connection, '/api/v1', refuse)));
}

/** What is no answer of the market, a proxy's page for one, stays an ApiError. */
function refuse(error: ApiErrorLike, answer: Answer): Error {
  const refusal = isRecord(error.body) && error.body.success === false ? error.body.error : null;
  const refused =
    isRecord(refusal) && typeof refusal.code === 'string' && typeof refusal.message === 'string';
  return refused ? new ShrimpError(error, answer) : error;
}
