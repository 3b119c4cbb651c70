import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import type { MarketRules } from '../domain/kernel/rules.ts';
import { sweep } from '../domain/sweeper.ts';
import { startLoop } from './loop.ts';

const PAUSE_MS = 1_000;

/** Sweeps the market once a second until `stop`, which waits for the current sweep. Calls `swept` after each. */
export function startSweeper(
  db: Database,
  rules: MarketRules,
  { log, swept = () => {} }: { log: Pick<FastifyBaseLogger, 'error'>; swept?: () => void },
): { stop(): Promise<void> } {
  const skip = (id: string, error: unknown) =>
    log.error({ err: error, id }, 'the sweep skipped a job or an agent');
  return startLoop({
    work: async () => {
      await sweep(db, rules, skip);
      swept();
    },
    pause_ms: PAUSE_MS,
    failed: (error) => log.error({ err: error }, 'the sweep failed'),
  });
}
