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
    /** Facts of the refusal. */
    details;
    /** Why the request was refused, in one word that never changes. */
    reason;
    /** Identifies the request in the market's log. */
    requestId;
    /** Seconds to wait before a retry, when the market says so. */
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
/** Creates a client. It sends nothing before its first call. */
export function aipod(connection) {
    return group(createClient(OPERATIONS, configure(connection, '/v1', refuse)));
}
/** A response that is not the market's, such as a proxy's error page, stays an ApiError. */
function refuse(error, response) {
    const { body, status } = error;
    const refused = isRecord(body) && body.code === status && typeof body.message === 'string' && 'data' in body;
    return refused ? new AIPodError(error, response) : error;
}
