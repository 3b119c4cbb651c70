import pg from 'pg';
import type { DatabaseLog } from './database.ts';
import type { EmbeddedServer } from './embedded.ts';

const FIRST_PAUSE_MS = 50;
/** Between two tries while Postgres does not start, as on a full disk. */
const LONGEST_PAUSE_MS = 1_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Keeps an embedded Postgres running: holds a connection to it, and when that ends starts Postgres again
 * where it has died. Tries until `stop`, for nobody else does, and logs an outage once and its end.
 * `stop` waits for a try under way; only then may the server be stopped.
 */
export function watchEmbedded(server: EmbeddedServer, log?: DatabaseLog): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};

  async function run(): Promise<void> {
    while (!stopped) {
      const held = await reach();
      wake = () => void held?.client.end();
      if (stopped) wake();
      await held?.ended;
    }
  }

  /** A connection, as soon as Postgres takes one; undefined when stopped before. */
  async function reach(): Promise<Held | undefined> {
    let away = false;
    let complained = false;
    for (let pause_ms = FIRST_PAUSE_MS; !stopped; pause_ms = Math.min(pause_ms * 2, LONGEST_PAUSE_MS)) {
      const held = await connect(server.connection);
      if (held && away) log?.warn({}, 'the embedded Postgres runs again');
      if (held) return held;
      if (!away) log?.warn({}, 'the embedded Postgres has died: starting it again');
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

interface Held {
  client: pg.Client;
  /** Resolves when the connection has ended, in whatever way. */
  ended: Promise<void>;
}

async function connect(connection: EmbeddedServer['connection']): Promise<Held | undefined> {
  const client = new pg.Client({
    ...connection,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'aipod-market watch',
  });
  // How a connection ends does not matter, and errors that nobody listens to end the process.
  client.on('error', () => {});
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  try {
    await client.connect();
    return { client, ended };
  } catch {
    return undefined;
  }
}
