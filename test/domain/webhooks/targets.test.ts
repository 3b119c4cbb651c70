import type { LookupAddress } from 'node:dns';
import { isIPv6 } from 'node:net';
import t from 'tap';
import type { WebhookRules } from '../../../src/domain/kernel/rules.ts';
import { findAddresses, InsideAddress, isOutside, readTarget } from '../../../src/domain/webhooks/targets.ts';

/** Addresses that no webhook reaches, whatever way they are written. */
const inside = [
  // This machine and this network.
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '::1',
  '::',
  // Private networks.
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.255.255',
  'fc00::1',
  'fd12:3456:789a::1',
  'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
  // Link-local, with the metadata of clouds.
  '169.254.169.254',
  '169.254.0.1',
  '169.254.170.2',
  'fe80::1',
  'febf::1',
  'fd00:ec2::254',
  // Behind a provider, tests, documentation, reserved, multicast, broadcast.
  '100.64.0.1',
  '100.100.100.200',
  '100.127.255.255',
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  'ff02::1',
  'ff05::2',
  'fec0::1',
  '2001:db8::1',
  '3fff::1',
  '100::1',
  '2001:10::1',
  '2001:2::1',
  // IPv4 in IPv6, and ways from one to the other.
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2002:a00:1::1',
  '2001::1',
  '2001:0:7f00:1::',
  // Not given to anybody.
  '4000::1',
  'a000::1',
  '1::1',
];

const outside = [
  '8.8.8.8',
  '1.1.1.1',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '2606:4700::1111',
  '2a00::1',
];

/** Other ways to write an address: the URL standard reads each as the address. */
const written: [url: string, address: string][] = [
  ['https://2130706433/', '127.0.0.1'],
  ['https://0x7f000001/', '127.0.0.1'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://0177.0.0.1/', '127.0.0.1'],
  ['https://017700000001/', '127.0.0.1'],
  ['https://127.1/', '127.0.0.1'],
  ['https://127.0.1/', '127.0.0.1'],
  ['https://0/', '0.0.0.0'],
  ['https://0x0/', '0.0.0.0'],
  ['https://10.1/', '10.0.0.1'],
  ['https://012.0.0.1/', '10.0.0.1'],
  ['https://0xa9fea9fe/', '169.254.169.254'],
  ['https://2852039166/', '169.254.169.254'],
  ['https://0251.0376.0251.0376/', '169.254.169.254'],
  ['https://169.254.43518/', '169.254.169.254'],
  ['https://①②⑦.⓪.⓪.①/', '127.0.0.1'],
  ['https://127.0.0.1./', '127.0.0.1'],
  ['https://127。0。0。1/', '127.0.0.1'],
  ['https://[::ffff:7f00:1]/', '::ffff:127.0.0.1'],
  ['https://[0:0:0:0:0:ffff:127.0.0.1]/', '::ffff:127.0.0.1'],
  ['https://[0000:0000:0000:0000:0000:0000:0000:0001]/', '::1'],
  ['https://localhost/', 'localhost'],
  ['https://LOCALHOST/', 'localhost'],
  ['https://localhost./', 'localhost'],
  ['https://bot.localhost/', 'localhost'],
];

const resolveTo =
  (...addresses: string[]) =>
  async (): Promise<LookupAddress[]> =>
    addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));

const rules = (resolve: WebhookRules['resolve'], to_loopback = false): WebhookRules => ({
  signing: null,
  to_loopback,
  resolve,
});
const unasked = rules(async (name) => Promise.reject(new Error(`asked for ${name}`)));

const refusedAs = (rule: string) => ({
  code: 'validation_failed',
  details: { errors: [{ field: 'webhook.url', rule }] },
});

t.test(`none of ${inside.length} inside addresses is called`, async (t) => {
  for (const address of inside) {
    t.notOk(isOutside(address), address);
    const literal = new URL(`https://${isIPv6(address) ? `[${address}]` : address}/`);
    await t.rejects(findAddresses(literal, unasked), InsideAddress, `literal ${address}`);
    const name = new URL('https://bot.example/');
    await t.rejects(findAddresses(name, rules(resolveTo(address))), InsideAddress, `a name of ${address}`);
    const mixed = rules(resolveTo('8.8.8.8', address));
    await t.rejects(findAddresses(name, mixed), InsideAddress, `one of two addresses is ${address}`);
    await t.rejects(readTarget(literal.href, unasked), refusedAs('outside_address'));
  }
});

t.test(`none of ${written.length} other ways to write one is called`, async (t) => {
  for (const [url, address] of written) {
    await t.rejects(findAddresses(new URL(url), unasked), InsideAddress, `${url} is ${address}`);
    await t.rejects(readTarget(url, unasked), refusedAs('outside_address'), url);
  }
});

t.test('addresses of the internet are called', async (t) => {
  for (const address of outside) {
    t.ok(isOutside(address), address);
    const found = await findAddresses(new URL('https://bot.example/'), rules(resolveTo(address)));
    t.same(
      found.map((one) => one.address),
      [address],
    );
  }
});

t.test('a webhook is https, without a user name', async (t) => {
  const known = rules(resolveTo('8.8.8.8'), true);
  for (const url of [
    'https://bot@bot.example/',
    'https://:pw@bot.example/',
    'http://bot.example/',
    'ftp://bot.example/',
    'x',
  ]) {
    await t.rejects(readTarget(url, known), refusedAs('webhook_url'), url);
  }
  t.equal(await readTarget('https://bot.example:8443/a?b=c#d', known), 'https://bot.example:8443/a?b=c');
  t.equal(
    await readTarget('https://nobody.example/', unasked),
    'https://nobody.example/',
    'it can get an address later',
  );
});

t.test('this machine takes http, where the market allows that', async (t) => {
  const local = rules(async () => Promise.reject(new Error('nothing to ask')), true);
  for (const url of [
    'http://localhost:3000/',
    'http://127.0.0.1:3000/',
    'http://[::1]:3000/',
    'https://localhost/',
  ]) {
    t.equal(await readTarget(url, local), url);
  }
  await t.rejects(readTarget('http://10.0.0.1/', local), refusedAs('outside_address'));
  await t.rejects(readTarget('http://nobody.example/', local), refusedAs('webhook_url'));
});
