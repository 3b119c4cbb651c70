import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { Actor } from './actor.ts';
import { Failure } from './failure.ts';
import { changeLoad, statusOf } from './hires.ts';
import { newId } from './ids.ts';
import { checkMayMove, checkState, finishMove, lockJob, standingHires } from './jobs.ts';
import type { MarketRules } from './rules.ts';

interface Delivery {
  deliverables: Record<string, unknown>;
  quality_notes: string | null;
}

/**
 * Delivers the actor's hire with a `final` artifact; the job goes to REVIEW when every hire has
 * delivered. Late is allowed, and counted late. In a dispute the work is kept as evidence and moves
 * nothing. Fails with job_not_found, forbidden (not_hired), invalid_state (delivered, …).
 */
export async function deliver(
  trx: Transaction,
  rules: MarketRules,
  actor: Actor,
  job_id: string,
  delivery: Delivery,
): Promise<void> {
  const job = await lockJob(trx, job_id);
  const hires = await standingHires(trx, job);
  checkMayMove(job, hires, actor, 'deliver');
  if (job.disputed) return addArtifact(trx, actor.agent_id, job_id, 'evidence', delivery);
  checkState(job, 'deliver');
  const own = hires.find((hire) => hire.worker_id === actor.agent_id);
  if (own?.state !== 'hired') throw new Failure('invalid_state', { reason: 'delivered', job_id });

  await addArtifact(trx, actor.agent_id, job_id, 'final', delivery);
  const delivered = await trx
    .updateTable('hire')
    .set({ state: 'delivered', delivered_at: sql`now()`, on_time: sql`now() <= due_at` })
    .where('job_id', '=', job_id)
    .where('hire_id', '=', own.hire_id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await changeLoad(trx, actor.agent_id, -1);
  const status = statusOf(hires.map((hire) => (hire.hire_id === own.hire_id ? delivered : hire)));
  await finishMove(trx, rules, job, 'deliver', status, {
    ...(status === 'REVIEW' && { delivered_at: sql<Date>`now()` }),
  });
}

async function addArtifact(
  trx: Transaction,
  worker_id: string,
  job_id: string,
  artifact_type: 'final' | 'evidence',
  delivery: Delivery,
): Promise<void> {
  const deliverables = JSON.stringify(delivery.deliverables);
  await trx
    .insertInto('artifact')
    .values((eb) => ({
      job_id,
      artifact_id: newId('art'),
      worker_id,
      artifact_type,
      version: eb
        .selectFrom('artifact')
        .where('job_id', '=', job_id)
        .where('worker_id', '=', worker_id)
        .where('artifact_type', '=', artifact_type)
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('version')),
      deliverables,
      quality_notes: delivery.quality_notes,
      sha256: createHash('sha256').update(deliverables).digest('hex'),
    }))
    .execute();
}
