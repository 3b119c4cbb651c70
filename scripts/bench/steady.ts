import { type Source, sendLoad } from './load.ts';
import type { Server } from './server.ts';

/** One minute of a long load. */
export interface Minute {
  per_second: number;
  p99_ms: number;
  /** Memory of the server's process at the end of the minute. */
  memory_mib: number;
}

/** Sends a load for so many minutes and returns each. `report` is told of it. */
export async function measureMinutes(
  server: Server,
  source: Source,
  { minutes, connections, report }: { minutes: number; connections: number; report: (line: string) => void },
): Promise<Minute[]> {
  const measured: Minute[] = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    const { requests, seconds, latencies_ms } = await sendLoad(server.address, source, {
      connections,
      seconds: 60,
    });
    const memory_mib = await server.memory_mib();
    const p99_ms = latencies_ms[Math.floor(requests * 0.99)] ?? Number.NaN;
    measured.push({ per_second: requests / seconds, p99_ms, memory_mib });
    report(`minute ${minute} of ${minutes}: ${memory_mib.toFixed(0)} MiB`);
  }
  return measured;
}

/** A table with a row for each minute. */
export function describeMinutes(minutes: Minute[]): string {
  const rows = minutes.map(
    ({ per_second, p99_ms, memory_mib }, i) =>
      `| ${i + 1} | ${per_second.toFixed(0)} | ${p99_ms.toFixed(1)} | ${memory_mib.toFixed(0)} |`,
  );
  return `| minute of the mixed day | requests/s | p99, ms | memory, MiB |
|---|--:|--:|--:|
${rows.join('\n')}`;
}
