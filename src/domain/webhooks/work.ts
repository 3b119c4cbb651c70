import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Updateable } from 'kysely';
import type { Webhook as WebhookTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { inTransaction } from '../../database/transaction.ts';
import { type FeedPage, readFeed } from '../events/feed.ts';
import { tell } from '../events/log.ts';
import type { EventType, MarketEvent } from '../events/types.ts';
import { newId } from '../kernel/ids.ts';
import { NO_TAG } from '../kernel/tags.ts';
import type { Delivery } from './deliveries.ts';
import type { Webhook } from './webhooks.ts';

/** How long a server has a webhook for itself, in ms: longer than one delivery takes. It is prolonged with each. */
const LEASE_MS = 60_000;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The pauses after failures of one event, in ms: those of Standard Webhooks 1.0, 75 hours in all. */
export const PAUSES_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** How many events are read at a time. */
const PAGE = 20;

export type WebhookKey = Pick<Webhook, 'agent_id' | 'webhook_id'>;

/** All webhooks that are enabled, and whether something is to be sent to each now, as far as its own log says. */
export const listWork = prepare(
  (_, { now }: { now: Date }) => sql<WebhookKey & { is_due: boolean; is_taken: boolean }>`
    select webhook.agent_id, webhook.webhook_id, coalesce(leased_until > ${now}, false) as is_taken,
      coalesce(leased_until <= ${now}, true) and coalesce(next_at <= ${now}, true) and (
        leased_until is not null or next_at is not null or replay_after is not null
        or coalesce(event_counter.sequence > webhook.sequence, false)
      ) as is_due
    from webhook
    join agent on agent.agent_id = webhook.agent_id and agent.banned_at is null
    left join event_counter on event_counter.recipient = webhook.agent_id
    where disabled_at is null
  `,
);

/** When an event is sent again next, among the times after a moment; null if none waits. */
export async function findNextAttempt(trx: Transaction, after: Date): Promise<Date | null> {
  const [next] = await selectNextAttempt(trx, { after });
  return next?.next_at ?? null;
}

const selectNextAttempt = prepare((db, { after }: { after: Date }) =>
  db
    .selectFrom('webhook')
    .select('next_at')
    .where('next_at', '>', after)
    .where('disabled_at', 'is', null)
    .orderBy('next_at')
    .limit(sql.lit(1)),
);

/** Longer than one delivery takes. */
const AWAITED_MS = 20_000;
/** How long no server may take a webhook before none is awaited, in ms. */
const UNTAKEN_MS = 250;
const POLL_MS = 50;

/** Waits until what is due now was sent, by whichever server, for 20 seconds at most. */
export async function awaitDeliveries(db: Database): Promise<void> {
  let untaken_ms = 0;
  for (let waited_ms = 0; waited_ms < AWAITED_MS && untaken_ms < UNTAKEN_MS; waited_ms += POLL_MS) {
    const work = await listWork(db, { now: db.now });
    const left = work.filter(({ is_due, is_taken }) => is_due || is_taken);
    if (left.length === 0) return;
    untaken_ms = left.some(({ is_taken }) => is_taken) ? 0 : untaken_ms + POLL_MS;
    db.signals.publish(left.map(({ agent_id }) => agent_id));
    await pause(POLL_MS);
  }
}

/** The webhooks of the workers that a job with one of these tags concerns. */
export const listOpeningWork = prepare(
  (_, { tags }: { tags: string[] }) => sql<WebhookKey>`
    select webhook.agent_id, webhook.webhook_id
    from webhook
    join agent on agent.agent_id = webhook.agent_id and agent.agent_type in ('worker', 'all')
    where disabled_at is null and coalesce('job.opened' = any(types), true)
      and (${sql.lit(NO_TAG)} = any(${tags}::text[]) or agent.capabilities && ${tags}::text[])
  `,
);

/** A webhook that this server delivers to. */
export type Lease = Webhook & { leased_until: Date };

/** Takes a webhook for this server; null when another has it, or nothing may be sent to it now. */
export function takeWebhook(db: Database, { agent_id, webhook_id }: WebhookKey): Promise<Lease | null> {
  return inTransaction(db, async (trx) => {
    const agent = await trx
      .selectFrom('agent')
      .select('banned_at')
      .where('agent_id', '=', agent_id)
      .executeTakeFirst();
    const webhook = await trx
      .selectFrom('webhook')
      .selectAll()
      .where('agent_id', '=', agent_id)
      .where('webhook_id', '=', webhook_id)
      .where('disabled_at', 'is', null)
      .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', trx.now)]))
      .where((eb) => eb.or([eb('next_at', 'is', null), eb('next_at', '<=', trx.now)]))
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!webhook || !agent || agent.banned_at) return null;
    const leased_until = new Date(trx.now.getTime() + LEASE_MS);
    await change(trx, webhook, { leased_until });
    return { ...webhook, leased_until };
  });
}

/** Changes a webhook that this transaction has locked. */
async function change(
  trx: Transaction,
  { agent_id, webhook_id }: WebhookKey,
  values: Updateable<WebhookTable>,
) {
  await trx
    .updateTable('webhook')
    .set(values)
    .where('agent_id', '=', agent_id)
    .where('webhook_id', '=', webhook_id)
    .execute();
}

