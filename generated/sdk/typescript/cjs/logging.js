// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.limitLogger = limitLogger;
const LEVELS = ['off', 'warn', 'info', 'debug'];
/** Limits a logger to a level. Throws a TypeError for an unknown level. */
function limitLogger(logger, level) {
    const rank = LEVELS.indexOf(level);
    if (rank < 0)
        throw new TypeError(`The log level must be ${LEVELS.join(', ')}, not ${level}`);
    const at = (name) => (message) => {
        if (LEVELS.indexOf(name) <= rank)
            logger[name](`aipod-market: ${message}`);
    };
    return { debug: at('debug'), info: at('info'), warn: at('warn') };
}
