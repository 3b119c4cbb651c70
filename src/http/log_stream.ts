import pino from 'pino';
import { prettyLine } from './pretty_log.ts';

/** Lines are written together, this long after the first at most. */
const FLUSH_MS = 500;
const BUFFER_BYTES = 8 * 1024;
/** pino's number for the level `warn`. */
const WARN = 40;

/** Where the log goes, and how a line is written. */
export interface LogStream {
  stream: pino.DestinationStream;
  hooks?: Required<Pick<NonNullable<pino.LoggerOptions['hooks']>, 'logMethod'>>;
}

/**
 * Writes the log to stdout off the path of the requests, as JSON: lines wait for others, for half a second at most. A warning
 * or an error is written at once, with what waits, and so is everything when the process exits. With `pretty` each line is written
 * at once, in a short form.
 */
export function openLogStream(pretty: boolean): LogStream {
  if (pretty) {
    return { stream: { write: (line) => void process.stdout.write(prettyLine(line)) } };
  }
  const stream = pino.destination({ dest: 1, sync: false, minLength: BUFFER_BYTES });
  const flush = () => stream.flush();
  setInterval(flush, FLUSH_MS).unref();
  return {
    stream,
    hooks: {
      logMethod(args, method, level) {
        method.apply(this, args);
        if (level >= WARN) flush();
      },
    },
  };
}
