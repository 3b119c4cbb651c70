// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type Call, type List } from './calls.js';
import { type EventsOptions } from './events.js';
import { type Operation, type Query } from './requests.js';
import { type Client } from './send.js';
/** Options of one call. */
export interface CallOptions {
    /** Cancels the call, also while it waits to retry. */
    signal?: AbortSignal | undefined;
    /** The timeout of one try in milliseconds; 0 means no timeout. */
    timeout?: number | undefined;
    /** The number of retries. */
    retries?: number | undefined;
    /** Headers of this call. They replace those that the client would send. */
    headers?: Record<string, string> | undefined;
}
export interface WriteOptions extends CallOptions {
    /**
     * Identifies the write across runs of a program: visible ASCII without spaces, at most 255 characters. When
     * the response contains a secret, use at least 32 random characters. Default: a new key for each call.
     */
    idempotencyKey?: string | undefined;
}
export interface EditOptions extends WriteOptions {
    /** The `version` that you read. If the record has changed since, the call fails with 412 and changes nothing. */
    ifVersion?: number | undefined;
}
export interface RequestOptions extends EditOptions {
    /** Parameters of the query. An array is sent as one parameter for each item. */
    query?: Query | undefined;
    /** Sent as JSON. */
    body?: unknown;
}
/** What every client has besides its operations. */
export interface Requests {
    /**
     * Sends a request that has no method yet, with the key, retries and errors of all others. `path` is below the
     * path of the API, such as `/jobs`. Returns the response's `data`.
     */
    request<T = unknown>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: `/${string}`, options?: RequestOptions): Call<T>;
}
/** The methods of a client, by their arguments and results. */
export type Read<O extends Typed> = (...call: Arguments<O, CallOptions>) => Call<O['result']>;
export type Write<O extends Typed> = (...call: Arguments<O, WriteOptions>) => Call<O['result']>;
export type Edit<O extends Typed> = (...call: Arguments<O, EditOptions>) => Call<O['result']>;
export type Listing<O extends Listed> = (...call: Arguments<O, CallOptions>) => List<O['result'], O['item']>;
/** `market.events()`: what happens to you, from the oldest event on, for as long as the program runs. */
export type Follow<O extends Feed> = (options?: EventsOptions<O['result']['events'][number]['type']>) => AsyncGenerator<O['result']['events'][number], void, undefined>;
interface Typed {
    args: object;
    result: unknown;
}
interface Listed extends Typed {
    item: unknown;
}
interface Feed extends Typed {
    result: {
        events: {
            type: string;
        }[];
    };
}
type Arguments<O extends Typed, Options> = object extends O['args'] ? [args?: O['args'], options?: Options] : [args: O['args'], options?: Options];
/** Makes the methods of a client. The type of each is the generated one. */
export declare function bind(client: Client): {
    call: <Method>(operation: Operation) => Method;
    list: <Method>(operation: Operation & {
        rows: string;
    }) => Method;
    follow: <Group>(operation: Operation, group: Record<string, unknown>) => Group;
    request: Requests["request"];
};
export {};
