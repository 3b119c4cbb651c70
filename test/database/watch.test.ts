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

/** A market's embedded database; `said` is what was logged of its outages. */
async function open(t: Test) {
  const data_dir = await makeFolder(t);
  const said: string[] = [];
  const log: DatabaseLog = {
    warn: (_details, message) => void (message.includes('embedded') && said.push(message)),
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
  return { db, close, said, killPostgres, sessionOf, isStopped: () => !existsSync(pid_file) };
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not come to that within half a minute.');
    await pause(20);
  }
}

t.test('an embedded Postgres that dies is started again, each time', async (t) => {
  const { db, said, killPostgres } = await open(t);
  await sql`create table note (text text)`.execute(db);
  for (const outage of [1, 2]) {
    await sql`insert into note values (${`kept ${outage}`})`.execute(db);
    await killPostgres();
    await until(() => said.length >= outage * 2);
    t.ok(await askDatabase(db));
  }
  t.match(await sql`select text from note`.execute(db), { rows: [{ text: 'kept 1' }, { text: 'kept 2' }] });
  t.same(said, [died, back, died, back], 'each outage is said once, and its end');
});

t.test('after the death of a session Postgres is left to start anew by itself', async (t) => {
  const { db, sessionOf } = await open(t);
  const { rows } = await sql<{ started: Date }>`select pg_postmaster_start_time() as started`.execute(db);
  process.kill(await sessionOf(), 'SIGKILL');
  let after: unknown;
  while (!after) {
    after = await inTransaction(db, (trx) =>
      sql`select pg_postmaster_start_time() as started`.execute(trx),
    ).catch(() => undefined);
  }
  t.match(after, { rows }, 'it is the same Postgres');
});

t.test('a session that outlives Postgres keeps the next one out only as long as it lives', async (t) => {
  const { db, said, killPostgres, sessionOf } = await open(t);
  const session = await sessionOf();
  process.kill(session, 'SIGSTOP');
  await killPostgres();
  await until(() => said.includes(stuck));
  t.equal(await askDatabase(db), false);
  process.kill(session, 'SIGCONT');
  await until(() => said.includes(back));
  t.ok(await askDatabase(db));
  t.same(said, [died, stuck, back]);
});

t.test('one that is closed during an outage leaves no Postgres behind', async (t) => {
  const { close, said, killPostgres, sessionOf, isStopped } = await open(t);
  const session = await sessionOf();
  process.kill(session, 'SIGSTOP');
  await killPostgres();
  await until(() => said.includes(stuck));
  await close();
  process.kill(session, 'SIGKILL');
  t.ok(isStopped());
  t.same(said, [died, stuck]);
});
