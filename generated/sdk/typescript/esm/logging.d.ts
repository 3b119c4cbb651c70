// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
/** Where a client writes its log: `console`, or a logger of your own. */
export interface Logger {
    debug(message: string): void;
    info(message: string): void;
    warn(message: string): void;
}
/** `warn` logs each failed try that is retried, `info` also each call with its outcome, `debug` also each try. */
export type LogLevel = 'off' | 'warn' | 'info' | 'debug';
/** Limits a logger to a level. Throws a TypeError for an unknown level. */
export declare function limitLogger(logger: Logger, level: string): Logger;
