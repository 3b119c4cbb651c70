import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../domain/kernel/actor.ts';
import type { LimitState } from '../limits/limits.ts';

/** A request for one operation, whichever way it came in. Validation changes the parts: defaults, numbers. */
export interface Call {
  path: unknown;
  query: unknown;
  /** undefined without a body. */
  body: unknown;
  /** By names in lower case. Read here: `idempotency-key`, `if-match`, `accept-language`. */
  headers: IncomingHttpHeaders;
  /** The caller; null for a public operation. */
  actor: Actor | null;
  /** The caller's address, as far as proxies are trusted. */
  address: string;
  /** Takes where the caller stands under the operation's own limit, also when the call fails. */
  tellLimits?(states: LimitState[]): void;
  /**
   * Gives back what the caller holds while a request runs, for one that waits: it counts among those that wait instead.
   * Fails with unavailable when too many wait.
   */
  stepAside?(): void;
  /** Aborts when the caller is gone. */
  gone?: AbortSignal;
  /** The id of what the call creates, if its caller was told one before. */
  promised_id?: string;
  /** Takes the length of the response before the caller's next request has its turn. */
  tellLength?(bytes: number): void;
}

/** The response to a call that succeeded. */
export interface Answer {
  status: number;
  /** By names in lower case. */
  headers: Record<string, string>;
  body: string;
}
