import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { addTrust, type Message, message_columns } from './messages.ts';

/** The messages that the actor received, on all jobs or on one: first the unread ones, each part newest first. */
export async function listInbox(
  db: Database,
  { agent_id }: Actor,
  { filter, page }: { filter: InboxFilter; page: PageRequest },
): Promise<Page<Message>> {
  const { unread, job_id } = filter;
  const state = unread === undefined ? undefined : unread ? 'unread' : 'read';
  const found = await readInbox(db, page, { agent_id, job_id, state });
  return { ...found, rows: await addTrust(db, found.rows) };
}

/** Which messages to list. A condition that is left out holds for every message. */
export interface InboxFilter {
  unread?: boolean | undefined;
  job_id?: string | undefined;
}

/** Marks a message that the actor received as read; a read one stays as it is. Fails with not_found (message). */
export async function markMessageRead(
  trx: Transaction,
  { agent_id }: Actor,
  message_id: string,
): Promise<Message> {
  const [received] = await lockReceived(trx, { agent_id, message_id });
  if (!received) throw new Failure('not_found', { reason: 'message' });
  const { job_id, read_at } = received;
  if (read_at === null) setRead(trx, { job_id, message_id, now: trx.now });
  const [message] = await addTrust(trx, [{ ...received, read_at: read_at ?? trx.now }]);
  assert.ok(message, 'each row is a message');
  return message;
}

/** Finds the message by its recipient: its job, which owns it, is not known. */
const lockReceived = prepare((db, { agent_id, message_id }: { agent_id: string; message_id: string }) =>
  db
    .selectFrom('message')
    .select(message_columns)
    .where('to_agent_id', '=', agent_id)
    // All states, so that one index finds it.
    .where('state', 'in', [sql.lit('unread' as const), sql.lit('read' as const)])
    .where('message_id', '=', message_id)
    .where('hidden_at', 'is', null)
    .forUpdate(),
);

const setRead = prepareWrite(
  (db, { job_id, message_id, now }: Pick<Message, 'job_id' | 'message_id'> & { now: Date }) =>
    db
      .updateTable('message')
      .set({ read_at: now })
      .where('job_id', '=', job_id)
      .where('message_id', '=', message_id),
);

type Received = Omit<Message, 'from_trust'>;

const unread_first: Order<Received> = {
  list: 'inbox',
  table: 'message',
  primary_key: ['job_id', 'message_id'],
  columns: [
    { name: 'state', kind: 'text', words: ['unread', 'read'] },
    { name: 'message_id', kind: 'text' },
  ],
  key: (row) => [row.read_at === null ? 'unread' : 'read', row.message_id],
};

interface ReceivedFilter {
  agent_id: string;
  job_id: string | undefined;
  state: 'unread' | 'read' | undefined;
}

const readInbox = preparePages({
  order: unread_first,
  find: (db, { agent_id, job_id, state }: ReceivedFilter) => {
    let found = db
      .selectFrom('message')
      .where('message.to_agent_id', '=', agent_id)
      .where('message.hidden_at', 'is', null);
    if (job_id !== undefined) found = found.where('message.job_id', '=', job_id);
    if (state !== undefined) found = found.where('message.state', '=', state);
    // Counted in the order of the list, and so in its index.
    return found.orderBy('message.state', 'desc').orderBy('message.message_id', 'desc');
  },
  read: (wanted) => wanted.select(message_columns),
});
