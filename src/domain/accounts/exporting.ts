import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../../../generated/database.types.ts';
import type { Database } from '../../database/database.ts';
import type { Query } from '../../database/prepare.ts';
import { key_columns } from '../access/issued_keys.ts';
import { checkManagesKeys } from '../access/keys.ts';
import { agent_columns } from '../agents/agents.ts';
import { cutListed, selectListed } from '../jobs/artifacts.ts';
import { isInState, listStates } from '../jobs/job_states.ts';
import { message_columns } from '../jobs/messages.ts';
import { BID_STATUSES } from '../jobs/own_bids.ts';
import { dropHidden, ratingColumns } from '../jobs/rating_listings.ts';
import type { Actor } from '../kernel/actor.ts';
import { invalid } from '../kernel/failure.ts';
import {
  encodeCursor,
  type Found,
  listOfCursor,
  type Order,
  type Page,
  type PageRequest,
  preparePages,
} from '../kernel/page.ts';
import { movement_columns } from '../ledger/wallets.ts';

/** One kind of records of an agent, newest first. */
interface Kind<Row> {
  order: Order<Row>;
  read: (db: Database, request: PageRequest, filter: Owner) => Promise<Page<Row>>;
}

interface Owner {
  agent_id: string;
}

function prepareKind<Table extends keyof DB, Row>(
  order: Order<Row>,
  find: (db: Kysely<DB>, owner: Owner) => Found<Table> | Found<Table>[],
  read: (page: Found<Table>) => Query<Row>,
): Kind<Row> {
  return { order, read: preparePages({ order, find, read }) };
}

const by_id = <const Column extends string>(
  table: keyof DB,
  owner: string,
  column: Column,
  list: string,
) => ({
  list: `exported_${list}`,
  table,
  primary_key: owner === column ? [column] : [owner, column],
  columns: [{ name: column, kind: 'text' as const }],
  key: (row: Record<Column, string>) => [row[column]],
});

const by_time = <const Column extends string>(
  table: keyof DB,
  primary_key: string[],
  column: Column,
  list: string,
) => ({
  list: `exported_${list}`,
  table,
  primary_key,
  columns: [
    { name: 'created_at', kind: 'time' as const },
    { name: column, kind: 'text' as const },
  ],
  key: (row: Record<Column, string> & { created_at: Date }) => [row.created_at, row[column]],
});

/** The kinds in their order. Each finds its rows by an index of their owner, in parts where the index has them in parts. */
const kinds = {
  profile: prepareKind(
    by_id('agent', 'agent_id', 'agent_id', 'profile'),
    (db, { agent_id }) => db.selectFrom('agent').where('agent.agent_id', '=', agent_id),
    (found) => found.select(agent_columns),
  ),
  key: prepareKind(
    by_id('api_key', 'agent_id', 'key_id', 'keys'),
    (db, { agent_id }) =>
      db
        .selectFrom('api_key')
        .where('api_key.agent_id', '=', agent_id)
        .where('api_key.origin', '<>', sql.lit('setting')),
    (found) => found.select(key_columns),
  ),
  job: prepareKind(
    by_time('job', ['job_id'], 'job_id', 'jobs'),
    (db, { agent_id }) =>
      listStates({ include_unsuccessful: true }).map((state) =>
        db.selectFrom('job').where('job.employer_id', '=', agent_id).where(isInState(state)),
      ),
    (found) =>
      found.select([
        'job.job_id',
        'job.title',
        'job.description',
        'job.tags',
        'job.budget_min',
        'job.budget_max',
        'job.currency',
        'job.hiring',
        'job.status',
        'job.stage',
        'job.close_reason',
        'job.priority',
        'job.bid_limit',
        'job.min_trust',
        'job.prefunded',
        'job.deadline',
        'job.feedback',
        'job.created_at',
        'job.updated_at',
        'job.delivered_at',
        'job.closed_at',
        'job.version',
      ]),
  ),
  bid: prepareKind(
    by_time('bid', ['job_id', 'bid_id'], 'bid_id', 'bids'),
    (db, { agent_id }) =>
      BID_STATUSES.map((status) =>
        db.selectFrom('bid').where('bid.worker_id', '=', agent_id).where('bid.status', '=', sql.lit(status)),
      ),
    (found) =>
      found.select([
        'bid.bid_id',
        'bid.job_id',
        'bid.proposal',
        'bid.amount',
        'bid.currency',
        'bid.delivery_days',
        'bid.portfolio_links',
        'bid.status',
        'bid.created_at',
        'bid.ended_at',
      ]),
  ),
  hire: prepareKind(
    by_id('hire', 'job_id', 'hire_id', 'hires'),
    (db, { agent_id }) => db.selectFrom('hire').where('hire.worker_id', '=', agent_id),
    (found) =>
      found.select([
        'hire.hire_id',
        'hire.job_id',
        'hire.bid_id',
        'hire.amount',
        'hire.paid',
        'hire.currency',
        'hire.state',
        'hire.hired_at',
        'hire.due_at',
        'hire.delivered_at',
        'hire.settled_at',
        'hire.on_time',
        'hire.revisions',
      ]),
  ),
  message_sent: prepareKind(
    by_id('message', 'job_id', 'message_id', 'messages_sent'),
    (db, { agent_id }) => db.selectFrom('message').where('message.from_agent_id', '=', agent_id),
    (found) => found.select(message_columns),
  ),
  message_received: prepareKind(
    by_id('message', 'job_id', 'message_id', 'messages_received'),
    (db, { agent_id }) =>
      (['unread', 'read'] as const).map((state) =>
        db
          .selectFrom('message')
          .where('message.to_agent_id', '=', agent_id)
          .where('message.hidden_at', 'is', null)
          .where('message.state', '=', sql.lit(state)),
      ),
    (found) => found.select(message_columns),
  ),
  artifact: prepareKind(
    by_id('artifact', 'job_id', 'artifact_id', 'artifacts'),
    (db, { agent_id }) => db.selectFrom('artifact').where('artifact.worker_id', '=', agent_id),
    selectListed,
  ),
  rating_given: prepareKind(
    by_id('rating', 'job_id', 'rating_id', 'ratings_given'),
    (db, { agent_id }) => db.selectFrom('rating').where('rating.rater_id', '=', agent_id),
    (found) => found.select(ratingColumns),
  ),
  rating_received: prepareKind(
    by_time('rating', ['job_id', 'rating_id'], 'rating_id', 'ratings_received'),
    (db, { agent_id }) => db.selectFrom('rating').where('rating.ratee_id', '=', agent_id),
    (found) => found.select(ratingColumns),
  ),
  memory: prepareKind(
    by_time('memory', ['memory_id'], 'memory_id', 'memories'),
    (db, { agent_id }) => db.selectFrom('memory').where('memory.author_id', '=', agent_id),
    (found) =>
      found.select([
        'memory.memory_id',
        'memory.content',
        'memory.participants',
        'memory.tags',
        'memory.visibility',
        'memory.created_at',
      ]),
  ),
  transaction: prepareKind(
    by_id('entry', 'owner', 'entry_id', 'transactions'),
    (db, { agent_id }) =>
      db
        .selectFrom('entry')
        .where('entry.owner', '=', agent_id)
        .where('entry.account', '=', sql.lit('available')),
    (found) => found.select(movement_columns),
  ),
  webhook: prepareKind(
    by_id('webhook', 'agent_id', 'webhook_id', 'webhooks'),
    (db, { agent_id }) => db.selectFrom('webhook').where('webhook.agent_id', '=', agent_id),
    (found) => found.selectAll('webhook'),
  ),
};

