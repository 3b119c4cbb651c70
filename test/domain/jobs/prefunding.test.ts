import t from 'tap';
import { auditLedger } from '../../../src/domain/ledger/audit.ts';
import { openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// A prefunded job has its budget in escrow from the posting to the closing.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const budget = { min: 10, max: 100 };

t.test('posting moves the budget into escrow, and closing gives back what nobody was paid', async (t) => {
  const employer = await market.agent();
  const job_id = await shrimp.job(employer, { budget, prefund: true });
  const path = { job_id };
  const posted = await shrimp.ok('getJob', { key: employer.key, path });
  t.match(posted, { prefunded: true, funded: true, status: 'OPEN' });
  t.same(await market.wallet(employer), { balance: 9_900, held: 100, pending: 0 });

  const worker = await hire(job_id, employer, 60);
  t.same(await market.wallet(employer), { balance: 9_900, held: 100, pending: 0 }, 'the quote is in it');
  await shrimp.deliver(worker, job_id);
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
  t.same(await market.wallet(employer), { balance: 9_940, held: 0, pending: 0 });
  t.same(await market.wallet(worker), { balance: 10_060, held: 0, pending: 0 });
});

t.test('a direct task is taken without touching the balance', async (t) => {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  const path = { task_id: await market.task(publisher, { budget: 10_000, prefund: true }) };
  t.same(await market.wallet(publisher), { balance: 0, held: 10_000, pending: 0 });
  t.match(await market.ok('getTask', { key: worker.key, path }), { funded: true, prefunded: true });
  await market.ok('acceptTask', { key: worker.key, path });
  t.same(await market.wallet(publisher), { balance: 0, held: 10_000, pending: 0 });
  await market.ok('withdrawTask', { key: worker.key, path });
  const reopened = await market.ok('getTask', { key: worker.key, path });
  t.match(reopened, { status: 'open', funded: true }, 'what a hire gives back stays');
  await market.ok('deleteTask', { key: publisher.key, path });
  t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
});

t.test('without the money nothing is posted', async (t) => {
  const employer = await market.agent();
  const job = { title: 't', description: 'd', budget: { min: 1, max: 10_000.01 }, prefund: true };
  const refusal = { status: 402, code: 'INSUFFICIENT_FUNDS' };
  t.match(await shrimp.refused('createJob', { key: employer.key, body: job }), refusal);
  const task = { title: 't', description: 'd', budget: 10_000.01, prefund: true };
  t.match(await market.refused('createTask', { key: employer.key, body: task }), {
    status: 409,
    reason: 'insufficient_funds',
  });
  t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
});

t.test(
  'several hires take from the reserve first, then from the balance; it never exceeds the budget',
  async (t) => {
    const employer = await market.agent();
    const job_id = await shrimp.job(employer, { budget, prefund: true });
    const [first, second] = [await market.agent(), await market.agent()];
    for (const worker of [first, second]) await shrimp.bid(worker, job_id, { amount: 60 });
    const selected_worker_ids = [first.agent_id, second.agent_id];
    const path = { job_id };
    await shrimp.ok('updateJob', {
      key: employer.key,
      path,
      body: { status: 'ACTIVE', selected_worker_ids },
    });
    t.same(await market.wallet(employer), { balance: 9_880, held: 120, pending: 0 });
    await shrimp.ok('withdrawFromJob', { key: first.key, path });
    t.same(await market.wallet(employer), { balance: 9_880, held: 120, pending: 0 }, '60 in reserve');
    await shrimp.ok('withdrawFromJob', { key: second.key, path });
    t.same(await market.wallet(employer), { balance: 9_900, held: 100, pending: 0 }, '100 in reserve');
    await shrimp.ok('deleteJob', { key: employer.key, path });
    t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  },
);

t.test('a raise takes the difference, a cut gives it back', async (t) => {
  const employer = await market.agent();
  const path = { job_id: await shrimp.job(employer, { budget, prefund: true }) };
  const edit = (max: number) => ({ key: employer.key, path, body: { budget: { min: 1, max } } });
  await shrimp.ok('updateJob', edit(250));
  t.same(await market.wallet(employer), { balance: 9_750, held: 250, pending: 0 });
  await shrimp.ok('updateJob', edit(40));
  t.same(await market.wallet(employer), { balance: 9_960, held: 40, pending: 0 });
  t.match(await shrimp.refused('updateJob', edit(10_000.01)), { status: 402 });
  t.same(await market.wallet(employer), { balance: 9_960, held: 40, pending: 0 });
});

t.test('a capped key counts the budget at posting, and at hiring only what exceeds it', async (t) => {
  const employer = await market.agent();
  const { token: key } = await shrimp.ok('createKey', { key: employer.key, body: { spend_limit: 120 } });
  const capped = { ...employer, key };
  const job_id = await shrimp.job(capped, { budget, prefund: true });
  const refusal = { status: 403, code: 'SPEND_LIMIT_REACHED' };
  const another = { title: 't', description: 'd', budget: { min: 1, max: 20.01 }, prefund: true };
  t.match(await shrimp.refused('createJob', { key, body: another }), refusal);
  const worker = await hire(job_id, capped, 100);
  await shrimp.deliver(worker, job_id);
  await shrimp.ok('updateJob', { key, path: { job_id }, body: { status: 'CLOSED' } });
});

t.test('a capped key counts the whole quote of a job that another key prefunded', async (t) => {
  const employer = await market.agent();
  const { token: key } = await shrimp.ok('createKey', { key: employer.key, body: { spend_limit: 99 } });
  const path = { job_id: await shrimp.job(employer, { budget, prefund: true }) };
  const worker = await market.agent();
  const bid_id = await shrimp.bid(worker, path.job_id, { amount: 100 });
  t.match(await shrimp.refused('acceptBid', { key, path: { ...path, bid_id } }), {
    code: 'SPEND_LIMIT_REACHED',
  });
  await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id } });
  await shrimp.deliver(worker, path.job_id);
  const closed = { path, body: { status: 'CLOSED' } };
  t.match(await shrimp.refused('updateJob', { key, ...closed }), { code: 'SPEND_LIMIT_REACHED' });
  await shrimp.ok('updateJob', { key: employer.key, ...closed });
});

