import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import t, { type Test } from 'tap';
import { openDatabase } from '../../src/database/database.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { makeFolder } from '../support/folders.ts';
import { runEmbedded } from '../support/processes.ts';

async function ask(connection: EmbeddedServer['connection'], statement: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query({ text: statement, rowMode: 'array' }).finally(() => client.end());
  return rows.flat();
}

t.test('keeps its data across stops, kills and restarts', async (t) => {
  const data_dir = join(await makeFolder(t), 'new', 'data');
  const first = await startEmbedded({ data_dir });
  await ask(first.connection, 'create table note (text text)');
  await ask(first.connection, `insert into note values ('stopped')`);
  await Promise.all([first.stop(), first.stop()]);
  t.notOk(existsSync(join(data_dir, 'postgres', 'postmaster.pid')), 'stopped');
  t.same(await readdir(data_dir), ['postgres'], 'nothing else remains in the folder');

  const program = await runEmbedded(t, data_dir);
  const connection = JSON.parse(program.said);
  await ask(connection, `insert into note values ('killed')`);
  await t.rejects(startEmbedded({ data_dir }), {
    name: 'StartupError',
    message:
      /^DATA_DIR: .* is in use by another server: stop that server, or set DATA_DIR to another folder\.$/,
  });
  t.same(await ask(connection, 'select 1'), [1], 'the running Postgres is not disturbed');

  program.child.kill('SIGKILL');
  await once(program.child, 'exit');
  t.same(await ask(connection, 'select 1'), [1], 'Postgres outlives its server');
  const second = await startEmbedded({ data_dir });
  t.same(await ask(second.connection, 'select text from note'), ['stopped', 'killed']);
  t.same(await ask(second.connection, 'show fsync'), ['on']);
  t.same(await ask(second.connection, 'show listen_addresses'), [''], 'no port is open');
  await second.stop();
});

t.test('starts despite the leftovers of a power cut', async (t) => {
  const data_dir = await makeFolder(t);
  await mkdir(join(data_dir, 'postgres.new-abc', 'base'), { recursive: true });
  await (await startEmbedded({ data_dir, durable: false })).stop();
  t.same(await readdir(data_dir), ['postgres'], 'an unfinished cluster is removed');

  // The process id in a stale file can belong to another process by now: here to this test.
  await writeFile(
    join(data_dir, 'postgres', 'postmaster.pid'),
    `${process.pid}\n.\n1\n5432\n.\n\n0 0\nready\n`,
  );
  await writeFile(join(data_dir, 'postgres', '.s.PGSQL.5432.lock'), `${process.pid}\n`);
  const server = await startEmbedded({ data_dir, durable: false });
  t.same(await ask(server.connection, 'select current_database()'), ['market']);
  await server.stop();

  await t.test('a pool works again after Postgres restarts', (t) => testRestart(t, data_dir));
});

async function testRestart(t: Test, data_dir: string): Promise<void> {
  const server = await startEmbedded({ data_dir, durable: false });
  const warnings: string[] = [];
  const log = { warn: (_details: object, message: string) => warnings.push(message) };
  const { db, close } = openDatabase({ connection: server.connection, pool_size: 2, log });
  t.teardown(close);
  const read = () =>
    inTransaction(db, async (trx) => {
      const { rows } = await sql`select relname from pg_class where oid = ${1259}`.execute(trx);
      return rows;
    });
  t.match(await read(), [{ relname: 'pg_class' }]);
  await server.stop();
  await t.rejects(read(), { name: 'DatabaseUnavailable' });
  const again = await startEmbedded({ data_dir, durable: false });
  t.match(
    await read(),
    [{ relname: 'pg_class' }],
    'on a new connection, where the statement is prepared again',
  );
  t.match(warnings, ['a database connection was lost']);
  await close();
  await again.stop();
}

t.test('lets only one of several servers start at the same moment', async (t) => {
  const data_dir = await makeFolder(t);
  const starts = await Promise.allSettled([1, 2, 3].map(() => startEmbedded({ data_dir, durable: false })));
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const refused = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason] : []));
  t.equal(started.length, 1);
  t.match(refused, [{ name: 'StartupError', message: /in use/ }, { message: /in use/ }]);
  await Promise.all(started.map(({ stop }) => stop()));
});

t.test('accepts a folder whose path is too long for a socket and has spaces and Chinese in it', async (t) => {
  const data_dir = join(await makeFolder(t), 'long '.repeat(20), '市场 data');
  const server = await startEmbedded({ data_dir, durable: false });
  t.ok(Buffer.byteLength(server.connection.host) < 80, 'the socket has a short path');
  t.same(await ask(server.connection, 'select 1'), [1]);
  await t.rejects(startEmbedded({ data_dir }), { message: /in use/ });
  await server.stop();
  t.notOk(existsSync(server.connection.host), 'the short path is removed at the stop');
});

t.test('refuses a folder of another Postgres version', async (t) => {
  const data_dir = await makeFolder(t);
  await mkdir(join(data_dir, 'postgres'));
  await writeFile(join(data_dir, 'postgres', 'PG_VERSION'), '16\n');
  await t.rejects(startEmbedded({ data_dir }), {
    name: 'StartupError',
    message: /^DATA_DIR: .* was written by Postgres 16, and this market comes with Postgres 18: set DATA_DIR/,
  });
  t.equal(await readFile(join(data_dir, 'postgres', 'PG_VERSION'), 'utf8'), '16\n');
});

t.test('refuses a cluster that does not start, and quotes the error of Postgres', async (t) => {
  const data_dir = await makeFolder(t);
  await mkdir(join(data_dir, 'postgres'), { mode: 0o700 });
  await writeFile(join(data_dir, 'postgres', 'PG_VERSION'), '18\n');
  await t.rejects(startEmbedded({ data_dir }), {
    name: 'StartupError',
    message: /^DATA_DIR: the embedded Postgres cannot work with .*postgresql\.conf.*: set DATA_DIR/,
  });
  const again = startEmbedded({ data_dir });
  await t.rejects(again, { message: /cannot work/ }, 'the refusal releases the lock on the folder');
});

t.test('refuses a file as DATA_DIR', async (t) => {
  const file = join(await makeFolder(t), 'file');
  await writeFile(file, '');
  for (const data_dir of [file, join(file, 'below')]) {
    await t.rejects(startEmbedded({ data_dir }), {
      name: 'StartupError',
      message: /^DATA_DIR: .* is a file, not a directory/,
    });
  }
});
