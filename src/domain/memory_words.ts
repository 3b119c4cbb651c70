import { type Kysely, sql } from 'kysely';
import type { DB } from '../../generated/database.types.ts';
import { prepareWrite } from '../database/prepare.ts';
import type { Found } from './kernel/page.ts';

// The index that lists by tag and by participant read, in the order of time: the tags and participants of public entries
// that are not hidden, and whose authors are not banned.

const words = sql`
  select memory_id, 'tag', unnest(tags), created_at from entry
  union all select memory_id, 'participant', unnest(participants), created_at from entry
  on conflict do nothing
`;

/** Adds a public entry that the transaction has written. */
export const addWords = prepareWrite(
  (_, { memory_id }: { memory_id: string }) => sql`
    with entry as (select * from memory where memory_id = ${memory_id})
    insert into memory_word (memory_id, kind, word, created_at) ${words}
  `,
);

/** Adds an author's public entries again, without those that admins have hidden. */
export const addWordsOf = prepareWrite(
  (_, { author_id }: { author_id: string }) => sql`
    with entry as (select * from memory where author_id = ${author_id} and visibility = 'public' and hidden_at is null)
    insert into memory_word (memory_id, kind, word, created_at) ${words}
  `,
);

/** Removes an entry, which an admin hides. */
export const removeWords = prepareWrite((db, { memory_id }: { memory_id: string }) =>
  db.deleteFrom('memory_word').where('memory_id', '=', memory_id),
);

/** Removes an author's entries, which a ban hides. */
export const removeWordsOf = prepareWrite(
  (_, { author_id }: { author_id: string }) => sql`
    delete from memory_word using memory
    where memory.memory_id = memory_word.memory_id and memory.author_id = ${author_id}
  `,
);

/** Removes a participant of an entry. */
export const removeParticipant = prepareWrite(
  (db, { memory_id, participant }: { memory_id: string; participant: string }) =>
    db
      .deleteFrom('memory_word')
      .where('memory_id', '=', memory_id)
      .where('kind', '=', sql.lit('participant'))
      .where('word', '=', participant),
);

/** The keys of public entries with a tag, a participant or both, in the order of time. */
export function findPublic(
  db: Kysely<DB>,
  { tag, participant }: { tag?: string | undefined; participant?: string | undefined },
): Found<'memory'> {
  const withWord = (kind: 'tag' | 'participant', word: string) =>
    db.selectFrom('memory_word').where('kind', '=', sql.lit(kind)).where('word', '=', word);
  const tagged = tag === undefined ? null : withWord('tag', tag);
  const shared = participant === undefined ? null : withWord('participant', participant);
  const found =
    tagged && shared ? shared.where('memory_id', 'in', tagged.select('memory_id')) : (shared ?? tagged);
  // It has the columns of an entry's key.
  return found as unknown as Found<'memory'>;
}
