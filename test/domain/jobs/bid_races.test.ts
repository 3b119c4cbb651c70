import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Concurrent bids and hires. Each goes through the API and uses its own database connection.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const rounds = 6;
const offer = { proposal: 'Gladly.', quote: { amount: 2000, delivery_days: 5 } };

t.test('forty workers bid on a job with a limit of five: five succeed', async (t) => {
  const workers = await newAgents('worker', 40);
  const employer = await shrimp.agent('employer');
  const path = { job_id: await shrimp.job(employer, { bid_limit: 5 }) };
  const responses = await Promise.all(
    workers.map(({ key }) => shrimp.call('createBid', { key, path, body: offer })),
  );
  t.same(tally(responses), { '201': 5, '400 BID_LIMIT_REACHED': 35 });
  for (const { status, body } of responses) {
    if (status === 400) t.strictSame(body.error.details, { ...path, bid_limit: 5, current_bids: 5 });
  }
  t.same(await bids(path), { PENDING: 5 });
  const list = await shrimp.ok('listBids', { key: employer.key, path });
  t.equal(list.current_count, 5);
  t.same(list.bids.map(({ rank }) => rank).sort(), [1, 2, 3, 4, 5]);
});

t.test('one worker bids ten times at once: one bid succeeds', async (t) => {
  const { key } = await shrimp.agent('worker');
  const path = { job_id: await shrimp.job(await shrimp.agent('employer')) };
  const responses = await Promise.all(
    Array.from({ length: 10 }, () => shrimp.call('createBid', { key, path, body: offer })),
  );
  t.same(tally(responses), { '201': 1, '409 DUPLICATE_BID': 9 });
  t.same(await bids(path), { PENDING: 1 });
});

t.test('two bids are accepted at once: one worker is hired', async (t) => {
  for (let round = 0; round < rounds; round++) {
    const { path, employer, bid_ids } = await shrimp.jobAt('open', 2);
    const responses = await Promise.all(
      bid_ids.map((bid_id) => shrimp.call('acceptBid', { key: employer.key, path: { ...path, bid_id } })),
    );
    t.same(tally(responses), { '200': 1, '400 is_active': 1 });
    t.same(await bids(path), { ACCEPTED: 1, REJECTED: 1 });
    t.same(await market.wallet(employer), { balance: 8_000, held: 2_000, pending: 0 });
  }
});

for (const [other, possible] of [
  ['withdrawBid', ['200, 400 is_active: ACCEPTED', '409 not_pending, 200: WITHDRAWN']],
  ['rejectBid', ['200, 400 is_active: ACCEPTED', '409 not_pending, 200: REJECTED']],
  ['deleteJob', ['200, 409 not_overdue: ACCEPTED', '400 is_closed, 200: REJECTED']],
] as const) {
  t.test(`acceptBid races with ${other}: one of them succeeds`, async (t) => {
    for (let round = 0; round < rounds; round++) {
      const { path, employer, worker, bid_ids } = await shrimp.jobAt('open');
      const at = { ...path, bid_id: bid_ids[0] as string };
      const { key } = other === 'withdrawBid' ? worker : employer;
      const both = [
        () => shrimp.call('acceptBid', { key: employer.key, path: at }),
        () => shrimp.call(other, { key, path: at }),
      ];
      const responses = await together(round % 2 ? both : both.toReversed());
      const [accepted, ended] = round % 2 ? responses : responses.toReversed();
      const outcome = `${outcomeOf(accepted)}, ${outcomeOf(ended)}: ${Object.keys(await bids(path))}`;
      t.ok((possible as readonly string[]).includes(outcome), outcome);
      const held = outcome.endsWith('ACCEPTED') ? 2_000 : 0;
      t.same(await market.wallet(employer), { balance: 10_000 - held, held, pending: 0 });
    }
  });
}

t.test('five hires at once with a balance for two: two succeed', async (t) => {
  const employer = await shrimp.agent('employer');
  const workers = await newAgents('worker', 3);
  const hirings = [];
  for (let i = 0; i < 5; i++) {
    const path = { job_id: await shrimp.job(employer) };
    for (const worker of workers) await shrimp.bid(worker, path.job_id, { amount: 1500 });
    hirings.push(() => shrimp.call('updateJob', { key: employer.key, path, body: hiring(workers) }));
  }
  t.same(tally(await together(hirings)), { '200': 2, '402 INSUFFICIENT_FUNDS': 3 });
  t.same(await market.wallet(employer), { balance: 1_000, held: 9_000, pending: 0 });
  for (const { key, agent_id } of workers) {
    const agent = await shrimp.ok('getAgent', { key, path: { agent_id } });
    t.equal(agent.active_jobs_count, 2);
  }
});

t.test('twenty employers hire one worker at once: ten succeed, the limit of the worker', async (t) => {
  const worker = await shrimp.agent('worker');
  const accepts = [];
  for (const { key, agent_id } of await newAgents('employer', 20)) {
    const job_id = await shrimp.job({ key, agent_id });
    const bid_id = await shrimp.bid(worker, job_id);
    accepts.push(() => shrimp.call('acceptBid', { key, path: { job_id, bid_id } }));
  }
  t.same(tally(await together(accepts)), { '200': 10, '409 hire_limit': 10 });
  const agent = await shrimp.ok('getAgent', { key: worker.key, path: { agent_id: worker.agent_id } });
  t.hasStrict(agent, { active_jobs_count: 10, status: 'busy' });
});

