import t, { type Test } from 'tap';
import { newId, newIdAt } from '../../../src/domain/kernel/ids.ts';

t.test('an id is its prefix and 26 characters that need no escaping anywhere', async (t) => {
  for (const prefix of ['task', 'key', 'mem'] as const) {
    t.match(newId(prefix), new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`));
  }
});

t.test('ids sort in the order they were made, and never repeat', async (t) => {
  const ids = Array.from({ length: 50_000 }, () => newId('task'));
  t.ok(ids.every((id, i) => i === 0 || id > (ids[i - 1] as string)));
});

t.test(
  'also when the clock stands still for more of them than a millisecond holds, or goes back',
  async (t) => {
    const now = Date.now();
    const before = newId('task');
    setClock(t, now);
    const still = Array.from({ length: 32 ** 3 + 2 }, () => newId('task'));
    setClock(t, now - 3_600_000);
    const back = newId('task');
    const ids = [before, ...still, back];
    t.ok(ids.every((id, i) => i === 0 || id > (ids[i - 1] as string)));
  },
);

t.test('half of an id is random', async (t) => {
  const random = new Set(Array.from({ length: 1000 }, () => newId('task').slice(-13)));
  t.equal(random.size, 1000, 'unguessable');
});

t.test('ids sort across the years', async (t) => {
  const ids = ['2026-03-27', '2027-01-01', '2100-01-01', '3000-01-01'].map((day) => {
    setClock(t, Date.parse(day));
    return newId('task');
  });
  t.same([...ids].sort(), ids);
});

t.test('ids at a moment of a shared clock sort by it, then by their index', async (t) => {
  const now = BigInt(Date.now()) * 1000n;
  const wanted: [bigint, number][] = [
    [now, 0],
    [now, 1],
    [now + 1n, 0],
    [now + 999n, 40],
    [now + 1_000n, 0],
  ];
  const ids = wanted.map(([moment_us, index]) => newIdAt('ent', moment_us, index));
  t.same([...ids].sort(), ids);
  t.match(ids[0], /^ent_[0-9a-hjkmnp-tv-z]{26}$/);
});

/** Stops the clock at a moment, for the test `t`. */
function setClock(t: Test, moment_ms: number): void {
  const { now } = Date;
  Date.now = () => moment_ms;
  t.teardown(() => {
    Date.now = now;
  });
}
