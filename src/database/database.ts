import { Kysely, sql } from 'kysely';
import pg from 'pg';
import type { DB } from '../../generated/database.types.ts';
import { type Clock, createClock } from './clock.ts';
import { createDialect } from './connection.ts';
import { type Send, shareConnections } from './share_connections.ts';
import { createSignals, type Signals } from './signals.ts';
import { nameStatements } from './statements.ts';

/** The market's database. */
export type Database = Kysely<DB> & {
  /**
   * The current time of the database's clock, estimated without a query. In a transaction, when it began; with
   * `begins_with_work` it is known once the first statement has returned.
   */
  readonly now: Date;
  readonly clock: Clock;
  /** Sends a statement and returns its rows. */
  readonly send: Send;
  readonly signals: Signals;
  /** The connections of the pool now, and how many wait for one. */
  readonly pool: PoolUse;
};

export interface PoolUse {
  size: number;
  in_use: number;
  idle: number;
  waiting: number;
}

/** A transaction of `inTransaction`. */
export type Transaction = Database & {
  /** Sends a statement without waiting for it: if it fails, the transaction fails. */
  readonly post: (text: string, values: unknown[]) => void;
  readonly database: Database;
  /** Calls `act` when all work is done: what it posts is the last that the transaction does. */
  beforeCommit(act: () => void): void;
  /** Calls `act`, which cannot fail, once the transaction is committed; never if it is rolled back. */
  afterCommit(act: () => void): void;
};

/** The part of a logger that the pool needs. */
export interface DatabaseLog {
  warn(details: object, message: string): void;
}

/**
 * How long a request waits for a connection before the database counts as unavailable. A write waits up to
 * three times: for authentication, for its transaction, and for a lock (LOCK_TIMEOUT_MS). Together these waits
 * must stay below five seconds. One of an agent that has more requests under way waits for those first, without a
 * connection (`limits/turns.ts`).
 */
const CONNECTION_TIMEOUT_MS = 1_500;
/** The same after `drain`: no new requests arrive, so the remaining ones can use most of the shutdown time. */
const DRAINING_TIMEOUT_MS = 8_000;
/** Ample: a transaction keeps its locks for milliseconds. */
const LOCK_TIMEOUT_MS = 1_500;
const IDLE_CONNECTION_MS = 30_000;
const ASK_TIMEOUT_MS = 1_000;

/** Timeouts that Postgres enforces, so that a stuck request cannot block rows and connections for others. */
const SESSION = {
  // The longest legitimate statement takes a second; by 30 s the request has timed out.
  statement_timeout: 30_000,
  lock_timeout: LOCK_TIMEOUT_MS,
  // Transactions run their statements back to back; an idle one has lost its process.
  idle_in_transaction_session_timeout: 30_000,
  application_name: 'aipod-market',
  options: [
    // Dates and casts in SQL must not depend on the machine's time zone.
    '-c timezone=UTC',
    // Statements are short: planning one for each call costs more than running it.
    '-c plan_cache_mode=force_generic_plan',
    '-c jit=off',
    // The market reads rows by index, and from memory or a solid state disk.
    '-c random_page_cost=1.1',
  ].join(' '),
};

const INT8 = 20;
const DATE = 1082;

/**
 * Opens a pool of at most `pool_size` connections to the Postgres at a URL or given by config. It connects on
 * first use and reconnects after an outage. bigint columns are read as `bigint`, dates as text. A server that
 * stops accepting requests calls `drain`: the remaining ones then wait longer for a connection.
 */
export function openDatabase(options: {
  connection: string | pg.ClientConfig;
  pool_size: number;
  log?: DatabaseLog;
}): { db: Database; drain(): void; close(): Promise<void> } {
  const { connection, pool_size, log } = options;
  const session = {
    ...SESSION,
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
  };
  const pool = new pg.Pool({
    ...session,
    max: pool_size,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    keepAlive: true,
    pipeline: true,
    types: { getTypeParser },
  });
  // An `error` event without a listener ends the process. Idle connections emit it on the pool, connections in
  // use on the client.
  pool.on('error', (error) => log?.warn({ err: error }, 'a database connection was lost'));
  pool.on('connect', (client) => client.on('error', () => {}));
  const named = nameStatements(pool);
  const clock = createClock();
  const send = shareConnections(named);
  const signals = createSignals(session);
  const end = async () => {
    await signals.close();
    await named.end();
  };
  const kysely = new Kysely<DB>({ dialect: createDialect({ ...named, end }) });
  const db = Object.defineProperties(kysely, {
    now: { get: clock.now },
    clock: { value: clock },
    send: { value: send },
    signals: { value: signals },
    pool: {
      get: (): PoolUse => {
        const { totalCount, idleCount: idle, waitingCount: waiting } = pool;
        return { size: pool_size, in_use: totalCount - idle, idle, waiting };
      },
    },
  }) as Database;
  const drain = () => {
    pool.options.connectionTimeoutMillis = DRAINING_TIMEOUT_MS;
  };
  return { db, drain, close: () => db.destroy() };
}

/** Whether the database responds within a second. */
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
