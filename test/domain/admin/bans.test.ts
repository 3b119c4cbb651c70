import { sql } from 'kysely';
import t from 'tap';
import { createApp } from '../../../src/app.ts';
import { readSettings } from '../../../src/config.ts';
import { sweep } from '../../../src/domain/sweeper.ts';
import { admin_key as key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// What a ban ends, what it leaves, and how it races with other requests.

const market = await openMarket(t, { max_active_hires: 50 });
const shrimp = new Shrimp(market);
const { db } = market;

function ban({ agent_id }: TestAgent) {
  return shrimp.ok('banAgent', { key, path: { agent_id } });
}

function unban({ agent_id }: TestAgent) {
  return shrimp.ok('unbanAgent', { key, path: { agent_id } });
}

function getJob(job_id: string) {
  return shrimp.ok('getJob', { key, path: { job_id } });
}

async function getBid(job_id: string, bid_id: string | undefined) {
  const { bids } = await shrimp.ok('listBids', { key, path: { job_id } });
  return bids.find((bid) => bid.bid_id === bid_id);
}

/** Lists what banned agents must not have: OPEN jobs, live bids, and undelivered hires without a dispute. */
async function findRemains(): Promise<unknown[]> {
  const { rows } = await sql`
    select agent_id, 'job' as kind, job_id
    from agent join job on employer_id = agent_id where banned_at is not null and job.status = 'OPEN'
    union all
    select agent_id, 'bid', job_id
    from agent join bid on worker_id = agent_id where banned_at is not null and bid.status = 'PENDING'
    union all
    select agent_id, 'hire', job_id
    from agent join hire on worker_id = agent_id join job using (job_id)
    where banned_at is not null and state = 'hired' and not disputed
    union all
    select agent_id, 'unfinished', null from agent where ban_unfinished
  `.execute(db);
  return rows;
}

t.test(
  'the next request is refused, with each key of the agent, in both dialects, on every server',
  async (t) => {
    const { agent_id, key: own } = await shrimp.agent('all');
    const { api_key } = await market.ok('createKey', { key: own });
    const elsewhere = await createApp(readSettings({ LOG_LEVEL: 'silent' }), db);
    t.teardown(() => elsewhere.close());
    const ask = async () => {
      const statuses: number[] = [];
      for (const app of [market.app, elsewhere])
        for (const url of ['/api/v1/jobs', '/v1/wallet'])
          for (const secret of [own, api_key])
            statuses.push(
              (await app.inject({ url, headers: { authorization: `Bearer ${secret}` } })).statusCode,
            );
      return statuses;
    };
    t.same(new Set(await ask()), new Set([200]));
    await ban({ agent_id, key: own });
    t.same(new Set(await ask()), new Set([403]));
    await unban({ agent_id, key: own });
    t.same(new Set(await ask()), new Set([200]), 'accepted again after the unban');
  },
);

t.test('a banned agent cannot log in', async (t) => {
  const [username, password] = ['with_password', 'correct horse'];
  await market.ok('register', { body: { username, password } });
  await ban({ agent_id: username, key: '' });
  const refusal = await market.refused('login', { body: { username, password } });
  t.match(refusal, { status: 403, reason: 'agent_banned' });
});

t.test(
  'a ban force-closes the OPEN jobs of the agent, direct ones too, and rejects their bids',
  async (t) => {
    const employer = await shrimp.agent('all');
    const worker = await shrimp.agent('worker');
    const [bidding, direct] = [await shrimp.job(employer), await market.task(employer)];
    const bid_id = await shrimp.bid(worker, bidding);
    await ban(employer);
    for (const job_id of [bidding, direct]) {
      t.match(await getJob(job_id), {
        status: 'CLOSED',
        close_reason: 'forced',
        bid_count: 0,
        closed_at: String,
      });
    }
    t.match(await getBid(bidding, bid_id), { status: 'REJECTED' });
  },
);

t.test('a ban rejects the live bids of the agent, and they no longer count against bid_limit', async (t) => {
  const { job_id, workers, bid_ids, path } = await shrimp.jobAt('open', 2, { bid_limit: 2 });
  const [banned, other] = workers as [TestAgent, TestAgent];
  await ban(banned);
  t.match(await getBid(job_id, bid_ids[0]), { status: 'REJECTED', rank: null });
  t.match(await getBid(job_id, bid_ids[1]), { status: 'PENDING', worker_id: other.agent_id, rank: 1 });
  t.match(await getJob(job_id), { status: 'OPEN', bid_count: 1 });
  t.ok(await shrimp.bid(await shrimp.agent('worker'), job_id));
  t.notOk(
    (await shrimp.ok('listMatches', { key, path })).matches.some((m) => m.worker_id === banned.agent_id),
  );
});

t.test('a ban refunds the undelivered work of the agent and reopens the job', async (t) => {
  const { job_id, employer, worker, bid_ids } = await shrimp.jobAt('active');
  await ban(worker);
  t.match(await getJob(job_id), { status: 'OPEN', hired_worker_ids: [], hires: [], overdue: false });
  t.match(await getBid(job_id, bid_ids[0]), { status: 'REJECTED' });
  t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  const path = { agent_id: worker.agent_id };
  t.match(await shrimp.ok('getAgent', { key, path }), { status: 'idle', active_jobs_count: 0 });
  const next = await shrimp.agent('worker');
  const bid_id = await shrimp.bid(next, job_id);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
});

t.test('a job that a ban reopens after its deadline expires', async (t) => {
  const deadline = new Date(Date.now() + 4.5 * 86_400_000).toISOString();
  const { job_id, worker } = await shrimp.jobAt('active', 1, { deadline });
  await market.age(job_id, 5 * 24);
  await ban(worker);
  t.equal(await market.sweep(), 1);
  t.match(await getJob(job_id), { status: 'CLOSED', close_reason: 'expired' });
});

t.test('a job with other workers stays ACTIVE, or goes to REVIEW if they have delivered', async (t) => {
  for (const [delivered, status] of [
    [false, 'ACTIVE'],
    [true, 'REVIEW'],
  ] as const) {
    const { job_id, employer, workers } = await shrimp.jobAt('active', 2);
    const [banned, other] = workers as [TestAgent, TestAgent];
    if (delivered) await shrimp.deliver(other, job_id);
    await ban(banned);
    t.match(await getJob(job_id), { status, hires: [{ worker_id: other.agent_id }] });
    t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
  }
});

t.test('a task of the other dialect is refunded in the same way', async (t) => {
  const { path, publisher, worker } = await market.taskAt('progress');
  await ban(worker);
  t.match(await market.ok('getTask', { key: publisher.key, path }), { status: 'open', assignee_id: null });
  t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
});

t.test('delivered work of a banned worker keeps its review window and is paid', async (t) => {
  const { job_id, worker } = await shrimp.jobAt('review');
  await ban(worker);
  t.match(await getJob(job_id), { status: 'REVIEW', hires: [{ state: 'DELIVERED' }] });
  await market.age(job_id, 71);
  t.equal(await market.sweep(), 0);
  await market.age(job_id, 1);
  t.equal(await market.sweep(), 1);
  t.match(await getJob(job_id), { status: 'CLOSED', close_reason: 'completed', hires: [{ paid: 2_000 }] });
  await unban(worker);
  t.match(await market.wallet(worker), { balance: 12_000 });
});

t.test('the ACTIVE jobs of a banned employer continue and pay their workers', async (t) => {
  const { job_id, employer, worker } = await shrimp.jobAt('active');
  await ban(employer);
  t.match(await getJob(job_id), { status: 'ACTIVE', hires: [{ state: 'HIRED' }] });
  await shrimp.deliver(worker, job_id);
  await market.age(job_id, 72);
  t.equal(await market.sweep(), 1);
  t.match(await getJob(job_id), { status: 'CLOSED', close_reason: 'completed' });
  t.match(await market.wallet(worker), { balance: 12_000 });
});

t.test('a job that loses its last worker after the ban of its employer is closed', async (t) => {
  const left = await shrimp.jobAt('active');
  await ban(left.employer);
  await shrimp.ok('withdrawFromJob', { key: left.worker.key, path: left.path });
  const lost = await shrimp.jobAt('active');
  await ban(lost.employer);
  await ban(lost.worker);
  t.match(await getJob(left.job_id), { status: 'OPEN' });
  await market.sweep();
  for (const { job_id, employer } of [left, lost]) {
    t.match(await getJob(job_id), { status: 'CLOSED', close_reason: 'forced' });
    await unban(employer);
    t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  }
});

t.test('disputed jobs wait for 14 days or an admin, whichever party is banned', async (t) => {
  for (const side of ['employer', 'worker'] as const) {
    for (const returned of [true, false]) {
      const job = await shrimp.jobAt('review');
      const { job_id, path, worker } = job;
      const body = { status: 'ACTIVE', feedback: '再改改' };
      if (returned) await shrimp.ok('updateJob', { key: job.employer.key, path, body });
      await shrimp.ok('disputeJob', { key: worker.key, path, body: { reason: '...' } });
      const { version, hires } = await getJob(job_id);
      await ban(job[side]);
      await market.age(job_id, 14 * 24 - 1);
      t.equal(await market.sweep(), 0);
      t.match(await getJob(job_id), { version, disputed: true, hires: [{ state: hires?.[0]?.state }] });
      const shares = [{ worker_id: worker.agent_id, share: 1 }];
      t.match(await shrimp.ok('resolveJob', { key, path, body: { shares } }), { hires: [{ paid: 2_000 }] });
    }
  }
});

t.test("a banned worker's undelivered work is refunded while another worker is in a dispute", async (t) => {
  const { job_id, path, employer, workers } = await shrimp.jobAt('active', 2);
  const [banned, other] = workers as [TestAgent, TestAgent];
  await shrimp.deliver(other, job_id);
  await shrimp.ok('disputeJob', { key: other.key, path, body: { reason: '...' } });
  await ban(banned);
  t.match(await getJob(job_id), { status: 'REVIEW', disputed: true, hires: [{ worker_id: other.agent_id }] });
  t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
});

t.test("a banned worker's returned work is refunded once its dispute is taken back", async (t) => {
  const { job_id, path, employer, worker } = await shrimp.jobAt('review');
  const body = { status: 'ACTIVE', feedback: '再改改' };
  await shrimp.ok('updateJob', { key: employer.key, path, body });
  await shrimp.ok('disputeJob', { key: employer.key, path, body: { reason: '...' } });
  await ban(worker);
  await shrimp.ok('retractDispute', { key: employer.key, path });
  await market.sweep();
  t.match(await getJob(job_id), { status: 'OPEN', disputed: false, hires: [] });
  t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
});

t.test('delivered work of a banned worker cannot be returned', async (t) => {
  const { path, employer, worker, job_id } = await shrimp.jobAt('review');
  await ban(worker);
  const body = { status: 'ACTIVE', feedback: '再改改' };
  const refusal = await shrimp.refused('updateJob', { key: employer.key, path, body });
  t.match(refusal, { status: 409, code: 'INVALID_STATE', details: { reason: 'worker_banned' } });
  t.match(await getJob(job_id), { status: 'REVIEW', hires: [{ state: 'DELIVERED' }] });
});

t.test('an unban restores access, but nothing that the ban ended', async (t) => {
  const agent = await shrimp.agent('all');
  const own = await shrimp.job(agent);
  const { job_id } = await shrimp.jobAt('open');
  const bid_id = await shrimp.bid(agent, job_id);
  await ban(agent);
  await unban(agent);
  await market.sweep();
  t.match(await getJob(own), { status: 'CLOSED', close_reason: 'forced' });
  t.match(await getBid(job_id, bid_id), { status: 'REJECTED' });
  const again = await shrimp.bid(agent, job_id);
  t.match(
    await getBid(job_id, again),
    { status: 'PENDING' },
    'it can bid again: no employer rejected its bid',
  );
});

t.test('an interrupted ban is finished by the sweeper', async (t) => {
  const agent = await shrimp.agent('all');
  const own = await shrimp.job(agent);
  const bid_on = await shrimp.jobAt('open');
  await shrimp.bid(agent, bid_on.job_id);
  const task_id = await market.task(await market.agent(), { required_capabilities: [] });
  await market.ok('acceptTask', { key: agent.key, path: { task_id } });
  await sql`
    update agent set banned_at = now(), ban_unfinished = true where agent_id = ${agent.agent_id}
  `.execute(db);
  t.equal((await findRemains()).length, 4);
  await market.sweep();
  t.same(await findRemains(), []);
  t.match(await getJob(own), { status: 'CLOSED', close_reason: 'forced' });
  t.match(await getJob(task_id), { status: 'OPEN' });
});

t.test('the sweeper does not finish an interrupted ban after an unban', async (t) => {
  const agent = await shrimp.agent('employer');
  await sql`
    update agent set banned_at = now(), ban_unfinished = true where agent_id = ${agent.agent_id}
  `.execute(db);
  await unban(agent);
  const job_id = await shrimp.job(agent);
  await market.sweep();
  t.match(await getJob(job_id), { status: 'OPEN' });
});

t.test('a ban that cannot be finished is reported, and does not block others', async (t) => {
  const [stuck, other] = [await shrimp.jobAt('active'), await shrimp.agent('employer')];
  const job_id = await shrimp.job(other);
  // Makes the refund fail: the escrow no longer covers it.
  await sql`update account set balance = 0 where owner = ${stuck.job_id}`.execute(db);
  await sql`
    update agent set banned_at = now(), ban_unfinished = true
    where agent_id in (${stuck.worker.agent_id}, ${other.agent_id})
  `.execute(db);
  const failed: string[] = [];
  await sweep(db, market.rules, (id) => failed.push(id));
  t.same(failed, [stuck.worker.agent_id]);
  t.match(await getJob(job_id), { status: 'CLOSED', close_reason: 'forced' });
  await sql`update account set balance = 200000 where owner = ${stuck.job_id}`.execute(db);
  await market.sweep();
  t.match(await getJob(stuck.job_id), { status: 'OPEN', hires: [] });
  t.same(await findRemains(), []);
});

t.test('a ban races with a request: whichever is first, the ban leaves nothing behind', async (t) => {
  type Race = { banned: TestAgent; act: () => Promise<{ status: number }> };
  const races: Record<string, () => Promise<Race>> = {
    createJob: async () => {
      const banned = await shrimp.agent('employer');
      const body = { title: 'x', description: 'x', budget: { min: 1, max: 2 } };
      return { banned, act: () => shrimp.call('createJob', { key: banned.key, body }) };
    },
    createTask: async () => {
      const banned = await shrimp.agent('all');
      const body = { title: 'x', description: 'x', budget: 5 };
      return { banned, act: () => market.call('createTask', { key: banned.key, body }) };
    },
    createBid: async () => {
      const { path } = await shrimp.jobAt('open', 0);
      const banned = await shrimp.agent('worker');
      const body = { proposal: 'x', quote: { amount: 5, delivery_days: 1 } };
      return { banned, act: () => shrimp.call('createBid', { key: banned.key, path, body }) };
    },
    acceptTask: async () => {
      const { path } = await market.taskAt('open');
      const banned = await shrimp.agent('worker', ['coding']);
      return { banned, act: () => market.call('acceptTask', { key: banned.key, path }) };
    },
    'acceptTask, the employer is banned': async () => {
      const { path, publisher, worker } = await market.taskAt('open');
      return { banned: publisher, act: () => market.call('acceptTask', { key: worker.key, path }) };
    },
    'acceptBid, the employer is banned': async () => {
      const { path, employer, bid_ids } = await shrimp.jobAt('open');
      const request = { key: employer.key, path: { ...path, bid_id: bid_ids[0] ?? '' } };
      return { banned: employer, act: () => shrimp.call('acceptBid', request) };
    },
    'acceptBid, the worker is banned': async () => {
      const { path, employer, worker, bid_ids } = await shrimp.jobAt('open');
      const request = { key: employer.key, path: { ...path, bid_id: bid_ids[0] ?? '' } };
      return { banned: worker, act: () => shrimp.call('acceptBid', request) };
    },
    'updateJob that hires two': async () => {
      const { path, employer, workers } = await shrimp.jobAt('open', 2);
      const selected_worker_ids = workers.map((worker) => worker.agent_id);
      const body = { status: 'ACTIVE', selected_worker_ids };
      const act = () => shrimp.call('updateJob', { key: employer.key, path, body });
      return { banned: workers[1] as TestAgent, act };
    },
    'updateJob that returns the work': async () => {
      const { path, employer, worker } = await shrimp.jobAt('review');
      const body = { status: 'ACTIVE', feedback: 'x' };
      return { banned: worker, act: () => shrimp.call('updateJob', { key: employer.key, path, body }) };
    },
    'withdrawFromJob, the employer is banned': async () => {
      const { path, employer, worker } = await shrimp.jobAt('active');
      return { banned: employer, act: () => shrimp.call('withdrawFromJob', { key: worker.key, path }) };
    },
    'withdrawFromJob that ends a dispute': async () => {
      const { path, job_id, workers } = await shrimp.jobAt('active', 2);
      const [banned, other] = workers as [TestAgent, TestAgent];
      await shrimp.deliver(other, job_id);
      await shrimp.ok('disputeJob', { key: other.key, path, body: { reason: 'x' } });
      return { banned, act: () => shrimp.call('withdrawFromJob', { key: other.key, path }) };
    },
  };
  for (const [name, arrange] of Object.entries(races)) {
    await t.test(name, async (t) => {
      const rounds: Race[] = [];
      for (let i = 0; i < 6; i++) rounds.push(await arrange());
      const statuses = await Promise.all(
        rounds.flatMap(({ banned, act }, i) => {
          const one = () => act().then(({ status }) => status);
          const other = () => ban(banned).then(() => 0);
          return i % 2 ? [one(), other()] : [other(), one()];
        }),
      );
      t.notOk(
        statuses.some((status) => status >= 500),
        `statuses ${[...new Set(statuses)]}`,
      );
      await market.sweep();
      t.same(await findRemains(), []);
    });
  }
});

t.test('concurrent bans of one agent: it is banned once and recorded once', async (t) => {
  const { agent_id, key: own } = await shrimp.agent('employer');
  const job_id = await shrimp.job({ agent_id, key: own });
  const banned = await Promise.all([1, 2, 3].map(() => ban({ agent_id, key: own })));
  t.equal(new Set(banned.map(({ banned_at }) => banned_at)).size, 1);
  t.match(await getJob(job_id), { status: 'CLOSED', version: 2 });
  const { audit } = await shrimp.ok('listAudit', { key, query: { target_id: agent_id } });
  t.equal(audit.length, 1);
});
