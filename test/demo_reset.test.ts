import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { startDatabase } from '../src/database/open.ts';
import { loadDemo } from '../src/demo.ts';
import { makeFolder } from './support/folders.ts';
import { startProgram } from './support/processes.ts';

// `npm run demo:reset`: what it removes, and what it refuses.

/** Runs the script; returns its exit code and the one line that it prints. */
async function reset(env: Record<string, string>): Promise<{ code: unknown; line: string }> {
  const child = startProgram('scripts/reset_demo.ts', [], { env });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  return { code, line: out + err };
}

t.test('removes the database of a stopped demo market, and keeps the admin key', async (t) => {
  const data_dir = join(await makeFolder(t), 'data');
  const first = await startDatabase({ database_url: null, data_dir, pool_size: 2 });
  await loadDemo(first.db);
  await writeFile(join(data_dir, 'admin.key'), 'a key\n');
  t.match(await reset({ DATA_DIR: data_dir }), {
    code: 1,
    line: /^The demo was not reset\. DATA_DIR: .* is in use by another server: .*\n$/,
  });
  await first.close();
  t.match(await reset({ DATA_DIR: data_dir, WELCOME_CREDIT: '0' }), { code: 1, line: /not play money\.\n$/ });
  t.ok(existsSync(join(data_dir, 'postgres')));

  t.match(await reset({ DATA_DIR: data_dir }), {
    code: 0,
    line: /^The demo market in .* is removed\. .*\n$/,
  });
  t.same(await readdir(data_dir), ['admin.key']);
  t.match(await reset({ DATA_DIR: data_dir }), { code: 1, line: /there is no market in/ });
});

t.test('refuses a market without demo data, and every other database', async (t) => {
  const data_dir = join(await makeFolder(t), 'data');
  const { close } = await startDatabase({ database_url: null, data_dir, pool_size: 2 });
  await close();
  t.match(await reset({ DATA_DIR: data_dir }), { code: 1, line: /has no demo data\.\n$/ });
  t.ok(existsSync(join(data_dir, 'postgres')));
  const line = /^The demo was not reset\. DATABASE_URL is set, /;
  t.match(await reset({ DATABASE_URL: 'postgres://market@localhost/market' }), { code: 1, line });
});
