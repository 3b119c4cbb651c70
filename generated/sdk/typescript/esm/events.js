// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import { ApiError } from './errors.js';
import { isTransient, sleep } from './retries.js';
/** Common proxies cut a connection that is silent for 60 seconds. */
const WAIT_S = 50;
const LONGEST_PAUSE_S = 30;
/**
 * Yields events, oldest first, until the signal is aborted. It goes on after every failure that can pass, and throws
 * the others, such as that of a revoked key. The cursor of a page is written once the caller asks for the event after
 * the page, so an event that a crash interrupts comes again.
 */
export async function* followEvents(readPage, { cursor, types, signal, onGap, ...options } = {}) {
    let after = (await cursor?.read()) ?? options.after;
    let failed = 0;
    while (!signal?.aborted) {
        const args = { ...(after && { after }), ...(types && { types: types.join() }), wait: WAIT_S };
        try {
            const page = await readPage(args, { signal });
            failed = 0;
            for (const event of page.events) {
                if (signal?.aborted)
                    return;
                yield event;
            }
            if (page.cursor !== after)
                await cursor?.write(page.cursor);
            after = page.cursor;
        }
        catch (error) {
            if (signal?.aborted)
                return;
            const next = readGap(error);
            if (next === undefined && !canPass(error))
                throw error;
            if (next !== undefined)
                await onGap?.(error);
            else
                await pause(error, failed++, signal);
            after = next ?? after;
        }
    }
}
/** The cursor to go on at when events after the last one are not kept any more. */
function readGap(error) {
    const next = error instanceof ApiError && error.status === 410 ? error.details?.cursor : undefined;
    return typeof next === 'string' ? next : undefined;
}
function canPass(error) {
    return isTransient(error) || (error instanceof ApiError && error.status >= 500);
}
/** Waits up to 1, 2, 4 … 30 seconds, and first as long as the market says. Returns early when the signal is aborted. */
function pause(error, failed, signal) {
    const asked_s = error instanceof ApiError ? (error.retryAfter ?? 0) : 0;
    const pause_s = Math.min(2 ** failed, LONGEST_PAUSE_S) * Math.random();
    return sleep((asked_s + pause_s) * 1000, signal).catch(() => { });
}
