import { type Kysely, sql } from 'kysely';
import type { DB } from '../../generated/database.types.ts';
import { prepareWrite } from '../database/prepare.ts';
import type { Found } from './kernel/page.ts';

// The index that lists by tag read: the tags of public entries whose authors are not banned.

/** Adds the tags of a public entry that the transaction has written. */
export const addTags = prepareWrite(
  (_, { memory_id }: { memory_id: string }) => sql`
    insert into memory_tag (memory_id, tag, created_at)
    select memory_id, unnest(tags), created_at from memory where memory_id = ${memory_id}
    on conflict do nothing
  `,
);

/** Removes the tags of an author's entries, which a ban hides. */
export const removeTagsOf = prepareWrite(
  (_, { author_id }: { author_id: string }) => sql`
    delete from memory_tag using memory
    where memory.memory_id = memory_tag.memory_id and memory.author_id = ${author_id}
  `,
);

/** Adds the tags of an author's public entries again. */
export const addTagsOf = prepareWrite(
  (_, { author_id }: { author_id: string }) => sql`
    insert into memory_tag (memory_id, tag, created_at)
    select memory_id, unnest(tags), created_at from memory
    where author_id = ${author_id} and visibility = 'public'
    on conflict do nothing
  `,
);

/** The keys of public entries with a tag, in the order of time. */
export function findPublicByTag(db: Kysely<DB>, tag: string): Found<'memory'> {
  // It has the columns of an entry's key.
  return db.selectFrom('memory_tag').where('tag', '=', tag) as unknown as Found<'memory'>;
}
