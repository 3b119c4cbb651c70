import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import t from 'tap';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { claim } from '../../src/domain/kernel/idempotency.ts';
import { aipodFixtures } from '../hostile/aipod_fixtures.ts';
import { shrimpFixtures } from '../hostile/shrimp_fixtures.ts';
import { type Fixtures, openWorld } from '../hostile/world.ts';
import { cloneDatabase } from '../support/database.ts';
import { describe, readRows } from '../support/invalid_requests.ts';
import { admin_key, Market, openMarket, type Request, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// A request with an Idempotency-Key is carried out once, however often it is sent.

const market = await openMarket(t, { welcome_credit: 0n });
const { db } = market;
const shrimp = new Shrimp(market);

type Client = { contract: Market['contract'] } & { [Call in 'call']: Caller };
type Caller = (
  id: never,
  request: Request,
) => Promise<{ status: number; headers: Record<string, unknown>; body: unknown }>;
type Calls = Parameters<Market['ok']>[0];
type ShrimpCalls = Parameters<Shrimp['ok']>[0];

/** The operations of a dialect that take the header. */
function listRepeatable(client: Client) {
  return [...client.contract.operations.values()].filter(({ parameters }) =>
    parameters.some(({ name }) => name === 'Idempotency-Key'),
  );
}

function withKey(request: Request, idempotency_key: string): Request {
  return { ...request, headers: { ...request.headers, 'idempotency-key': idempotency_key } };
}

/** Sends a write twice with one key: the second returns the first's response and changes nothing. Returns the data. */
async function twice(
  client: Client,
  id: string,
  request: Request,
  database = db,
): Promise<Record<string, never>> {
  const keyed = withKey(request, randomUUID());
  const first = await client.call(id as never, keyed);
  assert(first.status < 300, `${id} was refused: ${JSON.stringify(first.body)}`);
  t.equal(first.headers['idempotent-replayed'], undefined, `${id} is carried out`);
  const before = await readRows(database);
  const second = await client.call(id as never, keyed);
  t.same([second.status, second.body], [first.status, first.body], `${id} returns the same response again`);
  t.match(second.headers, { 'idempotent-replayed': 'true', etag: first.headers.etag });
  t.same(await readRows(database), before, `${id} changes nothing again`);
  return (first.body as { data: Record<string, never> }).data;
}

const task = (id: Calls, agent: TestAgent, task_id?: string, body?: object) =>
  twice(market as Client, id, {
    key: agent.key,
    ...(task_id && { path: { task_id } }),
    ...(body && { body }),
  });
const job = (id: ShrimpCalls, key: string, path?: Record<string, string>, body?: object) =>
  twice(shrimp as Client, id, { key, ...(path && { path }), ...(body && { body }) });

async function fund(agent: TestAgent): Promise<void> {
  const body = { amount: 10_000, currency: 'CNY', reference: randomUUID() };
  await shrimp.ok('createDeposit', { key: admin_key, path: { agent_id: agent.agent_id }, body });
}

t.test('every write of AIPod, sent twice', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  await fund(publisher);
  const post = async () => {
    const body = { title: 'A task', description: 'To do.', required_capabilities: ['coding'], budget: 500 };
    return (await task('createTask', publisher, undefined, body)).task_id as unknown as string;
  };
  const first = await post();
  await task('acceptTask', worker, first);
  await task('completeTask', worker, first, { deliverables: { report: '一' } });
  await task('returnTask', publisher, first, { feedback: 'Again.' });
  await task('completeTask', worker, first, { deliverables: { report: '二' } });
  await task('approveTask', publisher, first);
  await task('rateAgent', publisher, undefined, {
    task_id: first,
    agent_id: worker.agent_id,
    quality_score: 5,
    on_time: true,
  });
  const second = await post();
  await task('acceptTask', worker, second);
  await task('withdrawTask', worker, second);
  const third = await post();
  await task('acceptTask', worker, third);
  await task('completeTask', worker, third, { deliverables: { report: '一' } });
  await task('disputeTask', publisher, third, { reason: 'Nothing useful came.' });
  await task('retractDispute', publisher, third);
  await task('deleteTask', publisher, await post());
  const { memory_id } = await task('createMemory', worker, undefined, { content: '记住', tags: ['a'] });
  await twice(market as Client, 'deleteMemory', {
    key: worker.key,
    path: { memory_id: memory_id as unknown as string },
  });
  await twice(market as Client, 'updateAgent', {
    key: worker.key,
    path: { agent_id: worker.agent_id },
    body: { nickname: 'New' },
  });
  const { key } = await market.ok('createKey', { key: worker.key });
  await twice(market as Client, 'revokeKey', { key: worker.key, path: { key_id: key.key_id } });
  t.match((await market.wallet(publisher)).balance, 9_000, 'one task was paid, one is held');
});

