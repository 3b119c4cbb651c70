import { subscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

// Loaded into every test file: every response of a server in it is checked against its document. The documents
// are loaded with the first server, because most files of the domain start none.

subscribe('fastify.initialization', (message) => {
  const { fastify: app } = message as { fastify: FastifyInstance };
  const loading = import('./responses.ts');
  const payloads = new WeakMap<FastifyRequest, unknown>();
  app.addHook('onSend', async (request, _reply, payload) => {
    payloads.set(request, payload);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { checkResponse } = await loading;
    // A client that hung up got no response.
    if (payloads.has(request)) checkResponse(request, reply, payloads.get(request));
  });
});
