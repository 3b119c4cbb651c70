/** The database is unreachable, full or overloaded; `cause` is the driver's error. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';

  constructor(cause: unknown) {
    super('the database is unavailable', { cause });
  }
}

/** Whether an error means that the database is unreachable, full or overloaded, not that the query is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseUnavailable) return true;
  const { code: given, syscall = '' } = firstOf(error);
  const code = String(given ?? '');
  // File operations fail with the same codes.
  if (UNREACHABLE.has(code) && SOCKET_CALLS.has(syscall)) return true;
  return UNAVAILABLE.some((prefix) => code.startsWith(prefix)) || CONNECTION_LOST.test(error.message);
}

const UNREACHABLE = new Set([
  'EAGAIN',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  // No unix socket: Postgres is not running.
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

const SOCKET_CALLS = new Set(['connect', 'read', 'write', 'getaddrinfo']);

/** Prefixes of SQLSTATE codes. */
const UNAVAILABLE = [
  '08', // connection exceptions
  '53', // out of connections, memory or disk
  '57P', // shutting down, starting up, crashed
  '57014', // statement_timeout
  '55P03', // lock_timeout
  '25P03', // idle_in_transaction_session_timeout
  '25006', // read-only: a standby before it is promoted
];

/** Messages of pg and Kysely errors that have no code. */
const CONNECTION_LOST =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|driver has already been destroyed)/;

/** A host name with several addresses fails once for each address; the first error represents them all. */
function firstOf(error: Error): NodeJS.ErrnoException {
  return error instanceof AggregateError ? (error.errors[0] ?? error) : error;
}
