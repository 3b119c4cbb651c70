// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { OperationArgs } from './create-client.js';
import type { PaginationSpec, RequestOptions } from './types.js';
/**
 * Auto-pagination (capability module — wired into `createClient`, dispatched by the
 * method's `.pages()`/`.items()`): walk an operation's pages by advancing the descriptor's
 * `param` query parameter, per its `style`. The caller's args are never mutated — each
 * request gets a fresh `query` clone — and `init` is forwarded to every call.
 *
 * Iteration is error-mode-agnostic: `call` always resolves to the RAW page (on a
 * result-mode client the attachment unwraps the envelope first), so a failed page
 * aborts iteration by throwing `ApiError`, even on result-mode clients; the `onError`
 * middleware hook (throw-mode-only) is not invoked.
 */
/**
 * Resolve an RFC 6901 JSON pointer (`~1` → `/`, `~0` → `~`) against a value.
 * The empty pointer is the whole document; anything else must start with `/`.
 * Returns `undefined` on any miss (bad token, absent key, non-object step) — never throws.
 */
export declare function resolvePointer(value: unknown, pointer: string): unknown;
/**
 * Iterate an operation's full page results. Every page is yielded before the stop
 * condition is evaluated, so the last page always arrives. Cursor style resumes from a
 * caller-provided `query[spec.param]`, stops when the optional `hasMore` pointer
 * resolves to `false` or when `nextCursor` resolves to `undefined`/`null`/`''`, and
 * throws if the next cursor is not a string or number, or
 * if the same cursor comes back twice in a row (infinite-loop guards). Offset/page
 * styles advance by item count / by one and stop when
 * the `items` pointer misses or the array is empty.
 */
export declare function pages<TPage>(call: (args?: OperationArgs, init?: RequestOptions) => Promise<TPage>, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions): AsyncGenerator<TPage>;
/**
 * Iterate the operation's individual items: each page's `items` pointer, flattened.
 * A cursor-style page whose pointer misses yields nothing but pagination continues;
 * for offset/page styles a miss has already stopped `pages`.
 */
export declare function items<TItem>(call: (args?: OperationArgs, init?: RequestOptions) => Promise<unknown>, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions): AsyncGenerator<TItem>;
/**
 * The per-page call the `link`-style iterators drive: the parsed page plus the raw
 * `Link` header and the page's own URL (for resolving a relative next-page target).
 */
export type LinkPageCall = (args?: OperationArgs, init?: RequestOptions) => Promise<{
    page: unknown;
    linkHeader: string | null;
    url: string;
}>;
/** The `rel="next"` target of an RFC 8288 `Link` header, or `undefined` when absent. */
export declare function linkNext(header: string | null): string | undefined;
/**
 * Iterate a `link`- or `body-link`-style operation's pages: follow the next page's URL —
 * the `Link` header's `rel="next"` target (`link`), or the value at the `nextLink` pointer
 * (`body-link`) — by merging ITS query params into the next call. Every page goes through
 * the same declared endpoint, so auth, middleware, and `serverUrl` handling apply
 * unchanged, and credentials can never be handed to a cross-origin `next` URL.
 * Stops when there is no next URL (`body-link`: `undefined`/`null`/`''`); throws when a
 * `nextLink` value is not a string, or when the link does not advance (the same target
 * twice, or a self-link — an infinite-loop guard).
 */
export declare function pagesByLink<TPage>(call: LinkPageCall, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions): AsyncGenerator<TPage>;
/** Iterate a `link`-style operation's individual items: each page's `items` pointer, flattened. */
export declare function itemsByLink<TItem>(call: LinkPageCall, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions): AsyncGenerator<TItem>;
