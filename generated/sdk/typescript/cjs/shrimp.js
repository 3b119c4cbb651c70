// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ShrimpError = exports.ApiError = exports.TimeoutError = void 0;
exports.shrimp = shrimp;
const errors_js_1 = require("./api/runtime/errors.js");
Object.defineProperty(exports, "ApiError", { enumerable: true, get: function () { return errors_js_1.ApiError; } });
const factory_js_1 = require("./api/runtime/factory.js");
const shrimp_groups_js_1 = require("./api/shrimp.groups.js");
const shrimp_js_1 = require("./api/shrimp.js");
const connection_js_1 = require("./connection.js");
var errors_js_2 = require("./api/runtime/errors.js");
Object.defineProperty(exports, "TimeoutError", { enumerable: true, get: function () { return errors_js_2.TimeoutError; } });
/** A refusal. Branch on `code`, then on `reason`; the message is for people. */
class ShrimpError extends errors_js_1.ApiError {
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
exports.ShrimpError = ShrimpError;
/** Creates a client. It sends nothing before its first call. */
function shrimp(connection) {
    return (0, shrimp_groups_js_1.group)((0, factory_js_1.createClient)(shrimp_js_1.OPERATIONS, (0, connection_js_1.configure)(connection, '/api/v1', refuse)));
}
/** A response that is not the market's, such as a proxy's error page, stays an ApiError. */
function refuse(error, response) {
    const refusal = (0, connection_js_1.isRecord)(error.body) && error.body.success === false ? error.body.error : null;
    const refused = (0, connection_js_1.isRecord)(refusal) && typeof refusal.code === 'string' && typeof refusal.message === 'string';
    return refused ? new ShrimpError(error, response) : error;
}
