import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { createApp, rulesOf } from '../../../src/app.ts';
import { readSettings, type Settings } from '../../../src/config.ts';
import { openDatabase } from '../../../src/database/database.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { installAdminKeys } from '../../../src/domain/access/admin_key.ts';
import { auditLedger } from '../../../src/domain/ledger/audit.ts';
import { fund } from '../../../src/domain/ledger/transfers.ts';
import { changeKey } from '../../support/change_agent.ts';
import { cloneDatabase } from '../../support/database.ts';
import { admin_key, Market, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Keys on two servers of one market, each with its own connections. A change on one server applies to the
// next request on the other, and both share a key's daily spend limit. Agents register on the first server.

const settings: Settings = {
  ...readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' }),
  welcome_credit: 1_000_000n,
  rate_limit_per_minute: 1_000_000,
  max_concurrent_requests: 0,
  registrations_per_day: 0,
  login_attempts_per_minute: 0,
};
const { connection, db } = await cloneDatabase(t);
await inTransaction(db, (trx) => installAdminKeys(trx, [admin_key]));
const here = await openServer();
const there = await openServer();
const shrimp = new Shrimp(here);
const other_shrimp = new Shrimp(there);

async function openServer(): Promise<Market> {
  const own = openDatabase({ connection, pool_size: 10 });
  const app = await createApp(settings, own.db);
  t.teardown(async () => {
    await app.close();
    await own.close();
  });
  return new Market(app, own.db, rulesOf(settings));
}

const task = (budget: number, currency = 'CNY') => ({
  title: 'A task',
  description: 'To do.',
  budget,
  currency,
});
const over = { status: 403, reason: 'spend_limit_reached' };

async function capped(agent: TestAgent, spend_limit: number) {
  const { api_key, key } = await here.ok('createKey', { key: agent.key, body: { spend_limit } });
  return { agent_id: agent.agent_id, key: api_key, key_id: key.key_id };
}

/** Returns what a key has spent today, in major units, by currency. */
async function spentBy({ key_id }: { key_id: string }): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('api_key_spending')
    .select(['currency', 'spent'])
    .where('key_id', '=', key_id)
    .where('day', '=', sql<string>`(now() at time zone ${settings.market_timezone})::date`)
    .execute();
  return Object.fromEntries(rows.map(({ currency, spent }) => [currency, Number(spent) / 100]));
}

