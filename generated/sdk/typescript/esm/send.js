// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { ApiError, ConnectionError, createApiError, TimeoutError, } from './errors.js';
import { writeAddress } from './requests.js';
import { chooseWait, sleep } from './retries.js';
/**
 * Sends a request and retries it after a transient failure. Returns the data without its envelope. Throws a
 * MarketError, the signal's reason, or a TypeError when the request cannot be sent.
 */
export async function send(client, request, options) {
    const { settings } = client;
    const { signal, timeout = chooseTimeout(settings, request), retries = settings.retries } = options;
    const url = writeAddress(settings, request);
    const { method, body } = request;
    const init = {
        method,
        headers: await writeHeaders(settings, request, options.headers),
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // A redirected write would continue as a read of the same path and look like a success.
        ...(method !== 'GET' && { redirect: 'manual' }),
    };
    const name = `${method} ${url}`;
    const started = Date.now();
    for (let attempt = 1;; attempt += 1) {
        signal?.throwIfAborted();
        settings.logger.debug(`${name}: try ${attempt}`);
        try {
            const received = await tryOnce(client, url, init, { signal, timeout });
            const { status, headers } = received.response;
            const id = headers.get('X-Request-Id');
            settings.logger.info(`${name}: ${status} in ${Date.now() - started} ms${id ? ` [request ${id}]` : ''}`);
            return received;
        }
        catch (error) {
            const wait_ms = attempt > retries || signal?.aborted ? null : chooseWait(error, attempt);
            if (wait_ms === null) {
                settings.logger.info(`${name}: ${error} after ${Date.now() - started} ms`);
                throw error;
            }
            settings.logger.warn(`${name}: ${error}; retry ${attempt} of ${retries} in ${Math.round(wait_ms)} ms`);
            await sleep(wait_ms, signal);
        }
    }
}
/** A response that the market holds back on request, for `wait` seconds, comes that much later. */
function chooseTimeout({ timeout }, { query = {} }) {
    const wait_s = Number(query.wait ?? 0);
    return timeout && timeout + (wait_s > 0 ? wait_s * 1000 : 0);
}
/** Headers of the call replace those of the client, however they are spelled. */
async function writeHeaders(settings, request, own = {}) {
    const headers = new Headers({ Accept: 'application/json', ...settings.headers });
    if (settings.key !== null && !request.public)
        headers.set('Authorization', `Bearer ${await resolveKey(settings.key)}`);
    if (request.body !== undefined)
        headers.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(own))
        headers.set(name, value);
    return headers;
}
/** A key that no header can carry is refused here: the runtime's own error would show it. */
async function resolveKey(key) {
    const resolved = typeof key === 'function' ? await key() : key;
    if (typeof resolved !== 'string' || !/^[!-~]+$/.test(resolved))
        throw new TypeError('The key must be visible ASCII, and not empty');
    return resolved;
}
/** Reads the body within the try, so that a body that breaks off or takes too long is retried like any failure. */
async function tryOnce(client, url, init, { signal, timeout }) {
    const aborter = new AbortController();
    const abort = () => aborter.abort(signal?.reason);
    let late = false;
    const expire = () => {
        late = true;
        aborter.abort();
    };
    const timer = timeout > 0 ? setTimeout(expire, timeout) : undefined;
    signal?.addEventListener('abort', abort);
    try {
        const response = await client.settings.fetch(url, { ...init, signal: aborter.signal });
        return read(client, { url, response, body: parse(await response.text()) });
    }
    catch (error) {
        if (error instanceof ApiError)
            throw error;
        if (signal?.aborted)
            throw signal.reason;
        const name = `${init.method} ${url}`;
        throw late
            ? new TimeoutError(`${name} took longer than ${timeout} ms`, { cause: error })
            : new ConnectionError(`${name} failed: ${explain(error)}`, { cause: error });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
/** Takes the data out of its envelope. Throws an ApiError when there is none. */
function read({ readRefusal }, received) {
    const { response, body } = received;
    const envelope = isRecord(body) ? body : {};
    if (!response.ok)
        throw createApiError(received, readRefusal(envelope, response.status));
    if (!('data' in envelope))
        throw createApiError(received, null);
    return { data: envelope.data, response };
}
/** A response is parsed by its content: proxies change its Content-Type. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** Node's `fetch failed` says nothing; its cause does. */
function explain(error) {
    const { cause } = Object(error);
    return cause?.code ?? cause?.message ?? String(error);
}
export function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
