import { randomUUID } from 'node:crypto';
import t, { type Test } from 'tap';
import type { operations as aipodOperations } from '../../generated/aipod.types.ts';
import type { operations as shrimpOperations } from '../../generated/shrimp.types.ts';
import { aipod } from '../../src/aipod/index.ts';
import { bindOperations, type Operation } from '../../src/contract/bind.ts';
import type { Call } from '../../src/contract/call.ts';
import { execute, type Market } from '../../src/contract/execute.ts';
import type { Data, Dialect } from '../../src/contract/operations.ts';
import type { Database } from '../../src/database/database.ts';
import { createArrivals } from '../../src/domain/events/arrivals.ts';
import { Failure } from '../../src/domain/kernel/failure.ts';
import { auditLedger } from '../../src/domain/ledger/audit.ts';
import type { LimitState, Limits } from '../../src/limits/limits.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import { cloneDatabase } from '../support/database.ts';

// The market without a server: every call goes through `execute`, as a call that does not come over HTTP would.

const rules = {
  welcome_credit: 1_000_000n,
  max_active_hires: 5,
  platform_fee_bps: 1_000,
  review_window_hours: 72,
  test_clock: false,
  time_zone: 'Asia/Shanghai',
  webhooks: { signing: null, to_loopback: false, resolve: async () => [] },
};

const admitted = { states: [], refusal: null, slot: null };

const unlimited: Limits = {
  admitAddress: async () => admitted,
  admitAnonymous: async () => admitted,
  admitAgent: async () => admitted,
  inTurn: (_caller, work) => work(),
  inPace: async (_caller, work) => work(),
  inLine: async (work) => work(),
  admitWait: () => ({ held: 1, release: () => {} }),
  holdUnread: () => () => {},
  admitRegistration: async () => admitted,
  admitLogin: async () => ({ ...admitted, end: async () => [] }),
};

async function openMarket(t: Test, limits: Partial<Limits> = {}): Promise<Market> {
  const { db } = await cloneDatabase(t);
  return { db, rules, limits: { ...unlimited, ...limits }, arrivals: createArrivals(db) };
}

type Given = Partial<Pick<Call, 'path' | 'query' | 'body' | 'headers' | 'tellLimits'>> & { key?: string };

/** A client that calls the operations of one dialect through `execute`. */
function openClient<Operations>(market: Market, dialect: Dialect) {
  const operations = new Map(bindOperations(dialect).map((operation) => [operation.id, operation]));
  const call = async (id: keyof Operations & string, { key, ...given }: Given = {}) => {
    const headers = { ...given.headers, ...(key && { authorization: `Bearer ${key}` }) };
    const actor = key ? await dialect.authenticate(market.db, headers.authorization, headers) : null;
    const parts = { path: {}, query: {}, body: undefined, ...given };
    return execute(
      operations.get(id) as Operation,
      { ...parts, headers, actor, address: '192.0.2.1' },
      market,
    );
  };
  const ok = async <Id extends keyof Operations & string>(
    id: Id,
    given?: Given,
  ): Promise<Data<Operations[Id]>> => JSON.parse((await call(id, given)).body).data;
  return { call, ok };
}

const failure = (code: string, details?: object) => ({ name: 'Failure', code, ...(details && { details }) });

async function checkLedger(t: Test, db: Database) {
  t.match(await auditLedger(db), { mismatch_count: 0, mismatches: [] }, 'the ledger balances');
}

t.test('a job of Shrimp Market, from post to payment', async (t) => {
  const market = await openMarket(t);
  const client = openClient<shrimpOperations>(market, shrimp);
  const register = async (agent_type: string) => {
    const body = { agent_type, name: agent_type, capabilities: ['python'] };
    const { agent_id, token } = await client.ok('registerAgent', { body });
    return { agent_id, key: token };
  };
  const [employer, worker] = [await register('employer'), await register('worker')];
  const posted = {
    title: 'A job',
    description: 'To do.',
    required_tags: ['python'],
    budget: { min: 10, max: 90 },
  };

  const wrong = { ...posted, budget: { min: 10 }, more: 1 };
  await t.rejects(client.call('createJob', { key: employer.key, body: wrong }), failure('validation_failed'));
  await t.rejects(
    client.call('createJob', { key: employer.key }),
    failure('validation_failed', { errors: [{ rule: 'body_missing' }] }),
  );
  await t.rejects(
    client.call('createJob', { key: employer.key, body: { ...posted, title: 'a\0b' } }),
    failure('validation_failed', { errors: [{ rule: 'text_characters', sent: 'title' }] }),
  );

  const keyed = { key: employer.key, body: posted, headers: { 'idempotency-key': randomUUID() } };
  const first = await client.call('createJob', structuredClone(keyed));
  t.match(first, { status: 201, headers: { 'content-type': 'application/json' } });
  t.notOk('idempotent-replayed' in first.headers);
  const again = await client.call('createJob', structuredClone(keyed));
  t.same(again, { ...first, headers: { ...first.headers, 'idempotent-replayed': 'true' } });
  await t.rejects(
    client.call('createJob', { ...keyed, body: { ...posted, title: 'Another' } }),
    failure('idempotency_mismatch', { operation: 'shrimp.createJob' }),
  );

  const path = { job_id: JSON.parse(first.body).data.job_id };
  const quote = { proposal: 'I will.', quote: { amount: 50, delivery_days: 3 } };
  const { bid_id } = await client.ok('createBid', { key: worker.key, path, body: quote });
  const accept = {
    key: employer.key,
    path: { ...path, bid_id },
    headers: { 'idempotency-key': randomUUID() },
  };
  const accepted = await client.call('acceptBid', accept);
  for (const body of [null, {}]) {
    const repeated = await client.call('acceptBid', { ...accept, body });
    t.match(repeated, { body: accepted.body, headers: { 'idempotent-replayed': 'true' } }, 'no body');
  }
  const work = { artifact_type: 'final', title: 'Done', content: 'All of it.' };
  await client.ok('createArtifact', { key: worker.key, path, body: work });

  const delivered = await client.call('getJob', { key: employer.key, path });
  const approval = { key: employer.key, path, body: { status: 'CLOSED' } };
  await t.rejects(
    client.call('updateJob', { ...approval, headers: { 'if-match': '"1"' } }),
    failure('precondition_failed'),
  );
  const headers = { 'if-match': delivered.headers.etag as string };
  const paid = await client.ok('updateJob', { ...approval, headers });
  t.equal(paid.status, 'CLOSED');

  const { balance, held } = await readWallet(market.db, worker.agent_id);
  t.same([balance, held], [rules.welcome_credit + 4_500n, 0n], '50 CNY less a fee of a tenth');
  const spent = await readWallet(market.db, employer.agent_id);
  t.same([spent.balance, spent.held], [rules.welcome_credit - 5_000n, 0n]);
  await checkLedger(t, market.db);
});

