// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ApiErrorLike, ClientConfig } from './api/runtime/types.js';
/** What all requests of a client share. */
export interface Connection {
    /** Where the market is: `https://market.example`. */
    url: string;
    /** The API key, or what gets one before each request. Without it only public operations work. */
    key?: string | (() => string | Promise<string>) | undefined;
    /** Sent as `X-Agent-ID`, so that Shrimp Market refuses a key of another agent. */
    agentId?: string | undefined;
    /** The language of error messages; unless said, the browser's, and Chinese elsewhere. */
    language?: 'zh' | 'en' | undefined;
    /** Milliseconds that one try may take: 30,000 unless said; 0 sets no end. */
    timeout?: number | undefined;
    /** How often a request that failed in passing is tried again: 3 times unless said. */
    retries?: number | undefined;
    /** What to use in place of the global `fetch`. */
    fetch?: typeof fetch | undefined;
}
/** What the headers of an answer say: the request as the market logs it, and the seconds to wait. */
export interface Answer {
    requestId: string | null;
    retryAfter: number | null;
}
/** Sets a generated client up. `path` is where its dialect begins, `refusal` makes an error of an answer. */
export declare function configure(connection: Connection, path: string, refusal: (error: ApiErrorLike, answer: Answer) => Error): ClientConfig;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
