import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type pino from 'pino';
import { createApp, rulesOf, write_event } from './app.ts';
import { isPretty, readSettings, type Settings } from './config.ts';
import type { Database, DatabaseLog } from './database/database.ts';
import { followClock } from './database/market_clock.ts';
import { startDatabase } from './database/open.ts';
import { inTransaction } from './database/transaction.ts';
import { closeDemo, DEMO_KEY, loadDemo } from './demo.ts';
import { installAdminKeys } from './domain/access/admin_key.ts';
import { newSecret } from './domain/access/secrets.ts';
import { SEED_BYTES } from './domain/kernel/signing.ts';
import { hasWebhooks } from './domain/webhooks/webhooks.ts';
import { openMetricsPort } from './http/metrics.ts';
import { listen } from './http/server.ts';
import { StartupError } from './startup.ts';
import { version } from './version.ts';
import { startAuditor } from './workers/auditor.ts';
import { startSweeper } from './workers/sweeper.ts';
import { startWebhooks } from './workers/webhooks.ts';

/** After a signal and SHUTDOWN_DELAY_SECONDS, the process is killed if it has not stopped by then. */
const GRACE_MS = 10_000;

async function main(): Promise<string> {
  const settings = readSettings(process.env);
  const starting = start(settings);
  let stopping = false;
  let log: Pick<FastifyBaseLogger, 'error' | 'fatal'> = { error: console.error, fatal: console.error };
  // Registered before startup finishes, so that a signal during startup still stops Postgres.
  const logger = { error: (message: unknown) => log.error(message) };
  const delay_ms = settings.shutdown_delay_seconds * 1_000;
  closeWithGrace({ delay: delay_ms + GRACE_MS, logger, skip: ['beforeExit'] }, async ({ err, signal }) => {
    stopping = true;
    const server = await starting.catch(() => undefined);
    if (err) log.fatal({ err }, 'the server stops after an error');
    else server?.app.log.info({ signal, delay_ms }, 'stopping');
    server?.app.retire();
    // Balancers learn from /readyz that they should send nothing more.
    if (server && !err && delay_ms > 0) {
      await pause(delay_ms);
      await server.app.stopListening();
    }
    await server?.close();
    server?.app.log.info('stopped');
  });
  const { app, ...started } = await starting;
  log = app.log;
  if (!stopping) announce(app, settings, started);
  return started.address;
}

const NO_ADMIN =
  'No admin key works: nobody can decide disputes, ban agents or book deposits. Set ADMIN_API_KEY to a secret of 32 characters or more.';

const CLOCK_CAN_MOVE =
  'TEST_CLOCK is on: an admin can move the time of this market forward, and it never goes back. Set TEST_CLOCK to off unless this market is for tests.';

const CLOCK_WAS_MOVED =
  "The market's time is ahead of the real time: a test clock moved it, and it never goes back. For real time use a new database.";

interface Server {
  app: FastifyInstance;
  address: string;
  /** Whether the market has demo data whose keys do not work. */
  demo_is_closed: boolean;
  /** The migrations that the start ran. */
  migrated: string[];
  /** How far a test clock has moved the market's time ahead, in ms. */
  ahead_ms: number;
  close(): Promise<void>;
}

