import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '../../src/root.ts';

// One Postgres serves a whole run of tap. Several runs can share a checkout, so the folder of each has the
// process id of its runner, which is the parent of before.ts, of after.ts and of every test file. A test file
// that is started without tap is a run by itself.

/** Whether tap started this process. Without tap there is no before.ts and no after.ts. */
export const under_tap = process.env.TAP_BEFORE !== undefined;
const PREFIX = 'aipod-market-test-';
const RUNNER = under_tap ? process.ppid : process.pid;
/** In memory where there is such a file system: a clone then takes a tenth of the time. */
const PARENTS = ['/dev/shm', tmpdir()].filter((folder) => existsSync(folder));
const ROOM = 1024 ** 3;
/** For bundles: Node finds packages from there. */
const IN_PROJECT = projectFile('.tap');

/** The data folder of the run's Postgres. Under tap, before.ts creates it. */
export function clusterFolder(runner = RUNNER): string {
  const name = `${PREFIX}${runner}`;
  const parent = PARENTS.find((folder) => existsSync(join(folder, name))) ?? fastFolder();
  return join(parent, name);
}

/** The folder of the run's bundled test files, which load.js knows too. */
export function bundleFolder(): string {
  return join(IN_PROJECT, `${PREFIX}${RUNNER}`);
}

/**
 * The folder of what the test files of a run record for after.ts. It is in the run's folder, unless TEST_RECORDS names
 * one that several runs share: .ci/run runs the files that failed a second time.
 */
export function recordsFolder(kind: 'answers' | 'statements'): string {
  return join(process.env.TEST_RECORDS ?? clusterFolder(), kind);
}

/** The fastest folder for temporary files. */
export function fastFolder(): string {
  return PARENTS.find(hasRoom) ?? tmpdir();
}

/** Stops the Postgres of this run and those of killed runs, and removes their data and bundles. */
export async function removeClusters(): Promise<void> {
  for (const parent of [...PARENTS, IN_PROJECT].filter((folder) => existsSync(folder))) {
    for (const name of readdirSync(parent)) {
      if (name.startsWith(PREFIX) && isOver(join(parent, name))) await remove(join(parent, name));
    }
  }
}

async function remove(folder: string): Promise<void> {
  if (existsSync(join(folder, 'postgres'))) {
    // Loaded only here: a run without a database does not need it.
    const { stopEmbedded } = await import('../../src/database/embedded.ts');
    await stopEmbedded(folder);
  }
  // An initdb whose parent was killed can still be writing.
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function isOver(folder: string): boolean {
  if (folder.endsWith(`${PREFIX}${RUNNER}`)) return true;
  // Leave a folder of another user alone, and one that its own run has just removed.
  if (statSync(folder, { throwIfNoEntry: false })?.uid !== process.getuid?.()) return false;
  const runner = Number(folder.slice(folder.lastIndexOf('-') + 1));
  try {
    process.kill(runner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM;
}
