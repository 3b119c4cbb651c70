import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { ApiKey } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { type Attempt, claim, type IssuedKey, keep } from '../kernel/idempotency.ts';
import { newId } from '../kernel/ids.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import { digest, newSecret } from './secrets.ts';

export type Key = Selectable<ApiKey>;

const columns = [
  'api_key.agent_id',
  'api_key.key_id',
  'api_key.origin',
  'api_key.name',
  'api_key.last_four',
  'api_key.spend_limit',
  'api_key.expires_at',
  'api_key.revoked_at',
  'api_key.last_used_at',
  'api_key.created_at',
] as const;

/** The limit of valid keys that an agent added. */
const ADDED_KEYS_LIMIT = 100;

/** How far `last_used_at` may lag behind the latest use, so that most requests write nothing. */
const USE_ACCURACY_MS = 60_000;

/**
 * Returns the agent that holds this key. Fails with unauthorized for a key that is unknown, revoked or expired,
 * and with agent_banned for the key of a banned agent.
 */
export async function findActor(db: Database, secret: string): Promise<Actor> {
  const found = await db
    .selectFrom('api_key_hash')
    .innerJoin('api_key', (join) =>
      join
        .onRef('api_key.agent_id', '=', 'api_key_hash.agent_id')
        .onRef('api_key.key_id', '=', 'api_key_hash.key_id'),
    )
    .innerJoin('agent', 'agent.agent_id', 'api_key.agent_id')
    .where('api_key_hash.hash', '=', digest(secret))
    .select([
      'agent.agent_id',
      'agent.agent_type',
      'agent.banned_at',
      'api_key.key_id',
      'api_key.spend_limit',
      'api_key.expires_at',
      'api_key.revoked_at',
      'api_key.last_used_at',
    ])
    .executeTakeFirst();
  if (!found) throw new Failure('unauthorized', { reason: 'key_unknown' });
  if (found.revoked_at) throw new Failure('unauthorized', { reason: 'key_revoked' });
  const { now } = db;
  const { agent_id, agent_type, key_id, spend_limit, expires_at, last_used_at } = found;
  if (expires_at && expires_at <= now) throw new Failure('unauthorized', { reason: 'key_expired' });
  if (found.banned_at) throw new Failure('agent_banned');
  if (!last_used_at || now.getTime() - last_used_at.getTime() > USE_ACCURACY_MS) {
    // A concurrent retry may be replacing this unused key; then this request must fail.
    const { numUpdatedRows } = await db
      .updateTable('api_key')
      .set({ last_used_at: now })
      .where('agent_id', '=', agent_id)
      .where('key_id', '=', key_id)
      .where('revoked_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Failure('unauthorized', { reason: 'key_revoked' });
  }
  return { agent_id, agent_type, key: { key_id, spend_limit, expires_at } };
}

/** Creates a key and stores its hash. Only the caller gets the secret. */
export async function issueKey(
  trx: Transaction,
  agent_id: string,
  key: {
    origin: Key['origin'];
    secret?: string;
    name?: string | null;
    spend_limit?: bigint | null;
    expires_at?: Date | null;
  },
): Promise<{ key: Key; secret: string }> {
  const { origin, secret = newSecret(), name = null, spend_limit = null, expires_at = null } = key;
  const row = await trx
    .insertInto('api_key')
    .values({
      agent_id,
      key_id: newId('key', trx.now),
      origin,
      name,
      last_four: secret.slice(-4),
      spend_limit,
      expires_at,
      created_at: trx.now,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('api_key_hash')
    .values({ hash: digest(secret), agent_id, key_id: row.key_id })
    .execute();
  return { key: row, secret };
}

/**
 * Revokes a key that was never used and issues another like it; returns undefined when it was used or revoked.
 * For a client that retries because the first response was lost.
 */
export async function replaceUnusedKey(
  trx: Transaction,
  { agent_id, key_id }: IssuedKey,
): Promise<{ key: Key; secret: string } | undefined> {
  const unused = await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', agent_id)
    .where('key_id', '=', key_id)
    .where('last_used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['origin', 'name', 'spend_limit', 'expires_at'])
    .executeTakeFirst();
  return unused && issueKey(trx, agent_id, unused);
}

/**
 * Lists the actor's valid keys, newest first, without the one from the operator's settings. Fails with forbidden
 * (capped_key).
 */
export async function listKeys(db: Database, actor: Actor, request: PageRequest): Promise<Page<Key>> {
  checkManagesKeys(actor);
  return readPage(db, {
    request,
    order: by_time,
    found: db
      .selectFrom('api_key')
      .where('agent_id', '=', actor.agent_id)
      .where('origin', '<>', 'setting')
      .where('revoked_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', db.now)])),
    read: (page) => page.select(columns),
  });
}

const by_time: Order<Key> = {
  list: 'keys',
  table: 'api_key',
  primary_key: ['agent_id', 'key_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'key_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.key_id],
};

/**
 * Adds a key for the actor. Without `expires_at` it expires with the key that creates it. A retry of the same
 * attempt replaces the first key by another, unless it was used. Fails with forbidden (capped_key), invalid_state
 * (key_limit, key_shown), validation_failed for an expiry in the past or later than that of the creating key, and
 * as `claim` does.
 */
export async function addKey(
  { trx, actor, attempt }: { trx: Transaction; actor: Actor; attempt: Attempt | null },
  key: NewKey,
): Promise<{ key: Key; secret: string; replayed: boolean }> {
  checkManagesKeys(actor);
  const earlier = attempt && (await claim(trx, attempt));
  assert(earlier?.kind !== 'answer', 'a created key is kept as a key');
  const issued = earlier ? await showAgain(trx, earlier) : await addFreshKey(trx, actor, key);
  if (attempt) await keep(trx, attempt, { kind: 'key', agent_id: actor.agent_id, key_id: issued.key.key_id });
  return { ...issued, replayed: earlier !== null };
}

/** What an agent chooses of a key; `spend_limit` in minor units a market day. */
export interface NewKey {
  name?: string | undefined;
  spend_limit: bigint | null;
  expires_at: Date | null;
}

async function showAgain(trx: Transaction, issued: IssuedKey): Promise<{ key: Key; secret: string }> {
  const another = await replaceUnusedKey(trx, issued);
  if (!another) throw new Failure('invalid_state', { reason: 'key_shown', key_id: issued.key_id });
  return another;
}

async function addFreshKey(
  trx: Transaction,
  actor: Actor,
  key: NewKey,
): Promise<{ key: Key; secret: string }> {
  const latest = actor.key.expires_at;
  const expires_at = key.expires_at ?? latest;
  if (latest && expires_at && expires_at > latest) {
    throw invalid('key.expires_at', 'outlives_its_maker', { latest });
  }
  if (expires_at && expires_at <= trx.now) throw invalid('key.expires_at', 'future');
  // Concurrent requests count the keys one after the other.
  await lockAgent(trx, actor.agent_id);
  const { count } = await trx
    .selectFrom('api_key')
    .where('agent_id', '=', actor.agent_id)
    .where('origin', '=', 'added')
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', trx.now)]))
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow();
  if (count >= ADDED_KEYS_LIMIT) {
    throw new Failure('invalid_state', { reason: 'key_limit', limit: ADDED_KEYS_LIMIT });
  }
  return issueKey(trx, actor.agent_id, { ...key, name: key.name ?? null, origin: 'added', expires_at });
}

/** Revokes one of the actor's keys at once; it cannot be restored. Fails with forbidden (capped_key), not_found. */
export async function revokeKey(
  trx: Transaction,
  actor: Actor,
  key_id: string,
): Promise<{ key_id: string; revoked_at: Date }> {
  checkManagesKeys(actor);
  const revoked = await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', actor.agent_id)
    .where('key_id', '=', key_id)
    .where('revoked_at', 'is', null)
    .returning('key_id')
    .executeTakeFirst();
  if (!revoked) throw new Failure('not_found', { reason: 'key' });
  return { key_id, revoked_at: trx.now };
}

function checkManagesKeys(actor: Actor): void {
  if (actor.key.spend_limit !== null) throw new Failure('forbidden', { reason: 'capped_key' });
}
