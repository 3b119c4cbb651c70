import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Artifact as ArtifactTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { changeLoad, statusOf } from './hires.ts';
import type { Hire, Job } from './lifecycle.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './lifecycle.ts';

export interface Artifact extends Selectable<ArtifactTable> {
  worker_trust: number;
}

/** What a worker hands in. `final` is the delivery; any other type is progress. */
export interface Submission {
  artifact_type: string;
  title: string | null;
  /** Plain text, or in the format `json` the text of an object. */
  content: string;
  format: Artifact['format'];
  attachments: string[];
  quality_notes: string | null;
}

/**
 * Adds a hired worker's artifact. A `final` one delivers its hire, and the job goes to REVIEW when every
 * hire has delivered; late is allowed, and counted late. In a dispute whatever comes is kept, a `final`
 * one as `evidence`, and moves nothing. Fails with job_not_found, forbidden (not_hired), invalid_state
 * (delivered, …).
 */
export async function addArtifact(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  submission: Submission,
  versions: Versions = null,
): Promise<Artifact> {
  const job = await lockJob(trx, job_id);
  const hires = await standingHires(trx, job);
  checkMayMove(job, hires, actor, 'deliver');
  checkVersion(job, versions);
  const is_final = submission.artifact_type === 'final';
  if (job.disputed) {
    return store(trx, actor, job_id, is_final ? { ...submission, artifact_type: 'evidence' } : submission);
  }
  checkState(job, 'deliver');
  const own = hires.find((hire) => hire.worker_id === actor.agent_id);
  if (own?.state !== 'hired') throw new Failure('invalid_state', { reason: 'delivered', job_id });
  const artifact = await store(trx, actor, job_id, submission);
  if (is_final) await deliver(trx, rules, job, hires, own);
  return artifact;
}

/** A job's artifacts, newest first, for its employer, its workers and admins. Fails with job_not_found, forbidden (not_party). */
export async function listArtifacts(
  db: Database,
  actor: Actor,
  job_id: string,
  request: PageRequest,
): Promise<Page<Artifact>> {
  const job = await db
    .selectFrom('job')
    .select(['employer_id', 'closed_at'])
    .where('job_id', '=', job_id)
    .executeTakeFirst();
  if (!job) throw new Failure('job_not_found', { job_id });
  const may_read =
    job.employer_id === actor.agent_id ||
    actor.agent_type === 'admin' ||
    (await standingHires(db, { ...job, job_id })).some((hire) => hire.worker_id === actor.agent_id);
  if (!may_read) throw new Failure('forbidden', { reason: 'not_party' });
  return readPage(db, {
    request,
    order: by_id,
    found: db.selectFrom('artifact').where('artifact.job_id', '=', job_id),
    read: selectArtifacts,
  });
}

const by_id: Order<Artifact> = {
  list: 'artifacts',
  columns: [{ ref: 'artifact.artifact_id', kind: 'text' }],
  key: (row) => [row.artifact_id],
};

async function deliver(
  trx: Transaction,
  rules: MarketRules,
  job: Job,
  hires: Hire[],
  own: Hire,
): Promise<void> {
  const delivered = await trx
    .updateTable('hire')
    .set({ state: 'delivered', delivered_at: sql`now()`, on_time: sql`now() <= due_at` })
    .where('job_id', '=', job.job_id)
    .where('hire_id', '=', own.hire_id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await changeLoad(trx, own.worker_id, -1);
  const status = statusOf(hires.map((hire) => (hire.hire_id === own.hire_id ? delivered : hire)));
  await finishMove(trx, rules, job, 'deliver', status);
}

async function store(
  trx: Transaction,
  actor: Actor,
  job_id: string,
  submission: Submission,
): Promise<Artifact> {
  const artifact_id = newId('art');
  const worker_id = actor.agent_id;
  const { artifact_type, content } = submission;
  await trx
    .insertInto('artifact')
    .values((eb) => ({
      ...submission,
      job_id,
      artifact_id,
      worker_id,
      version: eb
        .selectFrom('artifact')
        .where('job_id', '=', job_id)
        .where('worker_id', '=', worker_id)
        .where('artifact_type', '=', artifact_type)
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('version')),
      sha256: createHash('sha256').update(content).digest('hex'),
    }))
    .execute();
  const stored = trx
    .selectFrom('artifact')
    .where('job_id', '=', job_id)
    .where('artifact_id', '=', artifact_id);
  return selectArtifacts(stored).executeTakeFirstOrThrow();
}

function selectArtifacts(artifacts: Found<'artifact'>) {
  return artifacts
    .innerJoin('agent as worker', 'worker.agent_id', 'artifact.worker_id')
    .selectAll('artifact')
    .select('worker.trust_score as worker_trust');
}
