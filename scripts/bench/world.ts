import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import pg from 'pg';
import { openDatabase } from '../../src/database/database.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import { projectFile } from '../../src/root.ts';
import type { MarketSize } from '../market/draw.ts';
import { fillMarket } from '../market/fill.ts';
import { ADMIN_KEY } from './cases.ts';
import { cpuOfPostgres } from './cpu.ts';
import { buildMarket, MARKET_PROGRAM, type Server, startProgram } from './server.ts';

/** What is measured: the market, and the bare routes beside it. */
export type System = 'market' | 'bare';
export const systems: readonly System[] = ['market', 'bare'];

const PROGRAMS: Record<System, string> = { market: MARKET_PROGRAM, bare: 'dist/bare.js' };

/** A Postgres with a filled database for each system. It writes to disk as in production. */
export interface World {
  size: MarketSize;
  connections: Record<System, EmbeddedServer['connection']>;
  /** The servers that run on it, which `close` stops first. */
  servers: Set<Server>;
  /** CPU time that this Postgres has used so far, in milliseconds. */
  cpu_ms(): Promise<number>;
  close(): Promise<void>;
}

/** Fills a market of so many jobs, and copies it for the bare routes. `report` is told what happens. */
export async function createWorld(jobs: number, report: (line: string) => void): Promise<World> {
  const data_dir = await mkdtemp(join(tmpdir(), 'aipod-bench-'));
  const postgres = await startEmbedded({ data_dir });
  const servers = new Set<Server>();
  const close = async () => {
    for (const server of servers) await server.stop();
    await postgres.stop();
    await rm(data_dir, { recursive: true, force: true });
  };
  try {
    const { connection } = postgres;
    await migrateMarket(connection);
    const size = await fillMarket(connection, { jobs }, report);
    report('copying the market for the bare routes');
    const client = new pg.Client({ ...connection, database: 'postgres' });
    await client.connect();
    await client.query('create database bare template market').finally(() => client.end());
    const postmaster = await readPostmaster(data_dir);
    const bare = { ...connection, database: 'bare' };
    return {
      size,
      connections: { market: connection, bare },
      servers,
      cpu_ms: () => cpuOfPostgres(postmaster),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Migrates an empty database, with the admin key of the benchmark. */
export async function migrateMarket(connection: EmbeddedServer['connection']): Promise<void> {
  const { db, close } = openDatabase({ connection, pool_size: 1 });
  await migrate(db)
    .then(() => inTransaction(db, (trx) => installAdminKeys(trx, [ADMIN_KEY])))
    .finally(close);
}

/** The id of the main process of the Postgres in a data folder. */
export async function readPostmaster(data_dir: string): Promise<number> {
  return Number.parseInt(await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

/** Builds the market as `npm start` does, and the bare routes without their packages, which they load as installed. */
export async function buildSystems(): Promise<void> {
  await buildMarket();
  await build({
    entryPoints: [projectFile('scripts/bench/bare_server.ts')],
    outfile: projectFile(PROGRAMS.bare),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** Starts a system on its database. */
export async function startServer(system: System, { connections, servers }: World): Promise<Server> {
  const server = await startProgram(PROGRAMS[system], connections[system]);
  servers.add(server);
  return {
    ...server,
    async stop() {
      servers.delete(server);
      await server.stop();
    },
  };
}
