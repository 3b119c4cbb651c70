// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { ApiError } from './api/runtime/errors.js';
import { createClient } from './api/runtime/factory.js';
import { group } from './api/shrimp.groups.js';
import { OPERATIONS } from './api/shrimp.js';
import { configure, isRecord } from './connection.js';
export { TimeoutError } from './api/runtime/errors.js';
export { ApiError };
/** A refusal. Branch on `code`, then on `reason`; the message is for people. */
export class ShrimpError extends ApiError {
    code;
    /** The fields at fault of a VALIDATION_ERROR, otherwise facts of the case. */
    details;
    /** The rule that refused, in one word that never changes. */
    reason;
    constructor({ url, status, statusText, body }) {
        super(url, status, statusText, body);
        const { code, message, details } = body.error;
        this.name = 'ShrimpError';
        this.message = message;
        this.code = code;
        this.details = details;
        this.reason = Array.isArray(details) ? undefined : details?.reason;
    }
}
/** Opens a client. Nothing is asked before its first call. */
export function shrimp(connection) {
    return group(createClient(OPERATIONS, configure(connection, '/api/v1', refuse)));
}
/** What is no answer of the market, a proxy's page for one, stays an ApiError. */
function refuse(error) {
    const refused = isRecord(error.body) && error.body.success === false && isRecord(error.body.error);
    return refused ? new ShrimpError(error) : error;
}
