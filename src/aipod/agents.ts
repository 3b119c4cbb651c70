import * as closing from '../domain/accounts/closing.ts';
import * as exporting from '../domain/accounts/exporting.ts';
import * as agents from '../domain/agents/agents.ts';
import * as me from '../domain/jobs/me.ts';
import { exported } from './exports.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listAgents: Handler<'listAgents'> = async ({ db, actor }, { query }) => {
  const { capability, min_trust, sort, page, page_size, cursor } = query;
  const request = { page, page_size, cursor };
  const found =
    sort === 'registered_at'
      ? await agents.listByTime(db, actor, {
          filter: { capability, min_trust, banned: false, closed: false },
          page: request,
        })
      : await agents.listByTrust(db, actor, { filter: { capability, min_trust }, page: request });
  return { agents: found.rows.map(view.agent), ...view.page(found) };
};

export const getAgent: Handler<'getAgent'> = async ({ db, actor }, { path }) =>
  view.agent(await agents.getAgent(db, actor, path.agent_id));

export const getMe: Handler<'getMe'> = async ({ db, rules, actor }) =>
  view.me(await me.getMe({ db, rules }, actor));

export const updateAgent: Handler<'updateAgent'> = async ({ trx, actor, versions }, { path, body }) => {
  const { agent_id } = path;
  const { nickname, ...others } = body;
  const changes = { name: nickname, ...others };
  return view.agent(await agents.updateAgent(trx, actor, { agent_id, changes, versions }));
};

export const exportData: Handler<'exportData'> = async ({ db, actor }, { query }) => {
  const { page_size, cursor } = query;
  const { records, ...place } = await exporting.exportData(db, actor, { page_size, cursor });
  return { records: records.map(exported), ...place };
};

export const closeAccount: Handler<'closeAccount'> = async (scope, { body }) =>
  view.closing(await closing.closeAccount(scope, { dry_run: body.dry_run }));
