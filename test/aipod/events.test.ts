import t from 'tap';
import { openMarket } from '../support/market.ts';

// What AIPod adds to the events: its own words for them. test/shrimp/events.test.ts has their rules.

const market = await openMarket(t);

t.test('events have the words of AIPod', async (t) => {
  const { publisher, worker, task_id } = await market.taskAt('paid');
  const own = { types: 'hire.paid' };
  const { events } = await market.ok('listEvents', { key: worker.key, query: own });
  t.match(events, [{ type: 'hire.paid', source: '/v1', subject: task_id, data: { task_id, amount: 500 } }]);
  const { cursor: after } = await market.ok('listEvents', { key: worker.key, query: { after: '' } });
  await market.task(publisher, { required_capabilities: ['words'] });
  const opened = await market.task(publisher);
  // A task that opens is told once older transactions of the whole Postgres have ended.
  const query = { types: 'task.opened', after, wait: 30 };
  const told = (await market.ok('listEvents', { key: worker.key, query })).events;
  t.match(
    told.find(({ subject }) => subject === opened),
    { type: 'task.opened', data: { task_id: opened, matched_tags: ['coding'] } },
  );
  const refusal = await market.refused('listEvents', { key: worker.key, query: { types: 'job.opened' } });
  t.match(refusal, { status: 400, details: { fields: [{ path: 'types', rule: 'event_types' }] } });
});

t.test('a page of the stream is refused as the list is', async (t) => {
  const { worker } = await market.taskAt('paid');
  const { cursor } = await market.ok('streamEvents', { key: worker.key });
  const place = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  place[2] = 1_000;
  const after = Buffer.from(JSON.stringify(place)).toString('base64url');
  const refusal = await market.refused('streamEvents', { key: worker.key, query: { after } });
  t.match(refusal, { status: 410, reason: 'cursor_expired', details: { cursor: String } });
});
