import { setTimeout as pause } from 'node:timers/promises';
import { createTurns } from './turns.ts';

/** Runs `work`, which keeps the only thread busy, at the pace of `name`, and resolves to its result. */
export type InPace = <T>(name: string, work: () => T) => Promise<T>;

/**
 * Runs one work of a name at a time. After each the thread is free of that name for `REST` times as long as the work
 * took, so that others are served however much one sends. Fails with too_many_concurrent after `patience_ms` of
 * waiting, and as `work` does.
 */
export function createPace({ patience_ms }: { patience_ms: number }): InPace {
  const inTurn = createTurns({ limit: 1, patience_ms });
  return (name, work) =>
    new Promise((resolve, reject) => {
      inTurn(name, async () => {
        const begun = performance.now();
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
        await pause(REST * (performance.now() - begun), undefined, { ref: false });
      }).catch(reject);
    });
}

const REST = 4;
