import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import type { components } from '../../generated/shrimp.types.ts';
import { openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// What each side of a job is told, and how a reader goes on after an interruption.

type Event = components['schemas']['Event'];

const market = await openMarket(t);
const shrimp = new Shrimp(market);

const read = (agent: TestAgent, query: Record<string, string | number> = {}) =>
  shrimp.ok('listEvents', { key: agent.key, query });

/** The types of an agent's own events. Jobs that opened can come later, for reasons that are not of this market. */
const brief = (events: Event[]) =>
  events
    .filter(({ sequence }) => sequence !== null)
    .map(({ type, data }) => `${type} ${data.reason ?? ''}`.trim());

/** Reads jobs that opened until these came: they wait for older transactions of the whole Postgres. */
async function readOpened(agent: TestAgent, after: string, job_ids: string[]) {
  for (let i = 0; ; i += 1) {
    const { events } = await read(agent, { after, types: 'job.opened' });
    const found = events.filter(({ subject }) => job_ids.includes(subject ?? ''));
    if (found.length >= job_ids.length || i === 300) return { events, found };
    await pause(100);
  }
}

/** Checks that a log is numbered from 1 without a gap. */
const numbers = (events: Event[]) => events.flatMap(({ sequence }) => sequence ?? []);

t.test('each side of a job is told what the other did', async (t) => {
  const { job_id, path, employer, worker } = await shrimp.jobAt('open');
  const loser = await shrimp.agent('worker');
  const bystander = await shrimp.agent('worker', ['cooking']);
  await shrimp.bid(loser, job_id);
  const listed = await shrimp.ok('listBids', { key: employer.key, path });
  const won = listed.bids.find(({ worker_id }) => worker_id === worker.agent_id);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id: won?.bid_id ?? '' } });
  const message = { job_id, to_agent_id: worker.agent_id, content: '请开始' };
  await shrimp.ok('sendMessage', { key: employer.key, body: message });
  await shrimp.deliver(worker, job_id);
  const returned = { status: 'ACTIVE', feedback: '再来一次' };
  await shrimp.ok('updateJob', { key: employer.key, path, body: returned });
  await shrimp.deliver(worker, job_id);
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
  const rating = { agent_id: worker.agent_id, quality_score: 5 };
  await shrimp.ok('createRating', { key: employer.key, path, body: rating });

  const of_worker = await read(worker);
  t.same(brief(of_worker.events), [
    'bid.accepted',
    'hire.created',
    'message.received',
    'hire.returned',
    'hire.paid',
    'rating.received',
  ]);
  t.same(numbers(of_worker.events), [1, 2, 3, 4, 5, 6]);
  const [hired, paid] = ['hire.created', 'hire.paid'].map((type) =>
    of_worker.events.find((event) => event.type === type),
  );
  t.match(hired?.data, { job_id, worker_id: worker.agent_id, amount: 2000, currency: 'CNY' });
  t.match(hired, { subject: job_id, specversion: '1.0', source: '/api/v1' });
  t.match(paid?.data, { amount: 2000, currency: 'CNY' });
  t.same(brief((await read(employer)).events), [
    'bid.placed',
    'bid.placed',
    'hire.delivered',
    'hire.delivered',
    'hire.paid',
  ]);
  t.same(brief((await read(loser)).events), ['bid.rejected others_hired']);
  t.same(brief((await read(bystander)).events), []);
  t.equal(of_worker.has_more, false);
});

t.test('a reader goes on after its cursor, page by page, to the same events', async (t) => {
  const { employer, job_id } = await shrimp.jobAt('open', 3);
  const whole = await read(employer);
  t.equal(whole.events.length, 3);
  const pages: Event[] = [];
  let { cursor: after, has_more, events } = await read(employer, { limit: 1 });
  pages.push(...events);
  while (has_more) {
    ({ cursor: after, has_more, events } = await read(employer, { limit: 1, after }));
    pages.push(...events);
  }
  t.same(pages, whole.events);
  t.same((await read(employer, { after })).events, [], 'the last page has a cursor too');
  await shrimp.bid(await shrimp.agent('worker'), job_id);
  t.same(brief((await read(employer, { after })).events), ['bid.placed']);
});

