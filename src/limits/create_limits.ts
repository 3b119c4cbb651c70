import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Redis } from 'ioredis';
import { Failure } from '../domain/kernel/failure.ts';
import type { Admission, LimitSettings, LimitState, Limits, Slot } from './limits.ts';
import { createRateCounter, type RateCounter } from './rate_counter.ts';
import { createSlots } from './slots.ts';

/** Counts in Redis, across servers, or without one in memory. While Redis is unavailable, nothing is refused. */
export async function createLimits(
  app: FastifyInstance,
  settings: LimitSettings,
  redis: Redis | null,
): Promise<Limits> {
  await app.register(rateLimit, { global: false, redis, nameSpace: 'limits:', skipOnError: true });
  const takeSlot = createSlots(redis);
  const { login_attempts_per_minute: attempts, max_concurrent_requests } = settings;
  const counter = (name: string, limit: number, window: number) =>
    createRateCounter(app, { name, limit, window });
  const minute = counter('minute', settings.rate_limit_per_minute, MINUTE);
  const day = counter('day', settings.registrations_per_day, DAY);
  const login = counter('login', attempts, MINUTE);
  const loginName = counter('login-name', attempts * 10, MINUTE);

  return {
    admitAddress: (address) => count(minute, `address:${normalize(address)}`),
    admitRegistration: (address) => count(day, normalize(address)),
    async admitKey(key_id) {
      const subject = `key:${key_id}`;
      const admission = await count(minute, subject);
      if (admission.refusal || max_concurrent_requests === 0) return admission;
      const slot = await takeSlot(subject, max_concurrent_requests);
      const refusal = slot ? null : new Failure('too_many_concurrent', { retry_after: 1 });
      return { ...admission, slot, refusal };
    },
    async admitLogin({ name, address }) {
      if (attempts === 0) return { ...ADMITTED, end: async () => [] };
      const who = name.toLowerCase();
      const counted: [RateCounter, string][] = [
        [login, `${who} ${normalize(address)}`],
        [loginName, who],
      ];
      const states: LimitState[] = [];
      const slots: Slot[] = [];
      const release = () => {
        for (const slot of slots) slot.release();
      };
      for (const [counter, subject] of counted) {
        // Concurrent logins can all fail, so each counts until it is known to be right.
        const slot = await takeSlot(`${counter.name}:${subject}`, counter.limit);
        if (slot) slots.push(slot);
        states.push(await counter.look(subject, slot?.held ?? Number.POSITIVE_INFINITY));
        if (states.at(-1)?.allowed === false) break;
      }
      const refusal = refusalOf(states);
      if (refusal) release();
      return {
        states,
        refusal,
        slot: null,
        async end(is_wrong) {
          const after: LimitState[] = [];
          try {
            if (is_wrong) for (const [counter, subject] of counted) after.push(await counter.add(subject));
            return after;
          } finally {
            release();
          }
        },
      };
    },
  };
}

const MINUTE = 60;
const DAY = 86_400;

const ADMITTED: Admission = { states: [], refusal: null, slot: null };

async function count(counter: RateCounter, subject: string): Promise<Admission> {
  if (counter.limit === 0) return ADMITTED;
  const states = [await counter.add(subject)];
  return { states, refusal: refusalOf(states), slot: null };
}

function refusalOf(states: LimitState[]): Failure | null {
  const exceeded = states.find(({ allowed }) => !allowed);
  return exceeded ? new Failure('rate_limited', { retry_after: Math.max(1, exceeded.reset) }) : null;
}

/** One caller has a whole /64 of IPv6 addresses, so that is what counts. */
function normalize(address: string): string {
  return normalizeIP(address, 64);
}
