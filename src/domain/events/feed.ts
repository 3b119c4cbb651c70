import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import { readSize } from '../kernel/page.ts';
import { NO_TAG } from '../kernel/tags.ts';
import { type OpeningPlace, type OpeningRow, readOldestRunning, readOpenings } from './openings.ts';
import type { EventType, MarketEvent } from './types.ts';

/** How long an event is kept, in days. */
export const KEPT_DAYS = 30;

/** How many events of a log one page looks through for those of its types. */
const WINDOW = 2_000;

/** A page of an agent's events. */
export interface FeedPage {
  events: MarketEvent[];
  /** Goes on after this page; on the last page too, for what is still to come. */
  cursor: string;
  has_more: boolean;
  /** Where the page ends, for those who wait for more. */
  position: FeedPosition;
}

/** What a reader has seen: its log up to `sequence`, and the openings with these tags. */
export interface FeedPosition {
  sequence: number;
  tags: string[];
}

/** What to read of a feed. */
export interface FeedRequest {
  after: string | undefined;
  /** Nothing after this cursor. */
  until?: string | undefined;
  types: EventType[] | undefined;
  limit: number;
  /** Whether a cursor before the oldest kept event goes on with that, instead of a failure. */
  passes_lost?: boolean;
}

interface Place extends OpeningPlace {
  sequence: number;
}

/**
 * Reads the events of an agent after a cursor: its own log, and the jobs that opened with a tag among its capabilities,
 * by time, each in its own order. Without a cursor it begins with the oldest event that is kept, and with the jobs that
 * open from now on. Fails with validation_failed (cursor) for a cursor of another agent, and cursor_expired for one that
 * lies before the oldest kept event.
 */
export async function readFeed(
  db: Database,
  { agent_id }: Pick<Actor, 'agent_id'>,
  { after, until, types, limit, passes_lost = false }: FeedRequest,
): Promise<FeedPage> {
  const from = after ? decodePlace(after, agent_id) : null;
  const bound = until ? decodePlace(until, agent_id) : null;
  const [[log], [reader], [running]] = await Promise.all([
    readLog(db, { agent_id }),
    readReader(db, { agent_id }),
    readOldestRunning(db, {}),
  ]);
  const { last, oldest } = { last: log?.last ?? 0, oldest: log?.oldest ?? (log?.last ?? 0) + 1 };
  const end = running?.xid ?? '0';
  const begin = { sequence: oldest - 1, xid: end, job_id: '' };
  const is_lost = from && (from.sequence < begin.sequence || from.sequence > last || isOld(from.at, db.now));
  if (is_lost && !passes_lost) {
    throw new Failure('cursor_expired', { cursor: encodePlace(begin, agent_id, db.now) });
  }
  const sequence = Math.min(Math.max(from?.sequence ?? 0, begin.sequence), last);
  const place = from ? { ...from, sequence } : begin;
  const wants_openings = types === undefined || types.includes('job.opened');
  const tags = reader && wants_openings && reader.is_worker ? [...reader.capabilities, NO_TAG] : [];
  const end_of_log = Math.min(last, bound?.sequence ?? last);
  const read_to = Math.min(place.sequence + WINDOW, end_of_log);
  const read = { limit: readSize(limit) + 1 };
  const [own, found] = await Promise.all([
    read_to > place.sequence
      ? readEvents(db, { agent_id, after: place.sequence, until: read_to, types }, read)
      : [],
    tags.length > 0
      ? readOpenings(db, { ...place, tags, end, reader_id: agent_id, trust: reader?.trust ?? 0 }, read)
      : [],
  ]);
  const openings = bound ? found.filter((opening) => !isBeyond(opening, bound)) : found;
  const merged = merge(own, openings).slice(0, limit);
  const reached = endOf(merged, { place, own, openings, read_to, end });
  const write = (after: Place) => encodePlace(after, agent_id, db.now);
  const seen = { ...place };
  const events = merged.map((row) => {
    Object.assign(seen, isOwn(row) ? { sequence: row.sequence } : { xid: row.xid, job_id: row.job_id });
    return toEvent(row, agent_id, write(seen));
  });
  return {
    events,
    cursor: write(reached),
    has_more: merged.length < own.length + openings.length || read_to < end_of_log,
    position: { sequence: reached.sequence, tags },
  };
}

/**
 * The place in the feed of an agent from which everything is still to come, as a cursor, and how long its own log is.
 */
export async function readEnd(
  db: Database,
  { agent_id }: Pick<Actor, 'agent_id'>,
): Promise<{ cursor: string; sequence: number }> {
  const [[log], [running]] = await Promise.all([readLog(db, { agent_id }), readOldestRunning(db, {})]);
  const sequence = log?.last ?? 0;
  return {
    sequence,
    cursor: encodePlace({ sequence, xid: running?.xid ?? '0', job_id: '' }, agent_id, db.now),
  };
}

/** Whether nothing is left between two places of an agent's feed: the first, as a cursor, is not before the second. */
export function isEmptyRange(after: string, until: string, agent_id: string): boolean {
  const [from, to] = [decodePlace(after, agent_id), decodePlace(until, agent_id)];
  return from.sequence >= to.sequence && !isBeyond(to, from);
}

