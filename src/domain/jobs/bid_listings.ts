import assert from 'node:assert/strict';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Bid as BidTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { shown_name } from '../agents/agents.ts';
import type { Actor } from '../kernel/actor.ts';
import { readTrustScores } from '../kernel/agent_trust.ts';
import { checkAdmin } from '../kernel/audit_log.ts';
import { Failure } from '../kernel/failure.ts';
import type { Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import { rankBids } from './bid_scores.ts';
import { readJob, readsAll } from './records.ts';

/** A bid as the employer reads it. `rank` is its place among the live bids, 1 is the best; null once it ended. */
export interface Bid extends Omit<Selectable<BidTable>, 'refused' | 'displaced' | 'ended_at'> {
  worker_name: string;
  worker_trust: number;
  /** Mean of the worker's ratings; null before the first. */
  worker_rating: number | null;
  rank: number | null;
  /** The value that the rank is ordered by, 0 to 1. */
  score: number | null;
}

/** One bid, as its transaction left it. */
export async function getBid(trx: Transaction, job_id: string, bid_id: string): Promise<Bid> {
  const [bid] = await addPlaces(trx, await readBid(trx, { job_id, bid_id }));
  assert.ok(bid, 'the transaction has seen the bid');
  return bid;
}

/**
 * A job's bids, newest first: all of them for its employer and admins, its own for a bidder. Fails with
 * job_not_found, forbidden (not_party).
 */
export async function listBids(
  db: Database,
  actor: Actor,
  { job_id, status, page: request }: { job_id: string; status: Bid['status'] | undefined; page: PageRequest },
): Promise<{ page: Page<Bid>; bid_limit: number; live_bids: number }> {
  const job = await readJob(db, actor, job_id);
  const { bid_limit, live_bids } = job;
  const worker_id = readsAll(job, actor) ? undefined : actor.agent_id;
  const found = await readBids(db, request, { job_id, worker_id, status });
  if (worker_id !== undefined && found.rows.length === 0 && !(await hasBid(db, { job_id, worker_id }))) {
    throw new Failure('forbidden', { reason: 'not_party' });
  }
  const page = { ...found, rows: await addPlaces(db, found.rows) };
  return { page, bid_limit, live_bids };
}

async function hasBid(db: Database, bidder: Pick<Bid, 'job_id' | 'worker_id'>): Promise<boolean> {
  const own = await readOwn(db, bidder);
  return own.length > 0;
}

const readOwn = prepare((db, { job_id, worker_id }: Pick<Bid, 'job_id' | 'worker_id'>) =>
  db
    .selectFrom('bid')
    .select('bid_id')
    .where('job_id', '=', job_id)
    .where('worker_id', '=', worker_id)
    .limit(sql.lit(1)),
);

/** A live bid and its job. */
export interface PendingBid extends Bid {
  job_title: string;
  employer_id: string;
}

/** Live bids on OPEN jobs, the oldest first, for admins. Fails with invalid_agent_type. */
export async function listPendingBids(
  db: Database,
  actor: Actor,
  request: PageRequest,
): Promise<Page<PendingBid>> {
  checkAdmin(actor);
  const page = await readPending(db, request, {});
  return { ...page, rows: await addPlaces(db, page.rows) };
}

const by_time: Order<Pick<Bid, 'created_at' | 'bid_id'>> = {
  list: 'bids',
  table: 'bid',
  primary_key: ['job_id', 'bid_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'bid_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.bid_id],
};

/** The columns of a bid that are shown. */
const bid_columns = [
  'bid.job_id',
  'bid.bid_id',
  'bid.worker_id',
  'bid.proposal',
  'bid.amount',
  'bid.currency',
  'bid.delivery_days',
  'bid.portfolio_links',
  'bid.status',
  'bid.created_at',
] as const;

type Shown = Omit<Bid, 'worker_name' | 'worker_trust' | 'worker_rating' | 'rank' | 'score'>;

const readBid = prepare((db, { job_id, bid_id }: Pick<Bid, 'job_id' | 'bid_id'>) =>
  db.selectFrom('bid').select(bid_columns).where('bid.job_id', '=', job_id).where('bid.bid_id', '=', bid_id),
);

const readBids = preparePages({
  order: by_time,
  find: (db, { job_id, worker_id, status }: BidFilter) => {
    let found = db.selectFrom('bid').where('bid.job_id', '=', job_id);
    if (worker_id !== undefined) found = found.where('bid.worker_id', '=', worker_id);
    if (status !== undefined) found = found.where('bid.status', '=', status);
    return found;
  },
  read: (wanted) => wanted.select(bid_columns),
});

interface BidFilter {
  job_id: string;
  worker_id: string | undefined;
  status: Bid['status'] | undefined;
}

const readPending = preparePages({
  order: { ...by_time, list: 'pending_bids', direction: 'asc' },
  find: (db) => db.selectFrom('bid').where('bid.status', '=', sql.lit('PENDING')),
  read: (wanted) =>
    wanted
      .innerJoin('job', 'job.job_id', 'bid.job_id')
      .select([...bid_columns, 'job.title as job_title', 'job.employer_id']),
});

/** The live bids of jobs, as far as their scores depend on them. */
const readLive = prepare((db, { job_ids }: { job_ids: string[] }) =>
  db
    .selectFrom('bid')
    .innerJoin('job', 'job.job_id', 'bid.job_id')
    .select([
      'bid.job_id',
      'bid.bid_id',
      'bid.worker_id',
      'bid.amount',
      'bid.delivery_days',
      'bid.created_at',
      'job.budget_min',
      'job.budget_max',
    ])
    .where('bid.job_id', '=', sql<string>`any(${job_ids})`)
    .where('bid.status', '=', sql.lit('PENDING')),
);

const readBidders = prepare((db, { agent_ids }: { agent_ids: string[] }) =>
  db
    .selectFrom('agent')
    .select(['agent_id', shown_name.as('name'), 'trust_score', 'quality_sum', 'rating_count'])
    .where('agent_id', '=', sql<string>`any(${agent_ids})`),
);

/** Adds to each bid what its reader learns of its worker, and its place among the live bids of its job. */
async function addPlaces<Row extends Shown>(db: Database, bids: Row[]): Promise<(Row & Bid)[]> {
  const ranked = new Set(bids.filter((bid) => bid.status === 'PENDING').map((bid) => bid.job_id));
  const live = ranked.size > 0 ? await readLive(db, { job_ids: [...ranked] }) : [];
  const agent_ids = [...new Set([...bids, ...live].map((bid) => bid.worker_id))];
  const bidders = new Map((await readBidders(db, { agent_ids })).map((agent) => [agent.agent_id, agent]));
  const trustOf = (worker_id: string) => bidders.get(worker_id)?.trust_score ?? 0;
  const places = new Map<string, { rank: number; score: number }>();
  for (const job_id of ranked) {
    const of_job = live.filter((bid) => bid.job_id === job_id);
    const scored = of_job.map((bid) => ({ ...bid, worker_trust: trustOf(bid.worker_id) }));
    rankBids(scored).forEach(({ bid, score }, i) => {
      places.set(bid.bid_id, { rank: i + 1, score });
    });
  }
  return bids.map((bid) => {
    const { name = '', quality_sum = 0, rating_count = 0 } = bidders.get(bid.worker_id) ?? {};
    return {
      ...bid,
      worker_name: name,
      worker_trust: trustOf(bid.worker_id),
      worker_rating: rating_count === 0 ? null : quality_sum / rating_count,
      rank: places.get(bid.bid_id)?.rank ?? null,
      score: places.get(bid.bid_id)?.score ?? null,
    };
  });
}

/** The rank of a live bid among those of its job: 1 is the best. */
export async function rankOf(
  db: Database,
  { job_id, bid_id }: Pick<Bid, 'job_id' | 'bid_id'>,
): Promise<number> {
  const live = await readLive(db, { job_ids: [job_id] });
  const trust = await readTrustScores(
    db,
    live.map((bid) => bid.worker_id),
  );
  const ranked = rankBids(live.map((bid) => ({ ...bid, worker_trust: trust.get(bid.worker_id) ?? 0 })));
  return 1 + ranked.findIndex(({ bid }) => bid.bid_id === bid_id);
}
