import { type AIPod, group, PREFIX } from './api/aipod.groups.js';
import type { ErrorReply } from './api/aipod.js';
import { type Connection, configure } from './connection.js';
import { ApiError, type Facts } from './errors.js';

export type * from './api/aipod.js';
export * from './shared.js';
export type { AIPod };

/** Any refusal of AIPod, whatever its class: `instanceof AIPodError` narrows `code` to its statuses. */
export abstract class AIPodError extends ApiError {
  declare readonly code: ErrorReply['code'];

  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof ApiError && typeof error.code === 'number';
  }
}

/** Creates a client of the AIPod API, `/v1`. It sends nothing before its first call. */
export function aipod(connection: Connection = {}): AIPod {
  return group({ settings: configure(connection, PREFIX), readRefusal });
}

/** A malformed refusal is not the market's. */
function readRefusal(body: Record<string, unknown>, status: number) {
  const { code, message, data } = body as Partial<ErrorReply>;
  if (code !== status || typeof message !== 'string' || data === undefined) return null;
  return { code, message, details: (data?.details ?? null) as Facts | null };
}
