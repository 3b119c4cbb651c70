import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { type PartialAudit, preparePartialAudit } from '../domain/ledger/partial_audit.ts';
import { startLoop } from './loop.ts';

const PAUSE_MS = 60_000;

/** Audits a part of the ledger once a minute until `stop`, and logs what does not balance. */
export function startAuditor(
  db: Database,
  { log, note }: { log: Pick<FastifyBaseLogger, 'error'>; note: (audit: PartialAudit) => void },
): { stop(): Promise<void> } {
  const audit = preparePartialAudit(db);
  return startLoop({
    work: async () => {
      const found = await audit();
      note(found);
      const { mismatches } = found;
      if (mismatches.length > 0)
        log.error({ mismatches: mismatches.slice(0, 10) }, 'the ledger does not balance');
    },
    pause_ms: PAUSE_MS,
    failed: (error) => log.error({ err: error }, 'the partial audit failed'),
  });
}
