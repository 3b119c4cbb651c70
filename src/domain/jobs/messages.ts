import type { Selectable } from 'kysely';
import type { Message as MessageTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { readPage } from '../kernel/page.ts';
import { readJob, readsAll } from './records.ts';
import { addHours } from './timers.ts';

export interface Message extends Omit<Selectable<MessageTable>, 'worker_id'> {
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
  const { employer_id } = await readJob(trx, job_id);
  const known = await trx
    .selectFrom('agent_handle')
    .select('agent_id')
    .where('agent_id', '=', to_agent_id)
    .executeTakeFirst();
  if (!known) throw new Failure('agent_not_found', { agent_id: to_agent_id });
  const is_employer = actor.agent_id === employer_id;
  const worker_id = is_employer ? to_agent_id : actor.agent_id;
  const is_involved = worker_id !== employer_id && (await isInvolved(trx, job_id, worker_id));
  if (!is_employer && !is_involved) throw new Failure('forbidden', { reason: 'not_party' });
  if (!is_involved || (!is_employer && to_agent_id !== employer_id)) {
    throw new Failure('forbidden', { reason: 'recipient_not_party' });
  }
  const thread = { job_id, worker_id };
  if (!is_employer && (await isShutOut(trx, thread)))
    throw new Failure('forbidden', { reason: 'bid_rejected' });
  await checkDailyLimit(trx, actor, thread);
  const message_id = newId('msg', trx.now);
  await trx
    .insertInto('message')
    .values({ ...message, message_id, worker_id, from_agent_id: actor.agent_id, created_at: trx.now })
    .execute();
  const sent = trx.selectFrom('message').where('job_id', '=', job_id).where('message_id', '=', message_id);
  return selectMessages(sent).executeTakeFirstOrThrow();
}

/**
 * Messages of a job, newest first: the employer and admins read every thread, a worker its own; with `other`
 * only what that agent sent or received. Fails with job_not_found, forbidden (not_party).
 */
export async function listMessages(
  db: Database,
  actor: Actor,
  { job_id, other, page }: { job_id: string; other: string | undefined; page: PageRequest },
): Promise<Page<Message>> {
  const job = await readJob(db, job_id);
  let found = db.selectFrom('message').where('message.job_id', '=', job_id);
  if (!readsAll(job, actor)) {
    if (!(await isInvolved(db, job_id, actor.agent_id)))
      throw new Failure('forbidden', { reason: 'not_party' });
    found = found.where('message.worker_id', '=', actor.agent_id);
  }
  if (other !== undefined) {
    found = found.where((eb) => eb.or([eb('from_agent_id', '=', other), eb('to_agent_id', '=', other)]));
  }
  return readPage(db, { request: page, order: by_id, found, read: selectMessages });
}

/** Between the employer of a job and one worker. */
interface Thread {
  job_id: string;
  worker_id: string;
}

const by_id: Order<Message> = {
  list: 'messages',
  table: 'message',
  primary_key: ['job_id', 'message_id'],
  columns: [{ name: 'message_id', kind: 'text' }],
  key: (row) => [row.message_id],
};

/** Whether the employer rejected a bid of this worker, never hired it, and has not written to it since. */
async function isShutOut(trx: Transaction, { job_id, worker_id }: Thread): Promise<boolean> {
  const rejection = await trx
    .selectFrom('bid')
    .select('ended_at')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .where('refused', '=', true)
    .executeTakeFirst();
  if (!rejection) return false;
  const hire = trx.selectFrom('hire').where('job_id', '=', job_id).where('worker_id', '=', worker_id);
  if (await hire.select('hire_id').executeTakeFirst()) return false;
  const reply = await trx
    .selectFrom('message')
    .select('message_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .where('to_agent_id', '=', worker_id)
    .where('created_at', '>', rejection.ended_at)
    .executeTakeFirst();
  return reply === undefined;
}

/** Refuses a message beyond the daily limit. The sender stays locked, so that its messages are counted one by one. */
async function checkDailyLimit(trx: Transaction, actor: Actor, { job_id, worker_id }: Thread): Promise<void> {
  await lockAgent(trx, actor.agent_id);
  const sent = await trx
    .selectFrom('message')
    .select('message_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .where('from_agent_id', '=', actor.agent_id)
    .where('created_at', '>', addHours(trx.now, -24))
    .limit(DAILY_LIMIT)
    .execute();
  if (sent.length >= DAILY_LIMIT) {
    throw new Failure('invalid_state', { reason: 'message_limit', limit: DAILY_LIMIT });
  }
}

/** Whether a worker has ever bid on a job or been hired for it. */
async function isInvolved(db: Database, job_id: string, worker_id: string): Promise<boolean> {
  const involved = await db
    .selectFrom('bid')
    .select('worker_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .union(
      db
        .selectFrom('hire')
        .select('worker_id')
        .where('job_id', '=', job_id)
        .where('worker_id', '=', worker_id),
    )
    .executeTakeFirst();
  return involved !== undefined;
}

function selectMessages(messages: Found<'message'>) {
  return messages
    .innerJoin('agent as sender', 'sender.agent_id', 'message.from_agent_id')
    .select([
      'message.job_id',
      'message.message_id',
      'message.from_agent_id',
      'message.to_agent_id',
      'message.content',
      'message.message_type',
      'message.created_at',
      'sender.trust_score as from_trust',
    ]);
}
