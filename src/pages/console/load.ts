import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useEvents } from './live.ts';
import { ApiError, AuthenticationError, type Event, forget } from './market.ts';

/** Data of the market that a view shows. The last data stays while newer is on its way. */
export interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  reload: () => void;
}

/** Several events come at once: the view is read once. */
const PAUSE_MS = 250;

/**
 * Loads data, again when one of `inputs` changes, when `concerns` is true of an event, after the agent's own acts, and
 * every `every_ms` if it is set.
 */
export function useLoad<T>(
  load: () => Promise<T>,
  inputs: (string | number | boolean | null | undefined)[],
  { concerns = () => false, every_ms }: { concerns?: (event: Event) => boolean; every_ms?: number } = {},
): Loaded<T> {
  const [state, setState] = useState<{ data?: T; error?: unknown }>({});
  const latest = useRef({ load, concerns, run: 0 });
  latest.current.load = load;
  latest.current.concerns = concerns;

  const reload = useCallback(() => {
    latest.current.run += 1;
    const { run } = latest.current;
    const isLatest = () => latest.current.run === run;
    latest.current.load().then(
      (data) => isLatest() && setState({ data }),
      (error) => {
        if (error instanceof AuthenticationError) return forget(true);
        if (isLatest()) setState((last) => ({ ...last, error }));
      },
    );
  }, []);

  const identity = JSON.stringify(inputs);
  // `inputs` are what `load` depends on.
  useEffect(() => {
    reload();
    return () => {
      // What arrives later belongs to other inputs.
      latest.current.run += 1;
    };
  }, [reload, identity]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEvents(
    useCallback(
      (event) => {
        if (event && !latest.current.concerns(event)) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(reload, event ? PAUSE_MS : 0);
      },
      [reload],
    ),
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (every_ms === undefined) return;
    const ticker = setInterval(() => document.visibilityState === 'visible' && reload(), every_ms);
    return () => clearInterval(ticker);
  }, [every_ms, reload]);
  return { data: state.data, error: state.error, reload };
}

/** The first rows of a list, and whether there are more. */
export interface Rows<T> {
  rows: T[];
  more: boolean;
}

/** Reads at most `limit` rows of a list. */
export async function collect<T>(list: AsyncIterable<T>, limit: number): Promise<Rows<T>> {
  const rows: T[] = [];
  for await (const row of list) {
    if (rows.length === limit) return { rows, more: true };
    rows.push(row);
  }
  return { rows, more: false };
}

/** Returns null in place of what this reader is not allowed to see. */
export async function orNull<T>(call: PromiseLike<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}
