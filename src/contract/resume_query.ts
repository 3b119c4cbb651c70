import type { Call } from './call.ts';

/** The query of a call, with `after` from the header of a client that connects again. */
export function resumeQuery({ query, headers }: Call): { after?: string | undefined } {
  const last = headers['last-event-id'];
  return { ...(query as object), ...(typeof last === 'string' && { after: last }) };
}
