import { ApiError } from './errors.js';
import { isTransient, sleep } from './retries.js';

/** Where a program keeps how far it has read, such as a file. */
export interface CursorStore {
  /** Returns the cursor that was written last; nothing before the first time. */
  read(): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a cursor. It is called with each page whose events are all dealt with. */
  write(cursor: string): unknown;
}

/** Which events `market.events()` yields, and where it begins. */
export interface EventsOptions<Type extends string = string> {
  /** Keeps how far you have read, so that the next run goes on there. */
  cursor?: CursorStore | undefined;
  /** The cursor to begin at when `cursor` has none. Default: your oldest event. */
  after?: string | undefined;
  /** Only events of these types. */
  types?: readonly Type[] | undefined;
  /** Ends the loop, at once while it waits for an event. */
  signal?: AbortSignal | undefined;
  /** Is told that events were lost to you, because the cursor is older than what the market keeps. */
  onGap?: ((error: ApiError) => unknown) | undefined;
}

interface EventPage<Event> {
  events: Event[];
  cursor: string;
}

/** Requests the page of events after a cursor, and waits for it. */
type ReadPage<Event> = (
  args: { after?: string; types?: string; wait: number },
  options: { signal?: AbortSignal | undefined },
) => Promise<EventPage<Event>>;

/** Common proxies cut a connection that is silent for 60 seconds. */
const WAIT_S = 50;
const LONGEST_PAUSE_S = 30;

/**
 * Yields events, oldest first, until the signal is aborted. It goes on after every failure that can pass, and throws
 * the others, such as that of a revoked key. The cursor of a page is written once the caller asks for the event after
 * the page, so an event that a crash interrupts comes again.
 */
export async function* followEvents<Event>(
  readPage: ReadPage<Event>,
  { cursor, types, signal, onGap, ...options }: EventsOptions = {},
): AsyncGenerator<Event, void, undefined> {
  let after = (await cursor?.read()) ?? options.after;
  let failed = 0;
  while (!signal?.aborted) {
    const args = { ...(after && { after }), ...(types && { types: types.join() }), wait: WAIT_S };
    try {
      const page = await readPage(args, { signal });
      failed = 0;
      for (const event of page.events) {
        if (signal?.aborted) return;
        yield event;
      }
      if (page.cursor !== after) await cursor?.write(page.cursor);
      after = page.cursor;
    } catch (error) {
      if (signal?.aborted) return;
      const next = readGap(error);
      if (next === undefined && !canPass(error)) throw error;
      if (next !== undefined) await onGap?.(error as ApiError);
      else await pause(error, failed++, signal);
      after = next ?? after;
    }
  }
}

/** The cursor to go on at when events after the last one are not kept any more. */
function readGap(error: unknown): string | undefined {
  const next = error instanceof ApiError && error.status === 410 ? error.details?.cursor : undefined;
  return typeof next === 'string' ? next : undefined;
}

function canPass(error: unknown): boolean {
  return isTransient(error) || (error instanceof ApiError && error.status >= 500);
}

/** Waits up to 1, 2, 4 … 30 seconds, and first as long as the market says. Returns early when the signal is aborted. */
function pause(error: unknown, failed: number, signal: AbortSignal | undefined): Promise<void> {
  const asked_s = error instanceof ApiError ? (error.retryAfter ?? 0) : 0;
  const pause_s = Math.min(2 ** failed, LONGEST_PAUSE_S) * Math.random();
  return sleep((asked_s + pause_s) * 1000, signal).catch(() => {});
}