t.test('every write of Shrimp Market, sent twice', async (t) => {
  const [employer, worker, other] = [
    await shrimp.agent('employer'),
    await shrimp.agent('worker'),
    await shrimp.agent('worker'),
  ];
  const post = async () => {
    const body = { title: '接口', description: '实现', budget: { min: 100, max: 300 } };
    return { job_id: (await job('createJob', employer.key, undefined, body)).job_id as unknown as string };
  };
  const bid = async (by: TestAgent, path: { job_id: string }) => {
    const body = { proposal: '我来', quote: { amount: 200, delivery_days: 3 } };
    return { ...path, bid_id: (await job('createBid', by.key, path, body)).bid_id as unknown as string };
  };
  await job(
    'createDeposit',
    admin_key,
    { agent_id: employer.agent_id },
    { amount: 5_000, currency: 'CNY', reference: 'in-1' },
  );
  await job(
    'createWithdrawal',
    admin_key,
    { agent_id: employer.agent_id },
    { amount: 1_000, currency: 'CNY', reference: 'out-1' },
  );
  const path = await post();
  await job('updateJob', employer.key, path, { title: '新接口' });
  await job('withdrawBid', worker.key, await bid(worker, path));
  await job('rejectBid', employer.key, await bid(other, path));
  await job('acceptBid', employer.key, await bid(worker, path));
  await job('sendMessage', employer.key, undefined, {
    job_id: path.job_id,
    to_agent_id: worker.agent_id,
    content: '你好',
  });
  await job('createArtifact', worker.key, path, { artifact_type: 'demo', title: '一', content: '...' });
  await job('withdrawFromJob', worker.key, path);
  const hand = await shrimp.agent('worker');
  await job('acceptBid', employer.key, await bid(hand, path));
  await job('createArtifact', hand.key, path, { artifact_type: 'final', title: '二', content: '...' });
  await job('updateJob', employer.key, path, { status: 'CLOSED' });
  await job('createRating', employer.key, path, {
    agent_id: hand.agent_id,
    quality_score: 4.5,
    on_time: true,
  });
  const [disputed, forced] = [await post(), await post()];
  await job('acceptBid', employer.key, await bid(worker, disputed));
  await job('createArtifact', worker.key, disputed, { artifact_type: 'final', title: '三', content: '...' });
  await job('disputeJob', worker.key, disputed, { reason: '?' });
  await job('retractDispute', worker.key, disputed);
  await job('disputeJob', employer.key, disputed, { reason: '?' });
  await job('resolveJob', admin_key, disputed, { shares: [{ worker_id: worker.agent_id, share: 0.5 }] });
  await job('forceCloseJob', admin_key, forced, {});
  await job('deleteJob', employer.key, await post());
  await job('updateAgentStatus', worker.key, { agent_id: worker.agent_id }, { status: 'offline' });
  await job('banAgent', admin_key, { agent_id: other.agent_id });
  await job('unbanAgent', admin_key, { agent_id: other.agent_id });
  const { key } = await shrimp.ok('createKey', { key: worker.key });
  await job('revokeKey', worker.key, { key_id: key.key_id });
  const wallet = await market.wallet(employer);
  t.same(wallet, { balance: 3_700, held: 0, pending: 0 }, 'paid 200 and half of 200, once each');
});

t.test('every write except those that reissue a secret, with a valid request of test/hostile', async () => {
  const world = await openWorld(t);
  for (const [client, fixtures] of [
    [world.market, aipodFixtures(world)],
    [world.shrimp, shrimpFixtures(world)],
  ] as const) {
    const writes = new Set(listRepeatable(client as Client).map(({ id }) => id));
    for (const { id, examples, schema } of describe(client.contract.document)) {
      if (!writes.has(id) || readShown(client, id)?.['x-idempotency'] === 'reissue') continue;
      const fixture = (fixtures as Fixtures)[id] ?? assert.fail(`${id} has no fixture`);
      const { body = {}, ...rest } = await fixture.prepare(undefined, examples.at(-1) ?? {});
      await twice(client as Client, id, { ...rest, ...(schema && { body }) }, world.market.db);
    }
  }
});

