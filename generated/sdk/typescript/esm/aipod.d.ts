// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Groups } from './api/aipod.groups.js';
import { type ErrorDetails, type ErrorReply } from './api/aipod.js';
import { ApiError } from './api/runtime/errors.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Connection, type ResponseFacts } from './connection.js';
export type * from './api/aipod.js';
export { TimeoutError } from './api/runtime/errors.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };
/** A refusal. Branch on `code`, which is the HTTP status, then on `reason`; the message is for people. */
export declare class AIPodError extends ApiError {
    readonly code: ErrorReply['code'];
    /** Facts of the refusal. */
    readonly details: (ErrorDetails & Record<string, unknown>) | null;
    /** Why the request was refused, in one word that never changes. */
    readonly reason: string | undefined;
    /** Identifies the request in the market's log. */
    readonly requestId: string | null;
    /** Seconds to wait before a retry, when the market says so. */
    readonly retryAfter: number | null;
    constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: ResponseFacts);
}
/** A client of the AIPod API, `/v1`. */
export type AIPod = Groups;
/** Creates a client. It sends nothing before its first call. */
export declare function aipod(connection: Connection): AIPod;
