/** Where a client writes its log: `console`, or a logger of your own. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}

/** `warn` logs each failed try that is retried, `info` also each call with its outcome, `debug` also each try. */
export type LogLevel = 'off' | 'warn' | 'info' | 'debug';

const LEVELS: readonly string[] = ['off', 'warn', 'info', 'debug'] satisfies LogLevel[];

/** Limits a logger to a level. Throws a TypeError for an unknown level. */
export function limitLogger(logger: Logger, level: string): Logger {
  const rank = LEVELS.indexOf(level);
  if (rank < 0) throw new TypeError(`The log level must be ${LEVELS.join(', ')}, not ${level}`);
  const at = (name: keyof Logger) => (message: string) => {
    if (LEVELS.indexOf(name) <= rank) logger[name](`aipod-market: ${message}`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn') };
}