async function start(given: Settings): Promise<Server> {
  let app: FastifyInstance | undefined;
  // Before the logger exists, database errors abort startup and are reported there.
  const log: DatabaseLog = { warn: (details, message) => app?.log.warn(details, message) };
  const database = await startDatabase({ ...given, pool_size: given.database_pool, log });
  try {
    const { db } = database;
    const ahead_ms = await followClock(db, { can_move: given.test_clock });
    const settings = database.embedded ? await keepSecrets(given) : given;
    const { admin_api_key: admin_keys } = settings;
    await checkSigning(db, settings);
    await inTransaction(db, (trx) => installAdminKeys(trx, admin_keys));
    if (settings.demo_data) await loadDemo(db);
    const demo_is_closed = !settings.demo_data && (await closeDemo(db));

    app = await createApp(settings, db);
    if (admin_keys.length === 0) app.log.warn(NO_ADMIN);
    if (settings.test_clock && !database.embedded) app.log.warn(CLOCK_CAN_MOVE);
    if (!settings.test_clock && ahead_ms > 0) app.log.warn({ ahead_ms }, CLOCK_WAS_MOVED);
    const address = await listenAt(app, settings);
    const metrics_port = await openMetrics(app, settings);
    const rules = rulesOf(settings);
    const { log: logger, metrics } = app;
    const workers = [
      startSweeper(db, rules, { log: logger, swept: metrics.noteSweep }),
      startAuditor(db, { log: logger, note: metrics.noteAudit }),
    ];
    const { signing } = rules.webhooks;
    if (signing) {
      const options = { rules: rules.webhooks, signing, write: write_event, log: app.log };
      workers.push(startWebhooks(db, options));
    }
    const close = async () => {
      database.drain();
      await app?.close();
      await Promise.all(workers.map((worker) => worker.stop()));
      await metrics_port?.close();
      await database.close();
    };
    return { app, address, demo_is_closed, migrated: database.migrated, ahead_ms, close };
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
}

/** The secrets that an embedded market makes for itself, where none are set. */
async function keepSecrets(settings: Settings): Promise<Settings> {
  const { data_dir } = settings;
  const keep = (name: string, make: () => string) => keepSecret(join(data_dir, name), make);
  const makeSeed = () => randomBytes(SEED_BYTES).toString('base64');
  const signing_key = settings.signing_key ?? Buffer.from(await keep('signing.key', makeSeed), 'base64');
  if (signing_key.length !== SEED_BYTES) {
    throw new StartupError(
      `${join(data_dir, 'signing.key')} is not ${SEED_BYTES} bytes in base64: restore it, or remove it to give all webhooks new secrets.`,
    );
  }
  return {
    ...settings,
    admin_api_key:
      settings.admin_api_key.length > 0 ? settings.admin_api_key : [await keep('admin.key', newSecret)],
    signing_key,
  };
}

/** A secret that was made once, in a file that only the operator can read. */
async function keepSecret(file: string, make: () => string): Promise<string> {
  if (!existsSync(file)) {
    // Written under a temporary name and then renamed, so that an interrupted start leaves no empty key.
    await writeFile(`${file}.new`, `${make()}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return (await readFile(file, 'utf8')).trim();
}

async function checkSigning(db: Database, { signing_key }: Settings): Promise<void> {
  if (signing_key === null && (await hasWebhooks(db))) {
    throw new StartupError(
      'SIGNING_KEY is not set, but agents have webhooks whose events it signs: set it to the key that this market had.',
    );
  }
}

/** Serves the metrics on their own port, if one is set. */
async function openMetrics(app: FastifyInstance, { host, metrics_port: port }: Settings) {
  if (port === null) return null;
  return await openMetricsPort({ host, port }, app.metrics.write).catch((error) => {
    throw explainListening(error, { name: 'METRICS_PORT', host, port });
  });
}

async function listenAt(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  return await listen(app, { host, port }).catch((error) => {
    throw explainListening(error, { name: 'PORT', host, port });
  });
}

/** A StartupError for an address that cannot be listened at; the error itself for anything else. */
function explainListening(
  error: unknown,
  { name, host, port }: { name: 'PORT' | 'METRICS_PORT'; host: string; port: number },
): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartupError(
        `${name} ${port} is already in use on ${host}: stop the program that listens there, or set ${name} to another port.`,
      );
    case 'EACCES':
      return new StartupError(
        `${name} ${port} cannot be opened by this user: set ${name} to a port above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartupError(
        `HOST ${host} is not an address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`,
      );
    default:
      return error;
  }
}

/** Says that the server is up, whatever LOG_LEVEL is but silent: as a line of the log, or in words for people. */
function announce(
  app: FastifyInstance,
  settings: Settings,
  started: Pick<Server, 'address' | 'demo_is_closed' | 'migrated' | 'ahead_ms'>,
): void {
  if (settings.log_level === 'silent') return;
  if (isPretty(settings)) {
    greet(settings, started);
    return;
  }
  const { address, demo_is_closed, migrated, ahead_ms } = started;
  const { database_url, data_dir, demo_data, test_clock } = settings;
  const log = app.log.child({}, { level: 'info' }) as pino.Logger;
  if (migrated.length > 0) log.info({ migrations: migrated }, 'migrated');
  log.info(
    {
      version,
      node: process.version,
      address,
      database: database_url === null ? resolve(data_dir) : 'DATABASE_URL',
      ...(database_url === null &&
        settings.admin_api_key.length === 0 && { admin_key_file: resolve(data_dir, 'admin.key') }),
      demo_data: demo_is_closed ? 'closed' : demo_data ? 'on' : 'off',
      test_clock,
      ahead_ms,
    },
    'started',
  );
  log.flush();
}

function greet(
  { data_dir, database_url, demo_data, admin_api_key, test_clock }: Settings,
  { address, demo_is_closed, ahead_ms }: Pick<Server, 'address' | 'demo_is_closed' | 'ahead_ms'>,
): void {
  const embedded = database_url === null;
  const lines = [
    `AIPod Market ${version}`,
    `  address    ${address}`,
    `  docs page  ${address}/docs`,
    ...(demo_data ? [`  demo key   ${DEMO_KEY}`] : []),
    ...(demo_is_closed ? ['  demo data  off: its agents keep no key and no public password'] : []),
    `  data       ${embedded ? resolve(data_dir) : 'the database of DATABASE_URL'}`,
    ...(embedded && admin_api_key.length === 0 ? [`  admin key  in ${resolve(data_dir, 'admin.key')}`] : []),
    ...describeClock(test_clock, ahead_ms),
  ];
  console.log(lines.join('\n'));
}

function describeClock(test_clock: boolean, ahead_ms: number): string[] {
  const ahead = ahead_ms > 0 ? `, now ${Math.round(ahead_ms / 3_600_000)} hours ahead of real time` : '';
  return test_clock
    ? [
        `  TEST CLOCK ON${ahead}: POST /api/v1/admin/clock moves the market's time; TEST_CLOCK=off for real use`,
      ]
    : [];
}

/** The address of the market, once it listens; null after a failed start, which was then reported. */
export const started: Promise<string | null> = main().catch((error: unknown) => {
  console.error(error instanceof StartupError ? error.message : error);
  process.exitCode = 1;
  return null;
});
