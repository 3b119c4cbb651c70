import { fourDecimals } from '../contract/format.ts';
import * as ratings from '../domain/jobs/ratings.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const createRating: Handler<'createRating'> = async (scope, { path, body }) => {
  const { agent_id, quality_score, on_time = null, comment = null } = body;
  const { rating, trust_score } = await ratings.rateAgent(scope, {
    agent_id,
    job_id: path.job_id,
    quality_score,
    on_time,
    comment,
    accepts_delivery: false,
  });
  return { rating: view.rating(rating), trust_score: fourDecimals(trust_score) };
};