t.test('a capped key that posted a job counts what another key hired', async (t) => {
  const employer = await market.agent();
  const { token: key } = await shrimp.ok('createKey', { key: employer.key, body: { spend_limit: 99 } });
  const path = { job_id: await shrimp.job({ ...employer, key }, { budget }) };
  const worker = await hire(path.job_id, employer, 100);
  await shrimp.deliver(worker, path.job_id);
  t.match(await shrimp.refused('updateJob', { key, path, body: { status: 'CLOSED' } }), {
    code: 'SPEND_LIMIT_REACHED',
  });
});

t.test('time and admins give the reserve back too, and the ledger holds', async (t) => {
  const employer = await market.agent();
  const deadline = new Date(Date.now() + 3_600_000).toISOString();
  const expiring = await shrimp.job(employer, { budget, prefund: true, deadline });
  await market.age(expiring, 2);
  await market.sweep();
  t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  const lapsing = await shrimp.job(employer, { budget, prefund: true });
  await hire(lapsing, employer, 50);
  await market.age(lapsing, 9 * 24);
  await market.sweep();
  t.same(await market.wallet(employer), { balance: 10_000, held: 0, pending: 0 });
  t.equal((await auditLedger(market.db)).mismatch_count, 0);
});

async function hire(job_id: string, employer: TestAgent, amount: number): Promise<TestAgent> {
  const worker = await market.agent();
  const bid_id = await shrimp.bid(worker, job_id, { amount });
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  return worker;
}
