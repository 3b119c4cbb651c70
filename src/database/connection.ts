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

/** A connection of the pool that Kysely works with, and that a transaction can post statements to. */
export interface Connection extends DatabaseConnection {
  /** Sends a statement in one message with the next one that somebody waits for, or with the commit. */
  post(text: string, values: unknown[]): void;
  /** Fails with the error of the first statement that failed: Postgres has rolled back then. */
  commit(): Promise<void>;
  /** Returns the error of the first statement that failed; undefined if none did. */
  rollback(): Promise<unknown>;
  release(): void;
}

const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

/** Returns the Postgres dialect of Kysely, with connections of this pool. `inTransaction` begins transactions. */
export function createDialect(pool: PostgresPool): Dialect {
  return {
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => createConnection(await pool.connect()),
      releaseConnection: async (connection) => (connection as Connection).release(),
      beginTransaction: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('begin'));
      },
      commitTransaction: (connection) => (connection as Connection).commit(),
      rollbackTransaction: async (connection) => {
        await (connection as Connection).rollback();
      },
      destroy: () => pool.end(),
    }),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

function createConnection(client: PostgresPoolClient): Connection {
  let posted: { text: string; values: unknown[] }[] = [];
  const sent: Promise<unknown>[] = [];
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
    for (const { text, values } of posted) sent.push(run(text, values));
    posted = [];
  }

  const connection: Connection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
      sendPosted();
      const { command, rowCount, rows } = await run<Row>(sql, [...parameters]);
      return { rows, ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) };
    },
    // biome-ignore lint/correctness/useYield: The market reads no stream.
    async *streamQuery() {
      throw new Error('not supported');
    },
    post(text, values) {
      posted.push({ text, values });
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
