import t from 'tap';
import type { Database } from '../../../src/database/database.ts';
import { type Counted, rememberLarge } from '../../../src/domain/kernel/remembered.ts';

// A clock of the test, and counts that end when the test says so.

function open(rows: number) {
  let now = 0;
  const counts: { end(took_ms?: number): void; fail(): void }[] = [];
  const remembered = rememberLarge<number>(() => now);
  const db = {} as Database;
  const count = () =>
    new Promise<Counted<number>>((resolve, reject) => {
      const value = counts.length + 1;
      counts.push({
        end(took_ms = 0) {
          now += took_ms;
          resolve({ value, rows });
        },
        fail: () => reject(new Error('no database')),
      });
    });
  return {
    counts,
    read: (key = 'today') => remembered(db, key, count),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** Lets everything run that waits for nothing but promises. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

t.test('a small count is made for every request', async (t) => {
  const { counts, read } = open(9_999);
  const [first, second, third] = [read(), read(), read()];
  await settle();
  t.equal(counts.length, 1, 'the first tells how large the market is');
  counts[0]?.end();
  t.equal(await first, 1);
  await settle();
  t.equal(counts.length, 3, 'the others count for themselves, at the same time');
  for (const one of counts) one.end();
  t.same(await Promise.all([second, third]), [2, 3]);
});

t.test(
  'a large count is made once for all that wait, and remembered for 20 times as long as it took',
  async (t) => {
    const { counts, read, pass } = open(10_000);
    const reads = [read(), read(), read()];
    await settle();
    counts[0]?.end(500);
    t.same(await Promise.all(reads), [1, 1, 1]);
    pass(9_499);
    t.equal(await read(), 1);
    pass(1);
    const again = [read(), read()];
    await settle();
    t.equal(counts.length, 2);
    counts[1]?.end();
    t.same(await Promise.all(again), [2, 2]);
  },
);

for (const [took_ms, remembered_ms] of [
  [1, 1_000],
  [10_000, 60_000],
] as const) {
  t.test(
    `a large count of ${took_ms} ms is remembered until ${remembered_ms} ms after it began`,
    async (t) => {
      const { counts, read, pass } = open(10_000);
      const first = read();
      counts[0]?.end(took_ms);
      await first;
      pass(remembered_ms - took_ms - 1);
      t.equal(await read(), 1);
      pass(1);
      const second = read();
      t.equal(counts.length, 2);
      counts[1]?.end();
      t.equal(await second, 2);
    },
  );
}

t.test('a new day is counted at once', async (t) => {
  const { counts, read } = open(10_000);
  const first = read();
  counts[0]?.end();
  await first;
  const second = read('tomorrow');
  counts[1]?.end();
  t.equal(await second, 2);
});

t.test('when a count fails, the next that waits counts', async (t) => {
  const { counts, read } = open(10_000);
  const [first, second] = [read(), read()];
  counts[0]?.fail();
  await t.rejects(first, /no database/);
  await settle();
  t.equal(counts.length, 2);
  counts[1]?.end();
  t.equal(await second, 2);
});
