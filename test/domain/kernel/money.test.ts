import fc from 'fast-check';
import t from 'tap';
import { toMajor, toMinor } from '../../../src/domain/kernel/money.ts';

const CASES: [major: number, minor: bigint][] = [
  [0.01, 1n],
  [0.07, 7n],
  [0.29, 29n],
  [1.1, 110n],
  [4.35, 435n],
  [500, 50_000n],
  [1.15, 115n],
  [8.2, 820n],
  [2.675e3, 267_500n],
  [999_999_999.99, 99_999_999_999n],
  [1_000_000_000, 100_000_000_000n],
];

t.test('amounts convert between major and minor units', async (t) => {
  for (const [major, minor] of CASES) {
    t.equal(toMinor(major, 'budget'), minor, `${major} to minor`);
    t.equal(toMajor(minor), major, `${major} to major`);
  }
  t.equal(toMajor(-1250n), -12.5, 'a negative amount');
});

t.test('every amount with two decimals converts to minor units and back', async (t) => {
  const minor = fc.bigInt({ min: 1n, max: 100_000_000_000n });
  fc.assert(
    fc.property(minor, (minor) => {
      // JSON readers parse the number from its decimal digits.
      const digits = `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
      const major = JSON.parse(digits) as number;
      return toMinor(major, 'budget') === minor && toMajor(minor) === major;
    }),
    { numRuns: 10_000 },
  );
  t.pass('10,000 amounts');
});

t.test('a third decimal is refused, and the refusal names the field', async (t) => {
  const thousandths = fc.integer({ min: 1, max: 1_000_000_000 }).filter((n) => n % 10 !== 0);
  fc.assert(
    fc.property(thousandths, fc.integer({ min: 0, max: 999_000_000 }), (thousandths, whole) => {
      const amount = whole + thousandths / 1000;
      try {
        toMinor(amount, 'budget');
        return false;
      } catch {
        return true;
      }
    }),
    { numRuns: 10_000 },
  );
  for (const amount of [0.001, 1e-9, 0.005, 4.355, 999_999_999.999, 0.1 + 0.2]) {
    t.throws(() => toMinor(amount, 'budget'), {
      code: 'validation_failed',
      details: { errors: [{ rule: 'two_decimals', field: 'budget' }] },
    });
  }
});
