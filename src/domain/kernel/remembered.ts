import type { Database } from '../../database/database.ts';

/** What was counted, and how many rows that took. */
export interface Counted<T> {
  value: T;
  rows: number;
}

/** Counting less than this is done for every request. */
const LARGE_ROWS = 10_000;
/** A count is remembered for this many times as long as it took: it then costs a twentieth of one processor at most. */
const LIFETIMES = 20;
const LEAST_MS = 1_000;
const MOST_MS = 60_000;

/** The last count of a large market: what it counted and until when, by `key`. */
interface Remembered<T> {
  key: string;
  value: T;
  until: number;
}

/**
 * Returns a function that counts, or returns what it counted before. A count of 10,000 rows or more is remembered for 20
 * times as long as it took: at least a second, at most a minute, after it began. Only one request at a time makes such
 * a count, others wait for it. Smaller counts are never remembered, nor is one with another `key`.
 */
export function rememberLarge<T>(
  clock: () => number = performance.now.bind(performance),
): (db: Database, key: string, count: () => Promise<Counted<T>>) => Promise<T> {
  const counters = new WeakMap<Database, ReturnType<typeof createCounter<T>>>();
  return (db, key, count) => {
    const counter = counters.get(db) ?? createCounter<T>(clock);
    counters.set(db, counter);
    return counter(key, count);
  };
}

function createCounter<T>(
  clock: () => number,
): (key: string, count: () => Promise<Counted<T>>) => Promise<T> {
  let remembered: Remembered<T> | null = null;
  let is_small = false;
  let counting: Promise<unknown> | null = null;

  async function countNow(key: string, count: () => Promise<Counted<T>>): Promise<T> {
    const began = clock();
    const { value, rows } = await count();
    const lifetime = Math.min(Math.max((clock() - began) * LIFETIMES, LEAST_MS), MOST_MS);
    is_small = rows < LARGE_ROWS;
    remembered = is_small ? null : { key, value, until: began + lifetime };
    return value;
  }

  return async (key, count) => {
    for (;;) {
      if (remembered?.key === key && remembered.until > clock()) return remembered.value;
      if (is_small) return countNow(key, count);
      if (!counting) {
        const counted = countNow(key, count);
        counting = counted
          .catch(() => {})
          .finally(() => {
            counting = null;
          });
        return counted;
      }
      await counting;
    }
  };
}
