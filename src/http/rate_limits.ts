import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admission, LimitState, Limits, Slot } from '../limits/limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The address of the client, as `addressOf` reads it. */
    address: string;
  }
  interface FastifyReply {
    /** What remains under the limit that the headers show. */
    remaining: number;
    /** What the request holds while it runs. */
    slots: Slot[];
    /** Whether the request has waited for events, for as long as its client allows. */
    has_waited: boolean;
  }
}

/** Counts every request against its address before anything else is done for it, except for `/livez`. */
export function limitAddresses(app: FastifyInstance, limits: Limits): void {
  app.decorateReply('remaining', Number.POSITIVE_INFINITY);
  app.decorateReply('slots');
  app.decorateReply('has_waited', false);
  app.decorateRequest('address', '');
  app.addHook('onRequest', async (request, reply) => {
    request.address = addressOf(request);
    reply.slots = [];
    if (!isUncounted(request)) admit(reply, await limits.admitAddress(request.address));
  });
}

/** Counts the requests for the routes of `scope`, pages and the like, as those of the API without a valid key. */
export function limitPages(scope: FastifyInstance, limits: Limits): void {
  scope.addHook('onRequest', async (request, reply) => {
    if (!isUncounted(request)) admit(reply, await limits.admitAnonymous(request.address));
  });
}

/** A supervisor that is refused would take the process for dead. */
function isUncounted({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === '/livez';
}

/** Shows where the caller stands. Fails with the refusal. A slot is released when the response is out. */
export function admit(reply: FastifyReply, { states, refusal, slot }: Admission): void {
  showLimits(reply, states);
  if (slot) {
    reply.slots.push(slot);
    onceClosed(reply, slot.release);
  }
  if (refusal) throw refusal;
}

/** Gives back the slots of a request that waits; it holds one of those that wait instead until the response is out. */
export function stepAside(reply: FastifyReply, slot: Slot): void {
  reply.has_waited = true;
  for (const { release } of reply.slots) release();
  onceClosed(reply, slot.release);
}

/** Runs `release` when the response is out, or the client has hung up, perhaps by now. */
export function onceClosed(reply: FastifyReply, release: () => void): void {
  if (reply.raw.closed) release();
  else reply.raw.once('close', release);
}

/** Writes the headers of draft-ietf-httpapi-ratelimit-headers for the limit that is nearest to its end. */
export function showLimits(reply: FastifyReply, states: LimitState[]): void {
  for (const { name, limit, window, remaining, reset } of states) {
    if (reset === 0 || remaining > reply.remaining) continue;
    reply.remaining = remaining;
    reply.header('ratelimit-policy', `"${name}";q=${limit};w=${window}`);
    reply.header('ratelimit', `"${name}";r=${remaining};t=${reset}`);
  }
}

/**
 * The client's address, without the port that some proxies add to it in X-Forwarded-For. The proxy's address where
 * the header has none there. A connection that is already closed has no address.
 */
function addressOf({ ip = '', socket }: FastifyRequest): string {
  const address = WITH_PORT.exec(ip)?.slice(1).find(Boolean) ?? ip;
  return isIP(address) > 0 ? address : (socket.remoteAddress ?? 'unknown');
}

/** `203.0.113.3:50001`, `[2001:db8::1]:50001` and `[2001:db8::1]`. */
const WITH_PORT = /^(?:([\d.]+):\d{1,5}|\[([\da-f:.]+)\](?::\d{1,5})?)$/i;
