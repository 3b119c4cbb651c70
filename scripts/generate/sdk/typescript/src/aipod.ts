import { type Groups, group } from './api/aipod.groups.js';
import { type ErrorDetails, type ErrorReply, OPERATIONS, type Ops } from './api/aipod.js';
import { ApiError } from './api/runtime/errors.js';
import { createClient } from './api/runtime/factory.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Connection, configure, isRecord, type ResponseFacts } from './connection.js';

export type * from './api/aipod.js';
export { TimeoutError } from './api/runtime/errors.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };

/** A refusal. Branch on `code`, which is the HTTP status, then on `reason`; the message is for people. */
export class AIPodError extends ApiError {
  readonly code: ErrorReply['code'];
  /** Facts of the refusal. */
  readonly details: (ErrorDetails & Record<string, unknown>) | null;
  /** Why the request was refused, in one word that never changes. */
  readonly reason: string | undefined;
  /** Identifies the request in the market's log. */
  readonly requestId: string | null;
  /** Seconds to wait before a retry, when the market says so. */
  readonly retryAfter: number | null;

  constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: ResponseFacts) {
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

/** A client of the AIPod API, `/v1`. */
export type AIPod = Groups;

/** Creates a client. It sends nothing before its first call. */
export function aipod(connection: Connection): AIPod {
  return group(createClient<Ops>(OPERATIONS, configure(connection, '/v1', refuse)));
}

/** A response that is not the market's, such as a proxy's error page, stays an ApiError. */
function refuse(error: ApiErrorLike, response: ResponseFacts): Error {
  const { body, status } = error;
  const refused =
    isRecord(body) && body.code === status && typeof body.message === 'string' && 'data' in body;
  return refused ? new AIPodError(error, response) : error;
}
