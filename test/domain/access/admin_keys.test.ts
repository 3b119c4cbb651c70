import t from 'tap';
import { inTransaction } from '../../../src/database/transaction.ts';
import { installAdminKeys } from '../../../src/domain/access/admin_key.ts';
import { admin_key, openMarket } from '../../support/market.ts';

t.test('two admin keys work while one replaces the other, whichever server starts when', async (t) => {
  const market = await openMarket(t);
  const next = 'fg_live_next_admin_of_the_tests_0123456789';
  const start = (keys: string[]) => inTransaction(market.db, (trx) => installAdminKeys(trx, keys));
  const statuses = async () => {
    // A server knows a key for a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const found = [];
    for (const key of [admin_key, next]) found.push((await market.call('getWallet', { key })).status);
    return found;
  };
  t.same(await statuses(), [200, 401]);
  await start([next, admin_key]);
  t.same(await statuses(), [200, 200]);
  await start([next, admin_key]);
  t.same(await statuses(), [200, 200], 'another server starts with both');
  await start([next]);
  t.same(await statuses(), [401, 200]);
  await start([]);
  t.same(await statuses(), [401, 401]);
});
