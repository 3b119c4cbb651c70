import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { createApp, rulesOf } from '../../../src/app.ts';
import { readSettings, type Settings } from '../../../src/config.ts';
import { openDatabase } from '../../../src/database/database.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { installAdminKey } from '../../../src/domain/access/admin_key.ts';
import { auditLedger } from '../../../src/domain/ledger/audit.ts';
import { fund } from '../../../src/domain/ledger/transfers.ts';
import { cloneDatabase } from '../../support/database.ts';
import { admin_key, Market, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Keys on two servers of one market, each with connections of its own: what one is told holds on the other
// from the next request on, and a day's limit is one limit. Agents register on the first.

const settings: Settings = {
  ...readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' }),
  welcome_credit: 1_000_000n,
  rate_limit_per_minute: 1_000_000,
  max_concurrent_requests: 0,
  registrations_per_day: 0,
  login_attempts_per_minute: 0,
};
const { connection, db } = await cloneDatabase(t);
await inTransaction(db, (trx) => installAdminKey(trx, admin_key));
const here = await openServer();
const there = await openServer();
const door = new Shrimp(here);
const other_door = new Shrimp(there);

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

/** What a key has spent today, in major units, by currency. */
async function spentBy({ key_id }: { key_id: string }): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('api_key_spending')
    .select(['currency', 'spent'])
    .where('key_id', '=', key_id)
    .where('day', '=', sql<string>`(now() at time zone ${settings.market_timezone})::date`)
    .execute();
  return Object.fromEntries(rows.map(({ currency, spent }) => [currency, Number(spent) / 100]));
}

