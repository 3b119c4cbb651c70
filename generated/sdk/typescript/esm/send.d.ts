// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { Settings } from './connection.js';
import { type Refusal } from './errors.js';
import { type Request } from './requests.js';
/** A client: its settings, and how its dialect writes a refusal. */
export interface Client {
    settings: Settings;
    /** Reads the body of a response that is not a success; null when it is not the market's. */
    readRefusal(body: Record<string, unknown>, status: number): Refusal | null;
}
export interface SendOptions {
    signal?: AbortSignal | undefined;
    timeout?: number | undefined;
    retries?: number | undefined;
    headers?: Record<string, string> | undefined;
}
export interface Received {
    data: unknown;
    /** Its body is already read. */
    response: Response;
}
/**
 * Sends a request and retries it after a transient failure. Returns the data without its envelope. Throws a
 * MarketError, the signal's reason, or a TypeError when the request cannot be sent.
 */
export declare function send(client: Client, request: Request, options: SendOptions): Promise<Received>;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
