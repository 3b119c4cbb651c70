import type { Database, Transaction } from '../../database/database.ts';
import { inTransaction } from '../../database/transaction.ts';
import { checkManagesKeys, checkUncapped } from '../access/keys.ts';
import { issueLoginKey, revokeLoginKeys } from '../access/login_keys.ts';
import { checkPassword, hashPassword } from '../access/passwords.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';

// Passwords are hashed and compared outside the transaction, so that no connection waits for it. What was compared is
// read again under the agent's lock.

/**
 * Issues a key that expires in 30 days for the right password; the case of the name is ignored. Fails with
 * unauthorized, in the same time, for an unknown name, a wrong password and an agent without a password; with
 * agent_banned for the right password of a banned agent.
 */
export async function login(
  db: Database,
  { name, password }: { name: string; password: string },
): Promise<{ agent_id: string; secret: string; expires_at: Date }> {
  const found = await db
    .selectFrom('agent_handle')
    .innerJoin('agent', 'agent.agent_id', 'agent_handle.agent_id')
    .where('agent_handle.handle', '=', name.toLowerCase())
    .select(['agent.agent_id', 'agent.password_hash', 'agent.banned_at'])
    .executeTakeFirst();
  const is_right = await checkPassword(password, found?.password_hash ?? null);
  if (!found || !is_right) throw new Failure('unauthorized', { reason: 'wrong_login' });
  if (found.banned_at) throw new Failure('agent_banned');
  const { agent_id } = found;
  return inTransaction(db, async (trx) => {
    const { password_hash } = await lockPassword(trx, agent_id);
    if (password_hash !== found.password_hash) throw new Failure('unauthorized', { reason: 'wrong_login' });
    const { secret, expires_at } = await issueLoginKey(trx, agent_id);
    return { agent_id, secret, expires_at };
  });
}

/**
 * Changes the actor's password and revokes all keys from its logins; returns how many. Where no password is on file, a
 * key that can manage keys sets one without `old_password`. Fails with invalid_agent_type for an admin, which has none;
 * with forbidden (capped_key, cannot_manage_keys, and wrong_password in the same time as a right one), and with
 * precondition_failed.
 */
export async function changePassword(
  { db, actor, versions }: { db: Database; actor: Actor; versions: Versions },
  { old_password, new_password }: { old_password: string | undefined; new_password: string },
): Promise<{ revoked_keys: number }> {
  if (actor.agent_type === 'admin') throw new Failure('invalid_agent_type');
  checkUncapped(actor.key);
  const { agent_id } = actor;
  const before = await db
    .selectFrom('agent')
    .select('password_hash')
    .where('agent_id', '=', agent_id)
    .executeTakeFirstOrThrow();
  const is_first = before.password_hash === null && old_password === undefined;
  if (is_first) checkManagesKeys(actor);
  const [is_right, password_hash] = await Promise.all([
    is_first || checkPassword(old_password ?? '', before.password_hash),
    hashPassword(new_password),
  ]);
  return inTransaction(db, async (trx) => {
    const locked = await lockPassword(trx, agent_id);
    if (locked.closed_at) throw new Failure('unauthorized', { reason: 'account_closed' });
    if (!is_right || locked.password_hash !== before.password_hash) {
      throw new Failure('forbidden', { reason: 'wrong_password' });
    }
    checkVersion(locked, versions);
    await trx.updateTable('agent').set({ password_hash }).where('agent_id', '=', agent_id).execute();
    return { revoked_keys: await revokeLoginKeys(trx, agent_id) };
  });
}

function lockPassword(trx: Transaction, agent_id: string) {
  return trx
    .selectFrom('agent')
    .select(['password_hash', 'version', 'closed_at'])
    .where('agent_id', '=', agent_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
