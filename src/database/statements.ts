import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** Each name costs every connection the memory of a plan. */
const MOST_NAMES = 500;

/**
 * The pool as Kysely wants it, with every statement that takes parameters prepared under a name, so that
 * Postgres parses and plans it once a connection. Beyond 500 statements the further ones go unnamed.
 */
export function nameStatements(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  let given = 0;

  function nameOf(sql: string): string | undefined {
    const known = names.get(sql);
    if (known || names.size >= MOST_NAMES) return known;
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
      return await client.query(named(text, values));
    } catch (error) {
      if (!isStaleStatement(error)) throw error;
      // pg goes on using a name that failed; a new one is prepared anew on every connection.
      names.delete(text);
      // Within a transaction the failure has ended it, and only the whole can be tried again.
      if (client.getTransactionStatus() !== 'I') throw error;
      return client.query(named(text, values));
    }
  }

  /** Runs transaction control or a migration. Several statements in one text return the last result. */
  async function queryPlain(client: pg.PoolClient, text: string): Promise<unknown> {
    const results: unknown = await client.query(text);
    return Array.isArray(results) ? results.at(-1) : results;
  }

  function wrap(client: pg.PoolClient): PostgresPoolClient {
    const queryThis = (text: string, values: unknown[]) => query(client, text, values);
    return { query: queryThis as PostgresPoolClient['query'], release: () => client.release() };
  }

  return {
    connect: async () => wrap(await pool.connect()),
    end: () => pool.end(),
  };
}

/** Whether a prepared statement no longer fits: its tables were altered, or a pooler lost it. */
export function isStaleStatement(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { code?: unknown; routine?: unknown };
  return (code === '0A000' && routine === 'RevalidateCachedQuery') || code === '26000';
}
