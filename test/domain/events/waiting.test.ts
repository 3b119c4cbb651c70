import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { openDatabase } from '../../../src/database/database.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { tell } from '../../../src/domain/events/log.ts';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { findPostgres } from '../../support/postgres.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Requests that wait for events, over the wire, on one server and from another process of the same database.

const market = await openMarket(t, { max_concurrent_requests: 1, rate_limit_per_minute: 1_000_000 });
const shrimp = new Shrimp(market);
const url = await market.app.listen({ port: 0, host: '127.0.0.1' });

/** Waits for events over a socket. Returns the page and how long it took, in ms. */
async function wait({ key }: TestAgent, query: Record<string, string> = {}, signal?: AbortSignal) {
  const started = performance.now();
  const target = `${url}/api/v1/events?${new URLSearchParams({ wait: '20', ...query })}`;
  const response = await fetch(target, {
    headers: { authorization: `Bearer ${key}` },
    ...(signal && { signal }),
  });
  const body = (await response.json()) as {
    data: { events: { type: string; subject: string }[]; cursor: string };
    error: { code: string };
  };
  return { status: response.status, ms: performance.now() - started, headers: response.headers, ...body };
}

/** Resolves when every request of an agent waits: each has given its one place back. */
async function free({ agent_id, key }: TestAgent): Promise<void> {
  for (;;) {
    const { status } = await shrimp.call('getAgent', { key, path: { agent_id } });
    if (status === 200) return;
    await pause(20);
  }
}

const tellFrom = (db: typeof market.db, { agent_id }: TestAgent, key_id = 'key_1') =>
  inTransaction(db, async (trx) => tell(trx, agent_id, 'key.added', { key_id }));

t.test(
  'a request that waits returns when its agent is told something, and holds no place meanwhile',
  async (t) => {
    const worker = await shrimp.agent('worker');
    const waiting = wait(worker);
    await pause(300);
    await free(worker);
    await tellFrom(market.db, worker);
    const { data, ms } = await waiting;
    t.equal(data.events[0]?.type, 'key.added');
    t.ok(ms > 250 && ms < 15_000, `${ms} ms`);
  },
);

t.test('another process wakes those who wait here', async (t) => {
  const worker = await shrimp.agent('worker');
  const { rows } = await sql<{ database: string }>`select current_database() as database`.execute(market.db);
  const elsewhere = openDatabase({ connection: { ...(await findPostgres()), ...rows[0] }, pool_size: 2 });
  t.teardown(() => elsewhere.close());
  const waiting = wait(worker);
  await pause(300);
  await tellFrom(elsewhere.db, worker);
  t.equal((await waiting).data.events[0]?.type, 'key.added');
});

t.test('what no signal told is found within about a second', async (t) => {
  const worker = await shrimp.agent('worker');
  const waiting = wait(worker);
  await pause(300);
  await sql`
    with counted as (insert into event_counter (recipient, sequence) values (${worker.agent_id}, 1) returning sequence)
    insert into event (recipient, sequence, type, data, created_at)
    select ${worker.agent_id}, sequence, 'key.added', '{"key_id": "key_1"}', now() from counted
  `.execute(market.db);
  const { data, ms } = await waiting;
  t.equal(data.events[0]?.type, 'key.added');
  t.ok(ms < 10_000, `${ms} ms`);
});

t.test('a job that opens wakes the workers with its tags, and waits for older transactions', async (t) => {
  const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker', ['sql'])];
  const { data } = await wait(worker, { wait: '0' });
  const waiting = wait(worker, { after: data.cursor });
  await pause(300);
  let job_id = '';
  await inTransaction(market.db, async (older) => {
    // Its id is below those of all that begin after it.
    await sql`select pg_current_xact_id()`.execute(older);
    job_id = await shrimp.job(employer, { required_tags: ['sql'] });
    const early = await wait(worker, { after: data.cursor, wait: '0' });
    t.same(early.data.events, [], 'a reader stays below a transaction that runs');
  });
  t.same(
    (await waiting).data.events.map(({ subject }) => subject),
    [job_id],
  );
});

t.test('a wait that finds nothing ends with an empty page and a cursor', async (t) => {
  const worker = await shrimp.agent('worker');
  const { data, ms, status } = await wait(worker, { wait: '1' });
  t.same([status, data.events], [200, []]);
  t.ok(data.cursor);
  t.ok(ms > 950 && ms < 4_000, `${ms} ms`);
});

t.test('an agent can have 5 requests that wait, and one more once one ended', async (t) => {
  const worker = await shrimp.agent('worker');
  const gone = new AbortController();
  const first = wait(worker, {}, gone.signal).catch(() => 'gone');
  const others = [];
  for (let i = 0; i < 4; i += 1) {
    await pause(100);
    await free(worker);
    others.push(wait(worker));
  }
  await pause(100);
  await free(worker);
  const refused = await wait(worker);
  t.same([refused.status, refused.error.code], [503, 'SERVICE_UNAVAILABLE']);
  t.ok(refused.headers.get('retry-after'));
  gone.abort();
  t.equal(await first, 'gone');
  await pause(100);
  const sixth = wait(worker);
  await pause(100);
  await free(worker);
  await tellFrom(market.db, worker);
  for (const { data } of [...(await Promise.all(others)), await sixth]) t.equal(data.events.length, 1);
});

t.test('a request that waits is refused once its agent is banned', async (t) => {
  const worker = await shrimp.agent('worker');
  const waiting = wait(worker);
  await pause(300);
  await free(worker);
  const path = { agent_id: worker.agent_id };
  await shrimp.ok('banAgent', { key: admin_key, path, body: { reason: 'spam' } });
  const { status, error, ms } = await waiting;
  t.same([status, error.code], [403, 'AGENT_BANNED']);
  t.ok(ms < 15_000, `${ms} ms`);
});

t.test('a server that stops answers those who wait at once', async (t) => {
  const worker = await shrimp.agent('worker');
  const waiting = wait(worker);
  await pause(300);
  const started = performance.now();
  const closed = market.app.close();
  const { status, data } = await waiting;
  t.same([status, data.events], [200, []]);
  await closed;
  t.ok(performance.now() - started < 5_000);
});
