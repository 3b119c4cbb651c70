import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { Failure, invalid } from '../kernel/failure.ts';

const MIB = 1024 * 1024;

/** Artifacts of progress, and of evidence, that one hire can have. */
const ARTIFACT_LIMIT = 20;
/** All progress of one hire. */
const PROGRESS_LIMIT_BYTES = 50 * MIB;
/** One artifact of evidence. */
const EVIDENCE_LIMIT_BYTES = MIB;

interface Progress {
  job_id: string;
  worker_id: string;
  artifact_type: string;
}

/**
 * Returns the version of the next artifact of progress, or of evidence, of its author, each type counted alone. The
 * caller holds the job's lock. Fails with invalid_state (artifact_limit), validation_failed (content_bytes) if there is
 * no room for it. A `final` always has room, and its hire counts it.
 */
export async function takeVersion(
  trx: Transaction,
  { job_id, worker_id, artifact_type, content }: Progress & { content: string },
): Promise<number> {
  const is_evidence = artifact_type === 'evidence';
  const [stored] = await readStored(trx, { job_id, worker_id, artifact_type }, { is_evidence });
  assert.ok(stored, 'an aggregate returns a row');
  if (stored.count >= ARTIFACT_LIMIT) {
    throw new Failure('invalid_state', { reason: 'artifact_limit', limit: ARTIFACT_LIMIT });
  }
  const limit = is_evidence ? EVIDENCE_LIMIT_BYTES : PROGRESS_LIMIT_BYTES - stored.bytes;
  if (Buffer.byteLength(content) > limit) throw invalid('artifact.content', 'content_bytes', { limit });
  return stored.last_version + 1;
}

const readStored = prepare(
  (db, { job_id, worker_id, artifact_type }: Progress, { is_evidence }: { is_evidence: boolean }) =>
    db
      .selectFrom('artifact')
      .select([
        sql<number>`count(*)::integer`.as('count'),
        sql<number>`coalesce(sum(octet_length(content)), 0)::float8`.as('bytes'),
        sql<number>`coalesce(max(version) filter (where artifact_type = ${artifact_type}), 0)`.as(
          'last_version',
        ),
      ])
      .where('job_id', '=', job_id)
      .where('worker_id', '=', worker_id)
      .where(
        is_evidence
          ? sql<boolean>`artifact_type = 'evidence'`
          : sql<boolean>`artifact_type not in ('evidence', 'final')`,
      ),
);
