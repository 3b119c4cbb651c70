import { generateKeyPairSync, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import t from 'tap';
import {
  type AIPod,
  MarketError,
  verifyWebhook,
  WebhookError,
  type WebhookKeys,
} from '../../generated/sdk/typescript/esm/index.js';
import { failure } from '../support/sdk.ts';

// verifyWebhook, held against the library of Standard Webhooks. test/workers/webhooks.test.ts verifies what the
// market sends.

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const body = JSON.stringify({ id: 'evt_1', source: '/v1', type: 'hire.paid', data: { reason: '验收' } });
const pair = generateKeyPairSync('ed25519');
const keys = { keys: [pair.publicKey.export({ format: 'jwk' })] } as WebhookKeys;

/** The headers of a message that was sent `age_s` seconds ago, signed in both ways. */
function signed(age_s = 0) {
  const time = Math.floor(Date.now() / 1000) - age_s;
  const v1 = new Webhook(secret).sign('evt_1', new Date(time * 1000), body);
  const v1a = sign(null, Buffer.from(`evt_1.${time}.${body}`), pair.privateKey).toString('base64');
  return {
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(time),
    'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')} ${v1} v1a,${v1a}`,
  };
}

t.test('it returns the event of a signed request, however its headers and body come', async (t) => {
  const headers = signed();
  const event = await verifyWebhook<AIPod.Event>(secret, headers, body);
  t.match(event, { id: 'evt_1', type: 'hire.paid', data: { reason: '验收' } });
  const upper = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
  );
  for (const given of [new Headers(headers), upper]) t.same(await verifyWebhook(secret, given, body), event);
  t.same(await verifyWebhook(secret.slice('whsec_'.length), headers, Buffer.from(body)), event);
});

t.test("the market's public keys take the place of a secret", async (t) => {
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const both = { keys: [other, ...keys.keys] } as WebhookKeys;
  for (const given of [keys, both]) t.match(await verifyWebhook(given, signed(), body), { id: 'evt_1' });
  for (const given of [{ keys: [] }, { keys: [other] } as WebhookKeys])
    t.match(await failure(verifyWebhook(given, signed(), body)), { name: 'WebhookError' });
});

t.test('its time can be five minutes off, both ways', async (t) => {
  for (const age_s of [-290, 290]) t.ok(await verifyWebhook(secret, signed(age_s), body), `${age_s}`);
  for (const age_s of [-310, 310])
    t.match(await failure(verifyWebhook(secret, signed(age_s), body)), { message: /five minutes/ });
});

t.test('everything else is refused', async (t) => {
  const good = signed();
  const cases: Record<string, [secret: string | WebhookKeys, headers: Record<string, string>, body: string]> =
    {
      'another body': [secret, good, body.replace('hire.paid', 'hire.lost')],
      'another body, by key': [keys, good, `${body} `],
      'another secret': [`whsec_${Buffer.from('another').toString('base64')}`, good, body],
      'another id': [secret, { ...good, 'webhook-id': 'evt_2' }, body],
      'another time': [secret, { ...good, 'webhook-timestamp': signed(1)['webhook-timestamp'] }, body],
      'a time that is not one': [secret, { ...good, 'webhook-timestamp': 'NaN' }, body],
      'a signature of another version': [keys, { ...good, 'webhook-signature': 'v1,AA== v2,AA==' }, body],
      'a signature that is not base64': [secret, { ...good, 'webhook-signature': 'v1,! v1 ,' }, body],
      'no headers': [secret, {}, body],
    };
  for (const [name, [given, headers, text]] of Object.entries(cases)) {
    const error = await failure(verifyWebhook(given, headers, text));
    t.ok(error instanceof WebhookError && error instanceof MarketError, name);
  }
  t.match(await failure(verifyWebhook('whsec_!', good, body)), { name: 'TypeError' });
});