function tally(responses: { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of responses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** How long a server can know an actor, and a little more. */
const KNOWN_MS = 1_050;

t.test(
  'a key revoked on one server is refused there at once, and on the other within a second',
  async (t) => {
    const agent = await here.agent();
    for (const [revoking, asked, asked_shrimp] of [
      [here, there, other_shrimp],
      [there, here, shrimp],
    ] as const) {
      for (let round = 0; round < 2; round += 1) {
        const { api_key, key } = await revoking.ok('createKey', { key: agent.key });
        t.ok(await asked.ok('getWallet', { key: api_key }), 'a key created on one server works on the other');
        t.ok(await revoking.ok('getWallet', { key: api_key }));
        await revoking.ok('revokeKey', { key: agent.key, path: { key_id: key.key_id } });
        t.match(await revoking.refused('getWallet', { key: api_key }), { reason: 'key_revoked' });
        await pause(KNOWN_MS);
        t.match(await asked.refused('getWallet', { key: api_key }), { status: 401, reason: 'key_revoked' });
        const refusal = { status: 401, code: 'UNAUTHORIZED', details: { reason: 'key_revoked' } };
        t.match(await asked_shrimp.refused('listJobs', { key: api_key }), refusal);
      }
    }
  },
);

t.test('a busy key is refused at once where it is revoked, and within a second elsewhere', async (t) => {
  const agent = await here.agent();
  const { api_key, key } = await here.ok('createKey', { key: agent.key });
  let revoked_at = Number.POSITIVE_INFINITY;
  let done = false;
  const late: number[] = [];
  const early: number[] = [];
  const ask = async (server: Market) => {
    const delay_ms = server === here ? 0 : KNOWN_MS;
    while (!done) {
      const statuses = performance.now() > revoked_at + delay_ms ? late : early;
      statuses.push((await server.call('getWallet', { key: api_key })).status);
    }
  };
  const asking = Promise.all([ask(here), ask(there), ask(there)]);
  while (early.length < 20) await pause(5);
  await here.ok('revokeKey', { key: agent.key, path: { key_id: key.key_id } });
  revoked_at = performance.now();
  await pause(2 * KNOWN_MS);
  while (late.length <= 20) await pause(5);
  done = true;
  await asking;
  t.ok(early.includes(200));
  t.same([...new Set(late)], [401]);
});

t.test('a key expires on both servers at the same moment', async (t) => {
  const agent = await here.agent();
  const expires_at = new Date(Date.now() + 2_500);
  const body = { expires_at: expires_at.toISOString() };
  const { api_key } = await here.ok('createKey', { key: agent.key, body });
  for (const server of [here, there]) {
    const { status } = await server.call('getWallet', { key: api_key });
    if (Date.now() < expires_at.getTime()) t.equal(status, 200);
  }
  await pause(expires_at.getTime() - Date.now());
  for (const server of [here, there])
    t.match(await server.refused('getWallet', { key: api_key }), { status: 401, reason: 'key_expired' });
  const { keys } = await there.ok('listKeys', { key: agent.key });
  t.equal(keys.length, 1, 'the list no longer shows it');
});

t.test('after a ban on one server every key is refused on the other, until the unban', async (t) => {
  const agent = await here.agent();
  const second = await capped(agent, 10);
  const path = { agent_id: agent.agent_id };
  for (const { key } of [agent, second]) t.ok(await there.ok('getWallet', { key }));
  await shrimp.ok('banAgent', { key: admin_key, path, body: { reason: 'Spam.' } });
  await pause(KNOWN_MS);
  for (const { key } of [agent, second])
    t.match(await there.refused('getWallet', { key }), { status: 403, reason: 'agent_banned' });
  await other_shrimp.ok('unbanAgent', { key: admin_key, path });
  for (const { key } of [agent, second]) t.ok(await here.ok('getWallet', { key }));
});

t.test('last_used_at shows a use on the other server, but not a refused request', async (t) => {
  const agent = await here.agent();
  const { api_key, key } = await here.ok('createKey', { key: agent.key, body: { name: 'cron' } });
  const read = async () => {
    const { keys } = await here.ok('listKeys', { key: agent.key });
    return keys.find(({ key_id }) => key_id === key.key_id)?.last_used_at;
  };
  t.equal(await read(), null);
  const { rows } = await sql<{ now: Date }>`select now()`.execute(db);
  await there.ok('getWallet', { key: api_key });
  const used = Date.parse((await read()) ?? '');
  t.ok(used >= Number(rows[0]?.now) && used < Number(rows[0]?.now) + 60_000);

  const long_ago = new Date('2020-01-01T00:00:00Z');
  const change = (set: object) => changeKey(db, key.key_id, set);
  await change({ last_used_at: long_ago, expires_at: long_ago });
  await pause(KNOWN_MS);
  t.match(await there.refused('getWallet', { key: api_key }), { reason: 'key_expired' });
  await change({ expires_at: null });
  t.equal(await read(), long_ago.toISOString());
});

t.test('a key from a login cannot create keys that expire after it', async (t) => {
  const body = { username: 'sleeper', password: '正确的马电池订书钉' };
  await here.ok('register', { body });
  const { api_key: key, expires_at } = await there.ok('login', { body });
  const { api_key: child, key: made } = await here.ok('createKey', {
    key,
    body: { can_manage: true },
  });
  t.equal(made.expires_at, expires_at);
  const later = new Date(Date.parse(expires_at) + 1).toISOString();
  const refusal = { status: 400, details: { fields: [{ rule: 'outlives_its_maker' }] } };
  t.match(await there.refused('createKey', { key: child, body: { expires_at: later } }), refusal);
});

/** Posts tasks at once, alternating between the servers. */
function postAll(key: string, bodies: object[]) {
  return Promise.all(bodies.map((body, i) => (i % 2 ? here : there).call('createTask', { key, body })));
}

t.test('twenty concurrent posts on two servers stay within the daily limit of each currency', async (t) => {
  const agent = await here.agent();
  const key = await capped(agent, 750);
  const posts = Array.from({ length: 20 }, () => task(100));
  t.same(tally(await postAll(key.key, posts)), { 201: 7, 403: 13 });
  t.same(await spentBy(key), { CNY: 700 });

  const both = Array.from({ length: 20 }, (_, i) => task(250, i % 4 < 2 ? 'USD' : 'CNY'));
  t.same(tally(await postAll(key.key, both)), { 201: 3, 403: 17 });
  t.same(await spentBy(key), { CNY: 700, USD: 750 });
  const { count } = await db
    .selectFrom('job')
    .where('employer_id', '=', agent.agent_id)
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow();
  t.equal(count, 10, 'a refused post creates no task');
});

t.test('a new day resets the limit on both servers and in both currencies', async (t) => {
  const key = await capped(await here.agent(), 300);
  const posts = Array.from({ length: 12 }, (_, i) => task(100, i % 4 < 2 ? 'USD' : 'CNY'));
  for (let day = 0; day < 3; day += 1) {
    t.same(tally(await postAll(key.key, posts)), { 201: 6, 403: 6 });
    t.same(await spentBy(key), { CNY: 300, USD: 300 });
    await sql`update api_key_spending set day = day - 1 where key_id = ${key.key_id}`.execute(db);
  }
  const days = await db
    .selectFrom('api_key_spending')
    .select(['day', 'spent'])
    .where('key_id', '=', key.key_id)
    .execute();
  t.equal(days.length, 6, 'the rows of the days before are kept');
});

t.test('posts, raises, accepted bids and hires in both dialects share one daily limit', async (t) => {
  const employer = await shrimp.agent('all');
  const workers = await Promise.all([1, 2, 3].map(() => shrimp.agent('worker')));
  const key = await capped(employer, 1_000);
  const bid_on = async (amount: number) => {
    const job_id = await shrimp.job(employer);
    const bids = [];
    for (const worker of workers) bids.push(await shrimp.bid(worker, job_id, { amount }));
    return { job_id, bid_id: bids[0] as string };
  };
  const raised = await here.task(employer, { budget: 100, required_capabilities: [] });
  const accepted = await bid_on(300);
  const hired = await bid_on(200);
  const moves = () => [
    here.call('createTask', { key: key.key, body: task(100) }),
    other_shrimp.call('updateJob', {
      key: key.key,
      path: { job_id: raised },
      body: { budget: { min: 300, max: 300 } },
    }),
    shrimp.call('acceptBid', { key: key.key, path: accepted }),
    other_shrimp.call('updateJob', {
      key: key.key,
      path: { job_id: hired.job_id },
      body: { status: 'ACTIVE', selected_worker_ids: workers.slice(1).map(({ agent_id }) => agent_id) },
    }),
  ];
  const responses = await Promise.all(moves());
  t.same(
    responses.map(({ status }) => status),
    [201, 200, 200, 200],
    '100, a raise by 200, a quote of 300 and two of 200 make 1,000',
  );
  t.same(await spentBy(key), { CNY: 1_000 });
  t.match(await there.refused('createTask', { key: key.key, body: task(0.01) }), over);

  const again = await capped(employer, 999.99);
  const others = await Promise.all([bid_on(500), bid_on(500)]);
  const second = await Promise.all(
    others.map((path, i) => [shrimp, other_shrimp][i]?.call('acceptBid', { key: again.key, path })),
  );
  t.same(
    tally(second as { status: number }[]),
    { 200: 1, 403: 1 },
    'only one of two hires that exceed the limit together',
  );
  t.same(await spentBy(again), { CNY: 500 });
});

t.test('a request that is refused for another reason does not count as spent', async (t) => {
  const employer = await shrimp.agent('all');
  const key = await capped(employer, 20_000);
  const job_id = await shrimp.job(employer, { budget: { min: 1, max: 15_000 } });
  const bid_id = await shrimp.bid(await shrimp.agent('worker'), job_id, { amount: 15_000 });
  const refusal = await shrimp.refused('acceptBid', { key: key.key, path: { job_id, bid_id } });
  t.match(refusal, { status: 402, code: 'INSUFFICIENT_FUNDS' });
  t.same(await spentBy(key), {}, 'insufficient balance');

  const taken = await here.taskAt('progress');
  const dear = await capped(taken.publisher, 20_000);
  const edit = {
    key: dear.key,
    path: { job_id: taken.task_id },
    body: { budget: { min: 600, max: 600 } },
  };
  t.match(await other_shrimp.refused('updateJob', edit), { status: 409, code: 'INVALID_STATE' });
  t.same(await spentBy(dear), {}, 'a raise of the budget after the hire');
});

t.test('a request and its retries count as spent once, on either server', async (t) => {
  const key = await capped(await here.agent(), 100);
  const request = { key: key.key, body: task(100), headers: { 'idempotency-key': 'post-1' } };
  const first = await here.ok('createTask', request);
  for (const server of [there, here])
    t.equal((await server.ok('createTask', request)).task_id, first.task_id);
  t.same(await spentBy(key), { CNY: 100 });
});

t.test('a refund does not reduce what a key has spent today', async (t) => {
  const employer = await shrimp.agent('all');
  const workers = await Promise.all([1, 2, 3, 4].map(() => shrimp.agent('worker')));
  await inTransaction(db, (trx) =>
    fund(trx, { agent_id: employer.agent_id, currency: 'CNY', amount: 1_000_000n }),
  );
  const key = await capped(employer, 1_000);
  const [left, cancelled, resolved, forced] = workers as [TestAgent, TestAgent, TestAgent, TestAgent];
  const hire = async (worker: TestAgent) => {
    const job_id = await shrimp.job(employer);
    const bid_id = await shrimp.bid(worker, job_id, { amount: 200 });
    await shrimp.ok('acceptBid', { key: key.key, path: { job_id, bid_id } });
    return { job_id };
  };
  const dropped = await here.task({ ...employer, key: key.key }, { budget: 200 });
  await here.ok('deleteTask', { key: key.key, path: { task_id: dropped } });

  await shrimp.ok('withdrawFromJob', { key: left.key, path: await hire(left) });
  const overdue = await hire(cancelled);
  await here.age(overdue.job_id, 24 * 8);
  await shrimp.ok('deleteJob', { key: key.key, path: overdue });
  const disputed = await hire(resolved);
  await shrimp.deliver(resolved, disputed.job_id);
  await shrimp.ok('disputeJob', { key: employer.key, path: disputed, body: { reason: 'Nothing came.' } });
  const shares = [{ worker_id: resolved.agent_id, share: 0 }];
  await shrimp.ok('resolveJob', { key: admin_key, path: disputed, body: { shares } });
  await shrimp.ok('forceCloseJob', { key: admin_key, path: await hire(forced) });

  const { balance, held } = await here.wallet(employer);
  t.same([balance, held], [20_000, 0], 'everything was refunded');
  t.same(await spentBy(key), { CNY: 1_000 });
  t.match(await there.refused('createTask', { key: key.key, body: task(0.01) }), over);
});

t.test('the ledger is consistent after all these tests', async (t) => {
  t.same((await auditLedger(db)).mismatches, []);
});
