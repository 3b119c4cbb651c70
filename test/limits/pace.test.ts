import t from 'tap';
import { createPace } from '../../src/limits/pace.ts';

/** Keeps the thread busy. */
function work(ms: number): number {
  const begun = performance.now();
  while (performance.now() - begun < ms);
  return performance.now();
}

t.test('after a work the thread is free of its name four times as long', async (t) => {
  const inPace = createPace({ patience_ms: 5_000 });
  const ends = Promise.all([1, 2, 3].map(() => inPace('one', () => work(50))));
  const begun = performance.now();
  await inPace('two', () => work(1));
  t.ok(performance.now() - begun < 100, 'another name does not wait');
  const [first, second, third] = (await ends) as [number, number, number];
  t.ok(second - first > 240 && third - second > 240, `${second - first} and ${third - second} ms`);
});

t.test('a work that fails counts too, and who waits too long is refused', async (t) => {
  const inPace = createPace({ patience_ms: 50 });
  const failed = inPace('one', () => {
    work(50);
    throw new Error('broken');
  });
  const late = inPace('one', () => 'never');
  await t.rejects(failed, /broken/);
  await t.rejects(late, { code: 'too_many_concurrent' });
});
