import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Redis } from 'ioredis';
import { Failure } from '../domain/kernel/failure.ts';
import { type Counter, createCounter } from './rate_counter.ts';
import { createSlots, type Slot } from './slots.ts';

/** How much one caller may do. 0 turns a limit off. */
export interface LimitSettings {
  rate_limit_per_minute: number;
  max_concurrent_requests: number;
  registrations_per_day: number;
  /** Failed tries for one name from one address; for one name from anywhere ten times as many. */
  login_attempts_per_minute: number;
}

/** Each counts a request, tells the caller where it stands, and fails with rate_limited when it is too many. */
export interface Limits {
  /** For requests that no key answers for: public ones, unknown routes, credentials that failed. */
  countAddress(reply: FastifyReply): Promise<void>;
  countKey(reply: FastifyReply, key_id: string): Promise<void>;
  /** Holds one of the key's places until the answer is out or the caller gone. Fails with too_many_concurrent. */
  holdSlot(reply: FastifyReply, key_id: string): Promise<void>;
  countRegistration(reply: FastifyReply): Promise<void>;
  /** Lets `attempt` prove a name. It counts only when it fails with unauthorized. */
  tryLogin<T>(reply: FastifyReply, name: string, attempt: () => Promise<T>): Promise<T>;
}

/** Counts in Redis, across servers, or without one in memory. While Redis is away requests go through. */
export async function createLimits(
  app: FastifyInstance,
  settings: LimitSettings,
  redis: Redis | null,
): Promise<Limits> {
  await app.register(rateLimit, { global: false, redis, nameSpace: 'limits:', skipOnError: true });
  const takeSlot = createSlots(redis);
  const tries = settings.login_attempts_per_minute;
  const minute = createCounter(app, {
    name: 'minute',
    limit: settings.rate_limit_per_minute,
    window: MINUTE,
  });
  const day = createCounter(app, { name: 'day', limit: settings.registrations_per_day, window: DAY });
  const login = createCounter(app, { name: 'login', limit: tries, window: MINUTE });
  const loginName = createCounter(app, { name: 'login-name', limit: tries * 10, window: MINUTE });

  return {
    countAddress: (reply) => minute.count(reply, `address:${addressOf(reply.request)}`),
    countKey: (reply, key_id) => minute.count(reply, `key:${key_id}`),
    countRegistration: (reply) => day.count(reply, addressOf(reply.request)),
    async holdSlot(reply, key_id) {
      if (settings.max_concurrent_requests === 0) return;
      const slot = await takeSlot(`key:${key_id}`, settings.max_concurrent_requests);
      if (!slot) throw new Failure('too_many_concurrent', { retry_after: 1 });
      // `close` follows the end of an answer as well as that of a caller who hung up, maybe by now.
      if (reply.raw.closed) slot.release();
      else reply.raw.once('close', slot.release);
    },
    async tryLogin(reply, name, attempt) {
      if (tries === 0) return attempt();
      const who = name.toLowerCase();
      const tried: [Counter, string][] = [
        [login, `${who} ${addressOf(reply.request)}`],
        [loginName, who],
      ];
      const slots: Slot[] = [];
      try {
        for (const [counter, subject] of tried) {
          const slot = await takeSlot(`${counter.name}:${subject}`, counter.limit);
          if (slot) slots.push(slot);
          // Tries under way may all fail, so each counts until it is known not to have.
          await counter.demand(reply, subject, slot?.held ?? Number.POSITIVE_INFINITY);
        }
        return await attempt();
      } catch (error) {
        if (error instanceof Failure && error.code === 'unauthorized') {
          for (const [counter, subject] of tried) await counter.add(reply, subject);
        }
        throw error;
      } finally {
        for (const slot of slots) slot.release();
      }
    },
  };
}

const MINUTE = 60;
const DAY = 86_400;

/** An address as limits know it: a whole /64 of IPv6 is one caller's. */
function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip ?? 'unknown', 64);
}
