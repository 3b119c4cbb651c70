import { createHmac } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { wallTime } from '../database/clock.ts';
import type { WebhookRules } from '../domain/kernel/rules.ts';
import type { Signing } from '../domain/kernel/signing.ts';
import { findAddresses, InsideAddress } from '../domain/webhooks/targets.ts';
import { overlapEnd, type Webhook } from '../domain/webhooks/webhooks.ts';
import type { Attempted } from '../domain/webhooks/work.ts';
import { version } from '../version.ts';

const CONNECT_MS = 3_000;
const WHOLE_MS = 15_000;
/** How much of an answer is kept, in bytes. */
const KEPT_BYTES = 1_024;

/** What is sent: the id of the event, and its JSON. */
export interface Message {
  id: string;
  body: string;
}

/**
 * Sends a message to a webhook, signed as Standard Webhooks 1.0 says, and returns how that ended. Follows no redirect, and
 * calls no address inside the network. Fails only when `stop` aborts it.
 */
export async function sendEvent(
  { url }: Pick<Webhook, 'url'>,
  sent: { message: Message; headers: Record<string, string>; rules: WebhookRules; stop: AbortSignal },
): Promise<Attempted> {
  const { message, headers, rules, stop } = sent;
  const begun = performance.now();
  // One of our own, held by its timers: a combined signal can be collected with its timeout.
  const ending = new AbortController();
  const end = () => ending.abort();
  const whole = setTimeout(end, WHOLE_MS);
  const connecting = setTimeout(end, CONNECT_MS);
  stop.addEventListener('abort', end);
  const { signal } = ending;
  const connected = () => clearTimeout(connecting);
  const outcome = await post(new URL(url), { body: message.body, headers, rules, signal, connected })
    .catch((error): Outcome => {
      if (signal.aborted) return { outcome: 'timed_out' };
      return { outcome: error instanceof InsideAddress ? 'inside' : 'unreachable' };
    })
    .finally(() => {
      clearTimeout(whole);
      clearTimeout(connecting);
      stop.removeEventListener('abort', end);
    });
  stop.throwIfAborted();
  return { status: null, response: null, ...outcome, duration_ms: Math.round(performance.now() - begun) };
}

type Outcome = Pick<Attempted, 'outcome'> & Partial<Attempted>;

interface Post {
  body: string;
  headers: Record<string, string>;
  rules: WebhookRules;
  signal: AbortSignal;
  connected: () => void;
}

async function post(url: URL, { body, headers, rules, signal, connected }: Post): Promise<Outcome> {
  const addresses = await within(findAddresses(url, rules), signal);
  // The address that was checked is the address that is called, whatever the name server says next.
  const lookup: LookupFunction = (_name, { all }, found) => {
    const [first] = addresses;
    if (all || !first) found(null, addresses);
    else found(null, first.address, first.family);
  };
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, { method: 'POST', headers, lookup, signal, agent: false });
    request.on('socket', (socket) => socket.once('connect', connected));
    request.on('error', reject);
    // A receiver that changes the protocol gives no response.
    request.on('close', () => reject(new Error('the connection was closed')));
    request.on('response', (response) => {
      const { statusCode: status = 0 } = response;
      const chunks: Buffer[] = [];
      let bytes = 0;
      const end = () => {
        const text = Buffer.concat(chunks).subarray(0, KEPT_BYTES).toString().replaceAll('\0', '\uFFFD');
        resolve({ outcome: nameOf(status), status, response: text });
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes >= KEPT_BYTES) end();
      });
      response.on('end', end);
      response.on('error', reject);
    });
    request.end(body);
  });
}

/** Settles as the promise does, or fails when a signal aborts before. */
function within<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

function nameOf(status: number): Attempted['outcome'] {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

/**
 * The headers of a message: its id, the time, and its signatures (Standard Webhooks 1.0): v1 by the webhook's secret and,
 * for a day, by the one before; v1a by the market's key.
 */
export function signMessage(
  webhook: Webhook,
  { id, body }: Message,
  { signing, now }: { signing: Signing; now: Date },
): Record<string, string> {
  const seconds = Math.floor(wallTime() / 1000);
  const text = `${id}.${seconds}.${body}`;
  const { webhook_id, secret_version } = webhook;
  const previous_until = overlapEnd(webhook);
  const versions =
    previous_until && previous_until > now ? [secret_version, secret_version - 1] : [secret_version];
  const sealed = versions.map((number) =>
    createHmac('sha256', signing.secretOf(webhook_id, number)).update(text).digest('base64'),
  );
  const signatures = [...sealed.map((seal) => `v1,${seal}`), `v1a,${signing.sign(text).toString('base64')}`];
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': `aipod-market/${version}`,
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}
