import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LimitState, Policy } from './limits.ts';

/** Counts how often a subject did something within a policy's window. */
export interface RateCounter extends Policy {
  /** Adds one. Not allowed when that exceeds the limit. */
  add(subject: string): Promise<LimitState>;
  /** Adds nothing. Not allowed when fewer than `wanted` remain. */
  look(subject: string, wanted: number): Promise<LimitState>;
}

/** Makes a counter of the rate limit plug-in, which must be registered on `app`. */
export function createRateCounter(app: FastifyInstance, policy: Policy): RateCounter {
  const options = {
    max: policy.limit,
    timeWindow: policy.window * 1000,
    cache: MAX_SUBJECTS,
    keyGenerator: ({ id }: FastifyRequest) => id,
  };
  const check = app.createRateLimit(options);

  async function count(subject: string, increment: boolean): Promise<LimitState> {
    // All limits share one space of keys, since none belongs to a route.
    const state = await check(standIn(`${policy.name}:${subject}`), { increment });
    if (state.isAllowed) return { ...policy, allowed: true, remaining: policy.limit, reset: 0 };
    const { remaining, isExceeded, ttlInSeconds } = state;
    return { ...policy, allowed: !isExceeded, remaining, reset: ttlInSeconds };
  }

  return {
    ...policy,
    add: (subject) => count(subject, true),
    async look(subject, wanted) {
      const state = await count(subject, false);
      return { ...state, allowed: state.remaining >= wanted };
    },
  };
}

/** The number of subjects that one limit keeps in memory. The least recent go first. */
const MAX_SUBJECTS = 50_000;

/** The plug-in counts requests. It reads their route's options, and of ours the key. */
function standIn(id: string): FastifyRequest {
  return { id, routeOptions: { config: {} } } as FastifyRequest;
}
