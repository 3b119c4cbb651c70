import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Artifact as ArtifactTable } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import type { ActorScope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import type { Facts } from './guards.ts';
import { changeLoad, statusOf } from './hires.ts';
import { beginMove, finishMove } from './lifecycle.ts';
import { type Hire, readJob, readsAll, standingHires } from './records.ts';

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
 * Adds a hired worker's artifact. A `final` one delivers its hire, and the job goes to REVIEW when every hire
 * has delivered; late delivery is allowed and counted as late. In a dispute everything is kept as evidence and
 * moves nothing. Fails with job_not_found, forbidden (not_hired), invalid_state (delivered, …).
 */
export async function addArtifact(
  scope: ActorScope,
  { submission, ...target }: { job_id: string; submission: Submission; versions?: Versions },
): Promise<Artifact> {
  const facts = await beginMove(scope, (job) => (job.disputed ? 'add_evidence' : 'deliver'), target);
  const is_final = submission.artifact_type === 'final';
  if (facts.job.disputed) {
    const evidence = is_final ? { ...submission, artifact_type: 'evidence' } : submission;
    return store(scope, target.job_id, evidence);
  }
  const artifact = await store(scope, target.job_id, submission);
  if (is_final) await deliver(scope, facts);
  return artifact;
}

/**
 * A job's artifacts, newest first, for its employer, its workers and admins. Fails with job_not_found,
 * forbidden (not_party).
 */
export async function listArtifacts(
  db: Database,
  actor: Actor,
  { job_id, page }: { job_id: string; page: PageRequest },
): Promise<Page<Artifact>> {
  const job = await readJob(db, job_id);
  const may_read =
    readsAll(job, actor) || (await standingHires(db, job)).some((hire) => hire.worker_id === actor.agent_id);
  if (!may_read) throw new Failure('forbidden', { reason: 'not_party' });
  return readPage(db, {
    request: page,
    order: by_id,
    found: db.selectFrom('artifact').where('artifact.job_id', '=', job_id),
    read: selectArtifacts,
  });
}

const by_id: Order<Artifact> = {
  list: 'artifacts',
  table: 'artifact',
  primary_key: ['job_id', 'artifact_id'],
  columns: [{ name: 'artifact_id', kind: 'text' }],
  key: (row) => [row.artifact_id],
};

async function deliver(scope: ActorScope, { job, hires, actor }: Facts): Promise<void> {
  const { trx } = scope;
  const own = hires.find((hire) => hire.worker_id === actor?.agent_id);
  assert.ok(own, 'the worker is hired');
  const delivered: Hire = {
    ...own,
    state: 'delivered',
    delivered_at: trx.now,
    on_time: trx.now <= own.due_at,
  };
  const { state, delivered_at, on_time } = delivered;
  await trx
    .updateTable('hire')
    .set({ state, delivered_at, on_time })
    .where('job_id', '=', job.job_id)
    .where('hire_id', '=', own.hire_id)
    .execute();
  await changeLoad(trx, own.worker_id, -1);
  const status = statusOf(hires.map((hire) => (hire === own ? delivered : hire)));
  await finishMove(scope, { job, move: 'deliver', status });
}

async function store({ trx, actor }: ActorScope, job_id: string, submission: Submission): Promise<Artifact> {
  const artifact_id = newId('art', trx.now);
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
      created_at: trx.now,
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
