import type { Database } from '../database/database.ts';
import { findActor } from '../domain/access/keys.ts';
import type { Actor } from '../domain/kernel/actor.ts';
import { Failure } from '../domain/kernel/failure.ts';

/** Who holds the key of `Authorization: Bearer <key>`. Fails with unauthorized, agent_banned. */
export async function authenticate(db: Database, authorization: string | undefined): Promise<Actor> {
  const key = /^Bearer +([\x21-\x7e]{1,128})$/i.exec(authorization ?? '')?.[1];
  if (key === undefined) throw new Failure('unauthorized', { reason: 'no_key' });
  return findActor(db, key);
}
