// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ClientConfig, SecuritySpec } from './types.js';
/**
 * Build the auth headers/query for one operation's `security` OR-alternatives from the
 * instance credentials (`config.auth`) — capability module, wired into `createClient`.
 * The first alternative whose schemes (an AND-set) are all configured is applied, so
 * "bearer OR apiKey" works with either credential and never sends both. When none is
 * fully configured, the first alternative's configured schemes are still sent (the
 * server rejects the request, mirroring the previous behavior).
 * Cookie-borne apiKeys fold into a single `Cookie` header joined with `; `.
 */
export declare function resolveAuth(security: readonly (readonly SecuritySpec[])[], config: ClientConfig): Promise<{
    headers: Record<string, string>;
    query: Record<string, string>;
}>;