t.test('a task of AIPod, from post to payment', async (t) => {
  const market = await openMarket(t);
  const client = openClient<aipodOperations>(market, aipod);
  const register = async (username: string, given: Given = {}) =>
    (await client.ok('register', { body: { username, capabilities: ['coding'] }, ...given })).api_key;
  const [publisher, worker] = [await register('publisher'), await register('worker')];

  const body = { title: 'A task', description: 'To do.', required_capabilities: ['coding'], budget: 50 };
  const { task_id } = await client.ok('createTask', { key: publisher, body });
  const path = { task_id };
  const listed = await client.ok('listTasks', { key: worker, query: { page_size: '5', status: 'open' } });
  t.match(listed.tasks, [{ task_id }], 'the text of a query becomes a number');
  await t.rejects(
    client.call('listTasks', { key: worker, query: { page_size: 'five' } }),
    failure('validation_failed', { errors: [{ sent: 'page_size' }] }),
  );
  await client.ok('acceptTask', { key: worker, path });
  await client.ok('completeTask', { key: worker, path, body: { deliverables: { report: 'done' } } });
  const approved = await client.call('approveTask', {
    key: publisher,
    path,
    headers: { 'accept-language': 'en', 'idempotency-key': randomUUID() },
  });
  t.match(JSON.parse(approved.body), { code: 0, message: 'Approved' });
  t.match((await client.ok('getWallet', { key: worker })).balance, 10_045);
  await checkLedger(t, market.db);
});

t.test('a retry issues a new secret and is marked as a repeat', async (t) => {
  const client = openClient<aipodOperations>(await openMarket(t), aipod);
  const send = () =>
    client.call('register', { body: { username: 'twice' }, headers: { 'idempotency-key': 'x'.repeat(32) } });
  const [first, again] = [await send(), await send()];
  t.notOk('idempotent-replayed' in first.headers);
  t.equal(again.headers['idempotent-replayed'], 'true');
  t.not(JSON.parse(first.body).data.api_key, JSON.parse(again.body).data.api_key);
});

t.test("an operation's own limit applies without HTTP too", async (t) => {
  const state = { name: 'login', limit: 1, window: 60, remaining: 1, reset: 60, allowed: true };
  const ended: boolean[] = [];
  const names: string[] = [];
  const client = openClient<aipodOperations>(
    await openMarket(t, {
      admitRegistration: async () => ({ ...admitted, refusal: new Failure('rate_limited') }),
      async admitLogin({ name, address }) {
        names.push(`${name} ${address}`);
        const end = async (is_wrong: boolean) => {
          ended.push(is_wrong);
          return [{ ...state, remaining: 0 }];
        };
        return { ...admitted, states: [state], end };
      },
    }),
    aipod,
  );
  await t.rejects(client.call('register', { body: { username: 'late' } }), failure('rate_limited'));
  const told: LimitState[] = [];
  const login = { username: 'nobody', password: 'a guess' };
  await t.rejects(
    client.call('login', { body: login, tellLimits: (states) => told.push(...states) }),
    failure('unauthorized', { reason: 'wrong_login' }),
  );
  t.same(names, ['nobody 192.0.2.1']);
  t.same(ended, [true]);
  t.same(told, [state, { ...state, remaining: 0 }]);
});

async function readWallet(db: Database, owner: string) {
  const accounts = await db.selectFrom('account').selectAll().where('owner', '=', owner).execute();
  const of = (kind: string) => accounts.find((account) => account.kind === kind)?.balance ?? 0n;
  return { balance: of('available'), held: of('escrow') };
}
