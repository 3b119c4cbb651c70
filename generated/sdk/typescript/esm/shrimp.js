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
    /** The refused fields of a VALIDATION_ERROR, otherwise facts of the refusal. */
    details;
    /** Why the request was refused, in one word that never changes. */
    reason;
    /** Identifies the request in the market's log. */
    requestId;
    /** Seconds to wait before a retry, when the market says so. */
    retryAfter;
    constructor({ url, status, statusText, body }, { requestId, retryAfter }) {
        super(url, status, statusText, body);
        const { code, message, details } = body.error;
        this.name = 'ShrimpError';
        this.message = message;
        this.code = code;
        this.details = (details ?? null);
        this.reason = Array.isArray(details) ? undefined : details?.reason;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }
}
/** Creates a client. It sends nothing before its first call. */
export function shrimp(connection) {
    return group(createClient(OPERATIONS, configure(connection, '/api/v1', refuse)));
}
/** A response that is not the market's, such as a proxy's error page, stays an ApiError. */
function refuse(error, response) {
    const refusal = isRecord(error.body) && error.body.success === false ? error.body.error : null;
    const refused = isRecord(refusal) && typeof refusal.code === 'string' && typeof refusal.message === 'string';
    return refused ? new ShrimpError(error, response) : error;
}
