import { type Selectable, sql } from 'kysely';
import type { Rating as RatingTable } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import type { Agent } from '../agents/agents.ts';
import { getAgent } from '../agents/agents.ts';
import type { Actor } from '../kernel/actor.ts';
import { readTrustScores } from '../kernel/agent_trust.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';

export const ratingColumns = [
  'rating.job_id',
  'rating.rating_id',
  'rating.rater_id',
  'rating.ratee_id',
  'rating.role',
  'rating.quality_score',
  'rating.on_time',
  'rating.market_on_time',
  'rating.comment',
  'rating.created_at',
] as const;

/** A rating as everybody reads it, with the trust that its rater has now. */
export interface Rating extends Omit<Selectable<RatingTable>, 'value' | 'weight' | 'trust' | 'is_counted'> {
  rater_trust: number;
}

/**
 * An agent's record and the ratings that it received, newest first; those that banned agents gave are left out. Fails
 * with agent_not_found.
 */
export async function getTrust(
  db: Database,
  actor: Actor,
  { agent_id, page }: { agent_id: string; page: PageRequest },
): Promise<{ agent: Agent; ratings: Page<Rating> }> {
  const agent = await getAgent(db, actor, agent_id);
  const found = await readRatings(db, page, { agent_id });
  const trust = await readTrustScores(
    db,
    found.rows.map((rating) => rating.rater_id),
  );
  const rows = found.rows.map((row) => ({ ...row, rater_trust: trust.get(row.rater_id) ?? 0 }));
  return { agent, ratings: { ...found, rows } };
}

const by_time: Order<Omit<Rating, 'rater_trust'>> = {
  list: 'ratings',
  table: 'rating',
  primary_key: ['job_id', 'rating_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'rating_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.rating_id],
};

const readRatings = preparePages({
  order: by_time,
  find: (db, { agent_id }: { agent_id: string }) =>
    db
      .selectFrom('rating')
      .where('rating.ratee_id', '=', agent_id)
      .where('rating.is_counted', '=', sql.lit(true)),
  read: (wanted) => wanted.select(ratingColumns),
});
