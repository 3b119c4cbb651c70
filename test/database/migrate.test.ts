import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import t from 'tap';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { cloneDatabase } from '../support/database.ts';
import { makeFolder } from '../support/folders.ts';

async function makeMigrations(t: Parameters<typeof makeFolder>[0], files: Record<string, string>) {
  const folder = await makeFolder(t);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function tables(db: Database): Promise<string[]> {
  return (await db.introspection.getTables()).map(({ name }) => name).sort();
}

t.test('runs the missing migrations, in the order of their numbers', async (t) => {
  const { db } = await cloneDatabase(t, { template: 'template0' });
  const folder = await makeMigrations(t, {
    '0002_more.sql': `alter table note add column more text; insert into note values ('a;b', '$1'); -- why`,
    '0001_note.sql': 'create table note (text text);',
    'README.md': 'not a migration',
  });
  t.same(await migrate(db, folder), ['0001_note', '0002_more']);
  t.same(await migrate(db, folder), []);
  await writeFile(join(folder, '0003_last.sql'), 'create table last ()');
  t.same(await migrate(db, folder), ['0003_last']);
  t.match(await sql`select * from note`.execute(db), { rows: [{ text: 'a;b', more: '$1' }] });
  t.match(await sql`show statement_timeout`.execute(db), { rows: [{ statement_timeout: '30s' }] });
  t.match(await sql`show lock_timeout`.execute(db), { rows: [{ lock_timeout: '1500ms' }] });
});

t.test('servers that start together migrate once', async (t) => {
  const { db, connection } = await cloneDatabase(t, { template: 'template0' });
  const folder = await makeMigrations(t, {
    // Longer than lock_timeout.
    '0001_slow.sql': 'select pg_sleep(2); create table slow ();',
    '0002_last.sql': 'create table last ();',
  });
  const others = [1, 2, 3].map(() => openDatabase({ connection, pool_size: 1 }));
  const results = await Promise.all(
    [db, ...others.map((other) => other.db)].map((each) => migrate(each, folder)),
  );
  await Promise.all(others.map(({ close }) => close()));
  t.same(results.flat().sort(), ['0001_slow', '0002_last']);
});

t.test('a failing migration changes nothing, and the error names it', async (t) => {
  const { db } = await cloneDatabase(t, { template: 'template0' });
  const folder = await makeMigrations(t, {
    '0001_good.sql': 'create table good ();',
    '0002_bad.sql': '-- why\ncreate table bad (\n  text tekst\n);',
  });
  await t.rejects(migrate(db, folder), {
    name: 'StartupError',
    message:
      'Migration 0002_bad.sql failed, line 3 (type "tekst" does not exist): nothing was changed. Fix the migration, and start again.',
  });
  t.notMatch(await tables(db), ['good']);
  await writeFile(join(folder, '0002_bad.sql'), 'create table bad (text text);');
  t.same(await migrate(db, folder), ['0001_good', '0002_bad']);
});

t.test('refuses a database that is newer than the server', async (t) => {
  const { db } = await cloneDatabase(t, { template: 'template0' });
  const folder = await makeMigrations(t, {
    '0001_known.sql': 'create table known ();',
    '0002_newer.sql': 'create table newer ();',
  });
  await migrate(db, folder);
  await rm(join(folder, '0002_newer.sql'));
  await t.rejects(migrate(db, folder), {
    name: 'StartupError',
    message:
      /^The database is newer than this server: it has the migration 0002_newer\. Start a newer server/,
  });
});

t.test('refuses a misnamed migration, and one that comes before a migration already run', async (t) => {
  const { db } = await cloneDatabase(t, { template: 'template0' });
  const misnamed = await makeMigrations(t, { '1_short.sql': '' });
  await t.rejects(migrate(db, misnamed), {
    name: 'StartupError',
    message: /1_short\.sql is not a migration/,
  });
  const folder = await makeMigrations(t, { '0002_second.sql': 'create table second ();' });
  await migrate(db, folder);
  await writeFile(join(folder, '0001_first.sql'), 'create table first ();');
  await t.rejects(migrate(db, folder), /0001_first/);
});
