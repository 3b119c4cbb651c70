// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { type SendCapabilities } from './send.js';
import type { Client, ClientConfig, OperationContext, OperationDescriptor, OpsShape, PaginationSpec, QueryValue, RequestOptions, SecuritySpec, ServerSentEvent, SseOptions } from './types.js';
/**
 * The optional behaviors `createClientCore` can dispatch to but never statically
 * imports. The package's public `createClient` wires the full set; the future
 * inline-mode assembler wires only the capabilities a spec needs.
 */
export type Capabilities = SendCapabilities & {
    resolveAuth?: (security: readonly (readonly SecuritySpec[])[], config: ClientConfig) => Promise<{
        headers: Record<string, string>;
        query: Record<string, string>;
    }>;
    sse?: (config: ClientConfig, op: OperationContext, prepare: () => Promise<{
        url: string;
        init: SseOptions;
    }>, dataKind: 'json' | 'text') => AsyncGenerator<ServerSentEvent<unknown>>;
    paginate?: {
        pages: (call: (args?: OperationArgs, init?: RequestOptions) => Promise<unknown>, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions) => AsyncGenerator<unknown>;
        items: (call: (args?: OperationArgs, init?: RequestOptions) => Promise<unknown>, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions) => AsyncGenerator<unknown>;
        pagesByLink: (call: (args?: OperationArgs, init?: RequestOptions) => Promise<{
            page: unknown;
            linkHeader: string | null;
            url: string;
        }>, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions) => AsyncGenerator<unknown>;
        itemsByLink: (call: (args?: OperationArgs, init?: RequestOptions) => Promise<{
            page: unknown;
            linkHeader: string | null;
            url: string;
        }>, spec: PaginationSpec, args?: OperationArgs, init?: RequestOptions) => AsyncGenerator<unknown>;
    };
};
/**
 * One call's inputs, namespaced by transport layer. `argsStyle: 'flat'` clients accept the
 * merged form instead (every parameter and body property at one level) — `namespaceArgs`
 * converts it to this shape before anything downstream reads it.
 */
export type OperationArgs = {
    path?: Record<string, unknown>;
    query?: Record<string, QueryValue>;
    body?: unknown;
    headers?: Record<string, unknown>;
    cookies?: Record<string, unknown>;
} & Record<string, unknown>;
/**
 * Build a typed instance client over operation descriptors: one real bound method per
 * operation (attached by a construction-time loop — no Proxy), plus the core members
 * (`configure`/`use`/`auth`), which are assigned AFTER the loop so they win any name
 * collision with an operation. All behavior dispatches through the capability seam.
 */
export declare function createClientCore<Ops extends OpsShape, Id extends string = string, Path extends string = string, Tag extends string = string>(operations: Record<string, OperationDescriptor>, initial?: ClientConfig<OperationContext<Id, Path, Tag>>, caps?: Capabilities): Client<Ops, OperationContext<Id, Path, Tag>>;
