import { type Selectable, sql } from 'kysely';
import type { Report as ReportTable } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';

type Report = Selectable<ReportTable>;

/** What a report is about, as it is now. */
export interface Content {
  /** What the author wrote; null if it no longer exists, or has no text. */
  content: string | null;
  /** Whether others do not see it. */
  is_hidden: boolean;
}

interface Found extends Content {
  id: string;
}

/** Adds to each report the text that it is about. One read for each kind, since other records have other owners. */
export async function addContents(db: Database, reports: Report[]): Promise<(Report & Content)[]> {
  const kinds = Object.keys(readers) as Report['kind'][];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const of_kind = reports.filter((report) => report.kind === kind);
      if (of_kind.length === 0) return [];
      const ids = of_kind.map((report) => report.subject_id);
      const job_ids = of_kind.flatMap((report) => report.job_id ?? []);
      const rows = await readers[kind](db, { ids, job_ids });
      return rows.map((row) => [`${kind} ${row.id}`, row] as const);
    }),
  );
  const contents = new Map(found.flat());
  return reports.map((report) => {
    const { content = null, is_hidden = false } = contents.get(`${report.kind} ${report.subject_id}`) ?? {};
    return { ...report, content, is_hidden };
  });
}

interface Wanted {
  ids: string[];
  /** Of messages and ratings. */
  job_ids: string[];
}

const is_hidden = sql<boolean>`hidden_at is not null`.as('is_hidden');
const anyOf = (ids: string[]) => sql<string>`any(${ids}::text[])`;

const readers: Record<Report['kind'], (db: Database, wanted: Wanted) => Promise<Found[]>> = {
  agent: prepare((db, { ids }: Wanted) =>
    db
      .selectFrom('agent')
      .select(['agent_id as id', sql<string>`name || e'\n\n' || description`.as('content'), is_hidden])
      .where('agent_id', '=', anyOf(ids)),
  ),
  job: prepare((db, { ids }: Wanted) =>
    db
      .selectFrom('job')
      .select(['job_id as id', sql<string>`title || e'\n\n' || description`.as('content'), is_hidden])
      .where('job_id', '=', anyOf(ids)),
  ),
  message: prepare((db, { ids, job_ids }: Wanted) =>
    db
      .selectFrom('message')
      .select(['message_id as id', 'content', is_hidden])
      .where('job_id', '=', anyOf(job_ids))
      .where('message_id', '=', anyOf(ids)),
  ),
  memory: prepare((db, { ids }: Wanted) =>
    db
      .selectFrom('memory')
      .select(['memory_id as id', 'content', is_hidden])
      .where('memory_id', '=', anyOf(ids)),
  ),
  rating: prepare((db, { ids, job_ids }: Wanted) =>
    db
      .selectFrom('rating')
      .select(['rating_id as id', 'comment as content', is_hidden])
      .where('job_id', '=', anyOf(job_ids))
      .where('rating_id', '=', anyOf(ids)),
  ),
};
