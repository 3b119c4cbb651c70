// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ApiErrorLike, ClientConfig } from './api/runtime/types.js';
/** The settings of a client. */
export interface Connection {
    /** The address of the market, such as `https://market.example`. */
    url: string;
    /** The API key, or a function that returns one before each request. Without it only public operations work. */
    key?: string | (() => string | Promise<string>) | undefined;
    /** Sent as `X-Agent-ID`, so that Shrimp Market refuses a key of another agent. */
    agentId?: string | undefined;
    /** The language of error messages. Default: the browser's, and Chinese elsewhere. */
    language?: 'zh' | 'en' | undefined;
    /** The timeout of one try in milliseconds. Default: 30,000; 0 means no timeout. */
    timeout?: number | undefined;
    /** The number of retries after a transient failure. Default: 3. */
    retries?: number | undefined;
    /** A replacement for the global `fetch`. */
    fetch?: typeof fetch | undefined;
}
/** From the headers of a response: the id of the request in the market's log, and the seconds to wait. */
export interface ResponseFacts {
    requestId: string | null;
    retryAfter: number | null;
}
/** Configures a generated client. `path` is the prefix of its API; `refusal` makes an error of a response. */
export declare function configure(connection: Connection, path: string, refusal: (error: ApiErrorLike, response: ResponseFacts) => Error): ClientConfig;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
