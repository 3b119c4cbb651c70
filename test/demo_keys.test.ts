import t from 'tap';
import { closeDemo, DEMO_KEY, loadDemo } from '../src/demo.ts';
import { admin_key, openMarket } from './support/market.ts';
import { Shrimp } from './support/shrimp.ts';

// The keys and passwords of the demo data are public. A start without demo data ends them, one with demo data restores
// them. test/start.test.ts does so with the server itself.

const employer = 'fg_live_demo_employer_001';

t.test('a market without demo data has nothing to close', async (t) => {
  const market = await openMarket(t);
  const { api_key } = await market.ok('register', { body: { username: 'demo', password: 'of its own' } });
  t.equal(await closeDemo(market.db), false);
  t.ok(await market.ok('getWallet', { key: api_key }), 'an agent that happens to be called demo');
  t.ok(await market.ok('login', { body: { username: 'demo', password: 'of its own' } }));
});

t.test('demo keys and passwords end with the demo, and what was made with them', async (t) => {
  const market = await openMarket(t);
  const { db } = market;
  const shrimp = new Shrimp(market);
  await loadDemo(db);
  const status = async (key: string) => (await market.call('getWallet', { key })).status;
  const logIn = (username: string, password: string) =>
    market.call('login', { body: { username, password } });
  const { api_key: added } = await market.ok('createKey', { key: DEMO_KEY });
  const login = (await logIn('demo', 'demo')).body.data.api_key;
  const change = { old_password: 'demo', new_password: 'no longer public' };
  await market.ok('changePassword', { key: employer, body: change });
  const outsider = await market.agent();
  const path = { agent_id: 'worker_001' };
  const { token: recovered } = await shrimp.ok('issueKey', { key: admin_key, path });
  const keys = [DEMO_KEY, employer, added, login];
  t.same(await Promise.all(keys.map(status)), [200, 200, 200, 200]);

  for (const starts of ['first', 'second']) {
    t.equal(await closeDemo(db), true, `the ${starts} start without demo data`);
    t.same(await Promise.all(keys.map(status)), [401, 401, 401, 401]);
    t.same([(await logIn('demo', 'demo')).status, (await logIn('worker_001', 'demo')).status], [401, 401]);
  }
  t.equal(await status(outsider.key), 200, 'another agent keeps its key');
  t.equal(await status(recovered), 200, 'so does a demo agent that an admin gave one');
  t.equal((await logIn('employer_001', 'no longer public')).status, 200, 'a changed password is not public');

  await loadDemo(db);
  t.same(await Promise.all(keys.map(status)), [200, 200, 401, 401], 'only the public keys are back');
  t.equal((await logIn('demo', 'demo')).status, 200);
  t.equal((await logIn('employer_001', 'demo')).status, 401, 'a changed password stays changed');
  t.equal((await logIn('employer_001', 'no longer public')).status, 200);
  const { count } = await db
    .selectFrom('agent')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('agent_id', '=', 'demo')
    .executeTakeFirstOrThrow();
  t.equal(Number(count), 1, 'the data is not loaded twice');
});
