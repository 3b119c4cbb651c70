import { Kysely, type Transaction as KyselyTransaction, sql } from 'kysely';
import pg from 'pg';
import type { DB } from '../../generated/database.types.ts';
import { timeTransactions } from './clock.ts';
import { nameStatements } from './statements.ts';

/** The market's database. `now` is the current time by the database's clock, as the process estimates it. */
export type Database = Kysely<DB> & { readonly now: Date };

/** A transaction of `inTransaction`. `now` is the time at which it began, by the database's clock. */
export type Transaction = KyselyTransaction<DB> & { readonly now: Date };

/** The part of a logger that the pool speaks to. */
export interface DatabaseLog {
  warn(details: object, message: string): void;
}

/**
 * How long a caller waits for a connection before the database counts as unavailable. A write waits twice, to
 * be authenticated and for its transaction, and then perhaps for a lock: with LOCK_TIMEOUT_MS that has to
 * stay below the five seconds within which everything is answered.
 */
const CONNECTION_TIMEOUT_MS = 1_500;
/** The same once no new callers come: those who are there are to be answered, as long as the server has. */
const DRAINING_TIMEOUT_MS = 8_000;
/** Locks are held for milliseconds. */
const LOCK_TIMEOUT_MS = 1_500;
const IDLE_CONNECTION_MS = 30_000;
const ASK_TIMEOUT_MS = 1_000;

/** What Postgres ends by itself, so that a stuck caller cannot keep rows and connections from the others. */
const SESSION = {
  // The longest honest statement takes a second; a request has given up by then.
  statement_timeout: 30_000,
  lock_timeout: LOCK_TIMEOUT_MS,
  // A transaction runs statement after statement; one that stands still has lost its process.
  idle_in_transaction_session_timeout: 30_000,
  application_name: 'aipod-market',
  // Days and casts in SQL must not depend on the machine.
  options: '-c timezone=UTC',
};

const INT8 = 20;
const DATE = 1082;

/**
 * A pool of at most `pool_size` connections to a Postgres, given by its URL or by parts. It connects when
 * first asked, and again after Postgres was away. bigint columns are read as `bigint`, dates as text. After
 * `drain` callers wait longer for a connection: for a server that takes no more of them.
 */
export function openDatabase(options: {
  connection: string | pg.ClientConfig;
  pool_size: number;
  log?: DatabaseLog;
}): { db: Database; drain(): void; close(): Promise<void> } {
  const { connection, pool_size, log } = options;
  const pool = new pg.Pool({
    ...SESSION,
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    max: pool_size,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    keepAlive: true,
    types: { getTypeParser },
  });
  // Errors nobody listens to end the process: of idle connections, and of those a handler holds while it
  // waits for something else.
  pool.on('error', (error) => log?.warn({ err: error }, 'a database connection was lost'));
  pool.on('connect', (client) => client.on('error', () => {}));
  const { dialect, now } = timeTransactions({ pool: nameStatements(pool) });
  const kysely = new Kysely<DB>({ dialect });
  const db: Database = Object.defineProperty(kysely, 'now', { get: now }) as Database;
  const drain = () => {
    pool.options.connectionTimeoutMillis = DRAINING_TIMEOUT_MS;
  };
  return { db, drain, close: () => db.destroy() };
}

/** Whether the database answers within a second. */
export async function askDatabase(db: Database): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ASK_TIMEOUT_MS, false);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const getTypeParser: typeof pg.types.getTypeParser = ((oid: number, format: 'text' | 'binary') => {
  if (format !== 'binary' && oid === INT8) return BigInt;
  if (format !== 'binary' && oid === DATE) return String;
  return pg.types.getTypeParser(oid, format);
}) as typeof pg.types.getTypeParser;
