import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../src/database/database.ts';
import { startEmbedded } from '../../src/database/embedded.ts';
import { lockFolder } from '../../src/database/lock.ts';
import { migrate } from '../../src/database/migrate.ts';
import { projectFile } from '../../src/root.ts';
import { clusterFolder, removeClusters, under_tap } from './cluster.ts';

/** Below tap's timeout of a test file, so that the file fails with a clear error instead. */
const WAIT_MS = 90_000;
const POLL_MS = 100;

/** How a superuser connects to the run's Postgres. */
export interface PostgresServer {
  host: string;
  port: number;
  user: string;
}

let found: Promise<PostgresServer> | undefined;

/**
 * Returns the run's Postgres, whose database `market` is migrated. The first process that asks starts it, and
 * the others wait. It outlives that process: after.ts stops it, which runs at the exit of a test file that is
 * started without tap. Fails when the start failed, in whichever process that was, or takes longer than WAIT_MS.
 */
export function findPostgres(): Promise<PostgresServer> {
  found ??= findOrStart();
  return found;
}

async function findOrStart(): Promise<PostgresServer> {
  if (!under_tap) {
    await removeClusters();
    process.on('exit', finishRun);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }
  const folder = clusterFolder();
  const ready = join(folder, 'ready');
  const failed = join(folder, 'failed');
  // Apart from the data folder, which startEmbedded locks for as long as its process lives.
  const turn = join(folder, 'turn');
  await mkdir(turn, { recursive: true });
  const end = Date.now() + WAIT_MS;
  while (!existsSync(ready)) {
    if (existsSync(failed))
      throw new Error(`The run's Postgres did not start: ${readFileSync(failed, 'utf8')}`);
    if (Date.now() > end) {
      throw new Error(`The run's Postgres did not start within ${WAIT_MS / 1000} s: see ${folder}.`);
    }
    // The kernel frees the lock of a killed process, so the next one here starts Postgres.
    const lock = await lockFolder(turn);
    if (!lock) {
      await pause(POLL_MS);
      continue;
    }
    // Another process can have finished since the loop looked.
    if (!existsSync(ready) && !existsSync(failed)) {
      await start(folder).then(
        () => writeFile(ready, ''),
        (error) => writeFile(failed, String(error)),
      );
    }
    await lock.release();
  }
  return { host: join(folder, 'postgres'), port: 5432, user: 'market' };
}

async function start(folder: string): Promise<void> {
  const server = await startEmbedded({ data_dir: folder, durable: false });
  const { db, close } = openDatabase({ connection: server.connection, pool_size: 1 });
  await migrate(db).finally(close);
}

/** Does what tap does after a run. An exit handler cannot wait for anything else, and a crash runs it too. */
function finishRun(): void {
  const env = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, TAP_BEFORE: 'test/support/before.ts' };
  spawnSync(process.execPath, ['--import=tsx', projectFile('test/support/after.ts')], {
    env,
    stdio: 'inherit',
  });
}
