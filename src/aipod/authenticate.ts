import type { IncomingHttpHeaders } from 'node:http';
import { readBearer } from '../contract/bearer.ts';
import type { Database } from '../database/database.ts';
import { findActor } from '../domain/access/keys.ts';
import type { Actor } from '../domain/kernel/actor.ts';

/** Returns the agent that owns the key in `Authorization: Bearer <key>`. Fails with unauthorized, agent_banned. */
export async function authenticate(
  db: Database,
  authorization: string | undefined,
  _headers?: IncomingHttpHeaders,
  max_age_ms?: number,
): Promise<Actor> {
  return findActor(db, readBearer(authorization), max_age_ms);
}
