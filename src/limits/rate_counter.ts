import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../domain/kernel/failure.ts';

/** So many in a window. Its name is told to callers. */
export interface Policy {
  name: string;
  limit: number;
  /** In seconds. */
  window: number;
}

/** Counts how often a subject did something, within a policy. */
export interface Counter extends Policy {
  /** Adds one, and fails with rate_limited when that is too many. */
  count(reply: FastifyReply, subject: string): Promise<void>;
  /** Fails with rate_limited unless so many are left; adds nothing. */
  demand(reply: FastifyReply, subject: string, wanted: number): Promise<void>;
  /** Adds one, too many or not. */
  add(reply: FastifyReply, subject: string): Promise<void>;
}

/** Makes a counter of the rate limit plugin, which must be registered. A limit of 0 counts nothing. */
export function createCounter(app: FastifyInstance, policy: Policy): Counter {
  const subjects = new WeakMap<FastifyRequest, string>();
  const options = {
    max: policy.limit,
    timeWindow: policy.window * 1000,
    cache: REMEMBERED,
    // All limits share one space of keys, since none belongs to a route.
    keyGenerator: (request: FastifyRequest) => `${policy.name}:${subjects.get(request)}`,
  };
  const check = app.createRateLimit(options);

  async function look(reply: FastifyReply, subject: string, increment: boolean) {
    subjects.set(reply.request, subject);
    const state = await check(reply.request, { increment });
    if (state.isAllowed) return { remaining: policy.limit, exceeded: false, seconds: 0 };
    const { remaining, isExceeded: exceeded, ttlInSeconds: seconds } = state;
    // Nothing is counted yet, or nobody counts because Redis is away.
    if (seconds > 0) announce(reply, policy, remaining, seconds);
    return { remaining, exceeded, seconds };
  }

  return {
    ...policy,
    async count(reply, subject) {
      if (policy.limit === 0) return;
      const { exceeded, seconds } = await look(reply, subject, true);
      if (exceeded) throw tooMany(seconds);
    },
    async demand(reply, subject, wanted) {
      const { remaining, seconds } = await look(reply, subject, false);
      if (remaining < wanted) throw tooMany(seconds);
    },
    async add(reply, subject) {
      await look(reply, subject, true);
    },
  };
}

/** Subjects remembered at a time by one limit in memory. The least recent are forgotten first. */
const REMEMBERED = 50_000;

function tooMany(seconds: number): Failure {
  return new Failure('rate_limited', { retry_after: Math.max(1, seconds) });
}

const nearest = new WeakMap<FastifyReply, number>();

/** Tells the caller of the limit that is nearest to its end, as draft-ietf-httpapi-ratelimit-headers has it. */
function announce(
  reply: FastifyReply,
  { name, limit, window }: Policy,
  remaining: number,
  seconds: number,
): void {
  if (remaining > (nearest.get(reply) ?? Number.POSITIVE_INFINITY)) return;
  nearest.set(reply, remaining);
  reply.header('ratelimit-policy', `"${name}";q=${limit};w=${window}`);
  reply.header('ratelimit', `"${name}";r=${remaining};t=${seconds}`);
}
