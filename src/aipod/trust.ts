import { rateAgent as rate, getTrust as readTrust } from '../domain/jobs/ratings.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const getTrust: Handler<'getTrust'> = async ({ db, actor }, { path, query }) => {
  const { agent, ratings } = await readTrust(db, actor, path.agent_id, query);
  return { ...view.trust(agent), ratings: ratings.rows.map(view.rating), ...view.page(ratings) };
};

export const rateAgent: Handler<'rateAgent'> = async ({ trx, rules, actor }, { body }) => {
  const { agent_id, task_id, quality_score, on_time = null, comment = null } = body;
  const { rating, trust_score } = await rate(trx, rules, actor, {
    agent_id,
    job_id: task_id,
    quality_score,
    on_time,
    comment,
    accepts_delivery: true,
  });
  return { rating: view.rating(rating), trust_score: view.fourDecimals(trust_score) };
};
