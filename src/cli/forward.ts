import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError, EXIT } from './errors.ts';

const WHOLE_MS = 15_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** Reads the address of a receiver. Fails with a CliError unless it is one of HTTP. */
export function readReceiver(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new CliError(
    EXIT.usage,
    'bad_url',
    `"${text}" is not the address of a receiver: give one such as http://localhost:3000/events.`,
  );
}

/**
 * Posts an event to a receiver, signed as Standard Webhooks 1.0 says, until the receiver answers with a status of 200 to
 * 299 or the signal is aborted. Tells `note` when an answer is another than the time before.
 */
export async function forward(
  event: { id: string },
  options: { receiver: URL; secret: string; signal: AbortSignal; note: (text: string) => void },
): Promise<void> {
  const { receiver, secret, signal, note } = options;
  const body = JSON.stringify(event);
  let said: string | undefined;
  for (let pause_ms = FIRST_PAUSE_MS; !signal.aborted; pause_ms = Math.min(pause_ms * 2, LONGEST_PAUSE_MS)) {
    const problem = await post(receiver, body, sign(event.id, body, secret), signal);
    if (problem === undefined) {
      if (said !== undefined) note(`${receiver.href} took ${event.id}.`);
      return;
    }
    if (problem !== said && !signal.aborted)
      note(`${receiver.href} did not take ${event.id} (${problem}): trying again until it does.`);
    said = problem;
    await pause(pause_ms, undefined, { signal }).catch(() => {});
  }
}

/** The headers of a message. `webhook-timestamp` is now, so each try has its own. */
function sign(id: string, body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

/** Sends a message once; returns what went wrong. */
async function post(
  receiver: URL,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const response = await fetch(receiver, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(WHOLE_MS)]),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
}
