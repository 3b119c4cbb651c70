import t from 'tap';
import { newId, newIdAt } from '../../../src/domain/kernel/ids.ts';

const now = new Date('2026-03-27T10:30:00.123Z');

t.test('an id is its prefix and 26 characters that never need escaping', async (t) => {
  for (const prefix of ['task', 'key', 'mem'] as const) {
    t.match(newId(prefix, now), new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`));
  }
});

t.test('ids of the same time sort in the order they are made, and never repeat', async (t) => {
  const ids = Array.from({ length: 50_000 }, () => newId('task', now));
  t.ok(ids.every((id, i) => i === 0 || id > (ids[i - 1] as string)));
});

t.test('ids sort by their time, whichever is made first', async (t) => {
  const later = newId('task', new Date(now.getTime() + 1));
  t.ok(newId('task', now) < later);
});

t.test('almost half of an id is random', async (t) => {
  const random = new Set(Array.from({ length: 1000 }, () => newId('task', now).slice(-12)));
  t.equal(random.size, 1000, 'unguessable');
});

t.test('ids sort across the years', async (t) => {
  const ids = ['2026-03-27', '2027-01-01', '2100-01-01', '3000-01-01'].map((day) =>
    newId('task', new Date(day)),
  );
  t.same([...ids].sort(), ids);
});

t.test('ids at a moment in µs sort by it, then by their index', async (t) => {
  const moment_us = BigInt(now.getTime()) * 1000n;
  const wanted: [bigint, number][] = [
    [moment_us, 0],
    [moment_us, 1],
    [moment_us + 1n, 0],
    [moment_us + 999n, 40],
    [moment_us + 1_000n, 0],
  ];
  const ids = wanted.map(([moment_us, index]) => newIdAt('ent', moment_us, index));
  t.same([...ids].sort(), ids);
  t.match(ids[0], /^ent_[0-9a-hjkmnp-tv-z]{26}$/);
});
