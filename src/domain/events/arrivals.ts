import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { FeedPosition } from './feed.ts';
import { signalOf, watchOpenings } from './openings.ts';

/** How often those who wait look for what no signal told them, in ms. */
const LOOK_MS = 1_000;

/** Wakes those who wait for events, without a connection for each. */
export interface Arrivals {
  /** Begins to watch for an agent, before its feed is read: what comes in between wakes it too. */
  watch(agent_id: string): Watch;
  /** Ends every wait, now and from now on. */
  close(): void;
  readonly closed: boolean;
}

/** One reader that waits. */
export interface Watch {
  /** Says what the reader has seen. */
  seen(position: FeedPosition): void;
  /**
   * Resolves to true when something may have come or the server stops, and to false after `ms`, or when `signal` aborts.
   */
  next(ms: number, signal?: AbortSignal): Promise<boolean>;
  end(): void;
}

/** The watch of a reader that does not wait. */
export const UNWATCHED: Watch = { seen() {}, next: async () => false, end() {} };

interface Waiting {
  agent_id: string;
  position: FeedPosition | null;
  /** Whether something may have come since `seen`. */
  is_due: boolean;
  wake: () => void;
}

/** Listens to the signals of all servers, and looks each second, because a signal can get lost. */
export function createArrivals(db: Database): Arrivals {
  const waiting = new Map<string, Set<Waiting>>();
  let closed = false;
  let is_looking = false;
  let unsubscribe: (() => void) | null = null;

  function wakeNamed(names: string[] | null): void {
    const tags = new Set(names?.filter((name) => name.startsWith('#')));
    for (const name of names ?? []) for (const one of waiting.get(name) ?? []) wakeOne(one);
    if (names === null) wakeIf(() => true);
    else if (tags.size > 0)
      wakeIf((one) => one.position?.tags.some((tag) => tags.has(signalOf(tag))) ?? true);
  }

  function wakeIf(condition: (one: Waiting) => boolean): void {
    for (const ones of waiting.values()) for (const one of ones) if (condition(one)) wakeOne(one);
  }

  async function look(): Promise<void> {
    is_looking = true;
    const readOpenedTags = watchOpenings(db);
    while (waiting.size > 0) {
      await lookOnce().catch(() => {});
      await pause(LOOK_MS, undefined, { ref: false });
    }
    is_looking = false;

    /** Wakes those whose log has grown or for whom a job opened. */
    async function lookOnce(): Promise<void> {
      const grown = await readCounters(db, { recipients: [...waiting.keys()] });
      // Last: it names each tag once.
      const tags = await readOpenedTags();
      for (const { recipient, sequence } of grown) {
        for (const one of waiting.get(recipient) ?? []) {
          if (one.position && one.position.sequence < sequence) wakeOne(one);
        }
      }
      if (tags.length > 0) wakeNamed(tags.map(signalOf));
    }
  }

  return {
    watch(agent_id) {
      const one: Waiting = { agent_id, position: null, is_due: false, wake: () => {} };
      const ones = waiting.get(agent_id) ?? new Set();
      waiting.set(agent_id, ones.add(one));
      unsubscribe ??= db.signals.subscribe(wakeNamed);
      if (!is_looking) void look();
      return {
        seen(position) {
          one.position = position;
        },
        async next(ms, signal) {
          if (!one.is_due && !closed && !signal?.aborted) await sleep(one, ms, signal);
          const { is_due } = one;
          one.is_due = false;
          return is_due || closed;
        },
        end() {
          ones.delete(one);
          if (ones.size === 0 && waiting.get(agent_id) === ones) waiting.delete(agent_id);
        },
      };
    },
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      wakeIf(() => true);
      waiting.clear();
      unsubscribe?.();
    },
  };
}

function sleep(one: Waiting, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      one.wake = () => {};
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    one.wake = end;
  });
}

function wakeOne(one: Waiting): void {
  one.is_due = true;
  one.wake();
}

const readCounters = prepare((db, { recipients }: { recipients: string[] }) =>
  db
    .selectFrom('event_counter')
    .select(['recipient', sql<number>`sequence::double precision`.as('sequence')])
    .where('recipient', '=', sql<string>`any(${recipients}::text[])`),
);
