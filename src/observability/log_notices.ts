import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { onNotice } from '../domain/kernel/notices.ts';

/** Logs what admins did, who registered, and which money time moved, at info. Returns what ends it. */
export function logNotices(db: Database, log: Pick<FastifyBaseLogger, 'info'>): () => void {
  return onNotice(db, ({ event, facts }) => log.info(facts, event));
}
