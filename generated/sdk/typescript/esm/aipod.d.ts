// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Groups } from './api/aipod.groups.js';
import { type ErrorDetails, type ErrorReply } from './api/aipod.js';
import { ApiError } from './api/runtime/errors.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Answer, type Connection } from './connection.js';
export type * from './api/aipod.js';
export { TimeoutError } from './api/runtime/errors.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };
/** A refusal. Branch on `code`, which is the HTTP status, then on `reason`; the message is for people. */
export declare class AIPodError extends ApiError {
    readonly code: ErrorReply['code'];
    /** Facts of the case. */
    readonly details: (ErrorDetails & Record<string, unknown>) | null;
    /** The rule that refused, in one word that never changes. */
    readonly reason: string | undefined;
    /** The request, as the market logs it. */
    readonly requestId: string | null;
    /** Seconds after which it may be tried again, where the market says so. */
    readonly retryAfter: number | null;
    constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: Answer);
}
/** The market through its AIPod dialect, `/v1`. */
export type AIPod = Groups;
/** Opens a client. Nothing is asked before its first call. */
export declare function aipod(connection: Connection): AIPod;
