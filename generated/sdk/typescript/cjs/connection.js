// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.configure = configure;
const environment_js_1 = require("./environment.js");
const logging_js_1 = require("./logging.js");
/** Adds the defaults to a connection. `prefix` is the path of the API. Throws a TypeError if there is no address. */
function configure(connection, prefix) {
    const { url = (0, environment_js_1.readEnvironment)('AIPOD_MARKET_URL'), agentId, language, logger } = connection;
    if (url === undefined)
        throw new TypeError('The market has no address: pass `url`, or set AIPOD_MARKET_URL');
    const { key = (0, environment_js_1.readEnvironment)('AIPOD_MARKET_KEY') ?? null, timeout = 30_000, retries = 3 } = connection;
    const level = connection.logLevel ?? (0, environment_js_1.readEnvironment)('AIPOD_MARKET_LOG') ?? (logger ? 'info' : 'off');
    const agent = (0, environment_js_1.describeAgent)();
    return {
        base: url.replace(/\/+$/, '') + prefix,
        key,
        headers: {
            ...(agent !== undefined && { 'User-Agent': agent }),
            ...(agentId !== undefined && { 'X-Agent-ID': agentId }),
            ...(language !== undefined && { 'Accept-Language': language }),
        },
        timeout,
        retries,
        logger: (0, logging_js_1.limitLogger)(logger ?? console, level),
        fetch: connection.fetch ?? ((...request) => fetch(...request)),
    };
}
