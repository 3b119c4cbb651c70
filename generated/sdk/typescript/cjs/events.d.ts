// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { ApiError } from './errors.js';
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
type ReadPage<Event> = (args: {
    after?: string;
    types?: string;
    wait: number;
}, options: {
    signal?: AbortSignal | undefined;
}) => Promise<EventPage<Event>>;
/**
 * Yields events, oldest first, until the signal is aborted. It goes on after every failure that can pass, and throws
 * the others, such as that of a revoked key. The cursor of a page is written once the caller asks for the event after
 * the page, so an event that a crash interrupts comes again.
 */
export declare function followEvents<Event>(readPage: ReadPage<Event>, { cursor, types, signal, onGap, ...options }?: EventsOptions): AsyncGenerator<Event, void, undefined>;
export {};
