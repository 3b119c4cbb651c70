import type { Transaction } from '../../database/database.ts';
import { type IssuedSecret, issueKey, issueOnce } from '../access/issued_keys.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { checkAdmin, record } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import type { Attempt } from '../kernel/idempotency.ts';

/**
 * Issues a key to an agent that lost all of its keys, and records it. The key can do what one from registration can.
 * Fails with invalid_agent_type, agent_not_found, forbidden (is_admin: admins' keys come from the settings), invalid_state (agent_closed), and as
 * `issueOnce` does.
 */
export async function issueRecoveryKey(
  { trx, actor, attempt }: { trx: Transaction; actor: Actor; attempt: Attempt | null },
  { agent_id, reason }: { agent_id: string; reason: string | undefined },
): Promise<IssuedSecret & { replayed: boolean }> {
  checkAdmin(actor);
  const issued = await issueOnce(trx, attempt, async () => {
    const agent = await lockAgent(trx, agent_id);
    if (agent.agent_type === 'admin') throw new Failure('forbidden', { reason: 'is_admin' });
    if (agent.closed_at) throw new Failure('invalid_state', { reason: 'agent_closed', agent_id });
    return issueKey(trx, agent_id, { origin: 'recovery' });
  });
  const { key_id } = issued.key;
  const act = { action: 'issue_key', target_type: 'agent', target_id: agent_id } as const;
  await record(trx, actor, { ...act, reason, details: { key_id } });
  return issued;
}
