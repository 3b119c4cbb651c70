import assert from 'node:assert/strict';
import { type Arrivals, UNWATCHED, type Watch } from '../domain/events/arrivals.ts';
import type { Call } from './call.ts';

/**
 * Repeats `run` whenever something may have come, until it finds something or the seconds of the query's `wait` are over.
 * Between two runs it holds no connection, no transaction and none of the caller's slots. It does not run for a caller that
 * is gone. Fails with unavailable when too many wait, as `authenticate` does, which says whether the caller can still
 * read, and as `run` does.
 */
export async function untilFound<T extends { is_empty?: boolean }>(
  call: Call,
  arrivals: Arrivals,
  {
    run,
    authenticate,
  }: { run: (watch: Watch, was_woken: boolean) => Promise<T>; authenticate: () => Promise<unknown> },
): Promise<T> {
  assert(call.actor, 'only an agent can wait');
  const { wait } = call.query as { wait: number };
  if (wait === 0) return run(UNWATCHED, false);
  const end = performance.now() + wait * 1000;
  const watch = arrivals.watch(call.actor.agent_id);
  const { gone } = call;
  try {
    for (let waited = false; ; waited = true) {
      const outcome = await run(watch, waited);
      const left = end - performance.now();
      if (!outcome.is_empty || left <= 0 || arrivals.closed || gone?.aborted) return outcome;
      if (!waited) call.stepAside?.();
      await watch.next(left, gone);
      if (gone?.aborted) return outcome;
      await authenticate();
    }
  } finally {
    watch.end();
  }
}
