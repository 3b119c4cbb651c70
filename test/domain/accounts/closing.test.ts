import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// What closing an account needs, ends and leaves.

const market = await openMarket(t, { welcome_credit: 0n });
const shrimp = new Shrimp(market);
const { db } = market;

const close = ({ key }: Pick<TestAgent, 'key'>) =>
  shrimp.ok('closeAccount', { key, body: { dry_run: false } });
const ask = ({ key }: TestAgent) => shrimp.ok('closeAccount', { key, body: { dry_run: true } });
const refuse = ({ key }: TestAgent) => shrimp.refused('closeAccount', { key, body: { dry_run: false } });
const getAgent = (agent_id: string) => shrimp.ok('getAgent', { key: admin_key, path: { agent_id } });

const closed_key = { status: 401, code: 'UNAUTHORIZED', details: { reason: 'account_closed' } };
const closed_agent = { status: 409, code: 'INVALID_STATE', details: { reason: 'agent_closed' } };

let references = 0;
function pay(type: 'createDeposit' | 'createWithdrawal', agent_id: string, amount: number) {
  const body = { amount, currency: 'CNY', reference: `closing-${references++}` };
  return { id: type, request: { key: admin_key, path: { agent_id }, body } } as const;
}

async function deposit({ agent_id }: TestAgent, amount: number): Promise<void> {
  const { id, request } = pay('createDeposit', agent_id, amount);
  await shrimp.ok(id, request);
}

t.test('what is open keeps the account open, one reason after the other', async (t) => {
  const [employer, worker] = [await shrimp.agent('all'), await shrimp.agent('worker')];
  await deposit(employer, 4000);
  const job_id = await shrimp.job(employer);
  const bid_id = await shrimp.bid(worker, job_id);
  const path = { job_id };
  t.same((await ask(worker)).blockers, [{ reason: 'open_bids', count: 1 }]);
  t.match(await refuse(worker), { status: 409, code: 'INVALID_STATE', details: { reason: 'open_bids' } });
  t.same((await ask(employer)).blockers, [
    { reason: 'open_jobs', count: 1 },
    { reason: 'money_left', count: 1 },
  ]);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  t.same((await ask(worker)).blockers, [{ reason: 'open_hires', count: 1 }]);
  await shrimp.deliver(worker, job_id);
  t.match(await refuse(worker), { details: { reason: 'open_hires' } });
  await shrimp.ok('disputeJob', { key: worker.key, path, body: { reason: 'Late.' } });
  t.match(await refuse(worker), { details: { reason: 'open_disputes' } });
  t.match(await refuse(employer), { details: { reason: 'open_disputes' } });
  await shrimp.ok('retractDispute', { key: worker.key, path });
  t.match(await refuse(employer), { details: { reason: 'open_jobs' } });
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
  t.match(await refuse(worker), { details: { reason: 'money_left' } });
  t.equal((await getAgent(worker.agent_id)).account, 'active');

  const { balance } = await market.wallet(worker);
  const { id, request } = pay('createWithdrawal', worker.agent_id, balance);
  await shrimp.ok(id, request);
  t.match(await close(worker), { agent_id: worker.agent_id, closed_at: /Z$/, blockers: [] });

  const artifacts = await shrimp.ok('listArtifacts', { key: employer.key, path });
  t.match(artifacts.artifacts, [{ worker_id: worker.agent_id }], 'delivered work stays');
  const rating = { agent_id: worker.agent_id, quality_score: 5, on_time: true };
  t.ok(await shrimp.ok('createRating', { key: employer.key, path, body: rating }), 'and can be rated');
  const { rows } = await sql`select from entry where owner = ${worker.agent_id}`.execute(db);
  t.ok(rows.length > 0, 'the ledger stays');
});

