// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { ApiError } from './api/runtime/errors.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Groups } from './api/shrimp.groups.js';
import { type ErrorCode, type Refusal } from './api/shrimp.js';
import { type Answer, type Connection } from './connection.js';
export { TimeoutError } from './api/runtime/errors.js';
export type * from './api/shrimp.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };
/** A refusal. Branch on `code`, then on `reason`; the message is for people. */
export declare class ShrimpError extends ApiError {
    readonly code: ErrorCode;
    /** The fields at fault of a VALIDATION_ERROR, otherwise facts of the case. */
    readonly details: FieldErrors | (Facts & Record<string, unknown>) | null;
    /** The rule that refused, in one word that never changes. */
    readonly reason: string | undefined;
    /** The request, as the market logs it. */
    readonly requestId: string | null;
    /** Seconds after which it may be tried again, where the market says so. */
    readonly retryAfter: number | null;
    constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: Answer);
}
type FieldErrors = Extract<Refusal['details'], unknown[]>;
type Facts = Exclude<Refusal['details'], unknown[] | null>;
/** The market through its Shrimp Market dialect, `/api/v1`. */
export type Shrimp = Groups;
/** Opens a client. Nothing is asked before its first call. */
export declare function shrimp(connection: Connection): Shrimp;
