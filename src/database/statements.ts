import type { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** Begins a statement that is not prepared under a name. */
export const UNNAMED = '/* planned */ ';

/** A limit, since every connection keeps a plan in memory for each name. */
const MOST_NAMES = 500;

/**
 * Wraps a pool for Kysely and prepares every statement with parameters under a name, so that Postgres parses
 * and plans it once per connection. Statements after the first 500 stay unnamed.
 */
export function nameStatements(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  let given = 0;

  function nameOf(sql: string): string | undefined {
    const known = names.get(sql);
    if (known || names.size >= MOST_NAMES || sql.startsWith(UNNAMED)) return known;
    given += 1;
    const name = `s${given}`;
    names.set(sql, name);
    return name;
  }

  function named(text: string, values: unknown[]): pg.QueryConfig {
    const name = nameOf(text);
    return name ? { name, text, values } : { text, values };
  }

  async function query(client: pg.PoolClient, text: string, values: unknown[]): Promise<unknown> {
    if (values.length === 0) return queryPlain(client, text);
    try {
      return await send(client, named(text, values));
    } catch (error) {
      if (!isStaleStatement(error)) throw error;
      // pg keeps using a name after it failed; a new name is prepared again on every connection.
      names.delete(text);
      // The failure has aborted an open transaction, which only `inTransaction` can retry as a whole.
      if (client.getTransactionStatus() !== 'I') throw error;
      return send(client, named(text, values));
    }
  }

  /** Runs transaction control or a migration. Several statements in one text return the last result. */
  async function queryPlain(client: pg.PoolClient, text: string): Promise<unknown> {
    const results = await send(client, text);
    return Array.isArray(results) ? results.at(-1) : results;
  }

  function wrap(client: pg.PoolClient): PostgresPoolClient {
    const queryThis = (text: string, values: unknown[]) => {
      writeTogether(client);
      return query(client, text, values);
    };
    return { query: queryThis as PostgresPoolClient['query'], release: () => client.release() };
  }

  return {
    connect: async () => wrap(await pool.connect()),
    end: () => pool.end(),
  };
}

/**
 * Sends a statement with a callback: after the promise that pg makes otherwise, all rows are promoted to V8's old generation,
 * and garbage collection takes several times as long.
 */
function send(client: pg.PoolClient, statement: string | pg.QueryConfig): Promise<unknown> {
  return new Promise((resolve, reject) => {
    client.query(statement as pg.QueryConfig, (error: Error | null, result: unknown) =>
      error ? reject(error) : resolve(result),
    );
  });
}

/** What is sent in this turn of the event loop goes out in one message. */
function writeTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  queueMicrotask(() => stream.uncork());
}

/** Whether a prepared statement is stale: its tables were altered, or a connection pooler lost it. */
export function isStaleStatement(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { code?: unknown; routine?: unknown };
  return (code === '0A000' && routine === 'RevalidateCachedQuery') || code === '26000';
}
