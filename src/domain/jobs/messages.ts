import assert from 'node:assert/strict';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Message as MessageTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare, prepareWrite } from '../../database/prepare.ts';
import { tell } from '../events/log.ts';
import type { Actor } from '../kernel/actor.ts';
import { findAgents } from '../kernel/agent_handles.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { readTrustScores } from '../kernel/agent_trust.ts';
import { Failure } from '../kernel/failure.ts';
import { NOT_HIDDEN } from '../kernel/hiding.ts';
import { newId } from '../kernel/ids.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { readJob, readsAll } from './records.ts';
import { addHours } from './timers.ts';

export interface Message extends Omit<Selectable<MessageTable>, 'worker_id' | 'state'> {
  from_trust: number;
}

/** How many messages one agent can send in one thread within 24 hours. */
const DAILY_LIMIT = 500;

/**
 * Sends a message between the employer of a job and one of its bidders or workers, past ones too. A bidder that the
 * employer rejected can write again once the employer has written to it. Fails with job_not_found, agent_not_found,
 * forbidden (not_party, recipient_not_party, bid_rejected), invalid_state (message_limit).
 */
export async function sendMessage(
  trx: Transaction,
  actor: Actor,
  message: { job_id: string; to_agent_id: string; content: string; message_type: Message['message_type'] },
): Promise<Message> {
  const { job_id, to_agent_id } = message;
  const [{ employer_id }, known] = await Promise.all([
    readJob(trx, actor, job_id),
    findAgents(trx, [to_agent_id]),
  ]);
  const is_employer = actor.agent_id === employer_id;
  const worker_id = is_employer ? to_agent_id : actor.agent_id;
  const thread = { job_id, worker_id };
  // The sender is locked first, so that its messages are counted one by one.
  const [{ trust_score }, sent_before, involvement] = await Promise.all([
    lockAgent(trx, actor.agent_id),
    countSent(trx, actor, thread),
    readInvolvement(trx, thread),
  ]);
  if (!known.has(to_agent_id)) throw new Failure('agent_not_found', { agent_id: to_agent_id });
  const is_involved = worker_id !== employer_id && isInvolved(involvement);
  if (!is_employer && !is_involved) throw new Failure('forbidden', { reason: 'not_party' });
  if (!is_involved || (!is_employer && to_agent_id !== employer_id)) {
    throw new Failure('forbidden', { reason: 'recipient_not_party' });
  }
  if (!is_employer && (await isShutOut(trx, thread, involvement))) {
    throw new Failure('forbidden', { reason: 'bid_rejected' });
  }
  if (sent_before >= DAILY_LIMIT) {
    throw new Failure('invalid_state', { reason: 'message_limit', limit: DAILY_LIMIT });
  }
  const message_id = newId('msg', trx.now);
  const sent = {
    ...message,
    message_id,
    from_agent_id: actor.agent_id,
    created_at: trx.now,
    read_at: null,
  };
  insertMessage(trx, { ...sent, worker_id });
  tell(trx, to_agent_id, 'message.received', { job_id, message_id, from_agent_id: actor.agent_id });
  return { ...sent, ...NOT_HIDDEN, from_trust: trust_score };
}

/**
 * Messages of a job, newest first: the employer and admins read every thread, a worker its own, and hidden messages only
 * their senders and admins; with `other`
 * only what that agent sent or received. Fails with job_not_found, forbidden (not_party).
 */
export async function listMessages(
  db: Database,
  actor: Actor,
  { job_id, other, page }: { job_id: string; other: string | undefined; page: PageRequest },
): Promise<Page<Message>> {
  const job = await readJob(db, actor, job_id);
  const reads_all = readsAll(job, actor);
  const { agent_id } = actor;
  if (!reads_all && !isInvolved(await readInvolvement(db, { job_id, worker_id: agent_id }))) {
    throw new Failure('forbidden', { reason: 'not_party' });
  }
  const filter = { job_id, worker_id: reads_all ? undefined : agent_id, other };
  const reader = actor.agent_type === 'admin' ? undefined : agent_id;
  const found = await readMessages(db, page, { ...filter, reader });
  return { ...found, rows: await addTrust(db, found.rows) };
}

/** Who sent a message that the actor can read. Fails with not_found (message). */
export async function readSender(db: Database, actor: Actor, message: MessageKey): Promise<string> {
  const { agent_id, agent_type } = actor;
  const [found] = await selectMessage(db, message);
  const is_seen =
    found &&
    (agent_type === 'admin' ||
      found.from_agent_id === agent_id ||
      (found.to_agent_id === agent_id && found.hidden_at === null));
  if (!is_seen) throw new Failure('not_found', { reason: 'message' });
  return found.from_agent_id;
}

type MessageKey = Pick<Message, 'job_id' | 'message_id'>;

