import { sql } from 'kysely';
import t from 'tap';
import { createApp, rulesOf } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { startDatabase } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { loadDemo } from '../../src/demo.ts';
import { installAdminKeys } from '../../src/domain/access/admin_key.ts';
import { cloneDatabase } from '../support/database.ts';
import { admin_key, Market } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// The server runs as a user that does not own the tables; another user migrates.

const { db: owner, url: owner_url } = await cloneDatabase(t, { template: 'template0' });
const role = `market_app_${process.pid}`;
await sql`create role ${sql.id(role)} login`.execute(owner);
t.teardown(async () => {
  await sql`drop owned by ${sql.id(role)}`.execute(owner);
  await sql`drop role ${sql.id(role)}`.execute(owner);
});
const url = new URL(owner_url);
url.username = role;
const options = {
  database_url: url.href,
  migration_database_url: owner_url,
  data_dir: 'unused',
  pool_size: 4,
};

t.test('the market runs as a user that can only add to the ledger and the audit log', async (t) => {
  const { db, migrated, close } = await startDatabase(options);
  t.ok(migrated.includes('0001_agents'));
  await inTransaction(db, (trx) => installAdminKeys(trx, [admin_key]));
  await loadDemo(db);
  const settings = {
    ...readSettings({ DATABASE_URL: url.href, WELCOME_CREDIT: '10000', LOG_LEVEL: 'silent' }),
    registrations_per_day: 0,
    max_concurrent_requests: 0,
  };
  const app = await createApp(settings, db);
  const market = new Market(app, db, rulesOf(settings));

  await market.taskAt('paid');
  const returned = await market.taskAt('progress');
  await market.ok('withdrawTask', { key: returned.worker.key, path: returned.path });
  const path = { agent_id: returned.worker.agent_id };
  const shrimp = new Shrimp(market);
  const body = { amount: 5, reference: 'BANK-1' };
  await shrimp.ok('createDeposit', { key: admin_key, path, body });
  await shrimp.ok('banAgent', { key: admin_key, path });
  await market.sweep();

  const denied = { code: '42501' };
  for (const table of ['entry', 'audit'].map((name) => sql.table(name))) {
    const rows = await sql`select from ${table}`.execute(db);
    t.not(rows.rows.length, 0);
    await t.rejects(sql`update ${table} set created_at = created_at`.execute(db), denied);
    await t.rejects(sql`delete from ${table}`.execute(db), denied);
    await t.rejects(sql`truncate ${table}`.execute(db), denied);
    await t.rejects(sql`alter table ${table} disable trigger user`.execute(db), denied);
    await t.rejects(sql`drop table ${table}`.execute(db), denied);
  }
  await t.rejects(sql`delete from play_money`.execute(db), denied);
  await t.rejects(sql`delete from kysely_migration`.execute(db), denied);
  await t.rejects(sql`create table mine ()`.execute(db), denied);
  await app.close();
  await close();
});

t.test('after the migrations it starts without the owner', async (t) => {
  const { migrated, close } = await startDatabase({ ...options, migration_database_url: null });
  t.same(migrated, []);
  await close();
});

t.test('refuses to run the market as the owner when another URL migrates', async (t) => {
  await t.rejects(startDatabase({ ...options, database_url: owner_url }), {
    name: 'StartupError',
    message: /^MIGRATION_DATABASE_URL: the user \w+ of DATABASE_URL has the rights of the tables' owner: set/,
  });
});
