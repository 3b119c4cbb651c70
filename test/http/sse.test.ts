import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import t from 'tap';
import { sendStream } from '../../src/http/sse.ts';

// A stream without a market: what its transport does.

t.test('a client that reads too slowly is cut off, and the source ends', async (t) => {
  const app = fastify();
  t.teardown(() => app.close());
  let ended = false;
  async function* source() {
    try {
      for (;;) yield 'x'.repeat(1_000_000);
    } finally {
      ended = true;
    }
  }
  app.get('/', (_request, reply) => sendStream(reply, source(), 200));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as net.AddressInfo;
  const client = net.connect(port, '127.0.0.1', () => client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
  client.on('error', () => {});
  client.pause();
  for (let i = 0; !ended && i < 100; i += 1) await pause(50);
  t.ok(ended);
  client.destroy();
});
