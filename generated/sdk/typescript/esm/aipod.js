// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { group, PREFIX } from './api/aipod.groups.js';
import { configure } from './connection.js';
import { ApiError } from './errors.js';
export * from './shared.js';
/** Any refusal of AIPod, whatever its class: `instanceof AIPodError` narrows `code` to its statuses. */
export class AIPodError extends ApiError {
    static [Symbol.hasInstance](error) {
        return error instanceof ApiError && typeof error.code === 'number';
    }
}
/** Creates a client of the AIPod API, `/v1`. It sends nothing before its first call. */
export function aipod(connection = {}) {
    return group({ settings: configure(connection, PREFIX), readRefusal });
}
/** A malformed refusal is not the market's. */
function readRefusal(body, status) {
    const { code, message, data } = body;
    if (code !== status || typeof message !== 'string' || data === undefined)
        return null;
    return { code, message, details: (data?.details ?? null) };
}
