import type { Selectable } from 'kysely';
import type { WebhookDelivery } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { checkManagesKeys } from '../access/keys.ts';
import { isEmptyRange } from '../events/feed.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { type Order, type Page, type PageRequest, preparePages } from '../kernel/page.ts';
import { announceWork, getWebhook, lockWebhook, type Webhook } from './webhooks.ts';

/** What was sent to a webhook, and what came back. */
export type Delivery = Selectable<WebhookDelivery>;

/**
 * The deliveries of a webhook in the last 30 days, newest first. Fails with forbidden (capped_key, cannot_manage_keys),
 * not_found (webhook), and as `preparePages` does.
 */
export async function listDeliveries(
  db: Database,
  actor: Actor,
  { webhook_id, ...request }: PageRequest & { webhook_id: string },
): Promise<Page<Delivery>> {
  await getWebhook(db, actor, webhook_id);
  return readDeliveries(db, request, { agent_id: actor.agent_id, webhook_id });
}

const by_time: Order<Delivery> = {
  list: 'deliveries',
  table: 'webhook_delivery',
  primary_key: ['agent_id', 'delivery_id'],
  columns: [{ name: 'delivery_id', kind: 'text' }],
  key: (row) => [row.delivery_id],
};

const readDeliveries = preparePages({
  order: by_time,
  find: (db, { agent_id, webhook_id }: { agent_id: string; webhook_id: string }) =>
    db
      .selectFrom('webhook_delivery')
      .where('webhook_delivery.agent_id', '=', agent_id)
      .where('webhook_delivery.webhook_id', '=', webhook_id),
  read: (page) => page.selectAll('webhook_delivery'),
});

/**
 * Has the events between two that were sent before, and these, sent once more, before what is still to come. The two can be
 * in either order. Fails with forbidden (capped_key, cannot_manage_keys), not_found (webhook, webhook_event), and
 * invalid_state (redelivering) while others are being sent once more.
 */
export async function redeliver(
  trx: Transaction,
  actor: Actor,
  { webhook_id, from, to }: { webhook_id: string; from: string; to: string },
): Promise<Webhook> {
  checkManagesKeys(actor);
  const { agent_id } = actor;
  const webhook = await lockWebhook(trx, agent_id, webhook_id);
  if (webhook.replay_after !== null) throw new Failure('invalid_state', { reason: 'redelivering' });
  const read = (event_id: string) =>
    trx
      .selectFrom('webhook_delivery')
      .select(['after', 'cursor'])
      .where('agent_id', '=', agent_id)
      .where('webhook_id', '=', webhook_id)
      .where('event_id', '=', event_id)
      .orderBy('delivery_id', 'desc')
      .limit(1)
      .executeTakeFirst();
  let [first, last] = [await read(from), await read(to)];
  if (!first || !last) throw new Failure('not_found', { reason: 'webhook_event' });
  if (isEmptyRange(first.after, last.cursor, agent_id)) [first, last] = [last, first];
  announceWork(trx);
  return trx
    .updateTable('webhook')
    .set({
      replay_after: first.after,
      replay_until: last.cursor,
      failures: 0,
      failing_since: null,
      leased_until: null,
      next_at: trx.now,
    })
    .where('agent_id', '=', agent_id)
    .where('webhook_id', '=', webhook_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
