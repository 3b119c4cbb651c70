import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { EmbeddedServer } from '../../src/database/embedded.ts';
import { projectFile } from '../../src/root.ts';
import { freePort } from '../faults/market.ts';
import { ADMIN_KEY } from './cases.ts';
import { cpuOf, memoryOf } from './cpu.ts';

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

/** A program, running in a process of its own. */
export interface Server {
  address: string;
  cpu_ms(): Promise<number>;
  memory_mib(): Promise<number>;
  /** From the start of the process to its first successful response, in milliseconds. */
  ready_ms: number;
  stop(): Promise<void>;
}

/** The built market. */
export const MARKET_PROGRAM = 'dist/main.js';

/** Builds the market as `npm start` does. */
export async function buildMarket(): Promise<void> {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: projectFile() });
}

/** Starts a bundled program with its limits off unless `env` sets them, and its log in a file, as in production. Fails when it does not get ready. */
export async function startProgram(
  program: string,
  { host, user, database }: EmbeddedServer['connection'],
  env: Record<string, string> = {},
): Promise<Server> {
  const port = await freePort();
  const log_file = join(tmpdir(), `aipod-bench-${randomBytes(4).toString('hex')}.log`);
  const log = openSync(log_file, 'w');
  const started = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', projectFile(program)], {
    cwd: projectFile(),
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
      ...SETTINGS,
      ...env,
    },
    stdio: ['ignore', log, 'inherit'],
    detached: true,
  });
  closeSync(log);
  const ended = once(child, 'close');
  const pid = child.pid as number;
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || performance.now() - started > 30_000) {
      child.kill('SIGKILL');
      throw new Error(`${program} did not start: ${await readFile(log_file, 'utf8')}`);
    }
    await pause(5);
  }
  return {
    address,
    cpu_ms: () => cpuOf(pid),
    memory_mib: () => memoryOf(pid),
    ready_ms: performance.now() - started,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(log_file, { force: true });
    },
  };
}

async function isReady(address: string): Promise<boolean> {
  const response = await fetch(`${address}/readyz`).catch(() => null);
  await response?.arrayBuffer();
  return response?.ok ?? false;
}
