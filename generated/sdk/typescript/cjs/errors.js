// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookError = exports.TimeoutError = exports.ConnectionError = exports.ServerError = exports.RateLimitError = exports.ConflictError = exports.NotFoundError = exports.PermissionDeniedError = exports.AuthenticationError = exports.BadRequestError = exports.ApiError = exports.MarketError = void 0;
exports.createApiError = createApiError;
/** A failed call: either the market refused it (ApiError), or no response came (ConnectionError). Also a WebhookError. */
class MarketError extends Error {
}
exports.MarketError = MarketError;
/**
 * A response that is not a success. Branch on `code`, then on `reason`; the message is for people. A response that
 * is not the market's, such as a proxy's error page, has no `code`.
 */
class ApiError extends MarketError {
    status;
    /** A word in Shrimp Market, such as `DUPLICATE_BID`; the status in AIPod. */
    code;
    /** Why the request was refused, in one word that never changes. */
    reason;
    /** Facts of the refusal. */
    details;
    /** The path of the page about the refusal, from the root of the market. */
    help;
    /** What the market says, in the `language` of the client, without code and request id. */
    userMessage;
    /** Identifies the request in the market's log. */
    requestId;
    /** Seconds to wait before a retry, when the market says so. */
    retryAfter;
    url;
    /** The body of the response: parsed if it is JSON, otherwise text. */
    body;
    constructor(failed, refusal) {
        const { url, response, body } = failed;
        const requestId = response.headers.get('X-Request-Id');
        super(describe(failed, refusal) + (requestId ? ` [request ${requestId}]` : ''));
        this.status = statusOf(response);
        this.code = refusal?.code;
        this.reason = refusal?.details?.reason;
        this.details = refusal?.details ?? null;
        this.help = refusal?.details?.help;
        this.userMessage = refusal?.message;
        this.requestId = requestId;
        this.retryAfter = readRetryAfter(response);
        this.url = url;
        this.body = body;
    }
    /** The fields of the request that are wrong; empty unless the refusal names some. */
    get fields() {
        return this.details?.fields ?? [];
    }
}
exports.ApiError = ApiError;
/** The request itself is wrong: 400, and each 4xx that no other class has. `fields` says where. */
class BadRequestError extends ApiError {
}
exports.BadRequestError = BadRequestError;
/** 401: the key is missing, unknown or revoked. */
class AuthenticationError extends ApiError {
}
exports.AuthenticationError = AuthenticationError;
/** 403: the agent may not do this. */
class PermissionDeniedError extends ApiError {
}
exports.PermissionDeniedError = PermissionDeniedError;
/** 404: no such record. */
class NotFoundError extends ApiError {
}
exports.NotFoundError = NotFoundError;
/** 402, 409 and 412: not now, because of a record's state or version, or of the balance. */
class ConflictError extends ApiError {
}
exports.ConflictError = ConflictError;
/** 429: too many requests. `retryAfter` says when to try again. */
class RateLimitError extends ApiError {
}
exports.RateLimitError = RateLimitError;
/** 500 and above: the market, or a proxy before it, failed. */
class ServerError extends ApiError {
}
exports.ServerError = ServerError;
/** No response came, or it broke off. `cause` is what `fetch` threw. A write may have been carried out. */
class ConnectionError extends MarketError {
}
exports.ConnectionError = ConnectionError;
/** The last try took longer than the `timeout`. */
class TimeoutError extends ConnectionError {
}
exports.TimeoutError = TimeoutError;
/** A request to your webhook that the market did not sign, or not now: do not trust it. */
class WebhookError extends MarketError {
}
exports.WebhookError = WebhookError;
const CLASSES = {
    ...{ MarketError, ApiError, BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError },
    ...{ ConflictError, RateLimitError, ServerError, ConnectionError, TimeoutError, WebhookError },
};
// On the prototypes, so that a stack trace begins with the name, and minified code too.
for (const [name, { prototype }] of Object.entries(CLASSES))
    Object.assign(prototype, { name });
/** Makes the error of a response, of the class that its status has. */
function createApiError(failed, refusal) {
    return new (chooseClass(statusOf(failed.response)))(failed, refusal);
}
function chooseClass(status) {
    if (status >= 500)
        return ServerError;
    return BY_STATUS[status] ?? (status >= 400 ? BadRequestError : ApiError);
}
const BY_STATUS = {
    401: AuthenticationError,
    402: ConflictError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: ConflictError,
    429: RateLimitError,
};
/** `DUPLICATE_BID (409): 重复竞标`. AIPod has no words for codes: its reason, or HTTP's word, takes their place. */
function describe({ url, response }, refusal) {
    const { code, details, message = `This response is not from a market: ${url}` } = refusal ?? {};
    const word = typeof code === 'string' ? code : details?.reason || response.statusText || 'HTTP';
    return `${word} (${statusOf(response)}): ${message}`;
}
/** A browser hides the status of a redirect that it does not follow. */
function statusOf({ status }) {
    return status || 302;
}
/** The seconds of a Retry-After header, which can be a date; null when it is missing or malformed. */
function readRetryAfter({ headers }) {
    const value = headers.get('Retry-After');
    if (!value)
        return null;
    const seconds = /^\d/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
