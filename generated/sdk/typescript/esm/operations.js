// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { toCall, toList } from './calls.js';
import { followEvents } from './events.js';
import { fillRequest } from './requests.js';
import { send } from './send.js';
/** Makes the methods of a client. The type of each is the generated one. */
export function bind(client) {
    const call = (operation) => (args, options) => start(client, () => fillRequest(operation, args), options);
    return {
        call: call,
        list: ((operation) => (args = {}, options) => toList((next) => call(operation)(next, options), args, operation.rows)),
        follow: ((operation, group) => {
            const follow = (options = {}) => followEvents((args, given) => call(operation)(args, given), options);
            return Object.assign(follow, group);
        }),
        request: ((method, path, { query, body, ...options } = {}) => start(client, () => ({ method, path, query, body }), options)),
    };
}
/** Starts a call. A request that cannot be written rejects the call, as every failure does. */
function start(client, write, options = {}) {
    const sent = async () => {
        const request = write();
        return send(client, request, { ...options, headers: addHeaders(request.method, options) });
    };
    return toCall(sent());
}
function addHeaders(method, { idempotencyKey, ifVersion, headers }) {
    return {
        // All tries of a write share one key, so that it is carried out once.
        ...(method !== 'GET' && { 'Idempotency-Key': idempotencyKey ?? newKey() }),
        ...(ifVersion !== undefined && { 'If-Match': `"${ifVersion}"` }),
        ...headers,
    };
}
/** 128 random bits. Pages loaded over plain HTTP have no `crypto.randomUUID`. */
function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
