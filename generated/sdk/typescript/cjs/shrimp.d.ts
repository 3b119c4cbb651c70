// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Shrimp } from './api/shrimp.groups.js';
import type { ErrorCode } from './api/shrimp.js';
import { type Connection } from './connection.js';
import { ApiError } from './errors.js';
export type * from './api/shrimp.js';
export * from './shared.js';
export type { Shrimp };
/** Any refusal of Shrimp Market, whatever its class: `instanceof ShrimpError` narrows `code` to its words. */
export declare abstract class ShrimpError extends ApiError {
    readonly code: ErrorCode;
    static [Symbol.hasInstance](error: unknown): boolean;
}
/** Creates a client of the Shrimp Market API, `/api/v1`. It sends nothing before its first call. */
export declare function shrimp(connection?: Connection): Shrimp;
