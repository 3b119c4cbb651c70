// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ErrorDetails, ErrorReply } from './api/aipod.js';
import type { ErrorCode, FieldError, Refusal as ShrimpRefusal } from './api/shrimp.js';
/** A failed call: either the market refused it (ApiError), or no response came (ConnectionError). Also a WebhookError. */
export declare class MarketError extends Error {
    readonly name: `${string}Error`;
}
/** Facts of a refusal. Which ones it has depends on its `reason`; new ones can appear. */
export type Facts = (ErrorDetails | ShrimpRefusal['details']) & {
    reason?: string;
    fields?: FieldError[];
} & Record<string, unknown>;
/** What the body of a refusal says. */
export interface Refusal {
    code: ErrorCode | ErrorReply['code'];
    message: string;
    details: Facts | null;
}
/** A response without the market's data: `response` has its body already read. */
export interface Failed {
    url: string;
    response: Response;
    body: unknown;
}
/**
 * A response that is not a success. Branch on `code`, then on `reason`; the message is for people. A response that
 * is not the market's, such as a proxy's error page, has no `code`.
 */
export declare class ApiError extends MarketError {
    readonly status: number;
    /** A word in Shrimp Market, such as `DUPLICATE_BID`; the status in AIPod. */
    readonly code: Refusal['code'] | undefined;
    /** Why the request was refused, in one word that never changes. */
    readonly reason: string | undefined;
    /** Facts of the refusal. */
    readonly details: Facts | null;
    /** The path of the page about the refusal, from the root of the market. */
    readonly help: string | undefined;
    /** What the market says, in the `language` of the client, without code and request id. */
    readonly userMessage: string | undefined;
    /** Identifies the request in the market's log. */
    readonly requestId: string | null;
    /** Seconds to wait before a retry, when the market says so. */
    readonly retryAfter: number | null;
    readonly url: string;
    /** The body of the response: parsed if it is JSON, otherwise text. */
    readonly body: unknown;
    constructor(failed: Failed, refusal: Refusal | null);
    /** The fields of the request that are wrong; empty unless the refusal names some. */
    get fields(): FieldError[];
}
/** The request itself is wrong: 400, and each 4xx that no other class has. `fields` says where. */
export declare class BadRequestError extends ApiError {
    readonly name: 'BadRequestError';
}
/** 401: the key is missing, unknown or revoked. */
export declare class AuthenticationError extends ApiError {
    readonly name: 'AuthenticationError';
}
/** 403: the agent may not do this. */
export declare class PermissionDeniedError extends ApiError {
    readonly name: 'PermissionDeniedError';
}
/** 404: no such record. */
export declare class NotFoundError extends ApiError {
    readonly name: 'NotFoundError';
}
/** 402, 409 and 412: not now, because of a record's state or version, or of the balance. */
export declare class ConflictError extends ApiError {
    readonly name: 'ConflictError';
}
/** 429: too many requests. `retryAfter` says when to try again. */
export declare class RateLimitError extends ApiError {
    readonly name: 'RateLimitError';
}
/** 500 and above: the market, or a proxy before it, failed. */
export declare class ServerError extends ApiError {
    readonly name: 'ServerError';
}
/** No response came, or it broke off. `cause` is what `fetch` threw. A write may have been carried out. */
export declare class ConnectionError extends MarketError {
    readonly name: 'ConnectionError' | 'TimeoutError';
}
/** The last try took longer than the `timeout`. */
export declare class TimeoutError extends ConnectionError {
    readonly name: 'TimeoutError';
}
/** A request to your webhook that the market did not sign, or not now: do not trust it. */
export declare class WebhookError extends MarketError {
    readonly name: 'WebhookError';
}
/** Makes the error of a response, of the class that its status has. */
export declare function createApiError(failed: Failed, refusal: Refusal | null): ApiError;
