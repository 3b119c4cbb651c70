// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ClientConfig, Middleware, OperationContext, RequestContext, RequestOptions } from './types.js';
/**
 * Optional behaviors the send core can use but never statically imports — wired by
 * `createClient` (the same seam the future inline-mode assembler relies on).
 */
export type SendCapabilities = {
    /** Serialize a typed multipart body (a plain object) to FormData. */
    serializeMultipart?: (body: Record<string, unknown>) => FormData;
};
/**
 * Normalize a caller's `HeadersInit` (plain record, `Headers` instance, or entry pairs)
 * to a plain record — spreading a `Headers` or an array contributes no entries.
 */
export declare function toHeaderRecord(headers: HeadersInit | undefined): Record<string, string>;
/**
 * The effective middleware chain for a request: the single `onRequest`/`onResponse`/
 * `onError` config hooks as one implicit first middleware, then `config.middleware`.
 */
export declare function middlewareChain(config: ClientConfig): Middleware[];
/**
 * The fetch core shared by every operation: default + config + per-call headers, the
 * `onRequest` chain (BEFORE body serialization, so mutations are sent), body
 * serialization (JSON, or FormData via the multipart capability; a stream passes
 * through in one attempt), the retry loop
 * (idempotent-only defaults, `Retry-After`, abandoned-body drain), and the reverse
 * `onResponse` onion, then the `onSettled` chain once with the final outcome. Returns the
 * final response plus the request context.
 */
export declare function send(config: ClientConfig, op: OperationContext, url: string, init: RequestOptions, body: unknown | undefined, bodySpec: {
    contentType: string;
    multipart?: boolean;
} | undefined, caps: SendCapabilities, accept?: string): Promise<{
    response: Response;
    context: RequestContext;
}>;
