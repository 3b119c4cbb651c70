import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { compile } from '@fastify/proxy-addr';

/** What proxies and tracers write. Anything else could forge a line of a log. */
const GIVEN = /^[\w.:-]{8,128}$/;

/** Returns what names requests: as the proxy did in `X-Request-Id` when the peer is a trusted proxy, else with a new UUID. */
export function nameRequests(trust_proxy: boolean | string | string[]): (request: IncomingMessage) => string {
  const isTrusted = typeof trust_proxy === 'boolean' ? () => trust_proxy : compile(trust_proxy);
  return ({ headers, socket }) => {
    const given = headers['x-request-id'];
    const takes_it =
      typeof given === 'string' && GIVEN.test(given) && isTrusted(socket.remoteAddress ?? '', 0);
    return takes_it ? given : randomUUID();
  };
}