t.test(
  'a key with a spend limit hires and posts at once: only up to the limit, and without a deadlock',
  async (t) => {
    const { key, agent_id } = await shrimp.agent('all');
    const { token } = await shrimp.ok('createKey', { key, body: { spend_limit: 3_000 } });
    const acts: (() => Promise<{ status: number }>)[] = [];
    for (const worker of await newAgents('worker', 10)) {
      const job_id = await shrimp.job({ key, agent_id });
      const bid_id = await shrimp.bid(worker, job_id, { amount: 300 });
      const body = { title: 'A task', description: 'To do.', budget: 300 };
      acts.push(
        () => shrimp.call('acceptBid', { key: token, path: { job_id, bid_id } }),
        () => market.call('createTask', { key: token, body }),
      );
    }
    const responses = await together(acts);
    t.equal(responses.filter(({ status }) => status < 300).length, 10);
    t.equal(responses.filter(({ status }) => status === 403).length, 10);
  },
);

t.test('agents hire and work for each other at once, and every sum agrees', async (t) => {
  const agents = await newAgents('all', 6);
  const jobs: { path: { job_id: string }; employer: TestAgent; workers: TestAgent[] }[] = [];
  for (const employer of [...agents, ...agents]) {
    const path = { job_id: await shrimp.job(employer) };
    const workers = agents.filter((agent) => agent !== employer);
    for (const worker of workers) await shrimp.bid(worker, path.job_id, { amount: 7.77 });
    jobs.push({ path, employer, workers });
  }

  const hirings = jobs.map(
    ({ path, employer, workers }, i) =>
      () =>
        shrimp.call('updateJob', {
          key: employer.key,
          path,
          body: hiring(i % 2 ? workers : workers.toReversed()),
        }),
  );
  t.same(tally(await together(hirings)), { '200': 12 });
  await checkSums(t);

  const final = { artifact_type: 'final', title: 'Done', content: '...' };
  const works = jobs.flatMap(({ path, workers }) =>
    workers.map(({ key }, i) => () => {
      if (i === 4) return shrimp.call('withdrawFromJob', { key, path });
      return shrimp.call('createArtifact', { key, path, body: final });
    }),
  );
  t.same(tally(await together(works)), { '200': 12, '201': 48 });
  await checkSums(t);

  const ends = jobs.map(({ path, employer, workers }, i) => () => {
    const worker_ids = [workers[0]?.agent_id, workers[3]?.agent_id];
    const again = { status: 'ACTIVE', feedback: 'Once more.', worker_ids };
    return shrimp.call('updateJob', { key: employer.key, path, body: i % 3 ? { status: 'CLOSED' } : again });
  });
  t.same(tally(await together(ends)), { '200': 12 });
  await checkSums(t);
});

function hiring(workers: TestAgent[]) {
  return { status: 'ACTIVE', selected_worker_ids: workers.map(({ agent_id }) => agent_id) };
}

function newAgents(type: 'worker' | 'employer' | 'all', count: number): Promise<TestAgent[]> {
  return Promise.all(Array.from({ length: count }, () => shrimp.agent(type)));
}

interface MarketResponse {
  status: number;
  body: { error?: { code: string; details: { reason?: string } | null } };
}

function together<T>(acts: (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(acts.map((act) => act()));
}

/** The status and, for a refusal, its reason: `409 not_pending`. */
function outcomeOf(response: MarketResponse | undefined): string {
  const error = response?.body.error;
  const why = error ? ` ${error.details?.reason ?? error.code}` : '';
  return `${response?.status}${why}`;
}

function tally(responses: MarketResponse[]): Record<string, number> {
  return count(responses.map(outcomeOf));
}

function count(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Returns how many bids of a job are in each status. */
async function bids({ job_id }: { job_id: string }): Promise<Record<string, number>> {
  const rows = await market.db.selectFrom('bid').select('status').where('job_id', '=', job_id).execute();
  return count(rows.map(({ status }) => status));
}

/** Checks that transfers sum to zero, and that every stored sum and counter agrees with its rows. */
async function checkSums(t: Test): Promise<void> {
  const { rows } = await sql<{ mismatch: string }>`
    select 'transfer ' || transfer_id as mismatch from entry group by transfer_id, currency having sum(amount) <> 0
    union all
    select 'account ' || owner from account
    where balance <> (
      select coalesce(sum(amount), 0) from entry
      where entry.owner = account.owner and entry.account = account.kind and entry.currency = account.currency
    )
    union all
    select 'escrow ' || job_id from job
    where (select coalesce(sum(balance), 0) from account where owner = job_id) <> (
      select coalesce(sum(amount), 0) from hire
      where hire.job_id = job.job_id and state in ('hired', 'delivered')
    )
    union all
    select 'load ' || agent_id from agent
    where active_hires <> (select count(*) from hire where worker_id = agent_id and state = 'hired')
    union all
    select 'bids ' || job_id from job
    where live_bids <> (select count(*) from bid where bid.job_id = job.job_id and bid.status = 'PENDING')
    union all
    select 'hires ' || job_id from job
    where (select count(*) from bid where bid.job_id = job.job_id and bid.status = 'ACCEPTED') <>
      (select count(*) from hire where hire.job_id = job.job_id and state <> 'refunded') and hiring = 'bidding'
  `.execute(market.db);
  t.same(rows, []);
}