t.test('every write refuses another request with the key, and a retry while the first runs', async (t) => {
  const agent = await market.agent();
  for (const client of [market, shrimp] as const) {
    const dialect = client === market ? 'aipod' : 'shrimp';
    for (const operation of listRepeatable(client as Client)) {
      const key = randomBytes(16).toString('hex');
      const key_hash = createHash('sha256').update(key).digest();
      // Whether a caller can be given a key is decided before.
      const caller = operation.id === 'issueKey' ? { agent_id: 'admin', key: admin_key } : agent;
      const owner = operation.public ? `:${key_hash.toString('hex')}` : caller.agent_id;
      const attempt = {
        owner,
        key_hash,
        operation: 'another',
        request_hash: randomBytes(32),
        replayed: false,
      };
      const request = withKey(
        { ...(operation.public ? {} : { key: caller.key }), ...exampleOf(client, operation.id) },
        key,
      );
      const [in_progress, mismatch] =
        dialect === 'aipod'
          ? [
              { status: 409, body: { code: 409, data: { details: { reason: 'idempotency_in_progress' } } } },
              {
                status: 409,
                body: {
                  code: 409,
                  data: { details: { reason: 'idempotency_mismatch', operation: 'another' } },
                },
              },
            ]
          : [
              { status: 409, body: { error: { code: 'IDEMPOTENCY_IN_PROGRESS' } } },
              {
                status: 422,
                body: { error: { code: 'IDEMPOTENCY_MISMATCH', details: { operation: 'another' } } },
              },
            ];
      await inTransaction(db, async (trx) => {
        await claim(trx, attempt);
        const answer = await (client as Client).call(operation.id as never, request);
        t.match(answer, { ...in_progress, headers: { 'retry-after': '1' } }, `${dialect}.${operation.id}`);
      });
      await db
        .insertInto('idempotency')
        .values({
          owner,
          key_hash,
          operation: 'another',
          request_hash: attempt.request_hash,
          status: 200,
          body: '{}',
          created_at: db.now,
        })
        .execute();
      t.match(
        await (client as Client).call(operation.id as never, request),
        mismatch,
        `${dialect}.${operation.id}`,
      );
    }
  }
});

function readShown(client: Market | Shrimp, id: string): Shown | undefined {
  return Object.values(client.contract.document.paths)
    .flatMap((item) => Object.values(item as Record<string, Shown>))
    .find(({ operationId }) => operationId === id);
}

/** The body that the document shows for an operation. */
function exampleOf(client: Market | Shrimp, id: string): Request {
  const content = readShown(client, id)?.requestBody?.content['application/json'];
  const body = content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
  if (!body) return {};
  // Its worker is the one that is invited.
  if (id === 'inviteWorker') return { body };
  // The agent of the key sends it, whatever the example names.
  const { employer_id, worker_id, from_agent_id, ...rest } = body;
  return { body: rest };
}

interface Shown {
  operationId: string;
  'x-idempotency'?: string;
  requestBody?: {
    content: { 'application/json': { example?: Example; examples?: Record<string, { value: Example }> } };
  };
}
type Example = Record<string, unknown>;

t.test('one of many concurrent requests is carried out', async (t) => {
  const agent = await market.agent();
  const request = withKey(
    { key: agent.key, body: { title: 'Raced', description: 'Once.', budget: 1 } },
    'raced',
  );
  const answers = await Promise.all(Array.from({ length: 20 }, () => market.call('createTask', request)));
  t.equal(
    answers.filter(({ status, headers }) => status === 201 && !headers['idempotent-replayed']).length,
    1,
  );
  t.ok(answers.every(({ status }) => status === 201 || status === 409));
  const { count } = await db
    .selectFrom('job')
    .where('title', '=', 'Raced')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  t.equal(count, 1n);
});

t.test('concurrent bans under one key take effect once and return the same', async (t) => {
  const { agent_id } = await market.agent();
  const request = withKey({ key: admin_key, path: { agent_id }, body: { reason: 'spam' } }, randomUUID());
  const answers = await Promise.all(Array.from({ length: 5 }, () => shrimp.call('banAgent', request)));
  const made = answers.filter(({ status }) => status === 200);
  t.ok(made.length > 0 && answers.every(({ status }) => status === 200 || status === 409));
  t.equal(new Set(made.map(({ body }) => JSON.stringify(body))).size, 1);
  const acts = await db.selectFrom('audit').selectAll().where('target_id', '=', agent_id).execute();
  t.equal(acts.length, 1);
});

