// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { Received } from './send.js';
/** A call that was sent. Await it for its data. */
export interface Call<T> extends Promise<T> {
    /** The data, and what the headers of the response say. It sends nothing again. */
    withResponse(): Promise<WithResponse<T>>;
}
/** A list. Await it for one page, or iterate it for every item of every page; each of these sends new requests. */
export interface List<Page, Item> extends Call<Page>, AsyncIterable<Item> {
}
export interface WithResponse<T> {
    data: T;
    /** The response itself, with its body already read. */
    response: Response;
    /** Identifies the request in the market's log. */
    requestId: string | null;
    /** The version of the record, as `"3"`, where the operation has one. */
    etag: string | null;
    /** The limit with the least left; null when the market has none. */
    rateLimit: RateLimit | null;
    /** Whether an earlier request with the same idempotency key was carried out, and this is its response. */
    replayed: boolean;
}
export interface RateLimit {
    /** Which limit, such as `minute`. */
    policy: string;
    /** The number of requests left. */
    remaining: number;
    /** Seconds until the limit resets. */
    reset: number;
}
/** Makes a call of a request that was sent. */
export declare function toCall<T>(sent: Promise<Received>): Call<T>;
/** Makes a list whose pages `call` requests, with other arguments for each page. `rows` is their field with items. */
export declare function toList<Page, Item>(call: (args: object) => Call<unknown>, args: object, rows: string): List<Page, Item>;