t.test('a job that opens is told to workers with one of its tags', async (t) => {
  const employer = await shrimp.agent('employer');
  const [worker, other] = [
    await shrimp.agent('worker', ['sql', 'rust']),
    await shrimp.agent('worker', ['go']),
  ];
  const { cursor: after } = await read(worker);
  const { cursor: other_after } = await read(other);
  const job_id = await shrimp.job(employer, { required_tags: ['rust', 'sql', 'css'] });
  const open_to_all = await shrimp.job(employer, { required_tags: [] });
  const beyond = await shrimp.job(employer, { required_tags: ['rust'], min_trust: 0.9 });
  const last = await shrimp.job(employer, { required_tags: ['rust'] });

  const { events, found } = await readOpened(worker, after, [job_id, open_to_all, last]);
  t.same(
    found.map(({ subject }) => subject),
    [job_id, open_to_all, last],
  );
  t.same(found[0]?.data, { job_id, matched_tags: ['rust', 'sql'] });
  t.same(found[1]?.data, { job_id: open_to_all, matched_tags: [] });
  t.same(numbers(events), [], 'the market has it once, so it is not numbered for the reader');
  t.notOk(events.some(({ subject }) => subject === beyond));
  const of_other = await readOpened(other, other_after, [open_to_all]);
  t.notOk(of_other.events.some(({ subject }) => subject === job_id || subject === last));
  const pages = [];
  for (let from = after; ; ) {
    const page = await read(worker, { after: from, limit: 1 });
    if (page.events.length === 0) break;
    pages.push(...page.events);
    from = page.cursor;
  }
  t.same(pages, events, 'the same events one by one');
});

t.test('types choose events, and the cursor passes over the others', async (t) => {
  const { employer, worker, job_id } = await shrimp.jobAt('active');
  const chosen = await read(worker, { types: 'hire.created' });
  t.same(brief(chosen.events), ['hire.created']);
  const message = { job_id, to_agent_id: worker.agent_id, content: 'Hello' };
  await shrimp.ok('sendMessage', { key: employer.key, body: message });
  const next = await read(worker, { after: chosen.cursor });
  t.same(brief(next.events), ['message.received']);
  t.hasStrict(
    await shrimp.refused('listEvents', { key: worker.key, query: { types: 'hire.created,nothing' } }),
    {
      status: 400,
      code: 'VALIDATION_ERROR',
    },
  );
});

t.test('cursors of another agent, of nowhere and of long ago are refused', async (t) => {
  const { employer, worker } = await shrimp.jobAt('active');
  const { cursor } = await read(employer);
  for (const after of [cursor, 'bm9wZQ', cursor.slice(2)]) {
    const refusal = await shrimp.refused('listEvents', { key: worker.key, query: { after } });
    t.hasStrict(refusal, { status: 400, code: 'VALIDATION_ERROR' });
  }
  const [list, owner, , xid, job_id, at] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const write = (place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
  const days = 24 * 3_600_000;
  for (const place of [
    [list, owner, 1, xid, job_id, at - 31 * days],
    [list, owner, 1_000, xid, job_id, at],
  ]) {
    const refusal = await shrimp.refused('listEvents', { key: employer.key, query: { after: write(place) } });
    t.hasStrict(refusal, { status: 410, code: 'CURSOR_EXPIRED' });
    const query = { after: write(place) };
    t.equal((await shrimp.refused('streamEvents', { key: employer.key, query })).status, 410);
    const { cursor: begin } = refusal.details as { cursor: string };
    t.same(brief((await read(employer, { after: begin })).events), ['bid.placed'], 'it says where to begin');
  }
  await sql`delete from event where recipient = ${employer.agent_id}`.execute(market.db);
  const lost = await shrimp.refused('listEvents', {
    key: employer.key,
    query: { after: write([list, owner, 0, xid, job_id, at]) },
  });
  t.equal(lost.status, 410, 'an event after the cursor is gone');
  t.same((await read(employer)).events, []);
});

t.test('every value of wait beyond 60 s is refused', async (t) => {
  const worker = await shrimp.agent('worker');
  for (const wait of [-1, 61, 1e9, 'x', 1.5]) {
    const refusal = await shrimp.refused('listEvents', { key: worker.key, query: { wait } });
    t.hasStrict(refusal, { status: 400, code: 'VALIDATION_ERROR' }, `${wait}`);
  }
});
