import { group, PREFIX, type Shrimp } from './api/shrimp.groups.js';
import type { ErrorCode, Refusal } from './api/shrimp.js';
import { type Connection, configure } from './connection.js';
import { ApiError, type Facts } from './errors.js';
import { isRecord } from './send.js';

export type * from './api/shrimp.js';
export * from './shared.js';
export type { Shrimp };

/** Any refusal of Shrimp Market, whatever its class: `instanceof ShrimpError` narrows `code` to its words. */
export abstract class ShrimpError extends ApiError {
  declare readonly code: ErrorCode;

  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof ApiError && typeof error.code === 'string';
  }
}

/** Creates a client of the Shrimp Market API, `/api/v1`. It sends nothing before its first call. */
export function shrimp(connection: Connection = {}): Shrimp {
  return group({ settings: configure(connection, PREFIX), readRefusal });
}

/** A malformed refusal is not the market's. */
function readRefusal({ success, error }: Record<string, unknown>) {
  if (success !== false || !isRecord(error)) return null;
  const { code, message, details } = error as Partial<Refusal>;
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  return { code, message, details: (details ?? null) as Facts | null };
}
