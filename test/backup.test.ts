import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import t from 'tap';
import type { Database } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { inTransaction } from '../src/database/transaction.ts';
import { installAdminKeys } from '../src/domain/access/admin_key.ts';
import { projectFile } from '../src/root.ts';
import { fillEveryTable } from './statements/filled.ts';
import { cloneDatabase } from './support/database.ts';
import { makeFolder } from './support/folders.ts';

// The commands of operators, as bundles in dist/ that need no package for development.

await promisify(execFile)('env', ['-u', 'NODE_OPTIONS', 'npm', 'run', '--silent', 'build'], {
  cwd: projectFile(),
});

const folder = await makeFolder(t);
const file = join(folder, 'market.backup');

/** Runs a command; returns what it printed, and its exit code. */
async function run(name: string, args: string[], env: Record<string, string>) {
  const program = ['-u', 'NODE_OPTIONS', process.execPath, `dist/${name}.js`, ...args];
  const options = { cwd: projectFile(), env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...env } };
  return promisify(execFile)('env', program, options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

/** The rows of each table, in a form that two databases share. */
async function dump(db: Database): Promise<Record<string, unknown>> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'
  `.execute(db);
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await sql`
      select count(*)::integer as rows, md5(string_agg(line, ',' order by line)) as sum
      from (select md5(one::text) as line from ${sql.table(name)} as one) as lines
    `.execute(db);
    found[name] = rows[0];
  }
  return found;
}

const source = await cloneDatabase(t);
await inTransaction(source.db, (trx) => installAdminKeys(trx, ['k'.repeat(32)]));
await fillEveryTable(source.db, 1_000);
await sql`update memory set content = E'a\\tb\\n\\\\.\\nc\\\\N \\u5bc6' where memory_id in (select memory_id from memory limit 3)`.execute(
  source.db,
);
const original = await dump(source.db);

t.test('a backup is one file that only its user can read', async (t) => {
  const { code, stdout } = await run('backup', [file], { DATABASE_URL: source.url });
  t.equal(code, 0);
  t.match(stdout, /^\S+market\.backup: [\d,]+ rows of \d+ tables, [\d.]+ MiB, [\d.]+ s\.\n$/);
  t.equal((await stat(file)).mode & 0o777, 0o600);
  t.same(await dump(source.db), original, 'it changes nothing');
});

t.test('a restore fills a new database with the same rows, and audits it', async (t) => {
  const target = await cloneDatabase(t, { template: 'template0' });
  const { code, stdout, stderr } = await run('restore', [file], { DATABASE_URL: target.url });
  t.equal(stderr, '');
  t.equal(code, 0);
  t.match(stdout, /rows of \d+ tables restored, [\d.]+ s\.\nThe ledger balances: /);
  t.same(await dump(target.db), original);
  const { rows } = await sql<{ passed: boolean }>`
    select pg_snapshot_xmax(pg_current_snapshot()) >= (select coalesce(max(xid), '0') from job_opening) as passed
  `.execute(target.db);
  t.ok(rows[0]?.passed, 'the places in feeds stay in the past');
  await t.rejects(
    sql`update entry set amount = amount + 1`.execute(target.db),
    /entries are never changed/,
    'the guards are back',
  );

  await t.test('and refuses one that is not empty', async (t) => {
    const again = await run('restore', [file], { DATABASE_URL: target.url });
    t.match(again, { code: 1, stderr: /^The market was not restored\. The database is not empty: / });
  });
});

t.test('transaction ids that the source has used are passed', async (t) => {
  const text = gunzipSync(await readFile(file)).toString();
  const end = text.indexOf('\n');
  const header = JSON.parse(text.slice(0, end));
  const target = await cloneDatabase(t);
  const xid = async () => {
    const { rows } = await sql<{
      xid: string;
    }>`select pg_snapshot_xmax(pg_current_snapshot())::text as xid`.execute(target.db);
    return Number(rows[0]?.xid);
  };
  const ahead = { ...header, next_xid: String((await xid()) + 5_000) };
  await writeFile(`${file}.ahead`, gzipSync(JSON.stringify(ahead) + text.slice(end)));
  t.match(await run('restore', [`${file}.ahead`], { DATABASE_URL: target.url }), { code: 0 });
  t.ok((await xid()) >= Number(ahead.next_xid));

  const far = { ...header, next_xid: String(10n ** 12n) };
  await writeFile(`${file}.far`, gzipSync(JSON.stringify(far) + text.slice(end)));
  const other = await cloneDatabase(t);
  t.match(await run('restore', [`${file}.far`], { DATABASE_URL: other.url }), {
    code: 1,
    stderr: /pg_upgrade/,
  });
});

t.test('a broken backup changes nothing', async (t) => {
  const text = gunzipSync(await readFile(file)).toString();
  const lines = text.split('\n');
  const older = { ...JSON.parse(lines[0] ?? ''), migrations: ['0001_agents'] };
  const cases: [name: string, bytes: Buffer, says: RegExp][] = [
    ['cut', gzipSync(text.slice(0, text.length / 2)), /no whole backup/],
    ['without an end', gzipSync(`${lines.slice(0, -2).join('\n')}\n`), /no whole backup/],
    [
      'older',
      gzipSync([JSON.stringify(older), ...lines.slice(1)].join('\n')),
      /restore with the release that made/,
    ],
    ['other text', gzipSync('hello\n'), /no whole backup/],
  ];
  const target = await cloneDatabase(t);
  const before = await dump(target.db);
  for (const [name, bytes, says] of cases) {
    await writeFile(`${file}.bad`, bytes);
    t.match(
      await run('restore', [`${file}.bad`], { DATABASE_URL: target.url }),
      { code: 1, stderr: says },
      name,
    );
    t.same(await dump(target.db), before, name);
  }
});

t.test('what cannot be read or written is named in one line', async (t) => {
  const env = { DATABASE_URL: source.url };
  t.match(await run('backup', [], env), { code: 1, stderr: /Name the file to write/ });
  t.match(await run('restore', [], env), { code: 1, stderr: /Name the backup/ });
  t.match(await run('backup', ['/nowhere/a'], env), {
    code: 1,
    stderr: /\/nowhere\/a\.unfinished: ENOENT\.\n$/,
  });
  t.match(await run('restore', ['/nowhere/a'], env), { code: 1, stderr: /\/nowhere\/a: ENOENT\.\n$/ });
  const away = { DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/market' };
  const { code, stderr } = await run('backup', [join(folder, 'away')], away);
  t.equal(code, 1);
  t.match(
    stderr,
    /^The market was not backed up\. The database of the market cannot be used \(ECONNREFUSED\)/,
  );
  t.notMatch(stderr, 's3cret');
});

t.test('audit and migrate run as bundles', async (t) => {
  const env = { DATABASE_URL: source.url };
  t.match(await run('audit', [], env), { code: 0, stdout: /^The ledger balances: / });
  t.match(await run('migrate', [], env), { code: 0, stdout: 'The database was up to date.\n' });
  t.same(await migrate(source.db), []);
});
