import { createServer } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import t from 'tap';
import type { WebhookRules } from '../../src/domain/kernel/rules.ts';
import { sendEvent } from '../../src/workers/send_event.ts';
import { openReceiver } from '../support/receiver.ts';

const stop = new AbortController().signal;
const message = { id: 'evt_1', body: '{}' };
const headers = { 'content-type': 'application/json' };
const local: WebhookRules = {
  signing: null,
  to_loopback: true,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
};

const send = (url: string, rules: WebhookRules = local) =>
  sendEvent({ url }, { message, headers, rules, stop });

t.test(
  'a name that gets another address between two questions is called at the address that was checked',
  async (t) => {
    const receiver = await openReceiver(t);
    const port = new URL(receiver.url).port;
    const answers = ['127.0.0.1', '10.0.0.1'];
    const rebinding = {
      ...local,
      resolve: async () => [{ address: answers.shift() ?? '10.0.0.1', family: 4 }],
    };
    t.match(await send(`http://bot.example:${port}/`, rebinding), { outcome: 'delivered' });
    t.match(await send(`http://bot.example:${port}/`, rebinding), { outcome: 'inside', status: null });
    t.equal(receiver.received.length, 1);
  },
);

t.test('an address inside is never connected to', async (t) => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  const { port } = server.address() as { port: number };
  const closed = { ...local, to_loopback: false };
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]', 'bot.example']) {
    t.match(await send(`http://${host}:${port}/`, closed), { outcome: 'inside' }, host);
  }
  t.equal(connections, 0);
});

t.test('how failures are named', async (t) => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  t.teardown(() => silent.close());
  const { port } = silent.address() as { port: number };
  const unknown = { ...local, resolve: async () => Promise.reject(new Error('no such name')) };
  t.match(await send('https://bot.example/', unknown), {
    outcome: 'unreachable',
    status: null,
    response: null,
  });
  t.match(await send('http://127.0.0.1:1/'), { outcome: 'unreachable' });
  const changing = createServer((socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n');
  });
  await new Promise<void>((resolve) => changing.listen(0, '127.0.0.1', resolve));
  t.teardown(() => changing.close());
  const { port: other } = changing.address() as { port: number };
  t.match(await send(`http://127.0.0.1:${other}/`), { outcome: 'unreachable' }, 'another protocol');
  const public_name = { ...local, resolve: async () => [{ address: '8.8.8.8', family: 4 }] };
  t.match(
    await send('http://bot.example/', public_name),
    { outcome: 'unreachable' },
    'http to another machine',
  );
  const slow = { ...local, resolve: () => new Promise<never>(() => {}) };
  const began = performance.now();
  t.match(await send('https://bot.example/', slow), { outcome: 'timed_out' }, 'no connection in 3 s');
  t.ok(performance.now() - began > 2_900);
  // Neither TLS nor HTTP answers: a connection is there, so the whole time runs.
  setFlagsFromString('--expose-gc');
  const collect = setInterval(runInNewContext('gc') as () => void, 1_000);
  t.teardown(() => clearInterval(collect));
  t.match(await send(`http://127.0.0.1:${port}/`), { outcome: 'timed_out' }, 'no answer in 15 s');
});

t.test('an answer without an end is cut after the first KiB', async (t) => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n');
    const timer = setInterval(() => socket.write('x'.repeat(500)), 5);
    socket.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  const { port } = server.address() as { port: number };
  t.match(await send(`http://127.0.0.1:${port}/`), { outcome: 'delivered', response: 'x'.repeat(1_024) });
});
