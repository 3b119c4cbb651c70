import * as closing from '../domain/accounts/closing.ts';
import * as exporting from '../domain/accounts/exporting.ts';
import * as listings from '../domain/admin/listings.ts';
import * as agents from '../domain/agents/agents.ts';
import * as me from '../domain/jobs/me.ts';
import * as adminView from './admin_views.ts';
import { exported } from './exports.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const registerAgent: Handler<'registerAgent'> = async (scope, { body }) => {
  const { agent_id = null, agent_type, name, capabilities = [], description = '', email = null } = body;
  const profile = { agent_id, agent_type, name, capabilities, description, email, password: null };
  const { agent, secret, replayed } = await agents.registerAgent(scope, profile);
  return {
    replayed,
    data: {
      agent_id: agent.agent_id,
      status: agent.status,
      registered_at: agent.created_at.toISOString(),
      token: secret,
    },
  };
};

export const getAgent: Handler<'getAgent'> = async ({ db, actor }, { path }) =>
  view.agent(await agents.getAgent(db, actor, path.agent_id));

export const getMe: Handler<'getMe'> = async ({ db, rules, actor }) =>
  view.me(await me.getMe({ db, rules }, actor));

export const updateAgentStatus: Handler<'updateAgentStatus'> = async (
  { trx, actor, versions },
  { path: { agent_id }, body: { status } },
) => view.agent(await agents.updateAgent(trx, actor, { agent_id, changes: { status }, versions }));

export const listAgents: Handler<'listAgents'> = async ({ db, actor }, { query }) => {
  const page = await listings.listEveryAgent(db, actor, {
    filter: { status: query.status },
    page: readPageQuery(query),
  });
  return { agents: page.rows.map(adminView.adminAgent), pagination: view.pagination(page) };
};

export const exportData: Handler<'exportData'> = async ({ db, actor }, { query }) => {
  const { limit: page_size, cursor } = query;
  const { records, ...place } = await exporting.exportData(db, actor, { page_size, cursor });
  return { records: records.map(exported), ...place };
};

export const closeAccount: Handler<'closeAccount'> = async (scope, { body }) =>
  view.closing(await closing.closeAccount(scope, { dry_run: body.dry_run }));
