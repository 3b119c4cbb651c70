import { listEveryAgent } from '../domain/admin/listings.ts';
import { getAgent as readAgent, registerAgent as register, updateAgent } from '../domain/agents/agents.ts';
import * as adminView from './admin_views.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const registerAgent: Handler<'registerAgent'> = async ({ db, rules, attempt }, { body }) => {
  const { agent_id = null, agent_type, name, capabilities = [], description = '', email = null } = body;
  const profile = { agent_id, agent_type, name, capabilities, description, email, password: null };
  const { agent, secret } = await register(db, rules, profile, attempt);
  return {
    agent_id: agent.agent_id,
    status: agent.status,
    registered_at: agent.created_at.toISOString(),
    token: secret,
  };
};

export const getAgent: Handler<'getAgent'> = async ({ db, actor }, { path }) =>
  view.agent(await readAgent(db, actor, path.agent_id));

export const updateAgentStatus: Handler<'updateAgentStatus'> = async (
  { trx, actor, versions },
  { path, body },
) => view.agent(await updateAgent(trx, actor, path.agent_id, { status: body.status }, versions));

export const listAgents: Handler<'listAgents'> = async ({ db, actor }, { query }) => {
  const page = await listEveryAgent(db, actor, { status: query.status }, readPageQuery(query));
  return { agents: page.rows.map(adminView.adminAgent), pagination: view.pagination(page) };
};
