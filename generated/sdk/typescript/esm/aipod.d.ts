// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type AIPod } from './api/aipod.groups.js';
import type { ErrorReply } from './api/aipod.js';
import { type Connection } from './connection.js';
import { ApiError } from './errors.js';
export type * from './api/aipod.js';
export * from './shared.js';
export type { AIPod };
/** Any refusal of AIPod, whatever its class: `instanceof AIPodError` narrows `code` to its statuses. */
export declare abstract class AIPodError extends ApiError {
    readonly code: ErrorReply['code'];
    static [Symbol.hasInstance](error: unknown): boolean;
}
/** Creates a client of the AIPod API, `/v1`. It sends nothing before its first call. */
export declare function aipod(connection?: Connection): AIPod;
