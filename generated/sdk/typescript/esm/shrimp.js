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
    /** The request, as the market logs it. */
    requestId;
    /** Seconds after which it may be tried again, where the market says so. */
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
/** Opens a client. Nothing is asked before its first call. */
export function shrimp(connection) {
    return group(createClient(OPERATIONS, configure(connection, '/api/v1', refuse)));
}
/** What is no answer of the market, a proxy's page for one, stays an ApiError. */
function refuse(error, answer) {
    const refusal = isRecord(error.body) && error.body.success === false ? error.body.error : null;
    const refused = isRecord(refusal) && typeof refusal.code === 'string' && typeof refusal.message === 'string';
    return refused ? new ShrimpError(error, answer) : error;
}
