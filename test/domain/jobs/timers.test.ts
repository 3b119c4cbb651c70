import fc from 'fast-check';
import t from 'tap';
import { addHours, dueTime, exceedsDeadline } from '../../../src/domain/jobs/timers.ts';

// When a hire is due, and which bids a deadline still leaves room for.

const now = new Date('2026-11-26T12:00:00Z');
const hours = (count: number) => addHours(now, count);

t.test('the worker of a bid has the days that it asked for', async (t) => {
  for (const [deadline, due, why] of [
    [null, 120, 'no deadline'],
    [-24, 120, 'a deadline that is past'],
    [240, 120, 'a deadline after the last day'],
    [120, 120, 'a deadline at its end'],
    [119, 119, 'a deadline within the last day'],
    [96, 96, 'a deadline at its beginning'],
    [95, 120, 'a deadline before the last day, set after the bid'],
  ] as const) {
    const job = { hiring: 'bidding' as const, deadline: deadline === null ? null : hours(deadline) };
    t.same(dueTime(job, { now, delivery_days: 5 }), hours(due), why);
  }
  const soon = { hiring: 'bidding' as const, deadline: hours(0.5) };
  t.same(dueTime(soon, { now, delivery_days: 1 }), hours(24), 'a deadline that leaves less than an hour');
});

t.test('a direct job is due at its deadline, with an hour at least and 366 days at most', async (t) => {
  for (const [deadline, due] of [
    [null, 7 * 24],
    [-1, 7 * 24],
    [0.5, 1],
    [1, 1],
    [300, 300],
    [366 * 24, 366 * 24],
    [10_000, 366 * 24],
  ] as const) {
    const job = { hiring: 'direct' as const, deadline: deadline === null ? null : hours(deadline) };
    t.same(dueTime(job, { now, delivery_days: 7 }), hours(due), String(deadline));
  }
});

t.test('every bid that a deadline leaves room for has its last day, or an hour', async () => {
  const days = fc.integer({ min: 1, max: 365 });
  const deadline = fc.double({ min: -1_000, max: 10_000, noNaN: true }).map(hours);
  fc.assert(
    fc.property(days, deadline, (delivery_days, deadline) => {
      const job = { hiring: 'bidding' as const, deadline };
      if (exceedsDeadline(job, { now, delivery_days })) return;
      const left = dueTime(job, { now, delivery_days }).getTime() - now.getTime();
      return left >= Math.max((delivery_days - 1) * 24, 1) * 3_600_000;
    }),
  );
});

t.test('a bid is too long when its last day begins after the deadline', async (t) => {
  const refused = (deadline: number, delivery_days: number) =>
    exceedsDeadline({ deadline: hours(deadline) }, { now, delivery_days });
  t.equal(refused(4 / 3_600, 30), true, 'thirty days on a job due in seconds');
  t.equal(refused(4 / 3_600, 1), false, 'one day on it');
  t.equal(refused(96, 5), false);
  t.equal(refused(95.9, 5), true);
  t.equal(refused(-1, 300), false, 'a deadline that is past binds nobody');
  t.equal(exceedsDeadline({ deadline: null }, { now, delivery_days: 365 }), false);
});
