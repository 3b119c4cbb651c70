import type { IncomingHttpHeaders } from 'node:http';
import { readBearer } from '../contract/bearer.ts';
import type { Database } from '../database/database.ts';
import { findActor } from '../domain/access/keys.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { Failure } from '../domain/kernel/failure.ts';

/**
 * Returns the agent that owns the token in `Authorization: Bearer <token>`. `X-Agent-ID` grants nothing: it can
 * only name that same agent. Fails with unauthorized, agent_banned, forbidden (agent_mismatch).
 */
export async function authenticate(
  db: Database,
  authorization: string | undefined,
  headers: IncomingHttpHeaders,
  max_age_ms?: number,
): Promise<Actor> {
  const actor = await findActor(db, readBearer(authorization), max_age_ms);
  checkAgentId(actor, headers['x-agent-id']);
  return actor;
}

/** Refuses a request whose sender is not the token's agent. Fails with forbidden (agent_mismatch). */
export function checkAgentId(actor: Actor, named: string | string[] | undefined): void {
  if (named !== undefined && named !== actor.agent_id) {
    throw new Failure('forbidden', { reason: 'agent_mismatch', agent_id: actor.agent_id });
  }
}
