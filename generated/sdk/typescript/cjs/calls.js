// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toCall = toCall;
exports.toList = toList;
/** Makes a call of a request that was sent. */
function toCall(sent) {
    const data = sent.then((received) => received.data);
    const withResponse = () => {
        // Whoever asks for the response gets a failure from there.
        data.catch(() => { });
        return sent.then((readHeaders));
    };
    return Object.assign(data, { withResponse });
}
function readHeaders({ data, response }) {
    const { headers } = response;
    return {
        data: data,
        response,
        requestId: headers.get('X-Request-Id'),
        etag: headers.get('ETag'),
        rateLimit: readRateLimit(headers.get('RateLimit')),
        replayed: headers.get('Idempotent-Replayed') === 'true',
    };
}
/** Reads `"minute";r=118;t=42`. */
function readRateLimit(header) {
    const [, policy = '', remaining, reset] = /^"(.*?)";r=(\d+);t=(\d+)/.exec(header ?? '') ?? [];
    return remaining === undefined ? null : { policy, remaining: Number(remaining), reset: Number(reset) };
}
/** Makes a list whose pages `call` requests, with other arguments for each page. `rows` is their field with items. */
function toList(call, args, rows) {
    const first = () => call(args);
    return {
        // biome-ignore lint/suspicious/noThenProperty: that it can be awaited is its purpose.
        then: (done, failed) => first().then(done, failed),
        catch: (failed) => first().catch(failed),
        finally: (settled) => first().finally(settled),
        withResponse: () => first().withResponse(),
        [Symbol.asyncIterator]: () => iterate(call, args, rows),
        [Symbol.toStringTag]: 'List',
    };
}
async function* iterate(call, args, rows) {
    for (let next = args;;) {
        const page = (await call(next));
        yield* page[rows] ?? [];
        const { cursor, has_more } = page.pagination ?? page;
        if (!has_more || !cursor)
            return;
        next = { ...args, page: undefined, cursor };
    }
}
