import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Insertable, Kysely, RawBuilder, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Artifact as ArtifactTable, DB } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import type { Actor } from '../kernel/actor.ts';
import { readTrustScores } from '../kernel/agent_trust.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import type { ActorScope } from '../kernel/scope.ts';
import type { Versions } from '../kernel/versions.ts';
import { takeVersion } from './artifact_quotas.ts';
import { ownHire } from './guards.ts';
import { statusOf } from './hires.ts';
import { beginMove, finishMove, type LockedFacts } from './lifecycle.ts';
import { idsOfHire } from './news.ts';
import { moveHire } from './payouts.ts';
import {
  type Hire,
  hasDelivered,
  isDisputed,
  isStanding,
  isUndecided,
  type Job,
  readJob,
  readsAll,
} from './records.ts';
import { reviewEnd } from './timers.ts';

/** An artifact; in a list `content` is cut after 8 KiB. */
export interface Artifact extends Selectable<ArtifactTable> {
  worker_trust: number;
  /** The size of the whole content in UTF-8. */
  content_bytes: number;
}

/** What a worker hands in. `final` is the delivery, `evidence` is for a dispute, any other type is progress. */
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
 * has delivered; late delivery is allowed and counted as late. While delivered work is disputed, its worker and the
 * employer can add evidence, which moves nothing. Returns the artifact's id. Fails with job_not_found, forbidden (not_hired), invalid_state
 * (delivered, …), and as `takeVersion`.
 */
export async function addArtifact(
  scope: ActorScope,
  { submission, ...target }: { job_id: string; submission: Submission; versions?: Versions },
): Promise<string> {
  const { actor } = scope;
  const isEvidence = (job: Job, hires: Hire[]) => {
    const own = ownHire(hires, actor);
    const is_disputed = own ? own.state === 'delivered' && isDisputed(own) : job.disputed;
    return is_disputed && (own !== undefined || job.employer_id === actor.agent_id);
  };
  const facts = await beginMove(
    scope,
    (job, hires) => (isEvidence(job, hires) ? 'add_evidence' : 'deliver'),
    target,
  );
  const is_evidence = isEvidence(facts.job, facts.hires);
  const kept = is_evidence ? { ...submission, artifact_type: 'evidence' } : submission;
  const author = { job_id: target.job_id, worker_id: actor.agent_id };
  const version =
    kept.artifact_type === 'final'
      ? await deliver(scope, facts)
      : await takeVersion(scope.trx, { ...author, ...kept });
  const artifact_id = store(scope.trx, { ...author, ...kept, version });
  if (kept.artifact_type === 'final') tellDelivered(scope, facts, artifact_id);
  else tellAdded(scope.trx, facts, { artifact_id, worker_id: actor.agent_id });
  return artifact_id;
}

/** An artifact that was just added, as its transaction left it. */
export async function showArtifact(
  trx: Transaction,
  target: { job_id: string; artifact_id: string },
): Promise<Artifact> {
  const [artifact] = await addTrust(trx, await readArtifact(trx, target));
  assert.ok(artifact, 'the artifact has just been stored');
  return artifact;
}

/** How much of a content a list returns. */
const LISTED_BYTES = 8 * 1024;

/**
 * The artifacts of a job that the actor can read, newest first. A content longer than 8 KiB is cut. Fails with
 * job_not_found, forbidden (not_party).
 */
export async function listArtifacts(
  db: Database,
  actor: Actor,
  { job_id, page: request }: { job_id: string; page: PageRequest },
): Promise<Page<Artifact>> {
  const page = await readArtifacts(db, request, await findReadable(db, actor, job_id));
  return { ...page, rows: await addTrust(db, page.rows.map(cutListed)) };
}

/** One artifact that `listArtifacts` lists, whole. Fails as that does, and with not_found (artifact). */
export async function getArtifact(
  db: Database,
  actor: Actor,
  { job_id, artifact_id }: { job_id: string; artifact_id: string },
): Promise<Artifact> {
  const readable = await findReadable(db, actor, job_id);
  const [artifact] = await addTrust(db, await readArtifact(db, { ...readable, artifact_id }));
  if (!artifact) throw new Failure('not_found', { reason: 'artifact' });
  return artifact;
}

/**
 * Finds the artifacts of a job that the actor can read. Its employer and admins read all. A worker reads its own, and
 * while its hire stands all once it has delivered or the job is closed: nobody copies a rival's work before
 * delivering, and nobody loses its own. Fails with job_not_found, forbidden (not_party).
 */
async function findReadable(db: Database, actor: Actor, job_id: string): Promise<Readable> {
  const job = await readJob(db, actor, job_id);
  if (readsAll(job, actor)) return { job_id };
  const own = await db
    .selectFrom('hire')
    .select(['delivered_at', isStanding('hire', sql`${job.closed_at}::timestamptz`).as('stands')])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', actor.agent_id)
    .execute();
  if (own.length === 0) throw new Failure('forbidden', { reason: 'not_party' });
  const reads_all = own.some(
    ({ delivered_at, stands }) => stands && (delivered_at !== null || job.status === 'CLOSED'),
  );
  return reads_all ? { job_id } : { job_id, worker_id: actor.agent_id };
}

