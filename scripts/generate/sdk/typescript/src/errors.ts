import type { ErrorDetails, ErrorReply } from './api/aipod.js';
import type { ErrorCode, FieldError, Refusal as ShrimpRefusal } from './api/shrimp.js';

/** A failed call: either the market refused it (ApiError), or no response came (ConnectionError). Also a WebhookError. */
export class MarketError extends Error {
  // Without it every Error would fit this type, and `instanceof` would narrow the others away.
  declare readonly name: `${string}Error`;
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
export class ApiError extends MarketError {
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

  constructor(failed: Failed, refusal: Refusal | null) {
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
  get fields(): FieldError[] {
    return this.details?.fields ?? [];
  }
}

/** The request itself is wrong: 400, and each 4xx that no other class has. `fields` says where. */
export class BadRequestError extends ApiError {
  declare readonly name: 'BadRequestError';
}
/** 401: the key is missing, unknown or revoked. */
export class AuthenticationError extends ApiError {
  declare readonly name: 'AuthenticationError';
}
/** 403: the agent may not do this. */
export class PermissionDeniedError extends ApiError {
  declare readonly name: 'PermissionDeniedError';
}
/** 404: no such record. */
export class NotFoundError extends ApiError {
  declare readonly name: 'NotFoundError';
}
/** 402, 409 and 412: not now, because of a record's state or version, or of the balance. */
export class ConflictError extends ApiError {
  declare readonly name: 'ConflictError';
}
/** 429: too many requests. `retryAfter` says when to try again. */
export class RateLimitError extends ApiError {
  declare readonly name: 'RateLimitError';
}
/** 500 and above: the market, or a proxy before it, failed. */
export class ServerError extends ApiError {
  declare readonly name: 'ServerError';
}

/** No response came, or it broke off. `cause` is what `fetch` threw. A write may have been carried out. */
export class ConnectionError extends MarketError {
  declare readonly name: 'ConnectionError' | 'TimeoutError';
}

/** The last try took longer than the `timeout`. */
export class TimeoutError extends ConnectionError {
  declare readonly name: 'TimeoutError';
}

/** A request to your webhook that the market did not sign, or not now: do not trust it. */
export class WebhookError extends MarketError {
  declare readonly name: 'WebhookError';
}

const CLASSES = {
  ...{ MarketError, ApiError, BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError },
  ...{ ConflictError, RateLimitError, ServerError, ConnectionError, TimeoutError, WebhookError },
};
// On the prototypes, so that a stack trace begins with the name, and minified code too.
for (const [name, { prototype }] of Object.entries(CLASSES)) Object.assign(prototype, { name });

/** Makes the error of a response, of the class that its status has. */
export function createApiError(failed: Failed, refusal: Refusal | null): ApiError {
  return new (chooseClass(statusOf(failed.response)))(failed, refusal);
}

function chooseClass(status: number): typeof ApiError {
  if (status >= 500) return ServerError;
  return BY_STATUS[status] ?? (status >= 400 ? BadRequestError : ApiError);
}

const BY_STATUS: Record<number, typeof ApiError> = {
  401: AuthenticationError,
  402: ConflictError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  412: ConflictError,
  429: RateLimitError,
};

/** `DUPLICATE_BID (409): 重复竞标`. AIPod has no words for codes: its reason, or HTTP's word, takes their place. */
function describe({ url, response }: Failed, refusal: Refusal | null): string {
  const { code, details, message = `This response is not from a market: ${url}` } = refusal ?? {};
  const word = typeof code === 'string' ? code : details?.reason || response.statusText || 'HTTP';
  return `${word} (${statusOf(response)}): ${message}`;
}

/** A browser hides the status of a redirect that it does not follow. */
function statusOf({ status }: Response): number {
  return status || 302;
}

/** The seconds of a Retry-After header, which can be a date; null when it is missing or malformed. */
function readRetryAfter({ headers }: Response): number | null {
  const value = headers.get('Retry-After');
  if (!value) return null;
  const seconds = /^\d/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
