// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { WebhookError } from './errors.js';
/** How many seconds the time of a message can be off, both ways. */
const TOLERANCE_S = 300;
/**
 * Returns the event of a webhook's request. `secret` is that of the webhook, `whsec_…`, or the market's public keys.
 * `body` is the request's body as it was sent, not parsed. Throws a WebhookError unless the market signed it in the
 * last five minutes, and a TypeError for a secret that is not one. An event can come twice, with the same `id`.
 */
export async function verifyWebhook(secret, headers, body) {
    const [id, time, signatures] = ['id', 'timestamp', 'signature'].map((name) => read(headers, `webhook-${name}`));
    if (!id || !time || !signatures)
        throw new WebhookError('The request has no signature: its headers are missing');
    if (!/^\d+$/.test(time) || Math.abs(Date.now() / 1000 - Number(time)) > TOLERANCE_S)
        throw new WebhookError('The webhook-timestamp of the request is more than five minutes off');
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    const signed = new TextEncoder().encode(`${id}.${time}.${text}`);
    const version = typeof secret === 'string' ? 'v1' : 'v1a';
    const keys = typeof secret === 'string' ? [importSecret(secret)] : secret.keys.map(importKey);
    for (const { algorithm, key } of await Promise.all(keys)) {
        for (const signature of signatures.split(' ')) {
            const [name, value = ''] = signature.split(',');
            const bytes = name === version ? decode(value) : undefined;
            if (bytes && (await crypto.subtle.verify(algorithm, key, bytes, signed)))
                return JSON.parse(text);
        }
    }
    throw new WebhookError(`The request has no valid ${version} signature`);
}
function read(headers, name) {
    if (typeof headers.get === 'function')
        return headers.get(name) ?? undefined;
    const found = Object.entries(headers).find(([given]) => given.toLowerCase() === name)?.[1];
    return typeof found === 'string' ? found : found?.[0];
}
async function importSecret(secret) {
    const bytes = decode(secret.replace(/^whsec_/, ''));
    if (!bytes?.length)
        throw new TypeError('The secret of a webhook begins with whsec_, and is base64');
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    return {
        algorithm: 'HMAC',
        key: await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']),
    };
}
async function importKey({ kty, crv, x }) {
    const algorithm = 'Ed25519';
    const jwk = { kty, crv, x };
    return { algorithm, key: await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']) };
}
function decode(base64) {
    try {
        return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    }
    catch {
        return undefined;
    }
}
