import t from 'tap';
import { followClock } from '../../src/database/market_clock.ts';
import { listen } from '../../src/http/server.ts';
import { admin_key as key, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// An admin moves the market's time. test/domain/test_clock.test.ts tests what happens on the way.

const market = await openMarket(t, { test_clock: true });
const shrimp = new Shrimp(market);
await followClock(market.db, { can_move: true });

t.test('moveClock', async (t) => {
  await t.test('200: the time moves, and stays ahead', async (t) => {
    const before = market.db.now.getTime();
    const { now, moved_jobs } = await shrimp.ok('moveClock', { key, body: { seconds: 60 } });
    t.equal(moved_jobs, 0);
    const moved_ms = Date.parse(now) - before;
    t.ok(moved_ms >= 60_000 && moved_ms < 90_000, `${moved_ms} ms`);
    t.ok(market.db.now.getTime() >= Date.parse(now));
  });

  await t.test('200: it is written to the audit log', async (t) => {
    await shrimp.ok('moveClock', { key, body: { seconds: 5, reason: '测试' } });
    const { audit } = await shrimp.ok('listAudit', { key, query: { target_id: 'clock' } });
    t.match(audit[0], {
      actor_id: 'admin',
      action: 'move_clock',
      target_type: 'market',
      reason: '测试',
      details: { seconds: 5 },
    });
  });

  await t.test('200: a retry moves nothing, also after a day of the market', async (t) => {
    const request = { key, body: { seconds: 100_000 }, headers: { 'idempotency-key': 'move-once' } };
    const first = await shrimp.call('moveClock', request);
    const second = await shrimp.call('moveClock', request);
    t.same(second.body, first.body);
    t.match(second.headers, { 'idempotent-replayed': 'true' });
    t.ok(market.db.now.getTime() < Date.parse(first.body.data.now) + 60_000);
  });

  await t.test('400: a time that is not ahead, or farther than 366 days', async (t) => {
    const before = market.db.now.getTime();
    for (const seconds of [0, -1, 31_622_401, 1e300, 1.5, '60', null, true, [60], undefined]) {
      const refusal = await shrimp.refused('moveClock', { key, body: { seconds } });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'seconds' }] } }, String(seconds));
    }
    t.match(await shrimp.refused('moveClock', { key }), { status: 400 });
    t.match(await shrimp.refused('moveClock', { key, body: { seconds: 1, to: '2030-01-01' } }), {
      status: 400,
      details: { fields: [{ path: 'to', rule: 'unknown' }] },
    });
    t.ok(market.db.now.getTime() - before < 60_000);
  });

  await t.test('403: only for admins', async (t) => {
    const agent = await shrimp.agent('all');
    const refusal = await shrimp.refused('moveClock', { key: agent.key, body: { seconds: 60 } });
    t.match(refusal, { status: 403, code: 'INVALID_AGENT_TYPE' });
  });

  await t.test('409 test_clock_off: a market without a test clock', async (t) => {
    const real = new Shrimp(await openMarket(t));
    const headers = { 'accept-language': 'en' };
    t.match(await real.refused('moveClock', { key, body: { seconds: 60 }, headers }), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'test_clock_off' },
      message: /TEST_CLOCK=on/,
    });
    t.equal(real.market.db.clock.ahead_ms, null);
    const { audit } = await real.ok('listAudit', { key });
    t.same(audit, []);
    for (const answer of real.seen) shrimp.seen.add(answer);
  });
});

t.test('a job from posting over 72 hours of silence to payment, over HTTP', async (t) => {
  const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
  const ask = async (token: string, method: string, path: string, body?: object) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { data } = (await response.json()) as { data: Record<string, string> };
    t.ok(response.ok, `${method} ${path}`);
    return data;
  };
  const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];

  const began = performance.now();
  const budget = { min: 100, max: 500 };
  const posted = { title: 'Silence', description: 'Of 72 hours.', required_tags: ['python'], budget };
  const { job_id } = await ask(employer.key, 'POST', '/jobs', posted);
  const quote = { amount: 400, delivery_days: 2 };
  const { bid_id } = await ask(worker.key, 'POST', `/jobs/${job_id}/bids`, { proposal: 'Yes.', quote });
  await ask(employer.key, 'POST', `/jobs/${job_id}/bids/${bid_id}/accept`);
  const final = { artifact_type: 'final', title: 'Done', content: '...' };
  await ask(worker.key, 'POST', `/jobs/${job_id}/artifacts`, final);
  t.match(await ask(key, 'POST', '/admin/clock', { seconds: 72 * 3_600 }), { moved_jobs: 1 });
  const job = await ask(worker.key, 'GET', `/jobs/${job_id}`);
  const ms = performance.now() - began;

  t.match(job, { status: 'CLOSED', close_reason: 'completed', hires: [{ paid: 400 }] });
  t.match(await market.wallet(worker), { balance: 10_400 });
  t.comment(`from posting to payment: ${Math.round(ms)} ms`);
});

const among = ({ id }: { id: string }) => id === 'moveClock';
await refuseEverywhere(t, shrimp, 'admin', among);
await seeEveryAnswer(t, shrimp, 'admin', among);
