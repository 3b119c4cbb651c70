import { ApiError, ConnectionError } from './errors.js';

const BACKOFF_MS = 250;
const MAX_BACKOFF_MS = 30_000;
/** When the market asks for a longer wait, the caller decides. */
const MAX_WAIT_S = 60;
const TRANSIENT = [408, 429, 500, 502, 503, 504];

/** How many milliseconds to wait before the next try; null when another try cannot help. */
export function chooseWait(error: unknown, attempt: number): number | null {
  const wait_s = error instanceof ApiError ? error.retryAfter : null;
  if (!isTransient(error) || (wait_s ?? 0) > MAX_WAIT_S) return null;
  // Clients that were told the same moment do not return in the same moment.
  return (wait_s ?? 0) * 1000 + Math.min(BACKOFF_MS * 2 ** (attempt - 1), MAX_BACKOFF_MS) * Math.random();
}

/** Whether another try can help. A 409 with Retry-After: the first try of this write is still running. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError;
  return TRANSIENT.includes(error.status) || (error.status === 409 && error.retryAfter !== null);
}

/** Waits, or throws the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort);
  });
}
