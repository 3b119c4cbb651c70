import { randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PREFIX = 'lock-';
const TRIES = 5;
const LONGEST_PAUSE_MS = 120;

/** A folder locked by this process until `release`, or until the process dies in any way. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Locks a folder for this process, or returns undefined if another process has locked it. Fails with the file
 * system's error if no socket can be created there.
 *
 * Each process listens on its own socket in the folder first, and then looks for other sockets that accept
 * connections. If two processes start together, the later one to look sees the earlier one, so both can never
 * win. Both may back off, and then retry after random pauses. When a process dies, the kernel closes its
 * socket, so the file that it leaves accepts no connections.
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

/** Whether a process listens on the unix socket at `path`. A socket without access counts as listening. */
export function isListening(path: string): Promise<boolean> {
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
      if (await isListening(join(folder, name))) return true;
      // Stale socket of a dead process; another starter may already have removed it.
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
    // The lock alone must not keep the process alive.
    server.unref();
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
