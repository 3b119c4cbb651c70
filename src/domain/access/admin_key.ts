import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { tell } from '../events/log.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { record } from '../kernel/audit_log.ts';
import { issueKey } from './issued_keys.ts';
import { forgetActor } from './known_actors.ts';
import { digest } from './secrets.ts';

/**
 * Sets the key of the agent `admin` that comes from the operator's settings, and revokes earlier ones; null only
 * revokes. A change of the key also revokes those that were created with it: whoever had the old key has them. Creates the
 * agent if it does not exist.
 */
export async function installAdminKey(trx: Transaction, secret: string | null): Promise<void> {
  await trx
    .insertInto('agent_handle')
    .values({ agent_id: 'admin', handle: 'admin' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('agent')
    .values({
      agent_id: 'admin',
      agent_type: 'admin',
      name: 'admin',
      created_at: trx.now,
      updated_at: trx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Servers that start together install the key one after the other.
  await lockAgent(trx, 'admin');
  const installed = await trx
    .selectFrom('api_key')
    .innerJoin('api_key_hash', (join) =>
      join
        .onRef('api_key.agent_id', '=', 'api_key_hash.agent_id')
        .onRef('api_key.key_id', '=', 'api_key_hash.key_id'),
    )
    .where('api_key.agent_id', '=', 'admin')
    .where('api_key.origin', '=', 'setting')
    .select(['api_key.key_id', 'api_key_hash.hash'])
    .execute();
  const wanted = secret === null ? null : digest(secret);
  const current = installed.find((key) => wanted?.equals(key.hash));
  await trx
    .updateTable('api_key')
    .set((eb) => ({
      revoked_at: eb
        .case()
        .when('key_id', '=', current?.key_id ?? '')
        .then(null)
        .else(sql<Date>`coalesce(revoked_at, ${trx.now})`)
        .end(),
    }))
    .where('agent_id', '=', 'admin')
    .where('origin', '=', 'setting')
    .execute();
  if (current) return;
  await revokeAdded(trx);
  if (secret !== null) await issueKey(trx, 'admin', { origin: 'setting', secret });
}

async function revokeAdded(trx: Transaction): Promise<void> {
  const revoked = await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', 'admin')
    .where('origin', '=', 'added')
    .where('revoked_at', 'is', null)
    .returning('key_id')
    .execute();
  forgetActor(trx, 'admin');
  const act = { action: 'revoke_key', target_type: 'agent', target_id: 'admin' } as const;
  for (const { key_id } of revoked) {
    tell(trx, 'admin', 'key.revoked', { key_id });
    await record(
      trx,
      { agent_id: 'admin' },
      { ...act, reason: 'ADMIN_API_KEY changed', details: { key_id } },
    );
  }
}
