import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Names that are told to everybody who listens, on every server of the database. */
export interface Signals {
  /** Tells names: the listeners of this process at once, others within some 10 ms. It can get lost. */
  publish(names: string[]): void;
  /** Calls `listener` with names that were published; null: there were too many to name. */
  subscribe(listener: Listener): () => void;
  close(): Promise<void>;
}

type Listener = (names: string[] | null) => void;

const CHANNEL = 'market_signals';
/** What one notification gathers. NOTIFY makes commits wait for each other, so there is one for many transactions. */
const GATHER_MS = 10;
/** A notification has at most 8,000 bytes. */
const MOST_BYTES = 7_900;
const RECONNECT_MS = 1_000;
const ignore = () => {};
/** So that operators tell its connection from those of the pool. */
const OWN = { application_name: 'aipod-market signals' };

/**
 * Returns the signals of a database, by NOTIFY. The first that publishes or subscribes opens a connection of its own, and
 * another when that is lost.
 */
export function createSignals(connection: pg.ClientConfig): Signals {
  const origin = randomUUID();
  // A notification speaks for many requests, and runs in the context of none.
  const context = new AsyncResource('signals');
  const listeners = new Set<Listener>();
  let gathered = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let client: pg.Client | null = null;
  let closed = false;
  /** Settles when the connection can send the next statement. */
  let sent: Promise<void> = Promise.resolve();

  function deliver(names: string[] | null): void {
    for (const listener of listeners) listener(names);
  }

  function notify(): void {
    timer = null;
    const names = [...gathered];
    gathered = new Set();
    const whole = JSON.stringify([origin, names]);
    const payload = Buffer.byteLength(whole) > MOST_BYTES ? JSON.stringify([origin, null]) : whole;
    // One after the other, once the connection listens. A lost signal is found by looking.
    sent = sent
      .then(() => client?.query('select pg_notify($1, $2)', [CHANNEL, payload]))
      .then(ignore, ignore);
  }

  async function connect(): Promise<void> {
    if (closed) return;
    const listening = new pg.Client({ ...connection, ...OWN, keepAlive: true });
    client = listening;
    const retry = () => {
      if (client !== listening) return;
      client = null;
      listening.end().catch(() => {});
      if (!closed) setTimeout(() => void connect(), RECONNECT_MS).unref();
    };
    listening.on('error', retry).on('end', retry);
    listening.on('notification', ({ payload = '' }) => {
      const [sender, names] = JSON.parse(payload) as [string, string[] | null];
      if (sender !== origin) deliver(names);
    });
    sent = listening
      .connect()
      .then(() => listening.query(`listen ${CHANNEL}`))
      .then(() => deliver(null), retry);
    await sent;
  }

  function open(): void {
    if (client === null) context.runInAsyncScope(() => void connect());
  }

  return {
    publish(names) {
      deliver(names);
      open();
      for (const name of names) gathered.add(name);
      timer ??= context.runInAsyncScope(() => setTimeout(notify, GATHER_MS).unref());
    },
    subscribe(listener) {
      open();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      const listening = client;
      client = null;
      await listening?.end().catch(() => {});
    },
  };
}
