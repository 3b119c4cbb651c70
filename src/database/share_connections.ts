import type { PostgresPool } from 'kysely';

/** Sends a statement and returns its rows. */
export type Send = (text: string, values: unknown[]) => Promise<unknown[]>;

/** The most statements that share a connection: a slow one holds up those behind it. */
const MOST_TOGETHER = 4;

interface Waiting {
  text: string;
  values: unknown[];
  resolve: (rows: unknown[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Returns a function that sends a statement outside a transaction. Those of one turn of the event loop share
 * connections, in one message each: with short statements, messages cost the server and Postgres more than the work.
 */
export function shareConnections(pool: PostgresPool): Send {
  let waiting: Waiting[] = [];

  function sendWaiting(): void {
    const all = waiting;
    waiting = [];
    const size = Math.ceil(all.length / Math.ceil(all.length / MOST_TOGETHER));
    for (let first = 0; first < all.length; first += size)
      void sendTogether(pool, all.slice(first, first + size));
  }

  return (text, values) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(sendWaiting);
      waiting.push({ text, values, resolve, reject });
    });
}

async function sendTogether(pool: PostgresPool, statements: Waiting[]): Promise<void> {
  const client = await pool.connect().catch((error) => {
    for (const { reject } of statements) reject(error);
  });
  if (!client) return;
  let under_way = statements.length;
  // Given back before the last caller goes on, which can then use the connection for its next statement.
  const end = () => {
    under_way -= 1;
    if (under_way === 0) client.release();
  };
  for (const { text, values, resolve, reject } of statements) {
    client.query<unknown>(text, values).then(
      ({ rows }) => {
        end();
        resolve(rows);
      },
      (error) => {
        end();
        reject(error);
      },
    );
  }
}