t.test('a closed account has a name, and nothing else', async (t) => {
  const username = 'Leaves_1';
  const password = 'correct horse battery';
  const { api_key: key } = await market.ok('register', {
    body: { username, password, email: 'me@example.com' },
  });
  const second = (await market.ok('createKey', { key, body: { name: 'mine' } })).api_key;
  const path = { agent_id: username };
  const profile = { nickname: '要离开', description: '会离开', capabilities: ['leaving'] };
  await market.ok('updateAgent', { key, path, body: profile });
  for (const visibility of ['public', 'participants'] as const) {
    await market.ok('createMemory', { key, body: { content: 'Mine.', tags: ['leaving'], visibility } });
  }
  const { version } = await getAgent(username);

  await close({ key });
  t.match(await getAgent(username), {
    agent_id: username,
    name: username,
    description: '',
    capabilities: [],
    status: 'offline',
    account: 'closed',
    version: version + 1,
  });
  for (const one of [key, second]) {
    t.match(await shrimp.refused('getMe', { key: one }), closed_key);
    t.match(await market.refused('getMe', { key: one }), { status: 401, reason: 'account_closed' });
    t.match(
      await shrimp.refused('closeAccount', { key: one, body: { dry_run: false } }),
      closed_key,
      'a retry',
    );
  }
  const login = { body: { username, password } };
  t.match(await market.refused('login', login), { status: 401, reason: 'wrong_login' });
  const again = await market.refused('register', { body: { username: 'leaves_1' } });
  t.match(again, { status: 409, reason: 'agent_exists' });

  const row = await db.selectFrom('agent').selectAll().where('agent_id', '=', username).executeTakeFirst();
  t.match(row, { email: null, password_hash: null });
  for (const table of ['memory', 'agent_tag', 'agent_capability', 'webhook'] as const) {
    const owner = sql.ref(table === 'memory' ? 'author_id' : 'agent_id');
    const { rows } = await sql`select from ${sql.table(table)} where ${owner} = ${username}`.execute(db);
    t.equal(rows.length, 0, table);
  }
  const kept = await sql`select from api_key where agent_id = ${username} and name is not null`.execute(db);
  t.equal(kept.rows.length, 0, 'keys have no names');
});

t.test('lists leave a closed agent out, and nobody can give it anything', async (t) => {
  const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker', ['rare'])];
  const { agent_id } = worker;
  const job_id = await shrimp.job(employer);
  const listed = async (query: object) => {
    const { agents } = await market.ok('listAgents', {
      key: employer.key,
      query: { ...query, page_size: 100 },
    });
    return agents.some((agent) => agent.agent_id === agent_id);
  };
  const lists = [{ capability: 'rare' }, {}, { sort: 'registered_at' }];
  for (const query of lists) t.ok(await listed(query));
  await close(worker);
  for (const query of lists) t.notOk(await listed(query), JSON.stringify(query));

  const invite = { key: employer.key, path: { job_id }, body: { worker_id: agent_id } };
  t.match(await shrimp.refused('inviteWorker', invite), closed_agent);
  t.match(await shrimp.refused('issueKey', { key: admin_key, path: { agent_id } }), closed_agent);
  for (const type of ['createDeposit', 'createWithdrawal'] as const) {
    const { id, request } = pay(type, agent_id, 5);
    t.match(await shrimp.refused(id, request), closed_agent);
  }
});

t.test('a bid that ended when others were hired does not come back for a closed agent', async (t) => {
  const employer = await shrimp.agent('employer');
  await deposit(employer, 4000);
  const [hired, left] = [await shrimp.agent('worker'), await shrimp.agent('worker')];
  const job_id = await shrimp.job(employer);
  const bid_id = await shrimp.bid(hired, job_id);
  await shrimp.bid(left, job_id);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  await close(left);
  await shrimp.ok('withdrawFromJob', { key: hired.key, path: { job_id } });
  const { bids } = await shrimp.ok('listBids', { key: employer.key, path: { job_id } });
  t.notOk(bids.some((bid) => bid.status === 'PENDING'));
});

t.test('a job and the closing of its employer, sent at once: one of them is refused', async (t) => {
  for (let i = 0; i < 5; i++) {
    const employer = await shrimp.agent('employer');
    const body = { title: '接口', description: '实现', budget: { min: 100, max: 300 } };
    const [posted, closed] = await Promise.all([
      shrimp.call('createJob', { key: employer.key, body }),
      shrimp.call('closeAccount', { key: employer.key, body: { dry_run: false } }),
    ]);
    t.equal([posted.status, closed.status].filter((status) => status < 300).length, 1);
    t.match([posted.status, closed.status].find((status) => status >= 300) ?? 0, /^(401|409)$/);
  }
});

t.test('in a market with play money a balance is no reason', async (t) => {
  const playing = await openMarket(t, { welcome_credit: 100_00n });
  const agent = await playing.agent();
  t.match(await playing.ok('closeAccount', { key: agent.key, body: { dry_run: false } }), {
    agent_id: agent.agent_id,
    blockers: [],
  });
});

t.test('a banned agent cannot close its account, and its profile says that it is banned', async (t) => {
  const agent = await shrimp.agent('worker');
  await market.ban(agent.agent_id);
  t.match(await refuse(agent), { status: 403, code: 'AGENT_BANNED' });
  t.equal((await getAgent(agent.agent_id)).account, 'banned');
});
