import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
} from 'kysely';
import type { Clock } from './clock.ts';

/** A connection of the pool that Kysely works with, and that a transaction can post statements to. */
export interface Connection extends DatabaseConnection {
  /**
   * Begins a transaction, in one message with its first query. `time` is when it began, and null until that query has
   * returned. `wait` sends the message at once and waits for it.
   */
  begin(clock: Clock): { readonly time: Date | null; wait(): Promise<void> };
  /** Sends a statement in one message with the next query, or with the commit, and does not wait for its response. */
  post(text: string, values: unknown[]): void;
  /** Fails with the error of the first statement that failed: Postgres has rolled back then. */
  commit(): Promise<void>;
  /** Returns the error of the first statement that failed; undefined if none did. */
  rollback(): Promise<unknown>;
  release(): void;
}

const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

/** Returns the Postgres dialect of Kysely, with connections of this pool. */
export function createDialect(pool: PostgresPool): Dialect {
  return {
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => createConnection(await pool.connect()),
      releaseConnection: async (connection) => (connection as Connection).release(),
      beginTransaction: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('begin'));
      },
      commitTransaction: async (connection) => {
        await connection.executeQuery(COMMIT);
      },
      rollbackTransaction: async (connection) => {
        await connection.executeQuery(ROLLBACK);
      },
      destroy: () => pool.end(),
    }),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

function createConnection(client: PostgresPoolClient): Connection {
  /** What goes out with the next statement. */
  let posted: (() => Promise<unknown>)[] = [];
  const sent: Promise<unknown>[] = [];
  let begun: Promise<unknown> | null = null;
  /** The first error. Postgres refuses every further statement of a transaction, and only this one says why. */
  let failure: unknown;

  function run<Row>(text: string, values: unknown[]) {
    const done = client.query<Row>(text, values);
    done.catch((error) => {
      failure ??= error;
    });
    return done;
  }

  function sendPosted(): void {
    for (const send of posted) sent.push(send());
    posted = [];
  }

  const connection: Connection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
      sendPosted();
      const { command, rowCount, rows } = await run<Row>(sql, [...parameters]);
      // Its response has come before, but its promise may settle later. Without a transaction nothing more may be sent.
      if (begun) await begun;
      return { rows, ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) };
    },
    // biome-ignore lint/correctness/useYield: The market reads no stream.
    async *streamQuery() {
      throw new Error('not supported');
    },
    begin(clock) {
      const beginning = {
        time: null as Date | null,
        async wait() {
          sendPosted();
          await begun;
        },
      };
      posted.push(() => {
        const reading = clock.readBegin(async (text) => (await run<{ now: Date }>(text, [])).rows);
        begun = reading.then((time) => {
          beginning.time = time;
          begun = null;
        });
        begun.catch(() => {});
        return begun;
      });
      return beginning;
    },
    post(text, values) {
      posted.push(() => run(text, values));
    },
    async commit() {
      sendPosted();
      await Promise.allSettled([connection.executeQuery(COMMIT), ...sent]);
      if (failure !== undefined) throw failure;
    },
    async rollback() {
      posted = [];
      await connection.executeQuery(ROLLBACK);
      return failure;
    },
    release: () => client.release(),
  };
  return connection;
}