function isBeyond(opening: OpeningPlace, bound: OpeningPlace): boolean {
  const [xid, last] = [BigInt(opening.xid), BigInt(bound.xid)];
  return xid > last || (xid === last && opening.job_id > bound.job_id);
}

interface EventRow {
  sequence: number;
  type: EventType;
  data: MarketEvent['data'];
  created_at: Date;
}

/** Merges two lists by time. Each keeps its own order. */
function merge(own: EventRow[], openings: OpeningRow[]): (EventRow | OpeningRow)[] {
  const merged: (EventRow | OpeningRow)[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [event, opening] = [own[i], openings[j]];
    if (event && (!opening || event.created_at <= opening.created_at)) {
      merged.push(event);
      i += 1;
    } else if (opening) {
      merged.push(opening);
      j += 1;
    } else return merged;
  }
}

/** The place after these rows: where a list was read to its end, that end. */
function endOf(
  merged: (EventRow | OpeningRow)[],
  read: { place: Place; own: EventRow[]; openings: OpeningRow[]; read_to: number; end: string },
): Place {
  const { place, own, openings, read_to, end } = read;
  const shown_own = merged.filter(isOwn);
  const shown_openings = merged.filter((row): row is OpeningRow => !isOwn(row));
  const { xid, job_id } =
    shown_openings.length === openings.length ? { xid: end, job_id: '' } : (shown_openings.at(-1) ?? place);
  const sequence =
    shown_own.length === own.length
      ? Math.max(read_to, place.sequence)
      : (shown_own.at(-1)?.sequence ?? place.sequence);
  return { sequence, xid, job_id };
}

function isOwn(row: EventRow | OpeningRow): row is EventRow {
  return 'sequence' in row;
}

/** The id of an event has no dot: Standard Webhooks signs it in front of one. */
function toEvent(row: EventRow | OpeningRow, agent_id: string, cursor: string): MarketEvent {
  if (isOwn(row))
    return {
      ...row,
      event_id: `evt_${agent_id.replaceAll('.', '~')}_${row.sequence}`,
      cursor,
    } as MarketEvent;
  const { xid, job_id, tags, created_at } = row;
  return {
    event_id: `evt_${job_id}_${xid}`,
    sequence: null,
    type: 'job.opened',
    data: { job_id, matched_tags: tags.filter((tag) => tag !== NO_TAG) },
    created_at,
    cursor,
  };
}

/** How long the log is, and its oldest kept event; no row without events. */
const readLog = prepare(
  (_, { agent_id }: { agent_id: string }): RawBuilder<{ last: number; oldest: number | null }> =>
    sql<{ last: number; oldest: number | null }>`
      select sequence::double precision as last,
        (select sequence::double precision from event where recipient = ${agent_id} order by event.sequence limit 1)
          as oldest
      from event_counter where recipient = ${agent_id}
    `,
);

const readEvents = prepare(
  (
    db,
    {
      agent_id,
      after,
      until,
      types,
    }: {
      agent_id: string;
      after: number;
      until: number;
      types: EventType[] | undefined;
    },
    { limit }: { limit: number },
  ) => {
    const found = db
      .selectFrom('event')
      .select([sql<number>`sequence::double precision`.as('sequence'), 'created_at'])
      .select([sql<EventType>`type`.as('type'), sql<MarketEvent['data']>`data`.as('data')])
      .where('recipient', '=', agent_id)
      .where(sql<boolean>`event.sequence > ${after}::bigint and event.sequence <= ${until}::bigint`)
      .orderBy('event.sequence')
      .limit(sql.lit(limit));
    return types === undefined ? found : found.where('type', '=', sql<string>`any(${types}::text[])`);
  },
);

const readReader = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('agent')
    .select(['capabilities', sql<number>`round(trust_score::numeric, 4)::double precision`.as('trust')])
    .select(sql<boolean>`agent_type in ('worker', 'all')`.as('is_worker'))
    .where('agent_id', '=', agent_id),
);

function encodePlace({ sequence, xid, job_id }: Place, agent_id: string, now: Date): string {
  return Buffer.from(JSON.stringify(['events', agent_id, sequence, xid, job_id, now.getTime()])).toString(
    'base64url',
  );
}

function decodePlace(cursor: string, agent_id: string): Place & { at: number } {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  const [list, owner, sequence, xid, job_id, at] = Array.isArray(parts) ? parts : [];
  const fits =
    list === 'events' &&
    owner === agent_id &&
    Number.isSafeInteger(sequence) &&
    sequence >= 0 &&
    typeof xid === 'string' &&
    /^\d{1,19}$/.test(xid) &&
    typeof job_id === 'string' &&
    /^\w{0,64}$/.test(job_id) &&
    Number.isSafeInteger(at);
  if (!fits) throw invalid('after', 'cursor');
  return { sequence, xid, job_id, at };
}

function isOld(at: number, now: Date): boolean {
  return at < now.getTime() - KEPT_DAYS * 86_400_000;
}
