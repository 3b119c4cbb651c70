import { type Insertable, type Selectable, sql } from 'kysely';
import type { Report as ReportTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { getAgent } from '../agents/agents.ts';
import { readSender } from '../jobs/messages.ts';
import { readRater } from '../jobs/rating_listings.ts';
import { readJob } from '../jobs/records.ts';
import { addHours } from '../jobs/timers.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { readAuthor } from '../memories.ts';
import { addContents, type Content } from './reported_contents.ts';

export type Report = Selectable<ReportTable>;

/** What a report is about. `job_id` is that of a message or a rating. */
export type Subject = Pick<Report, 'kind' | 'subject_id' | 'job_id'>;

/** How many reports one agent can make within 24 hours. */
const DAILY_LIMIT = 50;

/**
 * Reports something that the actor can read, or returns its open report of that. Fails with validation_failed
 * (job_of_subject), agent_not_found, job_not_found, not_found (message, memory, rating), invalid_state (report_limit).
 */
export async function createReport(
  trx: Transaction,
  actor: Actor,
  { details, reason, ...subject }: Subject & Pick<Report, 'reason' | 'details'>,
): Promise<Report> {
  const { kind, subject_id, job_id } = subject;
  const is_of_job = kind === 'message' || kind === 'rating';
  if (is_of_job !== (job_id !== null)) throw invalid('job_id', 'job_of_subject');
  const { agent_id: reporter_id } = actor;
  // The lock makes sure that an agent's reports are counted one by one.
  const [, author_id, [known]] = await Promise.all([
    lockAgent(trx, reporter_id),
    findAuthor(trx, actor, subject),
    selectOpen(trx, { subject_id, kind, reporter_id }),
  ]);
  if (known) return known;
  const made = await selectLatest(trx, { reporter_id, since: addHours(trx.now, -24) });
  if (made.length >= DAILY_LIMIT) {
    throw new Failure('invalid_state', { reason: 'report_limit', limit: DAILY_LIMIT });
  }
  const report = {
    ...subject,
    report_id: newId('rep', trx.now),
    author_id,
    reporter_id,
    reason,
    details,
    status: 'open' as const,
    action: null,
    note: null,
    resolved_by: null,
    resolved_at: null,
    created_at: trx.now,
  };
  insertReport(trx, report);
  return report;
}

/** Whose the subject is, if the actor can read it. */
async function findAuthor(trx: Transaction, actor: Actor, subject: Subject): Promise<string> {
  const { kind, subject_id, job_id } = subject;
  switch (kind) {
    case 'agent':
      return (await getAgent(trx, actor, subject_id)).agent_id;
    case 'job':
      return (await readJob(trx, actor, subject_id)).employer_id;
    case 'message':
      return readSender(trx, actor, { job_id: job_id as string, message_id: subject_id });
    case 'memory':
      return readAuthor(trx, actor, subject_id);
    case 'rating':
      return readRater(trx, { job_id: job_id as string, rating_id: subject_id });
  }
}

const selectOpen = prepare(
  (db, { subject_id, kind, reporter_id }: Pick<Report, 'subject_id' | 'kind' | 'reporter_id'>) =>
    db
      .selectFrom('report')
      .selectAll()
      .where('subject_id', '=', subject_id)
      .where('kind', '=', kind)
      .where('reporter_id', '=', reporter_id)
      .where('status', '=', sql.lit('open')),
);

const selectLatest = prepare((db, { reporter_id, since }: { reporter_id: string; since: Date }) =>
  db
    .selectFrom('report')
    .select('report_id')
    .where('reporter_id', '=', reporter_id)
    .where('created_at', '>', since)
    .limit(sql.lit(DAILY_LIMIT)),
);

const insertReport = prepareWrite((db, report: Insertable<ReportTable>) =>
  db.insertInto('report').values(report),
);

/** A report with the text that it is about, as it is now. */
export type ReportWithContent = Report & Content;

/** Which reports to list. A condition that is left out holds for every report. */
export interface ReportFilter {
  status?: Report['status'] | undefined;
  kind?: Report['kind'] | undefined;
}

/** All reports, the oldest first, with what they are about. Fails with invalid_agent_type. */
export async function listReports(
  db: Database,
  actor: Actor,
  { filter, page: request }: { filter: ReportFilter; page: PageRequest },
): Promise<Page<ReportWithContent>> {
  checkAdmin(actor);
  const { status, kind } = filter;
  const page = await readReports(db, request, { kind }, { status });
  return { ...page, rows: await addContents(db, page.rows) };
}

const STATUSES: Report['status'][] = ['open', 'resolved'];

const by_time: Order<Report> = {
  list: 'reports',
  table: 'report',
  primary_key: ['subject_id', 'report_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'report_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.report_id],
  direction: 'asc',
};

const readReports = preparePages({
  order: by_time,
  // In parts that one index has in the order of time.
  find: (db, { kind }: Pick<ReportFilter, 'kind'>, { status }: Pick<ReportFilter, 'status'>) =>
    STATUSES.filter((one) => status === undefined || one === status).map((one) => {
      const found = db.selectFrom('report').where('report.status', '=', sql.lit(one));
      return kind === undefined ? found : found.where('report.kind', '=', kind);
    }),
  read: (wanted) => wanted.selectAll(),
});

/** One report. Fails with not_found (report). */
export async function readReport(db: Database, report_id: string): Promise<Report> {
  const [report] = await selectReport(db, { report_id });
  if (!report) throw new Failure('not_found', { reason: 'report' });
  return report;
}

const selectReport = prepare((db, { report_id }: { report_id: string }) =>
  db.selectFrom('report').selectAll().where('report_id', '=', report_id),
);

/** One report with what it is about. Fails with not_found (report). */
export async function showReport(db: Database, report_id: string): Promise<ReportWithContent> {
  const [shown] = await addContents(db, [await readReport(db, report_id)]);
  return shown as ReportWithContent;
}
