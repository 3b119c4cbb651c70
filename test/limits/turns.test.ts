import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { createTurns } from '../../src/limits/turns.ts';

/** Works that a test ends one by one, in any order. */
function hold() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  const end = async (name: string) => {
    // A work begins, and a result goes back, a little later.
    await pause(1);
    ends.get(name)?.();
    await pause(1);
  };
  return { begun, work, end };
}

t.test('works of one name wait for their turn, first come first served', async (t) => {
  const inTurn = createTurns({ limit: 2, patience_ms: 10_000 });
  const { begun, work, end } = hold();
  const results = ['a', 'b', 'c', 'd', 'e'].map((name) => inTurn('one', work(name)));
  const other = inTurn('two', work('other'));
  await pause(1);
  t.same(begun, ['a', 'b', 'other'], 'another name does not wait');

  await end('b');
  t.same(begun.slice(3), ['c']);
  const late = inTurn('one', work('late'));
  await end('a');
  t.same(begun.slice(3), ['c', 'd'], 'nobody gets in before those who wait');
  for (const name of ['d', 'c', 'e', 'late', 'other']) await end(name);
  t.same(await Promise.all([...results, late, other]), ['a', 'b', 'c', 'd', 'e', 'late', 'other']);
});

t.test('who waits too long is refused, and takes no turn', async (t) => {
  const inTurn = createTurns({ limit: 1, patience_ms: 50 });
  const { begun, work, end } = hold();
  const first = inTurn('one', work('first'));
  const refused = { code: 'too_many_concurrent', details: { retry_after: 1 } };
  await t.rejects(inTurn('one', work('second')), refused);
  await end('first');
  t.equal(await first, 'first');
  const third = inTurn('one', work('third'));
  await end('third');
  t.equal(await third, 'third');
  t.same(begun, ['first', 'third']);
});

t.test('a work that fails ends its turn', async (t) => {
  const inTurn = createTurns({ limit: 1, patience_ms: 50 });
  await t.rejects(
    inTurn('one', async () => {
      throw new Error('broken');
    }),
    /broken/,
  );
  t.equal(await inTurn('one', async () => 'next'), 'next');
});
