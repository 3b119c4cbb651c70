import { isUnavailable } from '../database/errors.ts';

/**
 * Runs `work`, waits `pause_ms`, and repeats until `stop`, which resolves when the current run has ended. Calls
 * `failed` with each error of `work`, except for database outages, which every request reports.
 */
export function startLoop({
  work,
  pause_ms,
  failed,
}: {
  work: () => Promise<unknown>;
  pause_ms: number;
  failed: (error: unknown) => void;
}): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};

  async function run(): Promise<void> {
    while (!stopped) {
      await work().catch((error: unknown) => {
        if (!isUnavailable(error)) failed(error);
      });
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause_ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped) wake();
      });
    }
  }

  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