const selectMessage = prepare((db, { job_id, message_id }: MessageKey) =>
  db
    .selectFrom('message')
    .select(['from_agent_id', 'to_agent_id', 'hidden_at'])
    .where('job_id', '=', job_id)
    .where('message_id', '=', message_id),
);

/** Adds to each message the trust that its sender has now. */
export async function addTrust(db: Database, messages: Omit<Message, 'from_trust'>[]): Promise<Message[]> {
  const trust = await readTrustScores(
    db,
    messages.map((message) => message.from_agent_id),
  );
  return messages.map((message) => ({ ...message, from_trust: trust.get(message.from_agent_id) ?? 0 }));
}

/** Between the employer of a job and one worker. */
interface Thread {
  job_id: string;
  worker_id: string;
}

/** The columns of a message that are shown. */
export const message_columns = [
  'message.job_id',
  'message.message_id',
  'message.from_agent_id',
  'message.to_agent_id',
  'message.content',
  'message.message_type',
  'message.created_at',
  'message.read_at',
  'message.hidden_at',
  'message.hidden_reason',
] as const;

const by_id: Order<Omit<Message, 'from_trust'>> = {
  list: 'messages',
  table: 'message',
  primary_key: ['job_id', 'message_id'],
  columns: [{ name: 'message_id', kind: 'text' }],
  key: (row) => [row.message_id],
};

const readMessages = preparePages({
  order: by_id,
  find: (db, { job_id, worker_id, other, reader }: MessageFilter) => {
    let found = db.selectFrom('message').where('message.job_id', '=', job_id);
    if (worker_id !== undefined) found = found.where('message.worker_id', '=', worker_id);
    if (reader !== undefined) {
      found = found.where((eb) => eb.or([eb('hidden_at', 'is', null), eb('from_agent_id', '=', reader)]));
    }
    if (other !== undefined) {
      found = found.where((eb) => eb.or([eb('from_agent_id', '=', other), eb('to_agent_id', '=', other)]));
    }
    return found;
  },
  read: (wanted) => wanted.select(message_columns),
});

interface MessageFilter {
  job_id: string;
  worker_id: string | undefined;
  other: string | undefined;
  /** Who reads hidden messages only if it wrote them; undefined for an admin. */
  reader: string | undefined;
}

/** What a worker has to do with a job. */
interface Involvement {
  has_bid: boolean;
  was_hired: boolean;
  is_invited: boolean;
  /** When the employer rejected a bid of the worker; null if it did not. */
  rejected_at: Date | null;
}

const selectInvolvement = prepare(
  (_, { job_id, worker_id }: Thread) => sql<Involvement>`
    select
      exists (select from bid where job_id = ${job_id} and worker_id = ${worker_id}) as has_bid,
      exists (select from hire where job_id = ${job_id} and worker_id = ${worker_id}) as was_hired,
      exists (select from invitation where job_id = ${job_id} and worker_id = ${worker_id}) as is_invited,
      (
        select max(ended_at) from bid where job_id = ${job_id} and worker_id = ${worker_id} and refused
      ) as rejected_at
  `,
);

async function readInvolvement(db: Database, thread: Thread): Promise<Involvement> {
  const [involvement] = await selectInvolvement(db, thread);
  assert.ok(involvement, 'a query without a table returns a row');
  return involvement;
}

/** Whether a worker has ever bid on a job, been hired for it or been invited to it. */
function isInvolved({ has_bid, was_hired, is_invited }: Involvement): boolean {
  return has_bid || was_hired || is_invited;
}

/** Whether the employer rejected a bid of this worker, never hired it, and has not written to it since. */
async function isShutOut(
  trx: Transaction,
  thread: Thread,
  { was_hired, rejected_at }: Involvement,
): Promise<boolean> {
  if (rejected_at === null || was_hired) return false;
  const replies = await readReply(trx, { ...thread, after: rejected_at });
  return replies.length === 0;
}

const readReply = prepare((db, { job_id, worker_id, after }: Thread & { after: Date }) =>
  db
    .selectFrom('message')
    .select('message_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .where('to_agent_id', '=', worker_id)
    .where('created_at', '>', after)
    .limit(sql.lit(1)),
);

/** How many messages the actor sent in a thread within 24 hours, up to the daily limit. */
async function countSent(trx: Transaction, actor: Actor, thread: Thread): Promise<number> {
  const sent = await readSent(trx, { ...thread, sender: actor.agent_id, since: addHours(trx.now, -24) });
  return sent.length;
}

const readSent = prepare(
  (db, { job_id, worker_id, sender, since }: Thread & { sender: string; since: Date }) =>
    db
      .selectFrom('message')
      .select('message_id')
      .where('job_id', '=', job_id)
      .where('worker_id', '=', worker_id)
      .where('from_agent_id', '=', sender)
      .where('created_at', '>', since)
      .limit(sql.lit(DAILY_LIMIT)),
);

const insertMessage = prepareWrite((db, message: Insertable<MessageTable>) =>
  db.insertInto('message').values(message),
);
