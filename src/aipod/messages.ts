import * as inbox from '../domain/jobs/inbox.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listInbox: Handler<'listInbox'> = async ({ db, actor }, { query }) => {
  const { unread, task_id, page, page_size, cursor } = query;
  const found = await inbox.listInbox(db, actor, {
    filter: { unread, job_id: task_id },
    page: { page, page_size, cursor },
  });
  return { messages: found.rows.map(view.message), ...view.page(found) };
};

export const markMessageRead: Handler<'markMessageRead'> = async ({ trx, actor }, { path }) =>
  view.message(await inbox.markMessageRead(trx, actor, path.message_id));