/** The rows of each kind. */
export type ExportedRows = {
  [Name in keyof typeof kinds]: (typeof kinds)[Name] extends Kind<infer Row> ? Row : never;
};

/** One record of an agent with its kind. */
export type Exported = {
  [Name in keyof ExportedRows]: { kind: Name; row: ExportedRows[Name] };
}[keyof ExportedRows];

/** A page of an export; `cursor` is null on the last one. */
export interface ExportPage {
  records: Exported[];
  cursor: string | null;
  has_more: boolean;
}

const ORDER = Object.entries(kinds) as [Exported['kind'], Kind<unknown>][];

/**
 * Reads what the market keeps of the actor, one kind after the other, without secrets. What is added meanwhile can be
 * missing. A content of an artifact is cut after 8 KiB. Fails with forbidden (capped_key, cannot_manage_keys),
 * validation_failed (cursor).
 */
export async function exportData(
  db: Database,
  actor: Actor,
  { page_size, cursor }: Pick<PageRequest, 'page_size' | 'cursor'>,
): Promise<ExportPage> {
  checkManagesKeys(actor);
  const { agent_id } = actor;
  const records: Exported[] = [];
  let [first, after] = [findStart(cursor), cursor];
  let last = cursor ?? null;
  for (const [kind, { order, read }] of ORDER.slice(first)) {
    const left = page_size - records.length;
    // A full page looks whether anything follows.
    const request = { page: 1, page_size: Math.max(left, 1), cursor: after, uncounted: true };
    const { rows, has_more } = await read(db, request, { agent_id });
    if (left === 0 && rows.length > 0) return { records, cursor: last, has_more: true };
    for (const row of rows) records.push(show({ kind, row } as Exported));
    const end = rows.at(-1);
    if (end !== undefined) last = encodeCursor(order.list, order.key(end));
    if (has_more) return { records, cursor: last, has_more };
    after = undefined;
  }
  return { records, cursor: null, has_more: false };
}

/** A record as its agent reads it elsewhere too. */
function show(record: Exported): Exported {
  if (record.kind === 'artifact') return { ...record, row: cutListed(record.row) };
  if (record.kind === 'rating_received') return { ...record, row: dropHidden(record.row) };
  return record;
}

/** The place of the kind that a cursor is about. */
function findStart(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const list = listOfCursor(cursor);
  const found = ORDER.findIndex(([, { order }]) => order.list === list);
  if (found === -1) throw invalid('cursor', 'cursor');
  return found;
}
