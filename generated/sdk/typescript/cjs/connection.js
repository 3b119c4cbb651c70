// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.configure = configure;
exports.isRecord = isRecord;
const retry_js_1 = require("./api/runtime/retry.js");
/** Sets a generated client up. `path` is where its dialect begins, `refusal` makes an error of an answer. */
function configure(connection, path, refusal) {
    const { url, key, agentId, language, timeout = 30_000, retries = 3 } = connection;
    return {
        serverUrl: url.replace(/\/$/, '') + path,
        argsStyle: 'flat',
        clientHeader: false,
        headers: {
            ...(agentId !== undefined && { 'X-Agent-ID': agentId }),
            ...(language !== undefined && { 'Accept-Language': language }),
        },
        auth: key === undefined ? {} : { bearer: key },
        timeout,
        retry: { retries, retryDelay: 250, retryOn: isPassing },
        fetch: readWholly(connection.fetch ?? fetch),
        onResponse: takeOffEnvelope,
        onError: refusal,
    };
}
/** When the market says to come again later than that, the caller decides. */
const longest_wait_s = 60;
function isPassing(context) {
    const wait = context.response?.headers.get('Retry-After') ?? null;
    // A 409 that says when to come again: the first try of this write is still running.
    const running = context.response?.status === 409 && wait !== null;
    return Number(wait) <= longest_wait_s && (running || (0, retry_js_1.defaultRetryOn)(context));
}
/** The body belongs to its try: one that breaks off or takes too long is tried again, as any other. */
function readWholly(ask) {
    return async (input, init) => {
        const response = await ask(input, init);
        return new Response((await response.text()) || null, response);
    };
}
async function takeOffEnvelope(response, { url }) {
    if (!response.ok)
        return undefined;
    const envelope = await response.json().catch(() => null);
    if (!isRecord(envelope) || !('data' in envelope))
        throw new TypeError(`No market answered at ${url}`);
    response.json = async () => envelope.data;
    return undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
