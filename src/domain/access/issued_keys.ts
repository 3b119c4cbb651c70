import assert from 'node:assert/strict';
import type { Insertable, Selectable } from 'kysely';
import type { ApiKey, ApiKeyHash } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import { Failure } from '../kernel/failure.ts';
import { type Attempt, claim, type IssuedKey, keep } from '../kernel/idempotency.ts';
import { newId } from '../kernel/ids.ts';
import { forgetActor } from './known_actors.ts';
import { digest, newSecret } from './secrets.ts';

export type Key = Selectable<ApiKey>;

/** What is known of a key beside its hash. */
export const key_columns = [
  'api_key.agent_id',
  'api_key.key_id',
  'api_key.origin',
  'api_key.name',
  'api_key.last_four',
  'api_key.spend_limit',
  'api_key.can_manage',
  'api_key.expires_at',
  'api_key.revoked_at',
  'api_key.last_used_at',
  'api_key.created_at',
] as const;

/**
 * Creates a key, which can manage keys unless `can_manage` is false, and stores its hash. Only the caller gets the
 * secret.
 */
export async function issueKey(
  trx: Transaction,
  agent_id: string,
  key: {
    origin: Key['origin'];
    secret?: string;
    name?: string | null;
    can_manage?: boolean;
    spend_limit?: bigint | null;
    expires_at?: Date | null;
  },
): Promise<IssuedSecret> {
  const { origin, secret = newSecret(), name = null, can_manage = true } = key;
  const { spend_limit = null, expires_at = null } = key;
  const [row] = await insertKey(trx, {
    agent_id,
    key_id: newId('key', trx.now),
    origin,
    name,
    last_four: secret.slice(-4),
    can_manage,
    spend_limit,
    expires_at,
    created_at: trx.now,
  });
  assert.ok(row, 'an insert returns its row');
  const { key_id } = row;
  insertHash(trx, { hash: digest(secret), agent_id, key_id });
  if (LATER_ORIGINS.has(origin)) tell(trx, agent_id, 'key.added', { key_id });
  return { key: row, secret };
}

/** The origins of keys that an agent gets after its first. */
const LATER_ORIGINS: ReadonlySet<Key['origin']> = new Set(['login', 'added', 'recovery'] as const);

const insertKey = prepare((db, key: Insertable<ApiKey>) =>
  db.insertInto('api_key').values(key).returning(key_columns),
);

const insertHash = prepareWrite((db, hash: Insertable<ApiKeyHash>) =>
  db.insertInto('api_key_hash').values(hash),
);

/** A key and its secret. */
export interface IssuedSecret {
  key: Key;
  secret: string;
}

/**
 * Revokes a key that was never used and issues another like it; returns undefined when it was used or revoked.
 * For a client that retries because the first response was lost.
 */
export async function replaceUnusedKey(
  trx: Transaction,
  { agent_id, key_id }: IssuedKey,
): Promise<IssuedSecret | undefined> {
  const unused = await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', agent_id)
    .where('key_id', '=', key_id)
    .where('last_used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['origin', 'name', 'can_manage', 'spend_limit', 'expires_at'])
    .executeTakeFirst();
  forgetActor(trx, agent_id);
  return unused && issueKey(trx, agent_id, unused);
}

/**
 * Issues a key once for each attempt: a retry replaces the first key by another, unless it was used. Fails with
 * invalid_state (key_shown), and as `claim` and `issue` do.
 */
export async function issueOnce(
  trx: Transaction,
  attempt: Attempt | null,
  issue: () => Promise<IssuedSecret>,
): Promise<IssuedSecret & { replayed: boolean }> {
  const earlier = attempt && (await claim(trx, attempt));
  assert(earlier?.kind !== 'answer', 'a created key is kept as a key');
  const issued = earlier ? await showAgain(trx, earlier) : await issue();
  const { agent_id, key_id } = issued.key;
  if (attempt) keep(trx, attempt, { kind: 'key', agent_id, key_id });
  return { ...issued, replayed: earlier !== null };
}

async function showAgain(trx: Transaction, issued: IssuedKey): Promise<IssuedSecret> {
  const another = await replaceUnusedKey(trx, issued);
  if (!another) throw new Failure('invalid_state', { reason: 'key_shown', key_id: issued.key_id });
  return another;
}
