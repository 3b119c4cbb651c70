import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Redis } from 'ioredis';
import { Failure } from '../domain/kernel/failure.ts';
import type { Admission, Caller, LimitSettings, LimitState, Limits, Slot } from './limits.ts';
import { createPace } from './pace.ts';
import { createRateCounter, type RateCounter } from './rate_counter.ts';
import { createSlots } from './slots.ts';
import { createTurns } from './turns.ts';
import { countUnread } from './unread.ts';
import { createWaits } from './waits.ts';

/** Counts in Redis, across servers, or without one in memory. While Redis is unavailable, nothing is refused. */
export async function createLimits(
  app: FastifyInstance,
  settings: LimitSettings,
  redis: Redis | null,
): Promise<Limits> {
  await app.register(rateLimit, { global: false, redis, nameSpace: 'limits:', skipOnError: true });
  const takeSlot = createSlots(redis);
  const { rate_limit_per_minute, max_concurrent_requests, login_attempts_per_minute: attempts } = settings;
  const counter = (name: string, limit: number, window: number) =>
    createRateCounter(app, { name, limit, window });
  const minute = counter('minute', rate_limit_per_minute, MINUTE);
  const minuteInAll = counter('address', rate_limit_per_minute * IN_ALL, MINUTE);
  const day = counter('day', settings.registrations_per_day, DAY);
  const login = counter('login', attempts, MINUTE);
  const loginName = counter('login-name', attempts * IN_ALL, MINUTE);
  const inTurn = createTurns({ limit: settings.database_turns, patience_ms: TURN_PATIENCE_MS });
  const inLine = createTurns({ limit: settings.database_turns, patience_ms: LINE_PATIENCE_MS });
  const inPace = createPace({ patience_ms: TURN_PATIENCE_MS });
  const unread = countUnread(MAX_UNREAD_BYTES);
  const takeWait = createWaits({ agent: 5, address: 500, server: 5_000 });

  async function countAndHold(counter: RateCounter, subject: string, slots: number): Promise<Admission> {
    const admission = await count(counter, subject);
    if (admission.refusal || slots === 0) return admission;
    const slot = await takeSlot(subject, slots);
    const refusal = slot ? null : new Failure('too_many_concurrent', { retry_after: 1 });
    return { ...admission, slot, refusal };
  }

  return {
    admitAddress: (address) =>
      countAndHold(minuteInAll, `address:${normalize(address)}`, max_concurrent_requests * IN_ALL),
    admitAnonymous: (address) => count(minute, `address:${normalize(address)}`),
    admitRegistration: (address) => count(day, normalize(address)),
    admitAgent: (agent_id) => countAndHold(minute, `agent:${agent_id}`, max_concurrent_requests),
    inTurn: (caller, work) =>
      inTurn(nameOf(caller), async () => {
        unread.check(nameOf(caller));
        return work();
      }),
    inLine: (work) => inLine('woken', work),
    inPace: (caller, work) => inPace(nameOf(caller), work),
    admitWait: ({ agent_id, address }) => takeWait({ agent: agent_id ?? '', address: normalize(address) }),
    holdUnread: (caller, bytes) => unread.hold(nameOf(caller), bytes),
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

/** One address has this many times what one agent has, and one login name what it has from one address. */
const IN_ALL = 10;

/** How long a request waits for others of the same caller that use the database or send large bodies. */
const TURN_PATIENCE_MS = 5_000;

/** How long a request that was woken waits for the others. */
const LINE_PATIENCE_MS = 60_000;

/** How much of its responses a caller can leave unread and still get another. */
const MAX_UNREAD_BYTES = 20 * 1024 * 1024;

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

function nameOf({ agent_id, address }: Caller): string {
  return agent_id === null ? `address:${normalize(address)}` : `agent:${agent_id}`;
}

/** One caller has a whole /64 of IPv6 addresses, so that is what counts. */
function normalize(address: string): string {
  return normalizeIP(address, 64);
}
