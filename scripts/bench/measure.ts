import type { Case } from './cases.ts';
import { type Load, sendLoad } from './load.ts';
import type { Server } from './server.ts';

/** What one operation costs on one system, in one round or as the median of several. */
export interface Figures {
  per_second: number;
  p50_ms: number;
  p99_ms: number;
  /** CPU time a request. */
  server_ms: number;
  postgres_ms: number;
}

/** Where an operation is measured: a server, and the Postgres that it uses. */
export interface Place {
  world: { cpu_ms(): Promise<number> };
  server: Server;
}

/** Sends a load to a server and returns what it cost. */
export async function measure(place: Place, load: () => Promise<Load>): Promise<Figures> {
  const before = await readCpu(place);
  const { requests, seconds, latencies_ms } = await load();
  const after = await readCpu(place);
  const at = (share: number) =>
    latencies_ms[Math.min(requests - 1, Math.floor(requests * share))] ?? Number.NaN;
  return {
    per_second: requests / seconds,
    p50_ms: at(0.5),
    p99_ms: at(0.99),
    server_ms: (after.server_ms - before.server_ms) / requests,
    postgres_ms: (after.postgres_ms - before.postgres_ms) / requests,
  };
}

/** Measures one case: a read for so many seconds, a write for so many requests. */
export function measureCase(
  place: Place,
  one: Case,
  amount: { connections: number; read_seconds: number; writes: number },
): Promise<Figures> {
  const { connections, read_seconds, writes } = amount;
  return measure(place, () =>
    one.kind === 'read'
      ? sendLoad(place.server.address, one, { connections, seconds: read_seconds })
      : sendLoad(place.server.address, take(one, writes), { connections }),
  );
}

/** The figures' medians. */
export function medianOf(rounds: Figures[]): Figures {
  const median = (name: keyof Figures) => {
    const sorted = rounds.map((round) => round[name]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    per_second: median('per_second'),
    p50_ms: median('p50_ms'),
    p99_ms: median('p99_ms'),
    server_ms: median('server_ms'),
    postgres_ms: median('postgres_ms'),
  };
}

function take(one: Case, count: number): Case {
  let left = count;
  return {
    ...one,
    next: () => {
      left -= 1;
      return left < 0 ? null : one.next();
    },
  };
}

async function readCpu({ world, server }: Place) {
  const [server_ms, postgres_ms] = await Promise.all([server.cpu_ms(), world.cpu_ms()]);
  return { server_ms, postgres_ms };
}
