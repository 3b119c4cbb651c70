import { randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PREFIX = 'lock-';
const TRIES = 5;
const LONGEST_PAUSE_MS = 120;

/** A folder held by this process until `release`, or until the process dies in whatever way. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Holds a folder for this process alone, or answers undefined while another process holds it. Fails with
 * the error of the file system when no socket can be made there.
 *
 * Whoever wants the folder listens on a socket of its own in it and only then looks for others that
 * answer. Of two that start together the later to look sees the earlier, so both can never win; both may
 * step back, and then try again after pauses of different length. The kernel ends the listening at death,
 * so a killed holder leaves a file that answers nobody.
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const name = PREFIX + randomBytes(4).toString('hex');
    const own = await listen(join(folder, name));
    if (!(await hasRival(folder, name))) return { release: () => close(own) };
    await close(own);
    await pause(Math.random() * LONGEST_PAUSE_MS);
  }
  return undefined;
}

/** Whether a process listens on the unix socket at `path`; one that may not be asked counts as listening. */
export function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(!['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(error.code ?? ''));
    });
  });
}

async function hasRival(folder: string, own_name: string): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && name !== own_name);
  const living = await Promise.all(
    names.map(async (name) => {
      if (await answers(join(folder, name))) return true;
      // Left by the dead. Another that starts now may have removed it already.
      await unlink(join(folder, name)).catch(() => {});
      return false;
    }),
  );
  return living.includes(true);
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server));
    // Holding a folder is no reason for a process to stay.
    server.unref();
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
