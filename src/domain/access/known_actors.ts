import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Failure } from '../kernel/failure.ts';

// Who holds which key, as this server read it less than a second ago. A key that another server revokes, or an agent
// that it bans, is therefore refused within a second here. Keys in use are read again together, so that a request
// seldom waits for its own key.

/** How long an actor is known after it was read. */
const KNOWN_MS = 1_000;
/** A key that was used since it was read is read again with others once so much of its time is over. */
const RENEWED_AFTER_MS = 500;
/** The most keys that one statement reads, beside those that requests wait for. */
const MOST_RENEWED = 500;
/** A limit, since every key that is used takes memory. The one that was read first goes first. */
const MOST_KNOWN = 20_000;

/** Reads the holders of keys by their hashes, in hexadecimal: for each the actor, or why the key is refused. */
export type ReadActors = (db: Database, hashes: string[]) => Promise<ReadonlyMap<string, Actor | Failure>>;

interface KnownActor {
  actor: Actor;
  read_at: number;
  is_used: boolean;
}

interface Known {
  actors: Map<string, KnownActor>;
  /** The keys that the next statement reads; null when none waits. */
  next: { hashes: Set<string>; read: Promise<ReadonlyMap<string, Actor | Failure>> } | null;
  /** How often something was forgotten: what was read before is not remembered after. */
  forgotten: number;
}

const known = new WeakMap<Database, Known>();

function knownOf(db: Database): Known {
  const found = known.get(db) ?? { actors: new Map(), next: null, forgotten: 0 };
  known.set(db, found);
  return found;
}

/**
 * Returns the holder of a key, or why the key is refused, as it was at most `max_age_ms` ago, a second unless set; undefined
 * for an unknown key.
 * Fails as `read` does.
 */
export async function knowActor(
  db: Database,
  hash: string,
  read: ReadActors,
  max_age_ms = KNOWN_MS,
): Promise<Actor | Failure | undefined> {
  const cache = knownOf(db);
  const found = cache.actors.get(hash);
  if (found && found.read_at + max_age_ms > performance.now() && !isExpired(found.actor, db.now)) {
    found.is_used = true;
    return found.actor;
  }
  cache.next ??= prepareRead(db, cache, read);
  cache.next.hashes.add(hash);
  return (await cache.next.read).get(hash);
}

/** Reads in the next turn of the event loop, with all keys that requests of this turn wait for. */
function prepareRead(db: Database, cache: Known, read: ReadActors): NonNullable<Known['next']> {
  const hashes = new Set<string>();
  const readAll = async () => {
    await nextTurn();
    cache.next = null;
    const read_at = performance.now();
    for (const hash of listRenewed(cache, read_at)) hashes.add(hash);
    const { forgotten } = cache;
    const actors = await read(db, [...hashes]);
    if (cache.forgotten === forgotten) remember(cache, actors, read_at);
    return actors;
  };
  return { hashes, read: readAll() };
}

function listRenewed({ actors }: Known, now: number): string[] {
  const renewed: string[] = [];
  for (const [hash, { read_at, is_used }] of actors) {
    // In the order in which they were read.
    if (read_at + RENEWED_AFTER_MS > now || renewed.length === MOST_RENEWED) break;
    if (is_used) renewed.push(hash);
    else if (read_at + KNOWN_MS < now) actors.delete(hash);
  }
  return renewed;
}

function remember({ actors }: Known, read: ReadonlyMap<string, Actor | Failure>, read_at: number): void {
  for (const [hash, actor] of read) {
    actors.delete(hash);
    if ('agent_id' in actor) actors.set(hash, { actor, read_at, is_used: false });
  }
  for (const hash of actors.keys()) {
    if (actors.size <= MOST_KNOWN) break;
    actors.delete(hash);
  }
}

/** Forgets the keys of an agent on this server once the transaction is committed. */
export function forgetActor(trx: Transaction, agent_id: string): void {
  trx.afterCommit(() => {
    const cache = knownOf(trx.database);
    cache.forgotten += 1;
    for (const [hash, { actor }] of cache.actors) {
      if (actor.agent_id === agent_id) cache.actors.delete(hash);
    }
  });
}

function isExpired({ key: { expires_at } }: Actor, now: Date): boolean {
  return expires_at !== null && expires_at <= now;
}
