// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { group, PREFIX } from './api/shrimp.groups.js';
import { configure } from './connection.js';
import { ApiError } from './errors.js';
import { isRecord } from './send.js';
export * from './shared.js';
/** Any refusal of Shrimp Market, whatever its class: `instanceof ShrimpError` narrows `code` to its words. */
export class ShrimpError extends ApiError {
    static [Symbol.hasInstance](error) {
        return error instanceof ApiError && typeof error.code === 'string';
    }
}
/** Creates a client of the Shrimp Market API, `/api/v1`. It sends nothing before its first call. */
export function shrimp(connection = {}) {
    return group({ settings: configure(connection, PREFIX), readRefusal });
}
/** A malformed refusal is not the market's. */
function readRefusal({ success, error }) {
    if (success !== false || !isRecord(error))
        return null;
    const { code, message, details } = error;
    if (typeof code !== 'string' || typeof message !== 'string')
        return null;
    return { code, message, details: (details ?? null) };
}
