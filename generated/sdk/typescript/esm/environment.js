// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { VERSION } from './version.js';
/** Reads an environment variable. Undefined if it is empty, and where there are none: in a browser, without permission. */
export function readEnvironment(name) {
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
export function describeAgent() {
    const runtime = globalThis.navigator?.userAgent ?? describeNode();
    if (runtime.startsWith('Mozilla/'))
        return undefined;
    return `aipod-market-typescript/${VERSION} ${runtime}`.trimEnd();
}
/** Node 20 has no `navigator`. */
function describeNode() {
    const version = typeof process === 'undefined' ? undefined : process.versions?.node;
    return version ? `Node.js/${version.split('.')[0]}` : '';
}
