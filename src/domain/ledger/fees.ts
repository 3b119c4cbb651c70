import { type RawBuilder, sql } from 'kysely';

/** Returns the market's fee on `gross` (minor units): ceil(gross × fee_bps ÷ 10,000). A part of a unit counts whole. */
export function feeOf(gross: bigint, fee_bps: number): bigint {
  return (gross * BigInt(fee_bps) + 9_999n) / 10_000n;
}

/** The same fee in SQL, on the amount of a `hire`. */
export const hire_fee: RawBuilder<bigint> = sql`((hire.amount * hire.fee_bps + 9999) / 10000)`;
