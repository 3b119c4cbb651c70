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
      after: placeOf(agent_id, 0),
      cursor: placeOf(agent_id, 1),
      created_at: db.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Adds a webhook that its owner has disabled. */
export async function recordWebhook(
  db: Database,
  { agent_id, webhook_id }: { agent_id: string; webhook_id: string },
): Promise<void> {
  await db
    .insertInto('webhook')
    .values({
      agent_id,
      webhook_id,
      api: 'aipod',
      url: 'https://bot.example/',
      secret_version: 1,
      secret_changed_at: db.now,
      cursor: placeOf(agent_id, 0),
      sequence: 0n,
      disabled_at: db.now,
      disabled_reason: 'owner',
      created_at: db.now,
    })
    .execute();
}

/** A place in the feed of an agent, as a cursor. */
function placeOf(agent_id: string, sequence: number): string {
  return Buffer.from(JSON.stringify(['events', agent_id, sequence, '0', '', 0])).toString('base64url');
}
