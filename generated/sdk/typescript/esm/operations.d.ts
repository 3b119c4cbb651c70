// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { RequestOptions } from './api/runtime/types.js';
/** What one call may have of its own. */
export interface CallOptions {
    /** Ends the call, a wait between two tries too. */
    signal?: AbortSignal | undefined;
    /** Milliseconds that one try may take; 0 sets no end. */
    timeout?: number | undefined;
    /** How often it is tried again. */
    retries?: number | undefined;
}
export interface WriteOptions extends CallOptions {
    /**
     * Names the write across runs of a program: visible ASCII, no spaces, 255 characters at most, and where the
     * answer is a secret 32 at least, which nobody can guess. Unless given, every call has a key of its own.
     */
    idempotencyKey?: string | undefined;
}
/** A list. Awaited it is one page, iterated every item of every page; it asks anew each time, and not before. */
export interface List<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
}
/** Operations as a client has them, by what goes in and out. */
export type Read<O extends Operation> = (...call: Call<O, CallOptions>) => Promise<O['result']>;
export type Write<O extends Operation> = (...call: Call<O, WriteOptions>) => Promise<O['result']>;
export type Listing<O extends Listed> = (...call: Call<O, CallOptions>) => List<O['result'], O['item']>;
interface Operation {
    args: object;
    result: unknown;
}
interface Listed extends Operation {
    item: unknown;
}
type Call<O extends Operation, Options> = object extends O['args'] ? [args?: O['args'], options?: Options] : [args: O['args'], options?: Options];
/** A method of the generated client. Its type has more than is promised here. */
type Method = (args: never, init?: RequestOptions) => Promise<unknown>;
type Paged = Method & {
    items(args: never, init?: RequestOptions): AsyncGenerator<unknown>;
};
export declare function read<O extends Operation>(method: Method): Read<O>;
export declare function write<O extends Operation>(method: Method): Write<O>;
export declare function list<O extends Listed>(method: Paged): Listing<O>;
export {};
