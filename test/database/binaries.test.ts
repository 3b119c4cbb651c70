import { chmod, cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { findInstalled, prepareBinaries } from '../../src/database/binaries.ts';
import { makeFolder } from '../support/folders.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };

/** Copies the package as npm unpacks it when install scripts are off: without its links. */
async function unpack(folder: string) {
  const { native, version } = await findInstalled();
  const target = join(folder, 'native');
  await cp(native, target, { recursive: true, verbatimSymlinks: true });
  for (const entry of await readdir(join(target, 'lib'), { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(target, 'lib', entry.name));
  }
  return { native: target, version };
}

t.test('runs in node_modules, after creating the links that the install script did not', async (t) => {
  const folder = await makeFolder(t);
  const installed = await unpack(folder);
  const spare = join(folder, 'spare');
  const found = await prepareBinaries(installed, undefined, spare);
  t.same(found, { bin: join(installed.native, 'bin'), major: '18' });
});

const skip = process.getuid?.() === 0 ? false : 'only root can run as another user';

t.test('is copied once to a folder that its user can enter', { skip }, async (t) => {
  const folder = await makeFolder(t);
  await chmod(folder, 0o711);
  await mkdir(join(folder, 'closed'), { mode: 0o700 });
  const installed = await unpack(join(folder, 'closed'));
  const spare = join(folder, 'spare');
  const found = await prepareBinaries(installed, NOBODY, spare);
  t.same(found, { bin: join(spare, `postgres-${installed.version}`, 'native', 'bin'), major: '18' });
  const before = await stat(found.bin);
  const again = await prepareBinaries(installed, NOBODY, spare);
  t.same(again, found);
  t.equal((await stat(found.bin)).ino, before.ino, 'not copied a second time');
  t.same(await readdir(spare), [`postgres-${installed.version}`]);
});

t.test('reports a platform without binaries, and binaries that do not run', async (t) => {
  await t.rejects(findInstalled('sunos-x64'), {
    name: 'StartupError',
    message: /^No embedded Postgres is installed for sunos-x64: set DATABASE_URL/,
  });
  const folder = await makeFolder(t);
  const absent = { native: join(folder, 'absent'), version: '18' };
  await t.rejects(prepareBinaries(absent, undefined, join(folder, 'spare')), {
    name: 'StartupError',
    message: /^The embedded Postgres does not run on this machine \(.*ENOENT.*\): set DATABASE_URL/,
  });
});
