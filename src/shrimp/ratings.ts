import { rateAgent } from '../domain/jobs/ratings.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const createRating: Handler<'createRating'> = async ({ trx, rules, actor }, { path, body }) => {
  const { agent_id, quality_score, on_time = null, comment = null } = body;
  const { rating, trust_score } = await rateAgent(trx, rules, actor, {
    agent_id,
    job_id: path.job_id,
    quality_score,
    on_time,
    comment,
    accepts_delivery: false,
  });
  return { rating: view.rating(rating), trust_score: view.fourDecimals(trust_score) };
};
