import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import pg from 'pg';
import { openDatabase } from '../../src/database/database.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { installAdminKey } from '../../src/domain/access/admin_key.ts';
import { projectFile } from '../../src/root.ts';
import { freePort } from '../faults/market.ts';
import type { MarketSize } from '../market/draw.ts';
import { fillMarket } from '../market/fill.ts';
import { ADMIN_KEY } from './cases.ts';
import { cpuOf, cpuOfPostgres, memoryOf } from './cpu.ts';

/** What is measured: the market, and the bare routes beside it. */
export type System = 'market' | 'bare';
export const systems: readonly System[] = ['market', 'bare'];

/** The market's settings: no limits, which the bare routes have neither. */
export const SETTINGS = {
  ADMIN_API_KEY: ADMIN_KEY,
  WELCOME_CREDIT: '10000',
  DEMO_DATA: 'off',
  MAX_ACTIVE_HIRES: '0',
  RATE_LIMIT_PER_MINUTE: '0',
  MAX_CONCURRENT_REQUESTS: '0',
  REGISTRATIONS_PER_DAY: '0',
};

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
    const { db, close: closeDatabase } = openDatabase({ connection, pool_size: 1 });
    await migrate(db)
      .then(() => inTransaction(db, (trx) => installAdminKey(trx, ADMIN_KEY)))
      .finally(closeDatabase);
    const size = await fillMarket(connection, { jobs }, report);
    report('copying the market for the bare routes');
    const client = new pg.Client({ ...connection, database: 'postgres' });
    await client.connect();
    await client.query('create database bare template market').finally(() => client.end());
    const postmaster = Number.parseInt(
      await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8'),
      10,
    );
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

/** One system, running in a process of its own. */
export interface Server {
  address: string;
  cpu_ms(): Promise<number>;
  memory_mib(): Promise<number>;
  /** From the start of the process to its first successful response, in milliseconds. */
  ready_ms: number;
  stop(): Promise<void>;
}

/** Builds the market as `npm start` does, and the bare routes without their packages, which they load as installed. */
export async function buildSystems(): Promise<void> {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: projectFile() });
  await build({
    entryPoints: [projectFile('scripts/bench/bare_server.ts')],
    outfile: programOf('bare'),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

function programOf(system: System): string {
  return projectFile('dist', system === 'market' ? 'main.js' : 'bare.js');
}

/** Starts a system with its limits off, and its log in a file, as in production. Fails when it does not get ready. */
export async function startServer(system: System, world: World): Promise<Server> {
  const { connections, servers } = world;
  const port = await freePort();
  const { host, user, database } = connections[system];
  const log_file = join(tmpdir(), `aipod-bench-${system}-${randomBytes(4).toString('hex')}.log`);
  const log = openSync(log_file, 'w');
  const started = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', programOf(system)], {
    cwd: projectFile(),
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
      ...SETTINGS,
    },
    stdio: ['ignore', log, 'inherit'],
    detached: true,
  });
  closeSync(log);
  const ended = once(child, 'close');
  const pid = child.pid as number;
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(log_file, { force: true });
  };
  while (!(await isReady(address))) {
    if (child.exitCode !== null || performance.now() - started > 30_000) {
      child.kill('SIGKILL');
      throw new Error(`${system} did not start: ${await readFile(log_file, 'utf8')}`);
    }
    await pause(5);
  }
  const ready_ms = performance.now() - started;
  const server: Server = {
    address,
    cpu_ms: () => cpuOf(pid),
    memory_mib: () => memoryOf(pid),
    ready_ms,
    async stop() {
      servers.delete(server);
      await stop();
    },
  };
  servers.add(server);
  return server;
}

async function isReady(address: string): Promise<boolean> {
  const response = await fetch(`${address}/readyz`).catch(() => null);
  await response?.arrayBuffer();
  return response?.ok ?? false;
}
