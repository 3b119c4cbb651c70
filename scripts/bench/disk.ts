import { statfs } from 'node:fs/promises';
import { StartupError } from '../../src/startup.ts';
import type { MarketSize } from '../market/draw.ts';

/**
 * Bytes on disk of one record with all that `fillMarket` writes for it, indexes included: a job with its hire, artifact,
 * escrow account and pair of employment; an agent with its key, tags and account. Measured; the benchmark prints the
 * estimate beside the size on disk.
 */
const BYTES = { agents: 2_000, jobs: 2_000, bids: 400, entries: 300, memories: 500 };

/** What Postgres keeps of its log at most; `max_wal_size` is set to it. */
export const WAL_GIB = 4;
const GIB = 2 ** 30;
/** Sorts of the largest index and of the audit, for each entry. */
const SORTED_BYTES = 200;
/** What the measurements write, and what a new Postgres takes. */
const REST_BYTES = GIB;

/** Bytes that the tables and indexes of a market take. */
export function estimateMarket(size: MarketSize): number {
  const names = Object.keys(BYTES) as (keyof typeof BYTES)[];
  return names.reduce((sum, name) => sum + BYTES[name] * size[name], 0);
}

/** Bytes that markets on one Postgres need while they are filled and measured. */
export function estimateDisk(sizes: MarketSize[]): number {
  const markets = sizes.reduce((sum, size) => sum + estimateMarket(size), 0);
  const sorted = Math.max(...sizes.map(({ entries }) => entries)) * SORTED_BYTES;
  return markets + sorted + WAL_GIB * GIB + REST_BYTES;
}

/**
 * Returns a line that says how many bytes the disk of a folder has left. Fails with a StartupError if they are fewer than
 * needed.
 */
export async function checkDisk(folder: string, needed: number): Promise<string> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const line = `${sayGib(needed)} of disk are needed, and ${folder} has ${sayGib(free)}`;
  if (free < needed) throw new StartupError(`${line}: choose smaller sizes, or another --data-dir.`);
  return line;
}

export function sayGib(bytes: number): string {
  return `${(bytes / GIB).toLocaleString('en-US', { maximumFractionDigits: 1 })} GiB`;
}
