import type { Rule } from './lint.ts';

/** A function of the market whose statements may break rules of a distributed Postgres. */
export interface Allowed {
  /** The function, as the tests print it: `src/domain/jobs/bids.ts, place`. */
  sender: string;
  /**
   * The rules, each with the tables or functions that break it. Not the statements: a list has one for each combination of
   * its filters.
   */
  breaks: Partial<Record<Rule, string[]>>;
  reason: string;
}

// Empty, and it may only stay so but for reports of admins that say why: the tests fail when nothing needs an entry.
export const allowed: readonly Allowed[] = [];
