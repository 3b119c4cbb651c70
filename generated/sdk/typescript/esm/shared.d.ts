// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
/** What both dialects export. */
export type { Call, List, RateLimit, WithResponse } from './calls.js';
export type { Connection } from './connection.js';
export { ApiError, AuthenticationError, BadRequestError, ConflictError, ConnectionError, type Facts, MarketError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError, WebhookError, } from './errors.js';
export type { CursorStore, EventsOptions } from './events.js';
export type { Logger, LogLevel } from './logging.js';
export type { CallOptions, EditOptions, RequestOptions, WriteOptions } from './operations.js';
export { verifyWebhook, type WebhookHeaders, type WebhookKeys } from './webhooks.js';
