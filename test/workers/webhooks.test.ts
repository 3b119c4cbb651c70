import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import t, { type Test } from 'tap';
import { verifyWebhook } from '../../generated/sdk/typescript/esm/index.js';
import { write_event } from '../../src/app.ts';
import type { Signing } from '../../src/domain/kernel/signing.ts';
import { PAUSES_MS } from '../../src/domain/webhooks/work.ts';
import { projectFile } from '../../src/root.ts';
import { startWebhooks } from '../../src/workers/webhooks.ts';
import { admin_key, type Market, openMarket, type TestAgent } from '../support/market.ts';
import { openReceiver, type Received } from '../support/receiver.ts';
import { Shrimp } from '../support/shrimp.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const { db } = market;
const errors: unknown[] = [];

/** Starts a worker that stops with the test. */
function start(t: Test, of: Market = market) {
  const { webhooks } = of.rules;
  const worker = startWebhooks(of.db, {
    rules: webhooks,
    signing: webhooks.signing as Signing,
    write: write_event,
    log: { error: (...details: unknown[]) => void errors.push(details) },
  });
  t.teardown(() => worker.stop());
  return worker;
}

let listening: Promise<string> | undefined;
const listen = () => (listening ??= market.app.listen({ port: 0, host: '127.0.0.1' }));

/** An agent with a webhook. */
async function open(t: Test, types?: 'key.added'[]) {
  const receiver = await openReceiver(t);
  const agent = await market.agent();
  const body = { url: receiver.url, ...(types && { types }) };
  const { webhook, secret } = await market.ok('createWebhook', { key: agent.key, body });
  return { receiver, agent, secret, path: { webhook_id: webhook.webhook_id } };
}

/** Makes as many events of an agent; returns their sequences. */
async function happen({ key }: TestAgent, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await market.ok('createKey', { key });
}

/** Lets the pause of a webhook be over. */
async function skipPause(webhook_id: string): Promise<void> {
  await db
    .updateTable('webhook')
    .set((eb) => ({ next_at: eb.ref('created_at') }))
    .where('webhook_id', '=', webhook_id)
    .execute();
}

async function readWebhook(webhook_id: string) {
  return db.selectFrom('webhook').selectAll().where('webhook_id', '=', webhook_id).executeTakeFirstOrThrow();
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await condition()) return;
    await pause(50);
  }
  throw new Error('it did not happen in ten seconds');
}

const sequences = (received: Received[]) => received.map(({ event }) => event.sequence);

t.test('events come one by one, in order, signed, as the feed has them', async (t) => {
  start(t);
  const { receiver, agent, secret } = await open(t);
  await happen(agent, 5);
  const received = await receiver.got(5);
  t.same(sequences(received), [1, 2, 3, 4, 5]);
  const { events } = await market.ok('listEvents', { key: agent.key });
  t.same(
    received.map(({ event }) => event),
    events,
  );
  const { body: keys } = await market.app
    .inject({ url: '/.well-known/jwks.json' })
    .then((answer) => ({ body: answer.json() }));
  for (const { headers, body, event } of received) {
    t.equal(headers['webhook-id'], event.id);
    t.equal(headers['content-type'], 'application/json');
    t.same(new Webhook(secret).verify(body, headers as Record<string, string>), event);
    t.same(await verifyWebhook(secret, headers, body), event);
    t.same(await verifyWebhook(keys, headers, body), event, 'v1a');
  }
  t.throws(() => new Webhook('whsec_AAAA').verify(received[0]?.body ?? '', received[0]?.headers as never));
});

