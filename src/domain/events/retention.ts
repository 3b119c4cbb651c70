import type { Transaction } from '../../database/database.ts';
import { KEPT_DAYS } from './feed.ts';

/** How much of the past one call deletes, in ms. */
const SLICE_MS = 60_000;

/** Deletes the oldest events and deliveries that are no longer kept, those of a minute. The counters stay. */
export async function forgetOldEvents(trx: Transaction): Promise<void> {
  const kept_from = new Date(trx.now.getTime() - KEPT_DAYS * 86_400_000);
  for (const table of ['event', 'job_opening', 'webhook_delivery'] as const) {
    const oldest = await trx
      .selectFrom(table)
      .select('created_at')
      .where('created_at', '<', kept_from)
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst();
    if (!oldest) continue;
    const end = new Date(Math.min(oldest.created_at.getTime() + SLICE_MS, kept_from.getTime()));
    await trx
      .deleteFrom(table)
      .where('created_at', '>=', oldest.created_at)
      .where('created_at', '<', end)
      .execute();
  }
}
