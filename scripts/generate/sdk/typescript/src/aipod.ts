import { type Groups, group } from './api/aipod.groups.js';
import { type ErrorDetails, type ErrorReply, OPERATIONS, type Ops } from './api/aipod.js';
import { ApiError } from './api/runtime/errors.js';
import { createClient } from './api/runtime/factory.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Answer, type Connection, configure, isRecord } from './connection.js';

export type * from './api/aipod.js';
export { TimeoutError } from './api/runtime/errors.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };

/** A refusal. Branch on `code`, which is the HTTP status, then on `reason`; the message is for people. */
export class AIPodError extends ApiError {
  readonly code: ErrorReply['code'];
  /** Facts of the case. */
  readonly details: (ErrorDetails & Record<string, unknown>) | null;
  /** The rule that refused, in one word that never changes. */
  readonly reason: string | undefined;
  /** The request, as the market logs it. */
  readonly requestId: string | null;
  /** Seconds after which it may be tried again, where the market says so. */
  readonly retryAfter: number | null;

  constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: Answer) {
    super(url, status, statusText, body);
    const { code, message, data } = body as ErrorReply;
    this.name = 'AIPodError';
    this.message = message;
    this.code = code;
    this.details = (data?.details ?? null) as this['details'];
    this.reason = data?.details?.reason;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }
}

/** The market through its AIPod dialect, `/v1`. */
export type AIPod = Groups;

/** Opens a client. Nothing is asked before its first call. */
export function aipod(connection: Connection): AIPod {
  return group(createClient<Ops>(OPERATIONS, configure(connection, '', refuse)));
}

/** What is no answer of the market, a proxy's page for one, stays an ApiError. */
function refuse(error: ApiErrorLike, answer: Answer): Error {
  const { body, status } = error;
  const refused =
    isRecord(body) && body.code === status && typeof body.message === 'string' && 'data' in body;
  return refused ? new AIPodError(error, answer) : error;
}
