import { sql } from 'kysely';
import { admin_key, type TestAgent } from '../support/market.ts';
import type { Scene, Stage } from './scenes.ts';
import type { Caller, Role, Row } from './table.ts';

const admin: TestAgent = { agent_id: 'admin', key: admin_key };

/** Whose the record of a row is. */
export function findOwner({ employer, worker }: Scene, { owner }: Row): TestAgent {
  return owner === 'worker' ? worker : employer;
}

/** Whom a row is for: the owner, or the admin where the owner is refused. */
export function findEntitled(scene: Scene, row: Row): TestAgent {
  const { gets } = row;
  const outcome = gets.owner ?? ('everyone' in gets ? gets.everyone : gets.others);
  return outcome.startsWith('2') ? findOwner(scene, row) : admin;
}

/** Who plays a role in a scene. Who is banned stays so until `unban`. */
export async function findCaller(role: Role, stage: Stage, scene: Scene, row: Row): Promise<Caller> {
  const owner = findOwner(scene, row);
  const is_worker = owner === scene.worker;
  switch (role) {
    case 'anonymous':
      return { role, agent_id: 'nobody' };
    case 'bad_key':
      return { role, agent_id: 'nobody', key: `fg_live_${'0'.repeat(32)}` };
    case 'expired_key':
    case 'revoked_key':
      return { role, ...(await endKey(role, stage, findEntitled(scene, row))) };
    case 'owner':
      return { role, ...owner };
    case 'counterparty':
      return { role, ...(is_worker ? scene.employer : scene.worker) };
    case 'stranger':
      return { role, ...stage.stranger };
    case 'wrong_type':
      return { role, ...(is_worker ? stage.only_employer : stage.only_worker) };
    case 'admin':
      return { role, ...admin };
    case 'banned':
      await stage.market.ban(owner.agent_id);
      return { role, ...owner };
  }
}

export async function unban({ market }: Stage, agent_id: string): Promise<void> {
  await market.db.updateTable('agent').set({ banned_at: null }).where('agent_id', '=', agent_id).execute();
}

/** Gives an agent a second key, and ends it. */
async function endKey(
  role: 'expired_key' | 'revoked_key',
  { market }: Stage,
  { agent_id, key }: TestAgent,
): Promise<TestAgent> {
  const made = await market.ok('createKey', { key });
  const { key_id } = made.key;
  if (role === 'revoked_key') await market.ok('revokeKey', { key, path: { key_id } });
  else await sql`update api_key set expires_at = now() where key_id = ${key_id}`.execute(market.db);
  return { agent_id, key: made.api_key };
}
