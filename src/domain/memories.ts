import type { Insertable, Kysely, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { DB, Memory as MemoryTable } from '../../generated/database.types.ts';
import type { Database, Transaction } from '../database/database.ts';
import { prepare, prepareWrite } from '../database/prepare.ts';
import type { Actor } from './kernel/actor.ts';
import { findAgents } from './kernel/agent_handles.ts';
import { checkActive, type LockedAgent, lockAgent } from './kernel/agent_locks.ts';
import { readTrustScores } from './kernel/agent_trust.ts';
import { arrayContains } from './kernel/arrays.ts';
import { checkAdmin, record } from './kernel/audit_log.ts';
import { Failure, invalid } from './kernel/failure.ts';
import { type Hiding, NOT_HIDDEN } from './kernel/hiding.ts';
import { newId } from './kernel/ids.ts';
import type { Found, Order, Page, PageRequest } from './kernel/page.ts';
import { preparePages } from './kernel/page.ts';
import { normalizeTag, normalizeTags } from './kernel/tags.ts';
import { dropInvisible } from './kernel/text.ts';
import { searchPage } from './memory_search.ts';
import {
  addWords,
  addWordsOf,
  findPublic,
  removeParticipant,
  removeWords,
  removeWordsOf,
} from './memory_words.ts';

export interface Memory extends Omit<Selectable<MemoryTable>, 'search_text' | 'is_hidden'> {
  author_trust: number;
}

const CONTENT_LIMIT_BYTES = 32 * 1024;
/** What one agent can have stored. */
const ENTRY_LIMIT = 1_000;
const TOTAL_LIMIT_BYTES = 8 * 1024 * 1024;

/**
 * Writes an entry to shared memory. Fails with validation_failed (content_bytes) for content over 32 KiB of UTF-8,
 * agent_not_found for a participant that does not exist, and invalid_state (memory_limit, memory_bytes) for an author
 * with 1,000 entries or over 8 MiB of content, and agent_banned.
 */
export async function writeMemory(
  trx: Transaction,
  actor: Actor,
  memory: { content: string; participants: string[]; tags: string[]; visibility: Memory['visibility'] },
): Promise<Memory> {
  const { content, participants, visibility } = memory;
  const bytes = Buffer.byteLength(content);
  if (bytes > CONTENT_LIMIT_BYTES) {
    throw invalid('memory.content', 'content_bytes', { limit: CONTENT_LIMIT_BYTES });
  }
  const tags = normalizeTags(memory.tags, 'memory.tags');
  await checkParticipants(trx, participants);
  const { trust_score } = await checkSpace(trx, actor.agent_id, bytes);
  const written = {
    memory_id: newId('mem', trx.now),
    author_id: actor.agent_id,
    content,
    participants,
    tags,
    visibility,
    created_at: trx.now,
  };
  insertMemory(trx, written);
  if (visibility === 'public' && tags.length + participants.length > 0) addWords(trx, written);
  return { ...written, ...NOT_HIDDEN, author_trust: trust_score };
}

const insertMemory = prepareWrite((db, memory: Insertable<MemoryTable>) =>
  db.insertInto('memory').values(memory),
);

/**
 * Hides what an agent wrote while it is banned, or shows again what admins have not hidden. The caller holds the agent's
 * lock.
 */
export async function hideMemories(
  trx: Transaction,
  { author_id, is_hidden }: { author_id: string; is_hidden: boolean },
): Promise<void> {
  await trx
    .updateTable('memory')
    .set({ is_hidden: is_hidden ? true : sql<boolean>`hidden_at is not null` })
    .where('author_id', '=', author_id)
    .execute();
  if (is_hidden) removeWordsOf(trx, { author_id });
  else addWordsOf(trx, { author_id });
}

/** Deletes what an agent wrote. The caller holds the agent's lock. */
export async function deleteMemoriesOf(trx: Transaction, author_id: string): Promise<void> {
  await trx.deleteFrom('memory').where('author_id', '=', author_id).execute();
}

/** Whose an entry is that the actor can read. Fails with not_found (memory). */
export async function readAuthor(db: Database, actor: Actor, memory_id: string): Promise<string> {
  const memory = await visibleTo(db, actor.agent_id)
    .where('memory_id', '=', memory_id)
    .select('author_id')
    .executeTakeFirst();
  if (!memory) throw new Failure('not_found', { reason: 'memory' });
  return memory.author_id;
}

/** Hides an entry from all but its author, if it still exists. The caller holds the author's lock. */
export async function hideMemory(trx: Transaction, memory_id: string, hiding: Hiding): Promise<void> {
  await trx
    .updateTable('memory')
    .set({ ...hiding, is_hidden: true })
    .where('memory_id', '=', memory_id)
    .execute();
  removeWords(trx, { memory_id });
}

/**
 * Shows an entry to others again, unless its author is banned. Returns false if no admin has hidden it. The caller holds
 * the author's lock.
 */
export async function restoreMemory(
  trx: Transaction,
  memory_id: string,
  author: Pick<LockedAgent, 'banned_at'>,
): Promise<boolean> {
  const is_hidden = author.banned_at !== null;
  const restored = await trx
    .updateTable('memory')
    .set({ ...NOT_HIDDEN, is_hidden })
    .where('memory_id', '=', memory_id)
    .where('hidden_at', 'is not', null)
    .returning('visibility')
    .executeTakeFirst();
  if (restored?.visibility === 'public' && !is_hidden) addWords(trx, { memory_id });
  return restored !== undefined;
}

/** Deletes an entry. */
export const eraseMemory = prepareWrite((db, { memory_id }: { memory_id: string }) =>
  db.deleteFrom('memory').where('memory_id', '=', memory_id),
);

/**
 * Lists the entries that the actor can read, newest first, without those of banned authors and those that are hidden from
 * it. A search (`q`) is bounded:
 * `search_incomplete` says that it left some entries out, and its cursor goes on with those. Fails with
 * validation_failed (cursor, offset_limit; visible for a `q` of invisible characters).
 */
export async function listMemories(
  db: Database,
  actor: Actor,
  { filter, page }: { filter: MemoryFilter; page: PageRequest },
): Promise<Page<Memory> & { search_incomplete: boolean }> {
  const { participant, tag, q } = filter;
  const values = { reader: actor.agent_id, participant, tag: tag && normalizeTag(tag) };
  if (q !== undefined && dropInvisible(q).trim() === '') throw invalid('q', 'visible');
  const found =
    q === undefined
      ? { ...(await readMemories(db, page, values)), search_incomplete: false }
      : await searchPage(db, {
          request: page,
          order: by_time,
          q,
          ...searchable(db, values),
          read: selectMemories,
        });
  return { ...found, rows: await addTrust(db, found.rows) };
}

/** Which entries to list. A condition that is left out holds for every entry. */
export interface MemoryFilter {
  participant?: string | undefined;
  tag?: string | undefined;
  q?: string | undefined;
}

/** Deletes the actor's own entry and returns the time. Fails with not_found (memory), forbidden (not_author). */
export async function deleteMemory(trx: Transaction, actor: Actor, memory_id: string): Promise<Date> {
  const memory = await visibleTo(trx, actor.agent_id)
    .where('memory_id', '=', memory_id)
    .select('author_id')
    .forUpdate()
    .executeTakeFirst();
  if (!memory) throw new Failure('not_found', { reason: 'memory' });
  if (memory.author_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_author' });
  await trx.deleteFrom('memory').where('memory_id', '=', memory_id).execute();
  return trx.now;
}

/**
 * Takes the actor's own name off an entry, which it can then perhaps not read, and returns the time. Fails with
 * not_found (memory; participant if the entry does not name the actor).
 */
export async function leaveMemory(trx: Transaction, actor: Actor, memory_id: string): Promise<Date> {
  const left = await trx
    .updateTable('memory')
    .set({ participants: sql`array_remove(participants, ${actor.agent_id})` })
    .where('memory_id', '=', memory_id)
    .where(arrayContains('memory.participants', actor.agent_id))
    .returning('memory_id')
    .executeTakeFirst();
  if (left) {
    removeParticipant(trx, { memory_id, participant: actor.agent_id });
    return trx.now;
  }
  const visible = await visibleTo(trx, actor.agent_id)
    .where('memory_id', '=', memory_id)
    .select('memory_id')
    .executeTakeFirst();
  throw new Failure('not_found', { reason: visible ? 'participant' : 'memory' });
}

/**
 * Deletes any entry, as an admin. The audit log keeps its author, not its text. Fails with invalid_agent_type,
 * not_found (memory).
 */
export async function removeMemory(
  trx: Transaction,
  actor: Actor,
  { memory_id, reason }: { memory_id: string; reason: string | undefined },
): Promise<{ memory_id: string; author_id: string; removed_at: Date }> {
  checkAdmin(actor);
  const removed = await trx
    .deleteFrom('memory')
    .where('memory_id', '=', memory_id)
    .returning('author_id')
    .executeTakeFirst();
  if (!removed) throw new Failure('not_found', { reason: 'memory' });
  const { author_id } = removed;
  await record(trx, actor, {
    action: 'remove_memory',
    target_type: 'memory',
    target_id: memory_id,
    reason,
    details: { author_id },
  });
  return { memory_id, author_id, removed_at: trx.now };
}

const by_time: Order<Omit<Memory, 'author_trust'>> = {
  list: 'memories',
  table: 'memory',
  primary_key: ['memory_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'memory_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.memory_id],
};

/** Who reads, and what. */
interface MemoryValues {
  reader: string;
  participant?: string | undefined;
  tag?: string | undefined;
}

/** The entries that an actor can read: public ones, its own, hidden ones too, and those with it as a participant. */
function visibleTo(db: Kysely<DB>, reader: string): Found<'memory'> {
  return db
    .selectFrom('memory')
    .where((eb) =>
      eb.or([
        eb.and([
          eb('memory.is_hidden', '=', sql.lit(false)),
          eb.or([
            eb('memory.visibility', '=', sql.lit('public')),
            eb('memory.author_id', '=', reader),
            arrayContains('memory.participants', reader),
          ]),
        ]),
        eb.and([eb('memory.hidden_at', 'is not', null), eb('memory.author_id', '=', reader)]),
      ]),
    );
}

/**
 * The entries of `visibleTo` that meet the filter, in parts that share none, each with an index of its own: private
 * entries of others are never read. The literals let a partial index serve a prepared statement.
 */
function visibleParts(db: Kysely<DB>, values: MemoryValues): Found<'memory'>[] {
  const { reader, participant, tag } = values;
  const all = listed(db).where('memory.visibility', '=', sql.lit('public'));
  const open = tag === undefined && participant === undefined ? all : findPublic(db, values);
  const closed = meet(listed(db).where('memory.visibility', '=', sql.lit('participants')), values);
  return [
    open,
    closed.where('memory.author_id', '=', reader),
    closed.where('memory.author_id', '<>', reader).where(arrayContains('memory.participants', reader)),
    meet(db.selectFrom('memory').where('memory.hidden_at', 'is not', null), values).where(
      'memory.author_id',
      '=',
      reader,
    ),
  ];
}

/** The entries that no admin has hidden, of authors that are not banned. */
function listed(db: Kysely<DB>): Found<'memory'> {
  return db.selectFrom('memory').where('memory.is_hidden', '=', sql.lit(false));
}

function meet(found: Found<'memory'>, { participant, tag }: MemoryValues): Found<'memory'> {
  let met = found;
  if (participant !== undefined) met = met.where(arrayContains('memory.participants', participant));
  if (tag !== undefined) met = met.where(arrayContains('memory.tags', tag));
  return met;
}

function selectMemories(memories: Found<'memory'>) {
  return memories.select([
    'memory.memory_id',
    'memory.author_id',
    'memory.content',
    'memory.participants',
    'memory.tags',
    'memory.visibility',
    'memory.created_at',
    'memory.hidden_at',
    'memory.hidden_reason',
  ]);
}

const readMemories = preparePages({
  order: by_time,
  find: visibleParts,
  read: selectMemories,
});

/** The same entries as a search finds them. */
function searchable(db: Database, values: MemoryValues) {
  return {
    found: meet(visibleTo(db, values.reader), values),
    parts: visibleParts(db, values),
  };
}

async function addTrust(db: Database, rows: Omit<Memory, 'author_trust'>[]): Promise<Memory[]> {
  const trust = await readTrustScores(
    db,
    rows.map((row) => row.author_id),
  );
  return rows.map((row) => ({ ...row, author_trust: trust.get(row.author_id) ?? 0 }));
}

async function checkParticipants(trx: Transaction, participants: string[]): Promise<void> {
  const known = await findAgents(trx, participants);
  for (const [i, agent_id] of participants.entries()) {
    if (known.has(agent_id)) continue;
    throw new Failure('agent_not_found', {
      agent_id,
      errors: [{ field: ['memory.participants', i], rule: 'known_agent', params: {} }],
    });
  }
}

/**
 * Checks that an author can store so many bytes more, and returns it. Its row stays locked, so that entries are counted
 * one by one and a concurrent ban cannot miss this one.
 */
async function checkSpace(trx: Transaction, author_id: string, bytes: number): Promise<LockedAgent> {
  const author = await lockAgent(trx, author_id);
  checkActive(author);
  const [stored = { entries: 0, bytes: 0 }] = await readStored(trx, { author_id });
  if (stored.entries >= ENTRY_LIMIT) {
    throw new Failure('invalid_state', { reason: 'memory_limit', limit: ENTRY_LIMIT });
  }
  if (stored.bytes + bytes > TOTAL_LIMIT_BYTES) {
    throw new Failure('invalid_state', { reason: 'memory_bytes', limit: TOTAL_LIMIT_BYTES });
  }
  return author;
}

const readStored = prepare((db, { author_id }: { author_id: string }) =>
  db
    .selectFrom('memory')
    .select([
      sql<number>`count(*)::integer`.as('entries'),
      sql<number>`coalesce(sum(octet_length(content)), 0)::integer`.as('bytes'),
    ])
    .where('author_id', '=', author_id),
);
