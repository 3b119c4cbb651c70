import { fourDecimals } from '../contract/format.ts';
import * as listings from '../domain/jobs/rating_listings.ts';
import * as ratings from '../domain/jobs/ratings.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const getTrust: Handler<'getTrust'> = async ({ db, actor }, { path, query }) => {
  const { page, page_size, cursor } = query;
  const found = await listings.getTrust(db, actor, {
    agent_id: path.agent_id,
    page: { page, page_size, cursor },
  });
  return {
    ...view.trust(found.agent),
    ratings: found.ratings.rows.map(view.rating),
    ...view.page(found.ratings),
  };
};

export const rateAgent: Handler<'rateAgent'> = async (scope, { body }) => {
  const { agent_id, task_id, quality_score, on_time = null, comment = null } = body;
  const { rating, trust_score } = await ratings.rateAgent(scope, {
    agent_id,
    job_id: task_id,
    quality_score,
    on_time,
    comment,
    accepts_delivery: true,
  });
  return { rating: view.rating(rating), trust_score: fourDecimals(trust_score) };
};
