import type { IncomingHttpHeaders } from 'node:http';
import type { Database } from '../database/database.ts';
import { findActor } from '../domain/access/keys.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { Failure } from '../domain/kernel/failure.ts';

/**
 * Who holds the token of `Authorization: Bearer <token>`. `X-Agent-ID` grants nothing, and may only name
 * that same agent. Fails with unauthorized, agent_banned, forbidden (agent_mismatch).
 */
export async function authenticate(
  db: Database,
  authorization: string | undefined,
  headers: IncomingHttpHeaders,
): Promise<Actor> {
  const token = /^Bearer +([\x21-\x7e]{1,128})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Failure('unauthorized', { reason: 'no_key' });
  const actor = await findActor(db, token);
  checkClaim(actor, headers['x-agent-id']);
  return actor;
}

/** Refuses a request that names another agent than its token's as its sender. Fails with forbidden (agent_mismatch). */
export function checkClaim(actor: Actor, claimed: string | string[] | undefined): void {
  if (claimed !== undefined && claimed !== actor.agent_id) {
    throw new Failure('forbidden', { reason: 'agent_mismatch', agent_id: actor.agent_id });
  }
}
