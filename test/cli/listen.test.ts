import { createServer, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { verifyWebhook } from '../../generated/sdk/typescript/esm/index.js';
import { freePort } from '../../scripts/faults/market.ts';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { buildCli, openCli } from '../support/cli.ts';
import { openMarket, type TestAgent } from '../support/market.ts';

// `listen` and its `--forward`, while the market and the receiver come and go.

const file = await buildCli(t);

/** Opens a market at a port that it keeps, and an agent that is told of bids. */
async function openFeed(t: Test) {
  const market = await openMarket(t);
  const port = await freePort();
  await market.app.listen({ host: '127.0.0.1', port });
  const [me, bidder] = [await market.agent(), await market.agent()];
  /** Makes an event; returns the id of its job. */
  const tell = async () => {
    const task_id = await market.task(me, { budget: 5 });
    await market.ok('acceptTask', { key: bidder.key, path: { task_id } });
    return task_id;
  };
  const restart = async () => {
    await market.app.close();
    await pause(500);
    const settings = { ...readSettings({ LOG_LEVEL: 'silent' }), port, signing_key: Buffer.alloc(32) };
    const app = await createApp(settings, market.db);
    t.teardown(() => app.close());
    await app.listen({ host: '127.0.0.1', port });
    Object.assign(market, { app });
  };
  return { url: `http://127.0.0.1:${port}`, me, tell, restart };
}

const open = async (t: Test, url: string, { key }: TestAgent) => {
  const cli = await openCli(t, file, url);
  await cli.json(['login'], { input: key });
  return cli;
};

t.test('a listener goes on after restarts of the market and of itself, without loss or repeat', async (t) => {
  const { url, me, tell, restart } = await openFeed(t);
  const cli = await open(t, url, me);
  const told = [await tell(), await tell()];
  const first = cli.start(['listen', '--json']);
  await first.lines(2);
  await restart();
  told.push(await tell());
  const lines = await first.lines(3);
  first.child.kill('SIGINT');
  t.match(await first.ended, { code: 130, err: '' });
  told.push(await tell(), await tell());
  const second = await cli.run(['listen', '--json', '--count', '1']);
  const third = cli.start(['listen']);
  lines.push(...second.out.trim().split('\n'));
  const [line = ''] = await third.lines(1);
  t.match(line, new RegExp(`^20.*Z\\thire\\.created\\t${told[4]}\\thire_id=.* amount=5 currency=CNY`));
  third.child.kill('SIGTERM');
  t.match(await third.ended, { code: 143 });
  t.equal(third.out.trim().split('\n').length, 1);
  const events = lines.map((line) => JSON.parse(line));
  t.same(
    events.map(({ subject }) => subject),
    told.slice(0, 4),
  );
  t.match(events[0], { specversion: '1.0', source: '/api/v1', type: 'hire.created', data: { amount: 5 } });

  const types = await cli.run(['listen', '--json', '--types', 'hire.created,bid.placed', '--count', '5']);
  t.equal(types.out.trim().split('\n').length, 5, 'another choice of types begins at the oldest event');
  const headers = { authorization: `Bearer ${me.key}` };
  const response = await fetch(`${url}/api/v1/events?limit=4`, { headers });
  const { cursor } = ((await response.json()) as { data: { cursor: string } }).data;
  const after = await cli.json(['listen', '--after', cursor, '--count', '1']);
  t.equal(after.subject, told[4]);
});

t.test('a forwarded event is signed, and sent until the receiver took it, in order', async (t) => {
  const { url, me, tell } = await openFeed(t);
  const cli = await open(t, url, me);
  const told = [await tell(), await tell(), await tell()];
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/events`;
  const listening = cli.start(['listen', '--json', '--forward', address]);
  while (!listening.err.includes('did not take')) await pause(20);
  t.match(
    listening.err,
    /^Forwarding to http:.*\/events, signed with the secret whsec_\S{44}\n.*\(ECONNREFUSED\): trying/,
  );
  t.equal(listening.out, '');

  const received: { headers: IncomingHttpHeaders; body: string; status: number }[] = [];
  const receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    // A failure and a redirect are no success.
    const status = [500, 204, 302][received.length] ?? 200;
    received.push({ headers: request.headers, body, status });
    response.writeHead(status, status === 302 ? { location: address } : {}).end();
  });
  receiver.listen(port, '127.0.0.1');
  t.teardown(() => receiver.close());
  await listening.lines(3);
  t.match(listening.err, `${address} took evt`);
  listening.child.kill('SIGINT');
  t.match(await listening.ended, { code: 130 });

  const secret = /whsec_\S+/.exec(listening.err)?.[0] ?? '';
  const events = await Promise.all(received.map(({ headers, body }) => verifyWebhook(secret, headers, body)));
  const [one, two, three] = told;
  t.same(
    events.map(({ subject }) => subject),
    [one, one, two, two, three],
  );
  t.same(
    received.map(({ headers }) => headers['webhook-id']),
    events.map(({ id }) => id),
  );
  t.match(received[0]?.headers, { 'content-type': 'application/json' });
  await t.rejects(verifyWebhook('whsec_b3RoZXI=', received[0]?.headers ?? {}, received[0]?.body ?? ''));

  const last = await tell();
  const again = await cli.run(['listen', '--forward', address, '--count', '1']);
  t.match(again.err, secret, 'the secret stays the same');
  t.equal(JSON.parse(received.at(-1)?.body ?? '').subject, last);
  t.equal(received.length, 6);
});
