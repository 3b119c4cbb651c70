import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopEmbedded } from '../../src/database/embedded.ts';

// One Postgres serves a whole run of tap. Runs may go on side by side in one tree, so each names its folder
// by the process of its runner, which is the parent of before.ts, of after.ts and of every test file.

const PREFIX = 'aipod-market-test-';
const OWN_NAME = PREFIX + process.ppid;
/** In memory where there is such a file system: a clone then takes a tenth of the time. */
const PARENTS = ['/dev/shm', tmpdir()].filter((folder) => existsSync(folder));
const ROOM = 1024 ** 3;

/** The data folder of the Postgres of this run, or the place for it. */
export function clusterFolder(): string {
  const parent = PARENTS.find((folder) => existsSync(join(folder, OWN_NAME))) ?? fastFolder();
  return join(parent, OWN_NAME);
}

/** The fastest folder for what lives no longer than a test. */
export function fastFolder(): string {
  return PARENTS.find(hasRoom) ?? tmpdir();
}

/** Stops the Postgres of this run, and of runs that were killed, and removes their data. */
export async function removeClusters(): Promise<void> {
  for (const parent of PARENTS) {
    for (const name of readdirSync(parent)) {
      if (name.startsWith(PREFIX) && isOver(join(parent, name))) await remove(join(parent, name));
    }
  }
}

async function remove(folder: string): Promise<void> {
  await stopEmbedded(folder);
  await rm(folder, { recursive: true });
}

function isOver(folder: string): boolean {
  if (folder.endsWith(OWN_NAME)) return true;
  // Another user's is not ours to stop, and one that its own run has just removed is gone.
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
