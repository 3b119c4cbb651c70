import { Failure } from '../domain/kernel/failure.ts';

/** Runs `work` when it is the turn of `name`, and resolves to its result. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `limit` works of one name run at a time on this server; the others wait, first come first served. Fails
 * with too_many_concurrent after `patience_ms` of waiting, and as `work` does.
 */
export function createTurns({ limit, patience_ms }: { limit: number; patience_ms: number }): InTurn {
  const lines = new Map<string, Line>();

  async function begin(line: Line): Promise<void> {
    if (line.running < limit) {
      line.running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        line.waiting.delete(start);
        reject(new Failure('too_many_concurrent', { retry_after: 1 }));
      }, patience_ms);
      const start = () => {
        clearTimeout(timer);
        line.waiting.delete(start);
        resolve();
      };
      line.waiting.add(start);
    });
  }

  function end(name: string, line: Line) {
    const [next] = line.waiting;
    // The next takes the place over, so that nobody gets in before it.
    if (next) next();
    else line.running -= 1;
    if (line.running === 0) lines.delete(name);
  }

  return async (name, work) => {
    const line = lines.get(name) ?? { running: 0, waiting: new Set() };
    lines.set(name, line);
    await begin(line);
    try {
      return await work();
    } finally {
      end(name, line);
    }
  };
}

interface Line {
  running: number;
  /** Each starts one work. A Set keeps the order in which they came. */
  waiting: Set<() => void>;
}
