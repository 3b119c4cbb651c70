import type { FastifyBaseLogger } from 'fastify';
import type { Database } from './database/database.ts';
import { isUnavailable } from './database/transaction.ts';
import type { MarketRules } from './domain/rules.ts';
import { sweep } from './domain/sweeper.ts';

const pause_ms = 1_000;

/** Sweeps the market once a second until stopped; `stop` waits for the sweep under way. */
export function startSweeper(
  db: Database,
  rules: MarketRules,
  log: FastifyBaseLogger,
): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};
  const failed = (job_id: string, error: unknown) =>
    log.error({ err: error, job_id }, 'a job could not be swept');

  const run = async () => {
    while (!stopped) {
      await sweep(db, rules, failed).catch((error) => {
        // Each request says that the database is away; the sweeper need not.
        if (!isUnavailable(error)) log.error({ err: error }, 'the sweep failed');
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
  };
  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
