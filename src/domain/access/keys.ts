import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import type { Actor } from '../kernel/actor.ts';
import { checkActive, lockAgent } from '../kernel/agent_locks.ts';
import { record } from '../kernel/audit_log.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import type { Attempt } from '../kernel/idempotency.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { type IssuedSecret, issueKey, issueOnce, type Key, key_columns } from './issued_keys.ts';
import { forgetActor, knowActor, type ReadActors } from './known_actors.ts';
import { digest } from './secrets.ts';

/** The limit of valid keys that an agent added. */
const ADDED_KEYS_LIMIT = 100;

/** How far `last_used_at` may lag behind the latest use, so that most requests write nothing. */
const USE_ACCURACY_MS = 60_000;

/**
 * Returns the agent that holds this key, as it was at most `max_age_ms` ago, a second unless set. Fails with unauthorized for a key that is
 * unknown, revoked or expired, or of a closed account, and with agent_banned for the key of a banned agent.
 */
export async function findActor(db: Database, secret: string, max_age_ms?: number): Promise<Actor> {
  const actor = await knowActor(db, digest(secret).toString('hex'), readActors, max_age_ms);
  if (!actor) throw new Failure('unauthorized', { reason: 'key_unknown' });
  // A copy: several requests can wait for one refusal.
  if (actor instanceof Failure) throw new Failure(actor.code, actor.details);
  return actor;
}

/** Reads who holds keys, and writes down their use. A key that is missing is unknown. */
const readActors: ReadActors = async (db, hashes) => {
  const { now } = db;
  const found = await selectHolders(db, { hashes: hashes.map((hash) => Buffer.from(hash, 'hex')) });
  const valid = found.filter((key) => !refusalOf(key, now));
  const replaced = await recordFirstUses(db, valid, now);
  await recordUses(db, valid, now);
  return new Map(
    found.map((key) => {
      const { hash, agent_id, agent_type, key_id, origin, can_manage, spend_limit, expires_at } = key;
      const actor = { agent_id, agent_type, key: { key_id, origin, can_manage, spend_limit, expires_at } };
      const refusal = refusalOf(replaced.has(key_id) ? { ...key, revoked_at: now } : key, now);
      return [hash.toString('hex'), refusal ?? actor];
    }),
  );
};

function refusalOf(
  key: { revoked_at: Date | null; expires_at: Date | null; banned_at: Date | null; closed_at: Date | null },
  now: Date,
): Failure | null {
  if (key.closed_at) return new Failure('unauthorized', { reason: 'account_closed' });
  if (key.revoked_at) return new Failure('unauthorized', { reason: 'key_revoked' });
  if (key.expires_at && key.expires_at <= now) return new Failure('unauthorized', { reason: 'key_expired' });
  return key.banned_at ? new Failure('agent_banned') : null;
}

const selectHolders = prepare((db, { hashes }: { hashes: Buffer[] }) =>
  db
    .selectFrom('api_key_hash')
    .innerJoin('api_key', (join) =>
      join
        .onRef('api_key.agent_id', '=', 'api_key_hash.agent_id')
        .onRef('api_key.key_id', '=', 'api_key_hash.key_id'),
    )
    .innerJoin('agent', 'agent.agent_id', 'api_key.agent_id')
    .where('api_key_hash.hash', '=', sql<Buffer>`any(${hashes}::bytea[])`)
    .select([
      'api_key_hash.hash',
      'agent.agent_id',
      'agent.agent_type',
      'agent.banned_at',
      'agent.closed_at',
      'api_key.key_id',
      'api_key.origin',
      'api_key.can_manage',
      'api_key.spend_limit',
      'api_key.expires_at',
      'api_key.revoked_at',
      'api_key.last_used_at',
    ]),
);

interface UsedKey {
  agent_id: string;
  key_id: string;
  last_used_at: Date | null;
}

/**
 * Writes down the first use of keys. A concurrent retry may be replacing such a key by another: returns the ids of those
 * that were revoked in the meantime.
 */
async function recordFirstUses(db: Database, keys: UsedKey[], now: Date): Promise<Set<string>> {
  const replaced = new Set<string>();
  for (const { agent_id, key_id, last_used_at } of keys) {
    if (last_used_at) continue;
    const recorded = await updateUse(db, { agent_id, key_id, now });
    if (recorded.length === 0) replaced.add(key_id);
  }
  return replaced;
}

/** Writes down that keys are used again, all in one statement, which waits for no lock. */
async function recordUses(db: Database, keys: UsedKey[], now: Date): Promise<void> {
  const stale = keys.filter(
    ({ last_used_at }) => last_used_at && now.getTime() - last_used_at.getTime() > USE_ACCURACY_MS,
  );
  if (stale.length === 0) return;
  const [agent_ids, key_ids] = [stale.map((key) => key.agent_id), stale.map((key) => key.key_id)];
  await updateUses(db, { agent_ids, key_ids, now });
}

const updateUse = prepare((db, { agent_id, key_id, now }: { agent_id: string; key_id: string; now: Date }) =>
  db
    .updateTable('api_key')
    .set({ last_used_at: now })
    .where('agent_id', '=', agent_id)
    .where('key_id', '=', key_id)
    .where('revoked_at', 'is', null)
    .returning('key_id'),
);

const updateUses = prepare(
  (_, { agent_ids, key_ids, now }: { agent_ids: string[]; key_ids: string[]; now: Date }) => sql`
    update api_key set last_used_at = ${now}
    where (agent_id, key_id) in (
      select agent_id, key_id from api_key
      where (agent_id, key_id) in (select * from unnest(${agent_ids}::text[], ${key_ids}::text[]))
        and revoked_at is null
      for update skip locked
    )
  `,
);

