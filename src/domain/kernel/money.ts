import { invalid } from './failure.ts';
import type { CoreField } from './field_errors.ts';

export type Currency = 'CNY' | 'USD';
export const currencies: readonly Currency[] = ['CNY', 'USD'];

/**
 * Converts an amount of a request (major units, at most two decimals) to minor units. Fails with
 * validation_failed (two_decimals) for `field`.
 */
export function toMinor(amount: number, field: CoreField): bigint {
  if (!hasTwoDecimals(amount)) throw invalid(field, 'two_decimals');
  return BigInt(Math.round(amount * 100));
}

/** Whether an amount in major units has at most two decimals. */
export function hasTwoDecimals(amount: number): boolean {
  // `multipleOf: 0.01` in a schema fails for doubles: 4.35 is not a multiple of 0.01.
  return Math.round(amount * 100) / 100 === amount;
}

/** Converts minor units to the major units of a response. */
export function toMajor(minor: bigint): number {
  return Number(minor) / 100;
}
