import { type Selectable, sql } from 'kysely';
import type { JobDraft } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { type Actor, isEmployer } from '../kernel/actor.ts';
import { checkActive, lockAgent } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';

/** A job that its employer announced. It has no terms yet. */
export type Draft = Pick<Selectable<JobDraft>, 'job_id' | 'created_at'>;

/** How many drafts one employer has; a new one replaces the oldest. */
export const DRAFTS_LIMIT = 20;

/** How long a draft is kept, in hours. */
export const DRAFT_HOURS = 24;

/**
 * Makes a draft, or returns the one that the same message made. Fails with invalid_agent_type, agent_banned.
 */
export async function saveDraft(trx: Transaction, actor: Actor, message_id: string): Promise<Draft> {
  if (!isEmployer(actor)) throw new Failure('invalid_agent_type');
  const { agent_id: employer_id } = actor;
  const [employer, drafts] = await Promise.all([
    lockAgent(trx, employer_id),
    selectDrafts(trx, { employer_id }),
  ]);
  checkActive(employer);
  const live = drafts.filter(({ created_at }) => created_at > cutoff(trx));
  const known = live.find((draft) => draft.message_id === message_id);
  if (known) return known;
  const kept = live.slice(0, DRAFTS_LIMIT - 1);
  const job_ids = drafts.filter((draft) => !kept.includes(draft)).map(({ job_id }) => job_id);
  if (job_ids.length > 0) deleteDrafts(trx, { employer_id, job_ids });
  const draft = { employer_id, job_id: newId('job', trx.now), message_id, created_at: trx.now };
  insertDraft(trx, draft);
  return draft;
}

/** Returns a draft of an employer that is not posted, or null. */
export async function readDraft(db: Database, employer_id: string, job_id: string): Promise<Draft | null> {
  const [draft] = await selectDraft(db, { employer_id, job_id, since: cutoff(db) });
  return draft ?? null;
}

/** Takes a draft, for the job that is posted with its id. Fails with job_not_found. */
export async function takeDraft(trx: Transaction, employer_id: string, job_id: string): Promise<void> {
  const taken = await markPosted(trx, { employer_id, job_id, since: cutoff(trx), posted_at: trx.now });
  if (taken.length === 0) throw new Failure('job_not_found', { job_id });
}

/** Gives a draft up. Fails with job_not_found. */
export async function dropDraft(trx: Transaction, employer_id: string, job_id: string): Promise<Draft> {
  const draft = await readDraft(trx, employer_id, job_id);
  if (!draft) throw new Failure('job_not_found', { job_id });
  deleteDrafts(trx, { employer_id, job_ids: [job_id] });
  return draft;
}

/** What was made at this time or before has ended. */
function cutoff({ now }: Database): Date {
  return new Date(now.getTime() - DRAFT_HOURS * 60 * 60 * 1000);
}

type Key = Pick<Selectable<JobDraft>, 'employer_id' | 'job_id'>;

const selectDrafts = prepare((db, { employer_id }: Pick<Key, 'employer_id'>) =>
  db
    .selectFrom('job_draft')
    .select(['job_id', 'message_id', 'created_at'])
    .where('employer_id', '=', employer_id)
    // Ids sort by time.
    .orderBy('job_id', 'desc')
    .limit(sql.lit(DRAFTS_LIMIT)),
);

const selectDraft = prepare((db, { employer_id, job_id, since }: Key & { since: Date }) =>
  db
    .selectFrom('job_draft')
    .select(['job_id', 'created_at'])
    .where('employer_id', '=', employer_id)
    .where('job_id', '=', job_id)
    .where('posted_at', 'is', null)
    .where('created_at', '>', since),
);

const markPosted = prepare(
  (db, { employer_id, job_id, since, posted_at }: Key & { since: Date; posted_at: Date }) =>
    db
      .updateTable('job_draft')
      .set({ posted_at })
      .where('employer_id', '=', employer_id)
      .where('job_id', '=', job_id)
      .where('posted_at', 'is', null)
      .where('created_at', '>', since)
      .returning('job_id'),
);

const insertDraft = prepareWrite((db, draft: Key & { message_id: string; created_at: Date }) =>
  db.insertInto('job_draft').values(draft),
);

const deleteDrafts = prepareWrite(
  (db, { employer_id, job_ids }: { employer_id: string; job_ids: string[] }) =>
    db
      .deleteFrom('job_draft')
      .where('employer_id', '=', employer_id)
      .where('job_id', '=', sql<string>`any(${job_ids}::text[])`),
);
