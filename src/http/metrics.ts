import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Market } from '../contract/execute.ts';
import type { Dialect } from '../contract/operations.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { checkAdmin } from '../domain/kernel/audit_log.ts';
import { NEVER_STORED } from './errors.ts';
import { admitCaller } from './mount.ts';

/** Writes the metrics in a text format. */
export type WriteMetrics = () => Promise<{ type: string; text: string }>;

/** Serves `/metrics` to admins, who send their key as `Authorization: Bearer`. */
export function serveMetrics(
  app: FastifyInstance,
  { dialect, market, write }: { dialect: Dialect; market: Market; write: WriteMetrics },
): void {
  app.register(async (scope) => {
    scope.decorateRequest('actor', null);
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', NEVER_STORED);
      await admitCaller(dialect, market, reply);
      checkAdmin(request.actor as Actor);
    });
    scope.get('/metrics', async (_request, reply) => {
      const { type, text } = await write();
      return reply.type(type).send(text);
    });
  });
}

/** Serves `/metrics` without a key on a port of its own. Returns its address. Fails as a server's `listen` does. */
export async function openMetricsPort(
  address: { host: string; port: number },
  write: WriteMetrics,
): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    const metrics = await write().catch(() => null);
    if (metrics) response.writeHead(200, { 'content-type': metrics.type }).end(metrics.text);
    else response.writeHead(503).end();
  });
  server.listen(address);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}/metrics`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
