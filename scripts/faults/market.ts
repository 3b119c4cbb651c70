import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type EmbeddedServer, startEmbedded, stopEmbedded } from '../../src/database/embedded.ts';
import { projectFile } from '../../src/root.ts';

/** A market's server in a separate process, as in production, with its own data folder. */
export interface Market {
  address: string;
  admin_key: string;
  /** A direct connection to its database. */
  connection: EmbeddedServer['connection'];
  /** Starts the server. Resolves to false if it exits instead. */
  start(): Promise<boolean>;
  /** Sends the server a signal and waits for it to exit. */
  end(signal: NodeJS.Signals): Promise<Exit>;
  /** The process id of the server, undefined before its first start. */
  pid(): number | undefined;
  /** The process id of its Postgres's main process. */
  postmaster(): Promise<number>;
  /** What the server has written to stderr, and the errors in its log. */
  complaints(): string[];
  /** Stops the server and its Postgres, and removes the folder. */
  close(): Promise<void>;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Builds the server that `openMarket` runs. */
export async function buildServer(): Promise<void> {
  // In a test, `env -u NODE_OPTIONS` removes the hooks of the test runner, here and below.
  await promisify(execFile)('env', ['-u', 'NODE_OPTIONS', 'npm', 'run', '--silent', 'build'], {
    cwd: projectFile(),
  });
}

export interface MarketOptions {
  /** Settings that replace the defaults, which disable all limits. */
  env?: Record<string, string>;
  /** A Postgres to use through DATABASE_URL instead of the embedded one. */
  outside?: OutsidePostgres;
  /** An existing data folder to use instead of a temporary one; it is not removed. */
  data_dir?: string;
}

/** Prepares a market without starting it. */
export async function openMarket(options: MarketOptions): Promise<Market> {
  const { env = {}, outside } = options;
  const own_folder = options.data_dir || outside ? undefined : await makeFolder();
  const data_dir = options.data_dir ?? outside?.data_dir ?? (own_folder as string);
  const port = await freePort();
  const admin_key = `fg_live_${randomBytes(24).toString('hex')}`;
  const settings = {
    PATH: process.env.PATH,
    TMPDIR: process.env.TMPDIR,
    PORT: String(port),
    ADMIN_API_KEY: admin_key,
    DEMO_DATA: 'off',
    WELCOME_CREDIT: '10000',
    RATE_LIMIT_PER_MINUTE: '0',
    MAX_CONCURRENT_REQUESTS: '0',
    REGISTRATIONS_PER_DAY: '0',
    LOG_LEVEL: 'error',
    ...(outside ? { DATABASE_URL: outside.url } : { DATA_DIR: data_dir }),
    ...env,
  };
  const said: string[] = [];
  let child: ChildProcess | undefined;
  let ended: Promise<Exit> = Promise.resolve({ code: null, signal: null });

  async function start(): Promise<boolean> {
    const program = ['-u', 'NODE_OPTIONS', process.execPath, '--enable-source-maps', 'dist/main.js'];
    const started = spawn('env', program, {
      cwd: projectFile(),
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A separate session: Ctrl-C must reach only the script, which stops the server itself.
      detached: true,
    });
    child = started;
    ended = once(started, 'close').then(([code, signal]) => ({ code, signal }));
    started.stderr.on('data', (chunk) => said.push(String(chunk).trim()));
    const up = new Promise<boolean>((resolve) => {
      started.stdout.on('data', (chunk) => {
        for (const line of String(chunk).trim().split('\n')) {
          if (line.includes('"msg":"started"')) resolve(true);
          else if (/"level":[4-6]0/.test(line)) said.push(line);
        }
      });
    });
    return Promise.race([up, ended.then(() => false)]);
  }

  async function end(signal: NodeJS.Signals): Promise<Exit> {
    child?.kill(signal);
    return ended;
  }

  return {
    address: `http://127.0.0.1:${port}`,
    admin_key,
    connection: outside?.connection ?? {
      host: join(data_dir, 'postgres'),
      port: 5432,
      user: 'market',
      database: 'market',
    },
    start,
    end,
    pid: () => child?.pid,
    postmaster: () => postmasterOf(data_dir),
    complaints: () => said.filter((line) => line !== ''),
    async close() {
      const { code, signal } = await end('SIGTERM');
      if (code !== 0 || signal) said.push(`it ended with ${signal ?? `code ${code}`}`);
      if (!outside) await stopEmbedded(data_dir);
      if (own_folder) await rm(own_folder, { recursive: true, force: true });
    },
  };
}

/** A Postgres that the market does not run itself: it has only the DATABASE_URL. */
export interface OutsidePostgres {
  url: string;
  connection: EmbeddedServer['connection'];
  data_dir: string;
  /** Kills it with SIGKILL, like a failing machine. */
  kill(): Promise<void>;
  /** Starts it again after `kill`. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startOutsidePostgres(): Promise<OutsidePostgres> {
  const data_dir = await makeFolder();
  const server = await startEmbedded({ data_dir });
  const { host, user, database } = server.connection;
  return {
    url: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
    connection: server.connection,
    data_dir,
    async kill() {
      process.kill(await postmasterOf(data_dir), 'SIGKILL');
    },
    restart: () => server.restart(),
    async close() {
      await server.stop();
      await rm(data_dir, { recursive: true, force: true });
    },
  };
}

/** Waits until /readyz returns 200, and resolves to the milliseconds it took. Fails after 30 seconds. */
export async function untilReady({ address }: Market): Promise<number> {
  const started = performance.now();
  return until(async () => {
    const response = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  }).then(() => performance.now() - started);
}

/** Waits until `condition` returns true; an error counts as false. Fails after 30 seconds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await condition().catch(() => false))) {
    if (performance.now() > end) throw new Error('The condition did not become true within 30 seconds.');
    await pause(20);
  }
}

/** Finds a free port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function postmasterOf(data_dir: string): Promise<number> {
  return Number.parseInt(await readFile(join(data_dir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'aipod-faults-'));
}
