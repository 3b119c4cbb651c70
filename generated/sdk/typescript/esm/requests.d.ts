// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { Settings } from './connection.js';
/** Where the arguments of an operation go. Those that neither `path` nor `query` name are the body. */
export interface Operation {
    method: string;
    /** Such as `/jobs/{job_id}`. */
    path: string;
    query?: readonly string[];
    /** Whether it takes a body. */
    body?: true;
    /** Whether it is sent without a key. */
    public?: true;
    /** In a list: the field of a page that has the rows. */
    rows?: string;
}
/** A request before it has its headers. */
export interface Request {
    method: string;
    /** The path below that of the API. */
    path: string;
    query?: Query | undefined;
    /** Sent as JSON. */
    body?: unknown;
    public?: true | undefined;
}
type QueryValue = string | number | boolean | null | undefined;
/** An array is sent as one parameter for each item; null and undefined are left out. */
export type Query = Record<string, QueryValue | readonly QueryValue[]>;
/** Puts arguments in their places. Throws a TypeError for one that is missing in the path, or is unknown. */
export declare function fillRequest(operation: Operation, args?: object): Request;
/** The address of a request. Throws a TypeError if it is not valid, or leads to another path. */
export declare function writeAddress({ base }: Settings, { path, query }: Request): string;
export {};
