import * as inbox from '../domain/jobs/inbox.ts';
import * as messages from '../domain/jobs/messages.ts';
import { checkAgentId } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const sendMessage: Handler<'sendMessage'> = async ({ trx, actor }, { body }) => {
  const { from_agent_id, ...message } = body;
  checkAgentId(actor, from_agent_id);
  return view.message(await messages.sendMessage(trx, actor, message));
};

export const listMessages: Handler<'listMessages'> = async ({ db, actor }, { path, query }) => {
  const page = await messages.listMessages(db, actor, {
    job_id: path.job_id,
    other: query.with,
    page: readPageQuery(query),
  });
  return { messages: page.rows.map(view.message), pagination: view.pagination(page) };
};

export const listInbox: Handler<'listInbox'> = async ({ db, actor }, { query }) => {
  const { unread, job_id } = query;
  const page = await inbox.listInbox(db, actor, { filter: { unread, job_id }, page: readPageQuery(query) });
  return { messages: page.rows.map(view.message), pagination: view.pagination(page) };
};

export const markMessageRead: Handler<'markMessageRead'> = async ({ trx, actor }, { path }) =>
  view.message(await inbox.markMessageRead(trx, actor, path.message_id));
