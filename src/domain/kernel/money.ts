import { invalid } from './failure.ts';

export type Currency = 'CNY' | 'USD';
export const currencies: readonly Currency[] = ['CNY', 'USD'];

/**
 * An amount as it stands on the wire (major units, at most two decimals) in minor units.
 * Fails with validation_failed for `path` when there are more decimals.
 */
export function toMinor(amount: number, path: string): bigint {
  const minor = Math.round(amount * 100);
  // A decimal multipleOf is no test for doubles: 4.35 is not a multiple of 0.01.
  if (minor / 100 !== amount) throw invalid(path, 'two_decimals', 'must have at most two decimals');
  return BigInt(minor);
}

/** Minor units as the wire shows them: major units. */
export function toMajor(minor: bigint): number {
  return Number(minor) / 100;
}
