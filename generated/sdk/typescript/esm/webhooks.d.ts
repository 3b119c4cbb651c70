// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { AIPod } from './api/aipod.groups.js';
import type { Shrimp } from './api/shrimp.groups.js';
/** The headers of a request, as `fetch` or Node has them. */
export type WebhookHeaders = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;
/** The market's public keys: the JSON of `/.well-known/jwks.json`. */
export interface WebhookKeys {
    keys: readonly {
        kty?: string;
        crv?: string;
        x?: string;
    }[];
}
type MarketEvent = AIPod.Event | Shrimp.Event;
/**
 * Returns the event of a webhook's request. `secret` is that of the webhook, `whsec_…`, or the market's public keys.
 * `body` is the request's body as it was sent, not parsed. Throws a WebhookError unless the market signed it in the
 * last five minutes, and a TypeError for a secret that is not one. An event can come twice, with the same `id`.
 */
export declare function verifyWebhook<Event extends MarketEvent = MarketEvent>(secret: string | WebhookKeys, headers: WebhookHeaders, body: string | Uint8Array): Promise<Event>;
export {};
