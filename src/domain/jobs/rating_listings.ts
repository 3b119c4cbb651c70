import { type Selectable, sql } from 'kysely';
import type { Rating as RatingTable } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Agent } from '../agents/agents.ts';
import { getAgent } from '../agents/agents.ts';
import type { Actor } from '../kernel/actor.ts';
import { readTrustScores } from '../kernel/agent_trust.ts';
import { Failure } from '../kernel/failure.ts';
import { NOT_HIDDEN } from '../kernel/hiding.ts';
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
  'rating.hidden_at',
  'rating.hidden_reason',
] as const;

/** A rating as its reader sees it: only its rater and admins read a hidden comment. With the trust that its rater has now. */
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
  const rows = found.rows.map((row) => ({
    ...(isReadBy(actor, row) ? row : dropHidden(row)),
    rater_trust: trust.get(row.rater_id) ?? 0,
  }));
  return { agent, ratings: { ...found, rows } };
}

/** The rating without its comment if that is hidden, and without saying so. */
export function dropHidden<Row extends Pick<Rating, 'comment' | 'hidden_at' | 'hidden_reason'>>(
  row: Row,
): Row {
  return row.hidden_at ? { ...row, comment: null, ...NOT_HIDDEN } : row;
}

function isReadBy(actor: Actor, { rater_id }: Pick<Rating, 'rater_id'>): boolean {
  return actor.agent_id === rater_id || actor.agent_type === 'admin';
}

/** Who gave a rating that counts, and that everybody can therefore read. Fails with not_found (rating). */
export async function readRater(db: Database, rating: Pick<Rating, 'job_id' | 'rating_id'>): Promise<string> {
  const [found] = await selectRating(db, rating);
  if (!found) throw new Failure('not_found', { reason: 'rating' });
  return found.rater_id;
}

const selectRating = prepare((db, { job_id, rating_id }: Pick<Rating, 'job_id' | 'rating_id'>) =>
  db
    .selectFrom('rating')
    .select('rater_id')
    .where('job_id', '=', job_id)
    .where('rating_id', '=', rating_id)
    .where('is_counted', '=', sql.lit(true)),
);

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
