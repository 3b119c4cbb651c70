import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { rankAgent } from '../agents/tag_index.ts';
import type { Hire } from './records.ts';

/**
 * Counts hires that failed through their workers, each once, as a rating of 0 with the weight 0.5. The caller holds the
 * workers' locks. A hire that a ban ended is not a failure, nor one that an admin ended without a share below a half.
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
    const worker = await trx
      .updateTable('agent')
      .set({ failed_jobs: sql`failed_jobs + 1` })
      .where('agent_id', '=', worker_id)
      .returning(['agent_id', 'trust_score', 'active_hires'])
      .executeTakeFirstOrThrow();
    rankAgent(trx, worker);
  }
}