/** The artifacts of a job, or those of one of its workers. */
interface Readable {
  job_id: string;
  worker_id?: string;
}

function find(db: Kysely<DB>, { job_id, worker_id }: Readable): Found<'artifact'> {
  const found = db.selectFrom('artifact').where('artifact.job_id', '=', job_id);
  return worker_id === undefined ? found : found.where('artifact.worker_id', '=', worker_id);
}

/** The longest beginning of a text that has at most so many bytes of UTF-8. Never cuts a character. */
function cutText(text: string, limit_bytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit_bytes) return text;
  let end = limit_bytes;
  // Bytes that continue a character begin with the bits 10.
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end);
}

const by_id: Order<Pick<Artifact, 'artifact_id'>> = {
  list: 'artifacts',
  table: 'artifact',
  primary_key: ['job_id', 'artifact_id'],
  columns: [{ name: 'artifact_id', kind: 'text' }],
  key: (row) => [row.artifact_id],
};

const readArtifacts = preparePages({
  order: by_id,
  find,
  read: selectListed,
});

/** Selects artifacts for a list. `cutListed` is still to cut each. */
export function selectListed(wanted: Found<'artifact'>) {
  // A character has at least one byte.
  return selectArtifacts(wanted, sql`left(artifact.content, ${sql.lit(LISTED_BYTES)})`);
}

/** An artifact as lists have it. */
export function cutListed<Row extends { content: string }>(row: Row): Row {
  return { ...row, content: cutText(row.content, LISTED_BYTES) };
}

const readArtifact = prepare((db, { artifact_id, ...readable }: Readable & { artifact_id: string }) =>
  selectArtifacts(find(db, readable).where('artifact.artifact_id', '=', artifact_id)),
);

const insertArtifact = prepareWrite((db, artifact: Insertable<ArtifactTable>) =>
  db.insertInto('artifact').values(artifact),
);

/** Delivers the actor's hire; returns the version of its `final` artifact. */
async function deliver(scope: ActorScope, { job, hires, actor }: LockedFacts): Promise<number> {
  const { trx } = scope;
  const own = ownHire(hires, actor);
  assert.ok(own, 'the worker is hired');
  // The first delivery decides whether the work was on time.
  const is_first = !hasDelivered(own);
  const delivery = {
    state: 'delivered' as const,
    delivered_at: trx.now,
    deliveries: own.deliveries + 1,
    review_until: reviewEnd(scope),
    ...(is_first && { first_delivered_at: trx.now, on_time: trx.now <= own.due_at }),
  };
  await moveHire(trx, own, delivery);
  const left = hires.filter(isUndecided).map((hire) => (hire === own ? { ...hire, ...delivery } : hire));
  await finishMove(scope, { job, move: 'deliver', status: statusOf(left) });
  return delivery.deliveries;
}

function tellDelivered(scope: ActorScope, { job, hires, actor }: LockedFacts, artifact_id: string): void {
  const own = ownHire(hires, actor);
  assert.ok(own, 'the worker is hired');
  const review_until = reviewEnd(scope).toISOString();
  tell(scope.trx, job.employer_id, 'hire.delivered', { ...idsOfHire(own), artifact_id, review_until });
}

/** Tells the employer of a worker's artifact; of evidence from the employer, the workers that it disputes. */
function tellAdded(
  trx: Transaction,
  { job: { job_id, employer_id }, hires }: LockedFacts,
  artifact: { artifact_id: string; worker_id: string },
): void {
  const disputed = hires.filter(isDisputed).map((hire) => hire.worker_id);
  const recipients = artifact.worker_id === employer_id ? disputed : [employer_id];
  for (const recipient of recipients) tell(trx, recipient, 'artifact.added', { job_id, ...artifact });
}

/** Stores an artifact and returns its id. */
function store(
  trx: Transaction,
  artifact: Submission & Pick<Artifact, 'job_id' | 'worker_id' | 'version'>,
): string {
  const artifact_id = newId('art', trx.now);
  insertArtifact(trx, {
    ...artifact,
    artifact_id,
    sha256: createHash('sha256').update(artifact.content).digest('hex'),
    created_at: trx.now,
  });
  return artifact_id;
}

function selectArtifacts(artifacts: Found<'artifact'>, content: RawBuilder<unknown> = sql`artifact.content`) {
  return artifacts.select([
    'artifact.job_id',
    'artifact.artifact_id',
    'artifact.worker_id',
    'artifact.artifact_type',
    'artifact.version',
    'artifact.title',
    'artifact.format',
    'artifact.attachments',
    'artifact.quality_notes',
    'artifact.sha256',
    'artifact.created_at',
    sql<string>`${content}`.as('content'),
    sql<number>`octet_length(artifact.content)`.as('content_bytes'),
  ]);
}

async function addTrust(db: Database, rows: Omit<Artifact, 'worker_trust'>[]): Promise<Artifact[]> {
  const trust = await readTrustScores(
    db,
    rows.map((row) => row.worker_id),
  );
  return rows.map((row) => ({ ...row, worker_trust: trust.get(row.worker_id) ?? 0 }));
}
