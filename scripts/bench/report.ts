import type { Figures } from './measure.ts';
import type { RoundTrips } from './round_trips.ts';
import type { System } from './world.ts';

/** One operation, on both systems. */
export interface Line extends Record<System, Figures> {
  name: string;
  round_trips: Record<System, RoundTrips> | null;
}

/**
 * A table of the market beside the bare routes. Ratios above 1 mean that the market is the better one, but for
 * latencies, which should be small.
 */
export function describeCases(lines: Line[]): string {
  const rows = lines.map(({ name, market, bare, round_trips }) => {
    const cpu = (one: Figures) => one.server_ms + one.postgres_ms;
    const counts = (system: System) =>
      round_trips ? `${round_trips[system].round_trips} (${round_trips[system].statements})` : '';
    return [
      name,
      market.per_second.toFixed(0),
      (market.per_second / bare.per_second).toFixed(2),
      `${market.server_ms.toFixed(2)} + ${market.postgres_ms.toFixed(2)}`,
      `${bare.server_ms.toFixed(2)} + ${bare.postgres_ms.toFixed(2)}`,
      (cpu(bare) / cpu(market)).toFixed(2),
      market.p50_ms.toFixed(1),
      market.p99_ms.toFixed(1),
      (market.p99_ms / bare.p99_ms).toFixed(2),
      counts('market'),
      counts('bare'),
    ];
  });
  return `| operation | requests/s | of the bare route | CPU ms a request (server + Postgres) | bare | bare ÷ market | p50, ms | p99, ms | p99 ÷ bare | round trips (statements) | bare |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}
