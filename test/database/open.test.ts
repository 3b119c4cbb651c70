import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import t from 'tap';
import { startDatabase } from '../../src/database/open.ts';
import { cloneDatabase } from '../support/database.ts';
import { makeFolder } from '../support/folders.ts';
import { startProgram } from '../support/processes.ts';

const options = { data_dir: '/nowhere', pool_size: 2 };

t.test('opens and migrates the database at DATABASE_URL', async (t) => {
  const { url } = await cloneDatabase(t, { template: 'template0' });
  const started = await startDatabase({ ...options, database_url: url });
  t.equal(started.embedded, false);
  t.ok(started.migrated.length > 0);
  t.match(await sql`select count(*) from kysely_migration`.execute(started.db), {
    rows: [{ count: BigInt(started.migrated.length) }],
  });
  await started.close();
});

t.test('starts, migrates and stops the embedded database without DATABASE_URL', async (t) => {
  const data_dir = await makeFolder(t);
  const started = await startDatabase({ ...options, database_url: null, data_dir });
  t.equal(started.embedded, true);
  await started.close();
  const again = await startDatabase({ ...options, database_url: null, data_dir });
  t.same(again.migrated, [], 'nothing is left to migrate');
  await again.close();
});

t.test('reports in one line what is wrong with DATABASE_URL, without the password', async (t) => {
  const { url } = await cloneDatabase(t);
  const cases: [string, RegExp][] = [
    ['postgres://me:s3cret@127.0.0.1:1/market', /127\.0\.0\.1:1, database market, user me .*ECONNREFUSED/],
    ['postgres://me:s3cret@localhost:1/market', /ECONNREFUSED/],
    ['postgres://me:s3cret@nowhere.invalid/market', /nowhere\.invalid/],
    ['postgres://me:s3cret@%2Fnowhere/market', /ENOENT/],
    ['postgres://me:s3cret/s3cret@localhost:1/market', /is not the address of a Postgres/],
    ['postgres://me:x@s3cret/s3cret@localhost:1/market', /is not the address of a Postgres/],
    [url.replace('market@', 'me:s3cret@'), /role "me" does not exist/],
    [url.replace(/test_\w+/, 'absent'), /database "absent" does not exist/],
  ];
  for (const [database_url, message] of cases) {
    const error = await startDatabase({ ...options, database_url }).catch((reason) => reason);
    t.match(error, { name: 'StartupError', message: /^DATABASE_URL\b.+$/ });
    t.match(error.message, message);
    t.notMatch(error.message, 's3cret');
  }
});

t.test('refuses a Postgres that is too old, and a database that is not UTF8', async (t) => {
  const { db, url } = await cloneDatabase(t);
  // Postgres calls this function instead of its own, so that a new Postgres passes for an old one.
  await sql`create schema old`.execute(db);
  const pretend = (version: string, encoding: string) =>
    sql`
      create or replace function old.current_setting(name text) returns text language sql as
      ${sql.lit(`select case name when 'server_version' then '${version}' else '${encoding}' end`)}
    `.execute(db);
  const start = () =>
    startDatabase({ ...options, database_url: `${url}&options=-c%20search_path%3Dold,pg_catalog` });
  await pretend('14.9 (Debian)', 'UTF8');
  await t.rejects(start(), {
    name: 'StartupError',
    message: /^DATABASE_URL: this is Postgres 14\.9 \(Debian\), and the market needs 15 or newer/,
  });
  await pretend('17.2', 'SQL_ASCII');
  await t.rejects(start(), {
    name: 'StartupError',
    message: /encoded in SQL_ASCII, and the market needs UTF8/,
  });
});

t.test('npm run migrate prints what it did or why it failed', async (t) => {
  const { url } = await cloneDatabase(t, { template: 'template0' });
  const run = async (DATABASE_URL: string) => {
    const child = startProgram('scripts/migrate.ts', [], { env: { DATABASE_URL } });
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { stdout, stderr, code };
  };
  const [first, away] = await Promise.all([run(url), run('postgres://me@127.0.0.1:1/x')]);
  t.match(first, { stdout: /^The database now has 0001_agents, 0002_.*\.\n$/, stderr: '', code: 0 });
  t.match(away, { stdout: '', stderr: /^DATABASE_URL: .*ECONNREFUSED.*\n$/, code: 1 });
  t.match(await run(url), { stdout: 'The database was up to date.\n', code: 0 });
});
