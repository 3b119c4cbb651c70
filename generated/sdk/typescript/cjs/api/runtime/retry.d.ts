// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { RetryConfig, RetryContext } from './types.js';
/**
 * The default retry predicate: idempotent methods — or any request carrying an
 * `Idempotency-Key` header, which makes re-sending safe — on a transport error or a
 * transient status. A custom `retryOn` fully replaces this (no method check kept).
 */
export declare function defaultRetryOn(ctx: RetryContext): boolean;
/**
 * The delay before the next attempt: a `Retry-After` header (seconds or HTTP-date)
 * wins; otherwise fixed/exponential backoff over `retryDelay`, with full jitter
 * unless `jitter === false`.
 */
export declare function retryDelay(retry: RetryConfig, attempt: number, retryAfter: string | null): number;
/** Abort-aware sleep: resolves after `ms`, rejects with the abort reason immediately on abort. */
export declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
