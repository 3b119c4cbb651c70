// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ParamSpec, QueryValue } from './types.js';
/**
 * The RESOLVED OpenAPI serialization spec for one query parameter — callers apply the
 * OpenAPI defaults (`style: 'form'`, `explode: true`) before building one.
 */
export type QueryStyle = {
    style: NonNullable<ParamSpec['style']>;
    explode: boolean;
    allowReserved?: boolean;
};
/**
 * Encode everything except the RFC-3986 reserved set, for `allowReserved: true` params —
 * `filter=a/b` survives instead of `filter=a%2Fb`.
 */
export declare function encodeReserved(value: string): string;
/** Substitute `{name}` template segments with encoded values; a missing value is a caller bug. */
export declare function substitutePath(template: string, values: Record<string, unknown>): string;
/**
 * Build the request URL: `serverUrl` (trailing slash trimmed) + path + serialized query.
 * Query parameters honor their OpenAPI `style`/`explode`/`allowReserved` (from `styles`);
 * without a spec, arrays repeat the key (`form`+`explode`), objects serialize as
 * `deepObject` brackets, and `null`/`undefined` entries are skipped.
 */
export declare function buildUrl(serverUrl: string, path: string, query?: Record<string, QueryValue>, styles?: Record<string, QueryStyle>): string;