t.test('which requests count as the same', async (t) => {
  const [one, other] = [await market.agent(), await market.agent()];
  const body = { title: 'A task', description: 'To do.', budget: 5 };
  const first = await market.call('createTask', withKey({ key: one.key, body }, 'mine'));
  const reordered = Object.fromEntries(Object.entries(body).reverse());
  const again = await market.call('createTask', withKey({ key: one.key, body: reordered }, 'mine'));
  t.same(again.body, first.body, 'the same members in another order');
  const english = withKey({ key: one.key, body, headers: { 'accept-language': 'en' } }, 'mine');
  t.same((await market.call('createTask', english)).body, first.body, 'asked for in another language');

  const mismatch = {
    status: 409,
    reason: 'idempotency_mismatch',
    details: { operation: 'aipod.createTask' },
  };
  const { task_id } = first.body.data;
  t.match(
    await market.refused('createTask', withKey({ key: one.key, body: { ...body, budget: 6 } }, 'mine')),
    mismatch,
  );
  t.match(await market.refused('deleteTask', withKey({ key: one.key, path: { task_id } }, 'mine')), mismatch);
  const memory = { key: one.key, body: { content: 'x' } };
  t.match(await market.refused('createMemory', withKey(memory, 'mine')), mismatch);
  t.match(
    await shrimp.refused(
      'createJob',
      withKey({ key: one.key, body: { ...body, budget: { min: 5, max: 5 } } }, 'mine'),
    ),
    { status: 422, code: 'IDEMPOTENCY_MISMATCH', details: { operation: 'aipod.createTask' } },
    'in the other dialect too',
  );

  const theirs = await market.call('createTask', withKey({ key: other.key, body }, 'mine'));
  t.not(theirs.body.data.task_id, task_id, 'agents can use the same key independently');
  const { api_key } = await market.ok('createKey', { key: one.key });
  const by_key = await market.call('createTask', withKey({ key: api_key, body }, 'mine'));
  t.same(by_key.body, first.body, "an agent's second API key is the same agent's");
});

t.test('a refused request runs again, and its success is stored', async (t) => {
  const { job_id, path, employer, bid_ids } = await shrimp.jobAt('open');
  const request = withKey({ key: employer.key, path: { ...path, bid_id: bid_ids[0] as string } }, 'hire');
  t.match(await shrimp.refused('acceptBid', request), { status: 402 });
  await fund(employer);
  t.match(await shrimp.ok('acceptBid', request), { job_id, status: 'ACTIVE' });
  const { headers } = await shrimp.call('acceptBid', request);
  t.match(headers, { 'idempotent-replayed': 'true' });
});

t.test('a stored response survives a restart and expires after 24 hours', async (t) => {
  const { db, url } = await cloneDatabase(t);
  const settings = {
    ...readSettings({ DATABASE_URL: url, LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '1000000' }),
  };
  const start = async () => new Market(await createApp(settings, db), db, market.rules);
  const before = await start();
  const { api_key: key } = await before.ok('register', { body: { username: 'someone' } });
  const request = withKey({ key, body: { title: 'Kept', description: 'Across.', budget: 5 } }, 'kept');
  const { task_id } = await before.ok('createTask', request);
  await before.app.close();

  const after = await start();
  t.teardown(() => after.app.close());
  t.equal((await after.ok('createTask', request)).task_id, task_id);
  const age = (hours: number) =>
    db
      .updateTable('idempotency')
      .set({ created_at: new Date(Date.now() - hours * 3_600_000) })
      .execute();
  await age(23.9);
  await after.sweep();
  t.equal((await after.ok('createTask', request)).task_id, task_id);
  await age(24);
  t.not((await after.ok('createTask', request)).task_id, task_id, 'not yet swept, and no longer kept');
  t.match(
    (await after.call('createTask', request)).headers,
    { 'idempotent-replayed': 'true' },
    'the key can be used again',
  );
  await age(24);
  await after.sweep();
  t.same(await db.selectFrom('idempotency').select('owner').execute(), []);
});

t.test('the header is ignored on reads, and refused when malformed', async (t) => {
  const agent = await market.agent();
  for (let tries = 0; tries < 2; tries += 1) {
    const { headers } = await market.call('listTasks', withKey({ key: agent.key }, 'read'));
    t.notOk('idempotent-replayed' in headers, 'a read');
  }
  const body = { username: 'login_twice', password: 'correct horse' };
  await market.ok('register', { body });
  const [first, second] = [
    await market.ok('login', withKey({ body }, 'login')),
    await market.ok('login', withKey({ body }, 'login')),
  ];
  t.not(first.api_key, second.api_key, 'a login');
  for (const key of ['', 'x'.repeat(256), 'two words', 'ключ']) {
    const request = withKey({ key: agent.key, body: { content: 'x' } }, Buffer.from(key).toString('latin1'));
    t.match(await market.refused('createMemory', request), {
      status: 400,
      details: { fields: [{ path: 'idempotency-key' }] },
    });
  }
});
