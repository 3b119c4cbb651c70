// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { group } from './api/aipod.groups.js';
import { OPERATIONS } from './api/aipod.js';
import { ApiError } from './api/runtime/errors.js';
import { createClient } from './api/runtime/factory.js';
import { configure, isRecord } from './connection.js';
export { TimeoutError } from './api/runtime/errors.js';
export { ApiError };
/** A refusal. Branch on `code`, which is the HTTP status, then on `reason`; the message is for people. */
export class AIPodError extends ApiError {
    code;
    /** Facts of the case. */
    details;
    /** The rule that refused, in one word that never changes. */
    reason;
    /** The request, as the market logs it. */
    requestId;
    /** Seconds after which it may be tried again, where the market says so. */
    retryAfter;
    constructor({ url, status, statusText, body }, { requestId, retryAfter }) {
        super(url, status, statusText, body);
        const { code, message, data } = body;
        this.name = 'AIPodError';
        this.message = message;
        this.code = code;
        this.details = (data?.details ?? null);
        this.reason = data?.details?.reason;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }
}
/** Opens a client. Nothing is asked before its first call. */
export function aipod(connection) {
    return group(createClient(OPERATIONS, configure(connection, '', refuse)));
}
/** What is no answer of the market, a proxy's page for one, stays an ApiError. */
function refuse(error, answer) {
    const { body, status } = error;
    const refused = isRecord(body) && body.code === status && typeof body.message === 'string' && 'data' in body;
    return refused ? new AIPodError(error, answer) : error;
}
