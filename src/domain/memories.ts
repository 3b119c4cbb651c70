import type { RawBuilder, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Memory as MemoryTable } from '../../generated/database.types.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from './kernel/actor.ts';
import { arrayContains } from './kernel/arrays.ts';
import { Failure, invalid } from './kernel/failure.ts';
import { newId } from './kernel/ids.ts';
import type { Found, Order, Page, PageRequest } from './kernel/page.ts';
import { readPage } from './kernel/page.ts';
import { normalizeTag, normalizeTags } from './kernel/tags.ts';

export interface Memory extends Omit<Selectable<MemoryTable>, 'search_text'> {
  author_trust: number;
}

const CONTENT_LIMIT_BYTES = 32 * 1024;

/**
 * Writes an entry to shared memory. Fails with validation_failed for content over 32 KiB of UTF-8, and with
 * agent_not_found for a participant that does not exist.
 */
export async function writeMemory(
  trx: Transaction,
  actor: Actor,
  memory: { content: string; participants: string[]; tags: string[]; visibility: Memory['visibility'] },
): Promise<Memory> {
  const { content, participants, visibility } = memory;
  if (Buffer.byteLength(content) > CONTENT_LIMIT_BYTES) {
    throw invalid('memory.content', 'content_bytes', { limit: CONTENT_LIMIT_BYTES });
  }
  await checkParticipants(trx, participants);
  const memory_id = newId('mem', trx.now);
  await trx
    .insertInto('memory')
    .values({
      memory_id,
      author_id: actor.agent_id,
      content,
      search_text: searchForm(content),
      participants,
      tags: normalizeTags(memory.tags, 'memory.tags'),
      visibility,
      created_at: trx.now,
    })
    .execute();
  return selectMemories(
    trx.selectFrom('memory').where('memory_id', '=', memory_id),
  ).executeTakeFirstOrThrow();
}

/** Lists the entries that the actor can read, newest first. `q` finds any part of the text and ignores case. */
export function listMemories(
  db: Database,
  actor: Actor,
  { filter, page }: { filter: MemoryFilter; page: PageRequest },
): Promise<Page<Memory>> {
  const { participant, tag, q } = filter;
  let found = q === undefined ? visibleParts(db, actor) : [visibleTo(actor, db.selectFrom('memory'))];
  const filterBy = (condition: RawBuilder<boolean>) => {
    found = found.map((part) => part.where(condition));
  };
  if (participant !== undefined) filterBy(arrayContains('memory.participants', participant));
  if (tag !== undefined) filterBy(arrayContains('memory.tags', normalizeTag(tag)));
  if (q !== undefined) {
    const sought = searchForm(q);
    filterBy(sql<boolean>`text_grams(search_text) @> text_grams(${sought})`);
    filterBy(sql<boolean>`position(${sought} in search_text) > 0`);
  }
  return readPage(db, { request: page, order: by_time, found, read: selectMemories });
}

/** Which entries to list. A condition that is left out holds for every entry. */
export interface MemoryFilter {
  participant?: string | undefined;
  tag?: string | undefined;
  q?: string | undefined;
}

/** Deletes the actor's own entry and returns the time. Fails with not_found, forbidden (not_author). */
export async function deleteMemory(trx: Transaction, actor: Actor, memory_id: string): Promise<Date> {
  const memory = await visibleTo(actor, trx.selectFrom('memory'))
    .where('memory_id', '=', memory_id)
    .select('author_id')
    .forUpdate()
    .executeTakeFirst();
  if (!memory) throw new Failure('not_found', { reason: 'memory' });
  if (memory.author_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_author' });
  await trx.deleteFrom('memory').where('memory_id', '=', memory_id).execute();
  return trx.now;
}

const by_time: Order<Memory> = {
  list: 'memories',
  table: 'memory',
  primary_key: ['memory_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'memory_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.memory_id],
};

/**
 * The entries of `visibleTo` in parts that share none, each with an index of its own: private entries of others
 * are never read. The literals let a partial index serve a prepared statement.
 */
function visibleParts(db: Database, { agent_id }: Actor): Found<'memory'>[] {
  const memories = db.selectFrom('memory');
  const closed = memories.where('memory.visibility', '=', sql.lit('participants'));
  return [
    memories.where('memory.visibility', '=', sql.lit('public')),
    closed.where('memory.author_id', '=', agent_id),
    closed.where('memory.author_id', '<>', agent_id).where(arrayContains('memory.participants', agent_id)),
  ];
}

function visibleTo(actor: Actor, memories: Found<'memory'>): Found<'memory'> {
  return memories.where((eb) =>
    eb.or([
      eb('memory.visibility', '=', 'public'),
      eb('memory.author_id', '=', actor.agent_id),
      arrayContains('memory.participants', actor.agent_id),
    ]),
  );
}

function selectMemories(memories: Found<'memory'>) {
  return memories
    .innerJoin('agent as author', 'author.agent_id', 'memory.author_id')
    .select([
      'memory.memory_id',
      'memory.author_id',
      'memory.content',
      'memory.participants',
      'memory.tags',
      'memory.visibility',
      'memory.created_at',
      'author.trust_score as author_trust',
    ]);
}

async function checkParticipants(trx: Transaction, participants: string[]): Promise<void> {
  const known = await trx
    .selectFrom('agent_handle')
    .select('agent_id')
    .where('agent_id', '=', sql<string>`any(${participants})`)
    .execute();
  const ids = new Set(known.map((agent) => agent.agent_id));
  for (const [i, agent_id] of participants.entries()) {
    if (ids.has(agent_id)) continue;
    throw new Failure('agent_not_found', {
      agent_id,
      errors: [{ field: ['memory.participants', i], rule: 'known_agent', params: {} }],
    });
  }
}

function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
