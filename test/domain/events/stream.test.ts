import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { inTransaction } from '../../../src/database/transaction.ts';
import { tell } from '../../../src/domain/events/log.ts';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// Server-sent events over the wire: they arrive, go on after an interruption, and end when they must.

const market = await openMarket(t, { max_concurrent_requests: 1 });
const shrimp = new Shrimp(market);
const url = await market.app.listen({ port: 0, host: '127.0.0.1' });

/** How many changes go on at a time. */
const LANES = 20;

interface Received {
  id: string;
  type: string;
  sequence: number | null;
}

/** Opens a stream and collects what it sends. */
async function open(t: Test, { key }: TestAgent, { query = '', headers = {} } = {}) {
  const gone = new AbortController();
  t.teardown(() => gone.abort());
  const response = await fetch(`${url}/api/v1/events/stream${query}`, {
    headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream', ...headers },
    signal: gone.signal,
  });
  assert.equal(response.status, 200, await (response.status === 200 ? '' : response.text()));
  const events: Received[] = [];
  let text = '';
  const ended = (async () => {
    for await (const bytes of response.body ?? []) {
      text += Buffer.from(bytes).toString();
      events.splice(0, events.length, ...[...text.matchAll(/^id: (.*)\ndata: (.*)$/gm)].map(parse));
    }
  })().catch(() => {});
  return {
    response,
    events,
    ended: ended.then(() => text),
    close: () => gone.abort(),
    async until(count: number) {
      for (let i = 0; events.length < count && i < 3_000; i += 1) await pause(10);
      return events.map(({ sequence }) => sequence);
    },
  };
}

function parse([, id = '', data = '']: RegExpMatchArray): Received {
  const { type, sequence } = JSON.parse(data) as Received;
  return { id, type, sequence };
}

const tellOne = ({ agent_id }: TestAgent) =>
  inTransaction(market.db, async (trx) => tell(trx, agent_id, 'key.added', { key_id: 'key_1' }));

t.test('events arrive as they happen, and a stream goes on where the last one stopped', async (t) => {
  const worker = await shrimp.agent('worker', ['sql']);
  const employer = await shrimp.agent('employer');
  await tellOne(worker);
  const first = await open(t, worker);
  t.equal(first.response.headers.get('content-type'), 'text/event-stream');
  t.same(await first.until(1), [1], 'what was there');
  await tellOne(worker);
  await tellOne(worker);
  t.same(await first.until(3), [1, 2, 3]);
  await shrimp.job(employer, { required_tags: ['sql'] });
  t.same(await first.until(4), [1, 2, 3, null], 'a job that opened too');
  first.close();

  await tellOne(worker);
  for (const [i, { id }] of first.events.entries()) {
    const again = await open(t, worker, { headers: { 'last-event-id': id } });
    const rest = [1, 2, 3, null, 4].slice(i + 1);
    t.same((await again.until(rest.length)).slice().sort(), rest.sort(), `after event ${i + 1}`);
    again.close();
  }
});

t.test('1,000 concurrent changes reach a stream once and in order, over ten reconnects', async (t) => {
  const worker = await shrimp.agent('worker');
  let connects = 0;
  const change = async (i: number) => {
    // The next hundred begins with the next connection, so that changes go on over every reconnect.
    while (i >= connects * 100) await pause(5);
    await tellOne(worker);
  };
  const lane = async (first: number) => {
    for (let i = first; i < 1_000; i += LANES) await change(i);
  };
  const changes = Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)));
  const received: Received[] = [];
  while (connects <= 10) {
    const last = received.at(-1)?.id;
    const stream = await open(t, worker, { headers: last ? { 'last-event-id': last } : {} });
    connects += 1;
    await stream.until(Math.min(1_000, connects * 100 - 40) - received.length);
    stream.close();
    await stream.ended;
    received.push(...stream.events);
  }
  await changes;
  t.same(
    received.map(({ sequence }) => sequence),
    Array.from({ length: 1_000 }, (_, i) => i + 1),
  );
});

t.test('a stream holds no place of a request, and types choose its events', async (t) => {
  const worker = await shrimp.agent('worker');
  const chosen = await open(t, worker, { query: '?types=message.received' });
  const { job_id, employer } = await shrimp.jobAt('open');
  t.equal((await shrimp.call('listEvents', { key: worker.key })).status, 200);
  await shrimp.bid(worker, job_id);
  await tellOne(worker);
  const message = { job_id, to_agent_id: worker.agent_id, content: 'Hello' };
  await shrimp.ok('sendMessage', { key: employer.key, body: message });
  t.same(await chosen.until(1), [2]);
});

t.test('a wrong Last-Event-ID is refused, and without Accept there is one page', async (t) => {
  const worker = await shrimp.agent('worker');
  const refusal = await shrimp.refused('streamEvents', {
    key: worker.key,
    headers: { accept: 'text/event-stream', 'last-event-id': 'bm9wZQ' },
  });
  t.hasStrict(refusal, { status: 400, code: 'VALIDATION_ERROR' });
  await tellOne(worker);
  const { events } = await shrimp.ok('streamEvents', { key: worker.key });
  t.equal(events.length, 1);
});

t.test('a ban, a revoked key and a closed account end a stream within a second', async (t) => {
  const banned = await shrimp.agent('worker');
  const stream = await open(t, banned);
  await pause(50);
  const path = { agent_id: banned.agent_id };
  await shrimp.ok('banAgent', { key: admin_key, path, body: { reason: 'spam' } });
  let at = performance.now();
  await stream.ended;
  t.ok(performance.now() - at < 1_000);

  const worker = await shrimp.agent('worker');
  const { key, token } = await shrimp.ok('createKey', { key: worker.key, body: { name: 'second' } });
  const other = await open(t, { ...worker, key: token });
  await pause(50);
  await shrimp.ok('revokeKey', { key: worker.key, path: { key_id: key.key_id } });
  at = performance.now();
  await other.ended;
  t.ok(performance.now() - at < 1_000);

  const leaving = await shrimp.agent('worker');
  const last = await open(t, leaving);
  await pause(50);
  await shrimp.ok('closeAccount', { key: leaving.key, body: { dry_run: false } });
  at = performance.now();
  await last.ended;
  t.ok(performance.now() - at < 1_000);
});

t.test('a server that stops ends its streams with a hint to come back', async (t) => {
  const worker = await shrimp.agent('worker');
  const stream = await open(t, worker);
  await pause(50);
  const closed = market.app.close();
  t.match(await stream.ended, /retry: \d+\n\n$/);
  await closed;
});
