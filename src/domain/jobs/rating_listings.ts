import type { Selectable } from 'kysely';
import type { Rating as RatingTable } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import type { Agent } from '../agents/agents.ts';
import { getAgent } from '../agents/agents.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';

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
  const ratings = await readPage(db, {
    request: page,
    order: by_time,
    found: db
      .selectFrom('rating')
      .where('rating.ratee_id', '=', agent_id)
      .where('rating.is_counted', '=', true),
    read: (wanted) =>
      wanted
        .innerJoin('agent as rater', 'rater.agent_id', 'rating.rater_id')
        .select([...ratingColumns, 'rater.trust_score as rater_trust']),
  });
  return { agent, ratings };
}

const by_time: Order<Rating> = {
  list: 'ratings',
  table: 'rating',
  primary_key: ['job_id', 'rating_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'rating_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.rating_id],
};
