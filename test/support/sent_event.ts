import type { Database } from '../../src/database/database.ts';

/** Writes down that a webhook was sent an event, as if it had been. */
export async function recordSent(
  db: Database,
  { agent_id, webhook_id, event_id }: { agent_id: string; webhook_id: string; event_id: string },
): Promise<void> {
  await db
    .insertInto('webhook_delivery')
    .values({
      agent_id,
      delivery_id: `dlv_${webhook_id}_${event_id.slice(0, 64)}`,
      webhook_id,
      event_id,
      event_type: 'key.added',
      outcome: 'delivered',
      status: 200,
      duration_ms: 1,
      response: 'ok',
      after: '',
      cursor: '',
      created_at: db.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
