// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
const LEVELS = ['off', 'warn', 'info', 'debug'];
/** Limits a logger to a level. Throws a TypeError for an unknown level. */
export function limitLogger(logger, level) {
    const rank = LEVELS.indexOf(level);
    if (rank < 0)
        throw new TypeError(`The log level must be ${LEVELS.join(', ')}, not ${level}`);
    const at = (name) => (message) => {
        if (LEVELS.indexOf(name) <= rank)
            logger[name](`aipod-market: ${message}`);
    };
    return { debug: at('debug'), info: at('info'), warn: at('warn') };
}
