// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bind = bind;
const calls_js_1 = require("./calls.js");
const events_js_1 = require("./events.js");
const requests_js_1 = require("./requests.js");
const send_js_1 = require("./send.js");
/** Makes the methods of a client. The type of each is the generated one. */
function bind(client) {
    const call = (operation) => (args, options) => start(client, () => (0, requests_js_1.fillRequest)(operation, args), options);
    return {
        call: call,
        list: ((operation) => (args = {}, options) => (0, calls_js_1.toList)((next) => call(operation)(next, options), args, operation.rows)),
        follow: ((operation, group) => {
            const follow = (options = {}) => (0, events_js_1.followEvents)((args, given) => call(operation)(args, given), options);
            return Object.assign(follow, group);
        }),
        request: ((method, path, { query, body, ...options } = {}) => start(client, () => ({ method, path, query, body }), options)),
    };
}
/** Starts a call. A request that cannot be written rejects the call, as every failure does. */
function start(client, write, options = {}) {
    const sent = async () => {
        const request = write();
        return (0, send_js_1.send)(client, request, { ...options, headers: addHeaders(request.method, options) });
    };
    return (0, calls_js_1.toCall)(sent());
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
