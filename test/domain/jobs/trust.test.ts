import fc from 'fast-check';
import t from 'tap';
import { standingOf, trustOf, valueOfHire, weightOf } from '../../../src/domain/jobs/trust.ts';

// The formula of docs/trust.md, on numbers worked out by hand.

t.test('the value of a rating is what was paid with money from outside, up to 100 CNY or 15 USD', (t) => {
  const values: [paid: bigint, outside: bigint, currency: 'CNY' | 'USD', value: number][] = [
    [10_000n, 10_000n, 'CNY', 1],
    [50_000n, 50_000n, 'CNY', 1],
    [5_000n, 5_000n, 'CNY', 0.5],
    [1n, 1n, 'CNY', 0.0001],
    [1_500n, 1_500n, 'USD', 1],
    [750n, 750n, 'USD', 0.5],
    // A share of what was held: the outside money is paid first.
    [2_500n, 10_000n, 'CNY', 0.25],
    // Earned money counts 0.1 at most.
    [10_000n, 0n, 'CNY', 0.1],
    [1_000_000n, 0n, 'CNY', 0.1],
    [1_000n, 0n, 'CNY', 0.1],
    [500n, 0n, 'CNY', 0.05],
    [1n, 0n, 'CNY', 0.0001],
    [10_000n, 3_000n, 'CNY', 0.3],
    [10_000n, 300n, 'CNY', 0.1],
  ];
  for (const [paid, outside, currency, value] of values)
    t.equal(valueOfHire({ paid, outside, currency }), value, `${paid} with ${outside} from outside`);
  t.end();
});

t.test('the standing of a rater grows with the weight of the ratings that it received', (t) => {
  const standings = [
    [0, 0.2],
    [0.5, 0.28],
    [2.5, 0.6],
    [5, 1],
    [50, 1],
  ] as const;
  for (const [received, standing] of standings) t.match(standingOf(received).toFixed(6), `${standing}`);
  t.end();
});

t.test('a weight is value × standing × 2^−(earlier value)', (t) => {
  const weights = [
    [{ value: 1, standing: 1, earlier_value: 0 }, 1],
    [{ value: 1, standing: 1, earlier_value: 1 }, 0.5],
    [{ value: 1, standing: 1, earlier_value: 3 }, 0.125],
    [{ value: 0.5, standing: 0.2, earlier_value: 2 }, 0.025],
    // A trial job of 1 CNY takes little from the next one.
    [{ value: 1, standing: 1, earlier_value: 0.01 }, 0.993092],
    [{ value: 1, standing: 1, earlier_value: 2000 }, 0],
  ] as const;
  for (const [rating, weight] of weights) t.ok(Math.abs(weightOf(rating) - weight) < 1e-6, `${weight}`);
  t.end();
});

t.test('a rating counts 0.8 for quality and 0.2 for on time, or quality alone', (t) => {
  const counts = [
    ['worker', 5, true, 1],
    ['worker', 5, false, 0.8],
    ['worker', 1, true, 0.2],
    ['worker', 1, false, 0],
    ['worker', 3, null, 0.5],
    ['worker', 5, null, 1],
    ['employer', 5, null, 1],
    ['employer', 5, false, 1],
    ['employer', 2, true, 0.25],
  ] as const;
  for (const [role, quality_score, on_time, count] of counts) {
    const trust = trustOf({ role, quality_score, on_time, weight: 0.5 });
    t.ok(Math.abs(trust - count / 2) < 1e-9, `${role} ${quality_score} ${on_time}`);
  }
  t.end();
});

t.test('sums of weights are exact: what is taken out of a sum can be put back', (t) => {
  const weight = fc
    .record({
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      standing: fc.double({ min: 0.2, max: 1, noNaN: true }),
      earlier_value: fc.double({ min: 0, max: 50, noNaN: true }),
    })
    .map(weightOf);
  const property = fc.property(fc.array(weight, { maxLength: 200 }), fc.array(weight), (kept, taken) => {
    const sum = (weights: number[]) => weights.reduce((total, one) => total + one, 0);
    const all = sum([...kept, ...taken]);
    const without = taken.reduce((total, one) => total - one, all);
    return without === sum(kept) && without + sum(taken) === all;
  });
  fc.assert(property);
  t.pass();
  t.end();
});
