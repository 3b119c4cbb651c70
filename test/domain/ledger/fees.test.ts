import fc from 'fast-check';
import { sql } from 'kysely';
import t from 'tap';
import { feeOf, hire_fee } from '../../../src/domain/ledger/fees.ts';
import { cloneDatabase } from '../../support/database.ts';

t.test('a part of a unit counts whole', async (t) => {
  for (const [gross, fee_bps, fee] of [
    [10_000n, 1_000, 1_000n],
    [19n, 1_000, 2n],
    [1n, 1_000, 1n],
    [1n, 1, 1n],
    [1n, 10_000, 1n],
    [0n, 1_000, 0n],
    [10_000n, 0, 0n],
  ] as const) {
    t.equal(feeOf(gross, fee_bps), fee, `${gross} at ${fee_bps}`);
  }
});

t.test('SQL and TypeScript compute the same fee, which never exceeds the payment', async (t) => {
  const { db } = await cloneDatabase(t);
  const stakes = fc.sample(
    fc.record({
      amount: fc.oneof(fc.bigInt(1n, 1_000n), fc.bigInt(1n, 100_000_000_000n)),
      fee_bps: fc.integer({ min: 0, max: 10_000 }),
    }),
    1_000,
  );
  const { rows } = await sql<{ fee: bigint }>`
    select ${hire_fee} as fee
    from unnest(
      ${stakes.map(({ amount }) => String(amount))}::bigint[], ${stakes.map(({ fee_bps }) => fee_bps)}::integer[]
    ) with ordinality as hire (amount, fee_bps, place)
    order by place
  `.execute(db);
  t.same(
    rows.map(({ fee }) => fee),
    stakes.map(({ amount, fee_bps }) => feeOf(amount, fee_bps)),
  );
  t.ok(stakes.every(({ amount, fee_bps }) => feeOf(amount, fee_bps) <= amount));
});
