import { readFileSync } from 'node:fs';
import t from 'tap';
import { createApp, rulesOf } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase } from '../../src/database/database.ts';
import { projectFile } from '../../src/root.ts';
import { Market, openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

const market = await openMarket(t);

t.test('getStatus', async (t) => {
  await t.test('200: returns ok and the version without a key', async (t) => {
    const { status, version, database, uptime_seconds, time } = await market.ok('getStatus');
    t.same({ status, database }, { status: 'ok', database: 'ok' });
    t.equal(version, JSON.parse(readFileSync(projectFile('package.json'), 'utf8')).version);
    t.ok(uptime_seconds <= process.uptime());
    t.ok(Math.abs(Date.now() - Date.parse(time)) < 60_000, 'time is the current time');
  });

  await t.test('200: an unknown key is ignored', async (t) => {
    t.match(await market.ok('getStatus', { key: 'fg_live_unknown' }), { status: 'ok' });
  });

  await t.test('200: the status is degraded while the database is unreachable', async (t) => {
    const settings = readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' });
    const { db, close } = openDatabase({ connection: { host: '/nowhere' }, pool_size: 1 });
    const app = await createApp(settings, db);
    t.teardown(() => app.close().then(close));
    const alone = new Market(app, db, rulesOf(settings));
    t.match(await alone.ok('getStatus'), { status: 'degraded', database: 'unavailable' });
  });
});

await refuseEverywhere(t, market, 'system');
await seeEveryAnswer(t, market, 'system');