/**
 * Lists the actor's valid keys, newest first, without the one from the operator's settings. Fails with forbidden
 * (capped_key, cannot_manage_keys).
 */
export async function listKeys(db: Database, actor: Actor, request: PageRequest): Promise<Page<Key>> {
  checkManagesKeys(actor);
  return readKeys(db, request, { agent_id: actor.agent_id, now: db.now });
}

/** The key of the request. */
export async function getOwnKey(db: Database, { agent_id, key }: Actor): Promise<Key> {
  const [row] = await readKey(db, { agent_id, key_id: key.key_id });
  assert.ok(row, 'a key is never deleted');
  return row;
}

const readKey = prepare((db, { agent_id, key_id }: { agent_id: string; key_id: string }) =>
  db.selectFrom('api_key').select(key_columns).where('agent_id', '=', agent_id).where('key_id', '=', key_id),
);

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

const readKeys = preparePages({
  order: by_time,
  find: (db, { agent_id, now }: { agent_id: string; now: Date }) =>
    db
      .selectFrom('api_key')
      .where('agent_id', '=', agent_id)
      .where('origin', '<>', sql.lit('setting'))
      .where('revoked_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)])),
  read: (page) => page.select(key_columns),
});

/**
 * Adds a key for the actor. Without `expires_at` it expires with the key that creates it. Fails with forbidden
 * (capped_key, cannot_manage_keys), invalid_state (key_limit), validation_failed for an expiry in the past or later
 * than that of the creating key and for a spend limit on a key that can manage keys, and as `issueOnce` does.
 */
export async function addKey(
  { trx, actor, attempt }: { trx: Transaction; actor: Actor; attempt: Attempt | null },
  key: NewKey,
): Promise<IssuedSecret & { replayed: boolean }> {
  checkManagesKeys(actor);
  return issueOnce(trx, attempt, () => addFreshKey(trx, actor, key));
}

/** What an agent chooses of a key; `spend_limit` in minor units a market day. */
export interface NewKey {
  name?: string | undefined;
  can_manage: boolean;
  spend_limit: bigint | null;
  expires_at: Date | null;
}

async function addFreshKey(trx: Transaction, actor: Actor, key: NewKey): Promise<IssuedSecret> {
  if (key.can_manage && key.spend_limit !== null) throw invalid('key.can_manage', 'no_spend_limit');
  const latest = actor.key.expires_at;
  const expires_at = key.expires_at ?? latest;
  if (latest && expires_at && expires_at > latest) {
    throw invalid('key.expires_at', 'outlives_its_maker', { latest });
  }
  // Concurrent requests count the keys one after the other.
  checkActive(await lockAgent(trx, actor.agent_id));
  if (expires_at && expires_at <= trx.now) throw invalid('key.expires_at', 'future');
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
  const issued = await issueKey(trx, actor.agent_id, {
    ...key,
    name: key.name ?? null,
    origin: 'added',
    expires_at,
  });
  await recordIfAdmin(trx, actor, { action: 'create_key', key_id: issued.key.key_id });
  return issued;
}

/**
 * Revokes one of the actor's keys at once; it cannot be restored. Every key can revoke itself. Fails with forbidden
 * (capped_key, cannot_manage_keys; registration_key when an added key revokes one of those that prove who the agent
 * is), and not_found.
 */
export async function revokeKey(
  trx: Transaction,
  actor: Actor,
  key_id: string,
): Promise<{ key_id: string; revoked_at: Date }> {
  const is_own = key_id === actor.key.key_id;
  if (!is_own) checkManagesKeys(actor);
  const key = await trx
    .selectFrom('api_key')
    .select('origin')
    .where('agent_id', '=', actor.agent_id)
    .where('key_id', '=', key_id)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!key) throw new Failure('not_found', { reason: 'key' });
  if (!is_own && actor.key.origin === 'added' && ROOTS.has(key.origin)) {
    throw new Failure('forbidden', { reason: 'registration_key' });
  }
  await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', actor.agent_id)
    .where('key_id', '=', key_id)
    .execute();
  forgetActor(trx, actor.agent_id);
  tell(trx, actor.agent_id, 'key.revoked', { key_id });
  await recordIfAdmin(trx, actor, { action: 'revoke_key', key_id });
  return { key_id, revoked_at: trx.now };
}

/** Records what an admin does to its own keys. */
async function recordIfAdmin(
  trx: Transaction,
  actor: Actor,
  { action, key_id }: { action: 'create_key' | 'revoke_key'; key_id: string },
): Promise<void> {
  if (actor.agent_type !== 'admin') return;
  const target = { target_type: 'agent', target_id: actor.agent_id } as const;
  await record(trx, actor, { action, ...target, reason: undefined, details: { key_id } });
}

/** The origins of keys that prove who the agent is, beside its password. */
const ROOTS: ReadonlySet<Key['origin']> = new Set(['registration', 'recovery', 'demo', 'setting'] as const);

/** Refuses a key that cannot manage keys. Fails with forbidden (capped_key, cannot_manage_keys). */
export function checkManagesKeys({ key }: Actor): void {
  checkUncapped(key);
  if (!key.can_manage) throw new Failure('forbidden', { reason: 'cannot_manage_keys' });
}

/** Refuses a key with a spend limit. Fails with forbidden (capped_key). */
export function checkUncapped({ spend_limit }: Actor['key']): void {
  if (spend_limit !== null) throw new Failure('forbidden', { reason: 'capped_key' });
}
