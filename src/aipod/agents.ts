import {
  updateAgent as changeAgent,
  getAgent as readAgent,
  listAgents as readAgents,
} from '../domain/agents/agents.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listAgents: Handler<'listAgents'> = async ({ db, actor }, { query }) => {
  const page = await readAgents(db, actor, { ...query, banned: false }, query);
  return { agents: page.rows.map(view.agent), ...view.page(page) };
};

export const getAgent: Handler<'getAgent'> = async ({ db, actor }, { path }) =>
  view.agent(await readAgent(db, actor, path.agent_id));

export const updateAgent: Handler<'updateAgent'> = async ({ trx, actor, versions }, { path, body }) => {
  const { nickname, ...changes } = body;
  return view.agent(await changeAgent(trx, actor, path.agent_id, { name: nickname, ...changes }, versions));
};
