import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import t from 'tap';
import { startEmbedded } from '../../src/database/embedded.ts';
import { makeFolder } from '../support/folders.ts';
import { runEmbedded } from '../support/processes.ts';

// Postgres refuses to run as root, so the market started by root runs it as another user.

const NOBODY = { uid: 65_534, gid: 65_534 };
const skip = process.getuid?.() === 0 ? false : 'only root can run as another user';

t.test('root can keep its data in a folder that is closed to other users', { skip }, async (t) => {
  const closed = await makeFolder(t);
  await chmod(closed, 0o700);
  const data_dir = join(closed, 'market', 'data');
  const server = await startEmbedded({ data_dir, durable: false });
  const client = new pg.Client(server.connection);
  await client.connect();
  t.match(await client.query('select 1 as one'), { rows: [{ one: 1 }] });
  await client.end();
  await server.stop();
  const { uid, mode } = await stat(join(data_dir, 'postgres'));
  t.not(uid, 0, 'the cluster belongs to another user');
  t.equal(mode & 0o777, 0o700, 'only that user can enter it');

  await chown(join(data_dir, 'postgres'), 0, 0);
  const restored = await startEmbedded({ data_dir, durable: false });
  await restored.stop();
  t.equal(
    (await stat(join(data_dir, 'postgres'))).uid,
    uid,
    'data that root restored is given back to that user',
  );
});

t.test('refuses a folder that the user cannot access', { skip }, async (t) => {
  const folder = await makeFolder(t);
  await chmod(folder, 0o711);
  await mkdir(join(folder, 'closed'), { mode: 0o700 });
  const folders = ['new', 'closed', 'closed/data'].map((name) => join(folder, name));
  for (const { said } of await Promise.all(folders.map((data_dir) => runEmbedded(t, data_dir, NOBODY)))) {
    t.match(
      said,
      /^StartupError: DATA_DIR: this user \(id 65534\) cannot read and write .*: make this user its owner/,
    );
  }
});

t.test('any other user runs Postgres as itself', { skip }, async (t) => {
  const data_dir = await makeFolder(t);
  await chown(data_dir, NOBODY.uid, NOBODY.gid);
  const { said, child } = await runEmbedded(t, data_dir, NOBODY);
  t.match(JSON.parse(said), { host: join(data_dir, 'postgres'), database: 'market' });
  t.equal((await stat(join(data_dir, 'postgres'))).uid, NOBODY.uid);
  child.kill('SIGKILL');
  const server = await startEmbedded({ data_dir });
  await server.stop();
  t.equal(
    (await stat(join(data_dir, 'postgres'))).uid,
    NOBODY.uid,
    'the folder still belongs to that user after root used it',
  );
});
