import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { indexWorker } from '../agents/tag_index.ts';
import type { Hire } from './records.ts';

/**
 * Rates hires that ended without payment through their workers: each counts once, as 0. The caller holds the workers'
 * locks. A hire that an admin or a ban ended is no failure.
 */
export async function recordFailures(trx: Transaction, hires: Hire[]): Promise<void> {
  for (const { job_id, hire_id, worker_id } of hires) {
    const failed = await trx
      .updateTable('hire')
      .set({ is_failed: true })
      .where('job_id', '=', job_id)
      .where('hire_id', '=', hire_id)
      .where('is_failed', '=', false)
      .returning('hire_id')
      .executeTakeFirst();
    if (!failed) continue;
    await trx
      .updateTable('agent')
      .set({ failed_jobs: sql`failed_jobs + 1` })
      .where('agent_id', '=', worker_id)
      .execute();
    await indexWorker(trx, worker_id);
  }
}
