import { Failure } from '../domain/kernel/failure.ts';

/** Counts the bytes of responses that wait in memory until their callers read them. */
export interface Unread {
  /** Fails with too_many_concurrent while a caller has left as much unread as it can. */
  check(name: string): void;
  /** Adds the bytes of a response. The caller of this function calls the returned one when the response is out. */
  hold(name: string, bytes: number): () => void;
}

/** Allows a caller another response while it has fewer than `limit` bytes unread on this server. */
export function countUnread(limit: number): Unread {
  const unread = new Map<string, number>();
  const add = (name: string, bytes: number) => {
    const sum = (unread.get(name) ?? 0) + bytes;
    if (sum > 0) unread.set(name, sum);
    else unread.delete(name);
  };
  return {
    check(name) {
      if ((unread.get(name) ?? 0) >= limit) throw new Failure('too_many_concurrent', { retry_after: 1 });
    },
    hold(name, bytes) {
      add(name, bytes);
      return () => add(name, -bytes);
    },
  };
}
