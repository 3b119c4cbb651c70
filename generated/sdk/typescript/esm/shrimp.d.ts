// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { ApiError } from './api/runtime/errors.js';
import type { ApiErrorLike } from './api/runtime/types.js';
import { type Groups } from './api/shrimp.groups.js';
import { type ErrorCode, type Refusal } from './api/shrimp.js';
import { type Connection, type ResponseFacts } from './connection.js';
export { TimeoutError } from './api/runtime/errors.js';
export type * from './api/shrimp.js';
export type { Connection } from './connection.js';
export type { CallOptions, List, WriteOptions } from './operations.js';
export { ApiError };
/** A refusal. Branch on `code`, then on `reason`; the message is for people. */
export declare class ShrimpError extends ApiError {
    readonly code: ErrorCode;
    /** The refused fields of a VALIDATION_ERROR, otherwise facts of the refusal. */
    readonly details: FieldErrors | (Facts & Record<string, unknown>) | null;
    /** Why the request was refused, in one word that never changes. */
    readonly reason: string | undefined;
    /** Identifies the request in the market's log. */
    readonly requestId: string | null;
    /** Seconds to wait before a retry, when the market says so. */
    readonly retryAfter: number | null;
    constructor({ url, status, statusText, body }: ApiErrorLike, { requestId, retryAfter }: ResponseFacts);
}
type FieldErrors = Extract<Refusal['details'], unknown[]>;
type Facts = Exclude<Refusal['details'], unknown[] | null>;
/** A client of the Shrimp Market API, `/api/v1`. */
export type Shrimp = Groups;
/** Creates a client. It sends nothing before its first call. */
export declare function shrimp(connection: Connection): Shrimp;
