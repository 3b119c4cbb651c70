// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readEnvironment = readEnvironment;
exports.describeAgent = describeAgent;
const version_js_1 = require("./version.js");
/** Reads an environment variable. Undefined if it is empty, and where there are none: in a browser, without permission. */
function readEnvironment(name) {
    try {
        return typeof process === 'undefined' ? undefined : process.env?.[name] || undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The User-Agent of this package and the runtime, such as `aipod-market-typescript/0.1.0 Node.js/22`. Undefined in
 * a browser, which sends its own.
 */
function describeAgent() {
    const runtime = globalThis.navigator?.userAgent ?? describeNode();
    if (runtime.startsWith('Mozilla/'))
        return undefined;
    return `aipod-market-typescript/${version_js_1.VERSION} ${runtime}`.trimEnd();
}
/** Node 20 has no `navigator`. */
function describeNode() {
    const version = typeof process === 'undefined' ? undefined : process.versions?.node;
    return version ? `Node.js/${version.split('.')[0]}` : '';
}
