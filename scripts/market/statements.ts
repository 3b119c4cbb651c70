import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** One message to Postgres, and so one round trip: a statement with its values, or several plain statements. */
export interface SentText {
  text: string;
  values: readonly unknown[];
}

const recording = new AsyncLocalStorage<SentText[]>();
let is_patched = false;

/**
 * Runs `work` and returns what pg clients of this process sent to Postgres on its behalf, in order, whatever else
 * runs at the same time.
 */
export async function recordStatements<T>(work: () => Promise<T>): Promise<{ result: T; sent: SentText[] }> {
  patchClients();
  const sent: SentText[] = [];
  // The wrapper awaits inside: a request of `app.inject` is only sent when it is awaited.
  const result = await recording.run(sent, async () => await work());
  return { result, sent };
}

/** How many statements these texts contain. Literals of the market's statements contain no semicolons. */
export function countStatements(sent: readonly SentText[]): number {
  return sent.flatMap(({ text }) => text.split(';')).filter((statement) => statement.trim() !== '').length;
}

function patchClients(): void {
  if (is_patched) return;
  is_patched = true;
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const { text, values } = (
      typeof first === 'string' ? { text: first, values: second } : first
    ) as SentText;
    if (typeof text === 'string') {
      recording.getStore()?.push({ text, values: Array.isArray(values) ? values : [] });
    }
    return (query as (...args: unknown[]) => unknown).apply(this, args);
  } as typeof query;
}
