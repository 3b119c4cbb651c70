import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { askDatabase, type DatabaseLog } from '../../src/database/database.ts';
import { startDatabase } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { makeFolder } from '../support/folders.ts';

const died = 'the embedded Postgres has died: restarting it';
const stuck = 'the embedded Postgres does not start: retrying';
const back = 'the embedded Postgres is running again';

/** Opens an embedded database. `messages` are the log messages about its outages. */
async function open(t: Test) {
  const data_dir = await makeFolder(t);
  const messages: string[] = [];
  const log: DatabaseLog = {
    warn: (_details, message) => void (message.includes('embedded') && messages.push(message)),
  };
  const { db, close } = await startDatabase({ database_url: null, data_dir, pool_size: 2, log });
  t.teardown(close);
  const pid_file = join(data_dir, 'postgres', 'postmaster.pid');
  const killPostgres = async () =>
    process.kill(Number.parseInt(await readFile(pid_file, 'utf8'), 10), 'SIGKILL');
  const sessionOf = async () => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    return rows[0]?.pid as number;
  };
  return { db, close, messages, killPostgres, sessionOf, isStopped: () => !existsSync(pid_file) };
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('The condition did not become true within 30 s.');
    await pause(20);
  }
}

t.test('an embedded Postgres that dies is restarted, each time', async (t) => {
  const { db, messages, killPostgres } = await open(t);
  await sql`create table note (text text)`.execute(db);
  for (const outage of [1, 2]) {
    await sql`insert into note values (${`kept ${outage}`})`.execute(db);
    await killPostgres();
    await until(() => messages.length >= outage * 2);
    t.ok(await askDatabase(db));
  }
  t.match(await sql`select text from note`.execute(db), { rows: [{ text: 'kept 1' }, { text: 'kept 2' }] });
  t.same(messages, [died, back, died, back], 'the beginning and the end of each outage are logged once');
});

t.test(
  'after a backend crashes the market does not restart Postgres, which recovers by itself',
  async (t) => {
    const { db, sessionOf } = await open(t);
    const { rows } = await sql<{ started: Date }>`select pg_postmaster_start_time() as started`.execute(db);
    process.kill(await sessionOf(), 'SIGKILL');
    let after: unknown;
    while (!after) {
      after = await inTransaction(db, (trx) =>
        sql`select pg_postmaster_start_time() as started`.execute(trx),
      ).catch(() => undefined);
    }
    t.match(after, { rows }, 'the same Postgres is running');
  },
);

t.test('a backend that outlives Postgres delays the restart only until it ends', async (t) => {
  const { db, messages, killPostgres, sessionOf } = await open(t);
  const session = await sessionOf();
  process.kill(session, 'SIGSTOP');
  await killPostgres();
  await until(() => messages.includes(stuck));
  t.equal(await askDatabase(db), false);
  process.kill(session, 'SIGCONT');
  await until(() => messages.includes(back));
  t.ok(await askDatabase(db));
  t.same(messages, [died, stuck, back]);
});

t.test('closing the database during an outage leaves no Postgres running', async (t) => {
  const { close, messages, killPostgres, sessionOf, isStopped } = await open(t);
  const session = await sessionOf();
  process.kill(session, 'SIGSTOP');
  await killPostgres();
  await until(() => messages.includes(stuck));
  await close();
  process.kill(session, 'SIGKILL');
  t.ok(isStopped());
  t.same(messages, [died, stuck]);
});
