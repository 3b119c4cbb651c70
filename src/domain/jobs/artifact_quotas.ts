import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { Failure, invalid } from '../kernel/failure.ts';

const MIB = 1024 * 1024;

/** Artifacts of progress, and of evidence, that one hire can have. */
const ARTIFACT_LIMIT = 20;
/** All progress of one hire. */
const PROGRESS_LIMIT_BYTES = 50 * MIB;
/** One artifact of evidence. */
const EVIDENCE_LIMIT_BYTES = MIB;

/**
 * Refuses progress and evidence that a hire has no room for; a `final` always has. The caller holds the job's
 * lock. Fails with invalid_state (artifact_limit), validation_failed (content_bytes).
 */
export async function checkQuota(
  trx: Transaction,
  { job_id, worker_id }: { job_id: string; worker_id: string },
  { artifact_type, content }: { artifact_type: string; content: string },
): Promise<void> {
  if (artifact_type === 'final') return;
  const is_evidence = artifact_type === 'evidence';
  const kind = is_evidence
    ? sql<boolean>`artifact_type = 'evidence'`
    : sql<boolean>`artifact_type not in ('evidence', 'final')`;
  const stored = await trx
    .selectFrom('artifact')
    .select([
      sql<number>`count(*)::integer`.as('count'),
      sql<number>`coalesce(sum(octet_length(content)), 0)::float8`.as('bytes'),
    ])
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .where(kind)
    .executeTakeFirstOrThrow();
  if (stored.count >= ARTIFACT_LIMIT) {
    throw new Failure('invalid_state', { reason: 'artifact_limit', limit: ARTIFACT_LIMIT });
  }
  const limit = is_evidence ? EVIDENCE_LIMIT_BYTES : PROGRESS_LIMIT_BYTES - stored.bytes;
  if (Buffer.byteLength(content) > limit) throw invalid('artifact.content', 'content_bytes', { limit });
}
