// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { defaultRetryOn } from './api/runtime/retry.js';
/** Sets a generated client up. `path` is where its dialect begins, `refusal` makes an error of an answer. */
export function configure(connection, path, refusal) {
    const { url, key, agentId, language, timeout = 30_000, retries = 3 } = connection;
    const serverUrl = url.replace(/\/+$/, '') + path;
    const answers = new WeakMap();
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
        retry: { retries, retryDelay: backoff_ms, retryOn: isPassing },
        fetch: readWholly(connection.fetch ?? ((...request) => fetch(...request))),
        onRequest: (request) => check(request, serverUrl),
        onResponse: (response, request) => {
            answers.set(request, {
                requestId: response.headers.get('X-Request-Id'),
                retryAfter: readWait(response),
            });
            return takeOffEnvelope(response, request);
        },
        onError: (error, request) => refusal(error, answers.get(request) ?? { requestId: null, retryAfter: null }),
    };
}
const backoff_ms = 250;
/** When the market says to come again later than that, the caller decides. */
const longest_wait_s = 60;
async function resolve(key) {
    const resolved = typeof key === 'function' ? await key() : key;
    if (typeof resolved !== 'string' || resolved === '')
        throw new TypeError('The key is an empty text or none');
    return resolved;
}
/** Throws what no try would mend: an id that leads to another operation, an address or a header that is none. */
function check({ url, headers }, serverUrl) {
    if (/\/\.{1,2}(?=[/?]|$)/.test(url.slice(serverUrl.length)))
        throw new TypeError(`An id is . or .. in ${url}`);
    new Request(url, { headers });
}
function isPassing(context) {
    const wait = context.response ? readWait(context.response) : null;
    // A 409 that says when to come again: the first try of this write is still running.
    const running = context.response?.status === 409 && wait !== null;
    if ((wait ?? 0) > longest_wait_s || !(running || defaultRetryOn(context)))
        return false;
    // Those who were told the same moment do not come back in the same moment.
    const spread_ms = backoff_ms * 2 ** (context.attempt - 1) * Math.random();
    if (wait !== null)
        context.response?.headers.set('Retry-After', String(wait + spread_ms / 1000));
    else
        context.response?.headers.delete('Retry-After');
    return true;
}
/** Seconds that an answer asks to wait, given as such or as a date; null where it says nothing to understand. */
function readWait({ headers }) {
    const said = headers.get('Retry-After');
    if (!said)
        return null;
    const seconds = /^\d/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
/**
 * The body belongs to its try: one that breaks off or takes too long is tried again, as any other. Redirected,
 * a write would go on as a read of the same path and look as if it had succeeded.
 */
function readWholly(ask) {
    return async (input, init) => {
        const response = await ask(input, init?.method === 'GET' ? init : { ...init, redirect: 'manual' });
        // A browser does not tell where a redirect leads, nor its status.
        const { status, statusText, headers } = response;
        return new Response((await response.text()) || null, { status: status || 302, statusText, headers });
    };
}
async function takeOffEnvelope(response, { url }) {
    if (!response.ok)
        return undefined;
    const envelope = await response.json().catch(() => null);
    if (!isRecord(envelope) || !('data' in envelope))
        throw new TypeError(`No market answered at ${url}`);
    return Response.json(envelope.data, { status: response.status });
}
export function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
