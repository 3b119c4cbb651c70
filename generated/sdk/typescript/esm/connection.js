// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { describeAgent, readEnvironment } from './environment.js';
import { limitLogger } from './logging.js';
/** Adds the defaults to a connection. `prefix` is the path of the API. Throws a TypeError if there is no address. */
export function configure(connection, prefix) {
    const { url = readEnvironment('AIPOD_MARKET_URL'), agentId, language, logger } = connection;
    if (url === undefined)
        throw new TypeError('The market has no address: pass `url`, or set AIPOD_MARKET_URL');
    const { key = readEnvironment('AIPOD_MARKET_KEY') ?? null, timeout = 30_000, retries = 3 } = connection;
    const level = connection.logLevel ?? readEnvironment('AIPOD_MARKET_LOG') ?? (logger ? 'info' : 'off');
    const agent = describeAgent();
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
        logger: limitLogger(logger ?? console, level),
        fetch: connection.fetch ?? ((...request) => fetch(...request)),
    };
}
