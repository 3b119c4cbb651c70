import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';

// Who holds which key, as this server read it less than a second ago: one read of the database then serves many
// requests. A key that another server revokes, or an agent that it bans, is therefore refused within a second here.

/** How long an actor is known after it was read. */
const KNOWN_MS = 1_000;
/** A limit, since every key that is used takes memory for a second. The one that was read first goes first. */
const MOST_KNOWN = 20_000;

interface Known {
  /** By the hash of the key. */
  actors: Map<string, { actor: Actor; until: number }>;
  /** How often something was forgotten: what was read before is not remembered after. */
  forgotten: number;
}

const known = new WeakMap<Database, Known>();

function knownOf(db: Database): Known {
  const found = known.get(db) ?? { actors: new Map(), forgotten: 0 };
  known.set(db, found);
  return found;
}

/** Returns the actor of a key that is known and has not expired, or what `read` returns. Fails as `read` does. */
export async function knowActor(db: Database, key_hash: string, read: () => Promise<Actor>): Promise<Actor> {
  const cache = knownOf(db);
  const found = cache.actors.get(key_hash);
  if (found && found.until > performance.now() && !isExpired(found.actor, db.now)) return found.actor;
  const { forgotten } = cache;
  const until = performance.now() + KNOWN_MS;
  const actor = await read();
  if (cache.forgotten !== forgotten) return actor;
  cache.actors.delete(key_hash);
  cache.actors.set(key_hash, { actor, until });
  const [first] = cache.actors.keys();
  if (cache.actors.size > MOST_KNOWN && first !== undefined) cache.actors.delete(first);
  return actor;
}

/** Forgets the keys of an agent on this server once the transaction is committed. */
export function forgetActor(trx: Transaction, agent_id: string): void {
  trx.afterCommit(() => {
    const cache = knownOf(trx.database);
    cache.forgotten += 1;
    for (const [key_hash, { actor }] of cache.actors) {
      if (actor.agent_id === agent_id) cache.actors.delete(key_hash);
    }
  });
}

function isExpired({ key: { expires_at } }: Actor, now: Date): boolean {
  return expires_at !== null && expires_at <= now;
}
