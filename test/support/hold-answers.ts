import { subscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

// Loaded into every test file: whatever a server of the two documents answers in it, to anybody, is held to
// its document. What the documents say is loaded with the first server: most files of the domain need none.

subscribe('fastify.initialization', (message) => {
  const { fastify: app } = message as { fastify: FastifyInstance };
  const loading = import('./answers.ts');
  const payloads = new WeakMap<FastifyRequest, unknown>();
  app.addHook('onSend', async (request, _reply, payload) => {
    payloads.set(request, payload);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { hold } = await loading;
    // A caller who hung up was answered nothing.
    if (payloads.has(request)) hold(request, reply, payloads.get(request));
  });
});
