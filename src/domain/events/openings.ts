import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { NO_TAG } from '../kernel/tags.ts';

/** Under which name a job with a tag is announced to those who wait. */
export const signalOf = (tag: string) => `#${tag}`;

/** A job that opens. */
interface Opening {
  job_id: string;
  employer_id: string;
  tags: string[];
  min_trust: number | null;
}

/** Announces an OPEN job to the workers with one of its tags. The market has it once, and each feed merges it in. */
export function announceJob(trx: Transaction, { tags, ...job }: Opening): void {
  const announced = tags.length > 0 ? tags : [NO_TAG];
  insertOpenings(trx, { ...job, tags: announced, created_at: trx.now });
  trx.afterCommit(() => trx.database.signals.publish(announced.map(signalOf)));
}

const insertOpenings = prepareWrite(
  (_, { tags, job_id, employer_id, min_trust, created_at }: Opening & { created_at: Date }) => sql`
    insert into job_opening (tag, job_id, employer_id, min_trust, created_at)
    select tag, ${job_id}, ${employer_id}, ${min_trust}::double precision, ${created_at}
    from unnest(${tags}::text[]) as tag
  `,
);

/** Takes a job that an admin hides out of the feeds. `created_at` is that of the job. */
export const removeOpenings = prepareWrite(
  (_, { job_id, created_at }: { job_id: string; created_at: Date }) =>
    sql`delete from job_opening where job_opening.created_at >= ${created_at} and job_id = ${job_id}`,
);

/** Where a reader is among the openings: after this job of this transaction. */
export interface OpeningPlace {
  /** The id of a transaction, in decimal. */
  xid: string;
  job_id: string;
}

export interface OpeningRow extends OpeningPlace {
  tags: string[];
  created_at: Date;
}

/**
 * The openings for these tags after a place and below `end`, in their order. `end` is the id of the oldest transaction
 * that was running when the reader began: every transaction below it has ended, so none adds a row before the place
 * that the reader goes on from.
 */
export const readOpenings = prepare(
  (
    _,
    wanted: OpeningPlace & {
      tags: string[];
      end: string;
      reader_id: string;
      /** What the reader's trust shows as. */
      trust: number;
    },
    { limit }: { limit: number },
  ): RawBuilder<OpeningRow> => sql<OpeningRow>`
    select found.xid::text as xid, found.job_id, array_agg(wanted.tag order by wanted.tag) as tags,
      min(found.created_at) as created_at
    from unnest(${wanted.tags}::text[]) as wanted (tag)
    cross join lateral (
      select xid, job_id, created_at
      from job_opening
      where job_opening.tag = wanted.tag
        and (xid, job_id) > (${wanted.xid}::text::xid8, ${wanted.job_id})
        and xid < ${wanted.end}::text::xid8
        and employer_id <> ${wanted.reader_id}
        and coalesce(min_trust, 0) <= ${wanted.trust}::double precision
      order by xid, job_id
      limit ${sql.lit(limit)}
    ) as found
    group by found.xid, found.job_id
    order by found.xid, found.job_id
    limit ${sql.lit(limit)}
  `,
);

/** The id of the oldest transaction that is running, in decimal: all below it have ended. */
export const readOldestRunning = prepare(
  (_db, _values: object): RawBuilder<{ xid: string }> =>
    sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`,
);

/** No transaction runs longer than this, in ms: Postgres ends its statements and its idle time after 30 s each. */
const LONGEST_TRANSACTION_MS = 120_000;

/**
 * Returns a function that reads the tags of the jobs that have opened for all readers since its last call; the first call
 * reads those of two minutes.
 */
export function watchOpenings(db: Database): () => Promise<string[]> {
  let since = '0';
  // A test clock can move far between two calls.
  let looked_at = db.now;
  return async () => {
    const { now } = db;
    const young = new Date(looked_at.getTime() - LONGEST_TRANSACTION_MS);
    const opened = await readOpenedTags(db, { since, young });
    since = opened[0]?.xid ?? since;
    looked_at = now;
    return opened.flatMap(({ tag }) => (tag === null ? [] : [tag]));
  };
}

/** Of the openings that came below the oldest running transaction since `since`; only young rows. */
const readOpenedTags = prepare(
  (_, { since, young }: { since: string; young: Date }): RawBuilder<{ tag: string | null; xid: string }> =>
    sql<{ tag: string | null; xid: string }>`
      select found.tag, running.xid::text as xid
      from (select pg_snapshot_xmin(pg_current_snapshot()) as xid) as running
      left join lateral (
        select distinct tag from job_opening
        where created_at > ${young} and job_opening.xid >= ${since}::text::xid8 and job_opening.xid < running.xid
      ) as found on true
    `,
);

/** When the oldest opening was made that no reader can see yet, because an older transaction runs; null without one. */
export async function readHiddenSince(db: Database): Promise<Date | null> {
  const [hidden] = await selectHidden(db, { young: new Date(db.now.getTime() - LONGEST_TRANSACTION_MS) });
  return hidden?.created_at ?? null;
}

const selectHidden = prepare(
  (_, { young }: { young: Date }): RawBuilder<{ created_at: Date }> =>
    sql<{ created_at: Date }>`
      select created_at from job_opening
      where created_at > ${young} and xid >= pg_snapshot_xmin(pg_current_snapshot())
      order by created_at
      limit ${sql.lit(1)}
    `,
);
