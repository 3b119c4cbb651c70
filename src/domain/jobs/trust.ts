import type { Currency } from '../kernel/money.ts';
import type { Hire } from './records.ts';

// What a rating counts, by docs/trust.md. Everything here is pure. `derive_trust` in db/migrations/0016_trust.sql has
// the same formulas, for histories that are older than them.

/** The payment whose rating has the full value, in minor units: 100 CNY, 15 USD. */
const FULL_VALUE: Record<Currency, number> = { CNY: 10_000, USD: 1_500 };

/** The most that money counts which its payer earned on the market: a ring can pass the same money around for ever. */
const EARNED_VALUE = 0.1;

/**
 * How much a rating counts for the payment behind it, 0 to 1. Money from outside counts where it is spent for the first
 * time, up to 100 CNY or 15 USD; other money counts 0.1 at most. (Payment as evidence: TraceRank, arXiv 2510.27554.)
 */
export function valueOfHire({
  paid,
  outside,
  currency,
}: Pick<Hire, 'paid' | 'outside' | 'currency'>): number {
  const full = FULL_VALUE[currency];
  const spent_first = Number(outside < paid ? outside : paid) / full;
  return Math.max(Math.min(1, spent_first), Math.min(EARNED_VALUE, Number(paid) / full));
}

/** The rating weight that an agent needs to rate with full standing. */
const FULL_STANDING = 5;
const LEAST_STANDING = 0.2;

/**
 * How much a rating counts for who gave it, 0.2 to 1, by the weight of the ratings that the rater received so far. New
 * identities cost nothing, so their word counts little. (ERC-8004, Security Considerations: filter by reviewer.)
 */
export function standingOf(received_weight: number): number {
  return LEAST_STANDING + (1 - LEAST_STANDING) * Math.min(1, received_weight / FULL_STANDING);
}

/** How far back ratings of one agent by another make the next one count less, in hours: 365 days. */
export const REPETITION_HOURS = 365 * 24;

/**
 * The weight of a rating, 0 to 1. It halves for each full value in the rater's earlier ratings of this agent, so that a
 * small first job costs little. (eBay stopped counting repeated feedback of one buyer for the same reason.)
 */
export function weightOf(rating: { value: number; standing: number; earlier_value: number }): number {
  const { value, standing, earlier_value } = rating;
  return roundDown(value * standing * 2 ** -earlier_value);
}

/**
 * What a rating adds to the sum of its agent: its weight times 0 to 1. For a worker the quality (1 to 5) counts four
 * fifths and the market's record of on time one fifth. For an employer, and where the market measured nothing, only
 * the quality counts.
 */
export function trustOf(rating: {
  role: 'worker' | 'employer';
  quality_score: number;
  on_time: boolean | null;
  weight: number;
}): number {
  const { role, quality_score, on_time, weight } = rating;
  const quality = (quality_score - 1) / 4;
  const is_timed = role === 'worker' && on_time !== null;
  return roundDown(weight * (is_timed ? 0.8 * quality + 0.2 * Number(on_time) : quality));
}

/** A quality as it enters the sum of its agent, so that a ban and its end leave the sum exactly as it was. */
export function exactQuality(quality_score: number): number {
  return roundDown(quality_score + 2 ** -33);
}

/**
 * The largest multiple of 2^-32 up to a number. Sums of such multiples are exact in doubles up to 2^20: what a ban
 * takes out of a sum, its end puts back.
 */
function roundDown(number: number): number {
  return Math.floor(number * 2 ** 32) / 2 ** 32;
}
