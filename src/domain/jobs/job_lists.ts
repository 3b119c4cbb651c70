import assert from 'node:assert/strict';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import { invalid } from '../kernel/failure.ts';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.ts';
import { siftPage } from '../kernel/sift.ts';
import { normalizeTag } from '../kernel/tags.ts';
import { listStates, type State } from './job_states.ts';
import { findOpen, foldWords, keepContaining } from './job_texts.ts';
import {
  by_change,
  open_lists,
  readByChange,
  readByTime,
  readLastChanged,
  readMatching,
  readTagged,
} from './list_sources.ts';
import { type JobRow, readJobRows, reviveHires } from './listing_rows.ts';
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
  sort?: Exclude<keyof typeof open_lists, 'created_at'> | undefined;
  /** Only jobs whose title and description contain all of these words; only OPEN ones without `role` and `updated_since`. */
  q?: string | undefined;
}

/**
 * Jobs that are not hidden, and with `role` the actor's own, newest first; with `updated_since` in the order of their last
 * change, as `resume` says. What no index finds is sifted (`siftPage`): `funded`, `matching`, a tag among an agent's own
 * jobs or among changes, or in another order, and words of many OPEN jobs, or of the agent's own jobs or changes. Fails with
 * validation_failed (one_order) for a `sort` of a list that has its own order, and (visible) for a `q` of invisible
 * characters.
 */
export async function listJobs(
  db: Database,
  actor: Actor,
  { filter, page: request }: { filter: JobFilter; page: PageRequest },
): Promise<Page<Listing>> {
  const { tag, role, matching, funded, updated_since, sort, q } = filter;
  if (sort && (role || updated_since)) throw invalid('sort', 'one_order');
  const words = q === undefined ? null : await foldWords(db, q);
  const list: List = {
    ...filter,
    agent_id: actor.agent_id,
    states: statesOf(filter),
    tag: tag === undefined ? undefined : normalizeTag(tag),
    worker: matching ? await readWorker(db, actor) : null,
    words,
    found: words && !(role ?? updated_since) ? await findOpen(db, words) : null,
  };
  if (list.states.length === 0) return emptyPage(request);
  const show = (rows: JobRow[]) => toListings(db, actor, rows.map(reviveHires));
  const keep = async (rows: JobRow[]) => {
    const candidates = rows.filter((job) => fits(job, list));
    const is_searched = words === null || list.found !== null;
    const fitting = await show(is_searched ? candidates : await keepContaining(db, candidates, words));
    return funded === undefined ? fitting : fitting.filter((job) => job.funded === funded);
  };
  let page: Page<Listing>;
  if (isSifted(list)) {
    const order = updated_since ? by_change : open_lists[sort ?? 'created_at'].order;
    page = await siftPage(request, { order, read: (part) => readCandidates(db, part, list), keep });
  } else {
    const found = await readRows(db, request, list);
    page = { ...found, rows: await show(found.rows) };
  }
  return updated_since ? resume(page, db.now) : page;
}

/** The jobs that an employer posted, the last changed first. A job that changes meanwhile can come twice, or not. */
export async function listPosted(
  db: Database,
  actor: Actor,
  { status, since, page }: { status: Job['status'] | undefined; since: Date | undefined; page: PageRequest },
): Promise<Page<Listing>> {
  const states = listStates({ status, include_unsuccessful: true });
  const found = await readLastChanged.employer(db, page, { agent_id: actor.agent_id, since }, states);
  return { ...found, rows: await toListings(db, actor, found.rows.map(reviveHires)) };
}

/** A filter with what it needs to be applied. */
interface List extends JobFilter {
  agent_id: string;
  states: State[];
  /** Whom the jobs must fit; null for anybody. */
  worker: { capabilities: string[]; trust_score: number } | null;
  /** The words that the jobs must contain; null for any jobs. */
  words: string[] | null;
  /** The OPEN jobs with these words, where the index found them all. */
  found: string[] | null;
}

function statesOf({ stage, status, role, updated_since, ...filter }: JobFilter): State[] {
  const { include_unsuccessful = Boolean(role ?? updated_since) } = filter;
  const states = listStates({ stage, status, include_unsuccessful });
  const { matching, funded, sort, q } = filter;
  const searches_open = q !== undefined && !(role ?? updated_since);
  return matching || funded !== undefined || sort || searches_open
    ? states.filter((state) => state === 'OPEN')
    : states;
}

/** Whether the index from which a list is read has more than the list. */
function isSifted({ tag, role, updated_since, sort, worker, funded, words, found }: List): boolean {
  const has_tag_index = !(role ?? updated_since ?? sort ?? found);
  const is_searched = words === null || found !== null;
  return worker !== null || funded !== undefined || !is_searched || (tag !== undefined && !has_tag_index);
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
  const { role, updated_since, sort, worker, found } = list;
  if (!worker || (role ?? updated_since ?? sort ?? found)) return readRows(db, request, list);
  return readMatching(db, request, worker.capabilities);
}

function readRows(db: Database, request: PageRequest, list: List): Promise<Page<JobRow>> {
  const { agent_id, role, updated_since: since, sort, tag, states, found } = list;
  if (found) return open_lists[sort ?? 'created_at'].readFound(db, request, { ids: found });
  if (sort) return open_lists[sort].read(db, request, {});
  if (since && role) return readByChange[role](db, request, { agent_id, since }, states);
  if (since) return readByChange.all(db, request, { since }, states);
  if (role) return readByTime[role](db, request, { agent_id }, states);
  if (tag !== undefined) return readTagged(db, request, { tag }, states);
  const { stage, include_unsuccessful = false, funded, words } = list;
  const status = funded === undefined && words === null ? list.status : 'OPEN';
  return readJobRows(
    db,
    request,
    { stage, status },
    { include_unsuccessful, disputed: undefined, with_hidden: false },
  );
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
