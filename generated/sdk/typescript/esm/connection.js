// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { defaultRetryOn } from './api/runtime/retry.js';
/** Configures a generated client. `path` is the prefix of its API; `refusal` makes an error of a response. */
export function configure(connection, path, refusal) {
    const { url, key, agentId, language, timeout = 30_000, retries = 3 } = connection;
    const serverUrl = url.replace(/\/+$/, '') + path;
    const facts = new WeakMap();
    return {
        serverUrl,
        argsStyle: 'flat',
        clientHeader: false,
        headers: {
            ...(agentId !== undefined && { 'X-Agent-ID': agentId }),
            ...(language !== undefined && { 'Accept-Language': language }),
        },
        auth: key === undefined ? {} : { bearer: () => resolve(key) },
        timeout,
        retry: { retries, retryDelay: BACKOFF_MS, retryOn: isTransient },
        fetch: readWithinTry(connection.fetch ?? ((...request) => fetch(...request))),
        onRequest: (request) => check(request, serverUrl),
        onResponse: (response, request) => {
            facts.set(request, {
                requestId: response.headers.get('X-Request-Id'),
                retryAfter: readWait(response),
            });
            return unwrap(response, request);
        },
        onError: (error, request) => refusal(error, facts.get(request) ?? { requestId: null, retryAfter: null }),
    };
}
const BACKOFF_MS = 250;
/** When the market asks for a longer wait, the caller decides. */
const MAX_WAIT_S = 60;
async function resolve(key) {
    const resolved = typeof key === 'function' ? await key() : key;
    if (typeof resolved !== 'string' || resolved === '')
        throw new TypeError('The key must be a text that is not empty');
    return resolved;
}
/** Throws for what no retry can fix: an id that leads to another operation, an invalid address or header. */
function check({ url, headers }, serverUrl) {
    if (/\/\.{1,2}(?=[/?]|$)/.test(url.slice(serverUrl.length)))
        throw new TypeError(`An id must not be . or ..: ${url}`);
    new Request(url, { headers });
}
function isTransient(context) {
    const wait = context.response ? readWait(context.response) : null;
    // A 409 with Retry-After: the first try of this write is still running.
    const running = context.response?.status === 409 && wait !== null;
    if ((wait ?? 0) > MAX_WAIT_S || !(running || defaultRetryOn(context)))
        return false;
    // Spread the retries of clients that were told the same moment.
    const spread_ms = BACKOFF_MS * 2 ** (context.attempt - 1) * Math.random();
    if (wait !== null)
        context.response?.headers.set('Retry-After', String(wait + spread_ms / 1000));
    else
        context.response?.headers.delete('Retry-After');
    return true;
}
/** The seconds of a Retry-After header, which can be a date; null when it is missing or malformed. */
function readWait({ headers }) {
    const value = headers.get('Retry-After');
    if (!value)
        return null;
    const seconds = /^\d/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
/**
 * Reads the body within the try, so that a body that breaks off or takes too long is retried like any failure.
 * Writes do not follow redirects: they would continue as a read of the same path and look like a success.
 */
function readWithinTry(send) {
    return async (input, init) => {
        const response = await send(input, init?.method === 'GET' ? init : { ...init, redirect: 'manual' });
        // A browser hides the target and the status of a redirect.
        const { status, statusText, headers } = response;
        return new Response((await response.text()) || null, { status: status || 302, statusText, headers });
    };
}
async function unwrap(response, { url }) {
    if (!response.ok)
        return undefined;
    const envelope = await response.json().catch(() => null);
    if (!isRecord(envelope) || !('data' in envelope))
        throw new TypeError(`This response is not from a market: ${url}`);
    return Response.json(envelope.data, { status: response.status });
}
export function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
