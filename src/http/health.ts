import type { FastifyInstance } from 'fastify';

/**
 * Serves the checks of supervisors: `/livez`, whether the process responds, and `/readyz`, whether it should be
 * given requests: 503 while the database, as `ask` finds it, does not answer, or the server is closing.
 */
export function serveHealth(app: FastifyInstance, ask: () => Promise<boolean | null>): void {
  app.get('/livez', async (_request, reply) => reply.headers(UNSTORED).send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await ask();
    reply.code(ready ? 200 : 503).headers(UNSTORED);
    return { status: ready ? 'ok' : 'unavailable' };
  });
}

const UNSTORED = { 'cache-control': 'no-store' };
