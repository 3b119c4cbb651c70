import assert from 'node:assert/strict';
import { type Selectable, sql } from 'kysely';
import type { Webhook as WebhookTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { inTransaction } from '../../database/transaction.ts';
import { checkManagesKeys } from '../access/keys.ts';
import { readEnd } from '../events/feed.ts';
import type { EventType } from '../events/types.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkActive, lockAgent } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { type Attempt, claim, keep } from '../kernel/idempotency.ts';
import { newId } from '../kernel/ids.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { needSigning, readTarget } from './targets.ts';

export type Webhook = Selectable<WebhookTable>;

/** How many webhooks an agent can have. */
const WEBHOOKS_LIMIT = 20;

/** Under which name it is announced that webhooks were created or changed. */
export const WEBHOOKS_SIGNAL = 'webhooks!';

/** Has the servers look for work once the transaction is committed. */
export function announceWork(trx: Transaction): void {
  trx.afterCommit(() => trx.database.signals.publish([WEBHOOKS_SIGNAL]));
}

/** How long the secret before the present one signs too, in ms. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;

/** Until when the secret before the present one signs too; null if there was none. */
export function overlapEnd({
  secret_version,
  secret_changed_at,
}: Pick<Webhook, 'secret_version' | 'secret_changed_at'>): Date | null {
  return secret_version > 1 ? new Date(secret_changed_at.getTime() + OVERLAP_MS) : null;
}

/** A webhook with its secret: 32 bytes. */
export interface WebhookSecret {
  webhook: Webhook;
  secret: Buffer;
  replayed: boolean;
}

interface Scope {
  db: Database;
  actor: Actor;
  rules: MarketRules;
}

/**
 * Creates a webhook for the events from now on, once for each attempt. Fails with forbidden (capped_key,
 * cannot_manage_keys), validation_failed (webhook_url, outside_address), invalid_state (webhook_limit, no_signing_key),
 * not_found (webhook) when the one of an earlier attempt was deleted, and as `claim` does.
 */
export async function createWebhook(
  { db, actor, rules, attempt }: Scope & { attempt: Attempt | null },
  { api, url, types }: { api: Webhook['api']; url: string; types: EventType[] | null },
): Promise<WebhookSecret> {
  checkManagesKeys(actor);
  const { secretOf } = needSigning(rules.webhooks);
  const target = await readTarget(url, rules.webhooks);
  const { agent_id } = actor;
  const place = await readEnd(db, actor);
  return inTransaction(db, async (trx) => {
    const earlier = attempt && (await claimWebhook(trx, attempt));
    if (earlier) return { ...show(earlier, secretOf), replayed: true };
    // Concurrent requests count the webhooks one after the other.
    checkActive(await lockAgent(trx, agent_id));
    const webhooks = await selectWebhooks(trx, { agent_id });
    if (webhooks.length >= WEBHOOKS_LIMIT) {
      throw new Failure('invalid_state', { reason: 'webhook_limit', limit: WEBHOOKS_LIMIT });
    }
    const webhook = await trx
      .insertInto('webhook')
      .values({
        agent_id,
        webhook_id: newId('whk', trx.now),
        api,
        url: target,
        types,
        secret_version: 1,
        secret_changed_at: trx.now,
        cursor: place.cursor,
        sequence: BigInt(place.sequence),
        created_at: trx.now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    keepWebhook(trx, attempt, webhook);
    announceWork(trx);
    return { ...show(webhook, secretOf), replayed: false };
  });
}

function show(webhook: Webhook, secretOf: (webhook_id: string, version: number) => Buffer) {
  return { webhook, secret: secretOf(webhook.webhook_id, webhook.secret_version) };
}

/** The webhook of an earlier attempt; null without one. Fails with not_found (webhook), and as `claim` does. */
async function claimWebhook(trx: Transaction, attempt: Attempt): Promise<Webhook | null> {
  const earlier = await claim(trx, attempt);
  assert(earlier?.kind !== 'answer', 'a secret is not kept');
  return earlier && lockWebhook(trx, earlier.agent_id, earlier.key_id);
}

function keepWebhook(
  trx: Transaction,
  attempt: Attempt | null,
  { agent_id, webhook_id }: Pick<Webhook, 'agent_id' | 'webhook_id'>,
): void {
  if (attempt) keep(trx, attempt, { kind: 'key', agent_id, key_id: webhook_id });
}

/** The actor's webhooks, oldest first. Fails with forbidden (capped_key, cannot_manage_keys). */
export async function listWebhooks(db: Database, actor: Actor): Promise<Webhook[]> {
  checkManagesKeys(actor);
  return selectWebhooks(db, { agent_id: actor.agent_id });
}

const selectWebhooks = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('webhook')
    .selectAll()
    .where('agent_id', '=', agent_id)
    .orderBy('webhook_id')
    .limit(sql.lit(WEBHOOKS_LIMIT)),
);

/** A webhook, locked until the transaction ends. Fails with not_found (webhook). */
export async function lockWebhook(trx: Transaction, agent_id: string, webhook_id: string): Promise<Webhook> {
  const webhook = await trx
    .selectFrom('webhook')
    .selectAll()
    .where('agent_id', '=', agent_id)
    .where('webhook_id', '=', webhook_id)
    .forUpdate()
    .executeTakeFirst();
  if (!webhook) throw new Failure('not_found', { reason: 'webhook' });
  return webhook;
}

/** One of the actor's webhooks. Fails with forbidden (capped_key, cannot_manage_keys) and not_found (webhook). */
export async function getWebhook(db: Database, actor: Actor, webhook_id: string): Promise<Webhook> {
  const webhooks = await listWebhooks(db, actor);
  const webhook = webhooks.find((one) => one.webhook_id === webhook_id);
  if (!webhook) throw new Failure('not_found', { reason: 'webhook' });
  return webhook;
}

/** What can be changed of a webhook. */
export interface WebhookChange {
  url?: string | undefined;
  /** null: events of all types. */
  types?: EventType[] | null | undefined;
  is_enabled?: boolean | undefined;
}

/**
 * Changes a webhook. What is not delivered yet goes out as it says now, after what is being sent. Fails with forbidden
 * (capped_key, cannot_manage_keys), not_found (webhook), validation_failed (webhook_url, outside_address), and
 * invalid_state (no_signing_key) when it is to be enabled.
 */
export async function updateWebhook(
  { db, actor, rules }: Scope,
  webhook_id: string,
  { url, types, is_enabled }: WebhookChange,
): Promise<Webhook> {
  checkManagesKeys(actor);
  if (is_enabled) needSigning(rules.webhooks);
  const target = url === undefined ? undefined : await readTarget(url, rules.webhooks);
  return inTransaction(db, async (trx) => {
    const { agent_id, disabled_at } = await lockWebhook(trx, actor.agent_id, webhook_id);
    announceWork(trx);
    const anew = { failures: 0, failing_since: null };
    return trx
      .updateTable('webhook')
      .set({
        ...(target !== undefined && { url: target }),
        ...(types !== undefined && { types }),
        ...(is_enabled === true && { disabled_at: null, disabled_reason: null }),
        ...((is_enabled === true || target !== undefined) && anew),
        ...(is_enabled === false && !disabled_at && { disabled_at: trx.now, disabled_reason: 'owner' }),
        // Takes it from the server that delivers; another look finds it.
        leased_until: null,
        next_at: trx.now,
      })
      .where('agent_id', '=', agent_id)
      .where('webhook_id', '=', webhook_id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/**
 * Deletes a webhook. Its deliveries can no longer be read, and are deleted when they are old. Fails with forbidden
 * (capped_key, cannot_manage_keys) and not_found (webhook).
 */
export async function deleteWebhook(trx: Transaction, actor: Actor, webhook_id: string): Promise<void> {
  checkManagesKeys(actor);
  const { agent_id } = await lockWebhook(trx, actor.agent_id, webhook_id);
  await trx
    .deleteFrom('webhook')
    .where('agent_id', '=', agent_id)
    .where('webhook_id', '=', webhook_id)
    .execute();
}

/**
 * Gives a webhook another secret, once for each attempt. The one before signs too for a day. Fails with forbidden
 * (capped_key, cannot_manage_keys), not_found (webhook), invalid_state (no_signing_key), and as `claim` does.
 */
export async function rotateSecret(
  { trx, actor, rules, attempt }: { trx: Transaction; attempt: Attempt | null } & Omit<Scope, 'db'>,
  webhook_id: string,
): Promise<WebhookSecret> {
  checkManagesKeys(actor);
  const { secretOf } = needSigning(rules.webhooks);
  const earlier = attempt && (await claimWebhook(trx, attempt));
  if (earlier) return { ...show(earlier, secretOf), replayed: true };
  const { agent_id, secret_version } = await lockWebhook(trx, actor.agent_id, webhook_id);
  const webhook = await trx
    .updateTable('webhook')
    .set({
      secret_version: secret_version + 1,
      secret_changed_at: trx.now,
      // Takes it from the server that delivers: the next event has both signatures.
      leased_until: null,
      next_at: trx.now,
    })
    .where('agent_id', '=', agent_id)
    .where('webhook_id', '=', webhook_id)
    .returningAll()
    .executeTakeFirstOrThrow();
  keepWebhook(trx, attempt, webhook);
  return { ...show(webhook, secretOf), replayed: false };
}

/** Whether the market has an enabled webhook, so that it needs its signing key. */
export async function hasWebhooks(db: Database): Promise<boolean> {
  const found = await db
    .selectFrom('webhook')
    .select('webhook_id')
    .where('disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
