import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { inTransaction } from '../../database/transaction.ts';
import { rankAgent } from '../agents/tag_index.ts';
import { lockAgents } from '../kernel/agent_locks.ts';
import { exactQuality } from './trust.ts';

/** How many agents one transaction locks. */
const BATCH = 50;

/**
 * Removes an agent's ratings of others from their trust if it is banned, and otherwise puts them back: the sums are
 * then exactly what they were. Batch by batch, each in a separate transaction; a repetition goes on where an
 * interruption stopped it.
 */
export async function settleGivenRatings(db: Database, rater_id: string): Promise<void> {
  let after = '';
  for (;;) {
    const batch = await listUnsettled(db, rater_id, after);
    if (batch.length === 0) return;
    await inTransaction(db, (trx) => settleBatch(trx, rater_id, batch));
    after = batch.at(-1) as string;
  }
}

/** Lists agents after `after`, by id, whose trust does not show yet whether their rater is banned. */
export async function listUnsettled(db: Database, rater_id: string, after = ''): Promise<string[]> {
  const { banned_at } = await db
    .selectFrom('agent')
    .select('banned_at')
    .where('agent_id', '=', rater_id)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('rating')
    .select('ratee_id')
    .distinct()
    .where('rater_id', '=', rater_id)
    .where('ratee_id', '>', after)
    .where('is_counted', '=', banned_at !== null)
    .orderBy('ratee_id')
    .limit(BATCH)
    .execute();
  return rows.map((row) => row.ratee_id);
}

async function settleBatch(trx: Transaction, rater_id: string, ratees: string[]): Promise<void> {
  const agents = await lockAgents(trx, [rater_id, ...ratees]);
  const is_counted = agents.get(rater_id)?.banned_at === null;
  for (const ratee_id of ratees) {
    const changed = await trx
      .updateTable('rating')
      .set({ is_counted })
      .where('rater_id', '=', rater_id)
      .where('ratee_id', '=', ratee_id)
      .where('is_counted', '=', !is_counted)
      .returning(['quality_score', 'weight', 'trust'])
      .execute();
    const sum = (of: (rating: (typeof changed)[number]) => number) =>
      changed.reduce((total, rating) => total + of(rating), 0) * (is_counted ? 1 : -1);
    const ratee = await trx
      .updateTable('agent')
      .set({
        rating_count: sql`rating_count + ${sum(() => 1)}::integer`,
        quality_sum: sql`quality_sum + ${sum((rating) => exactQuality(rating.quality_score))}::double precision`,
        trust_weight: sql`trust_weight + ${sum((rating) => rating.weight)}::double precision`,
        trust_sum: sql`trust_sum + ${sum((rating) => rating.trust)}::double precision`,
      })
      .where('agent_id', '=', ratee_id)
      .returning(['agent_id', 'trust_score', 'active_hires'])
      .executeTakeFirstOrThrow();
    rankAgent(trx, ratee);
  }
}
