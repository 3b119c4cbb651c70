import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Failure, invalid } from '../kernel/failure.ts';
import type { WebhookRules } from '../kernel/rules.ts';

/** A host has an address that the market must not call. */
export class InsideAddress extends Error {
  override name = 'InsideAddress';
}

/** The part of IPv6 that is given to the internet. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Whether an IP address belongs to the internet, and to no network of the market's own. */
export function isOutside(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL);
}

function isLoopback(address: string): boolean {
  return ipaddr.process(address).range() === 'loopback';
}

/**
 * Reads the address of a webhook. Fails with validation_failed (webhook_url) when it is no https URL, has a user name or a
 * password, or is http and not of this machine where the market allows that; (outside_address) when its name has an
 * address that the market does not call. A name without an address can get one later.
 */
export async function readTarget(url: string, rules: WebhookRules): Promise<string> {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || target.username || target.password || !['http:', 'https:'].includes(target.protocol)) {
    throw invalid('webhook.url', 'webhook_url');
  }
  target.hash = '';
  await findAddresses(target, rules).catch((error: unknown) => {
    if (error instanceof InsideAddress) throw invalid('webhook.url', 'outside_address');
    if (target.protocol === 'http:') throw invalid('webhook.url', 'webhook_url');
  });
  return target.href;
}

/**
 * The addresses of a URL's host, all of which the market may call. Fails with InsideAddress when it may not call one of
 * them, and with another error when there is none, or for http to another machine.
 */
export async function findAddresses(
  { hostname, protocol }: URL,
  { to_loopback, resolve }: WebhookRules,
): Promise<LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isLocalName(host) ? LOCAL : isIP(host) ? [readAddress(host)] : await resolve(host);
  const is_allowed = ({ address }: LookupAddress) =>
    isOutside(address) || (to_loopback && isLoopback(address));
  if (!addresses.every(is_allowed)) throw new InsideAddress(`${host} is inside the network`);
  if (protocol !== 'https:' && !addresses.every(({ address }) => isLoopback(address))) {
    throw new Error(`${host} is another machine, which takes https`);
  }
  return addresses;
}

const readAddress = (address: string): LookupAddress => ({ address, family: isIP(address) });

/** Names of this machine, whatever a resolver says (RFC 6761). */
const isLocalName = (host: string) => /(^|\.)localhost\.?$/i.test(host);
const LOCAL = [readAddress('127.0.0.1')];

/** How long a name server has to answer, in ms. */
const ANSWER_MS = 2_000;

/** Asks the name servers of this machine, not its own list of hosts. Fails with an error of `node:dns`. */
export async function resolveName(host: string): Promise<LookupAddress[]> {
  const resolver = new Resolver({ timeout: ANSWER_MS, tries: 1 });
  const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const addresses = found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  const [refused] = found.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  if (addresses.length === 0) throw refused ?? new Error(`${host} has no address`);
  return addresses.map(readAddress);
}

/** The key that signs. Fails with invalid_state (no_signing_key) when the operator set none. */
export function needSigning({ signing }: WebhookRules) {
  if (!signing) throw new Failure('invalid_state', { reason: 'no_signing_key' });
  return signing;
}
