import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../src/database/database.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded.ts';
import { auditLedger } from '../../src/domain/ledger/audit.ts';
import { StartupError } from '../../src/startup.ts';
import type { MarketSize } from '../market/draw.ts';
import { fillMarket } from '../market/fill.ts';
import { timed } from '../market/timed.ts';
import { cpuOfPostgres } from './cpu.ts';
import { checkDisk, estimateDisk, estimateMarket, sayGib, WAL_GIB } from './disk.ts';
import { migrateMarket, readPostmaster } from './world.ts';

/** The two markets that are compared. */
export type Scale = 'small' | 'full';
export const scales: readonly Scale[] = ['small', 'full'];

/** A Postgres with a filled database for each scale. */
export interface ScaleWorld {
  sizes: Record<Scale, MarketSize>;
  connections: Record<Scale, EmbeddedServer['connection']>;
  /** CPU time that this Postgres has used so far, in milliseconds. */
  cpu_ms(): Promise<number>;
  stop(): Promise<void>;
}

/** A quarter of the memory, as the manual of Postgres proposes. */
const SHARED = [
  `shared_buffers=${Math.floor(totalmem() / 4 / 2 ** 20)}MB`,
  `max_wal_size=${WAL_GIB}GB`,
  'checkpoint_timeout=30min',
];
/** With the least log, and memory for sorts. */
const FILLING = [
  ...SHARED,
  'wal_level=minimal',
  'max_wal_senders=0',
  'maintenance_work_mem=1GB',
  'work_mem=256MB',
  'max_parallel_maintenance_workers=1',
];
const MEASURING = [...SHARED, `effective_cache_size=${Math.floor(totalmem() / 2 / 2 ** 20)}MB`];

/**
 * Opens a Postgres in `folder` with markets of these sizes. Uses the ones that an earlier run has left there; otherwise
 * fills and audits them. Fails with a StartupError before it begins if the disk does not suffice, or if the folder has
 * markets of other sizes.
 */
export async function openScaleWorld(
  folder: string,
  wanted: Record<Scale, MarketSize>,
  report: (line: string) => void,
): Promise<ScaleWorld> {
  const sizes = (await readSizes(folder, wanted)) ?? (await fillBoth(folder, wanted, report));
  const postgres = await startEmbedded({ data_dir: folder, settings: MEASURING });
  const postmaster = await readPostmaster(folder);
  const connections = connectionsOf(postgres);
  try {
    for (const scale of scales) {
      // The earlier run wrote to it, and there can be new migrations.
      await timed(report, refresh(connections[scale]), () => `${scale}: migrated and analyzed`);
    }
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    sizes,
    connections,
    cpu_ms: () => cpuOfPostgres(postmaster),
    stop: postgres.stop,
  };
}

function connectionsOf({ connection }: EmbeddedServer): ScaleWorld['connections'] {
  return {
    small: { ...connection, database: 'market_small' },
    full: { ...connection, database: 'market_full' },
  };
}

async function refresh(connection: EmbeddedServer['connection']): Promise<void> {
  await migrateMarket(connection);
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('vacuum (analyze)').finally(() => client.end());
}

async function fillBoth(
  folder: string,
  sizes: Record<Scale, MarketSize>,
  report: (line: string) => void,
): Promise<Record<Scale, MarketSize>> {
  // What an interrupted run has left.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    report(await checkDisk(folder, estimateDisk(Object.values(sizes))));
    const postgres = await startEmbedded({ data_dir: folder, durable: false, settings: FILLING });
    try {
      for (const scale of scales) {
        const connection = connectionsOf(postgres)[scale];
        await createDatabase(postgres, connection.database);
        await migrateMarket(connection);
        await timed(
          report,
          fillOne(connection, sizes[scale], (line) => report(`${scale}: ${line}`)),
          () => `${scale}: done`,
        );
      }
    } finally {
      await postgres.stop();
    }
    await writeFile(join(folder, SIZES), JSON.stringify(sizes));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return sizes;
}

async function createDatabase({ connection }: EmbeddedServer, name: string): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${name}`).finally(() => client.end());
}

async function fillOne(
  connection: EmbeddedServer['connection'],
  size: MarketSize,
  report: (line: string) => void,
): Promise<void> {
  await fillMarket(connection, size, report);
  const client = new pg.Client(connection);
  await client.connect();
  // What a stop would write otherwise, and would not wait for.
  await client.query('checkpoint');
  const { rows } = await client
    .query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
    .finally(() => client.end());
  report(`${sayGib(Number(rows[0]?.bytes))} on disk, estimated ${sayGib(estimateMarket(size))}`);
  await timed(report, audit(connection), (entries) => `the audit of ${entries} entries passed`);
}

/** What `npm run audit` does. Fails if the ledger does not balance. */
async function audit(connection: EmbeddedServer['connection']): Promise<string> {
  const { db, close } = openDatabase({ connection, pool_size: 1 });
  const { entries, mismatch_count, mismatches } = await auditLedger(db).finally(close);
  if (mismatch_count > 0) {
    throw new Error(`The ledger has ${mismatch_count} mismatches, first of all ${mismatches[0]?.rule}.`);
  }
  return entries.toLocaleString('en-US');
}

/** Names the file that is written once both markets are filled. */
const SIZES = 'sizes.json';

/** Returns the sizes of the markets in a folder, or null if it has none. Fails if the sizes differ from the wanted ones. */
async function readSizes(
  folder: string,
  wanted: Record<Scale, MarketSize>,
): Promise<Record<Scale, MarketSize> | null> {
  const file = join(folder, SIZES);
  if (!existsSync(file)) return null;
  const revive = (name: string, value: unknown) => (name === 'now' ? new Date(String(value)) : value);
  const found = JSON.parse(await readFile(file, 'utf8'), revive) as Record<Scale, MarketSize>;
  const compared = ({ now: _, ...size }: MarketSize) => JSON.stringify(Object.entries(size).sort());
  if (scales.every((scale) => compared(found[scale]) === compared(wanted[scale]))) return found;
  throw new StartupError(`${folder} has markets of other sizes: remove it, or choose another --data-dir.`);
}
