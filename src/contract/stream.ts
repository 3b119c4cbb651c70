import assert from 'node:assert/strict';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';
import type { Market } from './execute.ts';
import { chooseLanguage } from './language.ts';
import type { Streamed } from './operations.ts';
import { resumeQuery } from './resume_query.ts';
import { validateCall } from './validate_call.ts';

/** How often a stream looks whether its caller can still read, and how old its answer can be, in ms. */
export const CHECK_MS = 250;
const KNOWN_MS = 500;
const HEARTBEAT_MS = 15_000;
const RETRY_MS = 1_000;

/** A page of events, with for each where a reader goes on after it. */
export type EventPage<Event> = Streamed<{ events: Event[]; cursor: string; has_more: boolean }>;

/** What follows a stream: a page of events, `quiet` each `CHECK_MS` without one, and `closing` when the server stops. */
export type Followed<Event> = EventPage<Event> | 'quiet' | 'closing';

/**
 * Yields what an operation that streams finds, from where the call begins, until the caller is gone, its key no longer
 * works, or the server stops. Between two pages it holds no connection and none of the caller's slots. Fails before the
 * first page as `execute` does.
 */
export async function* follow<Event extends object>(
  operation: Operation,
  call: Call,
  market: Market,
): AsyncGenerator<Followed<Event>, void> {
  validateCall(operation, call);
  const { actor, address, gone } = call;
  assert(actor, 'only an agent can stream');
  const { db, rules, limits, arrivals } = market;
  const { headers } = call;
  const language = chooseLanguage(headers['accept-language']);
  // Fails when the caller can no longer read.
  const authenticate = () => operation.dialect.authenticate(db, headers.authorization, headers, KNOWN_MS);
  const caller = { agent_id: actor.agent_id, address };
  const watch = arrivals.watch(actor.agent_id);
  const context = { db, rules, actor, address, language, watch };
  let query = resumeQuery(call);
  const read = async () => {
    const found = await limits.inTurn(caller, () => operation.handle(context, { path: call.path, query }));
    const page = found as EventPage<Event>;
    query = { ...query, after: page.data.cursor };
    return page;
  };
  try {
    let page = await read();
    call.stepAside?.();
    for (;;) {
      yield page;
      while (!page.data.has_more && !(await watch.next(CHECK_MS, gone))) {
        if (gone?.aborted) return;
        await authenticate();
        yield 'quiet';
      }
      if (arrivals.closed) return yield 'closing';
      await authenticate();
      page = await read();
    }
  } finally {
    watch.end();
  }
}

/** Yields the text of a stream of server-sent events, of what `follow` finds. Fails before the first text as it does. */
export async function* stream(
  operation: Operation,
  call: Call,
  market: Market,
): AsyncGenerator<string, void> {
  const beat = startHeart();
  let is_open = false;
  for await (const found of follow(operation, call, market)) {
    if (!is_open) yield ': open\n\n';
    is_open = true;
    if (found === 'closing') yield RETRY;
    else if (found === 'quiet') yield* beat();
    else for (const [i, event] of found.data.events.entries()) yield writeEvent(event, found.ids[i]);
  }
}

/** Returns what is called with each `quiet`, and yields a comment after a while: proxies close a silent connection. */
export function startHeart(): () => Generator<string> {
  let quiet_ms = 0;
  return function* () {
    quiet_ms += CHECK_MS;
    if (quiet_ms % HEARTBEAT_MS === 0) yield ':\n\n';
  };
}

/** Tells a client to connect again when the server stops. */
export const RETRY = `retry: ${RETRY_MS}\n\n`;

/** Writes an event as the standard says: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function writeEvent(data: object, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
