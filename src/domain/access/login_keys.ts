import type { Transaction } from '../../database/database.ts';
import { tell } from '../events/log.ts';
import { issueKey } from './issued_keys.ts';
import { forgetActor } from './known_actors.ts';

/** The limit of valid keys from logins. A further login revokes the oldest. */
const LOGIN_KEYS_LIMIT = 20;

/** How long the key of a login is valid: 30 days. */
const LOGIN_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Issues a key for a login, which expires in 30 days, and revokes the oldest ones past the limit. The caller holds the
 * agent's lock.
 */
export async function issueLoginKey(
  trx: Transaction,
  agent_id: string,
): Promise<{ secret: string; expires_at: Date }> {
  const expires_at = new Date(trx.now.getTime() + LOGIN_MS);
  await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', agent_id)
    .where('key_id', 'in', (eb) =>
      eb
        .selectFrom('api_key')
        .select('key_id')
        .where('agent_id', '=', agent_id)
        .where('origin', '=', 'login')
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', trx.now)
        .orderBy('key_id', 'desc')
        .offset(LOGIN_KEYS_LIMIT - 1),
    )
    .execute();
  forgetActor(trx, agent_id);
  const { secret } = await issueKey(trx, agent_id, { origin: 'login', expires_at });
  return { secret, expires_at };
}

/** Revokes all keys from logins of an agent; returns how many still worked. */
export async function revokeLoginKeys(trx: Transaction, agent_id: string): Promise<number> {
  const revoked = await trx
    .updateTable('api_key')
    .set({ revoked_at: trx.now })
    .where('agent_id', '=', agent_id)
    .where('origin', '=', 'login')
    .where('revoked_at', 'is', null)
    .returning(['key_id', 'expires_at'])
    .execute();
  forgetActor(trx, agent_id);
  for (const { key_id } of revoked) tell(trx, agent_id, 'key.revoked', { key_id });
  return revoked.filter(({ expires_at }) => !expires_at || expires_at > trx.now).length;
}