/**
 * Reads what is to be sent next: events that are wanted once more come first. What was deleted before it was sent is lost;
 * the rest is not.
 */
export function readNext(db: Database, lease: Lease): Promise<FeedPage> {
  const { replay_after, replay_until, cursor } = lease;
  const types = (lease.types as EventType[] | null) ?? undefined;
  const place = { after: replay_after ?? cursor, until: replay_until ?? undefined };
  return readFeed(db, lease, { ...place, types, limit: PAGE, passes_lost: true });
}

/** The webhook after a page without events for it. */
export function passOver(lease: Lease, { cursor }: FeedPage): Lease {
  return lease.replay_after === null ? { ...lease, cursor } : { ...lease, replay_after: cursor };
}

/** Writes an event as the API of a webhook shows it. */
export type WriteEvent = Record<Webhook['api'], (event: MarketEvent) => unknown>;

/** How a delivery ended: what is stored of it. */
export type Attempted = Pick<Delivery, 'outcome' | 'status' | 'duration_ms' | 'response'>;

/**
 * Writes down a delivery: where it succeeded the webhook goes on after the event; else it is tried again after a pause, or
 * the webhook is disabled, and its owner told. Returns the webhook to go on with; null when it is to be left.
 */
export function recordAttempt(
  db: Database,
  lease: Lease,
  { event, attempted }: { event: MarketEvent; attempted: Attempted },
): Promise<Lease | null> {
  return inTransaction(db, async (trx) => {
    const row = await lockRow(trx, lease);
    if (!row) return null;
    const { agent_id, webhook_id, replay_after, cursor } = lease;
    await trx
      .insertInto('webhook_delivery')
      .values({
        agent_id,
        delivery_id: newId('dlv', trx.now),
        webhook_id,
        event_id: event.event_id,
        event_type: event.type,
        ...attempted,
        after: replay_after ?? cursor,
        cursor: event.cursor,
        created_at: trx.now,
      })
      .execute();
    // Its owner has changed it meanwhile.
    if (!isHeld(row, lease)) return null;
    if (attempted.outcome === 'delivered') {
      const values = succeeded(trx, lease, event);
      await change(trx, lease, values);
      return { ...lease, ...values };
    }
    await change(trx, lease, failed(trx, lease, attempted));
    return null;
  });
}

/** Locks a webhook until the transaction ends; undefined if it was deleted. */
function lockRow(trx: Transaction, { agent_id, webhook_id }: WebhookKey) {
  return trx
    .selectFrom('webhook')
    .select('leased_until')
    .where('agent_id', '=', agent_id)
    .where('webhook_id', '=', webhook_id)
    .forUpdate()
    .executeTakeFirst();
}

/** Whether the webhook is still this server's. */
function isHeld(row: Pick<Webhook, 'leased_until'> | undefined, lease: Lease): boolean {
  return row?.leased_until?.getTime() === lease.leased_until.getTime();
}

function succeeded({ now }: Transaction, { replay_after }: Lease, { cursor, sequence }: MarketEvent) {
  const is_replay = replay_after !== null;
  return {
    ...(is_replay ? { replay_after: cursor } : { cursor }),
    ...(!is_replay && sequence !== null && { sequence: BigInt(sequence) }),
    failures: 0,
    failing_since: null,
    next_at: null,
    leased_until: new Date(now.getTime() + LEASE_MS),
  };
}

function failed(trx: Transaction, lease: Lease, { outcome }: Attempted): Updateable<WebhookTable> {
  const { agent_id, webhook_id, failures, failing_since } = lease;
  const { now } = trx;
  const pause = PAUSES_MS[failures];
  const reason = outcome === 'gone' ? 'gone' : pause === undefined ? 'failing' : null;
  if (reason !== null) tell(trx, agent_id, 'webhook.disabled', { webhook_id, reason });
  return {
    failures: failures + 1,
    failing_since: failing_since ?? now,
    next_at: reason === null && pause !== undefined ? new Date(now.getTime() + pause) : null,
    leased_until: null,
    ...(reason !== null && { disabled_at: now, disabled_reason: reason }),
  };
}

/**
 * Writes down that a page had nothing: what was wanted once more is sent, or nothing is left. Returns the webhook to go on
 * with; null when it is given back.
 */
export function endTurn(db: Database, lease: Lease, { cursor, position }: FeedPage): Promise<Lease | null> {
  return inTransaction(db, async (trx) => {
    if (!isHeld(await lockRow(trx, lease), lease)) return null;
    if (lease.replay_after !== null) {
      const values = { replay_after: null, replay_until: null };
      await change(trx, lease, values);
      return { ...lease, ...values };
    }
    const sequence = BigInt(position.sequence);
    await change(trx, lease, { cursor, sequence, leased_until: null, next_at: null });
    return null;
  });
}

/** Gives a webhook back with what is left, for another server. */
export function leaveWebhook(db: Database, lease: Lease): Promise<void> {
  return inTransaction(db, async (trx) => {
    if (isHeld(await lockRow(trx, lease), lease))
      await change(trx, lease, { leased_until: null, next_at: trx.now });
  });
}
