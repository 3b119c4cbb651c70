import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import t from 'tap';
import { Failure } from '../../src/domain/kernel/failure.ts';
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

t.test('a stream that fails is logged: an outage of the database as a warning', async (t) => {
  const logged: { level: number; msg: string }[] = [];
  const app = fastify({ logger: { stream: { write: (line: string) => logged.push(JSON.parse(line)) } } });
  t.teardown(() => app.close());
  async function* source(error: Error) {
    yield ': open\n\n';
    throw error;
  }
  const outage = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' });
  for (const error of [outage, new Failure('agent_banned'), new Error('a mistake')]) {
    app.get(`/${error.message}`, (_request, reply) => sendStream(reply, source(error)));
  }
  for (const path of ['refused', 'agent_banned', 'a mistake']) {
    const { body } = await app.inject(`/${path}`);
    t.equal(body, ': open\n\n', 'what was sent stays');
  }
  t.same(
    logged.filter(({ msg }) => msg.startsWith('a stream')).map(({ level, msg }) => [level, msg]),
    [
      [40, 'a stream ended, database unavailable'],
      [50, 'a stream failed'],
    ],
  );
});
