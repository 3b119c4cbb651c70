import { readFileSync, statSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartupError } from '../startup.ts';
import type { SystemUser } from './binaries.ts';

/** The longest unix socket path, in bytes, that both Linux and macOS allow. */
const SOCKET_PATH_LIMIT = 103;

/** The folder DATA_DIR, which exists and is writable. */
export interface DataFolder {
  path: string;
  /** The path of the Postgres cluster, which may not exist yet. */
  cluster: string;
  /** A path of the folder that is short enough for the sockets in it. */
  short: string;
  /** The user to run Postgres as when this process is root, since Postgres refuses root; otherwise undefined. */
  user: SystemUser | undefined;
  /** Removes the symbolic link behind `short`, if there is one. */
  close(): Promise<void>;
}

/**
 * Opens DATA_DIR and creates it if it is missing. `longest_socket` is the longest socket path below it. Fails
 * with a StartupError if this user has no rights on it, or if it is not a directory.
 */
export async function openFolder(data_dir: string, longest_socket: string): Promise<DataFolder> {
  try {
    await mkdir(data_dir, { recursive: true });
    await access(data_dir, constants.R_OK | constants.W_OK | constants.X_OK);
    const path = await realpath(data_dir);
    const cluster = join(path, 'postgres');
    const user = process.getuid?.() === 0 ? userInsteadOfRoot(cluster) : undefined;
    if (Buffer.byteLength(join(path, longest_socket)) <= SOCKET_PATH_LIMIT) {
      return { path, cluster, user, short: path, close: async () => {} };
    }
    const alias = await mkdtemp(join(tmpdir(), 'aipod-'));
    await symlink(path, join(alias, 'data'));
    const close = () => rm(alias, { recursive: true, force: true });
    return { path, cluster, user, short: join(alias, 'data'), close };
  } catch (error) {
    throw folderError(data_dir, error);
  }
}

/** Turns a file system error into a StartupError about DATA_DIR; returns any other error unchanged. */
export function folderError(data_dir: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const path = resolve(data_dir);
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartupError(
        `DATA_DIR: this user (id ${process.getuid?.()}) cannot read and write ${path} (${error.message}): make this user its owner, or set DATA_DIR to another folder.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartupError(
        `DATA_DIR: ${path} is a file, not a directory: move the file, or set DATA_DIR to another directory.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    default:
      return new StartupError(
        `DATA_DIR: ${path} cannot be used (${error.message}): set DATA_DIR to another folder.`,
      );
  }
}

/** The error for a full disk, whether this process or Postgres ran into it. */
export function diskFull(path: string): StartupError {
  return new StartupError(
    `DATA_DIR: the disk that holds ${path} is full: free some space, or set DATA_DIR to a folder on another disk.`,
  );
}

function userInsteadOfRoot(cluster: string): SystemUser {
  // The cluster's owner comes first, even if this machine has a user "postgres" by now.
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const passwd = readFileSync('/etc/passwd', 'utf8');
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [, uid, gid] = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(passwd) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartupError(
    'Postgres does not run as root, and this machine has no user "postgres" or "nobody" to run it as: start the market as a normal user, or set DATABASE_URL.',
  );
}
