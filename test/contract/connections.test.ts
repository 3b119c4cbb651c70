import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import t, { type Test } from 'tap';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { aipodFixtures } from '../hostile/aipod_fixtures.ts';
import { shrimpFixtures } from '../hostile/shrimp_fixtures.ts';
import { type Fixtures, openWorld } from '../hostile/world.ts';
import { describe } from '../support/invalid_requests.ts';
import { Market, openMarket, type Request } from '../support/market.ts';
import { findPostgres } from '../support/postgres.ts';
import { Shrimp } from '../support/shrimp.ts';

// How many connections of the pool requests hold.

/** A second server on the database of a market, with its own pool. Its pool opens a connection when no other is free, and keeps it. */
async function openServer(t: Test, { db, rules }: Market, pool_size: number) {
  const { rows } = await sql<{ database: string }>`select current_database() as database`.execute(db);
  const application_name = `pool_${randomBytes(4).toString('hex')}`;
  const connection = { ...(await findPostgres()), ...rows[0], application_name };
  const pool = openDatabase({ connection, pool_size });
  const settings = readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' });
  const app = await createApp(
    {
      ...settings,
      database_pool: pool_size,
      rate_limit_per_minute: 0,
      max_concurrent_requests: 0,
      registrations_per_day: 0,
      login_attempts_per_minute: 0,
      signing_key: Buffer.alloc(32, 'k'),
      test_clock: true,
    },
    pool.db,
  );
  t.teardown(async () => {
    await app.close();
    await pool.close();
  });
  const count = async (condition: RawBuilder<unknown>) => {
    const { rows } = await sql<{ count: bigint }>`
      select count(*) as count from pg_stat_activity where application_name = ${application_name} and ${condition}
    `.execute(db);
    return Number(rows[0]?.count);
  };
  return {
    market: new Market(app, pool.db, rules),
    countOpen: () => count(sql`true`),
    countWaiting: () => count(sql`wait_event_type = 'Lock'`),
  };
}

t.test('no request holds two connections, with an Idempotency-Key or without', async (t) => {
  const world = await openWorld(t);
  const { market, countOpen } = await openServer(t, world.market, 5);
  for (const [client, fixtures] of [
    [market, aipodFixtures(world)],
    [new Shrimp(market), shrimpFixtures(world)],
  ] as const) {
    const call = (id: string, request: Request) => (client as Market).call(id as never, request);
    for (const { id, examples, schema, parameters } of describe(client.contract.document)) {
      const fixture = (fixtures as Fixtures)[id] ?? assert.fail(`${id} has no fixture`);
      const { body = {}, ...rest } = await fixture.prepare(undefined, examples.at(-1) ?? {});
      const takes_key = parameters.some(({ name }) => name === 'Idempotency-Key');
      const headers = takes_key ? { 'idempotency-key': randomBytes(16).toString('hex') } : {};
      const { status } = await call(id, { ...rest, ...(schema && { body }), headers });
      t.ok(status < 300, `${id} ${status}`);
      // A move of the clock has its lock beside its transactions.
      t.equal(await countOpen(), id === 'moveClock' ? 2 : 1, id);
    }
  }
});

t.test('one agent holds a third of the pool, whichever keys it uses; the rest serves others', async (t) => {
  const origin = await openMarket(t);
  const { market, countWaiting } = await openServer(t, origin, 6);
  const [busy, other] = [await market.agent(), await market.agent()];
  const path = { task_id: await market.task(busy) };
  const { api_key } = await market.ok('createKey', { key: busy.key });

  let sent: ReturnType<typeof market.call>[] = [];
  await inTransaction(origin.db, async (trx) => {
    await sql`select 1 from job where job_id = ${path.task_id} for update`.execute(trx);
    sent = Array.from({ length: 8 }, (_, i) =>
      market.call('deleteTask', { key: i % 2 ? busy.key : api_key, path }),
    );
    while ((await countWaiting()) < 2) await pause(10);
    await pause(100);
    t.equal(await countWaiting(), 2, 'of eight requests two wait for the task with a connection');
    t.equal((await market.call('getWallet', { key: other.key })).status, 200);
    t.equal(await countWaiting(), 2, 'another agent does not wait for them');
  });
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  t.same(statuses.sort(), [200, 409, 409, 409, 409, 409, 409, 409], 'all had their turn');
});
