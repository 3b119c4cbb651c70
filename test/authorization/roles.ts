import { sql } from 'kysely';
import { changeAgent } from '../support/change_agent.ts';
import { admin_key, type TestAgent } from '../support/market.ts';
import type { Setup, World } from './setups.ts';
import type { Caller, Role, Row } from './table.ts';

const admin: TestAgent = { agent_id: 'admin', key: admin_key };

/** The agent that owns the record of a row. */
export function findOwner({ employer, worker }: Setup, { owner }: Row): TestAgent {
  return owner === 'worker' ? worker : employer;
}

/** The agent that can make the request of a row: the owner or, if the owner is refused, the admin. */
export function findEntitled(setup: Setup, row: Row): TestAgent {
  const { gets } = row;
  const outcome = gets.owner ?? ('everyone' in gets ? gets.everyone : gets.others);
  return outcome.startsWith('2') ? findOwner(setup, row) : admin;
}

/** The roles whose callers `findCaller` makes or changes. */
export const writing_roles = new Set<Role>(['expired_key', 'revoked_key', 'banned']);

/** The caller that has a role in a setup. The role `banned` bans the owner until `unban`. */
export async function findCaller(role: Role, world: World, setup: Setup, row: Row): Promise<Caller> {
  const owner = findOwner(setup, row);
  const is_worker = owner === setup.worker;
  switch (role) {
    case 'anonymous':
      return { role, agent_id: 'nobody' };
    case 'bad_key':
      return { role, agent_id: 'nobody', key: `fg_live_${'0'.repeat(32)}` };
    case 'expired_key':
    case 'revoked_key':
      return { role, ...(await createEndedKey(role, world, findEntitled(setup, row))) };
    case 'owner':
      return { role, ...owner };
    case 'counterparty':
      return { role, ...(is_worker ? setup.employer : setup.worker) };
    case 'stranger':
      return { role, ...world.stranger };
    case 'wrong_type':
      return { role, ...(is_worker ? world.only_employer : world.only_worker) };
    case 'admin':
      return { role, ...admin };
    case 'banned':
      await world.market.ban(owner.agent_id);
      return { role, ...owner };
  }
}

export async function unban({ market }: World, agent_id: string): Promise<void> {
  await changeAgent(market.db, agent_id, { banned_at: null });
}

/** Creates a second key for an agent, and expires or revokes it. */
async function createEndedKey(
  role: 'expired_key' | 'revoked_key',
  { market }: World,
  { agent_id, key }: TestAgent,
): Promise<TestAgent> {
  const made = await market.ok('createKey', { key });
  const { key_id } = made.key;
  if (role === 'revoked_key') await market.ok('revokeKey', { key, path: { key_id } });
  else await sql`update api_key set expires_at = now() where key_id = ${key_id}`.execute(market.db);
  return { agent_id, key: made.api_key };
}
