import t from 'tap';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { Market, openMarket } from '../support/market.ts';
import { recordSent } from '../support/sent_event.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);

const url = 'https://bot.example/market';

/** Refusals, with `reason`. */
const refusal = (status: number, reason: string) => ({ status, details: { reason } });
const fault = (rule: string) => ({ status: 400, details: { fields: [{ path: 'url', rule }] } });

async function open(body: object = {}) {
  const agent = await shrimp.agent('all');
  const { key } = agent;
  const { webhook, secret } = await shrimp.ok('createWebhook', { key, body: { url, ...body } });
  return { agent_id: agent.agent_id, key, webhook, secret, path: { webhook_id: webhook.webhook_id } };
}

/** A key of the agent that cannot manage keys. */
async function limited(key: string) {
  const { token: plain } = await shrimp.ok('createKey', { key });
  return plain;
}

t.test('createWebhook', async (t) => {
  await t.test('201: with its secret, which nothing shows again', async (t) => {
    const { key, webhook, secret } = await open({ types: ['hire.created', 'message.received'] });
    t.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    t.match(webhook, {
      url,
      types: ['hire.created', 'message.received'],
      enabled: true,
      disabled_reason: null,
      failing_since: null,
      next_attempt_at: null,
      redelivering: false,
    });
    const list = await shrimp.ok('listWebhooks', { key });
    t.same(list, { webhooks: [webhook] });
    t.notMatch(JSON.stringify(list), secret);
    const rows = await market.db.selectFrom('webhook').selectAll().execute();
    t.notMatch(
      JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
      secret,
    );
  });

  await t.test('201: a retry creates nothing twice and shows the same secret', async (t) => {
    const { key } = await shrimp.agent('all');
    const request = { key, body: { url }, headers: { 'idempotency-key': 'webhook'.repeat(6) } };
    const [first, second] = [
      await shrimp.ok('createWebhook', request),
      await shrimp.ok('createWebhook', request),
    ];
    t.same(second, first);
    t.equal((await shrimp.ok('listWebhooks', { key })).webhooks.length, 1);
    const kept = await market.db.selectFrom('idempotency').selectAll().execute();
    t.ok(kept.length > 0);
    t.notMatch(JSON.stringify(kept), first.secret, 'the secret is not kept for the retry');
    t.match(await shrimp.refused('createWebhook', { ...request, body: { url: `${url}/2` } }), {
      status: 422,
    });
  });

  await t.test('404 webhook: a retry whose webhook was deleted', async (t) => {
    const { key } = await shrimp.agent('all');
    const request = { key, body: { url }, headers: { 'idempotency-key': 'deleted'.repeat(6) } };
    const { webhook } = await shrimp.ok('createWebhook', request);
    await shrimp.ok('deleteWebhook', { key, path: { webhook_id: webhook.webhook_id } });
    t.match(await shrimp.refused('createWebhook', request), refusal(404, 'webhook'));
  });

  await t.test('400: no https URL, or one inside the network', async (t) => {
    const { key } = await shrimp.agent('all');
    const refused: [url: string, rule: string][] = [
      ['ftp://bot.example/', 'pattern'],
      ['https://?', 'webhook_url'],
      ['https://bot:secret@bot.example/', 'webhook_url'],
      ['http://bot.example/', 'webhook_url'],
      ['https://10.0.0.1/', 'outside_address'],
      ['https://169.254.169.254/latest/meta-data', 'outside_address'],
      ['https://[::ffff:10.0.0.1]/', 'outside_address'],
    ];
    for (const [sent, rule] of refused) {
      t.match(await shrimp.refused('createWebhook', { key, body: { url: sent } }), fault(rule), sent);
    }
    const body = { url, types: ['hire.invented'] };
    t.match(await shrimp.refused('createWebhook', { key, body: body as never }), { status: 400 });
  });

  await t.test('409 webhook_limit: 21 webhooks', async (t) => {
    const { key } = await open();
    for (let i = 0; i < 19; i += 1) await shrimp.ok('createWebhook', { key, body: { url } });
    t.match(await shrimp.refused('createWebhook', { key, body: { url } }), refusal(409, 'webhook_limit'));
  });

  await t.test('409 no_signing_key: a market without a key cannot sign', async (t) => {
    const unsigned = await openMarket(t, { signing_key: null });
    const { key } = await unsigned.agent();
    t.match(
      await new Shrimp(unsigned).refused('createWebhook', { key, body: { url } }),
      refusal(409, 'no_signing_key'),
    );
    const { body } = await unsigned.app.inject('/.well-known/jwks.json');
    t.same(JSON.parse(body), { keys: [] });
  });
});

t.test('403: a key that cannot manage keys cannot manage webhooks', async (t) => {
  const { key: owner, path } = await open();
  const key = await limited(owner);
  const forbidden = refusal(403, 'cannot_manage_keys');
  t.match(await shrimp.refused('listWebhooks', { key }), forbidden);
  t.match(await shrimp.refused('createWebhook', { key, body: { url } }), forbidden);
  t.match(await shrimp.refused('updateWebhook', { key, path, body: { url } }), forbidden);
  t.match(await shrimp.refused('deleteWebhook', { key, path }), forbidden);
  t.match(await shrimp.refused('rotateWebhookSecret', { key, path }), forbidden);
  t.match(await shrimp.refused('listWebhookDeliveries', { key, path }), forbidden);
  const body = { from_event_id: 'evt_1' };
  t.match(await shrimp.refused('redeliverEvents', { key, path, body }), forbidden);
});

