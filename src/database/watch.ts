import pg from 'pg';
import type { DatabaseLog } from './database.ts';
import type { EmbeddedServer } from './embedded.ts';

const FIRST_PAUSE_MS = 50;
/** Between two tries to start Postgres, for example while the disk is full. */
const LONGEST_PAUSE_MS = 1_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Keeps an embedded Postgres running: keeps a connection open, and when that ends, restarts Postgres if it has
 * died. Retries until `stop`. Logs each outage once, and its end. `stop` waits for a running try; stop the
 * server only after it.
 */
export function watchEmbedded(server: EmbeddedServer, log?: DatabaseLog): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};

  async function run(): Promise<void> {
    while (!stopped) {
      const connection = await reach();
      wake = () => void connection?.client.end();
      if (stopped) wake();
      await connection?.ended;
    }
  }

  /** Resolves to a connection as soon as Postgres accepts one, or to undefined after `stop`. */
  async function reach(): Promise<Connection | undefined> {
    let away = false;
    let complained = false;
    for (let pause_ms = FIRST_PAUSE_MS; !stopped; pause_ms = Math.min(pause_ms * 2, LONGEST_PAUSE_MS)) {
      const connection = await connect(server.connection);
      if (connection && away) log?.warn({}, 'the embedded Postgres is running again');
      if (connection) return connection;
      if (!away) log?.warn({}, 'the embedded Postgres has died: restarting it');
      away = true;
      await server.restart().catch((error: unknown) => {
        if (!complained) log?.warn({ err: error }, 'the embedded Postgres does not start: retrying');
        complained = true;
      });
      await rest(pause_ms);
    }
    return undefined;
  }

  async function rest(pause_ms: number): Promise<void> {
    if (stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause_ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

interface Connection {
  client: pg.Client;
  /** Resolves when the connection has ended, for any reason. */
  ended: Promise<void>;
}

async function connect(connection: EmbeddedServer['connection']): Promise<Connection | undefined> {
  const client = new pg.Client({
    ...connection,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'aipod-market watch',
  });
  // `ended` reports the end of the connection. An `error` event without a listener would end the process.
  client.on('error', () => {});
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  try {
    await client.connect();
    return { client, ended };
  } catch {
    return undefined;
  }
}
