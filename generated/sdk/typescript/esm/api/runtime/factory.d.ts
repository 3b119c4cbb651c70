// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { Client, ClientConfig, OperationContext, OperationDescriptor, OpsShape } from './types.js';
/**
 * The client factory: `createClientCore` wired with the capabilities this API needs.
 * Exported so apps can build additional instances (per-tenant, per-environment) over
 * the same `OPERATIONS`/`Ops`. The trailing string params carry the wiring's literal
 * unions (`OperationId`/`OperationPath`/`OperationTag`) into `ctx.operation`.
 */
export declare function createClient<Ops extends OpsShape, Id extends string = string, Path extends string = string, Tag extends string = string>(operations: Record<string, OperationDescriptor>, config?: ClientConfig<OperationContext<Id, Path, Tag>>): Client<Ops, OperationContext<Id, Path, Tag>>;
export { ApiError, TimeoutError } from './errors.js';
export { defaultRetryOn } from './retry.js';
export type * from './types.js';
