// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Logger, type LogLevel } from './logging.js';
/** The settings of a client. */
export interface Connection {
    /** The address of the market, such as `https://market.example`. Default: `AIPOD_MARKET_URL`. */
    url?: string | undefined;
    /**
     * The API key, or a function that returns one before each call. Without it only public operations work.
     * Default: `AIPOD_MARKET_KEY`; null means none.
     */
    key?: string | (() => string | Promise<string>) | null | undefined;
    /** Sent as `X-Agent-ID`, so that Shrimp Market refuses a key of another agent. */
    agentId?: string | undefined;
    /** The language of error messages. Default: the browser's, and Chinese elsewhere. */
    language?: 'zh' | 'en' | undefined;
    /** The timeout of one try in milliseconds, without what a call asks to `wait`. Default: 30,000; 0 means no timeout. */
    timeout?: number | undefined;
    /** The number of retries after a transient failure. Default: 3; Infinity for a bot that lives through outages. */
    retries?: number | undefined;
    /** Where the log goes. Default: `console`. No key and no body is ever logged. */
    logger?: Logger | undefined;
    /** What is logged. Default: `AIPOD_MARKET_LOG`; if that is not set, `info` with a `logger`, otherwise `off`. */
    logLevel?: LogLevel | undefined;
    /** A replacement for the global `fetch`. */
    fetch?: typeof fetch | undefined;
}
/** A connection with its defaults. */
export interface Settings {
    /** The address of the API, without a slash at the end. */
    base: string;
    key: Exclude<Connection['key'], undefined>;
    /** Sent with every request. */
    headers: Record<string, string>;
    timeout: number;
    retries: number;
    logger: Logger;
    fetch: typeof fetch;
}
/** Adds the defaults to a connection. `prefix` is the path of the API. Throws a TypeError if there is no address. */
export declare function configure(connection: Connection, prefix: string): Settings;
