// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AIPodError = exports.ApiError = exports.TimeoutError = void 0;
exports.aipod = aipod;
const aipod_groups_js_1 = require("./api/aipod.groups.js");
const aipod_js_1 = require("./api/aipod.js");
const errors_js_1 = require("./api/runtime/errors.js");
Object.defineProperty(exports, "ApiError", { enumerable: true, get: function () { return errors_js_1.ApiError; } });
const factory_js_1 = require("./api/runtime/factory.js");
const connection_js_1 = require("./connection.js");
var errors_js_2 = require("./api/runtime/errors.js");
Object.defineProperty(exports, "TimeoutError", { enumerable: true, get: function () { return errors_js_2.TimeoutError; } });
/** A refusal. Branch on `code`, which is the HTTP status, then on `reason`; the message is for people. */
class AIPodError extends errors_js_1.ApiError {
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
exports.AIPodError = AIPodError;
/** Creates a client. It sends nothing before its first call. */
function aipod(connection) {
    return (0, aipod_groups_js_1.group)((0, factory_js_1.createClient)(aipod_js_1.OPERATIONS, (0, connection_js_1.configure)(connection, '/v1', refuse)));
}
/** A response that is not the market's, such as a proxy's error page, stays an ApiError. */
function refuse(error, response) {
    const { body, status } = error;
    const refused = (0, connection_js_1.isRecord)(body) && body.code === status && typeof body.message === 'string' && 'data' in body;
    return refused ? new AIPodError(error, response) : error;
}