function tally(answers: { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

t.test('a key revoked on one server is refused on the other, whichever of them', async (t) => {
  const agent = await here.agent();
  for (const [revoking, asked, asked_door] of [
    [here, there, other_door],
    [there, here, door],
  ] as const) {
    for (let round = 0; round < 5; round += 1) {
      const { api_key, key } = await revoking.ok('createKey', { key: agent.key });
      t.ok(await asked.ok('getWallet', { key: api_key }), 'made on one it opens the other');
      await revoking.ok('revokeKey', { key: agent.key, path: { key_id: key.key_id } });
      t.match(await asked.refused('getWallet', { key: api_key }), { status: 401, reason: 'key_revoked' });
      const refusal = { status: 401, code: 'UNAUTHORIZED', details: { reason: 'key_revoked' } };
      t.match(await asked_door.refused('listJobs', { key: api_key }), refusal);
    }
  }
});

t.test('no request that begins after the revocation is answered, however busy the key is', async (t) => {
  const agent = await here.agent();
  const { api_key, key } = await here.ok('createKey', { key: agent.key });
  let revoked = false;
  let done = false;
  const late: number[] = [];
  const early: number[] = [];
  const ask = async (server: Market) => {
    while (!done) {
      const statuses = revoked ? late : early;
      statuses.push((await server.call('getWallet', { key: api_key })).status);
    }
  };
  const asking = Promise.all([ask(here), ask(there), ask(there)]);
  while (early.length < 20) await pause(5);
  await here.ok('revokeKey', { key: agent.key, path: { key_id: key.key_id } });
  revoked = true;
  while (late.length < 20) await pause(5);
  done = true;
  await asking;
  t.ok(early.includes(200));
  t.same([...new Set(late)], [401]);
});

t.test('a key ends on both servers at its expiry, to the moment', async (t) => {
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
  t.equal(keys.length, 1, 'and is listed no more');
});

t.test('a ban on one server refuses every key on the other, an unban lets them in', async (t) => {
  const agent = await here.agent();
  const second = await capped(agent, 10);
  const path = { agent_id: agent.agent_id };
  for (const { key } of [agent, second]) t.ok(await there.ok('getWallet', { key }));
  await door.ok('banAgent', { key: admin_key, path, body: { reason: 'Spam.' } });
  for (const { key } of [agent, second])
    t.match(await there.refused('getWallet', { key }), { status: 403, reason: 'agent_banned' });
  await other_door.ok('unbanAgent', { key: admin_key, path });
  for (const { key } of [agent, second]) t.ok(await here.ok('getWallet', { key }));
});

t.test('a key that is used on one server says so on the other; one that is refused does not', async (t) => {
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
  const change = (set: object) =>
    db.updateTable('api_key').set(set).where('key_id', '=', key.key_id).execute();
  await change({ last_used_at: long_ago, expires_at: long_ago });
  t.match(await there.refused('getWallet', { key: api_key }), { reason: 'key_expired' });
  await change({ expires_at: null });
  t.equal(await read(), long_ago.toISOString());
});

t.test('a key that a login gave makes none that outlive it', async (t) => {
  const body = { username: 'sleeper', password: '正确的马电池订书钉' };
  await here.ok('register', { body });
  const { api_key: key, expires_at } = await there.ok('login', { body });
  const { api_key: child, key: made } = await here.ok('createKey', { key });
  t.equal(made.expires_at, expires_at);
  const later = new Date(Date.parse(expires_at) + 1).toISOString();
  const refusal = { status: 400, details: { rule: 'outlives_its_maker' } };
  t.match(await there.refused('createKey', { key: child, body: { expires_at: later } }), refusal);
});

/** Posts so many tasks at once, one by one on either server. */
function postAll(key: string, bodies: object[]) {
  return Promise.all(bodies.map((body, i) => (i % 2 ? here : there).call('createTask', { key, body })));
}

t.test('twenty posts at once on two servers stay within the day, each currency by itself', async (t) => {
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
  t.equal(count, 10, 'a refused post leaves no task');
});

t.test("the day's turn is the turn for both servers, and for both currencies", async (t) => {
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
  t.equal(days.length, 6, 'what was spent on the days before is kept');
});

t.test('posts, raises, accepted bids and hirings through both doors share one day', async (t) => {
  const employer = await door.agent('all');
  const workers = await Promise.all([1, 2, 3].map(() => door.agent('worker')));
  const key = await capped(employer, 1_000);
  const bid_on = async (amount: number) => {
    const job_id = await door.job(employer);
    const bids = [];
    for (const worker of workers) bids.push(await door.bid(worker, job_id, { amount }));
    return { job_id, bid_id: bids[0] as string };
  };
  const raised = await here.task(employer, { budget: 100, required_capabilities: [] });
  const accepted = await bid_on(300);
  const hired = await bid_on(200);
  const moves = () => [
    here.call('createTask', { key: key.key, body: task(100) }),
    other_door.call('updateJob', {
      key: key.key,
      path: { job_id: raised },
      body: { budget: { min: 300, max: 300 } },
    }),
    door.call('acceptBid', { key: key.key, path: accepted }),
    other_door.call('updateJob', {
      key: key.key,
      path: { job_id: hired.job_id },
      body: { status: 'ACTIVE', selected_worker_ids: workers.slice(1).map(({ agent_id }) => agent_id) },
    }),
  ];
  const answers = await Promise.all(moves());
  t.same(
    answers.map(({ status }) => status),
    [201, 200, 200, 200],
    '100, a raise by 200, a quote of 300 and two of 200 make 1,000',
  );
  t.same(await spentBy(key), { CNY: 1_000 });
  t.match(await there.refused('createTask', { key: key.key, body: task(0.01) }), over);

  const again = await capped(employer, 999.99);
  const others = await Promise.all([bid_on(500), bid_on(500)]);
  const second = await Promise.all(
    others.map((path, i) => [door, other_door][i]?.call('acceptBid', { key: again.key, path })),
  );
  t.same(tally(second as { status: number }[]), { 200: 1, 403: 1 }, 'of two that do not fit together, one');
  t.same(await spentBy(again), { CNY: 500 });
});

t.test('what is refused for another reason takes nothing from the day', async (t) => {
  const employer = await door.agent('all');
  const key = await capped(employer, 20_000);
  const job_id = await door.job(employer, { budget: { min: 1, max: 15_000 } });
  const bid_id = await door.bid(await door.agent('worker'), job_id, { amount: 15_000 });
  const refusal = await door.refused('acceptBid', { key: key.key, path: { job_id, bid_id } });
  t.match(refusal, { status: 402, code: 'INSUFFICIENT_FUNDS' });
  t.same(await spentBy(key), {}, 'a balance that does not suffice');

  const taken = await here.taskAt('progress');
  const dear = await capped(taken.publisher, 20_000);
  const edit = {
    key: dear.key,
    path: { job_id: taken.task_id },
    body: { budget: { min: 600, max: 600 } },
  };
  t.match(await other_door.refused('updateJob', edit), { status: 409, code: 'INVALID_STATE' });
  t.same(await spentBy(dear), {}, 'a raise of what is taken');
});

t.test('a repeated request is paid out of the day once, on whichever server', async (t) => {
  const key = await capped(await here.agent(), 100);
  const request = { key: key.key, body: task(100), headers: { 'idempotency-key': 'post-1' } };
  const first = await here.ok('createTask', request);
  for (const server of [there, here])
    t.equal((await server.ok('createTask', request)).task_id, first.task_id);
  t.same(await spentBy(key), { CNY: 100 });
});

t.test('nothing that comes back is given back to the day', async (t) => {
  const employer = await door.agent('all');
  const workers = await Promise.all([1, 2, 3, 4].map(() => door.agent('worker')));
  await inTransaction(db, (trx) =>
    fund(trx, { agent_id: employer.agent_id, currency: 'CNY', amount: 1_000_000n }),
  );
  const key = await capped(employer, 1_000);
  const [left, cancelled, resolved, forced] = workers as [TestAgent, TestAgent, TestAgent, TestAgent];
  const hire = async (worker: TestAgent) => {
    const job_id = await door.job(employer);
    const bid_id = await door.bid(worker, job_id, { amount: 200 });
    await door.ok('acceptBid', { key: key.key, path: { job_id, bid_id } });
    return { job_id };
  };
  const lowered = { job_id: await here.task({ ...employer, key: key.key }, { budget: 200 }) };
  await door.ok('updateJob', { key: key.key, path: lowered, body: { budget: { min: 1, max: 1 } } });

  await door.ok('withdrawFromJob', { key: left.key, path: await hire(left) });
  const overdue = await hire(cancelled);
  await here.age(overdue.job_id, 24 * 8);
  await door.ok('deleteJob', { key: key.key, path: overdue });
  const disputed = await hire(resolved);
  await door.ok('disputeJob', { key: employer.key, path: disputed, body: { reason: 'Nothing came.' } });
  const shares = [{ worker_id: resolved.agent_id, share: 0 }];
  await door.ok('resolveJob', { key: admin_key, path: disputed, body: { shares } });
  await door.ok('forceCloseJob', { key: admin_key, path: await hire(forced) });

  const { balance, held } = await here.wallet(employer);
  t.same([balance, held], [20_000, 0], 'all of the money came back');
  t.same(await spentBy(key), { CNY: 1_000 });
  t.match(await there.refused('createTask', { key: key.key, body: task(0.01) }), over);
});

t.test('the ledger holds after all that', async (t) => {
  t.same((await auditLedger(db)).faults, []);
});