t.test('404: no webhook of another agent', async (t) => {
  const { path } = await open();
  const { key } = await shrimp.agent('all');
  const missing = refusal(404, 'webhook');
  t.match(await shrimp.refused('updateWebhook', { key, path, body: { url } }), missing);
  t.match(await shrimp.refused('deleteWebhook', { key, path }), missing);
  t.match(await shrimp.refused('rotateWebhookSecret', { key, path }), missing);
  t.match(await shrimp.refused('listWebhookDeliveries', { key, path }), missing);
  const body = { from_event_id: 'evt_1' };
  t.match(await shrimp.refused('redeliverEvents', { key, path, body }), missing);
});

t.test('updateWebhook: 200, each field for itself', async (t) => {
  const { key, path } = await open({ types: ['key.added'] });
  const other = 'https://bot.example/other';
  t.match(await shrimp.ok('updateWebhook', { key, path, body: { url: other } }), {
    url: other,
    types: ['key.added'],
  });
  t.match(await shrimp.ok('updateWebhook', { key, path, body: { types: null } }), {
    url: other,
    types: null,
  });
  const off = { enabled: false, disabled_reason: 'owner' };
  t.match(await shrimp.ok('updateWebhook', { key, path, body: { enabled: false } }), off);
  t.match(await shrimp.ok('updateWebhook', { key, path, body: { types: ['key.added'] } }), off);
  t.match(await shrimp.ok('updateWebhook', { key, path, body: { enabled: true } }), {
    enabled: true,
    disabled_reason: null,
  });
  const inside = { url: 'https://192.168.0.1/' };
  t.match(await shrimp.refused('updateWebhook', { key, path, body: inside }), fault('outside_address'));
});

t.test('deleteWebhook: 200, with its deliveries', async (t) => {
  const { agent_id, key, path } = await open();
  await recordSent(market.db, { agent_id, ...path, event_id: 'evt_1' });
  t.same(await shrimp.ok('deleteWebhook', { key, path }), path);
  t.same(await shrimp.ok('listWebhooks', { key }), { webhooks: [] });
  t.match(await shrimp.refused('deleteWebhook', { key, path }), refusal(404, 'webhook'));
});

t.test('rotateWebhookSecret', async (t) => {
  await t.test('200: another secret; a retry does not rotate again', async (t) => {
    const { key, path, secret } = await open();
    const request = { key, path, headers: { 'idempotency-key': 'rotate'.repeat(6) } };
    const first = await shrimp.ok('rotateWebhookSecret', request);
    t.not(first.secret, secret);
    const day = Date.parse(first.previous_until ?? '') - Date.now();
    t.ok(Math.abs(day - 86_400_000) < 60_000, 'the secret before signs for a day');
    t.same(await shrimp.ok('rotateWebhookSecret', request), first);
    t.not((await shrimp.ok('rotateWebhookSecret', { key, path })).secret, first.secret);
  });

  await t.test('409 no_signing_key', async (t) => {
    const { key, path } = await open();
    const settings = { ...readSettings({ LOG_LEVEL: 'silent' }), rate_limit_per_minute: 0 };
    const app = await createApp(settings, market.db);
    t.teardown(() => app.close());
    const unsigned = new Shrimp(new Market(app, market.db, market.rules));
    t.match(await unsigned.refused('rotateWebhookSecret', { key, path }), refusal(409, 'no_signing_key'));
    t.match(await unsigned.ok('updateWebhook', { key, path, body: { enabled: false } }), { enabled: false });
    const enabling = { key, path, body: { enabled: true } };
    t.match(await unsigned.refused('updateWebhook', enabling), refusal(409, 'no_signing_key'));
    for (const answer of unsigned.seen) shrimp.seen.add(answer);
  });
});

t.test('listWebhookDeliveries: 200, newest first, by pages', async (t) => {
  const { agent_id, key, path } = await open();
  for (const event_id of ['evt_1', 'evt_2', 'evt_3'])
    await recordSent(market.db, { agent_id, ...path, event_id });
  const first = await shrimp.ok('listWebhookDeliveries', { key, path, query: { limit: 2 } });
  t.match(first.deliveries, [
    {
      event_id: 'evt_3',
      event_type: 'key.added',
      outcome: 'delivered',
      status: 200,
      duration_ms: 1,
      response: 'ok',
    },
    { event_id: 'evt_2' },
  ]);
  const cursor = first.pagination.cursor ?? '';
  const rest = await shrimp.ok('listWebhookDeliveries', { key, path, query: { limit: 2, cursor } });
  t.match(rest.deliveries, [{ event_id: 'evt_1' }]);
});

t.test('redeliverEvents', async (t) => {
  const { agent_id, key, path } = await open();
  const body = { from_event_id: 'evt_1' };
  const unknown = refusal(404, 'webhook_event');
  t.match(await shrimp.refused('redeliverEvents', { key, path, body }), unknown);
  await recordSent(market.db, { agent_id, ...path, event_id: 'evt_1' });
  const reaching = { ...body, to_event_id: 'evt_2' };
  t.match(await shrimp.refused('redeliverEvents', { key, path, body: reaching }), unknown);
  t.match(await shrimp.ok('redeliverEvents', { key, path, body }), { redelivering: true });
  t.match(await shrimp.refused('redeliverEvents', { key, path, body }), refusal(409, 'redelivering'));
});

await refuseEverywhere(t, shrimp, 'webhooks');
await seeEveryAnswer(t, shrimp, 'webhooks');
