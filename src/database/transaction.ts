import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../domain/failure.ts';
import type { Database, Transaction } from './database.ts';
import { isStaleStatement } from './statements.ts';

const TRIES = 5;
const LONGEST_PAUSE_MS = 50;

/**
 * Runs `work` in one READ COMMITTED transaction. Work that met a deadlock or another passing conflict is
 * rolled back and run again, five times in all, so it must do nothing outside the database. Fails with
 * what `work` throws, or with unavailable when the database cannot be reached or answers too late.
 */
export async function inTransaction<T>(db: Database, work: (trx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().setIsolationLevel('read committed').execute(work);
    } catch (error) {
      if (tries === TRIES || !isPassing(error)) throw translate(error);
      await pause(Math.random() * LONGEST_PAUSE_MS * tries);
    }
  }
}

/** Whether an error says that the database is away, full or overloaded, and not that the query is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code: given, syscall = '' } = firstOf(error);
  const code = String(given ?? '');
  // The same codes come from files, which are not the database's.
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
  // The socket of a Postgres that is not running.
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

const SOCKET_CALLS = new Set(['connect', 'read', 'write', 'getaddrinfo']);

/** What Postgres answers, by the beginning of its SQLSTATE. */
const UNAVAILABLE = [
  '08', // connection exceptions
  '53', // out of connections, memory or disk
  '57P', // shutting down, starting up, crashed
  '57014', // statement_timeout
  '55P03', // lock_timeout
  '25P03', // idle_in_transaction_session_timeout
  '25006', // read only: a standby that is about to take over
];

/** What pg and Kysely say without a code. */
const CONNECTION_LOST =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|driver has already been destroyed)/;

/** The first of several tries, where a host name has several addresses. */
function firstOf(error: Error): NodeJS.ErrnoException {
  return error instanceof AggregateError ? (error.errors[0] ?? error) : error;
}

function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === '40001' || code === '40P01' || isStaleStatement(error);
}

function translate(error: unknown): unknown {
  if (!isUnavailable(error)) return error;
  const failure = new Failure('unavailable');
  failure.cause = error;
  return failure;
}
