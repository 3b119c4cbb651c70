import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { tell } from '../events/log.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { record } from '../kernel/audit_log.ts';
import { issueKey } from './issued_keys.ts';
import { forgetActor } from './known_actors.ts';
import { digest } from './secrets.ts';

/**
 * Sets the keys of the agent `admin` that come from the operator's settings, and revokes earlier ones. When one leaves the
 * settings, those that were created with any of them are revoked too: whoever had the old key could have made them. Creates
 * the agent if it does not exist.
 */
export async function installAdminKeys(trx: Transaction, secrets: readonly string[]): Promise<void> {
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
    .select(['api_key.key_id', 'api_key.revoked_at', 'api_key_hash.hash'])
    .execute();
  const wanted = secrets.map((secret) => ({ secret, hash: digest(secret) }));
  const isWanted = ({ hash }: { hash: Buffer }) => wanted.some((one) => one.hash.equals(hash));
  const kept = installed.filter(isWanted).map(({ key_id }) => key_id);
  await trx
    .updateTable('api_key')
    .set((eb) => ({
      revoked_at: eb
        .case()
        .when('key_id', '=', sql<string>`any(${kept}::text[])`)
        .then(null)
        .else(sql<Date>`coalesce(revoked_at, ${trx.now})`)
        .end(),
    }))
    .where('agent_id', '=', 'admin')
    .where('origin', '=', 'setting')
    .execute();
  if (installed.some((one) => one.revoked_at === null && !isWanted(one))) await revokeAdded(trx);
  for (const { secret, hash } of wanted) {
    const is_installed = installed.some((one) => one.hash.equals(hash));
    if (!is_installed) await issueKey(trx, 'admin', { origin: 'setting', secret });
  }
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
      { ...act, reason: 'A key left ADMIN_API_KEY', details: { key_id } },
    );
  }
}
