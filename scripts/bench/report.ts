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

/** One operation, on a market and on one of a hundredth of its size. */
export interface ScaleLine {
  name: string;
  /** Why it was not measured. */
  failure: string | null;
  small: Figures;
  full: Figures;
}

/** A table of both sizes. Ratios near 1 mean that the operation does not get dearer as the market grows. */
export function describeScales(lines: ScaleLine[]): string {
  const rows = lines.map(({ name, small, full, failure }) => {
    if (failure !== null) return [name, '', `failed at ${failure.slice(0, 60)}`, '', '', '', '', ''];
    const cpu = ({ server_ms, postgres_ms }: Figures) =>
      `${server_ms.toFixed(2)} + ${postgres_ms.toFixed(2)}`;
    return [
      name,
      small.p50_ms.toFixed(1),
      full.p50_ms.toFixed(1),
      (full.p50_ms / small.p50_ms).toFixed(2),
      small.p99_ms.toFixed(1),
      full.p99_ms.toFixed(1),
      cpu(small),
      cpu(full),
    ];
  });
  return `| operation | p50 at 1/100, ms | p50 at full size | full ÷ 1/100 | p99 at 1/100, ms | p99 at full size | CPU ms a request at 1/100 (server + Postgres) | at full size |
|---|--:|--:|--:|--:|--:|--:|--:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}
