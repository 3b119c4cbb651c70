import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Slot } from './limits.ts';

/** Hands out up to `limit` slots of a name, and null beyond. */
export type TakeSlot = (name: string, limit: number) => Promise<Slot | null>;

/** Counts slots in Redis, across servers; without one in memory. */
export function createSlots(redis: Redis | null): TakeSlot {
  return redis ? countTogether(redis) : countAlone();
}

function countAlone(): TakeSlot {
  const held = new Map<string, number>();
  return async (name, limit) => {
    const now = (held.get(name) ?? 0) + 1;
    if (now > limit) return null;
    held.set(name, now);
    return {
      held: now,
      release: once(() => {
        const left = (held.get(name) ?? 0) - 1;
        if (left > 0) held.set(name, left);
        else held.delete(name);
      }),
    };
  };
}

/** In milliseconds, longer than any request takes. After that the slots of a server that died are free again. */
const LEASE_MS = 120_000;

// A slot is a member of a sorted set. Its score is the end of its lease, by the clock of Redis.
const TAKE = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
  local held = redis.call('ZCARD', KEYS[1])
  if held >= tonumber(ARGV[1]) then return 0 end
  redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
  return held + 1
`;

function countTogether(redis: Redis): TakeSlot {
  redis.defineCommand('takeSlot', { numberOfKeys: 1, lua: TAKE });
  const { takeSlot } = redis as Redis & {
    takeSlot(key: string, limit: number, member: string, lease_ms: number): Promise<number>;
  };
  return async (name, limit) => {
    const key = `limits:slots:${name}`;
    const member = randomUUID();
    // Also after a command that failed: Redis can have run it all the same.
    const release = once(() => void redis.zrem(key, member).catch(() => {}));
    const held = await takeSlot.call(redis, key, limit, member, LEASE_MS).catch(() => UNCOUNTED);
    if (held === 0) return null;
    return { held, release };
  };
}

/** While Redis is unavailable the request goes through, and counts as the only one. */
const UNCOUNTED = 1;

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
