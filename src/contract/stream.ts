import assert from 'node:assert/strict';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';
import type { Market } from './execute.ts';
import { chooseLanguage } from './language.ts';
import type { Streamed } from './operations.ts';
import { resumeQuery } from './resume_query.ts';
import { validateCall } from './validate_call.ts';

/** How often a stream looks whether its caller can still read, and how old its answer can be, in ms. */
const CHECK_MS = 250;
const KNOWN_MS = 500;
/** Proxies close a connection on which nothing comes. */
const HEARTBEAT_MS = 15_000;
/** After how many ms a client connects again when the server stops. */
const RETRY_MS = 1_000;

/** The data of an operation that streams. */
type Page = Streamed<{ events: object[]; cursor: string; has_more: boolean }>;

/**
 * Yields the text of a stream of server-sent events, from where the call begins, until the caller is gone, its key no
 * longer works, or the server stops. Between two events it holds no connection and none of the caller's slots. Fails
 * before the first text as `execute` does.
 */
export async function* stream(
  operation: Operation,
  call: Call,
  market: Market,
): AsyncGenerator<string, void> {
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
    const page = await limits.inTurn(caller, () => operation.handle(context, { path: call.path, query }));
    query = { ...query, after: (page as Page).data.cursor };
    return page as Page;
  };
  try {
    let page = await read();
    call.stepAside?.();
    yield ': open\n\n';
    for (;;) {
      yield* writeEvents(page);
      if (!page.data.has_more) {
        for (let quiet_ms = 0; !(await watch.next(CHECK_MS, gone)); quiet_ms += CHECK_MS) {
          if (gone?.aborted) return;
          await authenticate();
          if (quiet_ms % HEARTBEAT_MS === HEARTBEAT_MS - CHECK_MS) yield ':\n\n';
        }
      }
      if (arrivals.closed) return yield `retry: ${RETRY_MS}\n\n`;
      await authenticate();
      page = await read();
    }
  } finally {
    watch.end();
  }
}

/** Writes events as the standard says: https://html.spec.whatwg.org/multipage/server-sent-events.html */
function* writeEvents({ data, ids }: Page): Generator<string> {
  for (const [i, event] of data.events.entries()) yield `id: ${ids[i]}\ndata: ${JSON.stringify(event)}\n\n`;
}
