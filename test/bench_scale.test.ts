import t from 'tap';
import { checkDisk, estimateDisk, estimateMarket } from '../scripts/bench/disk.ts';
import { sizeOf } from '../scripts/market/draw.ts';

t.test('the benchmark does not begin when the disk does not suffice', async (t) => {
  const small = sizeOf({ jobs: 1_000 });
  const full = sizeOf({ jobs: 1_000_000 });
  t.ok(estimateMarket(full) > 900 * estimateMarket(small), 'the estimate follows the sizes');
  t.match(await checkDisk(t.testdir(), 1), / GiB$/);
  const needed = estimateDisk([small, sizeOf({ jobs: 1_000_000_000_000 })]);
  await t.rejects(checkDisk(t.testdir(), needed), {
    name: 'StartupError',
    message: /GiB of disk are needed, and .* has .* GiB: choose smaller sizes/,
  });
});
