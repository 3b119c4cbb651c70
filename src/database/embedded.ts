import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { StartupError } from '../startup.ts';
import { type Binaries, findInstalled, giveTo, prepareBinaries, run } from './binaries.ts';
import { type DataFolder, diskFull, folderError, openFolder } from './folder.ts';
import { type FolderLock, isListening, lockFolder } from './lock.ts';

const NAME = 'market';
const PORT = 5432;
const SOCKET = `.s.PGSQL.${PORT}`;
const PID_FILE = 'postmaster.pid';
const LOG = 'server.log';
const UNFINISHED = 'postgres.new-';
/** Long, since recovery after a crash can have a lot to replay. */
const START_TIMEOUT_S = 300;
const STOP_TIMEOUT_S = 60;
/** Bytes of a WAL file, the smallest that Postgres allocates at a start. */
const WAL_SEGMENT = 16 * 1024 * 1024;

const SETTINGS = [
  'listen_addresses=',
  // In the data folder, which only the user of Postgres can open.
  'unix_socket_directories=.',
  // More than the maximum of DATABASE_POOL.
  'max_connections=520',
  // The market logs refused statements itself. Their details in Postgres's log could contain private data.
  'log_min_messages=log',
  'log_checkpoints=off',
];
const VOLATILE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A Postgres that this process runs. */
export interface EmbeddedServer {
  /** A unix socket without a password: only this system user and root can reach it. */
  connection: { host: string; port: number; user: string; database: string };
  /** Starts Postgres again if it has died; does nothing if it still listens. Must not be called after `stop`. */
  restart(): Promise<void>;
  /** Ends all sessions, shuts Postgres down cleanly, and unlocks the folder. Can be called twice. */
  stop(): Promise<void>;
}

type Cluster = DataFolder & Binaries;

/**
 * Starts the embedded Postgres on `<data_dir>/postgres` with the database `market`, and creates either if it
 * is missing. First stops a Postgres that a killed server left running there. `durable: false` is faster but
 * can lose data in a power cut; it is for tests. `settings` are further ones of Postgres, as `name=value`. Fails with
 * a StartupError that says what is wrong with DATA_DIR or the machine.
 */
export async function startEmbedded(options: {
  data_dir: string;
  durable?: boolean;
  settings?: string[];
}): Promise<EmbeddedServer> {
  const { data_dir, durable = true, settings = [] } = options;
  const folder = await openFolder(data_dir, join('postgres', SOCKET));
  let lock: FolderLock | undefined;
  const free = async () => {
    await lock?.release();
    await folder.close();
  };
  try {
    lock = await lockFolder(folder.short);
    if (!lock) throw inUse(folder.path);
    const cluster = await clusterOf(folder);
    await checkVersion(cluster);
    await stopLeftover(cluster);
    await initialise(cluster, durable);
    const all_settings = [...SETTINGS, ...(durable ? [] : VOLATILE), ...settings];
    await start(cluster, all_settings);
    const connection = connectionTo(folder);
    await createDatabase(connection).catch(async (error) => {
      await stop(cluster, 'fast');
      throw error;
    });
    let stopped: Promise<void> | undefined;
    const stopOnce = () => {
      stopped ??= stop(cluster, 'fast').finally(free);
      return stopped;
    };
    return { connection, restart: () => restart(cluster, all_settings), stop: stopOnce };
  } catch (error) {
    await free();
    throw folderError(data_dir, error);
  }
}

/** Stops a Postgres that another process started on `data_dir`. Does nothing if none runs there. */
export async function stopEmbedded(data_dir: string): Promise<void> {
  const folder = await openFolder(data_dir, join('postgres', SOCKET));
  await stopLeftover(await clusterOf(folder)).finally(folder.close);
}

/**
 * Opens the Postgres on `data_dir` for a short visit. If one runs there, `stop` leaves it running; otherwise it
 * is started, and `stop` stops it. Returns null if `data_dir` has no cluster. Fails like `startEmbedded`.
 */
export async function visitEmbedded(
  data_dir: string,
): Promise<Pick<EmbeddedServer, 'connection' | 'stop'> | null> {
  if (!existsSync(data_dir)) return null;
  const folder = await openFolder(data_dir, join('postgres', SOCKET));
  if (await listens(folder)) return { connection: connectionTo(folder), stop: folder.close };
  await folder.close();
  return isMade(folder.cluster) ? startEmbedded({ data_dir }) : null;
}

function connectionTo({ short }: DataFolder): EmbeddedServer['connection'] {
  return { host: join(short, 'postgres'), port: PORT, user: NAME, database: NAME };
}

async function clusterOf(folder: DataFolder): Promise<Cluster> {
  // The user that Postgres runs as may be unable to open root's folders.
  const spare = folder.user ? '/var/lib/aipod-market' : folder.path;
  return { ...folder, ...(await prepareBinaries(await findInstalled(), folder.user, spare)) };
}

async function checkVersion({ path, cluster, major }: Cluster): Promise<void> {
  if (!isMade(cluster)) return;
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found === major) return;
  throw new StartupError(
    `DATA_DIR: ${path} was written by Postgres ${found}, and this market comes with Postgres ${major}: set DATA_DIR to another folder, or run Postgres ${found} on ${cluster} yourself and set DATABASE_URL.`,
  );
}

