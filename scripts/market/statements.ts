import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** What was sent to Postgres at once: a statement with its values, or several plain statements. */
export interface SentText {
  text: string;
  values: readonly unknown[];
  /** Whether it was sent while the response to another was still awaited: it costs no round trip of its own. */
  is_pipelined: boolean;
}

const recording = new AsyncLocalStorage<{ sent: SentText[]; under_way: number }>();
let is_patched = false;

/**
 * Runs `work` and returns what pg clients of this process sent to Postgres on its behalf, in order, whatever else
 * runs at the same time.
 */
export async function recordStatements<T>(work: () => Promise<T>): Promise<{ result: T; sent: SentText[] }> {
  patchClients();
  const sent: SentText[] = [];
  // The wrapper awaits inside: a request of `app.inject` is only sent when it is awaited.
  const result = await recording.run({ sent, under_way: 0 }, async () => await work());
  return { result, sent };
}

/** How often the sender of these texts waited for Postgres. */
export function roundTripsOf(sent: readonly SentText[]): number {
  return sent.filter(({ is_pipelined }) => !is_pipelined).length;
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
    const recorded = recording.getStore();
    if (!recorded || typeof text !== 'string') return Reflect.apply(query, this, args);
    const { sent, under_way } = recorded;
    sent.push({ text, values: Array.isArray(values) ? values : [], is_pipelined: under_way > 0 });
    recorded.under_way += 1;
    const end = () => {
      recorded.under_way -= 1;
    };
    const callback = args.at(-1);
    // A pool's own `query` passes a callback.
    if (typeof callback === 'function') {
      const endThenCall = (...results: unknown[]) => {
        end();
        callback(...results);
      };
      return Reflect.apply(query, this, [...args.slice(0, -1), endThenCall]);
    }
    const done: Promise<unknown> = Reflect.apply(query, this, args);
    done.then(end, end);
    return done;
  } as typeof query;
}