for (const language of ['en', 'zh']) {
  t.test(`the lines of the guide verify v1a (${language})`, async (t) => {
    start(t);
    const { receiver, agent } = await open(t);
    await happen(agent, 1);
    const [message] = await receiver.got(1);
    const guide = await readFile(projectFile(`docs/guides/events.${language}.md`), 'utf8');
    const [, code = ''] = /```js\n((?:(?!```).)*readEvent.*?)```/s.exec(guide) ?? [];
    const { readEvent } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const address = await listen();
    t.same(await readEvent(address, message?.headers, message?.body), message?.event);
    await t.rejects(readEvent(address, message?.headers, `${message?.body} `));
    const old = { ...message?.headers, 'webhook-timestamp': '1774607400' };
    await t.rejects(readEvent(address, old, message?.body));
  });
}

t.test('a receiver that was down for five attempts gets every event in order', async (t) => {
  start(t);
  const { receiver, agent, path } = await open(t);
  receiver.answer = () => ({ status: receiver.received.length < 5 ? 503 : 200, body: 'no' });
  await happen(agent, 3);
  for (let failures = 1; failures <= 5; failures += 1) {
    await until(async () => (await readWebhook(path.webhook_id)).failures === failures);
    const { next_at, failing_since } = await readWebhook(path.webhook_id);
    const { deliveries } = await market.ok('listWebhookDeliveries', { key: agent.key, path });
    const pause_ms = (next_at as Date).getTime() - Date.parse(deliveries[0]?.created_at ?? '');
    t.equal(pause_ms, PAUSES_MS[failures - 1], `pause ${failures}`);
    t.ok(failing_since);
    await skipPause(path.webhook_id);
  }
  t.same(sequences(await receiver.got(8)), [1, 1, 1, 1, 1, 1, 2, 3]);
  await until(async () => (await readWebhook(path.webhook_id)).leased_until === null);
  t.match(await readWebhook(path.webhook_id), { failures: 0, failing_since: null, sequence: 3n });
  const { deliveries, total } = await market.ok('listWebhookDeliveries', { key: agent.key, path });
  t.equal(total, 8);
  t.match(deliveries.at(-1), { outcome: 'refused', status: 503, response: 'no' });
  t.match(deliveries[0], { outcome: 'delivered', status: 200 });
});

t.test('after 75 hours of failure a webhook is disabled, and its owner told', async (t) => {
  start(t);
  const { receiver, agent, path } = await open(t);
  receiver.answer = () => ({ status: 500 });
  await happen(agent, 1);
  for (let failures = 1; failures <= PAUSES_MS.length; failures += 1) {
    await until(async () => (await readWebhook(path.webhook_id)).failures === failures);
    await skipPause(path.webhook_id);
  }
  await until(async () => (await readWebhook(path.webhook_id)).disabled_at !== null);
  t.equal(receiver.received.length, PAUSES_MS.length + 1);
  t.ok(PAUSES_MS.reduce((sum, ms) => sum + ms) / 3_600_000 > 75);
  const { events } = await market.ok('listEvents', { key: agent.key });
  t.match(events.at(-1), { type: 'webhook.disabled', data: { ...path, reason: 'failing' } });
  receiver.answer = () => ({});
  const back = await market.ok('updateWebhook', { key: agent.key, path, body: { enabled: true } });
  t.match(back, { enabled: true, disabled_reason: null, failing_since: null });
  const after = (await receiver.got(PAUSES_MS.length + 3)).slice(-2);
  t.same(sequences(after), [1, 2], 'it goes on where it stopped');
});

t.test('410 disables at once', async (t) => {
  start(t);
  const { receiver, agent, path } = await open(t);
  receiver.answer = () => ({ status: 410 });
  await happen(agent, 2);
  await until(async () => (await readWebhook(path.webhook_id)).disabled_at !== null);
  t.equal(receiver.received.length, 1);
  const { webhooks } = await market.ok('listWebhooks', { key: agent.key });
  t.match(webhooks, [{ enabled: false, disabled_reason: 'gone', next_attempt_at: null }]);
});

t.test('events are sent once more: one, and a range', async (t) => {
  start(t);
  const { receiver, agent, path } = await open(t);
  const { key } = agent;
  await happen(agent, 5);
  const ids = (await receiver.got(5)).map(({ event }) => event.id);
  await until(async () => (await readWebhook(path.webhook_id)).leased_until === null);
  const again = await market.ok('redeliverEvents', { key, path, body: { from_event_id: ids[2] as string } });
  t.equal(again.redelivering, true);
  t.same(sequences((await receiver.got(6)).slice(5)), [3]);
  await until(async () => (await readWebhook(path.webhook_id)).replay_after === null);
  const body = { from_event_id: ids[1] as string, to_event_id: ids[3] as string };
  await market.ok('redeliverEvents', { key, path, body });
  await happen(agent, 1);
  t.same(sequences((await receiver.got(10)).slice(6)), [2, 3, 4, 6]);
  await until(async () => (await readWebhook(path.webhook_id)).replay_after === null);
});

t.test('an agent with dots and hyphens in its id, the ends of a range in either order', async (t) => {
  start(t);
  const receiver = await openReceiver(t);
  const username = 'my-bot.v2';
  const { api_key: key } = await market.ok('register', { body: { username } });
  const { webhook } = await market.ok('createWebhook', { key, body: { url: receiver.url } });
  const path = { webhook_id: webhook.webhook_id };
  await happen({ agent_id: username, key }, 3);
  const [first, , third] = await receiver.got(3);
  t.equal(third?.event.id, 'evt_my-bot~v2_3');
  await until(async () => (await readWebhook(path.webhook_id)).leased_until === null);
  const body = { from_event_id: third?.event.id ?? '', to_event_id: first?.event.id ?? '' };
  await market.ok('redeliverEvents', { key, path, body });
  t.same(sequences((await receiver.got(6)).slice(3)), [1, 2, 3]);
});

t.test(
  'what is changed during a delivery is logged too, and comes again as the webhook says now',
  async (t) => {
    start(t);
    const { receiver, agent, path } = await open(t);
    const elsewhere = await openReceiver(t);
    receiver.answer = () => ({ delay_ms: 300 });
    await happen(agent, 1);
    await receiver.got(1);
    const body = { url: elsewhere.url };
    await market.ok('updateWebhook', { key: agent.key, path, body });
    t.same(sequences(await elsewhere.got(1)), [1]);
    const count = async () => (await market.ok('listWebhookDeliveries', { key: agent.key, path })).total;
    await until(async () => (await count()) === 2);
  },
);

t.test('jobs that open reach the workers they concern', async (t) => {
  start(t);
  const receiver = await openReceiver(t);
  const [employer, worker] = [await market.agent(), await market.agent({ capabilities: ['fluting'] })];
  const body = { url: receiver.url };
  await market.ok('createWebhook', { key: worker.key, body });
  const task_id = await market.task(employer, { required_capabilities: ['fluting'] });
  t.match(await receiver.got(1), [{ event: { type: 'task.opened', sequence: null, data: { task_id } } }]);
});

t.test('types are chosen, in the form of the API that the webhook belongs to', async (t) => {
  start(t);
  const receiver = await openReceiver(t);
  const { key, agent_id } = await shrimp.agent('worker');
  const body = { url: receiver.url, types: ['key.revoked' as const] };
  await shrimp.ok('createWebhook', { key, body });
  const { key: made } = await shrimp.ok('createKey', { key });
  await shrimp.ok('revokeKey', { key, path: { key_id: made.key_id } });
  t.match(await receiver.got(1), [
    { event: { type: 'key.revoked', source: '/api/v1', id: `evt_${agent_id}_2` } },
  ]);
});

t.test('for a day after a rotation both secrets verify', async (t) => {
  start(t);
  const { receiver, agent, secret, path } = await open(t);
  const rotated = await market.ok('rotateWebhookSecret', { key: agent.key, path });
  await happen(agent, 1);
  const [message] = await receiver.got(1);
  for (const one of [secret, rotated.secret]) {
    t.ok(new Webhook(one).verify(message?.body ?? '', message?.headers as Record<string, string>));
  }
  await until(async () => (await readWebhook(path.webhook_id)).leased_until === null);
  await db
    .updateTable('webhook')
    .set({ secret_changed_at: new Date(Date.now() - 25 * 3_600_000) })
    .where('webhook_id', '=', path.webhook_id)
    .execute();
  await happen(agent, 1);
  const [, later] = await receiver.got(2);
  t.throws(() => new Webhook(secret).verify(later?.body ?? '', later?.headers as Record<string, string>));
});

t.test('two servers share the webhooks, each event once', async (t) => {
  start(t);
  start(t);
  const all = await Promise.all(Array.from({ length: 10 }, () => open(t)));
  await Promise.all(all.map(({ agent }) => happen(agent, 10)));
  for (const { receiver } of all) {
    t.same(sequences(await receiver.got(10)), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  }
});

t.test('a worker that stops gives back what it calls, and another goes on', async (t) => {
  const worker = start(t);
  const { receiver, agent, path } = await open(t);
  receiver.answer = () => ({ hangs: receiver.received.length === 0 });
  await happen(agent, 2);
  await receiver.got(1);
  await worker.stop();
  t.match(await readWebhook(path.webhook_id), { leased_until: null, failures: 0 });
  start(t);
  t.same(sequences(await receiver.got(3)), [1, 1, 2]);
});

t.test('a banned agent is sent nothing until the ban ends', async (t) => {
  start(t);
  const { receiver, agent } = await open(t);
  const path = { agent_id: agent.agent_id };
  await shrimp.ok('banAgent', { key: admin_key, path });
  await pause(1_500);
  t.same(receiver.received, []);
  await shrimp.ok('unbanAgent', { key: admin_key, path });
  t.match(await receiver.got(2), [
    { event: { type: 'agent.banned' } },
    { event: { type: 'agent.unbanned' } },
  ]);
});

t.test('what is kept of an answer, and how it is named', async (t) => {
  start(t);
  const { receiver, agent, path } = await open(t);
  const elsewhere = await openReceiver(t);
  const answers = [
    { status: 302, location: elsewhere.url },
    { status: 404, body: `\0${'x'.repeat(5_000)}` },
    { status: 200, body: '完成' },
  ];
  receiver.answer = () => answers[receiver.received.length] ?? {};
  await happen(agent, 1);
  for (const count of [1, 2, 3]) {
    await receiver.got(count);
    await until(async () => (await readWebhook(path.webhook_id)).leased_until === null);
    await skipPause(path.webhook_id);
  }
  const { deliveries } = await market.ok('listWebhookDeliveries', { key: agent.key, path });
  t.match(deliveries, [
    { outcome: 'delivered', response: '完成' },
    { outcome: 'refused', status: 404, response: `\uFFFD${'x'.repeat(1_023)}` },
    { outcome: 'redirected', status: 302 },
  ]);
  t.same(elsewhere.received, [], 'a redirect is not followed');
});

t.test('a test clock waits for what is sent in between', async (t) => {
  const own = await openMarket(t, { test_clock: true });
  start(t, own);
  const receiver = await openReceiver(t);
  receiver.answer = () => ({ status: receiver.received.length < 5 ? 500 : 200 });
  const { key } = await own.agent();
  await own.ok('createWebhook', { key, body: { url: receiver.url } });
  await own.ok('createKey', { key });
  await new Shrimp(own).ok('moveClock', { key: admin_key, body: { seconds: 8 * 3_600 } });
  t.same(sequences(receiver.received), [1, 1, 1, 1, 1, 1], 'the pauses of five failures are over');
});

t.test('no error was logged', async (t) => {
  t.same(errors, []);
});