function isMade(cluster: string): boolean {
  return existsSync(join(cluster, 'PG_VERSION'));
}

async function stopLeftover(cluster: Cluster): Promise<void> {
  await stop(cluster, 'immediate');
  await forget(cluster);
}

async function restart(cluster: Cluster, settings: string[]): Promise<void> {
  // After a session crash Postgres restarts itself and keeps listening.
  if (await listens(cluster)) return;
  await forget(cluster);
  await start(cluster, settings);
}

function listens({ short }: DataFolder): Promise<boolean> {
  return isListening(join(short, 'postgres', SOCKET));
}

/** Removes the pid and lock files of a dead Postgres. */
async function forget(cluster: Cluster): Promise<void> {
  // Nothing is listening, so these files are stale. The pid in them may now belong to another process, in a
  // new container even to this one. If a Postgres is alive after all, its shared memory blocks a second one.
  for (const name of [PID_FILE, `${SOCKET}.lock`]) await rm(join(cluster.cluster, name), { force: true });
}

async function initialise(cluster: Cluster, durable: boolean): Promise<void> {
  for (const name of await readdir(cluster.path)) {
    if (name.startsWith(UNFINISHED)) await rm(join(cluster.path, name), { recursive: true, maxRetries: 3 });
  }
  if (isMade(cluster.cluster)) {
    const { uid } = await stat(cluster.cluster);
    if (cluster.user && uid !== cluster.user.uid) await giveTo(cluster.user, cluster.cluster);
    return;
  }
  // Created under a temporary name and then renamed, so that an interrupted start leaves no half-made cluster.
  const unfinished = await mkdtemp(join(cluster.path, UNFINISHED));
  if (cluster.user) await giveTo(cluster.user, unfinished);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const options = [`--username=${NAME}`, '--auth=trust', ...locale, ...(durable ? [] : ['--no-sync'])];
  const made = await call({ ...cluster, cluster: unfinished }, 'initdb', options);
  if (!made.ok) {
    await rm(unfinished, { recursive: true, force: true });
    throw await failed(cluster, made.stderr);
  }
  await rename(unfinished, cluster.cluster);
  const parent = await open(cluster.path);
  await parent.sync().finally(() => parent.close());
}

async function start(cluster: Cluster, settings: string[]): Promise<void> {
  const log = join(cluster.cluster, LOG);
  await rm(log, { force: true });
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  const wait = ['--wait', `--timeout=${START_TIMEOUT_S}`];
  const started = await call(cluster, 'pg_ctl', ['start', ...wait, `--log=${LOG}`, `--options=${options}`]);
  if (started.ok) return;
  const said = await readFile(log, 'utf8').catch(() => '');
  await stop(cluster, 'immediate').catch(() => {});
  throw await failed(cluster, said || started.stderr);
}

async function stop(cluster: Cluster, mode: 'fast' | 'immediate'): Promise<void> {
  // If Postgres has died, the pid in its file may belong to another process, which must not be signalled.
  if (!(await listens(cluster))) return;
  const wait = ['--wait', `--timeout=${STOP_TIMEOUT_S}`];
  const stopped = await call(cluster, 'pg_ctl', ['stop', `--mode=${mode}`, ...wait]);
  // pg_ctl also fails if Postgres ended by itself in the meantime, which is fine.
  if (stopped.ok || !(await listens(cluster))) return;
  // A fast stop can hang after a crash recovery. Nothing that was committed is lost: the next start recovers it.
  if (mode === 'fast') return stop(cluster, 'immediate');
  throw await failed(cluster, stopped.stderr);
}

/**
 * Runs a Postgres program with the data folder as its working directory, and passes the folder as a relative
 * path: the absolute path may contain characters that a shell misreads, and the user of Postgres may be unable
 * to traverse it when it lies below root's folders.
 */
function call(cluster: Cluster, program: 'initdb' | 'pg_ctl', args: string[]) {
  const here = cluster.user && process.platform === 'linux' ? '/proc/self/cwd' : '.';
  const { user } = cluster;
  return run(join(cluster.bin, program), [`--pgdata=${here}`, ...args], { cwd: cluster.cluster, user });
}

async function createDatabase(connection: EmbeddedServer['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}

function inUse(path: string): StartupError {
  return new StartupError(
    `DATA_DIR: ${path} is in use by another server: stop that server, or set DATA_DIR to another folder.`,
  );
}

/** The error for the last output of Postgres, in one line. */
async function failed({ path }: Cluster, output: string): Promise<StartupError> {
  const lines = output.trim().split('\n');
  const { bavail, bsize } = await statfs(path);
  if (bavail * bsize < WAL_SEGMENT || lines.some((line) => line.includes('No space left on device'))) {
    return diskFull(path);
  }
  const grave = lines.filter((line) => /FATAL|PANIC|DETAIL|HINT|error:/.test(line));
  const said = (grave.length > 0 ? grave : lines).slice(-3).map((line) => line.replace(/^.*?\[\d+\] /, ''));
  return new StartupError(
    `DATA_DIR: the embedded Postgres cannot work with ${path} (${said.join(' ').trim()}): set DATA_DIR to another folder, or set DATABASE_URL to your own Postgres.`,
  );
}
