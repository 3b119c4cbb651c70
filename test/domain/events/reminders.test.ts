import { sql } from 'kysely';
import t from 'tap';
import { openMarket, type TestAgent } from '../../support/market.ts';

// What time brings: a worker is told once that its work is due soon, and both parties once that it is overdue.

const market = await openMarket(t);

const types = async ({ key }: TestAgent) => {
  const { events } = await market.ok('listEvents', { key, query: { types: 'hire.due_soon,hire.overdue' } });
  return events.map(({ type }) => type);
};

t.test(
  'a worker is reminded when a quarter of its time is left, and both parties when it is over',
  async (t) => {
    const { task_id, path, publisher, worker } = await market.taskAt('progress');
    const before = await market.ok('getTask', { key: worker.key, path });
    await market.age(task_id, 5 * 24);
    t.equal(await market.sweep(), 0);
    t.same(await types(worker), [], 'after 5 of 7 days');

    await market.age(task_id, 12);
    t.equal(await market.sweep(), 0, 'a reminder moves no job');
    t.same(await types(worker), ['hire.due_soon'], 'after 5.5 of 7 days');
    await market.sweep();
    t.same(await types(worker), ['hire.due_soon'], 'once');
    t.same(await types(publisher), []);

    await market.age(task_id, 36);
    await market.sweep();
    await market.sweep();
    t.same(await types(worker), ['hire.due_soon', 'hire.overdue']);
    t.same(await types(publisher), ['hire.overdue']);
    const after = await market.ok('getTask', { key: worker.key, path });
    t.equal(after.version, before.version, 'a reminder changes no version');

    await market.age(task_id, 72);
    t.equal(await market.sweep(), 1, 'then the hire lapses');
    const all = await market.ok('listEvents', { key: publisher.key });
    const events = all.events.filter(({ sequence }) => sequence !== null);
    t.same(
      events.map(({ type }) => type),
      ['hire.created', 'hire.overdue', 'hire.refunded', 'task.closed'],
    );
  },
);

t.test('returned work is due again, and its worker is reminded again', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('delivered');
  await market.ok('returnTask', { key: publisher.key, path, body: { feedback: 'again' } });
  await sql`update hire set due_at = remind_at + interval '1 hour' where job_id = ${task_id}`.execute(
    market.db,
  );
  await market.age(task_id, 24 * 7);
  await market.sweep();
  t.same(await types(worker), ['hire.overdue'], 'long after, only that it is overdue');
});

t.test('a delivered hire is not reminded of', async (t) => {
  const { task_id, worker } = await market.taskAt('delivered');
  await market.age(task_id, 60);
  await market.sweep();
  t.same(await types(worker), []);
});
