import type { FastifyInstance } from 'fastify';

/**
 * Lets pages of every origin call the market: who asks is proven by a key that a page must hold itself, and no
 * cookie or login of the browser counts. Only a preflight is answered here; any other OPTIONS is a method that
 * the path lacks, which is why a plug-in that owns OPTIONS would not do.
 */
export function allowOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', EXPOSED);
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) done();
    else reply.code(204).headers(PREFLIGHT).send();
  });
}

const EXPOSED = 'ETag, Idempotent-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers':
    'A2A-Version, Authorization, Content-Type, Idempotency-Key, If-Match, Last-Event-ID, X-Agent-ID',
  'access-control-max-age': '86400',
};
