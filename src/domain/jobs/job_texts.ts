import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { invalid } from '../kernel/failure.ts';
import { dropInvisible } from '../kernel/text.ts';
import type { Job } from './records.ts';

/** Writes the new text of a job for the searches that read it. The caller has written the job, or locked it. */
export const writeText = prepareWrite((_, { job_id }: Pick<Job, 'job_id'>) =>
  insertText(sql`job where job_id = ${job_id}`),
);

/** Only while a job is OPEN and not hidden, its text is in the index. `source` is what follows `from`, a row of `job`. */
export function insertText(source: RawBuilder<unknown>) {
  return sql`
    insert into job_text (job_id, search_text, is_open)
    select job_id, fold_text(title || e'\n' || description), status = 'OPEN' and hidden_at is null
    from ${source}
    on conflict (job_id) do update set search_text = excluded.search_text
  `;
}

/** The words of a search, folded as texts are. Fails with validation_failed (visible) without any. */
export async function foldWords(db: Database, q: string): Promise<string[]> {
  const words = dropInvisible(q).split(/\s+/u).filter(Boolean);
  if (words.length === 0) throw invalid('q', 'visible');
  const [folded] = await selectFolded(db, { words });
  return folded?.words ?? [];
}

const selectFolded = prepare(
  (_, { words }: { words: string[] }) =>
    sql<{
      words: string[];
    }>`select array(select fold_text(word) from unnest(${words}::text[]) as word) as words`,
);

/** A search for which the index has more jobs is read in the order of its list instead. */
const MOST_FOUND = 1_000;

/** The OPEN jobs whose texts contain all of these folded words. Null if there may be more than 1,000. */
export async function findOpen(db: Database, words: string[]): Promise<string[] | null> {
  const [found] = await selectFound(db, { words });
  return found && found.candidates <= MOST_FOUND ? found.ids : null;
}

const selectFound = prepare(
  (_, { words }: { words: string[] }) => sql<{ ids: string[]; candidates: number }>`
    with candidate as materialized (
      select job_id from job_text
      where is_open and text_grams(search_text) @> array(
        select gram from unnest(${words}::text[]) as word cross join lateral unnest(text_grams(word)) as gram
      )
      limit ${sql.lit(MOST_FOUND + 1)}
    ), counted as (select count(*)::integer as candidates from candidate)
    select candidates, array(
      select job_id from job_text
      where candidates <= ${sql.lit(MOST_FOUND)} and job_id in (select job_id from candidate) and ${containsAll(words)}
    ) as ids
    from counted
  `,
);

/** Those of some jobs, in any state, whose texts contain all of these folded words. */
export async function keepContaining<Row extends Pick<Job, 'job_id'>>(
  db: Database,
  jobs: Row[],
  words: string[],
): Promise<Row[]> {
  if (jobs.length === 0) return [];
  const found = await selectContaining(db, { job_ids: jobs.map(({ job_id }) => job_id), words });
  const ids = new Set(found.map(({ job_id }) => job_id));
  return jobs.filter(({ job_id }) => ids.has(job_id));
}

const selectContaining = prepare((db, { job_ids, words }: { job_ids: string[]; words: string[] }) =>
  db
    .selectFrom('job_text')
    .select('job_id')
    .where('job_id', '=', sql<string>`any(${job_ids}::text[])`)
    .where(containsAll(words)),
);

/** Ends with the first word that is missing. */
function containsAll(words: string[]): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from unnest(${words}::text[]) as word where position(word in search_text) = 0
  )`;
}
