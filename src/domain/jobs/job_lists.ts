import assert from 'node:assert/strict';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import { invalid } from '../kernel/failure.ts';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.ts';
import { siftPage } from '../kernel/sift.ts';
import { normalizeTag } from '../kernel/tags.ts';
import { listStates, type State } from './job_states.ts';
import { by_change, open_lists, readByChange, readByTime, readMatching, readTagged } from './list_sources.ts';
import { by_time, type JobRow, readJobRows, reviveHires } from './listing_rows.ts';
import { type Listing, toListings } from './listings.ts';
import type { Job } from './records.ts';

/** Which jobs to list. A condition that is left out holds for every job. */
export interface JobFilter {
  stage?: NonNullable<Job['stage']> | undefined;
  status?: Job['status'] | undefined;
  /** Whether jobs that were closed without a result are listed too. With `role` and `updated_since` they always are. */
  include_unsuccessful?: boolean;
  tag?: string | undefined;
  /** Only the actor's own: those that it posted, or those for which it is or was hired. */
  role?: 'employer' | 'worker' | undefined;
  /** Only jobs that changed then or later. */
  updated_since?: Date | undefined;
  /** Only OPEN jobs of others that have no tags or one of the actor's, and whose `min_trust` it meets. */
  matching?: boolean;
  /** Only OPEN jobs, by whether they are prefunded or the employer's balance covers the budget now. */
  funded?: boolean | undefined;
  /** Only OPEN jobs, in an order of `open_lists`. Undefined: newest first. */
  sort?: keyof typeof open_lists | undefined;
}

/**
 * Jobs, newest first; with `updated_since` in the order of their last change, as `resume` says. What no index finds is
 * sifted (`siftPage`): `funded`, `matching`, and a tag among an agent's own jobs or among changes, or in another order.
 * Fails with validation_failed (one_order) for a `sort` of a list that has its own order.
 */
export async function listJobs(
  db: Database,
  actor: Actor,
  { filter, page: request }: { filter: JobFilter; page: PageRequest },
): Promise<Page<Listing>> {
  const { tag, role, matching, funded, updated_since, sort } = filter;
  if (sort && (role || updated_since)) throw invalid('sort', 'one_order');
  const list: List = {
    ...filter,
    agent_id: actor.agent_id,
    states: statesOf(filter),
    tag: tag === undefined ? undefined : normalizeTag(tag),
    worker: matching ? await readWorker(db, actor) : null,
  };
  if (list.states.length === 0) return emptyPage(request);
  const show = (rows: JobRow[]) => toListings(db, actor, rows.map(reviveHires));
  const keep = async (rows: JobRow[]) => {
    const fitting = await show(rows.filter((job) => fits(job, list)));
    return funded === undefined ? fitting : fitting.filter((job) => job.funded === funded);
  };
  let page: Page<Listing>;
  if (isSifted(list)) {
    const order = sort ? open_lists[sort].order : updated_since ? by_change : by_time;
    page = await siftPage(request, { order, read: (part) => readCandidates(db, part, list), keep });
  } else {
    const found = await readRows(db, request, list);
    page = { ...found, rows: await show(found.rows) };
  }
  return updated_since ? resume(page, db.now) : page;
}

/** A filter with what it needs to be applied. */
interface List extends JobFilter {
  agent_id: string;
  states: State[];
  /** Whom the jobs must fit; null for anybody. */
  worker: { capabilities: string[]; trust_score: number } | null;
}

function statesOf({ stage, status, role, updated_since, ...filter }: JobFilter): State[] {
  const { include_unsuccessful = Boolean(role ?? updated_since) } = filter;
  const states = listStates({ stage, status, include_unsuccessful });
  const { matching, funded, sort } = filter;
  return matching || funded !== undefined || sort ? states.filter((state) => state === 'OPEN') : states;
}

/** Whether the index from which a list is read has more than the list. */
function isSifted({ tag, role, updated_since, sort, worker, funded }: List): boolean {
  const has_tag_index = !(role ?? updated_since ?? sort);
  return worker !== null || funded !== undefined || (tag !== undefined && !has_tag_index);
}

/** Whether a job of a sifted list fits, `funded` left aside. */
function fits({ employer_id, tags, min_trust }: JobRow, { agent_id, tag, worker }: List): boolean {
  if (tag !== undefined && !tags.includes(tag)) return false;
  if (!worker) return true;
  if (employer_id === agent_id || worker.trust_score < (min_trust ?? 0)) return false;
  return tags.length === 0 || tags.some((one) => worker.capabilities.includes(one));
}

/** Reads some of the rows from which a list is sifted. */
function readCandidates(
  db: Database,
  request: PageRequest,
  list: List,
): Promise<Pick<Page<JobRow>, 'rows' | 'cursor'>> {
  const { role, updated_since, sort, worker } = list;
  if (!worker || (role ?? updated_since ?? sort)) return readRows(db, request, list);
  return readMatching(db, request, worker.capabilities);
}

function readRows(db: Database, request: PageRequest, list: List): Promise<Page<JobRow>> {
  const { agent_id, role, updated_since: since, sort, tag, states } = list;
  if (sort) return open_lists[sort].read(db, request, {});
  if (since && role) return readByChange[role](db, request, { agent_id, since }, states);
  if (since) return readByChange.all(db, request, { since }, states);
  if (role) return readByTime[role](db, request, { agent_id }, states);
  if (tag !== undefined) return readTagged(db, request, { tag }, states);
  const { stage, include_unsuccessful = false, funded } = list;
  const status = funded === undefined ? list.status : 'OPEN';
  return readJobRows(db, request, { stage, status }, { include_unsuccessful, disputed: undefined });
}

async function readWorker(db: Database, { agent_id }: Actor): Promise<List['worker']> {
  const [worker] = await selectWorker(db, { agent_id });
  assert.ok(worker, 'an actor is an agent');
  return worker;
}

const selectWorker = prepare((db, { agent_id }: { agent_id: string }) =>
  db.selectFrom('agent').select(['capabilities', 'trust_score']).where('agent_id', '=', agent_id),
);

/**
 * A transaction writes the time at which it began, and is seen when it ends: until then a change of this age can still
 * appear. Its waits are bounded (`database/database.ts`).
 */
const SETTLED_MS = 10_000;

/**
 * Makes each page of changes end with a cursor that goes on without missing any. The last page, and one that reaches
 * changes which are not settled, goes on before those: they come again.
 */
function resume<Row>(page: Page<Row>, now: Date): Page<Row> {
  const settled = new Date(now.getTime() - SETTLED_MS);
  const [reached] = page.cursor === null ? [] : decodeCursor(page.cursor, by_change);
  if (reached !== undefined && new Date(reached) < settled) return page;
  return { ...page, has_more: false, cursor: encodeCursor(by_change.list, [settled, FIRST_ID]) };
}

/** Sorts before all ids. */
const FIRST_ID = '-';

function emptyPage<Row>({ page, page_size, cursor }: PageRequest): Page<Row> {
  const facts = { total: 0, total_capped: false, page_size, has_more: false, cursor: null };
  return { rows: [], page: cursor === undefined ? page : null, ...facts };
}
