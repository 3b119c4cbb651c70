// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export { ApiError, AuthenticationError, BadRequestError, ConflictError, ConnectionError, MarketError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError, WebhookError, } from './errors.js';
export { verifyWebhook } from './webhooks.js';
