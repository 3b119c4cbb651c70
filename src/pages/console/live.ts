import { useEffect } from 'preact/hooks';
import { AuthenticationError, type Event, forget, online, readMe, type Session } from './market.ts';
import { createStore } from './store.ts';

// What happens to the agent, as it happens.

/** The last events, newest first. */
export const recent = createStore<Event[]>([]);

/** What views are told: an event, or null when anything can have changed. */
type Listener = (event: Event | null) => void;
const listeners = new Set<Listener>();

/** Calls `listener` with each event, and with null when anything can have changed. */
export function useEvents(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listener]);
}

/** Tells all views that anything can have changed, such as by an act of the agent itself, of which no event tells. */
export function announceChange(): void {
  tell(null);
  readMe().catch(() => {});
}

function tell(event: Event | null): void {
  for (const listener of [...listeners]) listener(event);
}

const KEPT_EVENTS = 50;

/**
 * Follows the events of a session until the signal is aborted. Those from before it began are not announced. When the
 * market is back after an outage, it goes on at once instead of when the SDK tries again.
 */
export async function follow({ shrimp }: Session, signal: AbortSignal): Promise<void> {
  recent.set([]);
  try {
    let after = await readPast(shrimp, signal);
    const cursor = {
      read: () => after,
      write: (next: string) => {
        after = next;
      },
    };
    while (!signal.aborted) {
      const turn = new AbortController();
      const end = () => turn.abort();
      signal.addEventListener('abort', end);
      const release = online.subscribe(() => {
        if (!online.get()) waitForMarket(turn.signal).then(end);
      });
      for await (const event of shrimp.events({ cursor, signal: turn.signal })) {
        remember([event]);
        tell(event);
        readMeSoon();
      }
      release();
      signal.removeEventListener('abort', end);
      if (!signal.aborted) announceChange();
    }
  } catch (error) {
    if (error instanceof AuthenticationError && !signal.aborted) forget(true);
  }
}

const PAUSE_MS = 250;
let reading: ReturnType<typeof setTimeout>;

/** Several events come at once: what waits for the agent is read once. */
function readMeSoon(): void {
  clearTimeout(reading);
  reading = setTimeout(() => readMe().catch(() => {}), PAUSE_MS);
}

const ASK_EVERY_MS = 2000;

/** Resolves when the market answers again, or the signal is aborted. */
async function waitForMarket(signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !online.get()) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    const { ok } = await fetch('/readyz').catch(() => ({ ok: false }));
    if (ok) online.set(true);
  }
}

/** Reads the events that are kept, and returns the cursor after them. */
async function readPast(shrimp: Session['shrimp'], signal: AbortSignal): Promise<string> {
  let after = '';
  for (;;) {
    const page = await shrimp.events.list({ after, limit: 100 }, { signal, retries: 1000 });
    remember(page.events);
    after = page.cursor;
    if (!page.has_more) return after;
  }
}

function remember(events: Event[]): void {
  // After an outage some come again.
  const known = new Set(recent.get().map(({ id }) => id));
  const fresh = events.filter(({ id }) => !known.has(id));
  recent.set([...fresh.toReversed(), ...recent.get()].slice(0, KEPT_EVENTS));
}
